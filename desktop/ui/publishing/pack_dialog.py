"""«Klargjør for publisering»: one channel at a time, each thing by one key, then the tick."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QWidget

from desktop.domain.channel import Channel
from desktop.domain.errors import AppError
from desktop.domain.post import Post
from desktop.services.publishing import Pack, not_published, pack, publication_of, published, save_files, waiting
from desktop.ui.jobs import Job
from desktop.ui.look.theme import Theme, channel_icon
from desktop.ui.publishing.pack_row import PackRow
from desktop.ui.publishing.tick_section import TickSection
from desktop.ui.session import PlanSession
from desktop.ui.translations import tr
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, empty, hairline, label, show_theme_below
from desktop.ui.widgets.sheet import Sheet
from desktop.ui.words import CHANNEL_NAMES, problem_words

KEYS = 9
GLIMPSE = 60


class PackDialog(Sheet):
    """Shows the post as it is on disk. Begins with the first channel it is not out in yet."""

    def __init__(self, parent: QWidget, theme: Theme, session: PlanSession, post: Post) -> None:
        sentence = tr("Tallet foran hver ting er tasten for den. Merk av til slutt, så vet dere alle at det er ute.")
        super().__init__(parent, theme, tr("Klargjør for publisering"), sentence, width=640, height=720)
        self._session = session
        self._post_id = post.id
        self._job: Job | None = None
        self._chips: dict[Channel, Chip] = {}
        self._rows: list[PackRow] = []
        self.tick: TickSection | None = None
        self._channels = post.channels
        self._build()
        session.plan_changed.connect(self._on_plan_changed)
        self.finished.connect(self._wait)
        self.finish(next(iter(self._chips.values()), None))
        left = waiting(post)
        if self._channels:
            self.show_channel(left[0] if left else self._channels[0])

    @property
    def post(self) -> Post:
        found = self._session.open_plan.plan.post(self._post_id)
        if found is None:
            raise RuntimeError("the post is gone")
        return found

    def row(self, place: int) -> PackRow:
        """The thing to copy or save at a place, from 1."""
        return self._rows[place - 1]

    def show_channel(self, channel: Channel) -> None:
        self._channel = channel
        self._chips[channel].setChecked(True)
        empty(self.body)
        self._rows = []
        packed = pack(self.post, channel, self._session.open_plan.assessor.facts)
        for key, (words, about, icon, do) in enumerate(self._things(packed)[:KEYS], 1):
            row = PackRow(str(key), words, about, icon, do, self.theme)
            self._rows.append(row)
            self.body.addWidget(row)
        self.body.addWidget(hairline())
        self._add_tick(channel)
        self.body.addStretch()
        for part in (*self._rows, self.tick):
            if part is not None:
                show_theme_below(part, self.theme)
        if self._rows:
            self._rows[0].press.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        part = QWidget()
        flow = FlowLayout(part)
        flow.set_gaps(self.theme.gap(8), self.theme.gap(8))
        group = QButtonGroup(self)
        for channel in self._channels:
            chip = Chip("", channel_icon(channel), pressable=True)
            chip.clicked.connect(lambda _on=False, one=channel: self.show_channel(one))
            group.addButton(chip)
            flow.addWidget(chip)
            self._chips[channel] = chip
        self._name_chips()
        self.head.addWidget(part)
        if not self._channels:
            self.head.addWidget(label(self.tr("Velg kanaler for innlegget først."), "strong", wrap=True))
        self.foot.addStretch()
        self.foot.addWidget(button(self.tr("Lukk"), self.accept))

    def _name_chips(self) -> None:
        left = waiting(self.post)
        for channel, chip in self._chips.items():
            name = CHANNEL_NAMES[channel]
            chip.setText(name if channel in left else self.tr("{channel}, publisert").format(channel=name))
            chip.show_look(self.theme, self.theme.ink(channel), self.theme.tint(channel))

    def _things(self, packed: Pack) -> list[tuple[str, str, str, Callable[[PackRow], object]]]:
        """What there is to copy and save, in the order it is needed."""
        found: list[tuple[str, str, str, Callable[[PackRow], object]]] = []
        if packed.title:
            found.append(
                (self.tr("Kopier tittelen"), _glimpse(packed.title), "copy", partial(self._copy, packed.title))
            )
        if packed.text.strip():
            found.append((self.tr("Kopier teksten"), _glimpse(packed.text), "copy", partial(self._copy, packed.text)))
        if packed.shots:
            names = ", ".join(shot.media.name for shot in packed.shots)
            found.append((self.tr("Lagre bilder og filmer …"), names, "folder", partial(self._save, packed)))
        for name, words in packed.alt_texts:
            about = f"{name}: {_glimpse(words)}"
            found.append((self.tr("Kopier bildetekst"), about, "copy", partial(self._copy, words)))
        return found

    def _add_tick(self, channel: Channel) -> None:
        name = CHANNEL_NAMES[channel]
        self.tick = TickSection(name, publication_of(self.post, channel), self._session.today, self.theme)
        self.tick.ticked.connect(self._on_ticked)
        self.tick.taken_back.connect(lambda: self._session.do(not_published(self.post, self._channel)))
        self.body.addWidget(self.tick)

    def _copy(self, words: str, row: PackRow) -> None:
        QGuiApplication.clipboard().setText(words)
        row.show_done(self.tr("Kopiert. Lim inn med Ctrl+V."))

    def _save(self, packed: Pack, row: PackRow) -> None:
        downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(self, self.tr("Hvor skal filene ligge?"), downloads)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: self.save_to(Path(folder), packed, row))
        dialog.open()

    def save_to(self, folder: Path, packed: Pack, row: PackRow) -> None:
        """Writes the files off the GUI thread."""
        row.about.setText(self.tr("Lagrer …"))
        media = self._session.open_plan.media
        self._job = Job(lambda _report, _stopped: save_files(packed, folder, media), self)
        self._job.done.connect(lambda files: self._on_saved(row, files))
        self._job.failed.connect(lambda problem: self._on_failed(row, problem))
        self._job.start()

    def _wait(self, _code: int) -> None:
        if self._job is not None:
            self._job.wait()

    def _on_saved(self, row: PackRow, files: tuple[Path, ...]) -> None:
        names = ", ".join(file.name for file in files)
        row.show_done(self.tr("Lagret: {names}").format(names=names))

    def _on_failed(self, row: PackRow, problem: Exception) -> None:
        if not isinstance(problem, AppError):
            raise problem
        row.about.setText(problem_words(problem))

    def _on_ticked(self, day: date, address: str) -> None:
        self._session.do(published(self.post, self._channel, day, address))

    def _on_plan_changed(self, _change: object) -> None:
        """After a tick: the next channel that waits, else the same as it now is."""
        if not self.isVisible() or self._session.open_plan.plan.post(self._post_id) is None:
            return
        self._name_chips()
        left = waiting(self.post)
        self.show_channel(left[0] if left and self._channel not in left else self._channel)


def _glimpse(words: str) -> str:
    """The beginning, on one line."""
    plain = " ".join(words.split())
    return plain if len(plain) <= GLIMPSE else f"{plain[:GLIMPSE].rstrip()}…"
