"""The line over the calendar: where in time, back and forward, today, the views, the filter, and the primary button."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop.ui.calendar.views import views
from desktop.ui.look.theme import Theme, header_height
from desktop.ui.widgets.menus import open_below
from desktop.ui.widgets.parts import ThemedButton, button, ground, label, restyle, show_theme_below
from desktop.ui.widgets.segments import Segments

# Every title of a month fits in this, so that the buttons after it stand still when one goes from month to month.
WIDEST_TITLE = "September 2000"


class CalendarBar(QWidget):
    """`stepped` carries -1 or 1, `view_wanted` a view's key, `filter_toggled` nothing: the filter's line comes or goes.

    Where there is little room, what is needed least goes into «Vis»; the order is in `_stages`."""

    stepped = Signal(int)
    view_wanted = Signal(str)
    today_wanted = Signal()
    filter_toggled = Signal()
    new_post_wanted = Signal()
    paper_wanted = Signal()
    balance_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window", "bottom")
        self._kind = "full"
        self._view = "month"
        self._fitted: tuple[object, ...] = ()
        self._build()
        self.show_theme(theme)

    def show_place(self, title: str, note: str, steps: tuple[str, str]) -> None:
        """Where in time the view stands, and what a step back and a step forward are called."""
        self._title.setText(title)
        for part, name in zip((self._back, self._forward), steps, strict=True):
            part.setAccessibleName(name)
            part.setToolTip(name)
        self._note.setText(note)
        self._note_wanted = bool(note)
        self._fit()

    def show_view(self, key: str) -> None:
        self._view = key
        self._switch.choose(key)
        self._fit()

    def show_filtered(self, *, filtered: bool) -> None:
        """Whether a filter is on: the button says so by its fill and its name."""
        restyle(self._filter, on=filtered)
        self._filter.setAccessibleName(self.tr("Søk og filter, i bruk") if filtered else self.tr("Søk og filter"))

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(header_height(theme))
        self._row.setContentsMargins(theme.gap(24), 0, theme.gap(16), 0)
        self._row.setSpacing(theme.gap(10))
        show_theme_below(self, theme)
        self._fitted = ()
        self._fit()

    def show_kind(self, kind: str) -> None:
        """`full`, `drawer`, `narrow` or `single`: without the rail the menu stands here, and what comes in a drawer has
        its button."""
        self._kind = kind
        self._fitted = ()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self._row = QHBoxLayout(self)
        self.menu_button = button(self.tr("Meny"), self.menu_wanted.emit, icon="menu")
        self._title = label("", "page")
        self._note = label("", "meta")
        self._note_wanted = False
        for words in (self._title, self._note):
            words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._back: ThemedButton = button("", lambda: self.stepped.emit(-1), size="icon", icon="left", name="–")
        self._forward: ThemedButton = button("", lambda: self.stepped.emit(1), size="icon", icon="right", name="–")
        self._today = button(self.tr("I dag"), self.today_wanted.emit)
        self._switch = Segments(tuple((view.key, view.words) for view in views()), self.tr("Visning"))
        self._switch.chosen.connect(self.view_wanted)
        self._balance = button("", self.balance_wanted.emit, size="icon", icon="shapes", name=self.tr("Balanse"))
        self._filter = self._lettered(self.tr("Søk og filter"), "search", self.filter_toggled.emit)
        self._paper = self._lettered(self.tr("Ta med på møtet"), "print", self.paper_wanted.emit)
        self._new = self._lettered(self.tr("Nytt innlegg"), "plus", self.new_post_wanted.emit, kind="primary")
        self._more = self._lettered(self.tr("Vis"), "down", self._show_more)
        self._more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow of a choice stands after its word
        for part in (self.menu_button, self._title, self._note, self._back, self._forward, self._today):
            self._row.addWidget(part)
        self._row.addStretch()
        self._row.addWidget(self._switch)
        self._row.addStretch()
        for part in (self._filter, self._balance, self._paper, self._more, self._new):
            self._row.addWidget(part)

    def _lettered(self, words: str, icon: str, pressed: Callable[[], object], kind: str = "") -> ThemedButton:
        """A button that keeps its name when it has room for its icon only."""
        made = button(words, pressed, kind=kind, icon=icon, name=words)
        made.setProperty("words", words)
        return made

    def _stages(self) -> tuple[Callable[[], object], ...]:
        """What gives way, one after the other, until the line fits."""
        return (
            lambda: self._spell(self._paper, spelt=False),
            lambda: self._spell(self._filter, spelt=False),
            lambda: self._note.setVisible(False),
            lambda: self._move_into_more(self._paper, self._balance),
            lambda: self._move_into_more(self._switch, self._filter),
            lambda: self._move_into_more(self._today),
            lambda: self._spell_more(spelt=False),
            lambda: self._spell(self._new, spelt=False),
        )

    def _fit(self) -> None:
        wanted = (self.width(), self._theme, self._kind, self._title.text(), self._note.text(), self._has_drawer())
        if wanted == self._fitted or not self.width():
            return
        self._fitted = wanted
        self._show_all()
        # With large text the buttons need the room more than the title does.
        restyle(self._title, level="page" if self._kind in ("full", "drawer") else "title")
        self._title.ensurePolished()
        widest = QFontMetrics(self._title.font()).horizontalAdvance(WIDEST_TITLE)
        roomy = self._kind in ("full", "drawer") and not self._note_wanted
        self._hold_title(widest if roomy else 0)
        for give_way in self._stages():
            if self._needed() <= self.width():
                break
            give_way()

    def _hold_title(self, least: int) -> None:
        """The title's least width; a label that has worked out its width with another one does so anew."""
        if least == self._title.minimumWidth():
            return
        words = self._title.text()
        self._title.setText("")
        self._title.setMinimumWidth(least)
        self._title.setText(words)

    def _show_all(self) -> None:
        for part in (self._today, self._switch, self._filter, self._paper, self._new):
            part.setVisible(True)
        for part in (self._paper, self._filter, self._new):
            self._spell(part, spelt=True)
        self._spell_more(spelt=True)
        self._note.setVisible(self._note_wanted)
        self._balance.setVisible(self._has_drawer())
        self._more.setVisible(False)
        self.menu_button.setVisible(self._kind in ("narrow", "single"))

    def _has_drawer(self) -> bool:
        """Whether balance and warnings come and go beside the view."""
        beside = next(view.beside for view in views() if view.key == self._view)
        narrow = self._kind in ("narrow", "single")  # beside the month there are tabs
        return self._kind == "drawer" or not (self._view == "month" if narrow else beside)

    def _needed(self) -> int:
        items = [self._row.itemAt(place) for place in range(self._row.count())]
        parts = [item.widget() for item in items if item is not None]
        shown = [part for part in parts if part is not None and not part.isHidden()]
        for part in shown:
            part.ensurePolished()
        margins = self._row.contentsMargins()
        wide = sum(max(part.sizeHint().width(), part.minimumWidth()) for part in shown)
        return wide + self._row.spacing() * len(shown) + margins.left() + margins.right()

    def _spell(self, part: ThemedButton, *, spelt: bool) -> None:
        part.setText(str(part.property("words")) if spelt else "")
        restyle(part, extent="" if spelt else "icon")
        part.show_theme(self._theme)

    def _spell_more(self, *, spelt: bool) -> None:
        self._more.set_icon("down" if spelt else "more")
        self._spell(self._more, spelt=spelt)

    def _move_into_more(self, *parts: QWidget) -> None:
        self._more.setVisible(True)
        for part in parts:
            part.setVisible(False)

    def _show_more(self) -> None:
        menu = QMenu(self)
        if self._switch.isHidden():
            for view in views():
                action = menu.addAction(view.words, partial(self.view_wanted.emit, view.key))
                action.setCheckable(True)
                action.setChecked(view.key == self._view)
            menu.addSeparator()
        entries = (
            (self._today, self.tr("I dag"), self.today_wanted),
            (self._filter, self.tr("Søk og filter"), self.filter_toggled),
            (self._balance, self.tr("Balanse"), self.balance_wanted if self._has_drawer() else None),
            (self._paper, self.tr("Ta med på møtet"), self.paper_wanted),
        )
        for part, words, wish in entries:
            if part.isHidden() and wish is not None:
                menu.addAction(words, wish.emit)
        open_below(menu, self._more)
