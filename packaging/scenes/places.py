"""The other places of the rail, and what goes out of the window."""

from PySide6.QtWidgets import QWidget

from desktop.app import Elleve
from desktop.services import papers
from desktop.services.example import MONTH
from desktop.services.sharing import Found, SharedState
from desktop.ui.exchange.shared_dialog import SharedDialog
from desktop.ui.paper_dialog import PaperDialog
from desktop.ui.shell.main_window import MainWindow
from scenes.hands import post_named, wait


def first_start(elleve: Elleve) -> QWidget:
    elleve.show_welcome()
    return elleve.welcome


def empty_month(elleve: Elleve) -> QWidget:
    return elleve.show_window(MONTH)


def today(window: MainWindow) -> None:
    window.go("today")


def ideas(window: MainWindow) -> None:
    window.go("ideas")


def idea_bank(window: MainWindow) -> None:
    window.go("ideas")
    window.page("ideas").show_part("bank")


def radar(window: MainWindow) -> None:
    window.go("radar")
    for _ in range(200):
        wait(50)
        if window.page("radar").idle():
            break


def meeting(window: MainWindow) -> None:
    window.go("meeting")
    for _ in range(8):
        window.page("meeting").step(1)


def films(window: MainWindow) -> None:
    window.go("film")
    wait(1500)


def film_room(window: MainWindow) -> None:
    """A film with captions, at the second of them."""
    post = window.session.open_plan.plan.post(post_named(window, "Fem grep"))
    window.open_film(post.id, post.videos()[0].id)
    room = window.page("film").room()
    for _ in range(400):
        wait(50)
        if not room.jobs.busy and len(room.writing.cues):
            break
    room.writing.choose(1)
    room.player.seek(3.5)
    wait(400)


def paper(window: MainWindow) -> None:
    plan, theme = window.session.open_plan, window.appearance.theme
    dialog = PaperDialog(window, theme, MONTH, lambda wish: papers.wished_pdf(plan, wish))
    dialog.open()
    for _ in range(200):
        wait(50)
        if dialog.idle():
            break
    wait(1000)  # the pages are painted off the GUI thread


def shared_plan(window: MainWindow) -> None:
    """An address was tried, and a plan is there."""
    dialog = SharedDialog(window, window.appearance.theme, SharedState(posts_here=22), lambda _address: Found(), window)
    dialog.address.setText("postgresql://siv@db.lokallaget.no/plan")
    dialog.open()
    dialog.show_found(Found(42, "Solbukta lokallag"))
