"""Finds in a comment what each house rule forbids; criticism, however sharp, is none of it."""

import re
from collections.abc import Callable
from functools import cache

from desktop.guidelines.contact_rules import contact_private, national_id
from desktop.guidelines.private_rules import sensitive_person_info
from desktop.guidelines.reading import Reading, Sentence
from desktop.guidelines.words import alternatives, pattern

Span = tuple[int, int]
Rule = Callable[[Reading], Span | None]


def threat(reading: Reading) -> Span | None:
    """Violence, blackmail or a wish that somebody dies, meant for somebody."""
    for sentence in reading.sentences:
        if not sentence.has("figurative") and (span := _find(sentence, "threat")):
            return span
    return None


def accusation(reading: Reading) -> Span | None:
    """Somebody who can be known is said to have done a crime; a government or an office is criticised freely."""
    for sentence in reading.sentences:
        known = bool(sentence.persons) or sentence.has("about_whom")
        if known and not _ASKS.search(sentence.text) and (span := _find(sentence, "crime")):
            return span
    return None


def hate(reading: Reading) -> Span | None:
    """A group of people is degraded for what they are."""
    for sentence in reading.sentences:
        if sentence.has("of_oneself_comment"):
            continue
        if span := _find(sentence, "slur"):
            return span
        group = pattern("group").search(sentence.text)
        degraded = pattern("degrade").search(sentence.text)
        if group and degraded and not _overlap(group.span(), degraded.span()) and not _DEFENDS.search(sentence.text):
            start, end = min(group.start(), degraded.start()), max(group.end(), degraded.end())
            return sentence.start + start, sentence.start + end
    return None


def evasion(reading: Reading) -> Span | None:
    """Somebody gets round what was hidden, removed or blocked, and says so."""
    found = [span for one in reading.sentences for span in _all(one, "evasion")]
    asks = "?" in reading.text
    return found[0] if len(found) >= (3 if asks else 2) else None


def spam(reading: Reading) -> Span | None:
    """Advertising, bait, and the same sentence over and over."""
    strong = [span for one in reading.sentences for span in _all(one, "spam_strong")]
    weak = {reading.text[start:end].lower() for one in reading.sentences for start, end in _all(one, "spam_weak")}
    if strong and (len(strong) > 1 or weak or _HAS_LINK.search(reading.text) or len(reading.text) < _SHORT):
        return strong[0]
    said = [sentence.text.lower() for sentence in reading.sentences]
    if len(said) > 2 * len(set(said)) - 1 and len(said) > 1:
        return reading.sentences[0].start, reading.sentences[0].end
    return None


def privacy(reading: Reading) -> Span | None:
    """Health, money, family or address of somebody who can be known; also one's own secrets and codes."""
    for rule in (national_id(reading), contact_private(reading, frozenset()), sensitive_person_info(reading)):
        if hit := next(rule, None):
            return hit.start, hit.end
    named = False
    for sentence in reading.sentences:
        named = named or bool(sentence.persons)
        about = named or sentence.has("about_whom")
        if span := _find(sentence, "own_secret") or (_find(sentence, "others_secret") if about and named else None):
            return span
    return None


def attack(reading: Reading) -> Span | None:
    """Somebody is called names or put down; what was done may be called anything."""
    for sentence in reading.sentences:
        if sentence.has("of_oneself_comment"):
            continue
        if span := _find(sentence, "attack"):
            return span
        if match := _called().search(sentence.text):
            return sentence.start + match.start(), sentence.start + match.end()
    return None


def misinformation(reading: Reading) -> Span | None:
    """Untrue or dangerous claims about health; one's own experience and a question are fine."""
    for sentence in reading.sentences:
        if sentence.text.endswith("?") and not sentence.has("plot"):
            continue
        firm = not sentence.has("own_experience")
        for group in ("bad_advice", "plot", "cure_claim", "cause_claim"):
            if (firm or group == "plot") and (span := _find(sentence, group)):
                return span
    return None


def off_topic(reading: Reading, post_text: str) -> Span | None:
    """Something else than what the post and the association are about."""
    for sentence in reading.sentences:
        span = _find(sentence, "off_topic_said") or _find(sentence, "off_topic")
        if span is None:
            continue
        word = reading.text[span[0] : span[1]].lower()
        if word not in post_text.lower() and not reading.has("on_topic"):
            return span
    return None


def belongs(reading: Reading, post_text: str) -> bool:
    """Whether something in it has to do with the association, or with the post it stands under."""
    under = {word.lower() for word in _LONG_WORD.findall(post_text)}
    return reading.has("on_topic") or any(word.lower() in under for word in _LONG_WORD.findall(reading.text))


_SHORT = 200
_LONG_WORD = re.compile(r"\w{6,}")
_ASKS = re.compile(r"\b(?:hvem|hvordan kan|er det sant|stemmer det)\b.*\?", re.IGNORECASE)
_DEFENDS = re.compile(
    r"\b(?:ikke greit|ikkje greitt|fordommer|fordommar|rasisme|rasistisk|diskriminer\w*|krenk\w*)\b", re.I
)
_HAS_LINK = re.compile(r"https?://|www\.|\b[\w-]+\.(?:com|no|ly|me)\b", re.IGNORECASE)


def _find(sentence: Sentence, group: str) -> Span | None:
    match = pattern(group).search(sentence.text)
    return (sentence.start + match.start(), sentence.start + match.end()) if match else None


def _all(sentence: Sentence, group: str) -> list[Span]:
    return [
        (sentence.start + match.start(), sentence.start + match.end())
        for match in pattern(group).finditer(sentence.text)
    ]


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


@cache
def _called() -> re.Pattern[str]:
    """«Du er en …», «lederen er en …», «din …», or the word as the whole cry: «Psykopat.»"""
    whom = rf"(?:du|dere|de|dei|dykk|{alternatives('about_whom')}|(?-i:[A-ZÆØÅ])\w+)"
    seems = r"(?:er|var|har vært|har vore|består|høres ut som|oppfører (?:deg|seg) som)"
    be = rf"\s+(?:\w+[\s,]+){{0,4}}?{seems}\s+(?:\w+\s+){{0,4}}?"
    insult = rf"(?:{alternatives('insult_comment')})"
    pointing = r"(?:din|ditt|di|dine|den|dette|disse|slike|sånne|for en|for ein|for noen|for nokre|gjeng med|gjeng)"
    pointed = rf"{pointing}\s+(?:\w+\s+){{0,2}}?{insult}"
    cried = rf"^{insult}(?=\s*[.!,]|$|\s+som\b)"
    return re.compile(rf"(?<!\w)(?:{whom}{be}{insult}|{pointed}|{cried})(?!\w)", re.IGNORECASE)
