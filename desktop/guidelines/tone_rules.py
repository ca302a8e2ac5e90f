"""Finds words that look down on others, and inner quarrels that are carried outside."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from desktop.guidelines.hit import Hit
from desktop.guidelines.reading import KEPT, Reading, Sentence
from desktop.guidelines.words import alternatives, pattern

_OUR_OWN = re.compile(r"\b(?:vi|me)(?: i styret)? (?:\w+ ){0,4}(?:krangl|kjekl)", re.IGNORECASE)


def disrespect(reading: Reading) -> Iterator[Hit]:
    """Somebody is spoken of in degrading words; sharp criticism of what is done is not that."""
    for sentence in reading.sentences:
        if sentence.has("of_oneself") or sentence.has("on_stage"):
            continue
        if span := _insult(sentence):
            yield Hit(sentence.start + span[0], sentence.start + span[1], "disrespect")


@lru_cache(maxsize=KEPT)
def _insult(sentence: Sentence) -> tuple[int, int] | None:
    match = pattern("insult_plain").search(sentence.text) or _named_as().search(sentence.text)
    match = match or _soft_insult().search(sentence.text)
    return match.span() if match else None


@cache
def _named_as() -> re.Pattern[str]:
    """Somebody is called something: «ministeren er en løgner», «disse klovnene på …»."""
    whom = rf"(?:{alternatives('people_word')}|(?-i:[A-ZÆØÅ])\w+)"
    be = r"\s+(?:\w+[\s,]+){0,5}?(?:er|var|har vært|har vore|blir|kalles)\s+(?:(?!ikke|ikkje)\w+\s+){0,4}?"
    called = rf"{whom}{be}(?:{alternatives('insult')})"
    pointed = rf"(?:{alternatives('pointing')})\s+(?:\w+\s+)?(?:{alternatives('insult')})\s+(?:som|på|i|der|av|hos)"
    return re.compile(rf"(?<!\w)(?:{called}|{pointed})(?!\w)", re.IGNORECASE)


@cache
def _soft_insult() -> re.Pattern[str]:
    """A person word that is, or has before it, a scornful adjective."""
    people, scorn = alternatives("people_word"), alternatives("soft_insult")
    be = r"\s+(?:(?!ikke|ikkje|så)\w+\s+){0,3}?(?:er|var|har vært)\s+(?:(?!ikke|ikkje)\w+\s+){0,2}?"
    before = rf"(?:disse|desse|de|dei|den|noen|nokre|våre)\s+(?:{scorn})\s+(?:{people})"
    return re.compile(rf"(?<!\w)(?:(?:{people})(?:{be})(?:{scorn})|{before})(?!\w)", re.IGNORECASE)


def conflict(reading: Reading) -> Iterator[Hit]:
    """A quarrel within the association is told to everybody."""
    for sentence in reading.sentences:
        if not sentence.has("inside") or sentence.has("playful"):
            continue
        if (match := pattern("quarrel").search(sentence.text)) and not _OUR_OWN.search(sentence.text):
            yield Hit(sentence.start + match.start(), sentence.start + match.end(), "conflict")
            return
