"""What a board does with its plan in the views of the calendar, told in plain words and done with the keyboard."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.channel import Channel
from desktop.domain.month import Month
from desktop.domain.post import Status
from desktop.domain.quality import Quality
from desktop.ui.widgets.month_calendar import MonthCalendar
from tests.ui.journeys.hands import ALT, CTRL, KEY, answer, stored, write
from tests.ui.window import Desk, open_desk, post, until

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qapp, tmp_path):
    posts = (
        post("a", "Kaffekroken er åpen", date(2026, 12, 9), author="Siv", channels=(Channel.FACEBOOK, Channel.EMAIL)),
        post("b", "Siste frist", date(2026, 12, 10), author="Mona"),
        post("c", "Lucia i trappa", date(2026, 12, 13), clock=time(16)),
        post("d", "Glogg på torget", date(2026, 12, 13), clock=time(16, 30)),
        post("e", "Julehilsen", date(2026, 12, 23), author="Mona"),
        post("idea1", "Quiz om advent", None, status=Status.IDEA),
        post("idea2", "Bilder fra turen", None, status=Status.IDEA),
    )
    with open_desk(qapp, tmp_path, *posts) as opened:
        yield opened


def day_of(desk: Desk, post_id: str) -> date | None:
    return desk.plan.plan.post(post_id).day


def place_on(desk: Desk, days_ahead: int):
    """In the dialog that asks for a day: so many days on from the one it stands on."""

    def choose(dialog) -> None:
        calendar = dialog.findChild(MonthCalendar)
        calendar.setSelectedDate(calendar.selectedDate().addDays(days_ahead))

    return choose


def warnings(desk: Desk) -> list[str]:
    model = desk.window.month_page.month_panel.warnings.model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def enter_warning(desk: Desk, start: str) -> None:
    view = desk.window.month_page.month_panel.warnings
    model = view.model()
    row = next(place for place, title in enumerate(warnings(desk)) if title.startswith(start))
    view.setFocus()
    view.setCurrentIndex(model.index(row, 0))
    QTest.keyClick(view, KEY.Key_Return)


def test_a_month_is_planned_in_a_quarter_of_an_hour(desk):
    """Two ideas get their days, one post goes out again next month, somebody answers for all, and the year shows it."""
    window = desk.window
    window.strip.ideas_wanted.emit()
    tray = window.calendar.tray
    until(tray.isVisible)
    for days in (10, 12):
        window.activateWindow()
        tray.cards.setFocus()
        until(tray.cards.hasFocus)
        answer(lambda: desk.press(KEY.Key_Return), "Flytt hit", place_on(desk, days))
    assert [day_of(desk, one) for one in ("idea1", "idea2")] == [date(2026, 12, 18), date(2026, 12, 20)]
    window.actions_.copy_to_next_month(["a"])
    assert [one.day for one in desk.plan.plan.month(Month(2027, 1))] == [date(2027, 1, 13)]
    window.activateWindow()
    until(window.isActiveWindow)
    desk.press(KEY.Key_3, ALT)
    until(lambda: window.month_page.shown.key == "list")
    desk.press(KEY.Key_A, CTRL)
    window.actions_.set_responsible(window.calendar.views.picks.ids, "Ragnhild")
    assert {one.author for one in desk.plan.plan.month(Month(2026, 12))} == {"Ragnhild"}
    window.show_view("year")
    model = window.month_page.other_view().model
    assert model.facts(model.index_of(Month(2026, 12))).count == 7


def test_everything_is_moved_a_week_and_back_again(desk):
    before = {one.id: one.day for one in desk.plan.plan.month(Month(2026, 12))}
    desk.window.show_view("list")
    desk.press(KEY.Key_A, CTRL)
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Down, ALT)
    after = {one: day_of(desk, one) for one in before}
    assert {(after[one] - day).days for one, day in before.items()} == {7}
    desk.press(KEY.Key_Z, CTRL)
    assert {one: day_of(desk, one) for one in before} == before


def test_a_post_that_lacks_video_is_found_and_opened(desk):
    desk.window.show_view("list")
    line = desk.window.calendar.filters.line
    line.toggle(next(facet for facet in line.facets if facet.part == "lacking"), Quality.VIDEO)
    view = desk.window.month_page.other_view().view
    view.setFocus()
    while view.current_post() is None:
        desk.press(KEY.Key_Down)
    found = view.current_post().post.id
    assert Quality.VIDEO in next(one for one in desk.window.keeper.posts if one.post.id == found).missing
    desk.press(KEY.Key_Return)
    assert desk.window.editor().post_id() == found


def test_one_finds_what_one_answers_for_and_keeps_the_filter(desk):
    desk.window.activateWindow()
    desk.press(KEY.Key_F, CTRL)
    line = desk.window.calendar.filters.line
    until(line.field.hasFocus)
    write("mona")
    until(lambda: line.count_words == "2 av 5 innlegg")
    desk.press(KEY.Key_Return)
    assert desk.window.month_page.view.hasFocus()

    def name_it(dialog) -> None:
        dialog.activateWindow()
        QApplication.processEvents()
        write("Monas")

    answer(lambda: desk.window.calendar.filters.saved.keep(line.filter), "Lagre", name_it)
    again = desk.elleve.show_window(Month(2026, 12))
    (kept,) = again.calendar.filters.saved.all()
    again.calendar.filters.saved.chosen.emit(kept.filter)
    assert again.calendar.filters.line.count_words == "2 av 5 innlegg"


def test_two_posts_in_the_same_hour_are_told_and_parted(desk):
    assert warnings(desk)[0] == "2 innlegg samtidig 13. des."
    enter_warning(desk, "2 innlegg samtidig")
    assert desk.window.month_page.view.current_post() == "d"
    desk.window.month_page.view.setFocus()
    desk.press(KEY.Key_Right, ALT)
    assert day_of(desk, "d") == date(2026, 12, 14)
    desk.settle()
    until(lambda: "2 innlegg samtidig 13. des." not in warnings(desk))


def test_a_silence_leads_to_its_days_and_a_post_is_begun_there(desk):
    assert "Stille 14.–22. desember" in warnings(desk)
    enter_warning(desk, "Stille 14.")
    assert desk.window.month_page.view.current_day() == date(2026, 12, 14)
    desk.press(KEY.Key_Return)
    assert day_of(desk, desk.window.editor().post_id()) == date(2026, 12, 14)


def test_several_cards_of_the_month_are_picked_and_moved_together(desk):
    view = desk.window.month_page.view
    for day in (9, 10):
        view.choose_day(date(2026, 12, day))
        view.setFocus()
        desk.press(KEY.Key_Return)
        desk.press(KEY.Key_Space)
    assert desk.window.calendar.views.picks.ids == ("a", "b")
    desk.press(KEY.Key_Right, ALT)
    assert [day_of(desk, one) for one in "ab"] == [date(2026, 12, 10), date(2026, 12, 11)]
    desk.press(KEY.Key_Escape)
    assert not desk.window.calendar.views.picks


def test_a_slip_is_undone_with_one_key_wherever_one_is(desk):
    desk.window.show_view("board")
    page = desk.window.month_page.other_view()
    page.column_of(Status.DRAFT).choose("a")
    page.column_of(Status.DRAFT).list.setFocus()
    desk.press(KEY.Key_Left, ALT)
    assert stored(desk, "Kaffekroken er åpen").status == Status.IDEA
    desk.press(KEY.Key_Z, CTRL)
    assert stored(desk, "Kaffekroken er åpen").status == Status.DRAFT


def test_what_went_out_is_marked_in_one_go_and_the_week_shows_the_rest(desk):
    desk.window.show_view("list")
    view = desk.window.month_page.other_view().view
    view.choose("a")
    view.setFocus()
    desk.press(KEY.Key_Down, SHIFT)
    desk.window.actions_.set_status(desk.window.calendar.views.picks.ids, Status.PUBLISHED)
    assert {one.title for one in desk.plan.store.all_posts() if one.status == Status.PUBLISHED} == {
        "Kaffekroken er åpen", "Siste frist",
    }  # fmt: skip
    desk.window.calendar.views.picks.clear()
    desk.window.show_view("week")
    model = desk.window.month_page.other_view().model
    assert [one.post.id for column in range(7) for one in model.timed(column)] == ["a", "b", "c", "d"]
