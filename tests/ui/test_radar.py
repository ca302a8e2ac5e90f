"""The radar shows what repeats itself and ways out that work."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.domain.post import Overrule, Ruling
from desktop.domain.quality import Quality
from desktop.domain.radar import StripKind, Way
from desktop.services.plan import edited
from tests.ui.window import Desk, open_desk, post, until

SAME = "Kaffekroken er åpen på frivilligsentralen onsdag kl. 11. Ta med godt humør, vi byr på kaffe og vafler."
OTHER = "Kåre sa nei tre ganger. Så leste han likevel hele juleevangeliet for oss, og stemmen brast på side to."


@pytest.fixture
def desk(qapp, tmp_path):
    posts = (
        post("a", "Kaffekroken", date(2026, 12, 9), text=SAME, theme="Kaffe"),
        post("b", "Kaffekroken igjen", date(2026, 12, 16), text=SAME.replace("11", "12"), theme="Kaffe"),
        post("c", "Kåre leser", date(2026, 12, 20), text=OTHER, theme="Jul"),
    )
    with open_desk(qapp, tmp_path, *posts) as opened:
        opened.window.go("radar")
        until(lambda: opened.window.page("radar").idle())
        yield opened


def repetition(desk: Desk):
    return desk.window.page("radar").radar.repetitions[0]


def way(desk: Desk, kind: Way):
    return next(one for one in repetition(desk).ways if one.way == kind)


def test_two_like_posts_are_named_with_their_days(desk):
    assert repetition(desk).title == "«Kaffekroken igjen» ligner på «Kaffekroken»"
    assert repetition(desk).line.startswith("9. des. og 16. des.")
    assert desk.window.page("radar").pair.isVisible()


def test_moving_one_away_is_one_step_and_can_be_undone(desk):
    chosen = way(desk, Way.MOVE)
    desk.window.page("radar").panel.way_wanted.emit(repetition(desk), chosen)
    assert desk.plan.plan.post("b").day == chosen.day > date(2026, 12, 16)
    desk.window.session.undo()
    assert desk.plan.plan.post("b").day == date(2026, 12, 16)


def test_what_the_board_lets_stand_is_not_asked_again(desk):
    radar = desk.window.page("radar")
    radar._keep(repetition(desk), way(desk, Way.KEEP), "Folk glemmer det")
    until(lambda: radar.idle() and not radar.radar.repetitions)
    assert desk.plan.plan.post("b").reviewed[0].reason == "Folk glemmer det"


def test_strips_fold_out_with_the_arrow_key_and_speak(desk):
    strips = desk.window.page("radar").list.strips
    model = strips.model()
    strips.setFocus()
    head = model.head_of(StripKind.FORM)
    strips.setCurrentIndex(model.index(head))
    before = model.rowCount()
    desk.press(Qt.Key.Key_Right)
    assert model.rowCount() > before
    theme = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert theme == "Kaffe, 2 innlegg, første 9. des., siste 16. des."


def test_changing_the_form_is_one_step_and_can_be_undone(desk):
    chosen = way(desk, Way.FORM)
    desk.window.page("radar").panel.way_wanted.emit(repetition(desk), chosen)
    assert desk.plan.plan.post("b").form == chosen.form != desk.plan.plan.post("a").form
    desk.window.session.undo()
    assert desk.plan.plan.post("b").form == desk.plan.plan.post("a").form


def test_something_new_leads_to_the_post_with_the_missing_quality_lit(desk):
    chosen = way(desk, Way.NEW)
    desk.window.page("radar").panel.way_wanted.emit(repetition(desk), chosen)
    assert desk.window.post_id == "b"
    assert desk.window.editor().parts.panel.rows.lit() == chosen.quality


def test_what_the_board_decided_is_marked_on_its_strip(desk):
    b = desk.plan.plan.post("b")
    desk.window.session.do(edited(b, b.with_overrule(Quality.SURPRISE, Overrule(Quality.SURPRISE, Ruling.MET))))
    radar = desk.window.page("radar")
    until(lambda: radar.idle() and any(mark.ruled for strip in radar.radar.strips for mark in strip.marks))
    (strip,) = [one for one in radar.radar.strips if any(mark.ruled for mark in one.marks)]
    assert (strip.kind, strip.name) == (StripKind.QUALITY, "Overraskelse")
    model = radar.list.strips.model()
    model.set_open(StripKind.QUALITY, shown=True)
    told = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert any("Overraskelse" in one and "1 avgjort av dere" in one for one in told)


def test_a_channel_keeps_its_own_name(desk):
    assert any(row.words == "Kanal: Facebook" for row in desk.window.page("radar").list.strips.model()._rows)


def test_with_large_text_nothing_lies_over_the_ways_out(desk):
    page = desk.window.page("radar")
    desk.elleve.appearance.choose(factor=2.0)
    desk.window.resize(1280, 800)
    page._on_part("ways")
    until(lambda: page.panel.isVisible() and page.panel.height() > 400)
    QTest.qWait(0)
    panel = page.panel
    assert panel._list.geometry().bottom() < panel._ways_title.geometry().top()
    assert panel._ways_title.geometry().bottom() < panel._ways.parentWidget().parentWidget().parentWidget().y()
    desk.elleve.appearance.choose(factor=1.0)


def test_with_large_text_the_menu_and_the_whole_year_are_still_there(desk):
    page = desk.window.page("radar")
    desk.elleve.appearance.choose(factor=2.0)
    try:
        assert next(one.text() for one in page._bar.findChildren(QPushButton) if one.isVisible()) == "Meny"
        assert page._span.isVisible()
        page._span.button("year").click()
        until(page.idle)
        assert (page.radar.last - page.radar.first).days > 300
    finally:
        desk.elleve.appearance.choose(factor=1.0)
