"""The register locks itself when nobody is there, and tells how long is left."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.ui.consent.idle_lock import IdleLock


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_it_counts_down_and_runs_out_once(qapp):
    clock, told, ended = Clock(), [], []
    lock = IdleLock(clock=clock)
    lock.minutes_left.connect(told.append)
    lock.ran_out.connect(lambda: ended.append(clock.now))
    lock.start(10)
    for seconds in (30, 65, 590, 601, 700):
        clock.now = 1000 + seconds
        lock.look()
    assert told == [10, 9, 1]
    assert ended[:1] == [1601]
    assert not lock.running


def test_a_key_or_a_click_begins_the_count_anew_and_a_resting_pointer_does_not(qapp, qtbot):
    clock, ended = Clock(), []
    widget = QWidget()
    qtbot.addWidget(widget)
    lock = IdleLock(clock=clock)
    lock.ran_out.connect(lambda: ended.append(True))
    lock.start(10)
    for sign in (
        lambda: QTest.keyClick(widget, Qt.Key.Key_A),
        lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton),
    ):
        clock.now += 550
        sign()
        lock.look()
    clock.now += 550
    QTest.mouseMove(widget)
    clock.now += 60
    lock.look()
    assert ended == [True]
