"""«Ta med på møtet»: which paper, how it looks, and whether to a file or to the printer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.month import Month
from desktop.domain.post_filter import PostFilter
from desktop.exchange.month_pdf import Edition
from desktop.services.papers import Wish, quarter_of, week_of
from desktop.ui.jobs import Job
from desktop.ui.look.theme import Theme
from desktop.ui.paper_preview import PaperPreview
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen
from desktop.ui.widgets.segments import Segments
from desktop.ui.words import month_name

PAUSE_MS = 250
WITH_PREVIEW = 860  # px at 100 % text; narrower windows have no room for it


class PaperDialog(QDialog):
    """`save_wanted` and `print_wanted` carry the Wish, `logo_wanted` and `contact_wanted` nothing; the dialog stays.
    `make` gives the finished paper of a Wish; it runs off the GUI thread. `only` is the calendar's filter."""

    save_wanted = Signal(object)
    print_wanted = Signal(object)
    logo_wanted = Signal()
    contact_wanted = Signal()
    folder_wanted = Signal(object)

    def __init__(
        self, parent: QWidget, theme: Theme, month: Month, make: Callable[[Wish], bytes], only: PostFilter | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ta med på møtet"))
        self._theme, self._month, self._make = theme, month, make
        self._only = only or PostFilter()
        self._span = "week"
        self._job: Job | None = None
        self._again = False
        self._file: Path | None = None
        self._choices: dict[Edition, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._draw)
        size = within_screen(self, theme.px(1180), theme.px(760))
        self._wide = size.width() / theme.factor >= WITH_PREVIEW
        self._build(month)
        self.resize(size if self._wide else within_screen(self, theme.px(560), theme.px(760)))
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self.choose(Edition.MEETING)
        self._choices[Edition.MEETING].setFocus(Qt.FocusReason.OtherFocusReason)

    def wish(self) -> Wish:
        edition = next(edition for edition, choice in self._choices.items() if choice.isChecked())
        spans = {"week": week_of(self._month.first), "quarter": quarter_of(self._month)}
        span = spans.get(self._span) if edition == Edition.LIST else None
        return Wish(self._month, edition, span, self._only if self.sifted.isChecked() else PostFilter())

    def choose(self, edition: Edition) -> None:
        self._choices[edition].setChecked(True)

    def show_saved(self, file: Path) -> None:
        """Where it lies, and the way there."""
        self._file = file
        self._said.setText(self.tr("Lagret som «{name}».").format(name=file.name))
        self._folder.show()

    def draw_again(self) -> None:
        """After the mark or the contact has changed."""
        self._pause.start()

    def idle(self) -> bool:
        """Nothing is under way or waiting."""
        return self._job is None and not self._pause.isActive()

    def done(self, result: int) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.wait()
        self.preview.clear()
        super().done(result)

    def _build(self, month: Month) -> None:
        theme = self._theme
        whole = QHBoxLayout(self)
        margin = theme.gap(20)
        whole.setContentsMargins(margin, margin, margin, margin)
        whole.setSpacing(margin)
        side = QVBoxLayout()
        side.addWidget(
            label(self.tr("Ta {month} med på møtet").format(month=month_name(month).lower()), "title", wrap=True)
        )
        side.addWidget(self._make_choices(), 1)
        self._said = label("", "meta", wrap=True)
        side.addWidget(self._said)
        self._folder = button(self.tr("Vis i mappe"), self._on_folder, kind="quiet", icon="folder")
        self._folder.hide()
        side.addWidget(self._folder, 0, Qt.AlignmentFlag.AlignLeft)
        side.addLayout(self._make_buttons())
        whole.addLayout(side)
        self.preview = PaperPreview(self)
        self.preview.setVisible(self._wide)
        whole.addWidget(self.preview, 1)

    def _make_choices(self) -> QScrollArea:
        theme = self._theme
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumWidth(min(theme.px(400), within_screen(self, theme.px(400), 0).width() - 2 * theme.gap(20)))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setSpacing(theme.gap(4))
        for edition, words, line in self._editions():
            self._add(column, edition, words, line)
        self.span = Segments(
            [("week", self.tr("Uke")), ("month", self.tr("Måned")), ("quarter", self.tr("Kvartal"))], self.tr("Tidsrom")
        )
        self.span.choose(self._span)
        self.span.chosen.connect(self._on_span)
        self.span.hide()
        column.addWidget(self.span, 0, Qt.AlignmentFlag.AlignLeft)
        # What is filtered away in the calendar is left out here too, unless somebody wants it.
        self.sifted = QCheckBox(self.tr("Bare innleggene som vises nå"))
        self.sifted.setChecked(not self._only.empty)
        self.sifted.setHidden(self._only.empty)
        self.sifted.toggled.connect(lambda _on: self._pause.start())
        column.addWidget(self.sifted)
        marks = FlowLayout()
        marks.set_gaps(theme.gap(8), theme.gap(8))
        marks.addWidget(button(self.tr("Lokallagets merke …"), self.logo_wanted.emit, kind="quiet"))
        marks.addWidget(button(self.tr("Kontakt nederst på siden …"), self.contact_wanted.emit, kind="quiet"))
        column.addLayout(marks)
        column.addStretch()
        scroll.setWidget(inner)
        return scroll

    def _editions(self) -> tuple[tuple[Edition, str, str], ...]:
        return (
            (Edition.MEETING, self.tr("Møteplanen"), self.tr("Kalender, en rad per innlegg, balanse og varsler")),
            (Edition.OVERVIEW, self.tr("Alt på én side"), self.tr("Kalenderen og balansen")),
            (Edition.AGENDA, self.tr("Saksliste"), self.tr("Åpne saker, det som må avgjøres, og hvem som gjør hva")),
            (Edition.LARGE_TYPE, self.tr("Stor skrift"), self.tr("Innleggene som liste med 18 punkts skrift")),
            (Edition.IN_FULL, self.tr("Alt i full tekst"), self.tr("Hele tekstene, notater og plass til signatur")),
            (Edition.LIST, self.tr("Liste"), self.tr("Innleggene i en uke, en måned eller et kvartal")),
            (Edition.WALL, self.tr("Veggkalender"), self.tr("Kalenderen på et A3-ark")),
            (Edition.YEAR, self.tr("Årshjul"), self.tr("Tolv måneder med temaer og merkedager")),
        )

    def _add(self, column: QVBoxLayout, edition: Edition, words: str, line: str) -> None:
        theme = self._theme
        choice = QRadioButton(words)
        choice.setProperty("ring", True)
        choice.setProperty("strong", True)
        choice.setAccessibleDescription(line)
        choice.toggled.connect(partial(self._on_edition, edition))
        self._group.addButton(choice)
        self._choices[edition] = choice
        column.addWidget(choice)
        below: QLabel = label(line, "meta", wrap=True)
        below.setContentsMargins(theme.px(28), 0, 0, theme.gap(4))
        below.setAlignment(Qt.AlignmentFlag.AlignLeft)
        column.addWidget(below)

    def _make_buttons(self) -> FlowLayout:
        row = FlowLayout()
        row.set_gaps(self._theme.gap(8), self._theme.gap(8))
        row.addWidget(button(self.tr("Lukk"), self.reject, kind="plain"))
        row.addWidget(button(self.tr("Skriv ut …"), lambda: self.print_wanted.emit(self.wish()), icon="print"))
        row.addWidget(
            button(self.tr("Lagre PDF …"), lambda: self.save_wanted.emit(self.wish()), kind="primary", icon="export")
        )
        return row

    def _on_edition(self, edition: Edition, on: bool) -> None:  # carried by a signal
        if on:
            self.span.setVisible(edition == Edition.LIST)
            self._pause.start()

    def _on_span(self, key: str) -> None:
        self._span = key
        self._pause.start()

    def _on_folder(self) -> None:
        if self._file is not None:
            self.folder_wanted.emit(self._file.parent)

    def _draw(self) -> None:
        if not self._wide:
            return
        if self._job is not None:
            self._again = True
            return
        wish = self.wish()
        self._job = Job(lambda _report, _stopped: self._make(wish), self)
        self._job.done.connect(self._on_drawn)
        self._job.failed.connect(lambda _problem: self._on_ended())
        self._job.start()

    def _on_drawn(self, content: bytes) -> None:
        self.preview.show_paper(content)
        self._on_ended()

    def _on_ended(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self._pause.start()
