"""The cards of a day stay within its cell and none is lost."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from desktop.ui.calendar.cell_layout import lay_out
from desktop.ui.look.theme import Theme

THEMES = [Theme(factor=factor) for factor in (1.0, 1.3, 1.5)]


@settings(max_examples=200)
@given(st.integers(60, 400), st.integers(0, 30), st.sampled_from(THEMES))
def test_cards_stand_apart_within_the_cell_and_all_are_counted(height, count, theme):
    cell = QRect(10, 20, 120, height)
    layout = lay_out(cell, count, theme)
    assert len(layout.cards) + layout.hidden == count
    for above, below in zip(layout.cards, layout.cards[1:], strict=False):
        assert above.bottom() < below.top()
    assert all(card.bottom() <= cell.bottom() for card in layout.cards)


def test_one_post_in_a_usual_cell_is_a_full_card():
    layout = lay_out(QRect(0, 0, 119, 128), 1, THEMES[0])
    assert layout.cards[0].height() == 92


def test_on_a_small_laptop_a_card_keeps_room_for_two_lines_of_title_and_two_posts_for_their_score():
    cell = QRect(0, 0, 119, 112)
    assert lay_out(cell, 1, THEMES[0]).cards[0].height() >= 78
    assert all(card.height() >= 38 for card in lay_out(cell, 2, THEMES[0]).cards)
