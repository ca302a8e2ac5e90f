"""Reads a subtitle file of any kind into cues."""

import re
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.domain.errors import FileProblem
from desktop.domain.language import guessed, normalised
from desktop.domain.wording import say
from desktop.media import caption_formats
from desktop.media.caption_names import language_in_name
from desktop.media.container import check_file
from desktop.media.cue import Cue, plain, with_words
from desktop.media.encoding import decode

_BIGGEST = 20 * 1024**2  # bytes; a feature film's captions take a hundredth of it
_PICTURE_SUB = b"\0\0\1\xba"  # VobSub: pictures of text in an MPEG stream
# By ending, what pysubs2 calls the format.
_FORMS = {"srt": "srt", "vtt": "vtt", "ass": "ass", "ssa": "ssa", "sub": "microdvd", "smi": "sami", "mpl": "mpl2"}
_MARKED_UP = frozenset(("vtt", "smi"))


@dataclass(frozen=True, slots=True)
class CaptionFile:
    """A subtitle file as read. `encoding` is empty and `readable` false where the bytes are no text; `cues` are those
    with words, in the order of time; `format` is the kind by content, else by ending."""

    name: str
    format: str
    language: str
    encoding: str = ""
    readable: bool = True
    cues: tuple[Cue, ...] = field(default=())
    pictures: int = 0


def read(path: Path, rate: float = 25.0) -> CaptionFile:
    """Reads the file; `rate` (frames a second) is for formats that count in frames. Raises FileProblem where there is
    no such file or it is far too big; a file that says nothing comes back unreadable or without cues."""
    check_file_size(path)
    data = path.read_bytes()
    kind = path.suffix.casefold().lstrip(".")
    language = language_in_name(path)
    if data.startswith(_PICTURE_SUB):
        return CaptionFile(path.name, "vobsub", language, pictures=_vobsub_count(path))
    decoded = decode(data)
    if decoded is None:
        return CaptionFile(path.name, kind, language, readable=False)
    kind, cues = parse(decoded.text, kind, rate)
    language = language or _declared(decoded.text) or guessed(cue.text for cue in cues)
    return CaptionFile(path.name, kind, language, decoded.encoding, True, tuple(cues))


def _declared(text: str) -> str:
    """The language that WebVTT (`Language: nb`) and TTML (`xml:lang="nb"`) may name in their first lines."""
    match = re.search(r"(?:^Language:\s*|<(?:\w+:)?tt\b[^>]*\bxml:lang=\")([\w-]+)", text[:2000], re.MULTILINE)
    return normalised(match[1]) if match else ""


def check_file_size(path: Path) -> None:
    if not path.is_file():
        raise FileProblem(
            say("Fant ikke «{name}».", name=path.name), say("Sjekk at fila ikke er flyttet eller slettet.")
        )
    if path.stat().st_size:
        check_file(path)
    if path.stat().st_size > _BIGGEST:
        raise FileProblem(
            say("«{name}» er for stor til å være teksting.", name=path.name), say("Velg en tekstfil, for eksempel srt.")
        )


def parse(text: str, kind: str, rate: float = 25.0) -> tuple[str, list[Cue]]:
    """(format, cues with words) of a decoded subtitle file; `kind` is the ending without its dot."""
    kind = _kind_by_content(text, kind)
    if own := caption_formats.READERS.get(kind):
        return kind, with_words(own(text))
    kind, cues = _pysubs(text, kind, rate)
    return kind, with_words(cues)


def _kind_by_content(text: str, kind: str) -> str:
    head = text.lstrip()[:3000]
    if head.startswith("WEBVTT"):
        return "vtt"
    if head.startswith("Scenarist_SCC"):
        return "scc"
    if re.search(r"<(\w+:)?tt[\s>]", head):
        return "ttml"
    if re.search(r"^\d+:\d\d:\d\d\.\d{1,3},\d+:\d\d:\d\d\.\d{1,3}\s*$", head, re.MULTILINE):
        return "sbv" if kind != "sub" else "sub"
    return {"dfxp": "ttml", "xml": "ttml", "sami": "smi"}.get(kind, kind)


def _pysubs(text: str, kind: str, rate: float) -> tuple[str, list[Cue]]:
    """By what the text looks like, else by the ending: a careless program leaves out the lines that tell."""
    import pysubs2  # only when there is a file to read
    from pysubs2.exceptions import Pysubs2Error

    for form in (None, _FORMS.get(kind, "srt")):
        try:
            with warnings.catch_warnings(action="ignore"):  # on fields we do not use
                subtitles = pysubs2.SSAFile.from_string(text, format_=form, fps=rate or 25.0)
        except (Pysubs2Error, ValueError, KeyError, IndexError, OverflowError):
            continue
        said = [event for event in subtitles if not event.is_comment and not event.is_drawing]
        found = {form: ending for ending, form in _FORMS.items()}.get(subtitles.format or "", kind)
        clean = _unescaped if found in _MARKED_UP else plain
        return found, [Cue(event.start / 1000, event.end / 1000, clean(event.plaintext)) for event in said]
    return kind, []


def _unescaped(text: str) -> str:
    """`&amp;` and the like are signs in formats akin to HTML."""
    import html  # the names of two thousand signs

    return html.unescape(plain(text))


def _vobsub_count(path: Path) -> int:
    """How many pictures the index beside a VobSub file lists."""
    index = path.with_suffix(".idx")
    if not index.is_file() or index.stat().st_size > _BIGGEST:
        return 0
    return index.read_bytes().count(b"timestamp:")


def look_over(path: Path, name: str) -> dict[str, Any]:
    """`{"format", "language", "cues", "readable"}`: what the media library wants to know before it keeps a file."""
    check_file(path, name)
    found = read(path)
    count = len(found.cues) or found.pictures
    return {"format": found.format, "language": found.language, "cues": count, "readable": found.readable}
