"""«Gjenta innlegget»: how often, until when, and which days not, told in plain words before anything is made."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.domain.errors import UsageError
from desktop.domain.month import Month
from desktop.domain.post import Post, new_id
from desktop.domain.series import Series
from desktop.services.days import day_names
from desktop.services.series import begun
from desktop.services.series_watch import tiresome
from desktop.ui.editor.date_field import DateField
from desktop.ui.editor.labelled import Labelled
from desktop.ui.look.theme import Theme
from desktop.ui.series.day_list import DayList
from desktop.ui.series.rule_choices import choices
from desktop.ui.translations import told, tr
from desktop.ui.widgets.parts import button, label
from desktop.ui.widgets.sheet import Sheet
from desktop.ui.words import day_month, day_name, problem_words


class SeriesDialog(Sheet):
    """`made` carries the Series. The post must have a day."""

    made = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, post: Post, today: date) -> None:
        sentence = tr("Elleve lager en kopi for hver dag. Hver av dem kan endres for seg.")
        super().__init__(parent, theme, tr("Gjenta innlegget"), sentence, width=560, height=700)
        self._post = post
        self._today = today
        self._first = post.day or today
        self._choices = choices(self._first, post.title)
        self._series: Series | None = None
        self.rule = QComboBox()
        for one in self._choices:
            self.rule.addItem(told(one.rule_words))
        self.last = DateField(theme)
        self.days = DayList(theme)
        self.words = label("", "strong", wrap=True)
        self.warning = label("", "body", tone="warn", wrap=True)
        self._build()
        self.rule.currentIndexChanged.connect(self._on_rule)
        self.last.day_typed.connect(lambda _day: self._show())
        self.last.faulted.connect(self._last_row.show_fault)
        self.days.left_out_changed.connect(lambda _days: self._show())
        self._on_rule(0)
        self.finish(self.rule)

    def series(self) -> Series | None:
        """As it is chosen now; None where it is not in order."""
        return self._series

    def _build(self) -> None:
        rule_row = Labelled(tr("Hvor ofte?"), self.rule, 300)
        self._last_row = Labelled(tr("Siste dag"), self.last, 200)
        days_row = Labelled(tr("Dager (ta bort merket for dem som ikke skal med)"), self.days, 440)
        for row in (rule_row, self._last_row, days_row):
            row.show_theme(self.theme)
            self.body.addWidget(row)
        self.last.show_theme(self.theme)
        self.body.addWidget(self.words)
        self.body.addWidget(self.warning)
        self.body.addStretch()
        self.foot.addStretch()
        self.foot.addWidget(button(self.tr("Avbryt"), self.reject))
        self.make = button(self.tr("Lag serien"), self._on_make, kind="primary")
        self.foot.addWidget(self.make)

    def _on_rule(self, row: int) -> None:
        self.last.show_day(self._choices[row].last, self._first)
        self._show()

    def _show(self) -> None:
        """The days, the words and the warning for what is chosen."""
        last = self.last.day()
        if last is None or last < self._first:
            self._fault(self.tr("Siste dag må være etter {day}.").format(day=day_month(self._first)))
            return
        plain = replace(self._choices[self.rule.currentIndex()], last=last, title=self._post.title)
        try:
            days = plain.days()
        except UsageError as problem:
            self._fault(problem_words(problem))
            return
        self._last_row.show_fault("")
        self.days.show_days(days, _named(days))
        gone = tuple(day for day in self.days.left_out() if day in days)
        self._series = replace(plain, left_out=gone)
        count = len(days) - len(gone)
        words = self.tr("{count} innlegg: {rule}").format(count=count, rule=told(self._series.words))
        self.words.setText(words)
        self._warn()

    def _warn(self) -> None:
        """All copies say the same to begin with; that tires where they come close."""
        if self._series is None:
            return
        copies = [one.after for one in begun(self._post, self._series).posts if one.after]
        found = tiresome(copies, self._today)
        if found is None:
            self.warning.clear()
            return
        words = self.tr("{title}. Skriv noe nytt i noen av dem, eller velg sjeldnere.")
        self.warning.setText(words.format(title=told(found.title)))

    def _fault(self, sentence: str) -> None:
        self._series = None
        self._last_row.show_fault(sentence)
        self.words.clear()
        self.warning.clear()

    def _on_make(self) -> None:
        self.last.settle()
        if self._series is None:
            self.last.setFocus()
            return
        self.made.emit(replace(self._series, id=new_id()))
        self.accept()


def _named(days: tuple[date, ...]) -> dict[date, str]:
    """Special days among them, by name in the window's language."""
    known = {day: one for month in {Month.of(day) for day in days} for day, one in day_names(month).items()}
    return {day: day_name(known[day]) for day in days if day in known}
