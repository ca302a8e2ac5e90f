"""Shows the picture of a comment that was kept as evidence, and gives a copy of it to those who need it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from desktop.domain.comment import Comment
from desktop.services.comment_pictures import CommentPictures
from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.widgets.parts import button
from desktop.ui.widgets.question import tell
from desktop.ui.widgets.sheet import Sheet

_WIDTH, _HEIGHT = 680, 560
_MARGIN = 72  # px beside the picture at 100 % text


class PictureSheet(Sheet):
    """`content` is the picture's file, `ending` the one it had."""

    def __init__(self, parent: QWidget, theme: Theme, content: bytes, ending: str) -> None:
        super().__init__(
            parent, theme, self.tr("Skjermbilde av kommentaren"),
            self.tr("En kopi du lagrer, er ikke låst. Slett den når den er brukt."), width=_WIDTH, height=_HEIGHT,
        )  # fmt: skip
        self._content, self._ending = content, ending
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("Skjermbilde av kommentaren"))
        shown = QPixmap()
        shown.loadFromData(content)
        room = theme.px(_WIDTH - _MARGIN)
        if shown.width() > room:
            shown = shown.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        self.picture.setPixmap(shown)
        self.body.addWidget(self.picture)
        self.body.addStretch()
        self.foot.addStretch()
        self.foot.addWidget(button(self.tr("Lagre en kopi …"), self._on_save))
        close = button(self.tr("Lukk"), self.accept, kind="primary")
        self.foot.addWidget(close)
        self.finish(close)

    def _on_save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Lagre en kopi"), f"kommentar{self._ending}")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, file: Path) -> None:
        try:
            file.write_bytes(self._content)
        except OSError:
            words = self.tr("Kopien kunne ikke lagres der. Velg en annen mappe.")
            tell(self, self.theme, self.tr("Ikke lagret"), words)


def show_picture(owner: QWidget, theme: Theme, pictures: CommentPictures, comment: Comment) -> None:
    """Or why it is not shown."""
    content = pictures.read(comment)
    if content is not None:
        PictureSheet(owner, theme, content, Path(comment.evidence).suffix).open()
    elif pictures.is_locked(comment):
        tell(owner, theme, tr("Skjermbildet er låst"), tr("Åpne samtykkeregisteret under «Samtykke» for å se det."))
    else:
        tell(owner, theme, tr("Skjermbildet er ikke her"), tr("Fila finnes ikke på denne maskinen."))
