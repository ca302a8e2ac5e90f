"""The month beside the calendar: its balance, one suggestion and the warnings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.assessment import MonthAssessment
from desktop.domain.words import small_number
from desktop.ui.balance.balance_model import BalanceModel
from desktop.ui.balance.balance_table import BalanceTable
from desktop.ui.balance.suggestion_tip import SuggestionTip
from desktop.ui.balance.warning_list import WarningList, WarningModel
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button, label


class MonthPanel(QWidget):
    """`post_wanted` carries the id of a post to show."""

    post_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._balance = BalanceModel()
        self._warnings = WarningModel()
        self._build(theme)
        self._connect()

    def show_month(self, assessed: MonthAssessment) -> None:
        self._balance.show_balance(assessed.balance)
        self._warnings.show_posts(assessed.posts)
        self.tip.show_suggestions(assessed.suggestions)
        self._heading.setText(warnings_words(self._warnings.rowCount()))
        self._all.setVisible(self._warnings.rowCount() > 3 or not self._upper.isVisible())

    @property
    def warning_count(self) -> int:
        return self._warnings.rowCount()

    def show_part(self, part: str) -> None:
        """`both` (wide window), `balance` or `warnings` (tabs)."""
        self._upper.setVisible(part != "warnings")
        self._lower.setVisible(part != "balance")
        self._all.setVisible(part == "both")

    def show_theme(self, theme: Theme) -> None:
        self.table.show_theme(theme)
        self.warnings.show_theme(theme)
        self.tip.show_theme(theme)

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(12))
        self._upper = self._make_upper(theme)
        self._lower = self._make_lower(theme)
        column.addWidget(self._upper)
        column.addWidget(self._lower, 1)

    def _make_upper(self, theme: Theme) -> QWidget:
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addWidget(label(self.tr("Måneden i balanse"), "title"))
        column.addWidget(label(self.tr("Så mange innlegg har hver av de elleve."), "meta", wrap=True))
        self.table = BalanceTable(self._balance, theme)
        self.tip = SuggestionTip(theme)
        column.addWidget(self.table)
        column.addSpacing(theme.gap(4))
        column.addWidget(self.tip)
        column.addStretch()
        return upper

    def _make_lower(self, theme: Theme) -> QWidget:
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        row = QHBoxLayout()
        self._heading = label("", "strong", wrap=True)
        self._all = button(self.tr("Vis alle"), self._on_all, kind="quiet", size="small")
        row.addWidget(self._heading, 1)
        row.addWidget(self._all)
        column.addLayout(row)
        self.warnings = WarningList(self._warnings, theme)
        column.addWidget(self.warnings, 1)
        return lower

    def _connect(self) -> None:
        self.warnings.post_wanted.connect(self.post_wanted)
        self.tip.post_wanted.connect(self.post_wanted)

    def _on_all(self) -> None:
        """The list takes the whole panel, and gives it back."""
        only_list = self._upper.isVisible()
        self._upper.setVisible(not only_list)
        self._all.setText(self.tr("Vis balansen") if only_list else self.tr("Vis alle"))


def warnings_words(count: int) -> str:
    """`6 innlegg har varsler`."""
    if count == 0:
        return "Ingen innlegg har varsler"
    words = small_number(count).capitalize() if count > 12 else str(count)
    return f"{words} innlegg har {'varsel' if count == 1 else 'varsler'}"
