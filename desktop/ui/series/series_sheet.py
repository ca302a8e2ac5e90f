"""The series a post belongs to: its posts, whether it has become tiresome, and what can be done about it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.domain.errors import AppError
from desktop.domain.post import Post
from desktop.services.series import Row, extended, left_alone
from desktop.services.series_rewriting import thinned
from desktop.services.series_watch import tiresome
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.translations import told, tr
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, label
from desktop.ui.widgets.sheet import Sheet
from desktop.ui.words import STATUS_NAMES, short_day

MORE = 4
Made = TypeVar("Made")


class SeriesSheet(Sheet):
    """`post_wanted` carries the id of a post to open; `rule_wanted` comes when the rule is to be another,
    `rewritten` carries the Rewriting when posts are taken out of it."""

    post_wanted = Signal(str)
    rule_wanted = Signal()
    rewritten = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, session: PlanSession, post: Post, row: Row) -> None:
        title = tr("Serien «{title}»").format(title=row.series.title or tr("uten tittel"))
        super().__init__(parent, theme, title, told(row.series.words), width=580, height=620)
        self._session = session
        self._post = post
        self._row = row
        self._found = tiresome(row.posts, session.today)
        if self._found is not None:
            self.head.addWidget(label(told(self._found.title), "strong", tone="warn", wrap=True))
            self.head.addWidget(label(told(self._found.line), "body", wrap=True))
        self.head.addWidget(self._ways())
        self.list = self._listed()
        self.body.addWidget(self.list, 1)
        self.alone = button(self.tr("Ta dette ut av serien"), self._on_alone, kind="quiet")
        self.foot.addWidget(self.alone)
        self.more = button(self.tr("Lag fire til"), self._on_more, kind="quiet")
        self.foot.addWidget(self.more)
        self.foot.addStretch()
        self.foot.addWidget(button(self.tr("Lukk"), self.reject))
        self.finish(self.list)

    def _ways(self) -> QWidget:
        """Another rule, and ways out of the sameness; closing the sheet lets it stand."""
        part = QWidget()
        flow = FlowLayout(part)
        flow.set_gaps(self.theme.gap(8), self.theme.gap(8))
        flow.addWidget(button(self.tr("Endre regelen …"), self._on_rule))
        if self._found is not None and self._found.next_post is not None:
            flow.addWidget(button(self.tr("Skriv noe nytt i det neste"), self._on_next))
        if self._found is not None:
            flow.addWidget(button(self.tr("Ta ut annethvert"), self._on_thin))
        return part

    def _listed(self) -> QListWidget:
        made = QListWidget()
        made.setProperty("rows", True)
        made.setProperty("ring", True)
        made.setMinimumHeight(self.theme.px(160))
        made.setAccessibleName(self.tr("Innleggene i serien"))
        for one in self._row.posts:
            words = f"{short_day(one.day) if one.day else ''} {one.title}, {STATUS_NAMES[one.status].lower()}"
            item = QListWidgetItem(words)
            item.setToolTip(words)
            item.setSizeHint(QSize(0, self.theme.target(36)))
            made.addItem(item)
        made.setCurrentRow(next((at for at, one in enumerate(self._row.posts) if one.id == self._post.id), 0))
        made.itemActivated.connect(lambda _item: self._open(self._row.posts[made.currentRow()]))
        return made

    def _open(self, post: Post) -> None:
        self.accept()
        self.post_wanted.emit(post.id)

    def _on_next(self) -> None:
        if self._found is not None and self._found.next_post is not None:
            self._open(self._found.next_post)

    def _on_thin(self) -> None:
        self._do(lambda: thinned(self._row, self._session.today), self.rewritten.emit)

    def _on_more(self) -> None:
        self._do(lambda: extended(self._row, MORE), self._session.do)

    def _do(self, make: Callable[[], Made], use: Callable[[Made], object]) -> None:
        try:
            made = make()
        except AppError as problem:
            self._session.tell_problem(problem)
            return
        self.accept()
        use(made)

    def _on_rule(self) -> None:
        self.accept()
        self.rule_wanted.emit()

    def _on_alone(self) -> None:
        self.accept()
        self._session.do(left_alone(self._post))
