"""The page where one post is written: its parts put together, and the ways between them."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from desktop.domain.channel import NAMES, Channel
from desktop.domain.finding import Finding, Step
from desktop.domain.post import Overrule, Post, Reviewed, Status
from desktop.domain.quality import Quality
from desktop.services.plan import edited, with_status
from desktop.ui.editor.arrangement import MEDIA, SCORE, TEXT, WHEN, WIDE_FROM, Arrangement
from desktop.ui.editor.editor_header import EditorHeader
from desktop.ui.editor.fields_section import FieldsSection
from desktop.ui.editor.findings_section import FindingsSection
from desktop.ui.editor.links_section import LinksSection
from desktop.ui.editor.media_section import MediaSection
from desktop.ui.editor.notes_section import NotesSection
from desktop.ui.editor.post_draft import Judged, PostDraft
from desktop.ui.editor.text_section import TextSection
from desktop.ui.editor.title_field import TitleField
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme
from desktop.ui.score.next_step import NextStep
from desktop.ui.score.reason_dialog import ReasonDialog
from desktop.ui.score.score_panel import ScorePanel
from desktop.ui.session import PlanSession
from desktop.ui.widgets.parts import ground
from desktop.ui.widgets.tab_order import read_in_order


class EditorPage(QWidget):
    """`closed` comes after saving; `other_post_wanted` carries a post's id, `neighbour_wanted` -1 or +1."""

    closed = Signal()
    other_post_wanted = Signal(str)
    neighbour_wanted = Signal(int)

    def __init__(self, session: PlanSession, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self._session = session
        self._appearance = appearance
        self._judged: Judged | None = None
        self.draft = PostDraft(session, self)
        self._build(appearance.theme)
        self._connect()
        self._connect_parts()
        self.setAcceptDrops(True)

    def open(self, post: Post, *, back_to: str = "Desember", position: int = 0, of: int = 0) -> None:
        """Shows a post. `position` counts from 1 among the `of` posts of the month; 0 shows no place."""
        self.header.show_place(back_to, position, of)
        self.draft.open(post)
        self.fields.offer_known(post)
        self.header.show_history(self._session.can_undo, self._session.can_redo)
        self.arrangement.back_to_top()
        (self.text.area if post.title else self.title).setFocus(Qt.FocusReason.OtherFocusReason)

    def save_now(self) -> None:
        """Writes what is typed at once."""
        self.fields.settle()
        self.draft.save_now()

    def post_id(self) -> str:
        """Empty when no post is open."""
        return self.draft.post.id if self.draft.is_open else ""

    def stop_work(self) -> None:
        """For closing the window: saves, and waits for what is at work off the GUI thread."""
        self.save_now()
        self.media.wait()
        self.draft.wait()

    def go_to(self, finding: Finding) -> None:
        """Leads the focus to the field a finding is about."""
        match finding.step:
            case Step.OTHER_POST:
                self.save_now()
                self.other_post_wanted.emit(finding.other)
            case Step.WHEN:
                self._lead(self.fields.day)
            case Step.CHANNELS:
                self.arrangement.reveal(self.fields)
                self.fields.channels.open_all()
            case Step.PEOPLE_IN_CHARGE:
                self._lead(self.fields.approver if finding.id == "no_approver" else self.fields.author)
            case Step.LINKS:
                self.arrangement.reveal(self.links)
                self.links.lead_to(finding.words)
            case Step.SOURCE if not finding.media:
                self._lead(self.notes.credit)
            case Step.MEDIA | Step.CAPTIONS | Step.CONSENT | Step.SOURCE:
                self.arrangement.reveal(self.media)
                self.media.lead_to(finding)
            case Step.TEXT | Step.NONE:
                self.arrangement.reveal(self.text)
                self.text.lead_to(self._channel_of(finding), finding.start, finding.end)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.draft.is_open and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.arrangement.reveal(self.media)
            self.media.add_files(files)

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # always a QShowEvent
        self._arrange()

    def _build(self, theme: Theme) -> None:
        draft, session = self.draft, self._session
        self.header = EditorHeader(theme)
        self.title = TitleField(draft)
        self.fields = FieldsSection(draft, session, theme)
        self.text = TextSection(draft, session, theme)
        self.media = MediaSection(draft, session, theme)
        self.links = LinksSection(draft, session, theme)
        self.notes = NotesSection(draft, theme)
        self.findings = FindingsSection(theme)
        self.panel = ScorePanel(theme)
        sections = (
            (TEXT, self.title),
            (WHEN, self.fields),
            (TEXT, self.text),
            (MEDIA, self.media),
            (TEXT, self.links),
            (SCORE, self.findings),
            (WHEN, self.notes),
        )
        self.arrangement = Arrangement(sections, self.panel, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # The parts must never make the window wider: a larger text turns to tabs instead.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.header)
        column.addWidget(self.arrangement, 1)
        self._show_theme(theme)
        self._order_timer = QTimer(self)
        self._order_timer.setSingleShot(True)
        self._order_timer.timeout.connect(self._order_tabs)

    def _connect(self) -> None:
        header = self.header
        header.back_pressed.connect(self._on_back)
        header.neighbour_wanted.connect(self._on_neighbour)
        header.undo_pressed.connect(self._on_undo)
        header.redo_pressed.connect(self._on_redo)
        header.status_chosen.connect(self._on_status)
        header.ready_pressed.connect(self._on_ready)
        self.draft.replaced.connect(self._on_replaced)
        self.draft.judged.connect(self._on_judged)
        self.draft.saving_changed.connect(header.show_saving)
        self.draft.gone.connect(self.closed)
        self._session.history_changed.connect(
            lambda: header.show_history(self._session.can_undo, self._session.can_redo)
        )
        self._appearance.theme_changed.connect(self._on_theme_changed)

    def _connect_parts(self) -> None:
        self.panel.overruled.connect(self._on_overruled)
        self.panel.quality_chosen.connect(self.text.light_quality)
        self.panel.begun.connect(self._on_begun)
        self.text.mark_lit.connect(self.panel.rows.light)
        self.text.area.cursor_shown.connect(self._on_cursor_shown)
        self.findings.begun.connect(self.go_to)
        self.findings.review_wanted.connect(self._ask_review)
        for key, steps in (("F8", 1), ("Shift+F8", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda one=steps: self._on_step(one))

    def _show_theme(self, theme: Theme) -> None:
        narrow = self.arrangement.narrow
        self.header.show_theme(theme, narrow=narrow)
        for part in (self.title, self.fields, self.text, self.media, self.links, self.notes, self.findings):
            part.show_theme(theme)
        self.arrangement.show_theme(theme)

    def _arrange(self) -> None:
        theme = self._appearance.theme
        narrow = self.window().width() / theme.factor < WIDE_FROM
        if narrow != self.arrangement.narrow:
            self.arrangement.arrange(narrow=narrow)
            self.header.show_theme(theme, narrow=narrow)

    def _order_tabs(self) -> None:
        """Rows that came after the rest was made would else be last."""
        left = (self.title, self.fields, self.text, self.media, self.links, self.findings, self.notes)
        read_in_order((self.header, self.arrangement.tabs, *left, self.panel.rows, self.panel.strip))

    def _lead(self, field: QWidget) -> None:
        self.arrangement.reveal(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.arrangement.keep_in_sight(field.rect(), field)

    def _channel_of(self, finding: Finding) -> Channel | None:
        """The channel whose own text a finding is about."""
        own = dict(self.draft.post.texts)
        return next((channel for channel in own if NAMES[channel] == finding.words), None)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._arrange()
        self._show_theme(theme)

    def _on_replaced(self, post: Post) -> None:
        for part in (self.title, self.fields, self.text, self.media, self.links, self.notes):
            part.show_post(post)

    def _on_judged(self, judged: Judged) -> None:
        self._judged = judged
        self.header.show_judged(judged)
        self.text.show_judged(judged)
        self.media.show_judged(judged)
        self.links.show_post(judged.post)
        self.findings.show_judged(judged)
        self.panel.show_assessed(judged.assessed, judged.blockers)
        self._order_timer.start()
        self.arrangement.show_score(judged.assessed.score)

    def _on_back(self) -> None:
        self.save_now()
        self.closed.emit()

    def _on_neighbour(self, step: int) -> None:
        self.save_now()
        self.neighbour_wanted.emit(step)

    def _on_undo(self) -> None:
        self.save_now()
        self._session.undo()

    def _on_redo(self) -> None:
        self.save_now()
        self._session.redo()

    def _on_status(self, status: Status) -> None:
        self.save_now()
        if status == Status.READY and self._lead_to_first_blocker():
            return
        self.draft.do(lambda post: with_status(post, status))

    def _on_ready(self) -> None:
        self._on_status(Status.READY)

    def _lead_to_first_blocker(self) -> bool:
        self.draft.judge_now()
        if self._judged is None or not self._judged.blockers:
            return False
        first = self._judged.blockers[0]
        self._session.tell(self.tr("Først: {title}. {why}").format(title=first.title, why=first.why))
        self.go_to(first)
        return True

    def _on_begun(self, step: NextStep) -> None:
        if step.finding is not None:
            self.go_to(step.finding)
        elif step.quality == Quality.VIDEO:
            self.arrangement.reveal(self.media)
            self.media.lead_to()
        elif step.quality == Quality.PRESENCE and not self.draft.post.comment_keeper:
            self._lead(self.fields.keeper)
        else:
            self.arrangement.reveal(self.text)
            self.text.lead_to()

    def _on_overruled(self, quality: Quality, overrule: Overrule | None) -> None:
        self.draft.do(lambda post: edited(post, post.with_overrule(quality, overrule)))

    def _ask_review(self, finding: Finding) -> None:
        title = self.tr("Har dere sett på «{title}»?").format(title=finding.title)
        sentence = self.tr("Da lar Elleve det stå, og dere slipper å se det igjen.")
        dialog = ReasonDialog(self.window(), self._appearance.theme, title, sentence, verb=self.tr("Merk som vurdert"))
        dialog.given.connect(lambda reason: self._on_reviewed(finding, reason))
        dialog.open()

    def _on_reviewed(self, finding: Finding, reason: str) -> None:
        seen = Reviewed(finding.id, finding.words, reason, self._session.today)
        self.draft.do(lambda post: edited(post, replace(post, reviewed=(*post.reviewed, seen))))

    def _on_step(self, steps: int) -> None:
        self.arrangement.reveal(self.text)
        self.text.step(steps)

    def _on_cursor_shown(self, rect: QRect) -> None:
        if self.text.area.hasFocus():
            self.arrangement.keep_in_sight(rect, self.text.area.viewport())
