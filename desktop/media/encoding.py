"""Turns the bytes of a subtitle file into text, whatever program saved it."""

import codecs
from dataclasses import dataclass

# The order matters: the mark of UTF-32 starts with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What Norwegian programs have written through the years; tried before all others since short texts are hard to tell.
_NORDIC = ["cp1252", "mac_roman", "cp865", "cp850"]


@dataclass(frozen=True, slots=True)
class DecodedText:
    """`encoding` is Python's name for how the bytes were read."""

    text: str
    encoding: str

    @property
    def is_utf8(self) -> bool:
        return self.encoding in ("ascii", "utf-8", "utf-8-sig")


def decode(data: bytes) -> DecodedText | None:
    """The text, or None where the bytes are no text in any encoding we know."""
    for name in [*_marked(data), *_zeros(data), "utf-8"]:
        if (text := _try(data, name)) is not None and _is_text(text):
            return DecodedText(text.removeprefix("\ufeff"), name)
    if b"\0" in data:
        return None
    return _guessed(data)


def _marked(data: bytes) -> list[str]:
    return [name for mark, name in _MARKS if data.startswith(mark)][:1]


def _zeros(data: bytes) -> list[str]:
    """UTF-16 without a mark shows itself by a zero in every second byte."""
    head = data[:400]
    if len(head) < 4 or b"\0" not in head:
        return []
    half = len(head) // 4
    if head[1::2].count(0) > half and head[0::2].count(0) < half / 2:
        return ["utf-16-le"]
    return ["utf-16-be"] if head[0::2].count(0) > half and head[1::2].count(0) < half / 2 else []


def _try(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _is_text(text: str) -> bool:
    """A film or picture given the name of a text file has control signs all over."""
    head = text[:4000]
    return sum(letter < " " and letter not in "\t\n\r\f\v\x1b\x1a" for letter in head) <= len(head) / 200


def _guessed(data: bytes) -> DecodedText | None:
    from charset_normalizer import from_bytes  # large tables; only needed for old files

    for allowed in (_NORDIC, None):
        best = from_bytes(data, cp_isolation=allowed).best()
        if best is not None and _is_text(text := str(best)):
            return DecodedText(text, best.encoding)
    text = data.decode("cp1252", errors="replace")
    return DecodedText(text, "cp1252") if _is_text(text) and text.count("\ufffd") <= len(text) / 100 else None
