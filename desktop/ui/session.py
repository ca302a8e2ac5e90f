"""The open plan as the window sees it: every change goes through here, is written, told to the views and undoable."""

import logging
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.conflict import PlanConflict
from desktop.domain.errors import AppError
from desktop.services.open_plan import OpenPlan
from desktop.ui.translations import told
from desktop.ui.words import problem_words

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence for the strip at the bottom."""

    words: str
    undoable: bool = False
    failed: bool = False


class ChangeCommand(QUndoCommand):
    """Carries a change that is already written. It does nothing itself: Qt keeps a command whose redo() raises, so the
    session writes first and moves the stack afterwards."""

    def __init__(self, change: PlanChange, key: str, act: int) -> None:
        super().__init__(change.label)
        self.change = change
        self.key = key
        self.act = act

    def id(self) -> int:
        return 1 if self.key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Typing on in one field of one post is one step back."""
        if not isinstance(other, ChangeCommand) or other.key != self.key or not _same_posts(self.change, other.change):
            return False
        if self.change.records or other.change.records:
            return False
        pairs = zip(self.change.posts, other.change.posts, strict=True)
        self.change = PlanChange(other.change.label, tuple(PostChange(old.before, new.after) for old, new in pairs))
        return True


def _same_posts(first: PlanChange, second: PlanChange) -> bool:
    return [one.post_id for one in first.posts] == [one.post_id for one in second.posts]


def _is_only_about(change: PlanChange, post_id: str) -> bool:
    return [one.post_id for one in change.posts] == [post_id] and not change.records


class PlanSession(QObject):
    """`plan_changed` carries the PlanChange after it is on disk; `message_posted` a Message; `history_changed` nothing:
    ask `can_undo` and `can_redo`. `conflict_met` carries a PlanConflict: in a shared plan somebody was there first.
    `returned` carries a PlanChange that is nothing new and the number of the act: one taken back or done again, or -1
    for what was written elsewhere; it comes before `plan_changed`. `acts` counts what has been done."""

    plan_changed = Signal(object)
    message_posted = Signal(object)
    history_changed = Signal()
    conflict_met = Signal(object)
    returned = Signal(object, int)

    def __init__(self, plan: OpenPlan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open_plan = plan
        self._stack = QUndoStack(self)
        self.acts = 0
        self._stack.indexChanged.connect(self._on_index_changed)

    @property
    def today(self) -> date:
        return self.open_plan.today()

    @property
    def can_undo(self) -> bool:
        return self._stack.canUndo()

    @property
    def can_redo(self) -> bool:
        return self._stack.canRedo()

    def do(self, change: PlanChange, *, tell: bool = True, merge_key: str = "") -> PlanChange | None:
        """Writes the change, tells the views and makes it undoable. Returns what was really done, None when it failed
        (then the user has been told). Changes with the same `merge_key` in a row become one step back."""
        done = self._write(change)
        if done is not None:
            self._stack.push(ChangeCommand(done, merge_key, self.acts))
            self.acts += 1
            if tell:
                self.message_posted.emit(Message(told(done.label), undoable=True))
        return done

    def undo(self) -> None:
        command = self._stack.command(self._stack.index() - 1) if self.can_undo else None
        if isinstance(command, ChangeCommand) and self._write(command.change.reversed(), command.act) is not None:
            self._stack.undo()
            self.message_posted.emit(Message(self.tr("Angret: {what}").format(what=told(command.change.label))))

    def redo(self) -> None:
        command = self._stack.command(self._stack.index()) if self.can_redo else None
        if isinstance(command, ChangeCommand) and self._write(command.change, command.act) is not None:
            self._stack.redo()
            self.message_posted.emit(Message(told(command.change.label), undoable=True))

    def take_back(self, post_id: str) -> None:
        """As if the post had never been begun, where nothing else has been done since."""
        steps = 0
        for place in range(self._stack.index() - 1, -1, -1):
            command = self._stack.command(place)
            if not isinstance(command, ChangeCommand) or not _is_only_about(command.change, post_id):
                return
            steps += 1
            if command.change.posts[0].before is None:
                break
        else:
            return
        for _ in range(steps):
            command = self._stack.command(self._stack.index() - 1)
            if not isinstance(command, ChangeCommand) or self._write(command.change.reversed()) is None:
                return
            self._stack.undo()

    def follow(self, change: PlanChange) -> None:
        """Tells the views of a change that is written already and cannot be undone."""
        if change.posts or change.records:
            self.returned.emit(change, -1)
            self.plan_changed.emit(change)

    def know_more(self) -> None:
        """Something is found out about the plan, such as what is in a film: the views show it."""
        self.plan_changed.emit(PlanChange(""))

    def tell(self, words: str, *, failed: bool = False) -> None:
        self.message_posted.emit(Message(words, failed=failed))

    def tell_problem(self, problem: AppError) -> None:
        self.tell(problem_words(problem), failed=True)

    def _on_index_changed(self, _place: int) -> None:
        self.history_changed.emit()

    def _write(self, change: PlanChange, act: int | None = None) -> PlanChange | None:
        """`act` is the number of an act that is taken back or done again."""
        try:
            done = self.open_plan.apply(change)
        except AppError as problem:
            self.tell_problem(problem)
            if isinstance(problem, PlanConflict):
                self.conflict_met.emit(problem)
            return None
        if act is not None:
            self.returned.emit(done, act)
        self.plan_changed.emit(done)
        return done
