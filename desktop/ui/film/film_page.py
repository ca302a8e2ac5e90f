"""The place «Film»: the list of all films of the plan, and the room one of them is opened in."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.films import Films, PlannedFilm, Verdict
from desktop.ui.editor.progress_row import ProgressRow
from desktop.ui.editor.thumbnails import Thumbnails
from desktop.ui.film.film_checks import FilmChecks
from desktop.ui.film.film_list import FilmList
from desktop.ui.look import icons
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.shell.place_page import PlacePage
from desktop.ui.widgets.page_bar import PageBar
from desktop.ui.widgets.parts import button, ground, label, show_theme_below

if TYPE_CHECKING:
    from desktop.ui.film.room import FilmRoom


class FilmPage(PlacePage):
    """Films can be dropped here, or added by the button; in the room, which is read and made when a film is opened,
    a subtitle file can be dropped."""

    def __init__(self, session: PlanSession, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._session = session
        self._appearance = appearance
        self._films = Films(session.open_plan)
        self._kind = "full"
        self._room: FilmRoom | None = None
        self._opened = ("", "")
        self._back_to_post = ""
        self.checks = FilmChecks(session, self)
        self._thumbnails = Thumbnails(session.open_plan.media, self)
        self._build(appearance.theme)
        self._connect()
        self.setAcceptDrops(True)
        self.show_theme(appearance.theme)

    @property
    def in_room(self) -> bool:
        return self._room is not None and self._pages.currentWidget() is self._room

    def room(self) -> "FilmRoom":
        """Made when first needed: it brings what plays films."""
        if self._room is None:
            from desktop.ui.film.room import FilmRoom

            self._room = FilmRoom(self._session, self._films, self._appearance)
            self._room.closed.connect(self._on_room_closed)
            self._room.post_wanted.connect(self.post_opened)
            self._room.removal_wanted.connect(self._on_removal)
            self._room.show_kind(self._kind)
            show_theme_below(self._room, self._appearance.theme)
            self._pages.addWidget(self._room)
        return self._room

    def open_film(self, post_id: str, film_id: str, *, from_post: bool = False) -> None:
        """Opens the room on a film of a post; `from_post` when the way back leads to the post."""
        planned = self._films.find(post_id, film_id)
        if planned is None:
            self._session.tell(self.tr("Filmen er ikke lenger i planen."), failed=True)
            return
        self.checks.stop()  # the film in the room comes first
        room = self.room()
        if not room.open(planned, self.tr("innlegget") if from_post else self.tr("alle filmer")):
            return
        self._back_to_post = post_id if from_post else ""
        self._opened = planned.key
        self._pages.setCurrentWidget(room)
        room.parts.controls.play.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        films = self._films.all()
        self.list.films.show_films(films)
        self._stack.setCurrentWidget(self.list if films else self._empty)
        self._add.setVisible(bool(films))
        captioned = sum(one.verdict == Verdict.CAPTIONED for one in films)
        waiting = sum(one.waits(self._session.today) for one in films)
        words = [self.tr("{n} av {all} er tekstet").format(n=captioned, all=len(films))] if films else []
        words += [self.tr("{n} venter på dere").format(n=waiting)] if waiting else []
        self._count.setText(", ".join(words))
        for one in films:
            self._thumbnails.wish(one.film)
        if not self.list.currentIndex().isValid():
            self.list.choose(self._opened)
        if self.in_room:
            self.room().refresh()
        else:
            self.checks.look_into(one.film for one in films if one.verdict == Verdict.UNSEEN)

    def show_theme(self, theme: Theme) -> None:
        self._bar.show_theme(theme)
        self.progress.show_theme(theme)
        self.progress.setContentsMargins(4, 0, 4, 0)
        side = theme.gap(24)
        self._rows.setContentsMargins(side - 4, theme.gap(12), max(4, side - theme.px(14)), theme.gap(12))
        self._rows.setSpacing(theme.gap(8))
        self._picture.setPixmap(icons.render("film", theme.colour("text_3"), theme.px(36), 2.0))
        self.list.show_theme(theme)
        if self._room is not None:
            self._room.show_theme(theme)
        show_theme_below(self, theme)

    def show_kind(self, kind: str) -> None:
        self._kind = kind
        self._bar.show_kind(kind)
        if self._room is not None:
            self._room.show_kind(kind)

    def save_now(self) -> bool:
        """Leaving the place pauses the film."""
        if not self.in_room:
            return True
        self.room().player.pause()
        return self.room().writing.settle()

    def stop(self) -> None:
        self.checks.stop()
        if self._room is not None:
            self._room.let_go()
        self._thumbnails.wait()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.room().files.read(files[0]) if self.in_room else self.checks.take_in(files)

    def choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Legg til film"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda files: self.checks.take_in([Path(one) for one in files]))
        dialog.open()

    def _build(self, theme: Theme) -> None:
        front = QWidget()
        column = QVBoxLayout(front)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = PageBar(self.tr("Film"), theme)
        self._add = button(self.tr("Legg til film"), self.choose_files, kind="primary", icon="plus")
        self._count = label("", "body")
        self._bar.add(self._count)
        self._bar.add(self._add, at_end=True)
        self.progress = ProgressRow()
        self.list = FilmList(theme)
        self._empty = self._make_empty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._rows = QVBoxLayout()
        self._rows.addWidget(self.progress)
        self._rows.addWidget(self._stack, 1)
        column.addWidget(self._bar)
        column.addLayout(self._rows, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(front)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        column = QVBoxLayout(empty)
        self._picture = QLabel()
        first = button(self.tr("Legg til film"), self.choose_files, kind="primary", icon="plus")
        sentence = self.tr("Legg til en film, eller slipp den her. Elleve ser om de som hører dårlig, får den med seg.")
        words = label(sentence, "body", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        for part in (self._picture, label(self.tr("Ingen filmer ennå"), "strong"), first):
            if part is first:
                column.addWidget(words)
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(part)
            row.addStretch()
            column.addLayout(row)
        column.addStretch()
        return empty

    def _connect(self) -> None:
        self._bar.menu_wanted.connect(self.menu_wanted)
        self.list.film_opened.connect(lambda planned: self.open_film(*planned.key))
        self.list.removal_wanted.connect(self._on_removal)
        self._thumbnails.arrived.connect(self.list.films.show_picture)
        self.checks.running.connect(self.list.films.show_running)
        self.checks.jobs.began.connect(self.progress.begin_with)
        self.checks.jobs.progressed.connect(self.progress.show_progress)
        self.checks.jobs.idle.connect(self.progress.hide)
        self.progress.stopped.connect(self.checks.stop)

    def _on_removal(self, planned: PlannedFilm) -> None:
        if planned.post is None:  # one in a post is taken out there
            self._session.do(self._films.removed(planned))

    def _on_room_closed(self) -> None:
        room = self.room()
        if not room.leave():
            return
        self._pages.setCurrentIndex(0)
        self.refresh()
        self.list.choose(self._opened)
        if self._back_to_post:
            self.post_opened.emit(self._back_to_post)
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
