"""Finds what a text says about the health or private life of somebody it names."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from desktop.guidelines.hit import Hit
from desktop.guidelines.reading import KEPT, Piece, Reading, Sentence
from desktop.guidelines.words import alternatives, pattern

_RULE = "sensitive_person_info"
_PRONOUN = re.compile(r"\b(?:hun|han|ho)\b", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:jeg|eg|meg|min|mi|mitt)\b", re.IGNORECASE)
_VERB_BEFORE = re.compile(r"\b(?:er|var|ble|blei|vart|har|hadde|fikk|fekk|ligger|ligg)\s+(?:\w+\s+)?$", re.IGNORECASE)
# Words that make the illness a topic rather than somebody's own.
_TOPIC = "om|mot|for|på|i|til|hos|av|med|ved|som|når|hvis|dersom"
# How far from the name something is still said of the person, in characters.
_NEAR = 90


def sensitive_person_info(reading: Reading) -> Iterator[Hit]:
    """A named person's health or another private matter, where no leave to tell is noted."""
    if reading.has("told_with_leave"):
        return
    named = False
    for sentence in reading.sentences:
        people = _people(sentence, named)
        hit = next((hit for one in people if (hit := _private_about(sentence, one))), None)
        if hit or (hit := _private_sign(sentence, named)):
            yield hit
        named = bool(sentence.persons) or (named and bool(people))


@lru_cache(maxsize=KEPT)
def _people(sentence: Sentence, named_before: bool) -> tuple[Piece, ...]:
    """Those named, those known by their office, and «hun» or «han» after a name."""
    pronoun = _PRONOUN.search(sentence.text) if named_before or sentence.persons else None
    others = (*pattern("role").finditer(sentence.text), *([pronoun] if pronoun else []))
    places = [Piece(sentence.start + one.start(), sentence.start + one.end(), one[0]) for one in others]
    return (*sentence.persons, *places)


@lru_cache(maxsize=KEPT)
def _private_about(sentence: Sentence, person: Piece) -> Hit | None:
    """The person has, is or does something private: «Kari har fått …», «i går ble Kari …»."""
    place = person.start - sentence.start
    verb = _VERB_BEFORE.search(sentence.text[:place])
    begin = verb.start() if verb else place
    # The name is blanked out, so that a verb before it and the state after it stand together.
    text = sentence.text[begin:place] + " " * len(person.text) + sentence.text[person.end - sentence.start :]
    for said in (_illness(), _state(), pattern("private_matter")):
        match = said.search(text)
        if match and match.start() < _NEAR and not pattern("spoken_of").search(text[: match.end()]):
            start = sentence.start + begin
            return Hit(min(person.start, start + match.start()), start + match.end(), _RULE)
    return None


@lru_cache(maxsize=KEPT)
def _private_sign(sentence: Sentence, named_before: bool) -> Hit | None:
    """Something private beside a name, where nobody speaks of it as a topic or a trade."""
    about = bool(sentence.persons) or (named_before and sentence.has("theirs"))
    if not about or sentence.has("outsider") or _FIRST_PERSON.search(sentence.text):
        return None
    for match in pattern("private_sign").finditer(sentence.text):
        if not _as_topic().search(sentence.text[: match.start()]):
            return Hit(sentence.start + match.start(), sentence.start + match.end(), _RULE)
    return None


@cache
def _as_topic() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives('topic_before')})\s+(?:\w+\s+){{0,2}}$", re.IGNORECASE)


@cache
def _illness() -> re.Pattern[str]:
    gap = rf"(?:(?!(?:{_TOPIC}|ikke|ikkje|aldri)\b)\w+\s+){{0,3}}"
    return re.compile(rf"\b(?:{alternatives('have')})\s+{gap}(?:{alternatives('health')})(?![\w-])", re.IGNORECASE)


@cache
def _state() -> re.Pattern[str]:
    gap = r"(?:(?!(?:for|så|ikke|ikkje|aldri|klar)\b)\w+\s+){0,3}"
    return re.compile(rf"\b(?:{alternatives('be')})\s+{gap}(?:{alternatives('ill')})(?![\w-])", re.IGNORECASE)
