"""A real main window on a real plan, for the tests of the whole window."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import Elleve
from desktop.domain.change import PlanChange, PostChange
from desktop.domain.channel import Channel
from desktop.domain.month import Month
from desktop.domain.post import Form, Post, Status
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.ui.jobs import Job
from desktop.ui.shell.main_window import MainWindow
from tests.patience import MILLISECONDS

TODAY = date(2026, 12, 8)
DECEMBER = Month(2026, 12)


@dataclass
class Desk:
    """The app with its window open, as a user has it in front of them."""

    elleve: Elleve

    @property
    def window(self) -> MainWindow:
        assert self.elleve.window is not None
        return self.elleve.window

    @property
    def plan(self) -> OpenPlan:
        assert self.elleve.plan is not None
        return self.elleve.plan

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def settle(self) -> None:
        """Waits until the month is looked over."""
        until(lambda: self.window.keeper.idle() and self.window.keeper.assessment is not None)


def until(holds) -> None:
    """Lets events run until it holds; unlike QTest.qWait it lets threads run too."""
    loop = QEventLoop()
    beat, limit = QTimer(interval=10), QTimer(interval=MILLISECONDS, singleShot=True)
    beat.timeout.connect(lambda: loop.quit() if holds() else None)
    limit.timeout.connect(loop.quit)
    beat.start()
    limit.start()
    if not holds():
        loop.exec()
    beat.stop()
    limit.stop()
    assert holds(), "it did not come true in time"


def ended(job: Job | None) -> None:
    """Waits until a job that runs already is over, and what it said has been heard. It may be over before anybody can
    listen for its signals."""
    assert job is not None
    job.wait(MILLISECONDS / 1000)
    QCoreApplication.sendPostedEvents()


def post(post_id: str, title: str, day: date | None, **fields: object) -> Post:
    plain = {"text": f"{title}. Velkommen til oss, ta gjerne med en venn.", "channels": (Channel.FACEBOOK,),
             "form": Form.TEXT, "status": Status.DRAFT, "clock": time(12)} | fields  # fmt: skip
    return Post(id=post_id, title=title, day=day, **plain)  # type: ignore[arg-type]


@contextmanager
def open_desk(app: QApplication, folder: Path, *posts: Post, month: Month = DECEMBER) -> Iterator[Desk]:
    elleve = Elleve(app, DataFolder(folder))
    elleve.plan = OpenPlan(elleve.folder, lambda: TODAY)
    if posts:
        elleve.plan.apply(PlanChange("fikk innlegg", tuple(PostChange(None, one) for one in posts)))
    window = elleve.show_window(month)
    window.activateWindow()
    desk = Desk(elleve)
    desk.settle()
    window.month_page.view.setFocus()
    try:
        yield desk
    finally:
        put_away(elleve)


@contextmanager
def starting(app: QApplication, folder: Path) -> Iterator[Callable[[], Elleve]]:
    """Starts Elleve on a folder, as often as one likes; everything is put away afterwards."""
    made: list[Elleve] = []

    def start() -> Elleve:
        made.append(Elleve(app, DataFolder(folder)))
        made[-1].start()
        return made[-1]

    try:
        yield start
    finally:
        put_away(*made)


def put_away(*running: Elleve) -> None:
    """Closes every window and frees it now, not when Python gets round to it: freed in the middle of Qt's own work it
    would be a crash."""
    for elleve in running:
        for window in (elleve.window, elleve.welcome):
            if window is not None:
                window.close()
    for widget in QApplication.topLevelWidgets():
        # The list of a choice, a menu and a dialog go with what they belong to; gone before it, they are a crash.
        if widget.parentWidget() is None and widget.windowType() != Qt.WindowType.Popup:
            widget.close()
            widget.deleteLater()
    for elleve in running:
        elleve.appearance.deleteLater()
        elleve.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
