"""Two copies of one plan become one, post by post: what only one side has changed goes through, where both have, people
choose."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from desktop.domain.post import Post
from desktop.domain.record import Record
from desktop.exchange.archive.contents import CommonState, PlanContents, digest_of, digests_of, key_of

Thing = TypeVar("Thing", Post, Record)


class Choice(StrEnum):
    """What people say where both sides have changed the same thing."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Both(Generic[Thing]):
    """Changed on both sides; None on the side that has deleted it."""

    mine: Thing | None
    theirs: Thing | None

    @property
    def key(self) -> str:
        thing = self.mine if self.mine is not None else self.theirs
        assert thing is not None
        return key_of(thing)


@dataclass(frozen=True, slots=True)
class Merge(Generic[Thing]):
    """What the other copy brings: new things, changed ones as (mine, theirs), ones deleted there, and those people must
    choose about."""

    added: tuple[Thing, ...] = ()
    changed: tuple[tuple[Thing, Thing], ...] = ()
    deleted: tuple[Thing, ...] = ()
    both: tuple[Both[Thing], ...] = ()

    @property
    def nothing(self) -> bool:
        return not (self.added or self.changed or self.deleted or self.both)


def common_state(mine: PlanContents, theirs: PlanContents) -> CommonState | None:
    """The last state both copies come from; None where they share no history. It must be known to both: else what one
    side never had would look as if it had deleted it."""
    if theirs.state in mine.known:
        return CommonState(theirs.state, digests_of((*theirs.posts, *theirs.records)))
    kept = ((mine.common, theirs.known), (theirs.common, mine.known))
    found = [one for one, known in kept if one is not None and one.id in known and one.id in mine.known]
    return max(found, key=lambda one: mine.known.index(one.id), default=None)


def merge(mine: Iterable[Thing], theirs: Iterable[Thing], common: CommonState | None) -> Merge[Thing]:
    """Nothing is dropped: what the common state does not hold was made since, and stays."""
    own: dict[str, Thing] = {key_of(one): one for one in mine}
    other: dict[str, Thing] = {key_of(one): one for one in theirs}
    before = common.digests if common else {}
    added: list[Thing] = []
    changed: list[tuple[Thing, Thing]] = []
    deleted: list[Thing] = []
    both: list[Both[Thing]] = []
    for key in dict.fromkeys((*own, *other)):
        here, there = own.get(key), other.get(key)
        if here == there or _digest(there) == before.get(key):
            continue  # the other side has changed nothing
        if _digest(here) != before.get(key):
            both.append(Both(here, there))
        elif here is None:
            added += [there] if there is not None else []
        elif there is None:
            deleted.append(here)
        else:
            changed.append((here, there))
    return Merge(tuple(added), tuple(changed), tuple(deleted), tuple(both))


def _digest(thing: Post | Record | None) -> str | None:
    return None if thing is None else digest_of(thing)
