"""Somebody without an idea finds one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.domain.post import Status
from desktop.domain.quality import Quality
from tests.ui.accessibility.places import look_at
from tests.ui.languages import choose_language
from tests.ui.window import Desk, open_desk

KEY = Qt.Key


@pytest.fixture
def desk(qapp, tmp_path):
    with open_desk(qapp, tmp_path) as opened:
        opened.window.go("ideas")
        opened.window.page("ideas").show_part("bank")
        yield opened


def bank(desk: Desk):
    return desk.window.page("ideas").bank


def test_an_idea_is_chosen_with_the_arrows_and_opened_for_writing_with_enter(desk):
    bank(desk).list.setFocus()
    QTest.keyClick(bank(desk).list, KEY.Key_Down)
    chosen = bank(desk).list.current().idea
    QTest.keyClick(bank(desk).list, KEY.Key_Return)
    stored = desk.plan.plan.post(desk.window.post_id)
    assert (stored.title, stored.status, stored.inspiration) == (chosen.title, Status.IDEA, chosen.id)


def test_only_ideas_that_give_more_of_a_quality_are_shown(desk):
    whole = bank(desk).list.ideas.rowCount()
    bank(desk).choose(Quality.VIDEO)
    assert 0 < bank(desk).list.ideas.rowCount() < whole


def test_an_idea_seen_elsewhere_is_written_down_and_can_be_undone(desk):
    def write(dialog) -> None:
        title, _, source = dialog.findChildren(QLineEdit)
        title.setText("Byvandring på hjul")
        source.setText("Havnes lokallag")
        QTest.keyClick(source, KEY.Key_Return)

    look_at(bank(desk)._on_write, write)
    model = bank(desk).list.ideas
    told = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert any("Byvandring på hjul" in one and "Sett hos Havnes lokallag" in one for one in told)
    desk.window.session.undo()
    assert model.rowCount() == len(told) - 1


def test_an_idea_without_a_name_says_what_it_lacks(desk):
    def press(dialog) -> None:
        dialog.accept()
        assert dialog.isVisible()
        assert not dialog._fault.isHidden()

    look_at(bank(desk)._on_write, press)


@pytest.mark.usefixtures("bokmal_afterwards")
def test_a_window_in_nynorsk_offers_and_places_ideas_in_nynorsk(desk):
    def first() -> str:
        return bank(desk).list.ideas.index(0, 0).data(Qt.ItemDataRole.DisplayRole)

    assert first() == "Julaften for to og for én"
    choose_language(desk, "Nynorsk")
    desk.window.go("ideas")
    desk.window.page("ideas").show_part("bank")
    assert first() == "Julaftan for to og for éin"
    chosen = bank(desk).list.current().idea
    bank(desk).list.setFocus()
    QTest.keyClick(bank(desk).list, KEY.Key_Return)
    stored = desk.plan.plan.post(desk.window.post_id)
    assert (stored.title, stored.notes) == (chosen.title, chosen.line)
    assert stored.notes.startswith("Spør korleis folk gjer det")
    assert stored.inspiration == "jul-alene"
    choose_language(desk, "English")
    assert desk.plan.plan.post(stored.id).title == "Julaftan for to og for éin"
