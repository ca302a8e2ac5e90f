"""Which house rule a comment is held against and why, and the way to another one."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from desktop.guidelines.comments import RULES
from desktop.services.comments import CommentView
from desktop.ui.comments.comment_words import NUMBERED, rule_name, rule_title
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.translations import told
from desktop.ui.widgets.menus import open_below
from desktop.ui.widgets.parts import button, label, show_theme_below


class VerdictHead(QWidget):
    """`rule_chosen` carries the rule and whether it is hate, `rule_wanted` the rule somebody wants to read."""

    rule_chosen = Signal(str, bool)
    rule_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = QLabel()
        self._title, self._reason = label("", "title", wrap=True), label("", "body", wrap=True)
        self._change = button(self.tr("Endre regel …"), self._on_change)
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        about = button("", self._on_about, kind="plain", size="icon", icon="help", name=self.tr("Om regelen"))
        row.addWidget(about, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)
        self._row, self._words = row, words
        self._view: CommentView | None = None
        self.show_theme(theme)

    def show_verdict(self, view: CommentView) -> None:
        self._view = view
        self._title.setText(rule_title(view.comment))
        self._reason.setText(told(view.verdict.reason))
        self._draw_sign()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._row.setSpacing(theme.gap(14))
        self._words.setSpacing(theme.gap(4))
        self._draw_sign()
        show_theme_below(self, theme)

    def _draw_sign(self) -> None:
        if self._view is None:
            return
        comment, theme = self._view.comment, self._theme
        grave = comment.hate or comment.rule == "illegal"
        icon, role = ("sev-stop", "danger") if grave else ("sev-warn", "warn")
        if comment.rule == "ok" and not comment.hate:
            icon, role = "state-met", "success"
        self._sign.setPixmap(icons.render(icon, theme.colour(role), theme.px(24), 2.0, theme.colour("window")))

    def _on_about(self) -> None:
        if self._view is not None:
            self.rule_wanted.emit("hate" if self._view.comment.hate else self._view.comment.rule)

    def _on_change(self) -> None:
        menu = QMenu(self)
        for rule in ("ok", *NUMBERED, "illegal"):
            if rule in RULES:
                menu.addAction(rule_name(rule)).triggered.connect(self._choosing(rule, hate=False))
        menu.addAction(self.tr("Hat")).triggered.connect(self._choosing("respect", hate=True))
        open_below(menu, self._change)

    def _choosing(self, rule: str, *, hate: bool) -> Callable[[], None]:
        return lambda: self.rule_chosen.emit(rule, hate)
