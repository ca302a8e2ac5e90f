"""The words a reader's eye catches: own word classes, first names and nynorsk forms, read once from resources."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from desktop.paths import RESOURCES

FOLDER = RESOURCES / "scoring"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`classes` gives the word classes of a stem, `starts` those of a beginning (by its length in `lengths`),
    `names` first names in small letters, `bokmaal` the bokmål form of a nynorsk word."""

    classes: dict[str, tuple[str, ...]]
    starts: dict[str, tuple[str, ...]]
    lengths: tuple[int, ...]
    names: frozenset[str]
    bokmaal: dict[str, str]

    def classes_of(self, stem: str, word: str) -> tuple[str, ...]:
        """The classes of one word, each once."""
        found = self.classes.get(stem, ())
        for length in self.lengths:
            if len(word) > length and (more := self.starts.get(word[:length])):
                found = (*found, *(name for name in more if name not in found))
        return found


@lru_cache(maxsize=1)
def load_lexicon() -> Lexicon:
    """Reads the three word files; raises OSError where the installation is broken."""
    classes, starts = _read_classes(FOLDER / "lexicon.txt")
    names = frozenset(word.lower() for line in lines_of(FOLDER / "names.txt") for word in line.split())
    bokmaal = dict(line.split() for line in lines_of(FOLDER / "nynorsk.txt"))
    return Lexicon(classes, starts, tuple(sorted({len(word) for word in starts})), names, bokmaal)


def stems(words: Iterable[str]) -> list[str]:
    """The Snowball stem of each word."""
    return list(_stemmer().stemWords(list(words)))


@lru_cache(maxsize=1)
def closed_words() -> dict[str, str]:
    """The tag of each word whose part in a sentence never changes, from `closed.txt`."""
    return {word: tag for tag, words in _read_lists(FOLDER / "closed.txt").items() for word in words}


@lru_cache(maxsize=8)
def word_list(name: str) -> tuple[str, ...]:
    """One list of `themes.txt`, which the advice uses."""
    return _read_lists(FOLDER / "themes.txt")[name]


def _read_lists(path: Path) -> dict[str, tuple[str, ...]]:
    lists: dict[str, tuple[str, ...]] = {}
    name = ""
    for line in lines_of(path):
        if line.startswith("["):
            name = line.strip("[]")
        else:
            lists[name] = (*lists.get(name, ()), *line.split())
    return lists


@lru_cache(maxsize=1)
def _stemmer():  # type: ignore[no-untyped-def]  # the library has no types
    import Stemmer  # read late: a month without a score needs no stemmer

    return Stemmer.Stemmer("norwegian")


def lines_of(path: Path) -> list[str]:
    """The lines of a word file that are not comments."""
    return [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def _read_classes(path: Path) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    whole: dict[str, set[str]] = {}
    starts: dict[str, set[str]] = {}
    for name, words in _read_lists(path).items():
        for stem in stems(word for word in words if not word.endswith("*")):
            whole.setdefault(stem, set()).add(name)
        for word in words:
            if word.endswith("*"):
                starts.setdefault(word[:-1], set()).add(name)
    return _frozen(whole), _frozen(starts)


def _frozen(found: dict[str, set[str]]) -> dict[str, tuple[str, ...]]:
    return {word: tuple(sorted(names)) for word, names in found.items()}
