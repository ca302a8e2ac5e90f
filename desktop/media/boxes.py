"""Reads the words out of the caption packets that FFmpeg has no decoder for: wvtt and stpp in mp4."""

import struct
from collections.abc import Iterator

from desktop.media.caption_formats import read_ttml
from desktop.media.cue import plain
from desktop.media.encoding import decode

_WVTT = (b"vttc", b"vtte", b"vtta", b"vttx")


def payload_cue(packet: bytes) -> tuple[str, str] | None:
    """(format, words) of a wvtt or stpp packet, words empty where it shows nothing; None for other packets.
    ISO/IEC 14496-30."""
    if packet[4:8] in _WVTT:
        return "wvtt", "\n".join(_webvtt_words(packet))
    if packet.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<" and b"tt" in packet[:400]:
        text = decode(packet)
        cues = read_ttml(text.text) if text else []
        return "stpp", "\n".join(cue.text for cue in cues if cue.has_words)
    return None


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
