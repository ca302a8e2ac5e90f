"""The main window: rail, pages and bottom strip, and what leads from one to the other."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QVBoxLayout, QWidget

from desktop.domain.change import PlanChange
from desktop.domain.finding import Finding
from desktop.domain.month import Month
from desktop.domain.quality import Quality
from desktop.services.plan import is_blank
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.shell.bottom_strip import BottomStrip
from desktop.ui.shell.calendar_place import CalendarPlace
from desktop.ui.shell.layout_kind import layout_kind
from desktop.ui.shell.month_actions import MonthActions
from desktop.ui.shell.neighbours import Neighbours
from desktop.ui.shell.pages import Pages
from desktop.ui.shell.place_page import PlacePage
from desktop.ui.shell.places import places
from desktop.ui.shell.rail import Rail
from desktop.ui.shell.waiting import Waiting
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import show_theme_below
from desktop.ui.widgets.question import Question
from desktop.ui.words import month_name

if TYPE_CHECKING:
    from desktop.ui.editor.editor_page import EditorPage


class MainWindow(QMainWindow):
    """Shows the plan that is open. `closed` comes when the window goes; `help_wanted` asks for the manual."""

    closed = Signal()
    help_wanted = Signal()
    paper_wanted = Signal(object)

    def __init__(self, session: PlanSession, appearance: Appearance, month: Month | None = None) -> None:
        super().__init__()
        self.session = session
        self.appearance = appearance
        self.menu = QMenu(self)
        self.actions_ = MonthActions(session, appearance, self)
        self.calendar = CalendarPlace(session, appearance, self.actions_, month or Month.of(session.today), self)
        self.keeper, self.month_page, self.desk = self.calendar.keeper, self.calendar.page, self.calendar.desk
        self._places = places()
        self._arranged: tuple[object, ...] = ()
        self._state_before: Qt.WindowState | None = None
        self._build(appearance.theme)
        self._connect()
        self._show_theme(appearance.theme)
        self.keeper.show(self.keeper.month)
        self._waiting = Waiting(session, self._places, self.rail, self)
        self._count_ideas()

    @property
    def month(self) -> Month:
        return self.keeper.month

    def show_month(self, month: Month) -> None:
        """Leaves the editor, if it is open, and shows the month."""
        self.in_calendar(partial(self.keeper.show, month))

    def show_view(self, key: str) -> None:
        """The calendar in one of its views."""
        self.in_calendar(partial(self.calendar.views.show_view, key))

    def in_calendar(self, doing: Callable[[], object]) -> None:
        """Leaves the editor, if it is open, and does something in the calendar."""
        self.save_now()
        self._go("calendar")
        doing()

    def open_post(self, post_id: str, finding: Finding | None = None) -> None:
        """Opens the editor on a post, at what the finding is about."""
        post = self.session.open_plan.plan.post(post_id)
        if post is None:
            self.session.tell(self.tr("Innlegget finnes ikke lenger."), failed=True)
            return
        if (left := self._left_blank()) not in ("", post_id):
            self.session.take_back(left)
        editor = self.editor()
        around = Neighbours.of(self.session.open_plan.plan, post)
        editor.open(post, back_to=around.back_words, position=around.position, of=len(around.order))
        self.rail.choose("calendar" if post.day else "ideas")  # where the way back leads
        self.pages.setCurrentWidget(editor)
        self._arrange()
        if finding is not None:
            editor.go_to(finding)

    def open_quality(self, post_id: str, quality: Quality) -> None:
        """Opens the editor on a post, where one gives it the quality."""
        self.open_post(post_id)
        self.editor().go_to_quality(quality)

    def open_film(self, post_id: str, film_id: str) -> None:
        """From the editor into the room where a film's captions are written; the way back leads to the post."""
        from desktop.ui.film.film_page import FilmPage

        page = self.page("film")
        if self.save_now() and isinstance(page, FilmPage):
            self._go("film")
            page.open_film(post_id, film_id, from_post=True)

    def open_consent(self, post_id: str, media_id: str) -> None:
        """Leads to a picture of a post in the register of consents."""
        self.go("consent")
        page = self.page("consent")
        page.show_picture(post_id, media_id)  # type: ignore[attr-defined]  # the place's own page

    def editor(self) -> "EditorPage":
        return self.pages.editor()

    def page(self, key: str) -> PlacePage:
        """The page of a place other than the calendar."""
        return self.pages.place(key)

    def _on_editor_made(self, editor: "EditorPage") -> None:
        editor.closed.connect(self._on_editor_closed)
        editor.other_post_wanted.connect(self.open_post)
        editor.neighbour_wanted.connect(self._on_neighbour)
        editor.film_wanted.connect(self.open_film)
        editor.consent_wanted.connect(self.open_consent)

    def _on_place_made(self, key: str, page: PlacePage) -> None:
        page.post_opened.connect(self.open_post)
        page.quality_wanted.connect(self.open_quality)
        page.menu_wanted.connect(self.popup_menu)
        page.left.connect(partial(self.go, "calendar"))
        page.waiting_changed.connect(partial(self.rail.show_waiting, key))
        self.appearance.theme_changed.connect(page.show_theme)

    def go(self, place: str) -> None:
        """To one of the rail's places, after saving what is typed."""
        self.save_now()
        self._go(place)

    @property
    def post_id(self) -> str:
        """The post in the editor; empty when another page is shown."""
        return self.editor().post_id() if self.pages.in_editor else ""

    def save_now(self) -> bool:
        """What is typed goes to disk; False when that failed (the user has been told)."""
        return self.pages.save_now()

    def popup_menu(self, asking: QWidget | None = None) -> None:
        """Opens the menu beside the button that asks for it."""
        beside = asking or (self.rail.menu_button if self.rail.isVisible() else self.month_page.bar.menu_button)
        corner = beside.rect().topRight() if self.rail.isVisible() else beside.rect().bottomLeft()
        self.menu.popup(beside.mapToGlobal(corner))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        left = self._left_blank()
        self.pages.stop()
        if left:
            self.session.take_back(left)
        self.calendar.stop()
        self._waiting.stop()
        self.closed.emit()
        super().closeEvent(event)

    def _may_close(self) -> bool:
        """Asks before closing on words that could not be saved."""
        if self.pages.save_all():
            return True
        return Question(
            self, self.appearance.theme, self.tr("Lukke uten å ha lagret?"),
            self.tr("Det siste dere skrev, kunne ikke lagres. Kopier teksten til et annet sted først."),
            verb=self.tr("Lukk likevel"), keep=self.tr("Bli her"), risky=True,
        ).ask()  # fmt: skip

    def _build(self, theme: Theme) -> None:
        self.setMinimumSize(640, 480)
        self.resize(1280, 800)
        central = QWidget()
        self.setCentralWidget(central)
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(self._places, theme)
        self.pages = Pages(self, self.month_page, self._places)
        self.strip = BottomStrip(theme)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.strip)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self._ring = FocusRing(self, theme)
        self.rail.choose("calendar")

    def _connect(self) -> None:
        self.pages.editor_made.connect(self._on_editor_made)
        self.pages.place_made.connect(self._on_place_made)
        self.rail.place_wanted.connect(self.go)
        self.rail.menu_wanted.connect(self.popup_menu)
        self.rail.help_wanted.connect(self.help_wanted)
        self.strip.undo_wanted.connect(self.session.undo)
        self.strip.ideas_wanted.connect(self._on_ideas_wanted)
        self.session.plan_changed.connect(self._on_plan_changed)
        self.session.message_posted.connect(self.strip.show_message)
        self.appearance.theme_changed.connect(self._show_theme)
        self.calendar.views.picks.changed.connect(self._arrange)
        self.actions_.post_opened.connect(self.open_post)
        self.desk.month_shown.connect(self._on_month_shown)
        self.desk.paper_wanted.connect(self.paper_wanted)
        self.month_page.post_opened.connect(self.open_post)
        self.month_page.quality_wanted.connect(self.open_quality)
        self.month_page.month_panel.bank_wanted.connect(self._on_bank_wanted)
        self.month_page.bar.today_wanted.connect(self.go_today)
        self.month_page.bar.menu_wanted.connect(self.popup_menu)

    def go_today(self) -> None:
        self.in_calendar(self.calendar.views.show_today)

    def _show_theme(self, theme: Theme) -> None:
        self._ring.show_theme(theme)
        show_theme_below(self.strip, theme)
        self._arrange()

    def _arrange(self) -> None:
        theme = self.appearance.theme
        kind = layout_kind(self.width(), theme)
        # Picked posts have a bar of their own at the bottom; two would take too much of the list.
        cards = self.pages.in_calendar and not self.calendar.views.picks
        wanted = (theme, kind, self.pages.currentWidget(), len(self.pages.made), self._state_before, cards)
        if wanted == self._arranged:
            return
        self._arranged = wanted
        narrow = kind in ("narrow", "single")
        self.rail.setVisible(not narrow and self._state_before is None)
        self.rail.show_theme(theme, compact=kind == "drawer")
        self.pages.show_kind(kind)
        self.month_page.show_theme(theme, kind)
        self.strip.show_theme(theme, only_messages=narrow or not cards)
        if self._state_before is not None:
            self.strip.hide()

    def _on_month_shown(self, month: Month) -> None:
        self.setWindowTitle(f"{month_name(month)} – Elleve")

    def _on_plan_changed(self, _change: PlanChange) -> None:
        self.keeper.refresh()
        self.pages.refresh()
        self._count_ideas()

    def _on_ideas_wanted(self) -> None:
        """Beside the calendar where there is room, else at their own place."""
        if not self.pages.in_calendar or not self.calendar.toggle_tray():
            self.go("ideas")

    def _on_bank_wanted(self) -> None:
        from desktop.ui.ideas.ideas_page import IdeasPage

        self.go("ideas")
        page = self.page("ideas")
        if isinstance(page, IdeasPage):
            page.show_part("bank")

    def _count_ideas(self) -> None:
        self.strip.legend.show_ideas(len(self.session.open_plan.plan.undated()))

    def _left_blank(self) -> str:
        """The post in the editor where nothing is in it: one that was begun by mistake is not kept."""
        post = self.session.open_plan.plan.post(self.post_id) if self.post_id else None
        return post.id if post is not None and is_blank(post) else ""

    def _go(self, key: str) -> None:
        self.rail.choose(key)
        left = self._left_blank()
        self.pages.show_place(key)
        if left:
            self.session.take_back(left)
        page = self.pages.place_shown
        if page is not None:
            page.enter(self.month)
        self._stand_alone(alone=page is not None and page.alone)
        self._arrange()

    def _stand_alone(self, *, alone: bool) -> None:
        """The meeting has the whole screen; afterwards the window is as large as it was."""
        if alone and self._state_before is None:
            self._state_before = self.windowState()
            self.showFullScreen()
        elif not alone and self._state_before is not None:
            self.setWindowState(self._state_before)
            self._state_before = None

    def _on_editor_closed(self) -> None:
        editor = self.editor()
        if not self.pages.in_editor:
            return
        post = self.session.open_plan.plan.post(editor.post_id())
        self._go("calendar" if post is None or post.day else "ideas")
        if post is not None and post.day is not None:
            self.desk.show_day(post.day)
        self.month_page.focus_view()

    def _on_neighbour(self, step: int) -> None:
        plan = self.session.open_plan.plan
        post = plan.post(self.editor().post_id())
        if post is not None and (beside := Neighbours.of(plan, post).beside(step)):
            self.open_post(beside)
