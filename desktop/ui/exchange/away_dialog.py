"""The shared plan does not answer when Elleve starts: what one can do meanwhile."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.storage.backup import Backup
from desktop.ui.exchange.way_button import way_button
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button
from desktop.ui.widgets.sheet import Sheet
from desktop.ui.words import long_day


class Meanwhile(Enum):
    AGAIN, COPY, HOME = auto(), auto(), auto()


class AwayDialog(Sheet):
    """`ask()` is what the user wants to do, None to leave it for now. `copy` is the last backup, if there is one;
    `sentence` says what is wrong and what to do."""

    def __init__(self, parent: QWidget, theme: Theme, sentence: str, copy: Backup | None) -> None:
        super().__init__(parent, theme, self.tr("Den felles planen kan ikke åpnes nå"), sentence, width=540, height=430)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._chosen: Meanwhile | None = None
        again = self._offer(
            Meanwhile.AGAIN, "repeat", self.tr("Prøv igjen"), self.tr("Ofte er nettet tilbake etter litt.")
        )
        if copy is not None:
            line = self.tr("Kopien er fra {day}. Det du endrer, blir sendt når databasen svarer igjen.")
            self._offer(Meanwhile.COPY, "copy", self.tr("Arbeid i kopien imens"), line.format(day=long_day(copy.day)))
        self._offer(
            Meanwhile.HOME, "undo", self.tr("Gå tilbake til planen på denne maskinen"),
            self.tr("Den er slik den var da planen ble felles. Den felles planen blir stående for de andre."),
        )  # fmt: skip
        self.body.addStretch()
        self.foot.addStretch()
        self.foot.addWidget(button(self.tr("Lukk Elleve"), self.reject))
        self.finish(again)

    def ask(self) -> Meanwhile | None:
        self.exec()
        self.deleteLater()
        return self._chosen

    def choose(self, way: Meanwhile) -> None:
        self._chosen = way
        self.accept()

    def _offer(self, way: Meanwhile, icon: str, title: str, line: str) -> QWidget:
        made = way_button(self.theme, icon, title, line, lambda: self.choose(way))
        self.body.addWidget(made)
        return made
