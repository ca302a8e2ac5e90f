"""Sets who answers comments in the weeks to come."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.rota import WEEK, Rota, monday_of
from desktop.ui.editor.name_field import NameField
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen
from desktop.ui.words import day_month

WEEKS = 9


class RotaDialog(QDialog):
    """`ask()` is the name by Monday for the weeks shown, None when nothing is to change."""

    def __init__(self, parent: QWidget, theme: Theme, rota: Rota, today: date, known: Iterable[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Svarvakt"))
        self._mondays = [monday_of(today) + number * WEEK for number in range(WEEKS)]
        names = {*known, *(one.name for one in rota.shifts)}
        self._fields = {monday: self._field(rota.on(monday), names) for monday in self._mondays}
        self._build(theme)
        self.resize(within_screen(self, theme.px(520), theme.px(640)))
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self._fields[self._mondays[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> dict[date, str] | None:
        kept = self.exec() == QDialog.DialogCode.Accepted
        names = {monday: field.text().strip() for monday, field in self._fields.items()}
        self.deleteLater()
        return names if kept else None

    def _field(self, name: str, known: Iterable[str]) -> NameField:
        field = NameField(self.tr("Navn"), wanted=True)
        field.offer(known)
        field.show_words(name)
        return field

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        column.addWidget(label(self.tr("Hvem svarer på kommentarer?"), "title", wrap=True))
        column.addWidget(
            label(self.tr("Én person for hver uke. Pil ned viser navn dere har brukt før."), "body", wrap=True)
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setVerticalSpacing(theme.gap(8))
        grid.setHorizontalSpacing(theme.gap(16))
        for row, (monday, field) in enumerate(self._fields.items()):
            words = label(self._week_words(monday), "body")
            words.setBuddy(field)
            field.setAccessibleName(words.text())
            grid.addWidget(words, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(WEEKS, 1)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.gap(8))
        buttons.addStretch()
        buttons.addWidget(button(self.tr("Avbryt"), self.reject))
        save = button(self.tr("Lagre"), self.accept, kind="primary")
        save.setDefault(True)
        buttons.addWidget(save)
        column.addLayout(buttons)

    def _week_words(self, monday: date) -> str:
        sunday = monday + WEEK - timedelta(days=1)
        first = f"{monday.day}." if monday.month == sunday.month else day_month(monday)
        week = monday.isocalendar().week
        return self.tr("Uke {week}, {first}–{last}").format(week=week, first=first, last=day_month(sunday))
