"""«Tidligere versjoner»: pick one, see what differs, and bring it back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget

from desktop.domain.post import Post
from desktop.services.text_differences import differences
from desktop.services.versions import Version
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.translations import tr
from desktop.ui.versions.version_words import field_differences, marked, moment_words
from desktop.ui.widgets.parts import button, label
from desktop.ui.widgets.sheet import Sheet
from desktop.ui.words import STATUS_NAMES

SHOWN_FIELDS = 6


class VersionsDialog(Sheet):
    """`chosen` carries the Version to bring back."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, session: PlanSession, post: Post) -> None:
        sentence = tr("Elleve tar vare på hvordan innlegget var, mens dere skriver og når statusen endres.")
        super().__init__(parent, theme, tr("Tidligere versjoner"), sentence, width=680, height=640)
        self._post = post
        self._today = session.today
        self._versions = session.open_plan.versions.of(post)
        self.list = QListWidget()
        self.list.setProperty("rows", True)
        self.fields = label("", "body", wrap=True)
        self.text = QLabel()
        self._build()
        self.finish(self.list if self._versions else self.leave)
        self._show()

    def version(self) -> Version | None:
        row = self.list.currentRow()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def _build(self) -> None:
        self.list.setProperty("ring", True)
        self.list.setAccessibleName(self.tr("Versjoner, den nyeste først"))
        self.list.setFixedHeight(self.theme.px(150))
        for one in self._versions:
            words = f"{moment_words(one.moment, self._today)}, {STATUS_NAMES[one.post.status].lower()}"
            item = QListWidgetItem(words)
            item.setSizeHint(QSize(0, self.theme.target(36)))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.body.addWidget(self.list)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setProperty("level", "body")
        self.text.setProperty("tone", "ink")
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(self.fields)
        self.body.addWidget(self.text)
        self.body.addStretch()
        self.foot.addStretch()
        self.leave = button(self.tr("Lukk"), self.reject)
        self.back = button(self.tr("Hent tilbake denne"), self._on_back, kind="primary")
        self.foot.addWidget(self.leave)
        self.foot.addWidget(self.back)
        if not self._versions:
            self.list.hide()
            self.back.hide()
            self.sentence.setText(self.tr("Ingen ennå. De kommer av seg selv når dere endrer innlegget."))

    def _show(self) -> None:
        version = self.version()
        if version is None:
            return
        told = field_differences(version.post, self._post)
        self.fields.setText("\n".join(told[:SHOWN_FIELDS]))
        self.fields.setVisible(bool(told))
        same = version.post.text == self._post.text
        pieces = differences(version.post.text, self._post.text)
        self.text.setText(self.tr("Teksten er den samme.") if same else marked(pieces, self.theme))
        self.text.setAccessibleName(self.tr("Fra denne versjonen til nå"))

    def _on_back(self) -> None:
        version = self.version()
        if version is not None:
            self.chosen.emit(version)
            self.accept()
