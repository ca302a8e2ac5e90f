"""«Gjenta innlegget»: how often, until when, and which days not, told in plain words before anything is made."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.post import Post, new_id
from desktop.domain.series import Series
from desktop.services.series import begun
from desktop.services.series_watch import tiresome
from desktop.ui.look.theme import Theme
from desktop.ui.series.rule_choices import choices
from desktop.ui.series.rule_form import RuleForm
from desktop.ui.translations import told, tr
from desktop.ui.widgets.parts import button, label
from desktop.ui.widgets.sheet import Sheet


class SeriesDialog(Sheet):
    """`made` carries the Series. The post must have a day."""

    made = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, post: Post, today: date) -> None:
        sentence = tr("Elleve lager en kopi for hver dag. Hver av dem kan endres for seg.")
        super().__init__(parent, theme, tr("Gjenta innlegget"), sentence, width=560, height=700)
        self._post = post
        self._today = today
        self.form = RuleForm(theme)
        self.words = label("", "strong", wrap=True)
        self.warning = label("", "body", tone="warn", wrap=True)
        for part in (self.form, self.words, self.warning):
            self.body.addWidget(part)
        self.body.addStretch()
        self.foot.addStretch()
        self.foot.addWidget(button(self.tr("Avbryt"), self.reject))
        self.make = button(self.tr("Lag serien"), self._on_make, kind="primary")
        self.foot.addWidget(self.make)
        self.form.changed.connect(self._on_changed)
        self.form.show_rule(choices(post.day or today, post.title)[0])
        self.finish(self.form.rule)

    def _on_changed(self, series: Series | None) -> None:
        """Says it in words, and warns: all copies say the same to begin with, which tires where they come close."""
        if series is None:
            self.words.clear()
            self.warning.clear()
            return
        words = self.tr("{count} innlegg: {rule}")
        self.words.setText(words.format(count=len(series.days()), rule=told(series.words)))
        copies = [one.after for one in begun(self._post, series).posts if one.after]
        found = tiresome(copies, self._today)
        warning = self.tr("{title}. Skriv noe nytt i noen av dem, eller velg sjeldnere.")
        self.warning.setText(warning.format(title=told(found.title)) if found else "")

    def _on_make(self) -> None:
        self.form.settle()
        series = self.form.series()
        if series is None:
            self.form.lead_to_fault()
            return
        self.made.emit(replace(series, id=new_id()))
        self.accept()
