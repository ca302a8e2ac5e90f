"""«Publisert»: day and address for one channel, and the button that ticks it off."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.post import Publication
from desktop.ui.editor.date_field import DateField
from desktop.ui.editor.labelled import Labelled
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button, label
from desktop.ui.words import long_day


class TickSection(QWidget):
    """`ticked` carries day and address, `taken_back` nothing."""

    ticked = Signal(object, str)
    taken_back = Signal()

    def __init__(self, name: str, publication: Publication | None, today: date, theme: Theme) -> None:
        super().__init__()
        self._today = today
        self.day, self.address = DateField(theme), QLineEdit()
        self.address.setPlaceholderText(self.tr("Lenke til innlegget (kan stå tomt)"))
        self._day_row = Labelled(self.tr("Dato"), self.day, 160)
        address_row = Labelled(self.tr("Adresse"), self.address, 260)
        self.day.faulted.connect(self._day_row.show_fault)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        out = self.tr("Publisert i {channel} {day}")
        words = out.format(channel=name, day=long_day(publication.day)) if publication else ""
        self.state = label(words, "strong", tone="success", wrap=True)
        self.state.setVisible(publication is not None)
        column.addWidget(self.state)
        for part in (self._day_row, address_row):
            part.show_theme(theme)
            column.addWidget(part)
        self.day.show_theme(theme)
        self.day.show_day(publication.day if publication else today, today)
        self.address.setText(publication.address if publication else "")
        verb = self.tr("Lagre dato og adresse") if publication else self.tr("Merk som publisert i {channel}")
        self.tick = button(
            verb.format(channel=name), self._on_ticked, kind="" if publication else "primary", icon="check"
        )
        self.back = button(self.tr("Ikke publisert likevel"), self.taken_back.emit, kind="quiet")
        self.back.setVisible(publication is not None)
        row = QHBoxLayout()
        row.addWidget(self.tick)
        row.addWidget(self.back)
        row.addStretch()
        column.addLayout(row)

    def _on_ticked(self) -> None:
        self.day.settle()
        day = self.day.day()
        if day is None:
            self._day_row.show_fault(self.tr("Skriv dagen det gikk ut."))
            self.day.setFocus()
            return
        self.ticked.emit(day, self.address.text().strip())
