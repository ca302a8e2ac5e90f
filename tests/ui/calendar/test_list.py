"""A board member works with the list by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.post import Status
from desktop.domain.quality import Quality
from desktop.services import plan as changes
from desktop.ui.calendar.list.list_model import Heading, Order
from tests.ui.journeys.hands import answer, write
from tests.ui.window import Desk, open_desk, post, until

KEY = Qt.Key
ALT, CTRL, SHIFT = (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier,
                    Qt.KeyboardModifier.ShiftModifier)  # fmt: skip


@pytest.fixture
def desk(qapp, tmp_path):
    posts = (
        post("a", "Kaffekroken er åpen", date(2026, 12, 9), author="Siv", approver="Mona", theme="Treff"),
        post("b", "Siste frist", date(2026, 12, 10), author=""),
        post("c", "Julebrevet", date(2026, 12, 17), author="Mona", status=Status.PUBLISHED),
        post("jan", "Trening", date(2027, 1, 12)),
        post("idea", "Quiz", None, status=Status.IDEA),
    )
    with open_desk(qapp, tmp_path, *posts) as opened:
        opened.window.show_view("list")
        yield opened


def page(desk: Desk):
    return desk.window.month_page.other_view()


def rows(desk: Desk) -> list[str]:
    model = page(desk).model
    found = [model.row(number) for number in range(model.rowCount())]
    return [row.words if isinstance(row, Heading) else row.post.id for row in found]


def count(desk: Desk) -> str:
    return desk.window.calendar.filters.line.count_words


def stand_on(desk: Desk, post_id: str) -> None:
    page(desk).view.choose(post_id)
    page(desk).view.setFocus()


def test_the_months_posts_stand_under_their_weeks(desk):
    assert rows(desk) == ["Uke 50", "a", "b", "Uke 51", "c"]
    assert count(desk) == "3 innlegg"


def test_the_keyboard_comes_to_the_first_post_after_today(desk):
    assert page(desk).view.current_post().post.id == "a"


def test_space_picks_and_the_bar_changes_all_in_one_go(desk):
    stand_on(desk, "a")
    desk.press(KEY.Key_Space)
    desk.press(KEY.Key_Down, SHIFT)
    assert desk.window.calendar.views.picks.ids == ("a", "b")
    desk.press(KEY.Key_Right, ALT)
    assert [desk.plan.plan.post(one).day.day for one in "ab"] == [10, 11]
    desk.press(KEY.Key_Z, CTRL)
    assert [desk.plan.plan.post(one).day.day for one in "ab"] == [9, 10]


def test_klar_waits_for_what_is_missing_and_says_so(desk):
    told = []
    desk.window.session.message_posted.connect(told.append)
    desk.window.actions_.set_status(["a", "b"], Status.READY)
    assert [desk.plan.plan.post(one).status for one in "ab"] == [Status.READY, Status.DRAFT]
    assert told[-1].words.startswith("«Kaffekroken er åpen» er nå klar. «Siste frist» (ansvarlig mangler")
    assert told[-1].undoable
    desk.window.session.undo()
    assert desk.plan.plan.post("a").status == Status.DRAFT


def test_esc_lets_the_picked_go(desk):
    stand_on(desk, "a")
    desk.press(KEY.Key_A, CTRL)
    assert len(desk.window.calendar.views.picks) == 3
    desk.press(KEY.Key_Escape)
    assert not desk.window.calendar.views.picks


def test_several_are_deleted_after_one_question(desk):
    desk.window.calendar.views.picks.set(["a", "b"])
    assert answer(lambda: desk.window.actions_.delete_all(["a", "b"]), "Slett") == "Slette 2 innlegg?"
    assert rows(desk) == ["Uke 51", "c"]
    assert not desk.window.calendar.views.picks


def test_typed_words_find_posts_and_esc_gives_all_back(desk):
    desk.window.activateWindow()
    desk.press(KEY.Key_F, CTRL)
    until(desk.window.calendar.filters.line.field.hasFocus)
    write("kaffe")
    until(lambda: rows(desk) == ["Uke 50", "a"])
    assert count(desk) == "1 av 3 innlegg"
    desk.press(KEY.Key_Escape)
    until(lambda: len(rows(desk)) == 5)


def test_posts_that_lack_video_are_found(desk):
    line = desk.window.calendar.filters.line
    lacking = next(facet for facet in line.facets if facet.part == "lacking")
    line.toggle(lacking, Quality.VIDEO)
    missing = [one.post.id for one in desk.window.keeper.posts if one.missing and Quality.VIDEO in one.missing]
    assert [one for one in rows(desk) if not one.startswith("Uke")] == missing
    line.reset()
    assert count(desk) == "3 innlegg"


def test_the_filter_holds_in_the_month_too(desk):
    line = desk.window.calendar.filters.line
    people = next(facet for facet in line.facets if facet.part == "people")
    line.toggle(people, "Mona")
    desk.window.show_view("month")
    days = desk.window.month_page.view.model()
    assert [len(days.posts_on(date(2026, 12, day))) for day in (9, 10, 17)] == [0, 0, 1]
    assert line.isVisible()
    assert count(desk) == "1 av 3 innlegg"


def test_a_filter_is_kept_under_a_name_and_chosen_again(desk):
    filters = desk.window.calendar.filters
    statuses = next(facet for facet in filters.line.facets if facet.part == "statuses")
    filters.line.toggle(statuses, Status.PUBLISHED)

    def name_it(dialog) -> None:
        dialog.activateWindow()
        QApplication.processEvents()
        write("Ute")

    answer(lambda: filters.saved.keep(filters.line.filter), "Lagre", name_it)
    filters.line.reset()
    (kept,) = filters.saved.all()
    assert kept.name == "Ute"
    filters.saved.chosen.emit(kept.filter)
    assert rows(desk) == ["Uke 51", "c"]


def test_the_whole_plan_is_shown_and_kept_in_step(desk):
    desk.window.calendar.views.show_span("all")
    until(lambda: "jan" in rows(desk))
    assert rows(desk)[-2:] == ["Uten dato", "idea"]
    desk.window.session.do(changes.moved(desk.plan.plan.post("jan"), date(2027, 1, 19)))
    assert rows(desk)[rows(desk).index("jan") - 1] == "Uke 3"


def test_sorted_by_title_there_are_no_weeks(desk):
    page(desk).model.sort_by(Order("title"))
    assert rows(desk) == ["c", "a", "b"]


def test_a_week_is_closed_and_opened_by_enter(desk):
    view = page(desk).view
    view.setFocus()
    view.setCurrentIndex(page(desk).model.index(0, 0))
    desk.press(KEY.Key_Return)
    assert rows(desk) == ["Uke 50", "Uke 51", "c"]
    desk.press(KEY.Key_Return)
    assert "a" in rows(desk)


def test_a_row_is_spoken_whole_and_a_cell_by_its_column(desk):
    model = page(desk).model
    row = model.row_of("a")
    said = [model.data(model.index(row, place), Qt.ItemDataRole.AccessibleTextRole) for place in (0, 7)]
    assert said[0].startswith("ons. 9. des., Kaffekroken er åpen, Facebook, utkast, ")
    assert said[1] == "Status: Utkast"
    desk.window.calendar.views.picks.toggle("a")
    assert model.data(model.index(row, 0), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_enter_opens_the_post_and_closing_comes_back_to_the_list(desk):
    stand_on(desk, "b")
    desk.press(KEY.Key_Return)
    assert desk.window.editor().post_id() == "b"
    desk.window.editor().closed.emit()
    assert desk.window.month_page.shown.key == "list"
    assert page(desk).view.current_post().post.id == "b"


def test_the_view_is_there_again_at_the_next_start(desk):
    assert desk.elleve.settings.values.view == "list"
    again = desk.elleve.show_window()
    assert again.month_page.shown.key == "list"


def test_rows_are_low_again_when_the_text_is_small_again(desk):
    view, appearance = page(desk).view, desk.elleve.appearance
    plain = [view.rowHeight(row) for row in range(5)]
    assert len(set(plain)) == 1
    appearance.choose(factor=2.0)
    large = [view.rowHeight(row) for row in range(5)]
    assert large[1] > large[0] > plain[0]
    appearance.choose(factor=1.0)
    assert [view.rowHeight(row) for row in range(5)] == plain


def test_the_bar_of_the_picked_does_not_hide_the_row_one_stands_on(desk):
    desk.window.resize(1280, 480)
    view = page(desk).view
    stand_on(desk, "c")
    until(lambda: view.viewport().rect().contains(view.visualRect(view.currentIndex()).center()))
    desk.press(KEY.Key_Space)
    until(desk.window.month_page._foot.isVisible)
    until(lambda: view.viewport().rect().contains(view.visualRect(view.currentIndex()).bottomLeft()))
