"""Reads a text the way the checks need it: its sentences and the persons named in it, with their places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop.guidelines.words import first_names, pattern

# A full stop ends a sentence unless it stands after a number or one of these.
_SHORTENED = r"(?<!\bkl)(?<!\bca)(?<!\bbl)(?<!\bnr)(?<!\btlf)(?<!\bf)(?<!\bosv)(?<!\bdvs)(?<!\bst)(?<!\bpst)(?<!\d)"
_END = re.compile(rf"(?:[!?…]+|{_SHORTENED}\.+|(?<=\d)\.(?=\s+[A-ZÆØÅ«]))[\"»”)]*(?=\s|$)|\n+")
_CAPITAL = r"[A-ZÆØÅÖÄÉ][\wéè]+"
_NAME = re.compile(rf"(?<![\w@#])(?<!\w\.)(?P<first>{_CAPITAL})(?:[- ]{_CAPITAL})*")
# Names that are also words; first in a sentence they count as names only before one of the verbs.
_WORDS_TOO = frozenset(
    ("Dag", "Liv", "Mai", "Even", "Stein", "Storm", "Sol", "Bo", "Jo", "Bjørn", "Odd", "Gro", "Are", "My")
)
_VERB = re.compile(
    r"\s+(?:har|hadde|er|var|ble|blei|vart|fikk|fekk|kommer|kjem|går|gjekk|gikk|tok|tar|lå|ligger|sliter)\b"
)
# What stands before the writer's own name.
_OWN = re.compile(
    r"(?:(?:jeg|eg) (?:heter|heiter)|navnet mitt er|namnet mitt er|hilsen|helsing|mvh|klem|undertegnede,?)"
    r"(?: fra| frå)?\s+(?:\w+ og )?$",
    re.IGNORECASE,
)


# A text is read anew at each key stroke, and all sentences but one are as they were: what a rule says of a sentence
# is remembered for this many.
KEPT = 2_000


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text: `text` lies at `start` (code points), `end` excluded."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Sentence(Piece):
    """One sentence with the persons named in it; the writer's own name is not among them."""

    persons: tuple[Piece, ...]

    def has(self, group: str) -> bool:
        """Whether a word of the group is in it."""
        return _is_in(group, self.text)


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with its sentences in order; a line break ends one."""

    text: str
    sentences: tuple[Sentence, ...]

    @classmethod
    def of(cls, text: str) -> "Reading":
        return cls(text, tuple(_sentences(text)))

    def has(self, group: str) -> bool:
        return _is_in(group, self.text)

    def around(self, index: int) -> tuple[Sentence, ...]:
        """The sentence with those next to it."""
        return self.sentences[max(0, index - 1) : index + 2]


@lru_cache(maxsize=20_000)
def _is_in(group: str, text: str) -> bool:
    """Remembered, since a text is read anew at each key stroke and all sentences but one are as they were."""
    return bool(pattern(group).search(text))


def _sentences(text: str) -> Iterator[Sentence]:
    place = 0
    for end in [match.end() for match in _END.finditer(text)] + [len(text)]:
        words = text[place:end]
        start = place + len(words) - len(words.lstrip())
        if stripped := words.strip():
            yield Sentence(start, start + len(stripped), stripped, _persons(stripped, start))
        place = end


@lru_cache(maxsize=KEPT)
def _persons(sentence: str, offset: int) -> tuple[Piece, ...]:
    found: list[Piece] = []
    place = 0
    while match := _NAME.search(sentence, place):
        place = match.end()
        if not _is_first_name(match["first"]):
            place = match.end("first")
        elif not _is_word(match) and not _OWN.search(sentence[: match.start()]):
            found.append(Piece(offset + match.start(), offset + match.end(), match[0]))
    return tuple(found)


def _is_word(match: re.Match[str]) -> bool:
    """An ordinary word that begins the sentence and looks like a name."""
    alone = match.start() == 0 and match[0] in _WORDS_TOO
    return alone and not _VERB.match(match.string, match.end())


def _is_first_name(word: str) -> bool:
    """Also as owner: «Kåres»."""
    return word in first_names() or (word.endswith("s") and word[:-1] in first_names())
