"""A dialog with a question and a list to pick one from: backups, the trash."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen


class PickDialog(QDialog):
    """`choices` are (words, may be picked). `pick()` is the place of the one picked, None when the user kept things as
    they are."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        title: str,
        sentence: str,
        choices: Sequence[tuple[str, bool]],
        *,
        name: str,
        verb: str,
        keep: str,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._choices = choices
        self._build(theme, title, sentence, name, verb, keep)
        self.resize(within_screen(self, max(theme.px(480), self._widest(theme)), theme.px(420)))
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)

    def pick(self) -> int | None:
        place = self.picked() if self.exec() == QDialog.DialogCode.Accepted else None
        self.deleteLater()
        return place

    def picked(self) -> int | None:
        row = self._list.currentRow()
        return row if 0 <= row < len(self._choices) and self._choices[row][1] else None

    def _widest(self, theme: Theme) -> int:
        """So wide that the longest choice can be read whole."""
        metrics = QFontMetrics(theme.font("body"))
        longest = max((metrics.horizontalAdvance(words) for words, _ in self._choices), default=0)
        return longest + 2 * theme.gap(24) + theme.px(40)

    def _build(self, theme: Theme, title: str, sentence: str, name: str, verb: str, keep: str) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(sentence, "body", wrap=True))
        self._list = self._make_list(name, theme)
        column.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch()
        leave = button(keep, self.reject)
        row.addWidget(leave)
        row.addWidget(button(verb, self.accept))
        column.addLayout(row)
        leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_list(self, name: str, theme: Theme) -> QListWidget:
        made = QListWidget()
        made.setProperty("rows", True)
        made.setAccessibleName(name)
        made.setProperty("ring", True)
        for words, may_be_picked in self._choices:
            item = QListWidgetItem(words)
            item.setSizeHint(QSize(0, theme.target(36)))
            item.setToolTip(words)
            if not may_be_picked:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            made.addItem(item)
        made.setCurrentRow(0)
        made.itemActivated.connect(lambda _item: self.accept())
        return made
