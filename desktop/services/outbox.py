"""Keeps on this machine what was written while the shared plan did not answer, so that neither a crash nor a closed
window loses it."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.conflict import PlanConflict
from desktop.domain.errors import PlanError, plain_reason
from desktop.domain.letters import whole
from desktop.domain.post import Post, new_id
from desktop.domain.post_json import post_from_json, post_to_json
from desktop.domain.record import Record, RecordKind
from desktop.domain.wording import say
from desktop.storage.files import write_in_place

LABEL = say("Sendte det som ventet")
_SETTING = "setting "


@dataclass(frozen=True, slots=True)
class WaitingSetting:
    """A setting changed while the shared plan did not answer. `before` is None where it is not known; `theirs` is what
    somebody else has set meanwhile, until it is answered which shall stand."""

    name: str
    before: str | None
    after: str
    theirs: str | None = None


class Outbox:
    """For each post, record and setting the first `before` and the last `after`. May be used from several threads."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._one = threading.Lock()

    def keep(self, change: PlanChange) -> None:
        """On disk when this returns, also after a power cut. Raises PlanError."""
        with self._changing() as waiting:
            for post in change.posts:
                key = f"post {post.post_id}"
                before = waiting[key][0] if key in waiting else _post_words(post.before)
                waiting[key] = [before, _post_words(post.after)]
            for one in change.records:
                key = f"{one.record.kind} {one.record.id}"
                before = waiting[key][0] if key in waiting else _body(one.before)
                waiting[key] = [before, _body(one.after)]

    def keep_setting(self, name: str, before: str | None, after: str) -> None:
        """The same for a setting. `before` is None where nobody knows what it was."""
        with self._changing() as waiting:
            old = waiting.pop(_SETTING + name, None)
            first = before if old is None or len(old) > 2 else old[0]  # what is met has been seen as the others have it
            if first != after:
                waiting[_SETTING + name] = [first, whole(after)]

    def setting_sent(self, sent: WaitingSetting, there: str, *, met: bool) -> None:
        """The plan holds `there` now. Where it `met` what somebody else has set, it waits for an answer; what was set
        once more meanwhile waits to be sent."""
        with self._changing() as waiting:
            key = _SETTING + sent.name
            if key not in waiting:
                return
            before, after = waiting.pop(key)[:2]
            if met:
                waiting[key] = [before, after, there] if after == sent.after else [before, after]
            elif after != sent.after:
                waiting[key] = [there, after]

    def settings(self) -> tuple[WaitingSetting, ...]:
        """Those that wait to be sent or answered."""
        found = self._read().items()
        return tuple(WaitingSetting(key[len(_SETTING) :], *old) for key, old in found if key.startswith(_SETTING))

    def forget_setting(self, name: str) -> None:
        if not self.is_empty:
            with self._changing() as waiting:
                waiting.pop(_SETTING + name, None)

    @property
    def is_empty(self) -> bool:
        return not self._file.exists()

    def waiting(self) -> PlanChange | None:
        """All that waits, as one change; None where nothing does."""
        found = {key: pair for key, pair in self._read().items() if not key.startswith(_SETTING)}
        if not found:
            return None
        posts = [PostChange(_post(old), _post(new)) for key, (old, new) in found.items() if key.startswith("post ")]
        records = [
            RecordChange(_record(key, old), _record(key, new))
            for key, (old, new) in found.items()
            if not key.startswith("post ")
        ]
        return PlanChange(LABEL, tuple(posts), tuple(records))

    def forget(self, change: PlanChange) -> None:
        """What has gone through waits no longer."""
        if self.is_empty:
            return
        gone = {f"post {one.post_id}" for one in change.posts}
        gone |= {f"{one.record.kind} {one.record.id}" for one in change.records}
        with self._changing() as waiting:
            for key in gone & waiting.keys():
                del waiting[key]

    @contextmanager
    def _changing(self) -> Iterator[dict[str, list[Any]]]:
        """All that waits, to be changed in place."""
        with self._one:
            waiting = self._read()
            yield waiting
            self._write(waiting)

    def _read(self) -> dict[str, list[Any]]:
        try:
            return dict(json.loads(self._file.read_text("utf-8")))
        except OSError:
            return {}
        except (ValueError, TypeError):  # no Elleve wrote it so: it is kept for somebody to look at
            with suppress(OSError):
                self._file.replace(self._file.with_suffix(".damaged"))
            return {}

    def _write(self, waiting: dict[str, list[Any]]) -> None:
        if not waiting:
            self._file.unlink(missing_ok=True)
            return
        try:
            write_in_place(self._file, json.dumps(waiting, ensure_ascii=False).encode())
        except OSError as problem:
            raise PlanError(
                say("Det du skrev, kunne ikke tas vare på her ({reason}).", reason=plain_reason(problem)),
                say("Gjør plass på disken, og lagre en gang til."),
            ) from problem


def beside_theirs(waiting: PlanChange, conflict: PlanConflict) -> PlanChange:
    """The change with this side's version of what both have changed as new things beside the others'."""
    ours = {thing.id for met in conflict.met for thing in (met.mine, met.theirs) if thing is not None}
    posts, records = [], []
    for one in waiting.posts:
        if one.post_id not in ours:
            posts.append(one)
        elif one.after is not None:
            posts.append(PostChange(None, replace(one.after, id=new_id())))
    for other in waiting.records:
        if other.record.id not in ours:
            records.append(other)
        elif other.after is not None:
            records.append(RecordChange(None, replace(other.after, id=new_id())))
    return PlanChange(waiting.label, tuple(posts), tuple(records))


def _post_words(post: Post | None) -> str | None:
    return None if post is None else post_to_json(post)


def _post(words: str | None) -> Post | None:
    return None if words is None else post_from_json(words)


def _body(record: Record | None) -> str | None:
    return None if record is None else record.body


def _record(key: str, body: str | None) -> Record | None:
    kind, _, name = key.partition(" ")
    return None if body is None else Record(RecordKind(kind), name, body)
