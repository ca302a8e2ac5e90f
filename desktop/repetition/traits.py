"""What a post has in common with the posts before it, one thing at a time: theme, form, opening, call, hashtags …"""

import re
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from desktop.domain.likeness import Shared, Trait
from desktop.domain.media import Media
from desktop.domain.post import Post
from desktop.domain.wording import beside, say
from desktop.domain.words import short_day_month
from desktop.repetition.calendar import theme_of
from desktop.repetition.lexicon import lexicon
from desktop.repetition.picture import same_picture
from desktop.repetition.runs import hashtags, opening, sentences

# So many of an earlier post's hashtags must be there again.
_TAGS_AGAIN = 0.5
# A post much like another in other ways than its words shares so many of the things below, with one so near.
MUCH, MUCH_DAYS = 4, 14
_CALL_WORDS = 2
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Traits:
    """A post's own traits, each as what another must have to share it; empty where there is none."""

    theme: str
    form: str
    opening: str
    call: str
    tags: frozenset[str]
    pictures: tuple[Media, ...]
    persons: frozenset[str]
    time: Hashable


def traits(post: Post) -> Traits:
    begins, asks, tags = _of_text(post.text)
    return Traits(
        theme_of(post), post.form.value, begins, asks, tags,
        post.media,
        frozenset(mark.person for item in post.media for mark in item.persons if mark.person),
        (post.day.weekday(), post.clock.hour) if post.day and post.clock else None,
    )  # fmt: skip


@lru_cache(maxsize=20_000)
def _of_text(text: str) -> tuple[str, str, frozenset[str]]:
    return opening(text), call(text), hashtags(text)


def call(text: str) -> str:
    """What the reader is asked to do, by the first two words of the last sentence that begins with such a verb:
    `meld deg`; empty where nothing is asked."""
    known = lexicon().marks["calls"]
    for sentence in reversed(sentences(text)):
        words = [word.lower() for word in islice(_WORD.findall(sentence), _CALL_WORDS)]
        if words and words[0] in known:
            return " ".join(words)
    return ""


def in_common(post: Post, earlier: Sequence[Post], days: int) -> tuple[Shared, ...]:
    """What the post shares with the `earlier` ones (of so many days, the latest last), each thing once; words are
    not among them."""
    mine, theirs = traits(post), [traits(one) for one in earlier]
    found = []
    for trait in Trait:
        sharing = [one for one, their in zip(earlier, theirs, strict=True) if _shares(trait, mine, their)]
        if sharing:
            found.append(_shared(trait, mine, sharing[-1], len(sharing), len(earlier), days))
    return tuple(found)


def much_alike(post: Post, earlier: Iterable[Post]) -> tuple[Shared, ...]:
    """What it shares with the one of them, at most two weeks before, that it shares most with; empty if not much."""
    mine, best = traits(post), tuple[Shared, ...]()
    for one in earlier:
        if post.day and one.day and (post.day - one.day).days <= MUCH_DAYS:
            their = traits(one)
            same = [trait for trait in Trait if _shares(trait, mine, their)]
            if len(same) >= max(MUCH, len(best)):
                best = tuple(_shared(trait, mine, one, 1, 1, MUCH_DAYS) for trait in same)
    return best


def _shares(trait: Trait, a: Traits, b: Traits) -> bool:
    match trait:
        case Trait.TAGS:
            return bool(b.tags) and len(a.tags & b.tags) >= _TAGS_AGAIN * len(b.tags)
        case Trait.PICTURE:
            return any(_same_file(one, other) for one in a.pictures for other in b.pictures)
        case Trait.PERSON:
            return not a.persons.isdisjoint(b.persons)
        case Trait.WORDS:
            return False
    mine = getattr(a, trait.value)
    return bool(mine) and mine == getattr(b, trait.value)


def _same_file(a: Media, b: Media) -> bool:
    return bool(a.digest and a.digest == b.digest) or same_picture(a.fingerprint, b.fingerprint)


def shared(trait: Trait, post: Post, other: Post, count: int, of: int, days: int) -> Shared:
    """That the two have it in common, as `count` of the `of` posts of so many days do."""
    return _shared(trait, traits(post), other, count, of, days)


def _shared(trait: Trait, mine: Traits, other: Post, count: int, of: int, days: int) -> Shared:
    line = beside(_line(trait, mine, other), short_day_month(other.day) if other.day else "")
    if of > 1:
        line = say("{like}: {count} av {of} innlegg på {days} dager", like=line, count=count, of=of, days=days)
    return Shared(trait, other.id, other.title, other.day, count, of, line)


def _line(trait: Trait, mine: Traits, other: Post) -> str:
    title = other.title or say("Uten tittel")
    return {
        Trait.THEME: say("Samme tema som «{title}»", title=title),
        Trait.FORM: say("Samme form som «{title}»", title=title),
        Trait.OPENING: say("Begynner med «{words:capital} …», som «{title}»", words=mine.opening, title=title),
        Trait.CALL: say("Oppfordrer med «{words:capital} …», som «{title}»", words=mine.call, title=title),
        Trait.TAGS: say("Deler emneknagger med «{title}»", title=title),
        Trait.PICTURE: say("Samme bilde som i «{title}»", title=title),
        Trait.PERSON: say("Viser samme person som «{title}»", title=title),
        Trait.TIME: say("Samme ukedag og time som «{title}»", title=title),
    }[trait]
