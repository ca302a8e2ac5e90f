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
# By last letter: each length with the endings that have it, longest first.
_BY_LETTER = {
    letter: [
        (size, frozenset(one for one in _ENDINGS if one[-1] == letter and len(one) == size))
        for size in sorted({len(one) for one in _ENDINGS if one[-1] == letter}, reverse=True)
    ]
    for letter in {one[-1] for one in _ENDINGS}
}
_DERIVED = ("ning", "ing", "else", "elig", "lig", "ig")
_VOWELS = frozenset("aeiouyæøå")
_ACCENTS = str.maketrans({"’": "'", "é": "e", "è": "e", "ê": "e", "ô": "o", "ò": "o", "ó": "o"})
_KEEP_T = frozenset({"kort", "kart", "fart", "sport", "start", "natt", "kost", "rett", "hjert", "svart", "gratist"})


class Roots:
    """Finds the root of a word, with a memory since the same words come back all the time."""

    def __init__(self, nynorsk: Mapping[str, str], forms: Mapping[str, str]) -> None:
        self._words = {word: other for word, other in nynorsk.items() if not word.endswith("-")}
        self._beginnings: dict[str, list[tuple[str, str]]] = {}
        for word, other in sorted(nynorsk.items(), reverse=True):
            if word.endswith("-"):
                self._beginnings.setdefault(word[:2], []).append((word[:-1], other[:-1]))
        self._forms = forms
        self._known: dict[str, str] = {}

    def of(self, word: str) -> str:
        """The root of a lower-case word: `treningane`, `treningene` and `trene` all give `tren`."""
        root = self._known.get(word)
        if root is None:
            root = self._known[word] = self._find(word)
        return root

    def _find(self, word: str) -> str:
        word = self._bokmal(word.translate(_ACCENTS))
        word = self._forms.get(word, word)
        return stripped(word)

    def _bokmal(self, word: str) -> str:
        if word in self._words:
            return self._words[word]
        for beginning, other in self._beginnings.get(word[:2], ()):
            if word.startswith(beginning) and len(word) > len(beginning) + 1:
                word = other + word[len(beginning) :]
                break
        if "leg" in word:
            word = re.sub(r"(?<=..)leg(?=$|e$|ast$|are$)", "lig", word)
        return re.sub(r"(?<=...)heit(?=$|a$|er$|en$)", "het", word) if "heit" in word else word


def stripped(word: str) -> str:
    """The word without its endings; words of up to three letters stay."""
    if len(word) <= 3 or not word.isalpha():
        return word
    word = word.replace("ei", "e").replace("au", "ø").replace("øy", "ø")
    if len(word) > 4 and word.endswith("s") and word[-2] not in "su":
        word = word[:-1]
    word = _without_ending(word)
    if word.endswith(_DERIVED):
        shorter = next(word.removesuffix(one) for one in _DERIVED if word.endswith(one))
        word = shorter if len(shorter) >= 4 else word
    return _without_double(word)


def _without_ending(word: str) -> str:
    if word.endswith(("het", "sjon")):
        return word
    for size, endings in _BY_LETTER.get(word[-1], ()):
        if word[-size:] in endings and len(word) - size >= (4 if size > 3 else 3):
            left = word[:-size]
            return word if _VOWELS.isdisjoint(left) else left
    return word


def _without_double(word: str) -> str:
    """Past tense -t and -d after a consonant, and a last doubled consonant, say nothing about the root."""
    if len(word) > 4 and word[-1] == "t" and word[-2] in "lrnmpdgvk" and word not in _KEEP_T:
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word[-1] == word[-2] and word[-1] not in _VOWELS else word
