"""«Endre regelen»: how often and until when a series comes from now on, and what that does, told before it is done."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.domain.errors import UsageError
from desktop.domain.post import Post
from desktop.domain.series import Scope, Series
from desktop.services.series import OPEN, Row
from desktop.services.series_rewriting import Rewriting, first_changeable, rewritten
from desktop.ui.editor.labelled import Labelled
from desktop.ui.look.theme import Theme
from desktop.ui.series.rule_form import RuleForm
from desktop.ui.series.scope_dialog import scope_words
from desktop.ui.translations import told, tr
from desktop.ui.widgets.parts import button, label
from desktop.ui.widgets.sheet import Sheet
from desktop.ui.words import problem_words


class RuleDialog(Sheet):
    """`chosen` carries the Rewriting."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, post: Post, row: Row, today: date) -> None:
        sentence = tr("Nå: {rule}. Det som er publisert eller har vært, blir stående som det er.")
        super().__init__(
            parent, theme, tr("Endre regelen"), sentence.format(rule=told(row.series.words)), width=560, height=760
        )
        self._post, self._row, self._today = post, row, today
        self._done: Rewriting | None = None
        counts = {scope: len(row.of(post, scope)) for scope in self._scopes()}
        self.scope = QComboBox()
        for scope, words in scope_words(counts).items():
            self.scope.addItem(words, scope)
        self.scope.setCurrentIndex(self.scope.findData(Scope.FOLLOWING))
        self.form = RuleForm(theme, earliest=today)
        self.words = label("", "strong", wrap=True)
        self.left = label("", "body", wrap=True)
        self._build()
        self.form.changed.connect(self._on_changed)
        self.scope.currentIndexChanged.connect(lambda _row: self._on_scope())
        self.form.show_rule(replace(row.series, first=self._first(), last=max(row.series.last, self._first())))
        self.finish(self.form.rule)

    def _build(self) -> None:
        scope_row = Labelled(self.tr("Hvilke innlegg?"), self.scope, 300)
        scope_row.show_theme(self.theme)
        for part in (scope_row, self.form, self.words, self.left):
            self.body.addWidget(part)
        self.body.addStretch()
        self.foot.addStretch()
        self.foot.addWidget(button(self.tr("Avbryt"), self.reject))
        self.use = button(self.tr("Bruk regelen"), self._on_use, kind="primary")
        self.foot.addWidget(self.use)

    def _scopes(self) -> list[Scope]:
        """A post that is out or past cannot begin anew alone."""
        alone = self._post.status in OPEN and self._post.day is not None and self._post.day >= self._today
        return [scope for scope in Scope if scope != Scope.THIS or alone]

    def _first(self) -> date:
        """The first day a new rule can be for, by what is chosen."""
        known = first_changeable(self._post, self._row, self.scope.currentData(), self._today)
        return known or max(self._today, self._post.day or self._today)

    def _on_scope(self) -> None:
        self.form.show_first(self._first())

    def _on_changed(self, series: Series | None) -> None:
        self._done = self._tried(series) if series is not None else None
        done = self._done
        self.left.setText(told(done.left_line) if done else "")
        if done is None:
            self.words.setText("" if series is None else self.words.text())
        elif done.line:
            self.words.setText(self.tr("Når du bruker regelen: {what}.").format(what=told(done.line)))
        else:
            self.words.setText(self.tr("Ingen innlegg flyttes, lages eller tas bort."))

    def _tried(self, series: Series) -> Rewriting | None:
        try:
            return rewritten(self._post, self._row, self.scope.currentData(), series, self._today)
        except UsageError as problem:
            self.words.setText(problem_words(problem))
            return None

    def _on_use(self) -> None:
        self.form.settle()
        if self._done is None:
            self.form.lead_to_fault()
            return
        self.chosen.emit(self._done)
        self.accept()
