"""The radar shows what repeats itself and ways out that work."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.domain.radar import StripKind, Way
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
