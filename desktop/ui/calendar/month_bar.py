"""The line over the month: which month, back and forward, today, and the primary button at the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.month import Month
from desktop.ui.look.theme import Theme, header_height
from desktop.ui.widgets.parts import button, ground, label, restyle, show_theme_below
from desktop.ui.words import month_name


class MonthBar(QWidget):
    """`month_step` carries -1 or 1; the others carry nothing."""

    month_step = Signal(int)
    today_wanted = Signal()
    new_post_wanted = Signal()
    paper_wanted = Signal()
    balance_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window", "bottom")
        self._build()
        self.show_theme(theme)

    def show_month(self, month: Month) -> None:
        self._title.setText(month_name(month))

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(header_height(theme))
        self._row.setContentsMargins(theme.gap(24), 0, theme.gap(16), 0)
        self._row.setSpacing(theme.gap(12))
        show_theme_below(self, theme)

    def show_kind(self, kind: str) -> None:
        """Narrow windows keep what is needed most; the rest is in the menu."""
        narrow = kind in ("narrow", "single")
        self.menu_button.setVisible(narrow)
        self._today.setVisible(not narrow)
        self._paper.setVisible(not narrow)
        self._balance.setVisible(kind == "drawer")
        # With the drawer's button in the line there is room for the printer's picture only; its name stays.
        self._paper.setText("" if kind == "drawer" else self.tr("Ta med på møtet"))
        restyle(self._paper, extent="icon" if kind == "drawer" else "")
        self._paper.show_theme(self._theme)

    def _build(self) -> None:
        self._row = QHBoxLayout(self)
        self.menu_button = button(self.tr("Meny"), self.menu_wanted.emit, icon="menu")
        self._title = label("", "page")
        back = button("", lambda: self.month_step.emit(-1), size="icon", icon="left", name=self.tr("Forrige måned"))
        forward = button("", lambda: self.month_step.emit(1), size="icon", icon="right", name=self.tr("Neste måned"))
        self._today = button(self.tr("I dag"), self.today_wanted.emit)
        self._balance = button(self.tr("Balanse"), self.balance_wanted.emit, icon="shapes")
        words = self.tr("Ta med på møtet")
        self._paper = button(words, self.paper_wanted.emit, icon="print", name=words)
        self._new = button(self.tr("Nytt innlegg"), self.new_post_wanted.emit, kind="primary", icon="plus")
        for part in (self.menu_button, self._title, back, forward, self._today):
            self._row.addWidget(part)
        self._row.addStretch()
        for part in (self._balance, self._paper, self._new):
            self._row.addWidget(part)
