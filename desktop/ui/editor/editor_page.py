"""The page where one post is written: opens and saves it, and ties its parts together."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from desktop.domain.finding import Finding
from desktop.domain.post import Post
from desktop.domain.quality import Quality
from desktop.ui.editor.arrangement import WIDE_FROM
from desktop.ui.editor.decisions import Decisions
from desktop.ui.editor.editor_parts import EditorParts
from desktop.ui.editor.editor_role import EditorKit
from desktop.ui.editor.opened_post import OpenedPost
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.editor.rooms import Rooms
from desktop.ui.editor.steps.steps_of import steps_of
from desktop.ui.editor.ways import Ways
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme
from desktop.ui.score.next_step import NextStep
from desktop.ui.session import PlanSession
from desktop.ui.widgets.parts import ground


class EditorPage(QWidget):
    """`closed` comes after saving; `other_post_wanted` carries a post's id, `neighbour_wanted` -1 or +1, `film_wanted`
    the ids of the post and of the film whose captions are to be written, `consent_wanted` those of the post and of the
    picture whose persons are to be seen to."""

    closed = Signal()
    other_post_wanted = Signal(str)
    neighbour_wanted = Signal(int)
    film_wanted = Signal(str, str)
    consent_wanted = Signal(str, str)

    def __init__(self, session: PlanSession, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self._session = session
        self._appearance = appearance
        self.draft = PostDraft(session, self)
        self._opened = OpenedPost(session, self)
        self.parts = EditorParts(self.draft, session, appearance.theme)
        kit = EditorKit(self.parts, self.draft, session, appearance, self)
        self._ways, self._decisions, self.rooms = Ways(kit), Decisions(kit), Rooms(kit)
        self._build()
        self._connect_header()
        self._connect_parts()
        self._connect_draft()
        self._add_shortcuts()
        self.setAcceptDrops(True)

    def open(self, post: Post, *, back_to: str = "Desember", position: int = 0, of: int = 0) -> None:
        """Shows a post; the one before stays when its last words could not be saved. `position` counts from 1 among
        the `of` posts of the month; 0 shows no place."""
        if not self.draft.open(post):
            return
        self._opened.begin(post)
        self.parts.text.spelling.begin()
        self.parts.header.show_place(back_to, position, of)
        self.parts.fields.offer_known(post)
        self._show_history()
        self.parts.arrangement.back_to_top()
        if self.parts.arrangement.guided:
            self.parts.arrangement.guide.turn(0)
            return
        first = self.parts.text.area if post.title else self.parts.title
        self.parts.arrangement.reveal(first)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_now(self) -> bool:
        """Writes what is typed at once; False when that failed (the user has been told)."""
        self.parts.fields.settle()
        return self.draft.save_now()

    def post_id(self) -> str:
        """Empty when no post is open."""
        return self.draft.post.id if self.draft.is_open else ""

    def go_to_quality(self, quality: Quality) -> None:
        """Leads to where the post can get it, and lights its row."""
        self.parts.panel.rows.light(quality)
        self._ways.begin(NextStep("", quality=quality))

    def go_to(self, finding: Finding) -> None:
        """Leads the focus to the field a finding is about."""
        self._ways.go_to(finding)

    def stop_work(self) -> None:
        """For closing the window: saves, and waits for what is at work off the GUI thread."""
        self.save_now()
        self.parts.media.wait()
        self.draft.wait()
        self.parts.text.spelling.wait()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # always a QShowEvent
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.draft.is_open and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files and self.draft.is_open:
            event.acceptProposedAction()
            self.parts.arrangement.reveal(self.parts.media)
            self.parts.media.add_files(files)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # The parts must never make the window wider: a larger text turns to tabs instead.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.parts.header)
        column.addWidget(self.parts.arrangement, 1)
        self.parts.show_theme(self._appearance.theme)
        self._order_timer = QTimer(self)
        self._order_timer.setSingleShot(True)
        self._order_timer.timeout.connect(self.parts.order_tabs)

    def _connect_header(self) -> None:
        header = self.parts.header
        header.back_pressed.connect(self._on_back)
        header.neighbour_wanted.connect(self._on_neighbour)
        header.undo_pressed.connect(self._on_undo)
        header.redo_pressed.connect(self._on_redo)
        header.stepwise_pressed.connect(lambda: self._appearance.choose_stepwise(not self._appearance.stepwise))
        header.status_chosen.connect(self._decisions.set_status)
        header.ready_pressed.connect(self._decisions.make_ready)

    def _connect_parts(self) -> None:
        parts = self.parts
        parts.panel.overruled.connect(self._decisions.overrule)
        parts.panel.quality_chosen.connect(parts.text.light_quality)
        parts.panel.begun.connect(self._ways.begin)
        parts.title.finished.connect(lambda: self._ways.lead(parts.text.area))
        parts.text.mark_lit.connect(parts.panel.rows.light)
        parts.text.area.cursor_shown.connect(self._on_cursor_shown)
        parts.text.area.pasted.connect(self._on_pasted)
        parts.findings.begun.connect(self._ways.go_to)
        parts.media.film_wanted.connect(lambda film: self.film_wanted.emit(self.post_id(), film))
        parts.findings.review_wanted.connect(self._decisions.ask_review)
        parts.findings.rule_wanted.connect(self._on_rule_wanted)
        parts.notes.source_wanted.connect(self._on_source_wanted)
        parts.notes.permission.proof_chosen.connect(parts.media.intake.add_text_proof)
        parts.media.source_wanted.connect(self._on_source_wanted)
        self._decisions.stopped.connect(self._ways.go_to)
        self._decisions.publishing_wanted.connect(self.rooms.publish)
        self._ways.other_post_wanted.connect(self._on_other_post)
        self._ways.consent_wanted.connect(self._on_consent)
        parts.media.consent_wanted.connect(self._on_consent)
        self.rooms.other_post_wanted.connect(self._on_other_post)
        self.rooms.series_rewritten.connect(self._on_series_rewritten)

    def _connect_draft(self) -> None:
        self.draft.replaced.connect(self.parts.show_post)
        self.draft.judged.connect(self.parts.show_judged)
        self.draft.judged.connect(lambda _judged: self._order_timer.start())
        self.draft.saving_changed.connect(self.parts.header.show_saving)
        self.draft.gone.connect(self.closed)
        self._session.history_changed.connect(self._show_history)
        self._appearance.theme_changed.connect(self._on_theme_changed)
        self._appearance.stepwise_changed.connect(self._on_stepwise)
        guide = self.parts.arrangement.guide
        guide.turned.connect(lambda step: self.parts.fields.show_only(step.fields))
        guide.finished.connect(self._on_back)
        if self._appearance.stepwise:
            self._on_stepwise(True)

    def _add_shortcuts(self) -> None:
        for key, steps in (("F8", 1), ("Shift+F8", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda one=steps: self._on_step(one))

    def _arrange(self) -> None:
        theme = self._appearance.theme
        narrow = self.window().width() / theme.factor < WIDE_FROM
        if narrow != self.parts.arrangement.narrow:
            self.parts.arrangement.arrange(narrow=narrow)
            self.parts.header.show_theme(theme, narrow=narrow)

    def _show_history(self) -> None:
        self.parts.header.show_history(self._session.can_undo, self._session.can_redo)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._arrange()
        self.parts.show_theme(theme)

    def _on_stepwise(self, on: bool) -> None:
        """One question at a time, or all at once; what is typed stays where it is."""
        self.parts.header.show_stepwise(on)
        self.parts.fields.show_only(())
        self.parts.arrangement.lead_through(steps_of(self.parts) if on else ())
        if on and self.draft.is_open:
            self.parts.arrangement.guide.turn(0)

    def _on_back(self) -> None:
        if self._may_leave():
            self.closed.emit()

    def _on_neighbour(self, step: int) -> None:
        if self._may_leave():
            self.neighbour_wanted.emit(step)

    def _on_other_post(self, post_id: str) -> None:
        if self._may_leave():
            self.other_post_wanted.emit(post_id)

    def _on_consent(self, media_id: str) -> None:
        if self.save_now():
            self.consent_wanted.emit(self.post_id(), media_id)

    def _on_series_rewritten(self) -> None:
        """What the new rule did to the post is meant for just those it says: nobody is asked on leaving."""
        if self.draft.is_open:
            self._opened.begin(self.draft.post)

    def _may_leave(self) -> bool:
        """After saving, and after asking whether what was changed in a post of a series is for more of them."""
        if not self.save_now():
            return False
        before = self._opened.end()
        if before is not None and self.draft.is_open and before.id == self.draft.post.id:
            self.rooms.series_ways.edited(before, self.draft.post)
        return True

    def _on_undo(self) -> None:
        self.save_now()
        self._session.undo()

    def _on_redo(self) -> None:
        self.save_now()
        self._session.redo()

    def _on_rule_wanted(self, rule: str) -> None:
        from desktop.ui.guide_window import GuideWindow  # read only when somebody asks

        GuideWindow(self, self._appearance.theme, rule).exec()

    def _on_step(self, steps: int) -> None:
        self.parts.arrangement.reveal(self.parts.text)
        self.parts.text.step(steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; all is saved. Ctrl+V outside a field: only a picture or a file can be meant."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        elif event.matches(QKeySequence.StandardKey.Paste) and self.draft.is_open:
            self._on_pasted(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def _on_source_wanted(self, line: str) -> None:
        """A line that says whose something is goes to the end of the text, once."""
        if line not in self.parts.text.area.text():
            self.parts.text.add_line(line)
        self.parts.arrangement.reveal(self.parts.text)
        self.parts.text.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pasted(self, source: QMimeData) -> None:
        if self.parts.media.paste(source):
            self.parts.arrangement.reveal(self.parts.media)

    def _on_cursor_shown(self, rect: QRect) -> None:
        area = self.parts.text.area
        if area.hasFocus():
            self.parts.arrangement.keep_in_sight(rect, area.viewport())
