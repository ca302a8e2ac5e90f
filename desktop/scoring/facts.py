"""What a post talks about: its theme, its event and what it mentions, for advice that fits just this post."""

from collections import Counter
from functools import cache
from typing import NamedTuple

from desktop.scoring.features import Features
from desktop.scoring.lexicon import closed_words, load_lexicon, word_list
from desktop.scoring.mentions import contact_in, crowd_in, date_in, figure_in, mourned_in, name_in
from desktop.scoring.reading import Reading, Token

# How much the word before speaks for a noun that the post is about; places come after "på" and "i".
_ABOUT = {"om": 24}
_ABOUT |= dict.fromkeys(
    ("en", "ei", "et", "den", "det", "denne", "dette", "vår", "vårt", "våre", "årets", "av", "for", "med"), 16
)
_ABOUT |= dict.fromkeys(("på", "i", "til", "fra", "ved"), 12)
_BEFORE_PHRASES = frozenset({"du", "dere", "gå", "går", "gikk", "gått", "min", "din", "sin", "hans", "hennes", "å"})
_BEFORE_QUALITIES = frozenset({"helt", "så", "litt", "ganske", "veldig", "svært", "like", "altfor"})
_BEFORE_VERBS = frozenset({"det", "den", "som", "dette", "ikke"})
_DEFINITE = ("et", "en", "a", "ene")
_DULL_ENDINGS = ("ig", "ige", "ende", "isk", "iske", "ede", "este", "ere", "ert", "te", "et", "es", "som", "bar")


class Facts(NamedTuple):
    """What is known about a text: strings are empty and counts 0 where it has no such thing."""

    empty: bool
    theme: str = ""
    event: str = ""
    name: str = ""
    contact: str = ""
    date: str = ""
    figure: str = ""
    crowd: str = ""
    question: str = ""
    opening: str = ""
    by_self: bool = False
    by_us: bool = False
    signs_up: bool = False
    thanks: bool = False
    learns: bool = False
    held: bool = False
    mourned: bool = False
    grave: bool = False
    heavy: bool = False


def facts_of(looked: Features) -> Facts:
    reading = looked.reading
    if not reading.sentences:
        return Facts(empty=True)
    clues, theme, mourned = looked.clues, _theme(reading), mourned_in(reading)
    return Facts(
        empty=False,
        theme=theme,
        event=_event(reading),
        name=mourned or name_in(looked),
        mourned=bool(mourned),
        contact=contact_in(looked),
        date=date_in(reading),
        figure=figure_in(reading),
        crowd=crowd_in(reading),
        question=_question(reading),
        opening=_opening(reading),
        by_self="T1S" in clues,
        by_us="T1P" in clues,
        signs_up="q:sign_up" in clues or "q:when" in clues,
        thanks="thanks" in clues,
        learns="fact" in clues or "right" in clues,
        held=_held(looked),
        grave=any(token.word in word_list("grave") for token in reading.tokens),
        heavy=any(token.raw.lower() == theme and _is_heavy(token) for token in reading.tokens),
    )


def _held(looked: Features) -> bool:
    """Whether the text looks back: it tells mostly in the past, and does not end by asking anybody to come."""
    tags = looked.blocks[2]
    return "q:sign_up/last" not in looked.clues and tags.get("t:PAST", 0) > tags.get("t:PRES", 0)


def _is_heavy(token: Token) -> bool:
    """Whether a word is of what nobody jokes about unasked."""
    return not {"sorrow", "fear", "struggle"}.isdisjoint(load_lexicon().classes_of(token.stem, token.word))


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
        and before not in _BEFORE_QUALITIES
        and not word.endswith(_forms("persons"))
        and not (word.endswith(("er", "ar")) and before in _BEFORE_VERBS)
        and word not in word_list("not-themes")
    )


def _event(reading: Reading) -> str:
    """The first word that names an event, alone or last in a compound, in its definite form where the text has that."""
    found = [token for number, token in enumerate(reading.tokens) if _is_event(reading, number, token)]
    forms = [token.raw.lower() for token in found if token.stem == found[0].stem]
    return next((form for form in forms if form.endswith(_DEFINITE)), forms[0]) if forms else ""


def _is_event(reading: Reading, number: int, token: Token) -> bool:
    word = token.word
    if token.kind != "word" or len(word) < _shortest_event() or not word.endswith(_forms("events")):
        return False
    alike = word.endswith(_forms("not-events")) or word in word_list("not-themes")
    return not alike and not _in_a_phrase(reading, number)


@cache
def _shortest_event() -> int:
    return min(map(len, word_list("events")))


@cache
def _forms(name: str) -> tuple[str, ...]:
    """The words of a list with the endings they take."""
    endings = ("", "en", "n", "et", "t", "a", "er", "r", "ene", "ne")
    return tuple(word + ending for word in word_list(name) for ending in endings)


def _in_a_phrase(reading: Reading, number: int) -> bool:
    """Whether the word is part of a turn of phrase, as in "gå tur", "i møte med" and "en samling av"."""
    before = reading.tokens[number - 1].word if number else ""
    after = reading.tokens[number + 1].word if number + 1 < len(reading.tokens) else ""
    return before in _BEFORE_PHRASES or (after in {"av", "med"} and before in {"i", "en", "ei", "min", "din", "sin"})


def _question(reading: Reading) -> str:
    for sentence in reading.sentences:
        words = reading.text[sentence.start : sentence.end].strip("«»– ")
        if words.endswith("?") and len(words) < 40:
            return words
    return ""


def _opening(reading: Reading) -> str:
    words = reading.text.split()
    return " ".join(words[:3]).strip(".,:;!?–-«»()")[:28]
