"""A picture as it is, or a film at the moment one chooses, with the persons marked on it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.media import Media, MediaKind, PersonMark
from desktop.ui.consent.consent_pictures import Pictures
from desktop.ui.consent.film_frames import FilmFrames
from desktop.ui.consent.marked_picture import MarkedPicture
from desktop.ui.consent.moment_bar import MomentBar
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession


class MediaLook(QWidget):
    """`small_arrived` carries a media's id and its small picture, after `wish_small`."""

    small_arrived = Signal(str, QPixmap)

    def __init__(self, session: PlanSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._medium: Media | None = None
        self._pictures = Pictures(session, self)
        self._frames = FilmFrames(session, self)
        self.picture = MarkedPicture(theme)
        self.moments = MomentBar(theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.picture, 1)
        self._column.addWidget(self.moments)
        self.moments.chosen.connect(self._on_moment)
        self._pictures.large_arrived.connect(self._on_large)
        self._pictures.small_arrived.connect(self.small_arrived)
        self._frames.arrived.connect(self._on_frame)
        self.wish_small = self._pictures.wish_small

    def show_medium(self, medium: Media) -> None:
        """The film where one looked last; another one begins at its start."""
        if self._medium is None or medium.id != self._medium.id:
            self.picture.choose(-1)
            self.picture.show_picture(QPixmap())
            self._frames.forget()
            self.moments.show_film(medium.seconds if medium.kind == MediaKind.VIDEO else 0)
        self._medium = medium
        if self.moments.moment is None:
            self._pictures.wish_large(medium)

    def go_to(self, mark: PersonMark) -> None:
        """In a film, to when the person is marked."""
        if mark.region and mark.moment != self.moments.moment:
            self.moments.go_to(mark.moment)

    def forget(self) -> None:
        """Nothing of what was shown stays."""
        self._medium = None
        self._frames.forget()
        self.picture.show_marks((), ())
        self.picture.show_picture(QPixmap())

    def wait(self) -> None:
        """For closing the window."""
        self._pictures.wait()
        self._frames.wait()

    def show_theme(self, theme: Theme) -> None:
        self._column.setSpacing(theme.gap(8))
        self.picture.show_theme(theme)
        self.moments.show_theme(theme)

    def _on_large(self, media_id: str, pixmap: QPixmap) -> None:
        if self._medium and media_id == self._medium.id and self.moments.moment is None:
            self.picture.show_picture(pixmap)

    def _on_moment(self, moment: float | None) -> None:
        """Until the film's picture of that moment is read, the one in sight stays."""
        if self._medium is None:
            return
        if moment is None:
            self._frames.forget()
            self._pictures.wish_large(self._medium)
        else:
            self._frames.wish(self._medium, moment)

    def _on_frame(self, media_id: str, moment: float, pixmap: QPixmap) -> None:
        if self._medium and media_id == self._medium.id and moment == self.moments.moment:
            self.picture.show_picture(pixmap, moment)
