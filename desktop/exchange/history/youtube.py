"""Films from a YouTube takeout: the table of one's own videos."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from desktop.domain.channel import Channel
from desktop.domain.post import Form
from desktop.exchange.history.published import Published, here, plain_letters
from desktop.exchange.sheets.headings import plain_heading
from desktop.exchange.sheets.table import Record

_COLUMNS = {"video id": "id", "video title": "title", "video description": "text", "privacy": "privacy",
            "video publish timestamp": "when", "video create timestamp": "made"}  # fmt: skip
_ADDRESS = "https://www.youtube.com/watch?v="


def is_youtube(cells: Sequence[str]) -> bool:
    names = {plain_heading(cell) for cell in cells}  # «Video Title (Original)» without what is in brackets
    return {"video id", "video title"} <= names


def read_youtube(records: Sequence[Record]) -> Iterator[Published]:
    """Films that others could see; `records` begin with the headings."""
    names = [plain_heading(cell) for cell in records[0].cells]
    for record in records[1:]:
        cells = {_COLUMNS[name]: record.at(place).strip() for place, name in enumerate(names) if name in _COLUMNS}
        if cells.get("privacy", "").casefold() in ("private", "privat"):
            continue
        try:
            day, clock = here(datetime.fromisoformat(cells.get("when") or cells.get("made", "")))
        except ValueError:
            continue
        title = plain_letters(cells.get("title", ""))
        if title:
            yield Published(
                channel=Channel.YOUTUBE, day=day, clock=clock, title=title, text=plain_letters(cells.get("text", "")),
                address=_ADDRESS + cells["id"] if cells.get("id") else "", form=Form.VIDEO,
            )  # fmt: skip
