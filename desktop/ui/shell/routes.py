"""What leads from one page of the window to another; what is typed is saved on the way."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.finding import Finding
from desktop.domain.quality import Quality
from desktop.services.plan import is_blank
from desktop.ui.session import PlanSession
from desktop.ui.shell.calendar_place import CalendarPlace
from desktop.ui.shell.neighbours import Neighbours
from desktop.ui.shell.pages import Pages
from desktop.ui.shell.place_page import PlacePage
from desktop.ui.shell.rail import Rail

if TYPE_CHECKING:
    from desktop.ui.editor.editor_page import EditorPage


class Routes(QObject):
    """`arrived` comes when another page, or another post, is in sight."""

    arrived = Signal()

    def __init__(
        self, session: PlanSession, pages: Pages, calendar: CalendarPlace, rail: Rail, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._pages, self._calendar, self._rail = session, pages, calendar, rail
        pages.editor_made.connect(self._on_editor_made)
        pages.place_made.connect(self._on_place_made)
        rail.place_wanted.connect(self.go)
        rail.choose("calendar")

    @property
    def post_id(self) -> str:
        """The post in the editor; empty when another page is shown."""
        return self._pages.editor().post_id() if self._pages.in_editor else ""

    def go(self, place: str) -> None:
        """To one of the rail's places."""
        self._pages.save_now()
        self._go(place)

    def in_calendar(self, doing: Callable[[], object]) -> None:
        """Leaves the editor, if it is open, and does something in the calendar."""
        self.go("calendar")
        doing()

    def open_post(self, post_id: str, finding: Finding | None = None) -> None:
        """Opens the editor on a post, at what the finding is about."""
        post = self._session.open_plan.plan.post(post_id)
        if post is None:
            self._session.tell(self.tr("Innlegget finnes ikke lenger."), failed=True)
            return
        if (left := self.left_blank()) not in ("", post_id):
            self._session.take_back(left)
        editor = self._pages.editor()
        around = Neighbours.of(self._session.open_plan.plan, post)
        editor.open(post, back_to=around.back_words, position=around.position, of=len(around.order))
        self._rail.choose("calendar" if post.day else "ideas")  # where the way back leads
        self._pages.setCurrentWidget(editor)
        self.arrived.emit()
        if finding is not None:
            editor.go_to(finding)

    def open_quality(self, post_id: str, quality: Quality) -> None:
        """Opens the editor on a post, where one gives it the quality."""
        self.open_post(post_id)
        self._pages.editor().go_to_quality(quality)

    def open_film(self, post_id: str, film_id: str) -> None:
        """From the editor into the room where a film's captions are written; the way back leads to the post."""
        from desktop.ui.film.film_page import FilmPage  # read when first needed

        page = self._pages.place("film")
        if self._pages.save_now() and isinstance(page, FilmPage):
            self._go("film")
            page.open_film(post_id, film_id, from_post=True)

    def open_consent(self, post_id: str, media_id: str) -> None:
        """Leads to a picture of a post in the register of consents."""
        self.go("consent")
        page = self._pages.place("consent")
        page.show_picture(post_id, media_id)  # type: ignore[attr-defined]  # the place's own page

    def show_ideas(self) -> None:
        """Beside the calendar where there is room, else at their own place."""
        if not self._pages.in_calendar or not self._calendar.toggle_tray():
            self.go("ideas")

    def show_bank(self) -> None:
        """The bank of ideas."""
        from desktop.ui.ideas.ideas_page import IdeasPage  # read when first needed

        self.go("ideas")
        page = self._pages.place("ideas")
        if isinstance(page, IdeasPage):
            page.show_part("bank")

    def left_blank(self) -> str:
        """The post in the editor where nothing is in it: one that was begun by mistake is not kept."""
        post = self._session.open_plan.plan.post(self.post_id) if self.post_id else None
        return post.id if post is not None and is_blank(post) else ""

    def _go(self, key: str) -> None:
        self._rail.choose(key)
        left = self.left_blank()
        self._pages.show_place(key)
        if left:
            self._session.take_back(left)
        if (page := self._pages.place_shown) is not None:
            page.enter(self._calendar.keeper.month)
        self.arrived.emit()

    def _on_editor_made(self, editor: "EditorPage") -> None:
        editor.closed.connect(self._on_editor_closed)
        editor.other_post_wanted.connect(self.open_post)
        editor.neighbour_wanted.connect(self._on_neighbour)
        editor.film_wanted.connect(self.open_film)
        editor.consent_wanted.connect(self.open_consent)

    def _on_place_made(self, _key: str, page: PlacePage) -> None:
        page.post_opened.connect(self.open_post)
        page.quality_wanted.connect(self.open_quality)
        page.left.connect(partial(self.go, "calendar"))

    def _on_editor_closed(self) -> None:
        if not self._pages.in_editor:
            return
        post = self._session.open_plan.plan.post(self.post_id)
        self._go("calendar" if post is None or post.day else "ideas")
        if post is not None and post.day is not None:
            self._calendar.desk.show_day(post.day)
        self._calendar.page.focus_view()

    def _on_neighbour(self, step: int) -> None:
        plan = self._session.open_plan.plan
        post = plan.post(self.post_id)
        if post is not None and (beside := Neighbours.of(plan, post).beside(step)):
            self.open_post(beside)
