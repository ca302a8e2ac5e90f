"""Films from a YouTube takeout: the table of one's own videos."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from desktop.domain.channel import Channel
from desktop.domain.post import Form
from desktop.exchange.history.published import Published, here, plain_letters
from desktop.exchange.sheets.headings import plain_heading
from desktop.exchange.sheets.table import Record

# In the language of the account: known by the words that count, in English and the Scandinavian languages.
_COLUMNS: dict[str, tuple[str, ...]] = {
    "when": ("publish", "publisering", "udgivelse", "offentliggør", "publicering"),
    "made": ("create", "oppretting", "opprettelse", "oprettelse", "skapande", "skapad"),
    "privacy": ("privacy", "personvern", "privatliv", "sekretess", "synlighet"),
    "title": ("title", "tittel", "titel"),
    "text": ("description", "beskrivelse", "beskrivning"),
}
_ABOUT_LANGUAGE = ("language", "språk", "sprog")
_ADDRESS = "https://www.youtube.com/watch?v="


def columns_of(cells: Sequence[str]) -> dict[str, int]:
    """Field → place; headings may have more words, such as «Video Title (Original)»."""
    found: dict[str, int] = {}
    for place, cell in enumerate(cells):
        plain = plain_heading(cell)
        if plain in ("video id", "videoid"):
            found.setdefault("id", place)
        elif not any(word in plain for word in _ABOUT_LANGUAGE):
            field = next((name for name, words in _COLUMNS.items() if any(word in plain for word in words)), "")
            if field:
                found.setdefault(field, place)
    return found


def is_youtube(cells: Sequence[str]) -> bool:
    columns = columns_of(cells)
    return {"id", "title", "privacy"} <= columns.keys() and bool({"when", "made"} & columns.keys())


def read_youtube(records: Sequence[Record]) -> Iterator[Published]:
    """Films that others could see; `records` begin with the headings."""
    columns = columns_of(records[0].cells)
    for record in records[1:]:
        cells = {name: record.at(place).strip() for name, place in columns.items()}
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
