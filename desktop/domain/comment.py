"""A comment from a follower, what house rule it is about, and what the board did with it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.channel import Channel
from desktop.domain.record import Record, RecordKind


class Act(StrEnum):
    """What the board does with a comment; the value is its stable id."""

    LET_STAND = "let_stand"
    ANSWER = "answer"
    HIDE = "hide"
    REMOVE = "remove"
    BLOCK = "block"
    REPORT = "report"


# What a picture of a comment ends in where it is behind the register's lock; its name is else that of the open one.
SEALED_ENDING = ".sealed"

# Acts that tell the writer of a breach: they count as steps on the ladder.
TAKEN_AWAY: frozenset[Act] = frozenset({Act.HIDE, Act.REMOVE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """`writer` as the channel shows the name, `post` the id of the post it stands under (may be empty). `rule` and
    `hate` are what the board (or Elleve, before it has decided) holds it against; `act` is None while it waits. `seen`
    and `acted` are local times; `evidence` is a picture's file in the library. Where the name is behind the register's
    lock, `sealed` and `sealed_reply` hold it and the answer that used it, `initials` are shown, and `tag` is the same
    for all that one writer wrote; `writer` is then empty until the register is open. What is done with has its words
    behind the lock too, in `sealed_text`."""

    id: str
    writer: str
    text: str
    channel: Channel
    seen: datetime
    post: str = ""
    rule: str = "ok"
    hate: bool = False
    act: Act | None = None
    acted: datetime | None = None
    by: str = ""
    reply: str = ""
    evidence: str = ""
    initials: str = ""
    tag: str = ""
    sealed: str = ""
    sealed_reply: str = ""
    sealed_text: str = ""

    @property
    def waits(self) -> bool:
        return self.act is None

    @property
    def called(self) -> str:
        """The name, or what may be shown of it; empty where nobody wrote one."""
        return self.writer or self.initials

    @property
    def locked(self) -> bool:
        """Whether somebody has a name that cannot be read now."""
        return bool(self.sealed) and not self.writer

    @property
    def text_locked(self) -> bool:
        """Whether its words cannot be read now."""
        return bool(self.sealed_text) and not self.text

    def to_record(self) -> Record:
        behind = {"sealed_reply": self.sealed_reply, "sealed_text": self.sealed_text}
        if self.sealed:
            behind |= {"sealed": self.sealed, "tag": self.tag, "initials": self.initials}
        return Record.of(
            RecordKind.COMMENT, self.id, writer="" if self.sealed else self.writer,
            text="" if self.sealed_text else self.text,
            channel=self.channel.value, seen=self.seen.isoformat(timespec="minutes"), post=self.post, rule=self.rule,
            hate=self.hate, act=self.act.value if self.act else None,
            acted=self.acted.isoformat(timespec="minutes") if self.acted else None,
            by=self.by, reply="" if self.sealed_reply else self.reply, evidence=self.evidence,
            **{name: words for name, words in behind.items() if words},
        )  # fmt: skip

    @classmethod
    def from_record(cls, record: Record) -> "Comment":
        """Raises ValueError or KeyError for what no Elleve wrote."""
        values = record.fields
        return cls(
            id=record.id, writer=values["writer"], text=values["text"], channel=Channel(values["channel"]),
            seen=datetime.fromisoformat(values["seen"]), post=values["post"], rule=values["rule"],
            hate=values["hate"], act=Act(values["act"]) if values["act"] else None,
            acted=datetime.fromisoformat(values["acted"]) if values["acted"] else None,
            by=values["by"], reply=values["reply"], evidence=values["evidence"],
            **{name: values.get(name, "") for name in ("initials", "tag", "sealed", "sealed_reply", "sealed_text")},
        )  # fmt: skip


class Rung(StrEnum):
    """Where a writer stands on the ladder (guideline.md C); hate and what is illegal stands outside it."""

    FIRST = "first"
    SECOND = "second"
    BLOCK = "block"
    OUTSIDE = "outside"


def rung(comment: Comment, others: Iterable[Comment]) -> Rung:
    """The step that fits this comment, after what the same writer has been told of before it."""
    if comment.hate or comment.rule == "illegal":
        return Rung.OUTSIDE
    told = sum(one.act in TAKEN_AWAY for one in by_writer_of(comment, others) if one.id != comment.id)
    return Rung.FIRST if not told else Rung.SECOND if told == 1 else Rung.BLOCK


def by_writer_of(comment: Comment, comments: Iterable[Comment]) -> tuple[Comment, ...]:
    """All comments of the one who wrote it, the newest first; capitals and spaces in a name mean nothing."""
    return newest_first(one for one in comments if _same_writer(one, comment))


def initials_of(name: str) -> str:
    """`T. M.` of Terje Måkeberg."""
    return " ".join(f"{word[0].upper()}." for word in name.split())


def newest_first(comments: Iterable[Comment]) -> tuple[Comment, ...]:
    return tuple(sorted(comments, key=lambda one: (one.seen, one.id), reverse=True))


def comments_of(records: Sequence[Record]) -> tuple[Comment, ...]:
    return newest_first(map(Comment.from_record, records))


def _same_writer(one: Comment, other: Comment) -> bool:
    if one.writer and other.writer:
        return _plain(one.writer) == _plain(other.writer)
    return bool(one.tag) and one.tag == other.tag


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
