"""Which posts one wants to see: by words, channel, theme, status, responsible, lacking quality and warnings."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from desktop.domain.assessment import PostSummary
from desktop.domain.channel import Channel
from desktop.domain.post import Post, Status
from desktop.domain.quality import Quality
from desktop.domain.record import Record, RecordKind


class Warned(StrEnum):
    """What one wants of a post's warnings."""

    EITHER = ""
    SOME = "some"
    STOPS = "stops"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PostFilter:
    """An empty part asks nothing. Within channels, themes, statuses and people one of them is enough; all of `words`
    and all of `lacking` must hold. The person "" is nobody. A post that is not judged yet lacks nothing we know of."""

    words: str = ""
    channels: frozenset[Channel] = frozenset()
    themes: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    people: frozenset[str] = frozenset()
    lacking: frozenset[Quality] = frozenset()
    warned: Warned = Warned.EITHER

    @property
    def empty(self) -> bool:
        return self == PostFilter(words=self.words) and not self.words.strip()

    def tests(self) -> Iterator[Callable[[PostSummary], bool]]:
        """What a post must pass, its words aside; only what is asked for, since a plan has thousands of posts."""
        if self.statuses:
            yield lambda one: one.post.status in self.statuses
        if self.channels:
            yield lambda one: not self.channels.isdisjoint(one.post.channels)
        if self.themes:
            yield lambda one: one.post.theme.strip() in self.themes
        if self.people:
            yield lambda one: one.post.author.strip() in self.people
        if self.lacking:
            yield lambda one: one.missing is not None and self.lacking.issubset(one.missing)
        if self.warned != Warned.EITHER:
            yield lambda one: _is_warned(one, self.warned)

    def to_record(self, record_id: str, name: str) -> Record:
        """The filter under a name, to be kept in the plan."""
        return Record.of(
            RecordKind.FILTER, record_id, name=name, words=self.words, warned=self.warned.value,
            **{part: sorted(getattr(self, part)) for part in _SETS},
        )  # fmt: skip


_SETS = {"channels": Channel, "themes": str, "statuses": Status, "people": str, "lacking": Quality}


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter the board has given a name."""

    id: str
    name: str
    filter: PostFilter

    @classmethod
    def from_record(cls, record: Record) -> "SavedFilter":
        """What this version does not know (another Elleve wrote it) is left out."""
        fields = record.fields
        sets = {part: frozenset(_known(kind, fields.get(part, ()))) for part, kind in _SETS.items()}
        warned = next(_known(Warned, [fields.get("warned", "")]), Warned.EITHER)
        found: Any = PostFilter(words=str(fields.get("words", "")), warned=warned)
        return cls(record.id, str(fields.get("name", "")), replace(found, **sets))


def _known(kind: Any, values: Iterable[Any]) -> Iterator[Any]:
    for value in values:
        try:
            yield kind(value)
        except ValueError:
            continue


def _is_warned(one: PostSummary, wanted: Warned) -> bool:
    if wanted == Warned.STOPS:
        return one.blockers > 0
    return bool(one.blockers or one.warnings) == (wanted == Warned.SOME)


@dataclass(slots=True)
class Sieve:
    """Filters many posts quickly, again and again: what a post says is written small only once."""

    _said: dict[str, tuple[Post, str]] = field(default_factory=dict)

    def passing(self, wanted: PostFilter, posts: Sequence[PostSummary]) -> Sequence[PostSummary]:
        """Those asked for, in the same order."""
        if wanted.empty:
            return posts
        kept = posts
        for test in wanted.tests():
            kept = [one for one in kept if test(one)]
        for word in wanted.words.casefold().split():
            kept = [one for one in kept if word in self._words_of(one.post)]
        return kept

    def _words_of(self, post: Post) -> str:
        known = self._said.get(post.id)
        if known is None or known[0] is not post:
            parts = (post.title, post.theme, post.author, post.comment_keeper, post.notes, post.text,
                     *(text for _channel, text in post.texts))  # fmt: skip
            known = self._said[post.id] = (post, "\n".join(parts).casefold())
        return known[1]
