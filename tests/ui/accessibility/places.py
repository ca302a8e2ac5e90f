"""Every place of the app, as a user comes to it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.channel import Channel
from desktop.domain.media import Media, MediaKind
from desktop.domain.month import Month
from desktop.domain.post import Form, Status
from desktop.domain.post_filter import PostFilter
from desktop.services import plan as changes
from desktop.services.meeting import noted
from desktop.ui.editor.arrangement import MEDIA, SCORE, WHEN
from desktop.ui.film.save_dialog import SaveDialog
from desktop.ui.score.reason_dialog import ReasonDialog
from desktop.ui.widgets.question import tell
from tests.ui.accessibility.consent_places import CONSENT_DIALOGS, CONSENT_PLACES
from tests.ui.accessibility.editor_dialogs import editor_dialogs
from tests.ui.exchange.dialogs import EXCHANGE_DIALOGS
from tests.ui.window import Desk, post, until

PICTURE = Media(id="p1", kind=MediaKind.PICTURE, file="p1.png", name="kaffekroken.png", digest="p1", people=3,
                consents=1, borrowed=True)  # fmt: skip
FILM = Media(id="f1", kind=MediaKind.VIDEO, file="f1.mp4", name="Kåre leser.mp4", digest="f1", seconds=65)
LINKED = "Kom på kaffe. Les mer på https://www.ms.no/jul og meld deg på. Vi lo og gråt da stemmen brast."

POSTS = (
    post("full", "Kaffekroken er åpen for alle som vil", date(2026, 12, 9), text=LINKED, media=(PICTURE, FILM),
         form=Form.VIDEO, author="Mona"),
    post("b", "Siste frist", date(2026, 12, 10)),
    post("c", "Siste frist igjen", date(2026, 12, 10)),
    post("d", "Julebrevet", date(2026, 12, 17), status=Status.READY),
    post("idea", "Quiz om advent", None, status=Status.IDEA),
    post("gone", "Slettet innlegg", date(2026, 12, 20)),
)  # fmt: skip


def month(desk: Desk) -> None:
    desk.window.calendar.page.leave_panel()
    desk.window.show_view("month")
    desk.window.show_month(Month(2026, 12))
    desk.window.month_page.view.choose_day(date(2026, 12, 10))
    desk.settle()


def chosen_post(desk: Desk) -> None:
    month(desk)
    desk.window.month_page.chosen_post_wanted.emit("full")


def post_list(desk: Desk) -> None:
    """With a filter on and posts picked."""
    month(desk)
    desk.window.show_view("list")
    desk.window.calendar.filters.line.reset()
    desk.window.calendar.views.picks.set(["b", "c"])


def month_filtered(desk: Desk) -> None:
    desk.window.calendar.views.picks.clear()
    desk.window.show_view("month")
    desk.window.calendar.search()


def ideas_beside(desk: Desk) -> None:
    """In narrow windows they have their own place."""
    month(desk)
    desk.window.calendar.page.leave_panel()
    desk.window.calendar.toggle_tray()


def with_balance(desk: Desk, key: str) -> None:
    view(desk, key)
    desk.window.month_page.show_inspector(shown=True)


def view(desk: Desk, key: str) -> None:
    desk.window.calendar.views.picks.clear()
    desk.window.show_view(key)
    desk.settle()


def editor(desk: Desk) -> None:
    """Everything open that can be opened."""
    desk.elleve.appearance.choose_stepwise(False)
    desk.window.open_post("full")
    parts = desk.window.editor().parts
    until(lambda: bool(parts.findings.rows))
    for media in (PICTURE, FILM):
        parts.media.item(media.id).open_details()
    parts.fields.channels.open_all()


def editor_tabs(desk: Desk, tab: str) -> None:
    editor(desk)
    desk.window.editor().parts.arrangement.turn_to(tab)


def message(desk: Desk) -> None:
    month(desk)
    session = desk.window.session
    session.do(changes.moved(desk.plan.plan.post("c"), date(2026, 12, 11)))
    session.do(changes.moved(desk.plan.plan.post("c"), date(2026, 12, 10)))


def ideas(desk: Desk) -> None:
    desk.window.go("ideas")


def radar(desk: Desk) -> None:
    desk.window.go("radar")
    until(desk.window.page("radar").idle)


def today(desk: Desk) -> None:
    """With something of every kind to do."""
    posts = (
        post("due", "Kaffekroken er åpen", date(2026, 12, 8), status=Status.READY, approver="Siv"),
        post("late", "Lys nummer to", date(2026, 12, 6)),
        post("out", "Adventshilsen", date(2026, 12, 7), status=Status.PUBLISHED, comment_keeper="Siv"),
    )
    desk.window.session.do(PlanChange("fikk innlegg", tuple(PostChange(None, one) for one in posts)))
    desk.window.session.do(noted(Month(2026, 12), "Spør foreldrene", date(2026, 12, 1)))
    desk.window.go("today")


def meeting(desk: Desk) -> None:
    """Without the whole screen, which is of no size here."""
    size = desk.window.size()
    desk.window.go("meeting")
    desk.window.showNormal()
    desk.window.resize(size)


def comments(desk: Desk) -> None:
    page = desk.window.page("comments")
    page.take_in("Rolf B.", "Slutt med medisinene! Svogeren min ble helt frisk av MS.", "facebook")
    desk.window.go("comments")


def films(desk: Desk) -> None:
    desk.window.go("film")
    page = desk.window.page("film")
    if page.in_room:
        page.room().closed.emit()
        desk.window.go("film")


def film_room(desk: Desk) -> None:
    """A film that is not on this machine, with captions all the same."""
    desk.window.open_film("full", "f1")
    room = desk.window.page("film").room()
    until(lambda: not room.jobs.busy and room.parts.box.isEnabled())
    if not len(room.writing.cues):
        for start, words in (
            (1.0, "Alle dro da av sted,"),
            (2.5, "hver til sin by,\nfor å la seg innskrive i manntall"),
        ):
            room.writing.do(room.writing.cues.added(start, words, 65))
    room.judge()


def idea_bank(desk: Desk) -> None:
    ideas(desk)
    desk.window.page("ideas").show_part("bank")


def guided(desk: Desk, place: int) -> None:
    """One question at a time."""
    editor(desk)
    desk.elleve.appearance.choose_stepwise(True)
    desk.window.editor().parts.arrangement.guide.turn(place)


PLACES: dict[str, Callable[[Desk], None]] = {
    "month": month,
    "chosen post": chosen_post,
    "list": post_list,
    "month filtered": month_filtered,
    "week": lambda desk: view(desk, "week"),
    "board": lambda desk: view(desk, "board"),
    "list and balance": lambda desk: with_balance(desk, "list"),
    "year and balance": lambda desk: with_balance(desk, "year"),
    "year": lambda desk: view(desk, "year"),
    "ideas beside": ideas_beside,
    "message": message,
    "question 1": lambda desk: guided(desk, 0),
    "question 2": lambda desk: guided(desk, 1),
    "question 4": lambda desk: guided(desk, 3),
    "question 6": lambda desk: guided(desk, 5),
    "editor": editor,
    "time and channel": lambda desk: editor_tabs(desk, WHEN),
    "films and pictures": lambda desk: editor_tabs(desk, MEDIA),
    "score": lambda desk: editor_tabs(desk, SCORE),
    "ideas": ideas,
    "idea bank": idea_bank,
    "radar": radar,
    "meeting": meeting,
    "today": today,
    **CONSENT_PLACES,
    "comments": comments,
    "films": films,
    "film room": film_room,
}

DIALOGS: dict[str, Callable[[Desk], object]] = {
    "save captions": lambda desk: SaveDialog(desk.window, desk.elleve.appearance.theme, "Kåre leser for oss.mp4",
                                             (Channel.FACEBOOK, Channel.INSTAGRAM, Channel.YOUTUBE), "nb").exec(),
    "guide": lambda desk: desk.elleve.doings.show_guide(),
    "shortcuts": lambda desk: desk.elleve.doings.show_shortcuts(),
    "new idea": lambda desk: desk.window.page("ideas").bank._on_write(),
    "paper": lambda desk: desk.elleve.papers.ask(Month(2026, 12)),
    **CONSENT_DIALOGS,
    "house rules": lambda desk: desk.window.page("comments")._on_rules(),
    "paste comment": lambda desk: desk.window.page("comments")._on_paste(),
    "contact": lambda desk: desk.window.page("comments")._on_contact(),
    "rota": lambda desk: desk.window.page("today")._on_rota(),
    "move": lambda desk: desk.window.actions_.move_to("b"),
    "move several": lambda desk: desk.window.actions_.move_all_to(["b", "c"]),
    "copy several": lambda desk: desk.window.actions_.copy_to(["b", "c"]),
    "delete several": lambda desk: desk.window.actions_.delete_all(["b", "c"]),
    "keep a filter": lambda desk: desk.window.calendar.filters.saved.keep(PostFilter(words="kaffe")),
    "delete": lambda desk: desk.window.actions_.delete("b"),
    "backups": lambda desk: desk.elleve.doings.show_backups(),
    "trash": lambda desk: desk.elleve.doings.show_trash(),
    "manual": lambda desk: desk.elleve.doings.show_manual(),
    "branch": lambda desk: desk.elleve.doings.name_branch(),
    "some rows": lambda desk: tell(desk.window, desk.elleve.appearance.theme, "Noen rader trenger et blikk",
                                   "Rad 3: datoen kan ikke leses. Skriv den som 24.12.2026."),
    "reason": lambda desk: ReasonDialog(desk.window, desk.elleve.appearance.theme, "Er «Humor» på plass?",
                                        "Vurderingen deres går foran Elleves.", verb="Bruk vår vurdering").exec(),
}  # fmt: skip

DIALOGS |= editor_dialogs("full", PICTURE)


DIALOGS |= EXCHANGE_DIALOGS


def look_at(opening: Callable[[], object], seen: Callable[[QDialog], None]) -> None:
    """Opens a dialog that waits for an answer, lets the test look at it, and leaves it."""
    faults: list[BaseException] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        try:
            assert isinstance(dialog, QDialog), "no dialog came"
            seen(dialog)
        except BaseException as fault:  # noqa: BLE001  # carried out of Qt's own loop and raised there
            faults.append(fault)
        finally:
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, look)
    opening()
    if faults:
        raise faults[0]


def focused(root: QWidget) -> QWidget:
    found = root.focusWidget()
    assert found is not None, "nothing has the focus"
    return found
