"""One yes, written down: for what, where, until when, who gave it and how, and the paper that shows it."""

from datetime import date
from pathlib import Path

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.channel import Channel
from desktop.domain.consent import Consent, Person
from desktop.ui.consent.consent_fields import ConsentFields
from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen


class ConsentDialog(QDialog):
    """`consent()` is what was written, `proof()` a chosen file or None. `medium` is the digest of the picture in hand:
    the yes may be for it alone."""

    def __init__(
        self, parent: QWidget, theme: Theme, person: Person, consent: Consent, *, medium: str = "", child: bool = False
    ) -> None:
        super().__init__(parent)
        self._proof: Path | None = None
        self.setWindowTitle(tr("Samtykke fra {name}").format(name=person.name))
        self.fields = ConsentFields(theme, person, consent, medium=medium, child=child)
        self.fields.proof_wanted.connect(self._choose_proof)
        self._lay_out(theme)
        self.resize(within_screen(self, theme.px(640), theme.px(700)))
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self.fields.purpose.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> bool:
        answer = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return answer

    def consent(self) -> Consent:
        return self.fields.consent()

    def proof(self) -> Path | None:
        return self._proof

    def _lay_out(self, theme: Theme) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = label(self.windowTitle(), "title", wrap=True)
        title.setContentsMargins(theme.gap(24), theme.gap(24), theme.gap(24), 0)
        column.addWidget(title)
        column.addWidget(self.fields, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.gap(16))
        outer.addWidget(scroll, 1)
        outer.addLayout(self._verbs(theme))

    def _verbs(self, theme: Theme) -> QVBoxLayout:
        self._fault = label("", "meta", tone="danger", wrap=True)
        self._fault.hide()
        save = button(tr("Lagre"), self._on_save, kind="primary")
        save.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch()
        row.addWidget(button(tr("Avbryt"), self.reject))
        row.addWidget(save)
        column = QVBoxLayout()
        column.setContentsMargins(theme.gap(24), 0, theme.gap(24), 0)
        column.addWidget(self._fault)
        column.addLayout(row)
        return column

    def _choose_proof(self) -> None:
        kinds = tr("Skjema (*.pdf *.jpg *.jpeg *.png *.heic *.eml *.txt)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Legg ved skjema"), "", kinds)
        if chosen:
            self._proof = Path(chosen)
            self.fields.show_proof(self._proof.name)

    def _on_save(self) -> None:
        wrong = self.fields.fault()
        self._fault.setText(wrong)
        self._fault.setVisible(bool(wrong))
        if not wrong:
            self.accept()


def new_consent(consent_id: str, today: date, channels: tuple[Channel, ...], wording: str) -> Consent:
    """Two years, as the forms propose."""
    return Consent(
        id=consent_id, channels=channels, given_on=today, valid_until=today + relativedelta(years=2), wording=wording
    )
