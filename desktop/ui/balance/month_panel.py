"""The month beside the calendar: its balance, one suggestion and the warnings."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.assessment import MonthAssessment
from desktop.domain.month import Month
from desktop.ui.balance.balance_model import BalanceModel
from desktop.ui.balance.balance_table import BalanceTable
from desktop.ui.balance.suggestion_tip import SuggestionTip
from desktop.ui.balance.warning_list import WarningList, WarningModel
from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.widgets.parts import button, label
from desktop.ui.words import only_month

LEFT = Qt.AlignmentFlag.AlignLeft
# So many warnings stand below the balance without a button for all of them.
FEW = 3


class MonthPanel(QWidget):
    """`post_wanted` carries the id of a post to show, `day_wanted` a day; `bank_wanted` asks for the bank of ideas."""

    post_wanted = Signal(str)
    bank_wanted = Signal()
    day_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._balance = BalanceModel()
        self._warnings = WarningModel()
        self._part, self._balance_shown, self._empty = "both", True, False
        self._month: Month | None = None
        self._named = False
        self._build(theme)
        self._connect()

    def name_month(self, *, named: bool) -> None:
        """Beside a view of more than a month, the title says which month it is about."""
        self._named = named
        self._show_title()

    def show_month(self, assessed: MonthAssessment) -> None:
        self._month = assessed.month
        self._show_title()
        self._balance.show_balance(assessed.balance)
        self._warnings.show_warnings(assessed.posts, assessed.notes)
        self._explained.setText(explained(assessed.balance.rulings()))
        self.tip.show_suggestions(assessed.suggestions)
        self._give_tip_room()
        self._heading.setText(warnings_words(self._warnings.post_count))
        self._empty = not assessed.posts
        self._nothing.setVisible(self._empty)
        self._heading.setVisible(not self._empty)
        self._show_lower()
        self._show_balance(shown=self._balance_shown)
        self._all.setVisible(self._part == "both" and (self._warnings.rowCount() > FEW or not self._balance_shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_tip_room()

    @property
    def warning_count(self) -> int:
        return self._warnings.post_count

    def show_part(self, part: str) -> None:
        """`both` (wide window), `balance` or `warnings` (tabs)."""
        self._part = part
        self._show_balance(shown=part != "warnings")
        self._show_lower()
        self._all.setVisible(part == "both" and self._warnings.rowCount() > FEW)

    def show_theme(self, theme: Theme) -> None:
        self.table.show_theme(theme)
        self.warnings.show_theme(theme)
        self.tip.show_theme(theme)

    def _build(self, theme: Theme) -> None:
        # One flat column: nested ones let the tip lie over the table when it comes late.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._gap = theme.gap(6)
        column.setSpacing(self._gap)
        self._upper = self._make_upper(theme)
        self._lower = self._make_lower(theme)
        for part in self._upper:
            column.addWidget(part)
        column.addWidget(self._lower, 1)
        self._filler = QWidget()
        column.addWidget(self._filler, 0)

    def _make_upper(self, theme: Theme) -> tuple[QWidget, ...]:
        self.table = BalanceTable(self._balance, theme)
        self.tip = SuggestionTip(theme)
        self._explained = label(explained(0), "meta")
        self._title = label(self.tr("Måneden i balanse"), "title")
        return (
            self._title,
            self._explained,
            self.table,
            self.tip,
        )

    def _make_lower(self, theme: Theme) -> QWidget:
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, theme.gap(6), 0, 0)
        column.setSpacing(theme.gap(4))
        row = QHBoxLayout()
        # Not wrapped: a part whose height follows its width could not give way when the panel is low.
        self._heading = label("", "strong")
        self._all = button(self.tr("Vis alle"), self._on_all, kind="quiet", size="small")
        row.addWidget(self._heading, 1)
        row.addWidget(self._all)
        column.addLayout(row)
        self._nothing = self._make_nothing(theme)
        self._nothing.hide()
        column.addWidget(self._nothing)
        self.warnings = WarningList(self._warnings, theme)
        column.addWidget(self.warnings, 1)
        return lower

    def _make_nothing(self, theme: Theme) -> QWidget:
        """What to do first in a month without posts; there is no balance to look at yet."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        column.addWidget(label(self.tr("Ingen innlegg denne måneden ennå"), "strong", wrap=True))
        sentence = self.tr("Trykk to ganger på en dag, eller velg den med piltastene og trykk Enter. "
                           "Her kommer balansen og varslene etter hvert.")  # fmt: skip
        column.addWidget(label(sentence, "body", wrap=True))
        column.addWidget(button(self.tr("Se i idébanken"), self.bank_wanted.emit, icon="bulb"), 0, LEFT)
        column.addStretch()
        return box

    def _connect(self) -> None:
        self.warnings.post_wanted.connect(self.post_wanted)
        self.warnings.day_wanted.connect(self.day_wanted)
        self.tip.post_wanted.connect(self.post_wanted)

    def _show_title(self) -> None:
        words = self.tr("Måneden i balanse")
        if self._named and self._month is not None:
            words = self.tr("{month} i balanse").format(month=only_month(self._month.number).capitalize())
        self._title.setText(words)

    def _on_all(self) -> None:
        """The list takes the whole panel, and gives it back."""
        self._show_balance(shown=not self._balance_shown)
        self._all.setText(self.tr("Vis alle") if self._balance_shown else self.tr("Vis balansen"))

    def _show_balance(self, *, shown: bool) -> None:
        self._balance_shown = shown
        title, *figures, _tip = self._upper
        title.setVisible(shown)
        for part in figures:
            part.setVisible(shown and not self._empty)
        self._give_tip_room()

    def _show_lower(self) -> None:
        """In a tab of its own the balance stands alone; an empty month says there what to do first."""
        alone = self._part == "balance" and not self._empty
        self._lower.setVisible(not alone)
        self._filler.setVisible(alone)

    def _give_tip_room(self) -> None:
        """In a low window the suggestion gives way to balance and warnings; in a tab of its own all of it scrolls."""
        above = sum(part.sizeHint().height() if part is not self.table else part.height() for part in self._upper[:-1])
        below = self._lower.minimumSizeHint().height() if self._part == "both" else 0
        tip = self.tip.heightForWidth(self.width()) + 5 * self._gap
        scrolls = self._part == "balance"
        self.tip.allow(shown=self._balance_shown and (scrolls or self.height() >= above + below + tip))


def explained(rulings: int) -> str:
    """What the figures are, or what the dots in them are where the board has decided itself."""
    if not rulings:
        return tr("Så mange innlegg har hver av de elleve.")
    return (
        tr("Prikken viser hvor dere har vurdert selv.")
        if rulings == 1
        else tr("Prikkene viser hvor dere har vurdert selv.")
    )


def warnings_words(count: int) -> str:
    """`6 innlegg har varsler`."""
    if count == 0:
        return tr("Ingen innlegg har varsler")
    return tr("1 innlegg har varsel") if count == 1 else tr("{count} innlegg har varsler").format(count=count)
