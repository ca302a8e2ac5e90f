"""A grid of emoji to walk in with the arrow keys; each is read out by its name."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListView, QWidget

from desktop.services.emoji import Emoji
from desktop.ui.look.theme import Theme

SIDE = 48
Index = QModelIndex | QPersistentModelIndex


class EmojiModel(QAbstractListModel):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Emoji, ...] = ()
        self._font = QFont()
        self._font.setPixelSize(theme.px(26))
        self._side = theme.target(SIDE) - 4

    def show(self, shown: Sequence[Emoji]) -> None:
        self.beginResetModel()
        self._shown = tuple(shown)
        self.endResetModel()

    def emoji(self, row: int) -> Emoji:
        return self._shown[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one.sign
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return one.name
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.FontRole:
                return self._font
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(self._side, self._side)
        return None


class EmojiGrid(QListView):
    """`taken` carries the Emoji that was pressed or chosen with Enter; `pointed` the one the cursor stands on."""

    taken = Signal(object)
    pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = EmojiModel(theme, self)
        self.setModel(self._model)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)  # a wide sign is still better than dots
        self.setProperty("ring", True)
        self.setGridSize(QSize(theme.target(SIDE), theme.target(SIDE)))
        self.setAccessibleName(self.tr("Emojier"))
        self.clicked.connect(self._on_taken)
        self.activated.connect(self._on_taken)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_emoji(self, shown: Sequence[Emoji]) -> None:
        self._model.show(shown)
        if shown:
            self.setCurrentIndex(self._model.index(0))

    def current(self) -> Emoji | None:
        index = self.currentIndex()
        return self._model.emoji(index.row()) if index.isValid() else None

    def _on_taken(self, index: QModelIndex) -> None:
        self.taken.emit(self._model.emoji(index.row()))

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.pointed.emit(self._model.emoji(index.row()))
