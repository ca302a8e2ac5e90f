"""Reads the words out of the caption packets that FFmpeg has no decoder for: wvtt and stpp in mp4."""

import re
import struct
from collections.abc import Iterator

from desktop.media.caption_formats import read_ttml
from desktop.media.cue import Cue, plain
from desktop.media.encoding import decode

_WVTT = (b"vttc", b"vtte", b"vtta", b"vttx")
_TTML = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<(?:[^\0]*<)?(?:\w+:)?tt[\s>]")
_TOUCH = 0.02  # seconds


def payload_cues(packet: bytes, start: float, end: float) -> tuple[str, list[Cue]] | None:
    """(format, cues) of a wvtt or stpp packet shown from `start` to `end` seconds, without cues where it shows nothing;
    None for other packets. ISO/IEC 14496-30."""
    if packet[4:8] in _WVTT:
        return "wvtt", [Cue(start, end, words) for words in _webvtt_words(packet)]
    if _TTML.search(packet[:1000]):
        text = decode(packet)
        return "stpp", read_ttml(text.text) if text else []
    return None


def joined(cues: list[Cue]) -> list[Cue]:
    """A cue that was cut over several packets becomes one again."""
    whole: list[Cue] = []
    for cue in cues:
        if whole and whole[-1].text == cue.text and cue.start <= whole[-1].end + _TOUCH:
            whole[-1] = Cue(whole[-1].start, max(whole[-1].end, cue.end), cue.text)
        else:
            whole.append(cue)
    return whole


def _webvtt_words(packet: bytes) -> Iterator[str]:
    for kind, inside in _boxes(packet):
        if kind == b"vttc":
            yield from (plain(text.decode("utf-8", "replace")) for name, text in _boxes(inside) if name == b"payl")


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        size = struct.unpack(">I", data[at : at + 4])[0]
        if size < 8 or at + size > len(data):
            return
        yield data[at + 4 : at + 8], data[at + 8 : at + size]
        at += size
