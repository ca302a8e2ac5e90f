"""A post is repeated, and what is changed in one of a series reaches the others when one wants it."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.channel import Channel
from desktop.domain.post import Post
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.series.rule_dialog import RuleDialog
from desktop.ui.series.scope_dialog import ScopeDialog
from desktop.ui.series.series_dialog import SeriesDialog
from desktop.ui.series.series_sheet import SeriesSheet
from desktop.ui.session import PlanSession
from tests.ui.editor.conftest import TEXT, kare, show, stored

KEY = Qt.Key


def the(kind):
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    return found


def answer(opening: Callable[[], object], words: str) -> str:
    """Opens what asks how many are meant, and presses the button whose words begin so."""
    asked: list[str] = []

    def reply() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ScopeDialog):
            asked.append(dialog.windowTitle())
            next(one for one in dialog.findChildren(QPushButton) if one.text().startswith(words)).click()

    QTimer.singleShot(0, reply)
    opening()
    return asked[0] if asked else ""


def members(session: PlanSession) -> tuple[Post, ...]:
    return session.open_plan.store.posts_of_series(stored(session).series)


@pytest.fixture
def weekly(page: EditorPage, session: PlanSession, qtbot: QtBot) -> EditorPage:
    """The post of the editor as the first of four Wednesdays, without the one in the middle of Christmas."""
    page.rooms.series()
    dialog = the(SeriesDialog)
    assert dialog.form.rule.currentText() == "hver onsdag"
    dialog.form.last.setText("20. januar 2027")
    dialog.form.last.settle()
    dialog.form.days.setCurrentRow(1)
    qtbot.keyClick(dialog.form.days, KEY.Key_Space)
    assert dialog.words.text() == "4 innlegg: hver onsdag til 20. januar 2027, ikke 30. desember"
    assert "sier nesten det samme" in dialog.warning.text()
    qtbot.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    return page


def test_a_series_is_made_and_undone_in_one_step(weekly: EditorPage, session: PlanSession) -> None:
    assert [one.day for one in members(session)] == [
        date(2026, 12, 23), date(2027, 1, 6), date(2027, 1, 13), date(2027, 1, 20),
    ]  # fmt: skip
    strip = weekly.parts.series
    assert strip.isVisible()
    assert strip.words.text() == "Nummer 1 av 4 i en serie: hver onsdag til 20. januar 2027, ikke 30. desember"
    session.undo()
    assert [one.id for one in session.open_plan.store.all_posts()] == ["kare"]
    assert not strip.isVisible()


@pytest.mark.parametrize(
    ("words", "changed"),
    [("Bare dette", 1), ("Dette og de som følger (3)", 3), ("Alle i serien (4)", 4)],
)
def test_leaving_a_changed_post_asks_for_whom_it_was(
    weekly: EditorPage, session: PlanSession, qtbot: QtBot, words: str, changed: int
) -> None:
    second = members(session)[1]
    show(weekly, qtbot, second)
    weekly.parts.text.insert("Ta med en venn.")
    asked = answer(weekly.parts.header.back.click, words)
    assert asked == "Gjelder endringen flere i serien?"
    assert sum("Ta med en venn" in one.text for one in members(session)) == changed
    if changed > 1:
        session.undo()
        assert sum("Ta med en venn" in one.text for one in members(session)) == 1


def test_a_new_day_takes_the_following_along(weekly: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    second = members(session)[1]
    show(weekly, qtbot, second)
    weekly.parts.fields.day.setText("7. januar 2027")
    weekly.parts.fields.day.settle()
    answer(weekly.parts.header.back.click, "Dette og de som følger")
    days = sorted(one.day for one in session.open_plan.store.all_posts() if one.day)
    assert days == [date(2026, 12, 23), date(2027, 1, 7), date(2027, 1, 14), date(2027, 1, 21)]
    later = session.open_plan.plan.post(second.id)
    row = session.open_plan.series.row(later)
    assert row.series.words == "hver torsdag til 21. januar"


def test_leaving_what_was_not_changed_asks_nothing(weekly: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    show(weekly, qtbot, members(session)[1])
    with qtbot.waitSignal(weekly.closed):
        assert answer(weekly.parts.header.back.click, "Bare dette") == ""


def test_the_series_offers_ways_out_of_the_sameness(weekly: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    weekly.rooms.series()
    sheet = the(SeriesSheet)
    assert sheet.list.count() == 4
    (thin,) = [one for one in sheet.findChildren(QPushButton) if one.text() == "Ta ut annethvert"]
    qtbot.mouseClick(thin, Qt.MouseButton.LeftButton)
    assert [one.day for one in members(session)] == [date(2026, 12, 23), date(2027, 1, 6), date(2027, 1, 20)]
    session.undo()
    assert len(members(session)) == 4


def test_after_another_rule_nobody_is_asked_on_leaving(weekly: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    second = members(session)[1]
    show(weekly, qtbot, second)
    weekly.rooms.rule(session.open_plan.series.row(second))
    dialog = the(RuleDialog)
    dialog.scope.setCurrentText("Alle i serien (4)")
    dialog.form.first.setText("25. desember")
    dialog.form.settle()
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert [one.day.weekday() for one in members(session)] == [4] * len(members(session))
    with qtbot.waitSignal(weekly.closed):
        assert answer(weekly.parts.header.back.click, "Bare dette") == ""


def test_a_rule_that_cannot_be_used_says_why_and_changes_nothing(
    weekly: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    before = session.open_plan.store.all_posts()
    weekly.rooms.rule(session.open_plan.series.row(stored(session)))
    dialog = the(RuleDialog)
    dialog.form.first.setText("1. november 2026")
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert dialog.form.first.accessibleDescription() == "Velg en første dag fra og med i dag."
    assert dialog.words.text() == ""
    dialog.form.first.setText("30. desember")
    dialog.form.last.setText("29. desember")
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert dialog.form.last.accessibleDescription() == "Siste dag må være etter 30. desember."
    qtbot.keyClick(dialog, KEY.Key_Escape)
    assert session.open_plan.store.all_posts() == before


def test_an_idea_without_a_day_is_asked_for_one(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    from desktop.services.plan import added

    idea = kare(id="idea", day=None, channels=(Channel.FACEBOOK,))
    session.do(added(idea))
    show(page, qtbot, idea)
    told = []
    session.message_posted.connect(told.append)
    page.rooms.series()
    assert "dato først" in told[-1].words


def test_earlier_versions_are_compared_and_brought_back(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    from desktop.ui.versions.versions_dialog import VersionsDialog

    page.parts.text.insert("God jul!")
    page.save_now()
    page.rooms.versions()
    dialog = the(VersionsDialog)
    assert dialog.list.item(0).text().endswith("utkast")
    assert "nytt: <u>God jul!</u>" in dialog.text.text()
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert stored(session).text == TEXT
    assert page.parts.text.area.text() == TEXT
    session.undo()
    assert stored(session).text == f"{TEXT} God jul!"
