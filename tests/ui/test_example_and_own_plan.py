"""Trying the example and then starting one's own plan, without the two getting mixed."""

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.services.example import has_own_posts, without_example
from tests.ui.window import open_desk, post, until


def answer(words: str) -> None:
    """Writes a name in the dialog that is about to open, and accepts it, however long it takes to open."""
    beat = QTimer(QApplication.instance(), interval=20)

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or (field := dialog.findChild(QLineEdit)) is None:
            return
        beat.stop()
        field.setText(words)
        dialog.accept()

    beat.timeout.connect(act)
    beat.start()


def test_the_example_comes_and_goes_and_leaves_ones_own_posts(qapp, tmp_path):
    with open_desk(qapp, tmp_path, post("mitt", "Vårt eget", date(2026, 12, 9))) as desk:
        desk.elleve.doings._run_example()
        until(lambda: desk.plan.store.post_count() > 20)
        assert desk.plan.branch == "Solbukta lokallag"
        answer("Fjellvik lokallag")
        desk.elleve.doings.start_own_plan()
        until(lambda: desk.plan.store.post_count() == 1)
        assert desk.plan.branch == "Fjellvik lokallag"
        assert desk.plan.plan.post("mitt") is not None
        assert not without_example(desk.plan).posts
        assert has_own_posts(desk.plan)
        assert desk.window.isVisible()
