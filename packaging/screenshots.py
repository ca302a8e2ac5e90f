"""Takes pictures of the real window with the example plan: month, editor, first start, in every theme and text size."""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402  # the platform is chosen first
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from desktop import app as elleve_app  # noqa: E402
from desktop.domain.change import PlanChange, PostChange  # noqa: E402
from desktop.domain.month import Month  # noqa: E402
from desktop.domain.post import Status  # noqa: E402
from desktop.domain.series import Every, Series  # noqa: E402
from desktop.paths import DataFolder  # noqa: E402
from desktop.services.example import MONTH, load_example  # noqa: E402
from desktop.services.open_plan import OpenPlan  # noqa: E402
from desktop.services.plan import edited  # noqa: E402
from desktop.services.series import begun  # noqa: E402
from desktop.ui.shell.main_window import MainWindow  # noqa: E402

TODAY = date(2026, 12, 8)
LOOKS = (("light", 1.0), ("dark", 1.0), ("contrast", 1.0), ("light", 2.0), ("dark", 2.0))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, default=ROOT / "build" / "screenshots")
    options.add_argument("--size", default="1280x800")
    options.add_argument("--only", default="", help="the names of the views to take, with commas between")
    options.add_argument("--looks", default=LOOKS, type=looks, help="for example light-100,dark-200; else all of them")
    options.add_argument("--language", default="nb", choices=("nb", "nn", "en"))
    chosen = options.parse_args()
    width, height = (int(part) for part in chosen.size.split("x"))
    chosen.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        photographer = Photographer(Path(scratch), chosen.out, width, height, chosen.looks)
        elleve_app.install_language(photographer.app, chosen.language)
        photographer.take(chosen.only.split(",") if chosen.only else VIEWS)
    return 0


def looks(text: str) -> tuple[tuple[str, float], ...]:
    """«light-100,dark-200» as themes and text factors."""
    parts = (one.split("-") for one in text.split(","))
    return tuple((theme, int(size) / 100) for theme, size in parts)


class Photographer:
    """Starts the app once and takes each view in each look."""

    def __init__(self, scratch: Path, out: Path, width: int, height: int, looks: Iterable[tuple[str, float]]) -> None:
        self.app = QApplication([])
        elleve_app.load_fonts()
        self.out, self.width, self.height, self.looks = out, width, height, looks
        self.elleve = elleve_app.Elleve(self.app, DataFolder(scratch).make())
        self.elleve.plan = OpenPlan(self.elleve.folder, lambda: TODAY)

    def take(self, names: Iterable[str]) -> None:
        """The first start and the empty month come only with all the others."""
        plan = self.elleve.plan
        if names is VIEWS:
            self.elleve.show_welcome()
            self.in_every_look("first-start", self.elleve.welcome)
            empty = self.elleve.show_window(MONTH)
            self.in_every_look("empty-month", empty)
        load_example(plan)
        window = self.elleve.show_window(MONTH)
        for name in names:
            VIEWS[name](window)
            self.in_every_look(name, window, VIEWS[name])
            close_dialogs()
        window.close()

    def in_every_look(self, name: str, window: QWidget, again: Callable[[MainWindow], None] | None = None) -> None:
        """A dialog is opened anew in each look, as a user meets it."""
        for theme, factor in self.looks:
            self.elleve.appearance.choose(theme=theme, factor=factor)
            window.resize(self.width, self.height)
            if again is not None and QApplication.activeModalWidget() is not None:
                close_dialogs()
                again(window)
            self.settle()
            file = self.out / f"{name}-{theme}-{round(factor * 100)}.png"
            (QApplication.activeModalWidget() or window).grab().save(str(file))
            print(file)

    def settle(self) -> None:
        """Lets the window finish what is under way."""
        for _ in range(100):
            wait(40)
            window = self.elleve.window
            if window is None or window.keeper.idle():
                break
        wait(250)


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def month(window: MainWindow) -> None:
    window.show_view("month")
    window.show_month(Month(2026, 12))


def view(key: str) -> Callable[[MainWindow], None]:
    return lambda window: window.show_view(key)


def with_balance(key: str) -> Callable[[MainWindow], None]:
    """A view with what comes beside it when one asks."""

    def show(window: MainWindow) -> None:
        window.show_view(key)
        window.month_page.show_inspector(shown=True)

    return show


def filtered_list(window: MainWindow) -> None:
    """Two posts picked, and a filter on."""
    window.show_view("list")
    line = window.calendar.filters.line
    line.toggle(next(facet for facet in line.facets if facet.part == "statuses"), Status.DRAFT)
    drafts = [one.post.id for one in window.keeper.posts if one.post.status == Status.DRAFT]
    window.calendar.views.picks.set(drafts[1:3])


def unfiltered(window: MainWindow) -> None:
    window.calendar.views.picks.clear()
    window.calendar.filters.line.reset()
    month(window)


def chosen_post(window: MainWindow) -> None:
    unfiltered(window)
    window.month_page.chosen_post_wanted.emit(post_named(window, "Lucia"))


def whole_editor(window: MainWindow) -> None:
    window.appearance.choose_stepwise(False)
    editor(window)


def editor(window: MainWindow) -> None:
    window.open_post(post_named(window, "Kåre"))


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


def one_thing(window: MainWindow) -> None:
    window.appearance.choose_stepwise(True)
    editor(window)
    window.editor().parts.arrangement.guide.turn(1)


def close_dialogs() -> None:
    """A view that is a dialog leaves the window to the next."""
    while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
        dialog.reject()


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


def post_named(window: MainWindow, start: str) -> str:
    posts = window.session.open_plan.plan.month(MONTH)
    return next(post.id for post in posts if post.title.startswith(start))


def today(window: MainWindow) -> None:
    window.go("today")


def comments(window: MainWindow) -> None:
    page = window.page("comments")
    page.take_in("Rolf B.", "Slutt med medisinene! Svogeren min ble helt frisk av MS etter tre måneder uten mel. "
                 "Legene vil bare tjene penger.", "facebook")  # fmt: skip
    page.take_in(
        "Gunn K.", "Tredje året på rad at kaffekroken er i andre etasje uten heis. Det er for dårlig.", "facebook"
    )
    window.go("comments")
    page.list.setCurrentIndex(page.list.comments.index(2, 0))


def paper(window: MainWindow) -> None:
    from desktop.services import papers
    from desktop.ui.paper_dialog import PaperDialog

    plan, theme = window.session.open_plan, window.appearance.theme
    dialog = PaperDialog(window, theme, MONTH, lambda wish: papers.wished_pdf(plan, wish))
    dialog.open()
    for _ in range(200):
        wait(50)
        if dialog.idle():
            break
    wait(1000)  # the pages are painted off the GUI thread


def comments_locked(window: MainWindow) -> None:
    """As they are while the register is locked."""
    fill_register(window)
    comments(window)
    window.session.follow(window.session.open_plan.seal_names())
    window.session.open_plan.consents.lock()
    window.session.know_more()


def shared_plan(window: MainWindow) -> None:
    """An address was tried, and a plan is there."""
    from desktop.services.sharing import Found, SharedState
    from desktop.ui.exchange.shared_dialog import SharedDialog

    dialog = SharedDialog(window, window.appearance.theme, SharedState(posts_here=22), lambda _address: Found(), window)
    dialog.address.setText("postgresql://siv@db.lokallaget.no/plan")
    dialog.open()
    dialog.show_found(Found(42, "Solbukta lokallag"))


def consent_door(window: MainWindow) -> None:
    window.session.open_plan.consents.lock()
    window.go("consent")


def consent_opening(window: MainWindow) -> None:
    consent_door(window)
    window.page("consent").gate.show_busy("Låser opp …")


def consent_picture(window: MainWindow) -> None:
    """The picture of five, with the register open and four of them known."""
    fill_register(window)
    post = window.session.open_plan.plan.post(post_named(window, "Lucia"))
    window.open_consent(post.id, next(one.id for one in post.media if one.persons))


def consent_unanswered(window: MainWindow) -> None:
    """A film and pictures nobody has looked at for people."""
    consent_persons(window)
    for post in window.session.open_plan.store.all_posts()[:9]:
        asked = tuple(replace(one, people=None) for one in post.media)
        window.session.do(PlanChange("", (PostChange(post, replace(post, media=asked)),)), tell=False)
    overview = window.page("consent").overview
    overview.show_tab("unanswered")
    overview.unanswered.list.setCurrentRow(0)


def consent_film(window: MainWindow) -> None:
    """A film at its third second, with somebody marked there."""
    consent_persons(window)
    post = next(one for one in window.session.open_plan.store.all_posts() if one.videos())
    window.open_consent(post.id, post.videos()[0].id)
    look = window.page("consent").picture.look
    look.moments.go_to(3.0)
    wait(3000)
    look.picture.add_mark()


def consent_persons(window: MainWindow) -> None:
    fill_register(window)
    window.go("consent")
    page = window.page("consent")
    page._to_overview()
    page.overview.show_tab("people")


def fill_register(window: MainWindow) -> None:
    from register_people import fill  # beside this script

    fill(window.session, post_named(window, "Lucia"))


VIEWS: dict[str, Callable[[MainWindow], None]] = {
    "today": today,
    "month": month,
    "week": view("week"),
    "board": view("board"),
    "year": view("year"),
    "board-balance": with_balance("board"),
    "year-balance": with_balance("year"),
    "list-balance": with_balance("list"),
    "list": filtered_list,
    "chosen-post": chosen_post,
    "one-thing": one_thing,
    "editor": whole_editor,
    "preview": preview,
    "series": series,
    "series-rule": series_rule,
    "publishing": publishing,
    "ideas": ideas,
    "idea-bank": idea_bank,
    "radar": radar,
    "paper": paper,
    "shared-plan": shared_plan,
    "comments": comments,
    "comments-locked": comments_locked,
    "consent-door": consent_door,
    "consent-opening": consent_opening,
    "consent-picture": consent_picture,
    "consent-persons": consent_persons,
    "consent-unanswered": consent_unanswered,
    "consent-film": consent_film,
    "meeting": meeting,
    "films": films,
    "film-room": film_room,
}

if __name__ == "__main__":
    sys.exit(main())
