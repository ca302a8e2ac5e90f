"""The ready reply, in bokmål or nynorsk, and the button that copies it and writes the log."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button, ground, label, restyle, show_theme_below
from desktop.ui.widgets.segments import Segments


class ReplyBox(QWidget):
    """`language_chosen` carries nb or nn; `finished` nothing: the board has decided. `foot` holds the button that ends
    it."""

    language_chosen = Signal(str)
    finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(self.tr("Svar"), "strong")
        self._languages = Segments([("nb", "Bokmål"), ("nn", "Nynorsk")], self.tr("Språket i svaret"))
        self._languages.choose("nb")
        self._languages.chosen.connect(self.language_chosen)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self._title.setBuddy(self.words)
        self.finish = button("", self.finished.emit, kind="primary", icon="copy")
        self._note = label(self.tr("Lim det inn i kanalen selv."), "meta")
        self._build()
        self.show_theme(theme)

    def show_reply(self, writer: str, words: str, *, language: str) -> None:
        """Empty words: one does not answer this one."""
        answered = bool(words)
        first = writer.split(maxsplit=1)[0] if writer.split() else ""
        self._title.setText(self.tr("Svar til {name}").format(name=first) if first else self.tr("Svar"))
        self.words.setAccessibleName(self._title.text())
        self._languages.choose(language)
        self.words.setPlainText(words)
        for part in (self._title, self._languages, self.words, self._note):
            part.setVisible(answered)
        self.finish.setText(self.tr("Kopier svaret og før i logg") if answered else self.tr("Før i logg"))

    def reply(self) -> str:
        return self.words.toPlainText().strip() if self.words.isVisibleTo(self) else ""

    def show_theme(self, theme: Theme) -> None:
        self.words.setFixedHeight(theme.px(108))
        self._column.setSpacing(theme.gap(8))
        self._row.setSpacing(theme.gap(12))
        for part in (self, self.foot):
            show_theme_below(part, theme)

    def show_apart(self, theme: Theme, *, apart: bool) -> None:
        """Whether the foot stands under all the rest, with a line above it, or follows the words."""
        across, down = (theme.gap(22), theme.gap(10)) if apart else (0, 0)
        self._row.setContentsMargins(across, down, across, down)
        restyle(self.foot, edge="top" if apart else "")

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._languages)
        self._column.addLayout(head)
        self._column.addWidget(self.words)
        self.foot = ground(QWidget(), "window", "top")
        self._row = QHBoxLayout(self.foot)
        self._row.addWidget(self.finish)
        self._row.addWidget(self._note, 1)
