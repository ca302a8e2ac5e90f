"""«Én ting om gangen»: the editor's own parts, one question to a page, in the order people think."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QListView, QTextEdit, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.parts import button, ground, label, show_theme_below
from desktop.ui.widgets.steady_scroll import SteadyScroll

BIG = 56
WIDEST = 760
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Step:
    """`parts` stand under the question; `fields` are those of the fields' section to show, if it is among them.
    `answers` are the parts, with those fields in the section's place. `first` gets the focus."""

    question: str
    hint: str
    parts: tuple[QWidget, ...]
    first: QWidget
    answers: tuple[QWidget, ...]
    fields: tuple[str, ...] = ()


class StepGuide(QWidget):
    """`turned` carries the Step in sight; `finished` comes after the last. Enter in a field goes on, Ctrl+Enter in the
    text; nothing is lost on the way, for the parts write into the draft as always."""

    turned = Signal(object)
    finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self._theme = theme
        self._steps: tuple[Step, ...] = ()
        self._place = 0
        self.count = label("", "meta")
        self.question = label("", "page", wrap=True)
        self.hint = label("", "body", wrap=True)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self.pane = SteadyScroll(inside)
        # Where the parts of the other steps wait, out of sight.
        self._waiting = QWidget(self)
        self._waiting.hide()
        self.back = button(self.tr("Tilbake"), lambda: self.turn(self._place - 1), icon="left")
        self.on = button("", self.go_on, kind="primary")
        self._head = QVBoxLayout()
        for part in (self.count, self.question, self.hint):
            self._head.addWidget(part)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.back)
        self._foot.addStretch()
        self._foot.addWidget(self.on)
        self._whole = QVBoxLayout(self)
        self._whole.addLayout(self._head)
        self._whole.addWidget(self.pane, 1)
        self._whole.addLayout(self._foot)

    @property
    def place(self) -> int:
        """The step in sight, from 0."""
        return self._place

    def take(self, steps: Sequence[Step]) -> None:
        """Takes the parts over and shows the first step."""
        self._steps = tuple(steps)
        for step in self._steps:
            for part in step.parts:
                part.installEventFilter(self)
                for field in part.findChildren(QWidget):
                    field.installEventFilter(self)
        self._show(0)

    def release(self) -> None:
        """Lets go of the parts, for another arrangement."""
        for step in self._steps:
            for part in step.parts:
                part.removeEventFilter(self)
                for field in part.findChildren(QWidget):
                    field.removeEventFilter(self)
        self._clear()
        self._steps = ()

    def turn(self, place: int) -> None:
        """To another step, with the focus in its first field."""
        if not 0 <= place < len(self._steps):
            return
        self._show(place)
        step = self._steps[place]
        first = step.first if step.first.isVisibleTo(self) else self.on
        first.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self.question, f"{self.count.text()}. {step.question}")

    def go_on(self) -> None:
        if self._place + 1 < len(self._steps):
            self.turn(self._place + 1)
        else:
            self.finished.emit()

    def reveal(self, part: QWidget) -> None:
        """Turns to the step the part stands in."""
        found = [at for at, step in enumerate(self._steps) if any(_holds(one, part) for one in step.answers)]
        if found and self._place not in found:
            self._show(found[0])

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._fit()
        self._whole.setSpacing(theme.gap(12))
        self._column.setContentsMargins(0, 0, theme.gap(8), 0)
        self._column.setSpacing(theme.gap(12))
        self._head.setSpacing(theme.gap(4))
        show_theme_below(self, theme)
        for part in (self.back, self.on):
            part.setMinimumSize(theme.px(140), theme.px(BIG))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on from a field of one line, Ctrl+Enter from the text."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER:
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if isinstance(watched, QLineEdit) and not _choosing(watched):
                watched.editingFinished.emit()
                self.go_on()
                return True
            if isinstance(watched, QTextEdit) and held:
                self.go_on()
                return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """No wider than one reads with ease."""
        theme = self._theme
        side = max(theme.gap(24), (self.width() - theme.px(WIDEST)) // 2)
        self._whole.setContentsMargins(side, theme.gap(16), side, theme.gap(16))

    def _show(self, place: int) -> None:
        self._place = place
        step = self._steps[place]
        self._clear()
        self.turned.emit(step)
        for part in step.parts:
            self._column.addWidget(part)
            if not _kept_hidden(part):
                part.show()
        self._column.addStretch()
        self.count.setText(self.tr("Steg {place} av {count}").format(place=place + 1, count=len(self._steps)))
        self.question.setText(step.question)
        self.hint.setText(step.hint)
        self.hint.setVisible(bool(step.hint))
        self.back.setVisible(place > 0)
        last = place + 1 == len(self._steps)
        self.on.setText(self.tr("Ferdig") if last else self.tr("Videre"))
        self.pane.verticalScrollBar().setValue(0)

    def _clear(self) -> None:
        while (item := self._column.itemAt(0)) is not None:
            part = item.widget()
            if part is None:
                self._column.takeAt(0)
            else:
                self._column.removeWidget(part)
                part.setParent(self._waiting)


def _holds(part: QWidget, inner: QWidget) -> bool:
    return part is inner or part.isAncestorOf(inner)


def _kept_hidden(part: QWidget) -> bool:
    """Whether the part itself has chosen not to be seen just now."""
    return part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def _choosing(field: QLineEdit) -> bool:
    """Whether Enter is meant for the list of suggestions."""
    return field.completer() is not None and isinstance(QApplication.activePopupWidget(), QListView)
