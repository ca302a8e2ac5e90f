"""«Er dette teksting i bildet?»: three pictures of the film, and the board's answer."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.film.film_words import clock
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.paint.framed import framed
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, label, show_theme_below

LEAST = 40  # px; narrower says nothing
Shot = tuple[float, Path]


class PictureQuestion(QFrame):
    """`answered` carries True, False or None («vet ikke»)."""

    answered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", True)
        self._theme = theme
        self._shots: Sequence[Shot] = ()
        self._build()
        self.hide()

    def show_shots(self, shots: Sequence[Shot]) -> None:
        """(moment in seconds, picture); without any there is no question."""
        self._shots = shots
        self.setVisible(bool(shots))
        self._draw()

    def show_answer(self, answer: bool | None) -> None:
        words = {
            True: self.tr("Dere har svart ja: teksting i bildet."),
            False: self.tr("Dere har svart nei: bare tittel."),
            None: "",
        }
        self.answer.setText(words[answer])
        self.answer.setVisible(answer is not None)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        side = theme.gap(14)
        self._column.setContentsMargins(side, theme.gap(12), side, theme.gap(12))
        self._column.setSpacing(theme.gap(8))
        self._pictures.setSpacing(theme.gap(10))
        self._buttons.set_gaps(theme.gap(8), theme.gap(8))
        self._sign.setPixmap(icons.render("state-maybe", theme.colour("warn"), theme.px(20), 2.0))
        show_theme_below(self, theme)
        self._draw()

    def _build(self) -> None:
        self._sign = QLabel()
        head = QHBoxLayout()
        head.addWidget(self._sign)
        head.addWidget(label(self.tr("Er dette teksting i bildet?"), "strong", wrap=True), 1)
        self._pictures = QHBoxLayout()
        self._frames = [(QLabel(), label("", "meta")) for _ in range(3)]
        for picture, time in self._frames:
            picture.setMinimumWidth(1)  # they give way where it is narrow
            one = QVBoxLayout()
            one.setSpacing(2)
            one.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
            one.addWidget(time, 0, Qt.AlignmentFlag.AlignHCenter)
            self._pictures.addLayout(one)
        self.answer = label("", "meta", wrap=True)
        self.yes = button(self.tr("Ja, teksting"), lambda: self.answered.emit(True))
        self.no = button(self.tr("Nei, bare tittel"), lambda: self.answered.emit(False))
        self.unsure = button(self.tr("Vet ikke"), lambda: self.answered.emit(None), kind="plain")
        self._buttons = FlowLayout(stretch=True)
        for part in (self.yes, self.no, self.unsure):
            self._buttons.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addLayout(self._pictures)
        self._column.addWidget(self.answer)
        self._column.addLayout(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        wide = min(self._theme.px(124), (self.width() - 2 * self._theme.gap(14) - 2 * self._theme.gap(10)) // 3)
        if wide < LEAST:
            return
        for number, (picture, time) in enumerate(self._frames):
            shown = number < len(self._shots)
            picture.setVisible(shown)
            time.setVisible(shown)
            if shown:
                moment, path = self._shots[number]
                time.setText(clock(moment))
                shot, high = QPixmap(str(path)), round(wide * 9 / 16)
                picture.setPixmap(framed(shot, wide, high, self._theme, "film", whole=True))
                picture.setAccessibleName(self.tr("Bilde fra filmen ved {time}").format(time=clock(moment)))
