"""Finds the subtitle files that lie beside a film, and the language their names tell."""

import re
import unicodedata
from pathlib import Path

from desktop.domain.language import normalised

ENDINGS = (".srt", ".vtt", ".ass", ".ssa", ".sub", ".ttml", ".dfxp", ".sbv", ".lrc", ".scc", ".smi", ".sami")
_FILM_ENDINGS = (
    ".mp4",
    ".mov",
    ".m4v",
    ".mkv",
    ".webm",
    ".avi",
    ".mts",
    ".m2ts",
    ".ts",
    ".mpg",
    ".3gp",
    ".wmv",
    ".flv",
)
TAG_WORDS = frozenset(
    ("forced", "sdh", "cc", "hi", "default", "full", "auto", "undertekst", "teksting", "tekst", "captions", "subtitles")
)


def language_in_name(path: Path) -> str:
    """`film.nb_NO.srt`, `film - bokmål.srt` → `nb`; empty where the name says nothing."""
    for part in reversed(path.name.split(".")[1:-1]):
        if code := normalised(part):
            return code
        if part.casefold() not in TAG_WORDS:
            return ""
    last = re.search(r"[-_]\s*([^\W_]+)$", path.stem)
    return normalised(last[1]) if last else ""


def beside(film: Path) -> tuple[Path, ...]:
    """The film's subtitle files by name, in alphabetical order: `film.srt`, `film.nb.srt`, `film.mp4.srt` …; letters
    large or small. A folder that cannot be listed has none."""
    try:
        names = [one for one in film.parent.iterdir() if one.is_file()]
    except OSError:
        return ()
    films = {_folded(one.stem) for one in names if one.suffix.casefold() in _FILM_ENDINGS}
    return tuple(sorted(one for one in names if one.suffix.casefold() in ENDINGS and _belongs(one, film, films)))


def _belongs(file: Path, film: Path, films: set[str]) -> bool:
    stem, own = _folded(file.stem), _folded(film.stem)
    if stem in (own, _folded(film.name)):
        return True
    if stem in films or not stem.startswith(own):
        return False  # another film has just that name
    rest = stem[len(own) :].removeprefix(_folded(film.suffix))
    return rest[:1] in (".", "_", "-", " ") and all(_is_tag(part) for part in rest[1:].split("."))


def _is_tag(part: str) -> bool:
    return part in TAG_WORDS or bool(normalised(part))


def _folded(name: str) -> str:
    """macOS stores å as two signs; the same name must be the same on every machine."""
    return unicodedata.normalize("NFC", name).casefold()
