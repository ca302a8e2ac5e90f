"""A person of a picture as a row: who, how it stands, and the one next step."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from desktop.domain.finding import Severity
from desktop.ui.consent.person_lines import Act, PersonLine
from desktop.ui.film.film_words import clock
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, severity_token
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import ThemedButton, button, ground, label, restyle, show_theme_below
from desktop.ui.words import SEVERITY_NAMES

TONES = {Severity.BLOCKS: "danger", Severity.WARNING: "warn", Severity.TIP: "accent", Severity.FINE: "success"}


class PersonRow(QWidget):
    """`acted` carries the PersonLine whose step is taken, `opened` the one to see all about, `removal_wanted` the one
    whose mark should go, `lit` the number when it is pointed at."""

    acted = Signal(object)
    opened = Signal(object)
    removal_wanted = Signal(object)
    lit = Signal(int)

    def __init__(self, line: PersonLine, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        ground(self, "surface", "bottom")
        self._build()
        self.show_theme(theme)

    def light(self, on: bool) -> None:
        """The row of the mark that is chosen, with its step standing out."""
        restyle(self, ground="accent" if on else "surface")
        if self.step is not None:
            restyle(self.step, kind="primary" if on else "")
            self.step.show_theme(self._theme)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        line = self.line
        token = severity_token(line.severity)
        picture = "question" if not line.person else "child" if line.child else "user"
        self._picture.setPixmap(icons.render(picture, theme.colour("text_2"), theme.px(24), 2.0))
        self._sign.setPixmap(icons.render(token["icon"], theme.colour(token["colour"]), theme.px(18), 2.0))
        self._row.setContentsMargins(theme.gap(18), theme.gap(12), theme.gap(18), theme.gap(12))
        self._row.setSpacing(theme.gap(14))
        self._words.setSpacing(theme.gap(3))
        self._buttons.set_gaps(theme.gap(8), theme.gap(8))
        show_theme_below(self, theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.lit.emit(self.line.number)

    def _build(self) -> None:
        line = self.line
        self._picture, self._sign = QLabel(), QLabel()
        head = QHBoxLayout()
        head.setSpacing(8)
        name = ElidedLabel(line.name, "strong")
        name.setAccessibleName(f"{line.number} {line.name}")
        head.addWidget(name)
        for fact in (line.age, self.tr("ved {moment}").format(moment=clock(line.when)) if line.when else ""):
            if fact:
                head.addWidget(label(fact, "meta"))
        head.addStretch()
        head.addWidget(label(SEVERITY_NAMES[line.severity], "meta", tone=TONES[line.severity]))
        head.addWidget(self._sign)
        self.more = button("", self._show_more, size="icon-small", kind="plain", icon="more",
                           name=self.tr("Mer om {name}").format(name=line.name))  # fmt: skip
        head.addWidget(self.more)
        self._words = QVBoxLayout()
        self._words.addLayout(head)
        for words, level in ((line.first, "body"), (line.second, "meta")):
            if words:
                self._words.addWidget(label(words, level, wrap=True))
        self._buttons = FlowLayout()
        self.step: ThemedButton | None = None
        if line.words:
            self.step = button(line.words, lambda: self.acted.emit(line))
            self._buttons.addWidget(self.step)
        if line.act == Act.NAME:
            other = replace(line, act=Act.SWAP)
            self._buttons.addWidget(button(self.tr("Bytt bilde"), lambda: self.acted.emit(other)))
        if line.words:
            self._words.addSpacing(4)
        self._words.addLayout(self._buttons)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.more.accessibleName())
        if self.line.person:
            menu.addAction(self.tr("Vis alt om personen"), lambda: self.opened.emit(self.line))
        menu.addAction(self.tr("Ta bort merket"), lambda: self.removal_wanted.emit(self.line))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
