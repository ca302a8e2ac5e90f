"""Readers for the subtitle formats that pysubs2 lacks or does not read safely."""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from desktop.media.cue import Cue, plain
from desktop.media.scc import read_scc

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_LAST_LINE_SECONDS = 5.0  # a line of LRC has no end of its own
_STAMP = re.compile(r"(\d+):(\d\d):(\d\d)[.,](\d{1,3})\s*,\s*(\d+):(\d\d):(\d\d)[.,](\d{1,3})\s*")
_LRC = re.compile(r"\[(\d+):(\d\d(?:[.:]\d{1,3})?)\]")


def read_sbv(text: str) -> list[Cue]:
    """YouTube's `0:00:01.000,0:00:03.000` and SubViewer's `00:00:01.00,00:00:03.00`; `[br]` parts lines there."""
    cues: list[Cue] = []
    times: tuple[float, float] | None = None
    lines: list[str] = []
    for line in [*text.splitlines(), ""]:
        if match := _STAMP.fullmatch(line.strip()):
            times, lines = (_stamp(match.groups()[:4]), _stamp(match.groups()[4:])), []
        elif line.strip() and times:
            lines.append(line.strip())
        elif times:
            cues.append(Cue(*times, plain("\n".join(lines).replace("[br]", "\n"))))
            times = None
    return cues


def _stamp(parts: tuple[str, ...]) -> float:
    hours, minutes, seconds, rest = parts
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{rest}")


def read_lrc(text: str) -> list[Cue]:
    """Song texts `[00:12.00]words`, a line lasting until the next begins."""
    found: list[tuple[float, str]] = []
    for line in text.splitlines():
        words = plain(_LRC.sub("", line))
        for match in _LRC.finditer(line):
            found.append((int(match[1]) * 60 + float(match[2].replace(":", ".")), words))
    found.sort(key=lambda one: one[0])
    ends = [start for start, _ in found[1:]] + [found[-1][0] + _LAST_LINE_SECONDS] if found else []
    return [Cue(start, end, words) for (start, words), end in zip(found, ends, strict=True)]


def read_ttml(text: str) -> list[Cue]:
    """TTML, DFXP and the documents in stpp tracks. A document that declares entities is turned away: they can be made
    to swell without end."""
    from xml.etree import ElementTree  # for these few formats alone

    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        return []
    try:
        root = ElementTree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
    except ElementTree.ParseError:
        return []
    clock = _TtmlClock(root)
    return list(_paragraphs(root, 0.0, clock))


def _paragraphs(node: "Element", base: float, clock: "_TtmlClock") -> Iterator[Cue]:
    start, end = clock.span(node, base)
    if _local(node.tag) == "p":
        spans = [span for span in node if _local(span.tag) == "span" and span.get("begin")]
        if spans and not node.get("begin"):
            for span in spans:
                yield Cue(*clock.span(span, base), _words(span).strip())
            return
        yield Cue(start, end, _words(node).strip())
        return
    for part in node:
        yield from _paragraphs(part, start if node.get("begin") else base, clock)


def _words(node: "Element") -> str:
    inner = "".join(("\n" if _local(part.tag) == "br" else _words(part)) + _space(part.tail) for part in node)
    return _space(node.text) + inner


def _space(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _local(tag: str) -> str:
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


class _TtmlClock:
    """Turns TTML's time expressions (https://www.w3.org/TR/ttml2/#time-expression-syntax) into seconds."""

    def __init__(self, root: "Element") -> None:
        given = {_local(name): value for name, value in root.attrib.items()}
        self._rate = _number(given.get("frameRate"), 30.0)
        multiplier = given.get("frameRateMultiplier", "").split()
        if len(multiplier) == 2:
            self._rate *= _number(multiplier[0], 1.0) / _number(multiplier[1], 1.0)
        self._ticks = _number(given.get("tickRate"), self._rate if "frameRate" in given else 1.0)

    def span(self, node: "Element", base: float) -> tuple[float, float]:
        start = base + self._seconds(node.get("begin"))
        if node.get("end"):
            return start, base + self._seconds(node.get("end"))
        return start, start + self._seconds(node.get("dur"))

    def _seconds(self, words: str | None) -> float:
        if not words:
            return 0.0
        if match := re.fullmatch(r"(\d+):(\d\d):(\d\d(?:\.\d+)?)(?::(\d+(?:\.\d+)?))?", words.strip()):
            frames = float(match[4]) / self._rate if match[4] else 0.0
            return int(match[1]) * 3600 + int(match[2]) * 60 + float(match[3]) + frames
        if match := re.fullmatch(r"(\d+(?:\.\d+)?)(h|ms|m|s|f|t)", words.strip()):
            units = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001, "f": 1 / self._rate, "t": 1 / self._ticks}
            return float(match[1]) * units[match[2]]
        return 0.0


def _number(words: str | None, otherwise: float) -> float:
    try:
        value = float(words or "")
    except ValueError:
        return otherwise
    return value if 0 < value < 1e9 else otherwise


READERS: dict[str, Callable[[str], list[Cue]]] = {
    "sbv": read_sbv,
    "lrc": read_lrc,
    "ttml": read_ttml,
    "scc": read_scc,
}
