"""The line over the register: the way back, which picture, how soon it locks, and the forms."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, header_height
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.parts import button, ground, label, show_theme_below


class ConsentBar(QWidget):
    """`menu_wanted` carries the button the menu should open beside, `turned` -1 or +1 for the picture before or
    after."""

    menu_wanted = Signal(object)
    back_pressed = Signal()
    turned = Signal(int)
    lock_pressed = Signal()
    form_pressed = Signal()
    more_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window", "bottom")
        self._narrow = False
        self._opened = False
        self._place = (0, 0)
        self._build()
        self.show_theme(theme)

    def show_state(self, title: str, place: tuple[int, int], *, opened: bool, back: bool) -> None:
        self._title.setText(title)
        self._place, self._opened = place, opened
        number, count = place
        self._where.setText(self.tr("Bilde {number} av {count}").format(number=number, count=count))
        self.back.setVisible(back)
        self._show_parts()

    def show_left(self, minutes: int) -> None:
        words = self.tr("Låses om 1 minutt") if minutes == 1 else self.tr("Låses om {n} minutter").format(n=minutes)
        self._left.setText(words)

    def show_kind(self, kind: str) -> None:
        self._narrow = kind in ("narrow", "single")
        self._menu.setVisible(self._narrow)
        self._show_parts()

    def show_theme(self, theme: Theme) -> None:
        self.setFixedHeight(header_height(theme))
        self._row.setContentsMargins(theme.gap(24), 0, theme.gap(16), 0)
        self._row.setSpacing(theme.gap(10))
        self._sign.setPixmap(icons.render("lock", theme.colour("text_2"), theme.px(16), 2.0))
        show_theme_below(self, theme)

    def _build(self) -> None:
        self._menu = button(self.tr("Meny"), lambda: self.menu_wanted.emit(self._menu), icon="menu")
        self._menu.hide()
        self.back = button("", self.back_pressed.emit, size="icon", kind="plain", icon="left", name=self.tr("Tilbake"))
        self._title = ElidedLabel("", "page")
        self._where = label("", "meta")
        self._before = button("", lambda: self.turned.emit(-1), size="icon", icon="left", name=self.tr("Forrige bilde"))
        self._after = button("", lambda: self.turned.emit(1), size="icon", icon="right", name=self.tr("Neste bilde"))
        self._sign, self._left = QLabel(), label("", "meta")
        self.lock = button(self.tr("Lås nå"), self.lock_pressed.emit)
        self.form = button(self.tr("Skjema til utskrift"), self.form_pressed.emit, icon="print")
        self.more = button("", self.more_pressed.emit, size="icon", icon="more", name=self.tr("Mer om samtykke"))
        self._row = QHBoxLayout(self)
        for part in (self._menu, self.back, self._title, self._where, self._before, self._after):
            self._row.addWidget(part)
        self._row.addStretch(1)
        for part in (self._sign, self._left, self.lock, self.form, self.more):
            self._row.addWidget(part)

    def _show_parts(self) -> None:
        several = self._place[1] > 1
        for part in (self._before, self._after):
            part.setVisible(several)
        self._where.setVisible(several and not self._narrow)
        for sign in (self._sign, self._left):
            sign.setVisible(self._opened and not self._narrow)
        self.lock.setVisible(self._opened)
        self.form.setVisible(not self._narrow)
