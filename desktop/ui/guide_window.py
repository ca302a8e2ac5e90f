"""The guideline inside the app: a list of chapters, a search, and the chapter that is chosen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QDialog, QLineEdit, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from desktop.services.guide import Chapter, chapter_about, chapters, chapters_with
from desktop.ui.help_window import give_air
from desktop.ui.look.theme import Theme
from desktop.ui.translations import language
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen

ASIDE = 620  # px at 100 % text; a narrower window has the list above the chapter


class GuideWindow(QDialog):
    """Opens at the chapter about a rule, else at the first."""

    def __init__(self, parent: QWidget, theme: Theme, rule: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Retningslinjene"))
        self._theme = theme
        self._shown: tuple[Chapter, ...] = chapters(language())
        self.resize(within_screen(self, theme.px(860), theme.px(600)))
        self._build()
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self._fill()
        self._choose(chapter_about(rule, language()))
        (self.text if rule else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        theme = self._theme
        whole = QVBoxLayout(self)
        margin = theme.gap(20)
        whole.setContentsMargins(margin, margin, margin, margin)
        whole.setSpacing(theme.gap(12))
        words = label(self.tr("Søk i retningslinjene"), "meta")
        self.search = QLineEdit()
        self.search.setAccessibleName(words.text())
        words.setBuddy(self.search)
        self.search.textChanged.connect(self._on_search)
        whole.addWidget(words)
        whole.addWidget(self.search)
        aside = self.width() / theme.factor >= ASIDE
        halves = QBoxLayout(QBoxLayout.Direction.LeftToRight if aside else QBoxLayout.Direction.TopToBottom)
        halves.setSpacing(theme.gap(12))
        self.list = QListWidget()
        self.list.setProperty("rows", True)
        self.list.setProperty("ring", True)
        self.list.setAccessibleName(self.tr("Kapitler"))
        self.list.currentRowChanged.connect(self._on_row)
        self.text = QTextBrowser()
        self.text.setOpenExternalLinks(False)
        halves.addWidget(self.list, 2)
        halves.addWidget(self.text, 3)
        whole.addLayout(halves, 1)
        whole.addWidget(button(self.tr("Lukk"), self.accept), 0, Qt.AlignmentFlag.AlignRight)

    def _fill(self) -> None:
        self.list.clear()
        for chapter in self._shown:
            self.list.addItem(chapter.title)
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(QSize(0, self._theme.target(36)))

    def _choose(self, chapter: Chapter | None) -> None:
        self.list.setCurrentRow(self._shown.index(chapter) if chapter in self._shown else 0)

    def _on_search(self, words: str) -> None:
        self._shown = chapters_with(words, language())
        self._fill()
        self._choose(None)
        if not self._shown:
            self._show(self.tr("Ingenting funnet"), self.tr("Prøv et annet ord, for eksempel «bilde» eller «barn»."))

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self._show(self._shown[row].title, self._shown[row].text)

    def _show(self, title: str, words: str) -> None:
        self.text.setMarkdown(f"## {title}\n\n{words}")
        self.text.setAccessibleName(title)
        give_air(self.text.document(), self._theme)
