"""The line under the bar that says which posts are shown: words, chips, how many, and filters kept under a name."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.assessment import PostSummary
from desktop.domain.post_filter import PostFilter
from desktop.ui.calendar.filter.facet_chip import FacetChip
from desktop.ui.calendar.filter.facets import Facet, facets
from desktop.ui.calendar.filter.search_field import SearchField
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.menus import open_below
from desktop.ui.widgets.parts import button, ground, label, show_theme_below
from desktop.ui.widgets.staying_menu import StayingMenu

PAUSE_MS = 120


class FilterLine(QWidget):
    """`filter_changed` carries the PostFilter the user made, `span_wanted` how far the view should reach; `left` gives
    the keyboard back to the view, `saved_wanted` carries an empty menu to fill with the kept filters."""

    filter_changed = Signal(object)
    span_wanted = Signal(str)
    left = Signal()
    saved_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window", "bottom")
        self.facets = facets()
        self._filter = PostFilter()
        self._posts: Sequence[PostSummary] = ()
        self._narrow = False
        self._theme = theme
        self._own: QWidget | None = None
        self._span = "month"
        self._spans = {"month": self.tr("Denne måneden"), "year": self.tr("Hele året"), "all": self.tr("Hele planen")}
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._on_words)
        self._build()
        self.show_theme(theme, "full")

    @property
    def filter(self) -> PostFilter:
        return self._filter

    @property
    def count_words(self) -> str:
        """`17 av 22 innlegg`."""
        return self._count.text()

    def toggle(self, facet: Facet, value: object) -> None:
        """Puts one choice on or takes it off."""
        self._change(facet.with_toggled(self._filter, value))

    def reset(self) -> None:
        """Takes the filter off."""
        self._change(PostFilter())

    def show_filter(self, wanted: PostFilter) -> None:
        """Another filter, without telling anybody."""
        self._filter = wanted
        if self.field.text() != wanted.words:
            self.field.blockSignals(True)
            self.field.setText(wanted.words)
            self.field.blockSignals(False)
        self._show_chips()

    def show_posts(self, all_posts: Sequence[PostSummary], shown: int) -> None:
        """Those that are in sight without the filter, and how many it lets through."""
        self._posts = all_posts
        total = len(all_posts)
        few = self.tr("{shown} av {total} innlegg").format(shown=shown, total=total)
        words = few if shown != total else self.tr("{total} innlegg").format(total=total)
        if words != self._count.text():
            self._count.setText(words)
            if self.isVisible() and not self._filter.empty:
                announce(self, words)
        self._show_chips()

    def show_waiting(self) -> None:
        self._count.setText(self.tr("Henter hele planen …"))

    def show_span(self, span: str, *, shown: bool) -> None:
        """How far the view reaches, where it can reach further than a month."""
        self._span = span
        self._span_button.setText(self._spans[span])
        self._span_button.setVisible(shown)

    def show_button(self, part: QWidget | None) -> None:
        """The view's own button at the right end, in the place of another's."""
        if part is self._own:
            return
        if self._own is not None:
            self._own.hide()
        self._own = part
        if part is not None:
            if self._end.indexOf(part) < 0:
                self._end.addWidget(part)
            part.setVisible(not self._narrow)
            show_theme_below(self, self._theme)

    def show_theme(self, theme: Theme, kind: str) -> None:
        self._theme = theme
        self._narrow = kind in ("narrow", "single")
        self._rows.setContentsMargins(theme.gap(24), theme.gap(8), theme.gap(16), theme.gap(8))
        self._line.setSpacing(theme.gap(8))
        self._flow.set_gaps(theme.gap(8), theme.gap(6))
        self._end.setSpacing(theme.gap(8))
        self.field.show_theme(theme)
        self._all.setVisible(self._narrow)
        self._saved.setVisible(not self._narrow)
        if self._own is not None:
            self._own.setVisible(not self._narrow)  # two lines a row have no columns to choose
        for chip in self._chips.values():
            chip.setVisible(not self._narrow)
        show_theme_below(self, theme)

    def _build(self) -> None:
        self._rows = QVBoxLayout(self)
        self._line = QHBoxLayout()
        self._rows.addLayout(self._line)
        chips = QWidget()
        self._flow = FlowLayout(chips, centred=True)
        self.field = self._make_field()
        self._span_button = button(self._spans["month"], self._show_spans, size="small")
        self._flow.addWidget(self.field)
        self._flow.addWidget(self._span_button)
        self._chips = {facet.part: self._make_chip(facet) for facet in self.facets}
        for chip in self._chips.values():
            self._flow.addWidget(chip)
        self._all = button(self.tr("Filter"), self._show_all_facets, size="small", icon="filter")
        self._reset = button(self.tr("Nullstill"), self.reset, kind="quiet", size="small")
        self._flow.addWidget(self._all)
        self._flow.addWidget(self._reset)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        chips.setSizePolicy(policy)
        self._line.addWidget(chips, 1)
        self._end = QHBoxLayout()
        self._count = label("", "meta")
        self._saved = button(self.tr("Lagrede"), self._show_saved, size="small", name=self.tr("Lagrede filtre"))
        self._end.addWidget(self._count)
        self._end.addWidget(self._saved)
        self._line.addLayout(self._end)

    def _make_field(self) -> SearchField:
        field = SearchField(self._theme)
        field.textChanged.connect(lambda _words: self._pause.start())
        field.left.connect(self._on_left)
        return field

    def _make_chip(self, facet: Facet) -> FacetChip:
        chip = FacetChip()
        chip.menu_wanted.connect(partial(self._show_facet, facet, chip))
        chip.cleared.connect(lambda: self._change(facet.without(self._filter)))
        return chip

    def _show_chips(self) -> None:
        for facet in self.facets:
            on = bool(facet.chosen(self._filter))
            self._chips[facet.part].show_choice(facet.words(self._filter, self._posts), facet.name, on=on)
        self._reset.setVisible(not self._filter.empty)
        self._flow.invalidate()

    def _show_facet(self, facet: Facet, chip: FacetChip) -> None:
        menu = StayingMenu(self)
        self._fill(menu, facet)
        open_below(menu, chip)

    def _show_all_facets(self) -> None:
        """In a narrow window: all facets, and what is kept, as menus in one."""
        menu = QMenu(self)
        for facet in self.facets:
            inner = StayingMenu(facet.name, menu)
            self._fill(inner, facet)
            menu.addMenu(inner)
        menu.addSeparator()
        self.saved_wanted.emit(menu.addMenu(self.tr("Lagrede filtre")))
        open_below(menu, self._all)

    def _show_spans(self) -> None:
        menu = QMenu(self)
        for span, words in self._spans.items():
            action = menu.addAction(words, partial(self.span_wanted.emit, span))
            action.setCheckable(True)
            action.setChecked(span == self._span)
        open_below(menu, self._span_button)

    def _show_saved(self) -> None:
        menu = QMenu(self)
        self.saved_wanted.emit(menu)
        open_below(menu, self._saved)

    def _fill(self, menu: QMenu, facet: Facet) -> None:
        chosen = facet.chosen(self._filter)
        for value, words in facet.choices(self._posts):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.triggered.connect(partial(self._on_ticked, facet, value))
        menu.addSeparator()
        menu.addAction(facet.anything, lambda: self._change(facet.without(self._filter)))

    def _on_ticked(self, facet: Facet, value: object, _checked: bool) -> None:
        self.toggle(facet, value)

    def _on_words(self) -> None:
        self._change(replace(self._filter, words=self.field.text()))

    def _on_left(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._on_words()
        self.left.emit()

    def _change(self, wanted: PostFilter) -> None:
        if wanted != self._filter:
            self.show_filter(wanted)
            self.filter_changed.emit(wanted)
