"""Two posts that are like each other, side by side, with the way to the other one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.post import Post
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, ground, label, show_theme_below
from desktop.ui.words import long_day


class LikenessDialog(QDialog):
    """`other_wanted` asks for the other post. Opens without stopping the window's own loop."""

    other_wanted = Signal()

    def __init__(self, parent: QWidget, theme: Theme, post: Post, other: Post, why: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Side om side"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(theme.px(860), parent.width() - 40), min(theme.px(520), parent.height() - 40))
        margin = theme.gap(24)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        column.addWidget(label(self.tr("Disse to ligner på hverandre"), "title", wrap=True))
        column.addWidget(label(why, "body", wrap=True))
        both = QHBoxLayout()
        both.setSpacing(theme.gap(16))
        for one in (post, other):
            both.addWidget(self._side(one, theme), 1)
        column.addLayout(both, 1)
        column.addLayout(self._buttons(theme))
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    def _side(self, post: Post, theme: Theme) -> QWidget:
        inside = QWidget()
        ground(inside, "surface")
        words = QVBoxLayout(inside)
        words.setSpacing(theme.gap(8))
        words.addWidget(label(post.title or self.tr("Uten tittel"), "strong", wrap=True))
        words.addWidget(label(long_day(post.day) if post.day else self.tr("Uten dato"), "meta"))
        text = label(post.text, "body", wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(text)
        words.addStretch()
        side = QScrollArea()
        side.setWidgetResizable(True)
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setAccessibleName(post.title)
        side.setWidget(inside)
        return side

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch()
        self.stay = button(self.tr("Bli her"), self.reject)
        self.go = button(self.tr("Gå til det andre"), self._on_go)
        row.addWidget(self.stay)
        row.addWidget(self.go)
        return row

    def _on_go(self) -> None:
        self.accept()
        self.other_wanted.emit()
