"""What the board can do with a comment, one choice a row; the one that fits is marked as a suggestion."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop.domain.comment import TAKEN_AWAY, Act
from desktop.ui.comments.comment_words import act_line, act_name
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import label, restyle

ORDER = (Act.HIDE, Act.ANSWER, Act.REMOVE, Act.BLOCK, Act.REPORT, Act.LET_STAND)


class ActRow(QFrame):
    """The whole row can be pressed."""

    def __init__(self, act: Act, theme: Theme) -> None:
        super().__init__()
        self.act = act
        self.setProperty("choicerow", True)
        self.radio = QRadioButton(act_name(act))
        self.radio.setAccessibleDescription(act_line(act))
        self._line = label(act_line(act), "meta", wrap=True)
        self._line.setBuddy(self.radio)
        self._hint = label(self.tr("Forslag"), "meta", tone="accent")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.radio)
        self._row.addWidget(self._line, 1)
        self._row.addWidget(self._hint)
        self.radio.toggled.connect(lambda on: restyle(self, chosen=on))
        self.show_theme(theme)

    def show_suggested(self, *, suggested: bool) -> None:
        self._hint.setVisible(suggested)
        name = act_name(self.act)
        self.radio.setAccessibleName(self.tr("{act}, forslag").format(act=name) if suggested else name)

    def show_theme(self, theme: Theme) -> None:
        self._row.setContentsMargins(theme.gap(14), theme.gap(4), theme.gap(14), theme.gap(4))
        self._row.setSpacing(theme.gap(12))
        self.setMinimumHeight(theme.target(44))

    def mousePressEvent(self, event: object) -> None:
        self.radio.setChecked(True)
        self.radio.setFocus()


class ActChoices(QWidget):
    """`act_chosen` carries the Act."""

    act_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.rows = {act: ActRow(act, theme) for act in ORDER}
        for act, row in self.rows.items():
            self._group.addButton(row.radio)
            self._column.addWidget(row)
            row.radio.toggled.connect(lambda on, one=act: self.act_chosen.emit(one) if on else None)
        self.show_theme(theme)

    @property
    def act(self) -> Act | None:
        return next((act for act, row in self.rows.items() if row.radio.isChecked()), None)

    def show_acts(self, suggested: Act, chosen: Act, *, breach: bool) -> None:
        """What is no breach can only stand or be answered: it must never look as if criticism could be removed. To
        block and to report are offered where they are the proper act."""
        offered = {Act.ANSWER, Act.LET_STAND, suggested, chosen} | (TAKEN_AWAY if breach else set())
        for act, row in self.rows.items():
            row.setVisible(act in offered)
            row.show_suggested(suggested=act == suggested)
        self.rows[chosen].radio.setChecked(True)

    def show_theme(self, theme: Theme) -> None:
        self._column.setSpacing(theme.gap(8))
        for row in self.rows.values():
            row.show_theme(theme)
