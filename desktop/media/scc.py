"""Reads Scenarist files: CEA-608 written out as hexadecimal pairs with time codes."""

import re

from desktop.media.cea import CeaReader
from desktop.media.cue import Cue

_LINE = re.compile(r"(\d\d):(\d\d):(\d\d)([:;.])(\d\d)\s+([0-9a-fA-F\s]+)")
_RATE = 30 / 1.001  # one pair goes out with each frame


def read_scc(text: str) -> list[Cue]:
    """The cues a viewer would see; times to the nearest frame."""
    reader = CeaReader()
    for line in text.splitlines():
        if not (match := _LINE.match(line.strip())):
            continue
        hours, minutes, seconds, frames = (int(match[place]) for place in (1, 2, 3, 5))
        start = _seconds(hours, minutes, seconds, frames, dropped=match[4] != ":")
        for count, word in enumerate(match[6].split()):
            if len(word) == 4:
                reader.take(start + count / _RATE, b"\xfc" + bytes.fromhex(word))
    return reader.captions()[1]


def _seconds(hours: int, minutes: int, seconds: int, frames: int, *, dropped: bool) -> float:
    """Time codes without a semicolon count 30 frames a second and so run a thousandth slow."""
    whole = hours * 3600 + minutes * 60 + seconds
    return whole + frames / _RATE if dropped else (whole + frames / 30) * 1.001
