"""What happened stands at the bottom, with a way back."""

from datetime import date

import pytest

from desktop.domain.errors import FileProblem
from desktop.services import plan as changes
from tests.ui.window import open_desk, post


@pytest.fixture
def desk(qapp, tmp_path):
    with open_desk(qapp, tmp_path, post("a", "Kaffekroken", date(2026, 12, 9))) as opened:
        yield opened


def words_of(desk) -> str:
    return desk.window.strip.message._words.text()


def test_a_change_is_told_and_undone_from_the_message(desk):
    session = desk.window.session
    session.do(changes.moved(desk.plan.plan.post("a"), date(2026, 12, 11)))
    assert words_of(desk) == "Flyttet «Kaffekroken» til fredag 11. desember"
    desk.window.strip.undo_wanted.emit()
    assert desk.plan.plan.post("a").day == date(2026, 12, 9)
    assert words_of(desk) == "Angret: Flyttet «Kaffekroken» til fredag 11. desember"


def test_a_problem_is_told_in_its_own_words(desk):
    desk.window.session.tell_problem(FileProblem("Filen er tom.", "Velg en annen."))
    assert words_of(desk) == "Filen er tom. Velg en annen."


def test_a_deleted_post_can_be_fetched_back_from_the_trash(desk):
    desk.window.session.do(changes.deleted(desk.plan.plan.post("a")))
    assert desk.plan.plan.post("a") is None
    assert [one.id for one, _day in desk.plan.store.trash()] == ["a"]


def test_redo_does_the_change_again(desk):
    session = desk.window.session
    session.do(changes.deleted(desk.plan.plan.post("a")))
    session.undo()
    session.redo()
    assert desk.plan.plan.post("a") is None


def test_a_narrow_window_has_no_strip_until_something_is_told(desk):
    desk.window.resize(700, 600)
    desk.window.go("ideas")
    assert not desk.window.strip.isVisible()
    desk.window.session.tell("Lagret.")
    assert desk.window.strip.isVisible()


def test_what_the_signs_mean_stands_under_the_calendar_alone(desk):
    assert desk.window.strip.isVisible()
    desk.window.go("ideas")
    assert not desk.window.strip.isVisible()
    desk.window.session.tell("Loggen er lagret.")
    assert desk.window.strip.isVisible()
    desk.window.strip.clear()
    assert not desk.window.strip.isVisible()
    desk.window.go("calendar")
    assert desk.window.strip.isVisible()


def test_the_rail_shows_where_the_way_back_from_the_editor_leads(desk):
    desk.window.go("radar")
    desk.window.open_post(desk.plan.store.all_posts()[0].id)
    assert desk.window.rail.chosen == "calendar"
