"""What several scenes do: wait, find a post by its title, close what lies over the window."""

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from desktop.services.example import MONTH
from desktop.ui.shell.main_window import MainWindow


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def post_named(window: MainWindow, start: str) -> str:
    posts = window.session.open_plan.plan.month(MONTH)
    return next(post.id for post in posts if post.title.startswith(start))


def close_dialogs() -> None:
    """A view that is a dialog leaves the window to the next."""
    while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
        dialog.reject()
