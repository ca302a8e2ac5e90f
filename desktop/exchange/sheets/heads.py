"""Where the headings of a table stand, and what stands above them."""

from collections.abc import Mapping, Sequence

from desktop.exchange.sheets.columns import columns_of_table, heading_strength, words_field
from desktop.exchange.sheets.headings import field_of
from desktop.exchange.sheets.table import Record, Table
from desktop.exchange.sheets.written_days import Around, read_title
from desktop.exchange.sheets.written_names import is_tick, read_channels

HEADING_ROWS = 10  # so many lines may stand above the headings
_CELLS_OF_A_TITLE = 2
_KNOWN_ENOUGH = 3  # headings we know beside that of the words


def head_of(table: Table, said: Mapping[str, str]) -> int | None:
    """The place of the row that looks most like headings."""
    known = [heading_strength(record.cells, said) for record in table.records[:HEADING_ROWS]]
    best = max(range(len(known)), key=known.__getitem__, default=None)
    if best is not None and known[best]:
        return best
    return next((place for place in range(len(known)) if _heads(table, place, said)), None)


def _heads(table: Table, place: int, said: Mapping[str, str]) -> bool:
    """Whether a row with few words we know still heads a table: one about words or several about other things, and
    dates and words below."""
    cells = table.records[place].cells
    known = {field for cell in cells if (field := field_of(cell, said) or words_field(cell))}
    if not {"title", "text"} & known and len(known) < _KNOWN_ENOUGH:
        return False
    columns = columns_of_table(cells, table.records[place + 1 :], said)
    return "date" in columns and bool({"title", "text"} & columns.keys())


def heading_cells(table: Table, head: int) -> tuple[tuple[str, ...], Sequence[Record]]:
    """The headings and the rows below. Two rows of headings become one where a row names the channels: «Tekst» under
    «Facebook» is «Tekst Facebook», and «FB» under «Kanal» is «FB»."""
    rows = table.records
    if head and len(_channel_places(rows[head - 1])) > 1:
        return _put_together(rows[head - 1], rows[head]), rows[head + 1 :]
    if head + 1 < len(rows) and _is_second(rows[head + 1]):
        return _put_together(rows[head], rows[head + 1]), rows[head + 2 :]
    return rows[head].cells, rows[head + 1 :]


def _channel_places(record: Record) -> list[int]:
    return [place for place, words in enumerate(record.cells) if _is_channel(words)]


def _is_channel(words: str) -> bool:
    return bool(read_channels(words)[0]) and not is_tick(words)


def _is_second(record: Record) -> bool:
    """Whether a row below the headings only names channels and fields."""
    filled = [words for words in record.cells if words.strip()]
    return len(filled) > 1 and all(_is_channel(words) or field_of(words) for words in filled)


def _put_together(upper: Record, lower: Record) -> tuple[str, ...]:
    made, group = list[str](), ""
    for place in range(max(len(upper.cells), len(lower.cells))):
        above, below = upper.at(place).strip(), lower.at(place).strip()
        group = above or group
        if below and below != above and _is_channel(group) and not _is_channel(below):
            made.append(f"{below} {group}")
        else:
            made.append(below or above)
    return tuple(made)


def title_of(above: Sequence[Record]) -> Around:
    """What the lines above a table tell of its month and year."""
    lines = [[cell for cell in record.cells if cell.strip()] for record in above]
    return read_title(" ".join(words for line in lines if len(line) <= _CELLS_OF_A_TITLE for words in line))
