"""The text of a post: tabs, counter, the writing area with its marks, and the row of tools under it."""

from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.channel import Channel
from desktop.domain.post import Post
from desktop.domain.quality import Quality
from desktop.domain.score import Score
from desktop.services.plan import edited
from desktop.ui.editor.count_label import CountLabel
from desktop.ui.editor.counter import count, first_fold
from desktop.ui.editor.evidence_marks import marks_of, qt_place
from desktop.ui.editor.fold_painting import Fold
from desktop.ui.editor.judged import Judged
from desktop.ui.editor.mark_steps import MarkSteps
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.editor.spell_watch import SpellWatch
from desktop.ui.editor.text_tabs import TextTabs
from desktop.ui.editor.writing_area import WritingArea
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.texts.insert_tools import InsertTools
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, hairline, label
from desktop.ui.words import CHANNEL_NAMES, QUALITY_NAMES


class TextSection(QWidget):
    """`mark_lit` carries the Quality of the mark that became the current one, None for none."""

    mark_lit = Signal(object)

    def __init__(self, draft: PostDraft, session: PlanSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._session = session
        self._theme = theme
        self._post_id = ""
        self._build()
        self.spelling = SpellWatch(self.area, session)
        self._connect()
        self.show_theme(theme)

    def show_post(self, post: Post) -> None:
        other = post.id != self._post_id
        self._post_id = post.id
        self.tabs.show_post(post)
        if other:
            self.tabs.turn_to(None)
            self.area.start_with(post.text)
        else:
            self.area.show_text(self._shown_text(post))
        self._show_kind(post)
        self._show_count(post)

    def show_judged(self, judged: Judged) -> None:
        post, channel = judged.post, self.tabs.channel
        self.area.show_marks(marks_of(self._score_shown(judged, channel), self._shown_text(post)))
        self.tabs.show_post(post)
        self._show_count(post)
        self._show_step()

    def step(self, steps: int) -> None:
        """To the next or the previous mark, round the corner at the ends."""
        if not self.area.marks:
            return
        start = self.area.current if self.area.current >= 0 else (-1 if steps > 0 else 0)
        self.light((start + steps) % len(self.area.marks))

    def light(self, place: int) -> None:
        """Makes a mark the current one and says which quality it belongs to."""
        self.area.choose(place, with_cursor=True)
        self._show_step()
        self._say_mark()
        self.mark_lit.emit(self.area.marks[place].quality if self.area.current >= 0 else None)

    def light_quality(self, quality: Quality) -> None:
        """The first mark of a quality becomes the current one, if there is any; the cursor stays."""
        found = [place for place, mark in enumerate(self.area.marks) if mark.quality == quality]
        self.area.choose(found[0] if found else -1)
        self._show_step()

    def lead_to(self, channel: Channel | None = None, start: int = -1, end: int = -1) -> None:
        """Puts the focus in the text, with the words selected when they are known."""
        self.tabs.turn_to(channel)
        if 0 <= start < end:
            self.area.select(start, end)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureCursorVisible()
        self.area.cursor_shown.emit(self.area.cursorRect())

    def insert(self, words: str) -> None:
        """Puts words in where the cursor stands."""
        if not self.area.isReadOnly():
            self.area.insert(words)

    def add_line(self, line: str) -> None:
        """Puts a line of its own at the end."""
        if not self.area.isReadOnly():
            self.area.moveCursor(QTextCursor.MoveOperation.End)
            text = self.area.text()
            self.area.insert(line if not text else f"\n{line}" if text.endswith("\n") else f"\n\n{line}")

    def cursor_spot(self, rect: QRect, above: QWidget) -> QRect:
        """A rectangle of the writing area in the coordinates of a widget above it."""
        return QRect(self.area.viewport().mapTo(above, rect.topLeft()), rect.size())

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.tabs.show_theme(theme)
        self.area.show_theme(theme)
        self.steps.show_theme(theme)
        self.counter.show_theme(theme)
        for part in (self.make_own, self.back_to_common):
            part.show_theme(theme)
        self.tools.show_theme(theme)
        self._tools.set_gaps(theme.gap(8), theme.gap(4))
        self._column.setSpacing(theme.gap(2))
        if self._draft.is_open:
            self._show_count(self._draft.post)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tabs()

    def _fit_tabs(self) -> None:
        """Tabs and count side by side where there is room, else the count in a row of its own."""
        beside = self.tabs.fit(self.width() - self.counter.sizeHint().width() - self._theme.gap(16))
        if not beside:
            self.tabs.fit(self.width())
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _build(self) -> None:
        self.tabs = TextTabs(self._theme)
        self.counter = CountLabel(self._theme)
        self.area = WritingArea(self._theme)
        self.area.setAccessibleName(self.tr("Teksten"))
        self.area.setPlaceholderText(self.tr("Skriv det dere vil si"))
        self.kind = label("", "meta")
        self.make_own = button(self.tr("Skriv egen tekst"), self._on_own_wanted, size="small")
        self.back_to_common = button(self.tr("Bruk felles tekst"), self._on_common_wanted, kind="quiet", size="small")
        self.steps = MarkSteps()
        self._head = QHBoxLayout()
        self._head.addWidget(self.tabs, 1, Qt.AlignmentFlag.AlignLeft)
        self._head.addWidget(self.counter, 0, Qt.AlignmentFlag.AlignRight)
        self.tools = InsertTools(self._theme)
        self._tools = FlowLayout(stretch=False, centred=True)
        for part in (self.tools, self.kind, self.make_own, self.back_to_common, self.steps):
            self._tools.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(hairline())
        self._column.addWidget(self.area)
        self._column.addLayout(self._tools)
        self._column.addWidget(hairline())

    def _connect(self) -> None:
        self.tabs.turned.connect(self._on_turned)
        self.tabs.own_wanted.connect(self._make_own)
        self.area.text_edited.connect(self._on_edited)
        self.area.mark_pressed.connect(self._on_mark_pressed)
        self.steps.stepped.connect(self.step)
        self.steps.hidden.connect(self.area.hide_marks)

    def _shown_text(self, post: Post) -> str:
        return post.text_for(self.tabs.channel) if self.tabs.channel else post.text

    def _score_shown(self, judged: Judged, channel: Channel | None) -> Score:
        """The score of the text in sight; a channel's own wording is judged by itself."""
        text = self._shown_text(judged.post)
        if channel is None or text == judged.post.text:
            return judged.assessed.score
        return self._session.open_plan.assessor.draft(replace(judged.post, text=text)).score

    def _show_count(self, post: Post) -> None:
        channel = self.tabs.channel
        own = {one for one, _ in post.texts}
        channels = (channel,) if channel else tuple(one for one in post.channels if one not in own)
        text, facts = self._shown_text(post), self._session.open_plan.assessor.facts
        self.counter.show_count(count(text, channels, facts))
        self._show_fold(text, first_fold(text, channels, facts))
        self._fit_tabs()

    def _show_fold(self, text: str, fold: tuple[int, Channel] | None) -> None:
        if fold is None:
            self.area.show_fold(None)
            return
        words = self.tr("«se mer» i {channel}").format(channel=CHANNEL_NAMES[fold[1]])
        self.area.show_fold(Fold(qt_place(text, fold[0]), words))

    def _show_kind(self, post: Post) -> None:
        """Says whose text is in sight, and offers the way to the other kind."""
        channel = self.tabs.channel
        owned = channel is not None and channel in dict(post.texts)
        shared = channel is not None and not owned
        self.area.setReadOnly(shared)
        self.tools.setVisible(not shared)
        self.make_own.setVisible(shared)
        self.back_to_common.setVisible(owned)
        self.kind.setVisible(shared)
        name = CHANNEL_NAMES[channel] if channel else ""
        self.kind.setText(self.tr("{name} bruker felles tekst").format(name=name))
        self.area.setAccessibleName(self.tr("Tekst for {name}").format(name=name) if owned else self.tr("Teksten"))

    def _show_step(self) -> None:
        self.steps.show_place(self.area.current, len(self.area.marks))

    def _say_mark(self) -> None:
        """For screen readers: which mark, of which quality, and its words."""
        if self.area.current >= 0:
            mark = self.area.marks[self.area.current]
            words = f"{self.steps.words.text()}, {QUALITY_NAMES[mark.quality]}: {self.area.words_of(mark)}"
            announce(self.area, words)

    def _on_turned(self, _channel: Channel | None) -> None:
        post = self._draft.post
        self.area.start_with(self._shown_text(post))
        self._show_kind(post)
        self._draft.judge_now()

    def _on_edited(self, text: str) -> None:
        channel = self.tabs.channel
        if channel is None:
            self._draft.type_in("text", text=text)
        else:
            texts = self._draft.post.with_text_for(channel, text).texts
            self._draft.type_in(f"text-{channel.value}", texts=texts)
        self._show_count(self._draft.post)
        self._show_step()

    def _on_mark_pressed(self, place: int) -> None:
        self.area.choose(place)
        self._show_step()
        self.mark_lit.emit(self.area.marks[place].quality)

    def _on_own_wanted(self) -> None:
        if self.tabs.channel is not None:
            self._make_own(self.tabs.channel)

    def _make_own(self, channel: Channel) -> None:
        if self._draft.do(lambda post: edited(post, post.with_text_for(channel, post.text)), tell=False):
            self.lead_to(channel)

    def _on_common_wanted(self) -> None:
        channel = self.tabs.channel
        if channel is not None:
            self._draft.do(lambda post: edited(post, post.with_text_for(channel, None)))
