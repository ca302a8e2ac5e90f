"""Finds too many of a kind close together in a plan: themes, forms, channels, openings, endings, hashtags."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import time
from itertools import islice

from desktop.domain.channel import NAMES as CHANNEL_NAMES
from desktop.domain.likeness import Run
from desktop.domain.post import FORM_NAMES, Post, Status
from desktop.domain.wording import say
from desktop.domain.words import small_number
from desktop.repetition.words import TokenKind, each_token, tokens

# How many in a row it takes before anybody would call it monotonous.
THEME_IN_A_ROW = 4
FORM_IN_A_ROW = 7
CHANNEL_IN_A_ROW = 8
WORDS_AGAIN = 3
TAGS_AGAIN = 4
NEAR_DAYS = 21
CROWD = 5
CROWD_DAYS = 16
ROW_GAP_DAYS = 10
_OPENING_WORDS = 3


def runs(posts: Sequence[Post]) -> tuple[Run, ...]:
    """Runs among the dated posts that are not cancelled, each with its posts in date order. `what` is one of `theme`,
    `form`, `channel`, `opening`, `ending`, `tags`."""
    dated = sorted((one for one in posts if one.day and one.status != Status.CANCELLED), key=_order)
    return (*_themes(dated), *_forms(dated), *_channels(dated), *_openings(dated), *_endings(dated), *_tags(dated))


def _themes(dated: Sequence[Post]) -> Iterator[Run]:
    in_a_row = []
    for row in _rows(dated, _theme, THEME_IN_A_ROW):
        in_a_row.append(row)
        yield _run(
            "theme",
            row,
            say("{count:capital} innlegg på rad har temaet «{theme}».", count=_count(row), theme=row[0].theme.strip()),
        )
    for row in _crowds(dated):
        if not any(set(_ids(row)) & set(_ids(other)) for other in in_a_row):
            days = _days(row[0], row[-1]) + 1
            yield _run(
                "theme",
                row,
                say(
                    "{count:capital} innlegg på {days} dager har temaet «{theme}».",
                    count=_count(row),
                    days=days,
                    theme=row[0].theme.strip(),
                ),
            )


def _theme(post: Post) -> str:
    return post.theme.strip().casefold()


def _crowds(dated: Sequence[Post]) -> Iterator[list[Post]]:
    """Most of what is said for a while, even with other posts between: five of a theme within sixteen days, and at
    least a third of all posts there."""
    same: dict[str, list[Post]] = defaultdict(list)
    for one in dated:
        if _theme(one):
            same[_theme(one)].append(one)
    for row in same.values():
        crowd = _densest(row)
        between = [one for one in dated if crowd and _order(crowd[0]) <= _order(one) <= _order(crowd[-1])]
        if crowd and 3 * len(crowd) >= len(between):
            yield crowd


def _densest(row: Sequence[Post]) -> list[Post]:
    """The longest stretch of the row within the days a crowd takes; empty when it is too short to be one."""
    best: list[Post] = []
    for first in range(len(row)):
        stretch = [one for one in row[first:] if _days(row[first], one) < CROWD_DAYS]
        best = max(best, stretch, key=len)
    return best if len(best) >= CROWD else []


def _ids(row: Iterable[Post]) -> list[str]:
    return [one.id for one in row]


def _forms(dated: Sequence[Post]) -> Iterator[Run]:
    if len({one.form for one in dated}) < 2:
        return
    for row in _rows(dated, lambda one: one.form.value, FORM_IN_A_ROW):
        yield _run(
            "form",
            row,
            say(
                "{count:capital} innlegg på rad har formen «{form:lower}».",
                count=_count(row),
                form=FORM_NAMES[row[0].form],
            ),
        )


def _channels(dated: Sequence[Post]) -> Iterator[Run]:
    if len({channel for one in dated for channel in one.channels}) < 2:
        return
    for row in _rows(dated, lambda one: one.channels[0].value if len(one.channels) == 1 else "", CHANNEL_IN_A_ROW):
        yield _run(
            "channel",
            row,
            say(
                "{count:capital} innlegg på rad går bare ut i {channel}.",
                count=_count(row),
                channel=CHANNEL_NAMES[row[0].channels[0]],
            ),
        )


def _openings(dated: Sequence[Post]) -> Iterator[Run]:
    for row in _near(dated, lambda one: opening(one.text), WORDS_AGAIN):
        yield _run(
            "opening",
            row,
            say(
                "{count:capital} innlegg tett på hverandre begynner med «{words} …».",
                count=_count(row),
                words=_first_words(row[0].text),
            ),
        )


def _endings(dated: Sequence[Post]) -> Iterator[Run]:
    for row in _near(dated, lambda one: ending(one.text), WORDS_AGAIN):
        yield _run(
            "ending",
            row,
            say(
                "{count:capital} innlegg tett på hverandre slutter med «{words}».",
                count=_count(row),
                words=_last_sentence(row[0].text),
            ),
        )


def _tags(dated: Sequence[Post]) -> Iterator[Run]:
    for row in _near(dated, lambda one: " ".join(sorted(hashtags(one.text))), TAGS_AGAIN):
        tags = sorted(hashtags(row[0].text))
        if len(tags) > 1:
            yield _run(
                "tags",
                row,
                say(
                    "{count:capital} innlegg tett på hverandre har de samme emneknaggene: {tags}.",
                    count=_count(row),
                    tags=" ".join(tags),
                ),
            )


def _rows(dated: Sequence[Post], kind: Callable[[Post], str], at_least: int) -> Iterator[list[Post]]:
    """Neighbours in date order of one kind, without long gaps between them."""
    row: list[Post] = []
    for one in dated:
        if row and (kind(one) != kind(row[-1]) or _days(row[-1], one) > ROW_GAP_DAYS):
            if len(row) >= at_least:
                yield row
            row = []
        if kind(one):
            row.append(one)
    if len(row) >= at_least:
        yield row


def _near(dated: Sequence[Post], kind: Callable[[Post], str], at_least: int) -> Iterator[list[Post]]:
    """Posts of one kind of which each `at_least` stand within `NEAR_DAYS` days, whatever is between them."""
    same: dict[str, list[Post]] = defaultdict(list)
    for one in dated:
        if kind(one):
            same[kind(one)].append(one)
    for row in same.values():
        close = _close(row, at_least)
        if close:
            yield close


def _close(row: list[Post], at_least: int) -> list[Post]:
    chosen: set[int] = set()
    for at in range(len(row) - at_least + 1):
        if _days(row[at], row[at + at_least - 1]) <= NEAR_DAYS:
            chosen |= set(range(at, at + at_least))
    return [row[at] for at in sorted(chosen)]


def opening(text: str) -> str:
    """The first three words, without signs; empty for a text of fewer than six words."""
    words = list(
        islice((token.value for token in each_token(text) if token.kind == TokenKind.WORD), 2 * _OPENING_WORDS)
    )
    return " ".join(words[:_OPENING_WORDS]) if len(words) == 2 * _OPENING_WORDS else ""


def ending(text: str) -> str:
    """The words of the last sentence, where it has three or more and is not the whole text."""
    parts = sentences(text)
    words = [token.value for token in tokens(parts[-1])] if len(parts) > 1 else []
    return " ".join(words) if len(words) >= _OPENING_WORDS else ""


def hashtags(text: str) -> frozenset[str]:
    if "#" not in text:
        return frozenset()
    return frozenset(token.value for token in tokens(text) if token.kind == TokenKind.TAG and token.value[0] == "#")


def sentences(text: str) -> list[str]:
    """Sentences without hashtags, and without what is only signs."""
    plain = re.sub(r"[#@]\w+", "", text)
    return [part.strip() for part in re.split(r"(?<=[.!?…])\s+|\n+", plain) if re.search(r"\w", part)]


def _first_words(text: str) -> str:
    words = [token for token in tokens(text) if token.kind == TokenKind.WORD]
    return text[words[0].start : words[_OPENING_WORDS - 1].end]


def _last_sentence(text: str) -> str:
    return sentences(text)[-1].rstrip(".!?… ")


def _run(what: str, row: Iterable[Post], why: str) -> Run:
    return Run(what, tuple(one.id for one in row), why)


def _count(row: Sequence[Post]) -> str:
    return small_number(len(row))


def _days(earlier: Post, later: Post) -> int:
    return (later.day - earlier.day).days if earlier.day and later.day else 0


def _order(post: Post) -> tuple[int, time, str]:
    return post.day.toordinal() if post.day else 0, post.clock or time.min, post.id
