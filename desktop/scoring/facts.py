"""What a post talks about: names, theme, event, date and figures, for advice that fits just this post."""

from collections import Counter
from functools import cache
from typing import NamedTuple

from desktop.scoring.features import Features
from desktop.scoring.lexicon import closed_words, word_list
from desktop.scoring.reading import Reading, Token

# How much the word before speaks for a noun that the post is about; places come after "på" and "i".
_ABOUT = {"om": 24}
_ABOUT |= dict.fromkeys(
    ("en", "ei", "et", "den", "det", "denne", "dette", "vår", "vårt", "våre", "årets", "av", "for", "med"), 16
)
_ABOUT |= dict.fromkeys(("på", "i", "til", "fra", "ved"), 12)
_WEEKDAYS = frozenset({"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"})
_BEFORE_PHRASES = frozenset({"du", "dere", "gå", "går", "gikk", "gått", "min", "din", "sin", "hans", "hennes", "å"})
_BEFORE_VERBS = frozenset({"det", "den", "som", "dette", "ikke"})
_DULL_ENDINGS = ("ig", "ige", "ende", "isk", "iske", "ede", "este", "ere", "ert", "te", "et", "es", "som", "bar")


class Facts(NamedTuple):
    """What is known about a text: strings are empty and counts 0 where it has no such thing."""

    empty: bool
    theme: str = ""
    event: str = ""
    name: str = ""
    date: str = ""
    figure: str = ""
    question: str = ""
    opening: str = ""
    by_self: bool = False
    by_us: bool = False
    signs_up: bool = False
    thanks: bool = False
    learns: bool = False
    contact: bool = False


def facts_of(looked: Features) -> Facts:
    reading = looked.reading
    if not reading.sentences:
        return Facts(empty=True)
    clues = looked.clues
    return Facts(
        empty=False,
        theme=_theme(reading),
        event=_event(reading),
        name=_name(reading),
        date=_date(reading),
        figure=_figure(reading),
        question=_question(reading),
        opening=_opening(reading),
        by_self="T1S" in clues,
        by_us="T1P" in clues,
        signs_up="q:sign_up" in clues or "q:when" in clues,
        thanks="thanks" in clues,
        learns="fact" in clues or "right" in clues,
        contact="q:contact" in clues,
    )


def _theme(reading: Reading) -> str:
    """The word the post most likely is about: a noun said often or early, in the form it is first met in."""
    worth: Counter[str] = Counter()
    forms: dict[str, str] = {}
    before = ""
    for number, token in enumerate(reading.tokens):
        bare = not _describes(reading, number) and not _in_a_phrase(reading, number)
        if len(token.word) >= 5 and _may_be_theme(token, before) and bare:
            worth[token.stem] += _ABOUT.get(before, 10) + min(len(token.raw), 10) - min(number // 10, 9)
            forms.setdefault(token.stem, token.raw.lower())
        before = token.word
    return forms[max(worth, key=lambda stem: (worth[stem], stem))] if worth else ""


def _describes(reading: Reading, number: int) -> bool:
    """Whether the word stands right before another heavy word, as an adjective does."""
    if number + 1 >= len(reading.tokens):
        return False
    after = reading.tokens[number + 1]
    return after.kind == "word" and after.shown == after.word and after.word not in closed_words()


def _may_be_theme(token: Token, before: str) -> bool:
    word = token.word
    return (
        token.kind == "word"
        and token.shown == word
        and len(word) <= 22
        and (closed := closed_words()).get(before, "SMALL") == "SMALL"
        and word not in closed
        and not word.endswith(_DULL_ENDINGS)
        and before not in {"å", "ikke"}
        and not (word.endswith(("er", "ar")) and before in _BEFORE_VERBS)
        and word not in word_list("not-themes")
    )


def _event(reading: Reading) -> str:
    """The first word that names an event, in any of its forms, alone or last in a compound."""
    forms, shortest = _event_forms(), min(map(len, word_list("events")))
    for number, token in enumerate(reading.tokens):
        word = token.word
        if len(word) < shortest or token.kind != "word" or not word.endswith(forms):
            continue
        if word not in word_list("not-themes") and not _in_a_phrase(reading, number):
            return token.raw.lower()
    return ""


@cache
def _event_forms() -> tuple[str, ...]:
    """The events with the endings they take."""
    endings = ("", "en", "n", "et", "a", "er", "r", "ene")
    return tuple(word + ending for word in word_list("events") for ending in endings)


def _in_a_phrase(reading: Reading, number: int) -> bool:
    """Whether the word is part of a turn of phrase, as in "gå tur", "i møte med" and "en samling av"."""
    before = reading.tokens[number - 1].word if number else ""
    after = reading.tokens[number + 1].word if number + 1 < len(reading.tokens) else ""
    return before in _BEFORE_PHRASES or (after in {"av", "med"} and before in {"i", "en", "ei", "min", "din", "sin"})


def _name(reading: Reading) -> str:
    return next((token.raw for token in reading.tokens if token.shown == "Navn"), "")


def _date(reading: Reading) -> str:
    """As written, for instance «4. mars» or «tirsdag»."""
    tokens = reading.tokens
    for at, token in enumerate(tokens):
        if token.shown == "Dato" and token.kind == "number":
            end = max((other.end for other in tokens[at : at + 3] if other.shown == "Dato"), default=token.end)
            return reading.text[token.start : end]
    return next((one.raw.lower() for one in tokens if one.word in _WEEKDAYS), "")


def _figure(reading: Reading) -> str:
    return next((token.raw for token in reading.tokens if token.shown == "#" and len(token.raw) > 1), "")


def _question(reading: Reading) -> str:
    for sentence in reading.sentences:
        words = reading.text[sentence.start : sentence.end].strip("«»– ")
        if words.endswith("?") and len(words) < 40:
            return words
    return ""


def _opening(reading: Reading) -> str:
    words = reading.text.split()
    return " ".join(words[:3]).strip(".,:;!?–-«»()")[:28]
