"""Takes an .ics file apart event by event, so that a cut-off file or one bad line costs one event and not the file."""

import re
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import FileProblem, plain_reason
from desktop.domain.wording import say

MOST_BYTES = 20_000_000
MOST_EVENTS = 5000
_EVENT = re.compile(r"^BEGIN:VEVENT$.*?^END:VEVENT$", re.S | re.M | re.I)
_ZONE = re.compile(r"^BEGIN:VTIMEZONE$.*?^END:VTIMEZONE$", re.S | re.M | re.I)
_ALARM = re.compile(r"^BEGIN:VALARM$.*?^END:VALARM$\n?", re.S | re.M | re.I)


@dataclass(frozen=True, slots=True)
class Parts:
    """`events` are whole blocks of unfolded lines, `zones` the blocks of time zones they may name. `cut`: the file ends
    in the middle of something."""

    events: tuple[str, ...]
    zones: tuple[str, ...]
    cut: bool


def read_parts(file: Path) -> Parts:
    """Raises FileProblem where the file cannot be read or is no calendar."""
    try:
        size = file.stat().st_size
        content = file.read_bytes() if size <= MOST_BYTES else b""
    except OSError as problem:
        raise FileProblem(
            say("Fila «{file}» kan ikke leses ({reason}).", file=file.name, reason=plain_reason(problem)),
            say("Sjekk navnet og mappa."),
        ) from None
    if size > MOST_BYTES:
        raise FileProblem(
            say("Kalenderen «{file}» er for stor.", file=file.name),
            say("Eksporter et kortere tidsrom, og hent den fila."),
        )
    return parts_of(content, file.name)


def parts_of(content: bytes, name: str) -> Parts:
    """All events of all calendars in the file."""
    text = _unfolded(_decoded(content))
    begun = len(re.findall(r"^BEGIN:VCALENDAR$", text, re.M | re.I))
    if not begun:
        raise FileProblem(say("«{file}» er ikke en kalender.", file=name), say("Velg en fil som slutter på .ics."))
    events = tuple(_ALARM.sub("", one) for one in _EVENT.findall(text))
    if len(events) > MOST_EVENTS:
        raise FileProblem(
            say("Kalenderen «{file}» er for stor.", file=name), say("Eksporter et kortere tidsrom, og hent den fila.")
        )
    ended = len(re.findall(r"^END:VCALENDAR$", text, re.M | re.I))
    return Parts(events, tuple(dict.fromkeys(_ZONE.findall(text))), begun > ended)


def _decoded(content: bytes) -> str:
    for code in ("utf-8-sig", "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "cp1252"):
        try:
            return content.decode(code)
        except UnicodeDecodeError:
            continue
    return content.decode("utf-8", "replace")


def _unfolded(text: str) -> str:
    """One line for each property, with plain line ends."""
    lines = re.sub(r"\r\n?", "\n", text)
    return re.sub(r"^((?:BEGIN|END):\S+)[ \t]+$", r"\1", re.sub(r"\n[ \t]", "", lines), flags=re.M | re.I)
