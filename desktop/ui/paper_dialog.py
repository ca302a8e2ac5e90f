"""«Ta med på møtet»: which edition, and whether to a file or to the printer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from desktop.domain.month import Month
from desktop.exchange.month_pdf import Edition
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below
from desktop.ui.words import month_name


class PaperDialog(QDialog):
    """`save_wanted` and `print_wanted` carry the Edition; the dialog closes with either."""

    save_wanted = Signal(object)
    print_wanted = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, month: Month) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ta med på møtet"))
        self.setMinimumWidth(theme.px(440))
        self._choices: dict[Edition, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._build(theme, month)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)

    def edition(self) -> Edition:
        return next(edition for edition, choice in self._choices.items() if choice.isChecked())

    def choose(self, edition: Edition) -> None:
        self._choices[edition].setChecked(True)

    def _build(self, theme: Theme, month: Month) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(8))
        column.addWidget(label(self.tr("Ta {month} med på møtet").format(month=month_name(month).lower()), "title"))
        for edition, words, line in (
            (Edition.MEETING, self.tr("Møteplanen"), self.tr("Kalender, en rad per innlegg, balanse og varsler")),
            (Edition.LARGE_TYPE, self.tr("Stor skrift"), self.tr("Innleggene som liste med 18 punkts skrift")),
            (Edition.IN_FULL, self.tr("Alt i full tekst"), self.tr("Hele tekstene, notater og plass til signatur")),
        ):
            self._add(column, theme, edition, words, line)
        self.choose(Edition.MEETING)
        column.addSpacing(theme.gap(8))
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addWidget(button(self.tr("Avbryt"), self.reject, kind="plain"))
        row.addStretch()
        row.addWidget(button(self.tr("Skriv ut …"), self._on_print, icon="print"))
        row.addWidget(button(self.tr("Lagre PDF …"), self._on_save, kind="primary", icon="export"))
        column.addLayout(row)

    def _add(self, column: QVBoxLayout, theme: Theme, edition: Edition, words: str, line: str) -> None:
        choice = QRadioButton(words)
        choice.setProperty("ring", True)
        choice.setAccessibleDescription(line)
        self._group.addButton(choice)
        self._choices[edition] = choice
        column.addWidget(choice)
        below: QLabel = label(line, "meta", wrap=True)
        below.setContentsMargins(theme.px(28), 0, 0, theme.gap(4))
        below.setAlignment(Qt.AlignmentFlag.AlignLeft)
        column.addWidget(below)

    def _on_save(self) -> None:
        self.accept()
        self.save_wanted.emit(self.edition())

    def _on_print(self) -> None:
        self.accept()
        self.print_wanted.emit(self.edition())
