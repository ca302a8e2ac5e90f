"""Which column of a table holds what: by its heading, else by the words in it, else by what stands below."""

import re
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from types import MappingProxyType

from desktop.domain.channel import Channel
from desktop.exchange.sheets.headings import FIELDS, field_of, plain_heading
from desktop.exchange.sheets.table import Record
from desktop.exchange.sheets.written_days import NO_YEAR, first_clock, is_weekday, read_day, split_clock
from desktop.exchange.sheets.written_names import CHANNELS, is_tick, read_channel, read_channels

Columns = dict[str, int]

_MOST_OF = 0.8  # the share of a column's cells that must be of a kind for the column to be so
_ENOUGH = 2  # cells
_LONG = 25  # letters in the middle cell of a column with texts; ticks and short remarks are shorter
_LEAST_WORDS = 8  # letters in the middle cell of a column with posts
_LONGEST_HEADING = 6  # words
_KNOWN_ENOUGH = 3  # headings we know beside that of the words
MOMENT = "moment"  # a date, or the clock time where another column has the date
# A heading with one of these is about something else, whatever other words it has.
_ELSE = frozenset(
    (
        "slutt", "end", "due", "frist", "link", "lenke", "url", "bilde", "bilder", "image", "images", "picture",
        "photo", "foto", "film", "video", "visual", "grafikk", "id", "nr", "list", "account", "konto", "page", "side",
        "user", "username", "bruker", "file", "fil", "created", "modified", "edited", "updated", "opprettet", "endret",
        "sist", "last", "hashtag", "hashtags", "emneknagger", "antall", "number", "reach", "rekkevidde", "visninger",
        "views", "likes", "budsjett", "budget", "sted", "location", "målgruppe", "audience", "alt", "zone", "sone",
        "language", "språk", "vedlegg", "attachment", "attachments",
    )
)  # fmt: skip
_ELSE_AT_START = ("slutt", "frist", "opprett", "endrings", "godkjenn", "bilde", "lenke", "video", "film", "alt")
_ENDINGS = {"tidspunkt": MOMENT, "dato": "date", "tekst": "text", "tittel": "title", "kanal": "channels",
            "kanaler": "channels", "klokkeslett": "time", "ansvarlig": "author", "uke": "week",
            "teksten": "text", "innholdet": "text", "datoen": "date", "tittelen": "title",
            "kanalene": "channels"}  # fmt: skip
_FIRST_COUNTS = frozenset({"type", "hva", "når", "hvem", "hvor", "what", "when", "who", "where"})
_PARTED_BY = frozenset({"for", "til", "av", "på", "i", "og", "to", "of", "in", "on", "and"})
_WORDS = {name: field for field, names in FIELDS.items() for name in names if " " not in name} | {
    field: field for field in FIELDS if "_" not in field
}
_WORDS |= dict.fromkeys(("publish", "publiser", "scheduled", "planlagt", "utgivelse"), MOMENT)
_IN_BRACKETS = re.compile(r"\(([^)]*)\)")
# The day something goes out counts before the day it is about.
_GOES_OUT = re.compile(r"publiser|annonser|legges ut|postes|publish|schedul|go live", re.I)
_DUE_AS_DATE = frozenset({"due", "due date"})


def columns_of_table(headings: Sequence[str], rows: Sequence[Record], said: Mapping[str, str]) -> Columns:
    """Field → place of its column. The first column wins where two say the same; what the board has `said` about plain
    headings goes before every guess."""
    found = _Columns(headings, rows, said)
    found.take(lambda place: said.get(plain_heading(headings[place]), ""))
    found.take(lambda place: "date" if found.goes_out(place) else "")
    found.take(lambda place: field_of(headings[place], said))
    found.take(lambda place: words_field(headings[place]))
    found.take_channels()
    by_heading = len(found.columns)
    found.take_by_content()
    if by_heading >= _KNOWN_ENOUGH and not {"title", "text"} & found.columns.keys():
        found.take_longest()
    found.take_empty()
    return found.columns


def heading_strength(cells: Sequence[str], said: Mapping[str, str] = MappingProxyType({})) -> int:
    """How much a row looks like headings; nothing where no title or text is among them."""
    exact = {field for cell in cells if (field := field_of(cell, said))}
    like = {field for cell in cells if plain_heading(cell) not in said and (field := words_field(cell))}
    channels = {channel for cell in cells if (channel := channel_of(cell))}
    whole = exact | like
    worded = bool({"title", "text"} & whole) or (len(channels) > 1 and "date" in whole)
    return len(exact) * 2 + len(whole) + len(channels) if worded and (exact or len(whole) > 1) else 0


def field_shown(field: str) -> str:
    """The field without the place that tells several columns of channels apart."""
    return field.rstrip("0123456789").rstrip(":")


def words_field(heading: str) -> str:
    """What a heading of several words, or a compound, is about: `date` for «Post date» and «Publiseringsdato og kl.».
    A moment in time is `MOMENT`."""
    if (told := _IN_BRACKETS.search(heading)) and (field := field_of(told[1])) in ("date", "time"):
        return field
    words = plain_heading(heading).rstrip("0123456789 ").split()
    if not words or len(words) > _LONGEST_HEADING or any(map(_is_else, words)) or channel_of(heading):
        return ""
    first = words[0] in _FIRST_COUNTS or _PARTED_BY & set(words[1:]) or "/" in heading
    order = [words[0], words[-1]] if first else [words[-1], words[0]]
    return next((field for word in order if (field := _WORDS.get(word) or _by_ending(word))), "")


def channel_of(heading: str) -> Channel | None:
    """The channel a heading is the name of, such as «FB» and «Facebook-gruppe»."""
    return CHANNELS.get(plain_heading(heading).replace(" ", "")) or read_channel(heading)


def _is_else(word: str) -> bool:
    return word in _ELSE or word.startswith(_ELSE_AT_START) or word.endswith("frist")


def _by_ending(word: str) -> str:
    return next((field for ending, field in _ENDINGS.items() if word.endswith(ending)), "")


class _Columns:
    def __init__(self, headings: Sequence[str], rows: Sequence[Record], said: Mapping[str, str]) -> None:
        self.columns: Columns = {}
        self._headings, self._rows = headings, rows
        self._weekdays: list[int] = []
        self._empty: list[tuple[str, int]] = []
        self._open = [place for place, words in enumerate(headings) if plain_heading(words) not in said
                      or said[plain_heading(words)]]  # fmt: skip
        width = max((len(row.cells) for row in rows), default=0)
        self._open += range(len(headings), width)

    def take(self, field_at: Callable[[int], str]) -> None:
        moments = []
        for place in [one for one in self._open if one < len(self._headings)]:
            field = field_at(place)
            if field and not self.cells(place):
                self._empty.append((field, place))  # gives way to one that holds something
            elif field == "date" and _most(self.cells(place), is_weekday):
                self._weekdays.append(place)
            elif field == MOMENT:
                moments.append(place)
            elif field:
                self._put(field, place)
        for place in moments:
            cells = self.cells(place)
            if sum(map(_is_day, cells)) * 2 >= len(cells):
                self._put("date", place)
            elif any(first_clock(cell) for cell in cells):
                self._put("time", place)

    def goes_out(self, place: int) -> bool:
        """Whether the column holds the days on which the posts go out, and says so."""
        heading = self._headings[place]
        plain = plain_heading(heading).split()
        return bool(_GOES_OUT.search(heading)) and not any(map(_is_else, plain)) and _most(self.cells(place), _is_day)

    def take_channels(self) -> None:
        """Columns that are named after a channel: ticked for the posts that go there, or with the text for it."""
        for place in [one for one in self._open if one < len(self._headings)]:
            channel = channel_of(self._headings[place])
            cells = self.cells(place)
            if channel is None or not cells:
                continue
            if _most(cells, is_tick):
                self._put(f"channel:{channel}", place)
            elif median(map(len, cells)) >= _LONG:
                self._put(f"text:{channel}", place)

    def take_by_content(self) -> None:
        for place in list(self._open):
            plain = plain_heading(self._headings[place]) if place < len(self._headings) else ""
            cells = self.cells(place)
            if len(cells) < _ENOUGH or any(map(_is_else, plain.split())):
                continue
            if not any(f"channel:{one}" in self.columns for one in Channel) and _most(cells, _is_channels):
                self._put("channels", place)
            elif _most(cells, _is_day):
                self._put("date", place)
        self._look_again()

    def _look_again(self) -> None:
        """Where no column has the date, a day of the week beside a week, or the date a tool calls due."""
        for place in [*self._weekdays, *self._open]:
            if place in self._weekdays or ("week" in self.columns and _most(self.cells(place), is_weekday)):
                self._put("date", place)
        if "date" not in self.columns and _most(self.cells(self.columns.get("time", -1)), _is_day):
            self.columns["date"] = self.columns.pop("time")
        place = self.columns.get("due", -1)
        if "date" not in self.columns and place >= 0 and plain_heading(self._headings[place]) in _DUE_AS_DATE:
            self.columns["date"] = self.columns.pop("due")

    def take_longest(self) -> None:
        """The column with the longest words holds the text, where a table of posts has no other."""
        if (place := self.longest()) is not None:
            self._put("text", place)

    def longest(self) -> int | None:
        """The place of the column with the longest words among those that are not taken, if they are long enough."""
        longest: dict[int, float] = {}
        for place in self._open:
            plain = plain_heading(self._headings[place]) if place < len(self._headings) else ""
            cells = self.cells(place)
            links = sum("://" in cell.split()[0] for cell in cells)
            if len(cells) * 2 > len(self._rows) and links * 2 < len(cells) and not any(map(_is_else, plain.split())):
                longest[place] = median(map(len, cells))
        best = max(longest, key=longest.__getitem__, default=None)
        return best if best is not None and longest[best] >= _LEAST_WORDS else None

    def take_empty(self) -> None:
        for field, place in self._empty:
            self._put("date" if field == MOMENT else field, place)

    def _put(self, field: str, place: int) -> None:
        if field in self.columns and field.startswith("channel"):
            field = f"{field}:{place}"  # a post may have several columns of channels
        if field not in self.columns and place in self._open:
            self.columns[field] = place
            self._open.remove(place)

    def cells(self, place: int) -> list[str]:
        """What stands in the column; empty ones are left out."""
        return [cell for row in self._rows if (cell := row.at(place).strip())]


def headings_for(rows: Sequence[Record]) -> dict[str, str] | None:
    """Headings with their fields for a table that has none, in the order of its columns: the date and the words must be
    there from the first row on. None where they are not."""
    rows = [row for row in rows if sum(bool(cell.strip()) for cell in row.cells) > 1]  # without headings in between
    found = _Columns([], rows, {})
    found.take_by_content()
    date, first = found.columns.get("date", -1), rows[0] if rows else None
    if first is None or not _is_day(split_clock(first.at(date))[0]):
        return None
    width = max(len(row.cells) for row in rows)
    if (place := found.longest()) is None:
        return None
    fields = {place: field for field, place in found.columns.items()} | {place: "text"}
    return {f"kolonne {place + 1}": fields.get(place, "") for place in range(width)}


def _most(cells: Sequence[str], is_so: Callable[[str], bool]) -> bool:
    return bool(cells) and sum(map(is_so, cells)) >= _MOST_OF * len(cells)


def _is_channels(cell: str) -> bool:
    found, unknown = read_channels(cell)
    return bool(found) and not unknown and not is_tick(cell)


def _is_day(cell: str) -> bool:
    ways = [read_day(split_clock(cell)[0], month_first) for month_first in (False, True)]
    return any(day or wrong == NO_YEAR for day, wrong in ways) and not re.fullmatch(r"\d{1,6}", cell)
