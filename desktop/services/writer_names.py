"""Names of those who write comments: sealed on their way into the plan once there is a register, read while it is open.

The plan keeps initials and a sign that tells one writer from another, so that the ladder holds while it is locked. The
words of a comment are sealed when it is done with; until then whoever answers must be able to read them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.domain.change import PlanChange, RecordChange
from desktop.domain.comment import Comment, initials_of
from desktop.domain.errors import PlanError
from desktop.domain.record import Record, RecordKind
from desktop.storage.name_seal import seal, tag_of
from desktop.storage.vault import Vault
from desktop.storage.vault_key import KeyFile, read_key_file

# Where what is sealed lies, by the part it was.
_SEALED = {"writer": "sealed", "reply": "sealed_reply", "text": "sealed_text"}


class WriterNames:
    """`register` is the register's file; it need not be open to seal."""

    def __init__(self, register: Path) -> None:
        self._register = register

    def sealed(self, change: PlanChange) -> PlanChange:
        """The change as it is written. What was before stays as it lies."""
        if not any(one.record.kind == RecordKind.COMMENT for one in change.records):
            return change
        keys = self.keys()
        if keys is None:
            return change
        return replace(change, records=tuple(_with_sealed(one, keys) for one in change.records))

    def sealing(self, records: Iterable[Record]) -> PlanChange:
        """What seals those that lie open."""
        return PlanChange("", records=tuple(RecordChange(one, one) for one in records if lies_open(one)))

    def sealer(self) -> Callable[[Record], Record] | None:
        """Seals one record at a time with all its words, for copies: what waits there may be done with long since. None
        where there is nothing to seal with."""
        keys = self.keys()
        return None if keys is None else lambda record: _sealed(record, keys, done=True)

    def read(self, comments: Iterable[Comment], vault: Vault | None) -> tuple[Comment, ...]:
        """With the names that the open register tells, and everybody's sign."""
        keys = self.keys()
        return tuple(_read(one, keys, vault) for one in comments)

    def keys(self) -> KeyFile | None:
        """None where there is no register, or none that can seal yet."""
        try:
            keys = read_key_file(self._register)
        except PlanError:
            return None
        return keys if keys and keys.names else None


def lies_open(record: Record) -> bool:
    """Whether something can be read in it that is to be sealed."""
    try:
        return bool(_open_parts(record.fields))
    except ValueError:
        return False


def _open_parts(fields: Mapping[str, Any], *, done: bool = False) -> list[str]:
    """What is to be sealed; an answer calls the writer by name."""
    named = fields.get("writer") or fields.get("sealed")
    parts = {"writer": True, "reply": named or fields.get("act") or done, "text": fields.get("act") or done}
    return [part for part, due in parts.items() if due and fields.get(part)]


def _with_sealed(one: RecordChange, keys: KeyFile) -> RecordChange:
    after = one.after
    if after is None or after.kind != RecordKind.COMMENT or not lies_open(after):
        return one
    return RecordChange(one.before, _sealed(after, keys))


def _sealed(record: Record, keys: KeyFile, *, done: bool = False) -> Record:
    try:
        fields = record.fields
    except ValueError:
        return record
    parts = _open_parts(fields, done=done)
    if not parts:
        return record
    if "writer" in parts:
        name = fields["writer"]
        fields |= {"tag": tag_of(name, keys.name), "initials": initials_of(name)}
    fields |= {_SEALED[part]: seal(fields[part], keys.names) for part in parts}
    return Record.of(record.kind, record.id, **(fields | dict.fromkeys(parts, "")))


def _read(comment: Comment, keys: KeyFile | None, vault: Vault | None) -> Comment:
    if comment.writer and keys is not None:
        return replace(comment, tag=tag_of(comment.writer, keys.name))
    if vault is None:
        return comment
    return replace(
        comment,
        writer=vault.unsealed(comment.sealed) or comment.writer,
        reply=vault.unsealed(comment.sealed_reply) or comment.reply,
        text=vault.unsealed(comment.sealed_text) or comment.text,
    )
