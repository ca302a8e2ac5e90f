"""One thing that two people have changed, each in their own copy: both texts, and which of them to keep."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from desktop.domain.post import Post
from desktop.domain.record import Record
from desktop.services.handover import Both, Choice
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import ground, label
from desktop.ui.words import long_day

_LONGEST = 600  # letters shown of a text
_BESIDE = 1.4  # text factors up to which there is room for two columns


class ConflictPanel(QFrame):
    """`choice` is what is chosen now; `theirs` says whose the other side is."""

    def __init__(self, both: Both[Post] | Both[Record], theme: Theme, theirs: str) -> None:
        super().__init__()
        self.key = both.key
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.gap(8), 0, theme.gap(12))
        column.setSpacing(theme.gap(8))
        self._buttons: dict[Choice, QRadioButton] = {}
        row = _row(theme)
        row.addWidget(self._make_side(theme, self.tr("Her"), both.mine), 1)
        row.addWidget(self._make_side(theme, theirs, both.theirs), 1)
        column.addLayout(row)
        column.addLayout(self._make_choices(both, theme))

    def choose(self, choice: Choice) -> None:
        self._buttons[choice].setChecked(True)

    def _make_side(self, theme: Theme, name: str, thing: Post | Record | None) -> QWidget:
        side = ground(QWidget(), "surface")
        column = QVBoxLayout(side)
        margin = theme.gap(12)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(label(name, "meta"))
        title, words = self._words(thing)
        column.addWidget(label(title, "strong", wrap=True))
        if words:
            column.addWidget(label(words, "body", wrap=True))
        column.addStretch()
        return side

    def _make_choices(self, both: Both[Post] | Both[Record], theme: Theme) -> QBoxLayout:
        """Nothing is lost unless somebody says so: both, or what somebody has written."""
        mine = self.tr("La den være slettet") if both.mine is None else self.tr("Behold vår")
        theirs = self.tr("Slett") if both.theirs is None else self.tr("Ta den andre")
        choices = {Choice.MINE: mine, Choice.THEIRS: theirs}
        if both.mine is not None and both.theirs is not None:
            choices[Choice.BOTH] = self.tr("Behold begge")
        self.choice = Choice.THEIRS if both.mine is None else Choice.MINE if both.theirs is None else Choice.BOTH
        row, group = _row(theme), QButtonGroup(self)
        for choice, words in choices.items():
            made = QRadioButton(words)
            made.setProperty("ring", True)
            group.addButton(made)
            made.toggled.connect(lambda on, choice=choice: self._on_toggled(choice, on))
            made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            row.addWidget(made)
            self._buttons[choice] = made
        self.choose(self.choice)
        if row.direction() == QBoxLayout.Direction.LeftToRight:
            row.addStretch()
        return row

    def _on_toggled(self, choice: Choice, on: bool) -> None:
        """Tab comes to the choice that is made; arrow keys lead on from there."""
        self._buttons[choice].setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        if on:
            self.choice = choice

    def _words(self, thing: Post | Record | None) -> tuple[str, str]:
        if thing is None:
            return self.tr("Slettet"), ""
        if isinstance(thing, Record):
            return self.tr("Ikke et innlegg"), _cut("\n".join(str(value) for value in thing.fields.values() if value))
        day = f"{long_day(thing.day)} {thing.day.year}" if thing.day else self.tr("uten dato")
        return thing.title or self.tr("Uten tittel"), _cut(f"{day}\n{thing.text}")


def _row(theme: Theme) -> QBoxLayout:
    """Side by side where there is room, else one above the other."""
    beside = theme.factor <= _BESIDE
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
    row.setSpacing(theme.gap(12))
    return row


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"
