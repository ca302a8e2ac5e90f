"""Brings the forms of a word together: nynorsk read as bokmål, endings taken off."""

import re
from collections.abc import Mapping

# Longest first; what is left must be at least three letters.
_ENDINGS = (
    "ningane", "ningene", "ningar", "ninger", "ningen", "ninga", "ning",
    "ingane", "ingene", "ingar", "inger", "ingen", "inga", "ing",
    "elsane", "elsene", "elser", "elsen", "else",
    "sjonane", "sjonene", "sjonar", "sjoner", "sjonen",
    "heitene", "hetene", "heiter", "heter", "heten",
    "arane", "erane", "eren", "erne", "arar", "erar",
    "ande", "ende", "ene", "ane", "ede", "ast", "est", "ere", "are",
    "er", "en", "et", "ar", "es", "as", "a", "e",
)  # fmt: skip
_DERIVED = re.compile(r"(?:ning|ing|else|elig|lig|ig)$")
_DOUBLE = re.compile(r"([bdfgklmnprst])\1$")
_VOWELS = frozenset("aeiouyæøå")
_KEEP_T = frozenset({"kort", "kart", "fart", "sport", "start", "natt", "kost", "rett", "hjert", "svart", "gratist"})


class Roots:
    """Finds the root of a word, with a memory since the same words come back all the time."""

    def __init__(self, nynorsk: Mapping[str, str], forms: Mapping[str, str]) -> None:
        self._words = {word: other for word, other in nynorsk.items() if not word.endswith("-")}
        self._beginnings = tuple(
            (word[:-1], other[:-1]) for word, other in sorted(nynorsk.items(), reverse=True) if word.endswith("-")
        )
        self._forms = forms
        self._known: dict[str, str] = {}

    def of(self, word: str) -> str:
        """The root of a lower-case word: `treningane`, `treningene` and `trene` all give `tren`."""
        root = self._known.get(word)
        if root is None:
            root = self._known[word] = self._find(word)
        return root

    def _find(self, word: str) -> str:
        word = self._bokmal(word.replace("’", "'").replace("é", "e").replace("è", "e").replace("ô", "o"))
        word = self._forms.get(word, word)
        return stripped(word)

    def _bokmal(self, word: str) -> str:
        if word in self._words:
            return self._words[word]
        for beginning, other in self._beginnings:
            if word.startswith(beginning) and len(word) > len(beginning) + 1:
                word = other + word[len(beginning) :]
                break
        word = re.sub(r"(?<=..)leg(?=$|e$|ast$|are$)", "lig", word)
        return re.sub(r"(?<=...)heit(?=$|a$|er$|en$)", "het", word)


def stripped(word: str) -> str:
    """The word without its endings; words of up to three letters stay."""
    if len(word) <= 3 or not word.isalpha():
        return word
    word = word.replace("ei", "e").replace("au", "ø").replace("øy", "ø")
    if len(word) > 4 and word.endswith("s") and word[-2] not in "su":
        word = word[:-1]
    word = _without_ending(word)
    shorter = _DERIVED.sub("", word)
    return _without_double(shorter if len(shorter) >= 4 else word)


def _without_ending(word: str) -> str:
    if word.endswith(("het", "sjon")):
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= (4 if len(ending) > 3 else 3):
            left = word[: -len(ending)]
            return left if any(letter in _VOWELS for letter in left) else word
    return word


def _without_double(word: str) -> str:
    """Past tense -t and -d after a consonant, and a last doubled consonant, say nothing about the root."""
    if len(word) > 4 and word[-1] == "t" and word[-2] in "lrnmpdgvk" and word not in _KEEP_T:
        word = word[:-1]
    return _DOUBLE.sub(r"\1", word) if len(word) > 4 else word
