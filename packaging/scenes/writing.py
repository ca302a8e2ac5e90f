"""The editor and the dialogs that open from it."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QApplication

from desktop.domain.series import Every, Series
from desktop.services.plan import edited
from desktop.services.series import begun
from desktop.ui.shell.main_window import MainWindow
from scenes.hands import post_named, wait


def whole_editor(window: MainWindow) -> None:
    window.appearance.choose_stepwise(False)
    editor(window)


def editor(window: MainWindow) -> None:
    window.open_post(post_named(window, "Kåre"))


def one_thing(window: MainWindow) -> None:
    window.appearance.choose_stepwise(True)
    editor(window)
    window.editor().parts.arrangement.guide.turn(1)


def preview(window: MainWindow) -> None:
    editor(window)
    wait(500)
    window.editor().rooms.preview()


def series(window: MainWindow) -> None:
    window.open_post(post_named(window, "Kaffekroken"))
    wait(500)
    window.editor().rooms.series()


def series_rule(window: MainWindow) -> None:
    """Another rule for the coffee morning, one of which has words of its own."""
    plan = window.session.open_plan
    if not plan.store.posts_of_series("kaffe"):
        made = Series("kaffe", "Kaffekroken", Every.WEEKS, 1, date(2026, 12, 9), date(2027, 1, 27))
        window.session.do(begun(plan.plan.post(post_named(window, "Kaffekroken")), made), tell=False)
        third = plan.store.posts_of_series("kaffe")[2]
        window.session.do(edited(third, replace(third, text="Lussekatter og kaffe.")), tell=False)
    second = plan.store.posts_of_series("kaffe")[1]
    window.open_post(second.id)
    wait(500)
    window.editor().rooms.rule(plan.series.row(second))
    dialog = QApplication.activeModalWidget()
    dialog.form.first.setText("17. desember")
    dialog.form.settle()


def publishing(window: MainWindow) -> None:
    window.open_post(post_named(window, "Kaffekroken"))
    wait(500)
    window.editor().rooms.publish()
