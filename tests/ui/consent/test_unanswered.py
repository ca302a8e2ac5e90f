"""Pictures nobody has looked at for people: found on the rail, before the door and behind it, answered by one key."""

from dataclasses import replace
from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.services.plan import added
from desktop.ui.look.fonts import load_fonts
from tests.services.registers import PASSWORD
from tests.ui.consent.desk import consent_desk, stored, the_page, unlocked
from tests.ui.window import post, until

KEY = Qt.Key


@pytest.fixture
def desk(qapp, tmp_path):
    load_fonts()
    with consent_desk(qapp, tmp_path) as opened:
        for number, colour in enumerate(("navy", "teal", "olive")):
            file = tmp_path / f"{colour}.png"
            Image.new("RGB", (64, 48), colour).save(file)
            taken = replace(opened.plan.media.take_in(file), people=None)
            opened.plan.apply(added(post(colour, colour.title(), date(2026, 12, 20 + number), media=(taken,))))
        yield opened


def rail_count(desk) -> int:
    return desk.window.rail._places["consent"]._waiting


def lines(view) -> list[str]:
    return [view.list.item(row).text().split(",")[0] for row in range(view.list.count())]


def test_the_list_is_reached_without_the_password_and_zero_answers(desk):
    desk.window.go("consent")
    page = the_page(desk)
    until(lambda: rail_count(desk) == 3)
    assert page.gate.unanswered.text() == "Bilder ingen har svart på (3)"
    QTest.keyClick(page.gate.unanswered, KEY.Key_Return)
    view = page.unanswered
    assert page.shown() is view
    until(view.list.hasFocus)
    assert lines(view) == ["Navy", "Teal", "Olive"]
    QTest.keyClick(view.list, KEY.Key_Down)
    QTest.keyClick(view.list, KEY.Key_0)
    assert stored(desk, "teal").media[0].people == 0
    assert lines(view) == ["Navy", "Olive"]
    assert view.list.currentRow() == 1, "the next is chosen"
    assert rail_count(desk) == 2
    desk.window.session.undo()
    assert lines(view) == ["Navy", "Teal", "Olive"]
    page.bar.back.click()
    assert page.shown() is page.gate


def test_enter_leads_to_the_marks_once_the_register_is_open(desk):
    desk.window.go("consent")
    page = the_page(desk)
    page.gate.unanswered.click()
    QTest.keyClick(page.unanswered.list, KEY.Key_Return)
    assert page.shown() is page.gate
    page.gate.password.setText(PASSWORD)
    page.gate.go.click()
    until(lambda: page.shown() is page.picture)
    assert page.picture.post.id == "navy"
    page.picture.add.click()
    assert stored(desk, "navy").media[0].people == 1
    assert len(desk.plan.consent_watch.unanswered()) == 2


def test_behind_the_door_it_is_a_list_among_the_others(desk):
    page = unlocked(desk)
    overview = page.overview
    overview.show_tab("unanswered")
    until(lambda: not overview.unanswered.look.picture._pixmap.isNull())
    for _ in range(3):
        QTest.keyClick(overview.unanswered.list, KEY.Key_0)
    assert overview.unanswered.count() == 0
    assert "Alt er svart på." in overview.unanswered._empty.text()
    assert overview.unanswered._empty.isVisible()
    assert overview.tabs._buttons["unanswered"].text() == "Ikke svart på"
    assert rail_count(desk) == 0
