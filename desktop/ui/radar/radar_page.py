"""The radar: strips over time, what repeats itself, and two like posts side by side."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.radar import Radar, Repetition, Way, WayOut
from desktop.services import plan as changes
from desktop.services.radar import AHEAD, BACK, make_radar
from desktop.ui.jobs import Job
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme
from desktop.ui.radar.radar_legend import RadarLegend
from desktop.ui.radar.radar_list import RadarList
from desktop.ui.radar.repetition_panel import RepetitionPanel
from desktop.ui.radar.side_by_side import SideBySide
from desktop.ui.score.reason_dialog import ReasonDialog
from desktop.ui.session import PlanSession
from desktop.ui.shell.place_page import PlacePage
from desktop.ui.widgets.page_bar import PageBar
from desktop.ui.widgets.parts import ground, label
from desktop.ui.widgets.segments import Segments

# Wider than beside the calendar: here whole sentences stand in it.
INSPECTOR = 348
HALF_YEAR = timedelta(days=183)


class RadarPage(PlacePage):
    """Looks over the plan each time it is shown."""

    def __init__(self, session: PlanSession, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._job: Job | None = None
        self._again = False
        self._whole_year = False
        self._narrow, self._part = False, "strips"
        self.radar: Radar | None = None
        self._build(appearance.theme)
        self._connect()
        self.show_theme(appearance.theme)

    def refresh(self) -> None:
        """Looks over the plan off the GUI thread and shows it."""
        if self._job is not None:
            self._again = True
            return
        plan, back, ahead = self._session.open_plan, *((HALF_YEAR, HALF_YEAR) if self._whole_year else (BACK, AHEAD))
        self._wait.show()
        self._job = Job(
            lambda _report, stop: make_radar(plan.store, plan.assessor, plan.today(), back, ahead, stop), self
        )
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.stopped.connect(self._on_ended)
        self._job.start()

    def stop(self) -> None:
        """Before the plan is closed."""
        self._again = False
        if self._job is not None:
            self._job.cancel()
            self._job.wait()

    def idle(self) -> bool:
        return self._job is None

    def show_theme(self, theme: Theme) -> None:
        self._bar.show_theme(theme)
        self._inner.setContentsMargins(theme.gap(24), theme.gap(16), theme.gap(24), theme.gap(16))
        self._inner.setSpacing(theme.gap(12))
        self.list.show_theme(theme)
        self.panel.show_theme(theme)
        self.pair.show_theme(theme)
        self._legend.show_theme(theme)
        self._arrange()

    def show_kind(self, kind: str) -> None:
        """`full`, `drawer`, `narrow` or `single`: the last two show strips and ways out in turn."""
        self._narrow = kind in ("narrow", "single")
        self._bar.show_kind(kind)
        self._arrange()

    def _arrange(self) -> None:
        inspector = self._appearance.theme.px(INSPECTOR)
        self._side.setMinimumWidth(0 if self._narrow else inspector)
        self._side.setMaximumWidth(16777215 if self._narrow else inspector)
        self._parts.setVisible(self._narrow)
        self._subtitle.setVisible(not self._narrow)
        self._place_span()
        self._main.setVisible(not self._narrow or self._part == "strips")
        self._side.setVisible(not self._narrow or self._part == "ways")

    def _place_span(self) -> None:
        """Over the strips where the bar has no room for it."""
        if self._narrow:
            self._inner.insertWidget(0, self._span, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._bar.add(self._span, at_end=True)
        self._span.show()

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar(theme))
        row = QHBoxLayout()
        row.setSpacing(0)
        column.addLayout(row, 1)
        self._main = ground(QWidget(), "window")
        self._inner = inner = QVBoxLayout(self._main)
        self.list = RadarList(theme)
        self.pair = SideBySide(theme)
        inner.addWidget(self.list, 5)
        inner.addWidget(self.pair, 2)
        self._legend = RadarLegend(theme)
        inner.addWidget(self._legend)
        self._side = ground(QWidget(), "surface", "left")
        side_column = QVBoxLayout(self._side)
        side_column.setContentsMargins(0, 0, 0, 0)
        self.panel = RepetitionPanel(theme)
        side_column.addWidget(self.panel)
        row.addWidget(self._main, 1)
        row.addWidget(self._side)

    def _make_bar(self, theme: Theme) -> QWidget:
        self._bar = PageBar(self.tr("Radar"), theme)
        self._subtitle = label(self.tr("Det som gjentar seg, tilbake og framover"), "body")
        self._bar.add(self._subtitle)
        self._parts = Segments((("strips", self.tr("Striper")), ("ways", self.tr("Veier ut"))), self.tr("Vis"))
        self._parts.choose("strips")
        self._bar.add(self._parts, at_end=True)
        self._wait = label(self.tr("Ser over planen …"), "meta")
        self._bar.add(self._wait, at_end=True)
        self._span = Segments((("near", self.tr("150 dager")), ("year", self.tr("Hele året"))), self.tr("Tidsrom"))
        self._span.choose("near")
        return self._bar

    def _connect(self) -> None:
        self._bar.menu_wanted.connect(self.menu_wanted)
        self._span.chosen.connect(self._on_span)
        self._parts.chosen.connect(self._on_part)
        self.panel.chosen.connect(self._on_repetition)
        self.panel.way_wanted.connect(self._on_way)
        self.list.strips.post_wanted.connect(self.post_opened)

    def _on_span(self, key: str) -> None:
        self._whole_year = key == "year"
        self.refresh()

    def _on_part(self, key: str) -> None:
        self._part = key
        self._arrange()

    def _on_done(self, radar: Radar) -> None:
        self.radar = radar
        self.list.show_radar(radar)
        self.panel.show_repetitions(radar.repetitions)
        if not radar.repetitions:
            self.pair.hide()
        self._on_ended()

    def _on_failed(self, problem: object) -> None:
        self._on_ended()
        self._session.tell(self.tr("Planen kunne ikke ses over. Prøv igjen."), failed=True)

    def _on_ended(self) -> None:
        self._job = None
        self._wait.hide()
        if self._again:
            self._again = False
            self.refresh()

    def _on_repetition(self, repetition: Repetition) -> None:
        """Shows the two texts; of a run the first and the last that is planned."""
        plan = self._session.open_plan.plan
        first, last = plan.post(repetition.posts[0]), plan.post(repetition.posts[-1])
        if first is None or last is None or repetition.likeness is None:
            self.pair.hide()
        else:
            self.pair.show_pair(first, last)

    def _on_way(self, repetition: Repetition, way: WayOut) -> None:
        post = self._session.open_plan.plan.post(way.post)
        if post is None:
            return
        if way.way == Way.MOVE and way.day is not None:
            self._session.do(changes.moved(post, way.day))
        elif way.way == Way.KEEP:
            self._ask_why(repetition, way)
        elif way.way == Way.FORM and way.form is not None:
            self._session.do(changes.with_form(post, way.form))
        elif way.quality is not None:
            self.quality_wanted.emit(way.post, way.quality)

    def _ask_why(self, repetition: Repetition, way: WayOut) -> None:
        dialog = ReasonDialog(
            self.window(), self._appearance.theme, self.tr("La det stå?"),
            self.tr("Skriv gjerne hvorfor. Da husker alle det, og Elleve spør ikke igjen."), verb=self.tr("La det stå"),
        )  # fmt: skip
        dialog.given.connect(lambda reason: self._keep(repetition, way, reason))
        dialog.open()

    def _keep(self, repetition: Repetition, way: WayOut, reason: str) -> None:
        post = self._session.open_plan.plan.post(way.post)
        if post is not None:
            self._session.do(changes.reviewed(post, repetition.finding, repetition.words, reason, self._session.today))
