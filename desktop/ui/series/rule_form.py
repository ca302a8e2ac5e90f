"""The fields of a rule: how often, from and to which day, and which days not."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.domain.errors import UsageError
from desktop.domain.month import Month
from desktop.domain.series import Every, Series
from desktop.services.days import day_names
from desktop.ui.editor.date_field import DateField
from desktop.ui.editor.labelled import Labelled
from desktop.ui.look.theme import Theme
from desktop.ui.series.day_list import DayList
from desktop.ui.series.rule_choices import choices
from desktop.ui.translations import told
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.words import day_month, day_name, problem_words


class RuleForm(QWidget):
    """`changed` carries the Series as it is chosen, without an id; None where it is not in order, and a field says
    why. `earliest` is set where the first day can be chosen too."""

    changed = Signal(object)

    def __init__(self, theme: Theme, earliest: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._earliest = earliest
        self._start = earliest or date.min
        self._choices: tuple[Series, ...] = ()
        self._shown = Series("", "", Every.WEEKS, 1, self._start, self._start)
        self._series: Series | None = None
        self.rule = QComboBox()
        self.first, self.last = DateField(theme), DateField(theme)
        self.days = DayList(theme, all_free=earliest is not None)
        self._build()
        self._connect()

    def series(self) -> Series | None:
        """As it is chosen now; None where it is not in order."""
        return self._series

    def show_rule(self, series: Series) -> None:
        """Takes over all fields."""
        self._shown = series
        self._begin_on(series.first)
        self.last.show_day(series.last, series.first)
        self.days.leave_out(series.left_out)
        self._show()

    def show_first(self, day: date) -> None:
        """Another first day; how often and until when stay."""
        self._begin_on(day)
        self._show()

    def lead_to_fault(self) -> None:
        """The focus to the field that is not in order."""
        (self.first if self._first_row.fault else self.last).setFocus()

    def settle(self) -> None:
        """Takes what is typed, without waiting for a pause."""
        self.first.settle()
        self.last.settle()

    def _build(self) -> None:
        self.rule_row = Labelled(self.tr("Hvor ofte?"), self.rule, 300)
        self._first_row = Labelled(self.tr("Første dag"), self.first, 200)
        self._last_row = Labelled(self.tr("Siste dag"), self.last, 200)
        days_row = Labelled(self.tr("Dager (ta bort merket for dem som ikke skal med)"), self.days, 440)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(8))
        for row in (self.rule_row, self._first_row, self._last_row, days_row):
            row.show_theme(self._theme)
        ends = FlowLayout()
        ends.set_gaps(self._theme.gap(16), self._theme.gap(8))
        ends.addWidget(self._first_row)
        ends.addWidget(self._last_row)
        column.addWidget(self.rule_row)
        column.addLayout(ends)
        column.addWidget(days_row)
        self._first_row.setVisible(self._earliest is not None)
        self.first.show_theme(self._theme)
        self.last.show_theme(self._theme)

    def _connect(self) -> None:
        self.rule.currentIndexChanged.connect(self._on_rule)
        self.first.day_typed.connect(self._on_first)
        self.first.faulted.connect(self._first_row.show_fault)
        self.last.day_typed.connect(lambda _day: self._show())
        self.last.faulted.connect(self._last_row.show_fault)
        self.days.left_out_changed.connect(lambda _days: self._show())

    def _begin_on(self, first: date) -> None:
        """The ways to come again, told for the first day; the one that was chosen stays chosen."""
        self._start = first
        self.first.show_day(first, self._earliest or first)
        chosen = self._choices[self.rule.currentIndex()] if self._choices else self._shown
        wanted = (chosen.every, chosen.interval)
        self._choices = choices(first, self._shown.title, wanted)
        self.rule.blockSignals(True)
        self.rule.clear()
        self.rule.addItems([told(one.rule_words) for one in self._choices])
        found = [(one.every, one.interval) for one in self._choices]
        self.rule.setCurrentIndex(found.index(wanted) if wanted in found else 0)
        self.rule.blockSignals(False)

    def _on_rule(self, row: int) -> None:
        if self._earliest is None:  # a new series ends where such a one usually does
            self.last.show_day(self._choices[row].last, self._start)
        self._show()

    def _on_first(self, day: date | None) -> None:
        if day is not None:
            self._begin_on(day)
        self._show()

    def _show(self) -> None:
        """The days of what is chosen."""
        self._series = None
        last = self.last.day()
        if self._earliest is not None and (self.first.day() is None or self._start < self._earliest):
            self._first_row.show_fault(self.tr("Velg en første dag fra og med i dag."))
        elif last is None or last < self._start:
            words = self.tr("Siste dag må være etter {day}.")
            self._last_row.show_fault(words.format(day=day_month(self._start)))
        else:
            self._show_days(replace(self._choices[self.rule.currentIndex()], last=last))
        self.changed.emit(self._series)

    def _show_days(self, plain: Series) -> None:
        try:
            days = plain.days()
        except UsageError as problem:
            self._last_row.show_fault(problem_words(problem))
            return
        self._first_row.show_fault("")
        self._last_row.show_fault("")
        self.days.show_days(days, _named(days))
        gone = tuple(day for day in self.days.left_out() if day in days)
        self._series = replace(plain, left_out=gone)


def _named(days: tuple[date, ...]) -> dict[date, str]:
    """Special days among them, by name in the window's language."""
    known = {day: one for month in {Month.of(day) for day in days} for day, one in day_names(month).items()}
    return {day: day_name(known[day]) for day in days if day in known}
