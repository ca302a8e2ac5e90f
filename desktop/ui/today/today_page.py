"""The day's page: what to publish, who answers, what to take down, what to decide, and what comes soon."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.channel import Channel
from desktop.domain.decision import Decision
from desktop.domain.post import Post
from desktop.domain.words import clock_words
from desktop.services import today
from desktop.services.meeting import settled
from desktop.services.rota import read_rota, with_shifts
from desktop.services.today import Duty, Task, Today
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme, status_icon
from desktop.ui.session import PlanSession
from desktop.ui.shell.place_page import PlacePage
from desktop.ui.today.duty_row import DutyRow
from desktop.ui.today.rota_dialog import RotaDialog
from desktop.ui.widgets.page_bar import PageBar
from desktop.ui.widgets.parts import button, empty, ground, hairline, label, show_theme_below
from desktop.ui.words import CHANNEL_NAMES, STATUS_NAMES, listed, long_day

WIDEST = 860


class TodayPage(PlacePage):
    """Shows the day anew at each change of the plan."""

    def __init__(self, session: PlanSession, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._session, self._appearance = session, appearance
        self._narrow = False
        self._build(appearance.theme)

    def refresh(self) -> None:
        shown = today.read_today(self._session.open_plan)
        self._day.setText(long_day(shown.day).capitalize())
        empty(self._column)
        self._add_keeper(shown)
        self._add_posts(self.tr("Skal ut"), shown.of(Task.PUBLISH))
        self._add_posts(self.tr("Må tas ned"), shown.of(Task.TAKE_DOWN))
        self._add_decisions(shown)
        self._add_posts(self.tr("Svar på kommentarer til disse"), shown.of(Task.ANSWER))
        self._add_posts(self.tr("Kommer de neste dagene"), shown.of(Task.SOON))
        if not shown.waiting:
            self._column.insertWidget(0, label(self.tr("Ingenting venter på dere i dag."), "title", wrap=True))
        self._column.addStretch()
        show_theme_below(self, self._appearance.theme)
        self.waiting_changed.emit(shown.waiting)

    def show_theme(self, theme: Theme) -> None:
        self._bar.show_theme(theme)
        margin = theme.gap(24)
        self._column.setContentsMargins(margin, theme.gap(16), margin, margin)
        self._column.setSpacing(theme.gap(8))
        self._inner.setMaximumWidth(theme.px(WIDEST))
        self.refresh()

    def show_kind(self, kind: str) -> None:
        narrow = kind in ("narrow", "single")
        self._bar.show_kind(kind)
        self._day.setVisible(not narrow)
        if narrow != self._narrow:
            self._narrow = narrow
            self.refresh()

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = PageBar(self.tr("I dag"), theme)
        self._bar.menu_wanted.connect(self.menu_wanted)
        self._day = label("", "lead")
        self._bar.add(self._day)
        self._bar.add(button(self.tr("Svarvakt …"), self._on_rota, icon="people"), at_end=True)
        column.addWidget(self._bar)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        scroll.setWidget(self._inner)
        column.addWidget(scroll, 1)
        self.show_theme(theme)

    def _add_keeper(self, shown: Today) -> None:
        words = self.tr("{name} svarer på kommentarer i dag").format(name=shown.keeper) if shown.keeper else ""
        line = self.tr("Svarvakten følger med på alle kanalene denne uka.")
        if not words and any(duty.post.comment_keeper for duty in shown.duties):
            words, line = self.tr("Svarvakten er satt innlegg for innlegg"), self.tr("Én kan også ha den hele uka.")
        elif not words:
            words, line = self.tr("Ingen har svarvakt denne uka"), self.tr("Sett opp hvem som svarer på kommentarer.")
        row = DutyRow(words, line, "comments", self._appearance.theme, narrow=self._narrow)
        if not shown.keeper:
            row.add_button(self.tr("Sett opp"), self._on_rota)
        self._add_box([row])

    def _add_posts(self, title: str, duties: tuple[Duty, ...]) -> None:
        if duties:
            self._add_title(title)
            self._add_box([self._row(duty) for duty in duties])

    def _add_decisions(self, shown: Today) -> None:
        duties = shown.of(Task.DECIDE)
        if not duties and not shown.decisions:
            return
        self._add_title(self.tr("Må avgjøres"))
        self._add_box([*map(self._row, duties), *map(self._decision_row, shown.decisions)])

    def _row(self, duty: Duty) -> DutyRow:
        post, theme = duty.post, self._appearance.theme
        row = DutyRow(
            post.title or self.tr("Uten tittel"), self._line(duty), status_icon(post.status), theme,
            tone="danger" if duty.late else "text_2", narrow=self._narrow,
        )  # fmt: skip
        if duty.task == Task.PUBLISH:
            row.add_button(self.tr("Klargjør …"), partial(self._on_prepare, post))
            row.add_button(self.tr("Er publisert"), partial(self._on_published, post))
        if duty.task == Task.TAKE_DOWN and duty.channel is not None:
            row.add_button(self.tr("Er tatt ned"), partial(self._on_taken_down, post, duty.channel))
        row.add_button(self.tr("Åpne"), partial(self.post_opened.emit, post.id), kind="quiet")
        return row

    def _line(self, duty: Duty) -> str:
        post = duty.post
        channels = [duty.channel] if duty.channel else list(post.channels)
        when = long_day(post.day) if post.day and post.day != self._session.today else ""
        parts = [
            self.tr("Skulle vært ute {day}").format(day=when) if duty.late else when,
            self.tr("kl. {clock}").format(clock=clock_words(post.clock)) if post.clock else "",
            listed([CHANNEL_NAMES[one] for one in channels]),
            STATUS_NAMES[post.status] if duty.task in (Task.DECIDE, Task.SOON) else "",
            post.author,
            self.tr("Svarvakt: {name}").format(name=post.comment_keeper) if post.comment_keeper else "",
        ]
        return " · ".join(part for part in parts if part)

    def _decision_row(self, decision: Decision) -> DutyRow:
        post = self._session.open_plan.plan.post(decision.post) if decision.post else None
        noted = self.tr("Notert {day}").format(day=long_day(decision.noted_on))
        line = f"{noted} · «{post.title}»" if post else noted
        row = DutyRow(decision.words, line, "flag", self._appearance.theme, narrow=self._narrow)
        row.add_button(self.tr("Ferdig"), lambda: self._session.do(settled(decision, done=True)))
        if post is not None:
            row.add_button(self.tr("Åpne"), partial(self.post_opened.emit, post.id), kind="quiet")
        return row

    def _add_title(self, words: str) -> None:
        self._column.addSpacing(self._appearance.theme.gap(12))
        self._column.addWidget(label(words, "title"))

    def _add_box(self, rows: list[DutyRow]) -> None:
        box = QFrame()
        box.setProperty("box", True)
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, row in enumerate(rows):
            if place:
                column.addWidget(hairline())
            column.addWidget(row)
        self._column.addWidget(box)

    def _on_prepare(self, post: Post) -> None:
        """What goes out in each channel, ready to copy and save."""
        from desktop.ui.publishing.pack_dialog import PackDialog  # only when something goes out

        PackDialog(self, self._appearance.theme, self._session, post).open()

    def _on_published(self, post: Post) -> None:
        self._session.do(today.published(post, self._session.today))

    def _on_taken_down(self, post: Post, channel: Channel) -> None:
        self._session.do(today.taken_down(post, channel, self._session.today))

    def _on_rota(self) -> None:
        plan = self._session.open_plan
        rota = read_rota(plan.plan)
        near = plan.store.posts_between(self._session.today - today.LATE * 12, self._session.today + today.LATE * 4)
        known = {name for post in near for name in (post.author, post.approver, post.comment_keeper) if name}
        names = RotaDialog(self, self._appearance.theme, rota, self._session.today, known).ask()
        change = with_shifts(rota, names or {})
        if change.records:
            self._session.do(change)
