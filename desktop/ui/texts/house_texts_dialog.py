"""All the branch's own words in one place: look, put in, give another name, delete."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.domain.errors import AppError
from desktop.domain.house_text import KINDS, HouseText
from desktop.domain.record import RecordKind
from desktop.services.house_texts import changed, house_texts, removed
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.texts.name_dialog import NameDialog
from desktop.ui.translations import tr
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, label
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.sheet import Sheet


def kind_words() -> dict[RecordKind, str]:
    return {
        RecordKind.TEMPLATE: tr("Maler"),
        RecordKind.HASHTAGS: tr("Emneknagger"),
        RecordKind.PHRASE: tr("Faste uttrykk"),
    }


class HouseTextsDialog(Sheet):
    """`taken` carries the HouseText to put into the post. What is changed or deleted here can be undone."""

    taken = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, session: PlanSession, kind: RecordKind) -> None:
        sentence = tr("Dere lagrer nye fra et innlegg, under «Maler» og «Emneknagger».")
        super().__init__(parent, theme, tr("Maler, emneknagger og faste uttrykk"), sentence, width=620, height=560)
        self._session = session
        self._texts: tuple[HouseText, ...] = ()
        self._kind = kind
        words = kind_words()
        self.kinds = Segments([(one.value, words[one]) for one in KINDS], self.tr("Hva vil du se?"))
        self.list = QListWidget()
        self.list.setProperty("rows", True)
        self.list.setProperty("ring", True)
        self.list.setMinimumHeight(theme.px(120))
        self.text = label("", "body", tone="ink", wrap=True)
        self.nothing = label("", "body", wrap=True)
        self._build()
        self.kinds.chosen.connect(lambda chosen: self.show_kind(RecordKind(chosen)))
        self.list.currentRowChanged.connect(lambda _row: self._show_text())
        self.list.itemActivated.connect(lambda _item: self._on_take())
        self.show_kind(kind)
        self.finish(self.list if self._texts else self.kinds.button(kind.value))

    def show_kind(self, kind: RecordKind) -> None:
        self._kind = kind
        self.kinds.choose(kind.value)
        self._refresh(max(self.list.currentRow(), 0))

    def chosen(self) -> HouseText | None:
        row = self.list.currentRow()
        return self._texts[row] if 0 <= row < len(self._texts) else None

    def _build(self) -> None:
        self.head.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.nothing, self.list, self.text):
            self.body.addWidget(part)
        self.body.addStretch()
        row = QWidget()
        flow = FlowLayout(row)
        flow.set_gaps(self.theme.gap(8), self.theme.gap(8))
        self.take = button(self.tr("Sett inn"), self._on_take)
        self.rename = button(self.tr("Endre …"), self._on_rename)
        self.delete = button(self.tr("Slett"), self._on_delete, kind="risky", icon="trash")
        for one in (self.take, self.rename, self.delete):
            flow.addWidget(one)
        self.foot.addWidget(row, 1)
        self.foot.addWidget(button(self.tr("Lukk"), self.reject), 0, Qt.AlignmentFlag.AlignBottom)

    def _refresh(self, row: int) -> None:
        self._texts = house_texts(self._session.open_plan.store, self._kind)
        self.list.clear()
        for text in self._texts:
            item = QListWidgetItem(text.name)
            item.setSizeHint(QSize(0, self.theme.target(36)))
            item.setToolTip(text.text)
            self.list.addItem(item)
        self.list.setAccessibleName(kind_words()[self._kind])
        self.nothing.setText(self.tr("Ingen her ennå."))
        self.nothing.setVisible(not self._texts)
        for part in (self.list, self.text, self.take, self.rename, self.delete):
            part.setVisible(bool(self._texts))
        self.list.setCurrentRow(min(row, len(self._texts) - 1))
        self._show_text()

    def _show_text(self) -> None:
        text = self.chosen()
        self.text.setText(text.text if text else "")

    def _on_take(self) -> None:
        text = self.chosen()
        if text is not None:
            self.taken.emit(text)
            self.accept()

    def _on_rename(self) -> None:
        text = self.chosen()
        if text is None:
            return
        dialog = NameDialog(self, self.theme, self.tr("Endre"), text.name, text.text)
        dialog.given.connect(lambda name, words: self._on_given(dialog, text, name, words))
        dialog.open()

    def _on_given(self, dialog: NameDialog, text: HouseText, name: str, words: str) -> None:
        if tell_or(dialog, lambda: self._session.do(changed(text, name=name, text=words))):
            self._refresh(self.list.currentRow())

    def _on_delete(self) -> None:
        text = self.chosen()
        if text is not None and self._session.do(removed(text)):
            self._refresh(self.list.currentRow())
            (self.list if self._texts else self.kinds.button(self._kind.value)).setFocus()


def tell_or(dialog: NameDialog, do: Callable[[], object]) -> bool:
    """Does it and closes the dialog; when it cannot be done, the reason is told under the name."""
    try:
        done = do()
    except AppError as problem:
        dialog.show_problem(problem)
        return False
    if done is None:
        return False
    dialog.accept()
    return True
