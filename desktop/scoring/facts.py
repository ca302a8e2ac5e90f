"""What a post talks about: names, theme, event, date and figures, for advice that fits just this post."""

from collections import Counter
from typing import NamedTuple

from desktop.scoring.features import Features
from desktop.scoring.lexicon import closed_words, word_list
from desktop.scoring.reading import Reading, Token

_BEFORE_NOUNS = frozenset(
    {
        "en",
        "ei",
        "et",
        "den",
        "det",
        "på",
        "om",
        "til",
        "av",
        "for",
        "med",
        "fra",
        "i",
        "vårt",
        "vår",
        "våre",
        "denne",
        "dette",
        "årets",
        "ved",
    }
)
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
    """The word the post most likely is about: a long noun, said often or early."""
    worth: Counter[str] = Counter()
    before = ""
    for number, token in enumerate(reading.tokens):
        if len(token.word) >= 5 and _may_be_theme(token, before) and not _describes(reading, number):
            noun = 16 if before in _BEFORE_NOUNS else 10
            worth[token.raw.lower()] += noun + len(token.raw) - number // 30
        before = token.word
    return max(worth, key=lambda word: (worth[word], word)) if worth else ""


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
        and word not in word_list("not-themes")
    )


def _event(reading: Reading) -> str:
    events = word_list("events")
    shortest = min(map(len, events))
    for token in reading.tokens:
        word = token.word
        if len(word) >= shortest and token.kind == "word" and (word.startswith(events) or word.endswith(events)):
            return token.raw.lower()
    return ""


def _name(reading: Reading) -> str:
    return next((token.raw for token in reading.tokens if token.shown == "Navn"), "")


def _date(reading: Reading) -> str:
    """As written, for instance «4. mars» or «tirsdag»."""
    tokens = reading.tokens
    for at, token in enumerate(tokens):
        if token.shown == "Dato" and token.kind == "number":
            end = max((other.end for other in tokens[at : at + 3] if other.shown == "Dato"), default=token.end)
            return reading.text[token.start : end]
    return next((one.raw.lower() for one in tokens if one.word.endswith("dag") and len(one.word) in {6, 7}), "")


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
