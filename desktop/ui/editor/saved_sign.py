"""«Lagret» or «Lagrer …» in the head of the editor, in one fixed place."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.ui.editor.post_draft import Saving
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import label, restyle


class SavedSign(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = Saving.SAVED
        self._icon = QLabel()
        self.words = label("", "meta")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch()
        self._row.addWidget(self._icon)
        self._row.addWidget(self.words)
        self.show_state(Saving.SAVED)

    def show_state(self, state: Saving) -> None:
        self._state = state
        words = {
            Saving.SAVED: self.tr("Lagret"),
            Saving.WAITING: self.tr("Lagrer …"),
            Saving.FAILED: self.tr("Ikke lagret"),
        }
        self.words.setText(words[state])
        restyle(self.words, tone="danger" if state == Saving.FAILED else "")
        self.show_theme(self._theme)

    def show_words(self, *, shown: bool) -> None:
        """Without room the icon alone stands there, with the words as its name."""
        if shown == self.words.isHidden():
            self.words.setVisible(shown)
            self.show_theme(self._theme)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        drawn = {
            Saving.SAVED: ("check", "success"),
            Saving.WAITING: ("more", "text_3"),
            Saving.FAILED: ("sev-stop", "danger"),
        }
        name, role = drawn[self._state]
        self._icon.setPixmap(icons.render(name, theme.colour(role), theme.px(18), 2.0))
        self._row.setSpacing(theme.gap(6))
        # The longest word has room, so that nothing beside it moves when the word changes.
        metrics = self.words.fontMetrics()
        widest = max(metrics.horizontalAdvance(one) for one in (self.tr("Lagret"), self.tr("Lagrer …")))
        self.setMinimumWidth(theme.px(26) + (0 if self.words.isHidden() else widest))
        self._icon.setAccessibleName(self.words.text())
