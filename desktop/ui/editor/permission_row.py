"""Whether the text of others may be used, and the file that shows it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QVBoxLayout, QWidget

from desktop.domain.media import Permission
from desktop.ui.editor.labelled import Labelled
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, label


def permission_words() -> dict[Permission, str]:
    return {
        Permission.UNKNOWN: tr("Vet ikke ennå"),
        Permission.YES: tr("Ja, vi har spurt"),
        Permission.NO: tr("Nei"),
        Permission.NOT_NEEDED: tr("Det er fritt å bruke"),
    }


class PermissionRow(QWidget):
    """`proof_chosen` carries the file the user picked as proof."""

    proof_chosen = Signal(object)

    def __init__(self, draft: PostDraft, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = QComboBox()
        for permission, words in permission_words().items():
            self.answer.addItem(words, permission.value)
        self.add_proof = button(self.tr("Legg ved svaret …"), self._choose, size="small")
        self.proof = label("", "meta")
        self._row = Labelled(self.tr("Har dere lov til å bruke teksten?"), self.answer, 260)
        self._flow = FlowLayout()
        for part in (self.add_proof, self.proof):
            self._flow.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._row)
        self._column.addLayout(self._flow)
        self.answer.activated.connect(
            lambda _place: draft.type_in("permission", permission=Permission(self.answer.currentData()))
        )
        self.show_theme(theme)

    def show_answer(self, permission: Permission, proof: str) -> None:
        self.answer.setCurrentIndex(self.answer.findData(permission.value))
        self.proof.setText(self.tr("Svaret er lagt ved") if proof else "")
        self.proof.setVisible(bool(proof))

    def show_theme(self, theme: Theme) -> None:
        self._row.show_theme(theme)
        self.add_proof.show_theme(theme)
        self._flow.set_gaps(theme.gap(12), theme.gap(8))
        self._column.setSpacing(theme.gap(8))

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Velg svaret dere fikk"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.proof_chosen.emit(Path(file)))
        dialog.open()
