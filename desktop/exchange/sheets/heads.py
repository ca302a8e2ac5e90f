"""Where the headings of a table stand, and what stands above them."""

from collections.abc import Mapping, Sequence

from desktop.exchange.sheets.columns import columns_of_table, heading_strength, words_field
from desktop.exchange.sheets.table import Record, Table
from desktop.exchange.sheets.written_days import Around, read_title
from desktop.exchange.sheets.written_names import is_tick, read_channels

HEADING_ROWS = 10  # so many lines may stand above the headings
_CELLS_OF_A_TITLE = 2


def head_of(table: Table, said: Mapping[str, str]) -> int | None:
    """The place of the row that looks most like headings."""
    known = [heading_strength(record.cells, said) for record in table.records[:HEADING_ROWS]]
    best = max(range(len(known)), key=known.__getitem__, default=None)
    if best is not None and known[best]:
        return best
    return next((place for place in range(len(known)) if _heads(table, place, said)), None)


def _heads(table: Table, place: int, said: Mapping[str, str]) -> bool:
    """Whether a row with few words we know still heads a table: one about words, and dates below."""
    cells = table.records[place].cells
    if not any(words_field(cell) in ("title", "text") for cell in cells):
        return False
    columns = columns_of_table(cells, table.records[place + 1 :], said)
    return "date" in columns and bool({"title", "text"} & columns.keys())


def heading_cells(table: Table, head: int) -> tuple[tuple[str, ...], Sequence[Record]]:
    """The headings and the rows below. A second row of headings that only names channels, under one that spans them, is
    a part of the headings."""
    cells, rows = table.records[head].cells, table.records[head + 1 :]
    below = {place: words for place, words in enumerate(rows[0].cells) if words.strip()} if rows else {}
    if len(below) > 1 and all(read_channels(words)[0] and not is_tick(words) for words in below.values()):
        width = max(len(cells), *(place + 1 for place in below))
        cells = tuple(below.get(place) or (cells[place] if place < len(cells) else "") for place in range(width))
        rows = rows[1:]
    return cells, rows


def title_of(above: Sequence[Record]) -> Around:
    """What the lines above a table tell of its month and year."""
    lines = [[cell for cell in record.cells if cell.strip()] for record in above]
    return read_title(" ".join(words for line in lines if len(line) <= _CELLS_OF_A_TITLE for words in line))
