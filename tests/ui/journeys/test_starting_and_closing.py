"""What is written survives closing, a second start and a damaged plan."""

from datetime import date

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain.change import PlanChange, PostChange
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.settings import SettingsFile
from desktop.ui.widgets.question import Question
from tests.ui.journeys.hands import KEY, tab_to, write
from tests.ui.window import open_desk, post, starting, until

POSTS = (
    post("a", "Kaffekroken er åpen", date(2026, 12, 9)),
    post("b", "Siste frist for julebordet", date(2026, 12, 10)),
)


def test_words_typed_just_before_closing_are_in_the_plan(qapp, tmp_path):
    with open_desk(qapp, tmp_path) as desk:
        desk.window.month_page.view.choose_day(date(2026, 12, 17))
        desk.press(KEY.Key_Return)
        write("Tusen takk")
        tab_to(desk.window.editor().parts.text.area)
        write("Vi sees på nyåret.")
        desk.window.close()
    with OpenPlan(DataFolder(tmp_path), writing=False) as plan:
        assert [(one.title, one.text) for one in plan.store.all_posts()] == [("Tusen takk", "Vi sees på nyåret.")]


@pytest.fixture
def started(qapp, tmp_path):
    with starting(qapp, tmp_path) as start:
        yield start


def fill(folder) -> None:
    """A plan with two posts and today's backup of it."""
    with OpenPlan(DataFolder(folder)) as plan:
        plan.apply(PlanChange("fikk innlegg", tuple(PostChange(None, one) for one in POSTS)))
        plan.backups.daily()


def test_a_second_start_shows_the_window_that_is_open(started, tmp_path):
    fill(tmp_path)
    first = started()
    until(lambda: first._server is not None)
    first.window.showMinimized()
    second = started()
    assert second.plan is None
    assert second.exit_code == 0
    until(lambda: not first.window.isMinimized())


def test_a_damaged_plan_is_replaced_by_the_newest_backup(started, tmp_path):
    fill(tmp_path)
    DataFolder(tmp_path).plan.write_bytes(b"dette er ingen plan" * 400)
    asked: list[tuple[str, str]] = []

    def reply() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        asked.append((question.windowTitle(), question.focusWidget().text()))
        next(one for one in question.findChildren(QPushButton) if one.text() == "Bruk sikkerhetskopien").click()

    QTimer.singleShot(0, reply)
    elleve = started()
    assert asked == [("Planen er skadet", "Avslutt")]
    assert sorted(one.title for one in elleve.plan.store.all_posts()) == sorted(one.title for one in POSTS)
    assert elleve.window.isVisible()


def test_whoever_wants_no_backup_leaves_the_damaged_plan_as_it_is(started, tmp_path):
    fill(tmp_path)
    damaged = b"dette er ingen plan" * 400
    DataFolder(tmp_path).plan.write_bytes(damaged)
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().reject())
    elleve = started()
    assert elleve.plan is None
    assert elleve.exit_code == 2
    assert DataFolder(tmp_path).plan.read_bytes() == damaged


def test_the_window_opens_in_the_calendar_with_the_keyboard_there(started, tmp_path):
    fill(tmp_path)
    window = started().window
    window.activateWindow()
    until(window.month_page.view.hasFocus)
    assert window.month_page.bar._switch.button("month").isChecked()


def test_the_window_opens_as_large_as_it_was(started, tmp_path):
    fill(tmp_path)
    first = started()
    first.window.showNormal()
    first.window.resize(700, 620)
    first.window.close()
    assert started().window.size().toTuple() == (700, 620)


def test_what_no_window_can_be_made_of_is_left_alone(started, tmp_path):
    fill(tmp_path)
    SettingsFile(DataFolder(tmp_path).settings).change(window="ingen plass")
    assert started().window.isVisible()


def test_a_window_that_is_made_anew_keeps_its_size(qapp, tmp_path):
    with open_desk(qapp, tmp_path) as desk:
        desk.window.resize(760, 640)
        desk.elleve.doings.choose_language("nn")
        until(lambda: desk.window.month_page.bar._today.text() == "I dag" and desk.window.keeper.idle())
        assert desk.window.size().toTuple() == (760, 640)
        desk.elleve.doings.choose_language("nb")


def test_a_name_that_was_chosen_from_those_offered_outlives_its_window(qapp, tmp_path):
    with open_desk(qapp, tmp_path, post("a", "Kaffekroken", date(2026, 12, 9), author="Siv")) as desk:
        desk.window.open_post("a")
        field = desk.window.editor().parts.fields.keeper
        field.setFocus()
        for key in (KEY.Key_S, KEY.Key_Down, KEY.Key_Return):
            QTest.keyClick(QApplication.activePopupWidget() or field, key)
        until(lambda: field.text() == "Siv")
        desk.elleve.doings.choose_language("nn")
        until(lambda: desk.window.post_id == "a")
        assert desk.window.editor().parts.fields.keeper.text() == "Siv"
        desk.elleve.doings.choose_language("nb")
