"""Puts the filter's line into the calendar when it is first wanted, and keeps it in step with what is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.domain.assessment import PostSummary
from desktop.domain.post_filter import PostFilter
from desktop.ui.calendar.calendar_page import CalendarPage
from desktop.ui.calendar.filter.filter_line import FilterLine
from desktop.ui.calendar.filter.saved_filters import SavedFilters
from desktop.ui.calendar.view_desk import ViewDesk
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession


class FilterDesk(QObject):
    """The line stands in list and board always, in the other views while it is wanted or a filter is on."""

    def __init__(
        self, session: PlanSession, appearance: Appearance, page: CalendarPage, desk: ViewDesk, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page, self._desk = page, desk
        self._wanted = False
        theme, kind = page.look
        self.line = FilterLine(theme)
        self.line.show_theme(theme, kind)
        page.add_line(self.line)
        self.saved = SavedFilters(session, appearance, page.window())
        self._connect()
        self.line.show_filter(desk.filter)
        self._on_view_shown()
        desk.fill()

    def toggle(self) -> None:
        """The line comes with the keyboard in it, or goes when nothing is filtered."""
        if self._wanted and self._desk.filter.empty and self.line.field.hasFocus():
            self._leave()
            return
        self.show()

    def show(self) -> None:
        self._wanted = True
        self._arrange()
        self.line.field.setFocus()
        self.line.field.selectAll()

    def _connect(self) -> None:
        line, desk, page = self.line, self._desk, self._page
        line.filter_changed.connect(self._on_filter_changed)
        line.span_wanted.connect(self._on_span_wanted)
        line.left.connect(self._leave)
        line.saved_wanted.connect(lambda menu: self.saved.fill(menu, desk.filter))
        self.saved.chosen.connect(self._on_kept_chosen)
        desk.posts_sifted.connect(self._on_posts_sifted)
        desk.waiting.connect(line.show_waiting)
        desk.view_shown.connect(lambda _key: self._on_view_shown())
        page.look_changed.connect(line.show_theme)

    def _leave(self) -> None:
        """Back to the view; a line that filters nothing goes."""
        self._wanted = self._wanted and not self._desk.filter.empty
        self._page.focus_view()
        self._arrange()

    def _arrange(self) -> None:
        shown = self._page.shown
        self.line.setVisible(self._wanted or shown.spans or not self._desk.filter.empty)
        self.line.show_span(self._desk.stretch.span, shown=shown.spans)

    def _on_filter_changed(self, wanted: PostFilter) -> None:
        self._wanted = True
        self._desk.choose_filter(wanted)
        self._arrange()

    def _on_kept_chosen(self, wanted: PostFilter) -> None:
        self.line.show_filter(wanted)
        self._on_filter_changed(wanted)

    def _on_span_wanted(self, span: str) -> None:
        self._desk.show_span(span)
        self._arrange()

    def _on_view_shown(self) -> None:
        view = self._page.other_view()
        self.line.show_button(view.line_button() if view is not None else None)
        self._arrange()

    def _on_posts_sifted(self, posts: Sequence[PostSummary], passing: Sequence[PostSummary]) -> None:
        self.line.show_posts(posts, len(passing))
        self.line.show_span(self._desk.stretch.span, shown=self._page.shown.spans)
