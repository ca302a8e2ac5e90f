"""The pictures and films of a post, and the ways to add one: button, or drop on the page."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from desktop.domain.finding import Finding, Step
from desktop.domain.media import Media, MediaKind
from desktop.domain.post import Post
from desktop.domain.video import VideoReport
from desktop.services.media import detached, replaced
from desktop.ui.editor.judged import Judged
from desktop.ui.editor.media_details import MediaDetails
from desktop.ui.editor.media_intake import MediaIntake
from desktop.ui.editor.media_item import MediaItem
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.editor.progress_row import ProgressRow
from desktop.ui.editor.thumbnails import Thumbnails
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.widgets.parts import button, label

BESIDE_FROM = 600


class MediaSection(QWidget):
    """`film_wanted` carries the id of a film whose captions are to be written, `consent_wanted` that of a picture or
    film whose persons are to be seen to, `source_wanted` a line that says who made it, for the end of the text."""

    film_wanted = Signal(str)
    consent_wanted = Signal(str)
    source_wanted = Signal(str)

    def __init__(self, draft: PostDraft, session: PlanSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._session = session
        self._theme = theme
        self._items: dict[str, MediaItem] = {}
        self.intake = MediaIntake(draft, session, self)
        self._clipboard: QTemporaryDir | None = None
        self._pasted = 0
        self._thumbnails = Thumbnails(session.open_plan.media, self)
        self._build()
        self._connect()
        self.show_theme(theme)

    def show_post(self, post: Post) -> None:
        wanted = [media.id for media in post.media]
        for gone in [one for one in self._items if one not in wanted]:
            item = self._items.pop(gone)
            item.hide()
            item.deleteLater()
        for place, media in enumerate(post.media):
            if media.id not in self._items:
                self._list.insertWidget(place, self._made(media))
            self._items[media.id].show_media(media, (), self._report(media))
        self.nothing.setVisible(not post.media)

    def show_judged(self, judged: Judged) -> None:
        findings = (*judged.blockers, *judged.others)
        for media in judged.post.media:
            if media.id in self._items:
                self._items[media.id].show_media(media, findings, self._report(media))

    def lead_to(self, finding: Finding | None = None) -> QWidget:
        """Puts the focus where the finding can be put right, and tells what part that is in."""
        item = self._items.get(finding.media) if finding else None
        if item is not None and finding is not None and finding.step == Step.CAPTIONS:
            item.captions.setFocus(Qt.FocusReason.OtherFocusReason)
            return item.captions
        details = item.open_details() if item else None
        if details is not None and finding is not None:
            return details.lead_to(finding)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.add

    def item(self, media_id: str) -> MediaItem:
        return self._items[media_id]

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        for item in self._items.values():
            item.show_theme(theme)
        self.progress.show_theme(theme)
        self.add.show_theme(theme)
        self._list.setSpacing(theme.gap(12))
        self._row.setSpacing(theme.gap(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the button stands under the pictures."""
        super().resizeEvent(event)
        beside = self.width() / self._theme.factor >= BESIDE_FROM
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Legg til film eller bilde"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda files: self.intake.add([Path(one) for one in files]))
        dialog.open()

    def add_files(self, files: Sequence[Path]) -> None:
        self.intake.add(files)

    def paste(self, source: QMimeData) -> bool:
        """Takes in a picture or files from the clipboard; False where it holds none."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()] if source.hasUrls() else []
        if not files and source.hasImage():
            files = self._saved(QImage(source.imageData()))
        self.intake.add(files)
        return bool(files)

    def _saved(self, picture: QImage) -> list[Path]:
        """A picture without a file gets one, to be taken in like any other."""
        if self._clipboard is None:
            self._clipboard = QTemporaryDir()
        self._pasted += 1
        file = Path(self._clipboard.path()) / self.tr("Utklipp {number}.png").format(number=self._pasted)
        return [file] if not picture.isNull() and picture.save(str(file)) else []

    def _on_attached(self, media_id: str) -> None:
        """A new picture is described at once: its details open, with the focus where it takes nobody from writing."""
        item = self._items.get(media_id)
        if item is None or item.media.kind != MediaKind.PICTURE:
            return
        details = item.open_details()
        writing = isinstance(self.window().focusWidget(), QLineEdit | QTextEdit)
        if details is not None and not writing:
            details.alt.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self) -> None:
        """For closing the window."""
        self.intake.wait()
        self._thumbnails.wait()

    def _build(self) -> None:
        self.nothing = label(self.tr("Ingen film eller bilder ennå. Du kan også slippe filer her."), "meta", wrap=True)
        self.add = button(self.tr("Legg til"), self.choose_files, icon="plus")
        self.add.setAccessibleName(self.tr("Legg til film eller bilde"))
        self.progress = ProgressRow()
        self._list = QVBoxLayout()
        self._list.addWidget(self.nothing)
        self._list.addWidget(self.progress)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._list, 1)
        self._row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.intake.started.connect(self.progress.begin)
        self.intake.progressed.connect(self.progress.show_progress)
        self.intake.ended.connect(self.progress.hide)
        self.intake.attached.connect(self._on_attached)
        self.progress.stopped.connect(self.intake.stop)
        self._thumbnails.arrived.connect(self._on_thumbnail)

    def _made(self, media: Media) -> MediaItem:
        item = MediaItem(media, self._theme)
        item.opened.connect(partial(self._on_opened, item))
        item.captions_wanted.connect(partial(self.film_wanted.emit, media.id))
        self._items[media.id] = item
        self._thumbnails.wish(media)
        return item

    def _report(self, media: Media) -> VideoReport | None:
        return self._session.open_plan.media.film_report(media) if media.kind == MediaKind.VIDEO else None

    def _on_thumbnail(self, media_id: str, pixmap: QPixmap) -> None:
        if media_id in self._items:
            self._items[media_id].show_thumbnail(pixmap)

    def _on_opened(self, item: MediaItem) -> None:
        details = item.details
        if not isinstance(details, MediaDetails):
            return
        details.edited.connect(self._on_edited)
        details.consent_wanted.connect(lambda: self.consent_wanted.emit(item.media.id))
        details.removal_wanted.connect(lambda: self._draft.do(lambda post: detached(post, item.media.id)))
        details.source_wanted.connect(self.source_wanted)
        details.proof_wanted.connect(lambda: self._choose_proof(item))
        details.look_wanted.connect(lambda: self.intake.look_into(item.media))
        details.captions_wanted.connect(lambda: self._choose_captions(item))

    def _on_edited(self, media: Media, field: str) -> None:
        after = replaced(self._draft.post, media).posts[0].after
        if after is not None:
            self._draft.type_in(f"media-{media.id}-{field}", media=after.media)

    def _choose_proof(self, item: MediaItem) -> None:
        dialog = QFileDialog(self, self.tr("Velg svaret dere fikk"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.intake.add_proof(item.media, Path(file)))
        dialog.open()

    def _choose_captions(self, item: MediaItem) -> None:
        dialog = QFileDialog(self, self.tr("Legg til tekstfil"), "", self.tr("Tekstfiler (*.srt *.vtt *.ass *.ssa)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.intake.add_captions(item.media, Path(file)))
        dialog.open()
