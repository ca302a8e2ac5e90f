"""Finds children who are named in a text or said to be in the picture."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from desktop.guidelines.hit import Hit
from desktop.guidelines.reading import KEPT, Piece, Reading, Sentence
from desktop.guidelines.words import alternatives

_RULE = "minor_named"
# Ages up to 17, in words and figures.
_AGE = (
    r"(?:ett|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|"
    r"1[0-7]|[1-9])"
)
_GROWN_AGE = re.compile(r"\b(?:1[89]|[2-9]\d|1\d\d) ?år\b|\((?:1[89]|[2-9]\d)\)")
_WHOSE = r"(?:min|mi|vår|hans|hennes|hennar|deres|deira)"


def minor_named(reading: Reading) -> Iterator[Hit]:
    """A child who is named, or said to be in the picture, where no leave is noted."""
    if reading.has("told_with_leave"):
        return
    for sentence in reading.sentences:
        hit = next((hit for one in sentence.persons if (hit := _child(sentence, one))), None) or _shown(sentence)
        if hit:
            yield hit


@lru_cache(maxsize=KEPT)
def _child(sentence: Sentence, person: Piece) -> Hit | None:
    before = sentence.text[: person.start - sentence.start]
    after = sentence.text[person.end - sentence.start :]
    if match := _young_after().match(after):
        return Hit(person.start, person.end + match.end(), _RULE)
    if match := _young_before().search(before):
        return Hit(sentence.start + match.start(), person.end, _RULE)
    grown = sentence.has("grown_up") or _GROWN_AGE.search(sentence.text)
    kin = _kin_before().search(before) or _kin_after().match(after) or sentence.has("child_place")
    return Hit(person.start, person.end, _RULE) if kin and not grown else None


@cache
def _young_after() -> re.Pattern[str]:
    """What follows a child's name: an age, a school year, a nursery."""
    year = rf"(?:\d{{1,2}}\.?|{alternatives('school_year')})"
    school = rf"(?:{year} (?:klasse|trinn|trinnet|klassen)|\d{{1,2}}[a-f]\b|barnehage\w*)"
    went = r"(?:begynt|begynte|byrja|starta|startet|går|gjekk|gikk)"
    turns = r"(?:på |er |blir |blei |ble |vart |fylte |fyller |fylde |bare |berre )*"
    return re.compile(
        rf"\s*(?:\({_AGE}(?: år)?\)|,? \d{{1,2}} (?:måned|månad)|,? som (?:{turns}){_AGE} år"
        rf"|,? {turns}{_AGE}(?: år| og et halvt| månad| måned)|,? (?:og \w+ )?på {_AGE} (?:og|år)\b"
        rf"|,? (?:[\w.]+ ){{0,2}}?i 20[12]\d-kullet|,? (?:[\w.]+ ){{0,4}}?(?:i|frå|fra|på) {school}"
        rf"|,? (?:\w+ ){{0,4}}?{went} (?:i |på )?{school})",
        re.IGNORECASE,
    )


@cache
def _young_before() -> re.Pattern[str]:
    """What stands before a child's name: «8 år gamle», «åtteåringen», «lille», «guttungen til»."""
    return re.compile(
        rf"(?:\b{_AGE}[- ]?års?[- ]gamle|\b{_AGE}-?åringen|\b(?:lille|vesle|litle)"
        rf"|\b(?:{alternatives('small_one')})(?: til)?)\s$",
        re.IGNORECASE,
    )


@cache
def _kin_before() -> re.Pattern[str]:
    whose = rf"(?:\s+(?:{_WHOSE}|til\s+\w+(?:\s+vår)?(?:\s+\w+)?))?"
    return re.compile(rf"(?<!\w)(?:{alternatives('child_kin')}){whose},?\s+(?:(?:vesle|lille)\s+)?$", re.IGNORECASE)


@cache
def _kin_after() -> re.Pattern[str]:
    return re.compile(rf",\s+(?:{alternatives('child_kin')})\s+(?:{_WHOSE}|til)\b", re.IGNORECASE)


@lru_cache(maxsize=KEPT)
def _shown(sentence: Sentence) -> Hit | None:
    match = _shown_children().search(sentence.text)
    if match is None or sentence.has("made_by_children"):
        return None
    return Hit(sentence.start + match.start(), sentence.start + match.end(), _RULE)


@cache
def _shown_children() -> re.Pattern[str]:
    between = rf"(?:\s+(?:{alternatives('between_picture_and_child')})){{1,5}}"
    seen = rf"(?:{alternatives('picture')}){between}\s+(?:{alternatives('shown_children')})"
    return re.compile(rf"(?<!\w){seen}(?!\w)", re.IGNORECASE)
