"""Puts a link into the text, and notes that somebody has looked at it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop.guidelines.addresses import addresses
from desktop.ui.editor.labelled import Labelled
from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.widgets.parts import button
from desktop.ui.widgets.sheet import Sheet


class LinkDialog(Sheet):
    """`given` carries the words to insert, the address, and whether it was looked at today."""

    given = Signal(str, str, bool)

    def __init__(self, parent: QWidget, theme: Theme, today: str) -> None:
        sentence = tr("Åpne siden først, så dere vet at den virker og sier det dere viser til.")
        super().__init__(parent, theme, tr("Sett inn lenke"), sentence, width=520, height=440)
        self.address, self.about = QLineEdit(), QLineEdit()
        self.address.setPlaceholderText("https://")
        self.about.setPlaceholderText(self.tr("For eksempel: Meld deg på her"))
        self.looked = QCheckBox(self.tr("Jeg har sett på siden {day}").format(day=today))
        self._address_row = Labelled(self.tr("Adresse"), self.address, 440)
        about_row = Labelled(self.tr("Ord foran lenken (kan stå tomt)"), self.about, 440)
        for row in (self._address_row, about_row):
            row.show_theme(theme)
            self.body.addWidget(row)
        self.body.addWidget(self.looked)
        self.body.addStretch()
        self.foot.addStretch()
        self.foot.addWidget(button(self.tr("Avbryt"), self.reject))
        self.insert = button(self.tr("Sett inn"), self._on_insert, kind="primary")
        self.insert.setDefault(True)
        self.foot.addWidget(self.insert)
        self.address.textChanged.connect(lambda _words: self._address_row.show_fault(""))
        self.finish(self.address)

    def _on_insert(self) -> None:
        address = self.address.text().strip()
        found = addresses(address)
        if len(found) != 1 or found[0][2] != address:
            self._address_row.show_fault(self.tr("Dette er ikke en hel nettadresse. Kopier den fra nettleseren."))
            self.address.setFocus()
            return
        about = self.about.text().strip().rstrip(":")
        words = f"{about}: {address}" if about else address
        self.given.emit(words, address, self.looked.isChecked())
        self.accept()
