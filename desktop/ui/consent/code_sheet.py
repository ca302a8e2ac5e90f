"""The recovery code, shown once when it is made, to be printed and put away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, ground, label, show_theme_below


class CodeSheet(QScrollArea):
    """`print_wanted`, `save_wanted` and, when the code is put away, `put_away`."""

    print_wanted = Signal()
    save_wanted = Signal()
    put_away = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        ground(page, "window")
        self.setWidget(page)
        self._page = page
        self._column = QVBoxLayout(page)
        self._words = label("", "title", wrap=True)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        sentence = self.tr(
            "Glemmer dere passordet, åpner denne koden registeret. Den vises bare nå. Skriv den ut og legg den et "
            "trygt sted, ikke ved siden av maskinen. Uten passord og uten kode kan ingen åpne registeret."
        )
        self._column.addWidget(label(self.tr("Ta vare på gjenopprettingskoden"), "title", wrap=True))
        self._column.addWidget(label(sentence, "body", wrap=True))
        self._column.addWidget(self._words)
        self._acts = QWidget()
        self._row = FlowLayout(self._acts)
        self.print = button(self.tr("Skriv ut koden"), self.print_wanted.emit, icon="print")
        self.done = button(self.tr("Koden ligger et trygt sted"), self.put_away.emit, kind="primary")
        for one in (self.print, button(self.tr("Lagre som PDF"), self.save_wanted.emit, icon="export"), self.done):
            self._row.addWidget(one)
        self._column.addWidget(self._acts)
        self._column.addStretch()
        self.show_theme(theme)

    def show_code(self, code: str) -> None:
        """Empty words take it off the screen."""
        self._acts.show()
        self._words.setText(code)
        self._words.setAccessibleName(self.tr("Gjenopprettingskode: {code}").format(code=code))

    def show_waiting(self) -> None:
        """While the code is being made."""
        self._words.setText(self.tr("Lager en ny kode …"))
        self._acts.hide()
        announce(self._words, self._words.text())

    def focus_first(self) -> None:
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: Theme) -> None:
        self._column.setSpacing(theme.gap(16))
        self._column.setContentsMargins(theme.gap(24), theme.gap(36), theme.gap(24), theme.gap(24))
        self._row.set_gaps(theme.gap(8), theme.gap(8))
        self._page.setMaximumWidth(theme.px(620))
        show_theme_below(self, theme)
