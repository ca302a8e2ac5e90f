"""An idea without a day says its channels once, beside its status."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.assessment import PostSummary
from desktop.ui.calendar.post_cards import PostCards
from desktop.ui.look.theme import Theme
from tests.ui.window import post


@pytest.fixture
def cards(qtbot):
    made = PostCards("Idéer", Theme())
    qtbot.addWidget(made)
    dated = post("a", "Kaffekroken", date(2026, 12, 9), clock=None)
    made.show_posts([PostSummary(one) for one in (dated, replace(dated, id="b", day=None))])
    return made


def test_it_takes_a_line_less_than_a_post_with_a_day(cards):
    assert cards.sizeHintForRow(0) - cards.sizeHintForRow(1) == Theme().px(24)
