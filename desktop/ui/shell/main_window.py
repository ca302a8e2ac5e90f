"""The main window: the calendar, the editor and the other places, the menu, and what happens when it closes."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from desktop.domain.change import PlanChange
from desktop.domain.finding import Finding
from desktop.domain.month import Month
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from desktop.ui.shell.calendar_place import CalendarPlace
from desktop.ui.shell.frame import Frame
from desktop.ui.shell.month_actions import MonthActions
from desktop.ui.shell.pages import Pages
from desktop.ui.shell.place_page import PlacePage
from desktop.ui.shell.places import places
from desktop.ui.shell.rail import Rail
from desktop.ui.shell.routes import Routes
from desktop.ui.shell.waiting import Waiting
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
        self._build()
        self._connect()
        self._frame.show_theme(appearance.theme)
        self.keeper.show(self.keeper.month)
        self._waiting = Waiting(session, self._places, self.rail, self)
        self._count_ideas()

    @property
    def month(self) -> Month:
        return self.keeper.month

    @property
    def post_id(self) -> str:
        """The post in the editor; empty when another page is shown."""
        return self._routes.post_id

    def editor(self) -> "EditorPage":
        return self.pages.editor()

    def page(self, key: str) -> PlacePage:
        """The page of a place other than the calendar."""
        return self.pages.place(key)

    def go(self, place: str) -> None:
        """To one of the rail's places, after saving what is typed."""
        self._routes.go(place)

    def in_calendar(self, doing: Callable[[], object]) -> None:
        """Leaves the editor, if it is open, and does something in the calendar."""
        self._routes.in_calendar(doing)

    def show_month(self, month: Month) -> None:
        """Leaves the editor, if it is open, and shows the month."""
        self.in_calendar(partial(self.keeper.show, month))

    def show_view(self, key: str) -> None:
        """The calendar in one of its views."""
        self.in_calendar(partial(self.calendar.views.show_view, key))

    def go_today(self) -> None:
        self.in_calendar(self.calendar.views.show_today)

    def open_post(self, post_id: str, finding: Finding | None = None) -> None:
        """Opens the editor on a post, at what the finding is about."""
        self._routes.open_post(post_id, finding)

    def open_film(self, post_id: str, film_id: str) -> None:
        """Into the room where the captions of a post's film are written."""
        self._routes.open_film(post_id, film_id)

    def open_consent(self, post_id: str, media_id: str) -> None:
        """Leads to a picture of a post in the register of consents."""
        self._routes.open_consent(post_id, media_id)

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
        self._frame.arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        left = self._routes.left_blank()
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

    def _build(self) -> None:
        self.setMinimumSize(640, 480)
        self.resize(1280, 800)
        self._places = places()
        self.rail = Rail(self._places, self.appearance.theme)
        self.pages = Pages(self, self.month_page, self._places)
        self._frame = Frame(self, self.pages, self.calendar, self.rail, self.appearance)
        self.strip = self._frame.strip
        self._routes = Routes(self.session, self.pages, self.calendar, self.rail, self)
        self.setCentralWidget(self._frame)

    def _connect(self) -> None:
        self.appearance.theme_changed.connect(self._frame.show_theme)
        self.calendar.views.picks.changed.connect(self._frame.arrange)
        self._routes.arrived.connect(self._frame.arrange)
        self.pages.place_made.connect(self._on_place_made)
        self.rail.menu_wanted.connect(self.popup_menu)
        self.rail.help_wanted.connect(self.help_wanted)
        self.strip.undo_wanted.connect(self.session.undo)
        self.strip.ideas_wanted.connect(self._routes.show_ideas)
        self.session.plan_changed.connect(self._on_plan_changed)
        self.session.message_posted.connect(self.strip.show_message)
        self.actions_.post_opened.connect(self.open_post)
        self.desk.month_shown.connect(self._on_month_shown)
        self.desk.paper_wanted.connect(self.paper_wanted)
        self.month_page.post_opened.connect(self.open_post)
        self.month_page.quality_wanted.connect(self._routes.open_quality)
        self.month_page.month_panel.bank_wanted.connect(self._routes.show_bank)
        self.month_page.bar.today_wanted.connect(self.go_today)
        self.month_page.bar.menu_wanted.connect(self.popup_menu)

    def _on_place_made(self, key: str, page: PlacePage) -> None:
        page.menu_wanted.connect(self.popup_menu)
        page.waiting_changed.connect(partial(self.rail.show_waiting, key))
        self.appearance.theme_changed.connect(page.show_theme)

    def _on_month_shown(self, month: Month) -> None:
        self.setWindowTitle(f"{month_name(month)} – Elleve")

    def _on_plan_changed(self, _change: PlanChange) -> None:
        self.keeper.refresh()
        self.pages.refresh()
        self._count_ideas()

    def _count_ideas(self) -> None:
        self.strip.legend.show_ideas(len(self.session.open_plan.plan.undated()))
