"""The plan's films as rows of a list."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap

from desktop.domain.media import Media
from desktop.domain.words import duration_words
from desktop.services.films import PlannedFilm
from desktop.ui.film.film_words import post_words, verdict_words

FILM = Qt.ItemDataRole.UserRole
PICTURE = Qt.ItemDataRole.UserRole + 1
WORDS = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class FilmModel(QAbstractListModel):
    """Role FILM is the PlannedFilm, PICTURE its thumbnail, WORDS how it stands with its captions."""

    def __init__(self) -> None:
        super().__init__()
        self._films: tuple[PlannedFilm, ...] = ()
        self._pictures: dict[str, QPixmap] = {}
        self._running: dict[str, str] = {}

    def show_films(self, films: Sequence[PlannedFilm]) -> None:
        if tuple(films) == self._films:
            return
        if [one.key for one in films] == [one.key for one in self._films]:
            self._films = tuple(films)
            self._tell()
            return
        self.beginResetModel()
        self._films = tuple(films)
        self.endResetModel()

    def show_picture(self, media_id: str, picture: QPixmap) -> None:
        self._pictures[media_id] = picture
        self._tell()

    def show_running(self, film: Media, words: str) -> None:
        """What is being done with the film just now; empty words when nothing is."""
        self._running = {film.digest: words} if words else {}
        self._tell()

    def row_of(self, key: tuple[str, str]) -> int:
        return next((row for row, one in enumerate(self._films) if one.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._films)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._films):
            return None
        one = self._films[index.row()]
        answers: dict[int, Callable[[], Any]] = {
            FILM: lambda: one,
            PICTURE: lambda: self._pictures.get(one.film.id),
            WORDS: lambda: self._words(one),
            Qt.ItemDataRole.DisplayRole: lambda: one.film.name,
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(one),
        }
        return answers[role]() if role in answers else None

    def _words(self, one: PlannedFilm) -> str:
        return self._running.get(one.film.digest) or verdict_words(one.verdict)

    def _spoken(self, one: PlannedFilm) -> str:
        length = duration_words(one.film.seconds) if one.film.seconds else ""
        return ", ".join(filter(None, (one.film.name, self._words(one).lower(), post_words(one), length)))

    def _tell(self) -> None:
        if self._films:
            self.dataChanged.emit(self.index(0), self.index(len(self._films) - 1))
