"""Persons are marked on a picture by pointer and by keys alike, and the marks stay within it."""

import pytest
from hypothesis import given
from hypothesis import settings as budget
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest

from desktop.domain.media import PersonMark, Region
from desktop.ui.consent import mark_geometry as geometry
from desktop.ui.consent.marked_picture import MarkedPicture
from desktop.ui.consent.person_lines import unknown_line
from desktop.ui.look.theme import Theme

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
SHARES = st.floats(-2, 2)


@pytest.fixture
def picture(qtbot):
    made = MarkedPicture(Theme())
    qtbot.addWidget(made)
    made.resize(408, 308)
    drawn = QPixmap(400, 300)
    drawn.fill(Qt.GlobalColor.darkGreen)
    made.show_picture(drawn)
    made.marks_changed.connect(
        lambda marks: made.show_marks(marks, [unknown_line(n) for n in range(1, len(marks) + 1)])
    )
    made.show()
    return made


def drag(picture: MarkedPicture, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Points are in px of the picture, which begins 4 px into the widget."""
    first, last = (QPoint(4 + x, 4 + y) for x, y in (start, end))
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseMove(picture, last)
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, last)


def near(region: Region, left: float, top: float, width: float, height: float) -> bool:
    found = (region.left, region.top, region.width, region.height)
    return all(abs(one - other) < 0.02 for one, other in zip(found, (left, top, width, height), strict=True))


def test_a_drag_on_the_picture_marks_a_person(picture):
    drag(picture, (100, 60), (180, 150))
    (mark,) = picture.marks
    assert near(mark.region, 0.25, 0.2, 0.2, 0.3)
    assert picture.current == 0


def test_a_mark_is_dragged_to_another_place_and_by_its_corner_to_another_size(picture):
    drag(picture, (100, 60), (180, 150))
    drag(picture, (120, 90), (200, 120))
    assert near(picture.marks[0].region, 0.45, 0.3, 0.2, 0.3)
    drag(picture, (259, 179), (299, 209))
    assert near(picture.marks[0].region, 0.45, 0.3, 0.3, 0.4)


def test_a_mere_click_marks_nobody(picture):
    drag(picture, (100, 60), (101, 61))
    assert picture.marks == ()


def test_all_of_it_by_keys(picture):
    QTest.keyClick(picture, KEY.Key_Insert)
    QTest.keyClick(picture, KEY.Key_Insert)
    assert len(picture.marks) == 2
    assert picture.marks[0].region != picture.marks[1].region, "the second is not hidden behind the first"
    start = picture.marks[1].region
    for _ in range(5):
        QTest.keyClick(picture, KEY.Key_Right)
        QTest.keyClick(picture, KEY.Key_Down, SHIFT)
    region = picture.marks[1].region
    assert region.left == pytest.approx(start.left + 0.05)
    assert region.height == pytest.approx(start.height + 0.05)
    QTest.keyClick(picture, KEY.Key_1)
    assert picture.current == 0
    QTest.keyClick(picture, KEY.Key_Space)
    assert picture.current == 1
    gone = []
    picture.removal_wanted.connect(gone.append)
    QTest.keyClick(picture, KEY.Key_Delete)
    assert gone == [1]


def test_the_mark_that_is_chosen_is_in_the_name_a_screen_reader_says(picture):
    picture.show_marks((PersonMark("", geometry.NEW),), [unknown_line(1)])
    picture.choose(0)
    assert picture.accessibleName() == "Bilde med 1 merker. Merke 1, Ikke registrert"


@budget(deadline=None)
@given(SHARES, SHARES, SHARES, SHARES)
def test_whatever_is_done_to_a_mark_it_stays_in_the_picture(across, down, more_across, more_down):
    for change in (geometry.moved, geometry.sized):
        region = change(change(geometry.NEW, across, down), more_across, more_down)
        assert 0 <= region.left <= region.left + region.width <= 1 + 1e-9
        assert 0 <= region.top <= region.top + region.height <= 1 + 1e-9
        assert region.width >= geometry.LEAST
        assert region.height >= geometry.LEAST


@budget(deadline=None)
@given(SHARES, SHARES, SHARES, SHARES)
def test_any_two_corners_make_a_mark_within_the_picture(left, top, right, bottom):
    region = geometry.between((left, top), (right, bottom))
    assert 0 <= region.left <= 1 - geometry.LEAST
    assert 0 <= region.top <= 1 - geometry.LEAST
    assert region.width >= geometry.LEAST
