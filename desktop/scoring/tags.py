"""What part a word plays in its sentence, as far as its form tells: who is meant, when, and what kind of doing."""

from desktop.scoring.lexicon import closed_words
from desktop.scoring.reading import Reading, Token

_DOERS = frozenset({"1S", "1P", "2S", "2P", "3S", "3P", "Navn", "Etter", "som", "Egen"})
_FIGURES = frozenset({"Dato", "Kl", "Kr", "Aar", "#", "Lenke", "Emneknagg"})
# Endings in the order they are tried: (endings, shortest word, tag, needs a doer before it).
_ENDINGS: tuple[tuple[tuple[str, ...], int, str, bool], ...] = (
    (("te", "dde", "gde", "vde"), 5, "PAST", False),
    (("et",), 4, "PAST", True),
    (("es",), 5, "PASS", False),
    (("else", "elsen", "het", "heten", "sjon", "sjonen", "ing", "ingen"), 7, "NOM", False),
    (("er",), 4, "PRES", True),
    (("ene", "ane"), 4, "PLDEF", False),
    (("en", "et", "a"), 3, "DEF", False),
    (("er",), 3, "ER", False),
    (("e",), 3, "E", False),
)


def tags_of(reading: Reading, classes: list[tuple[str, ...]]) -> list[str]:
    """One tag for each token of the reading; `classes` holds the word classes of each."""
    closed = closed_words()
    tags: list[str] = []
    before = ""
    for token, known in zip(reading.tokens, classes, strict=True):
        before = _tag(token, before, known, closed)
        tags.append(before)
    return tags


def _tag(token: Token, before: str, known: tuple[str, ...], closed: dict[str, str]) -> str:
    if token.kind != "word":
        return token.shown if token.kind == "mark" or token.shown in _FIGURES else "SIGN"
    word = token.word
    if token.shown != word:
        return token.shown
    if (tag := closed.get(word)) is not None:
        return word if tag == "SMALL" else f"MOD:{word}" if tag == "MOD" else tag
    return f"c.{known[0]}" if known else _by_ending(word, before)


def _by_ending(word: str, before: str) -> str:
    for endings, shortest, tag, needs_doer in _ENDINGS:
        if len(word) >= shortest and word.endswith(endings) and (not needs_doer or before in _DOERS):
            return tag
    return "x"
