"""A spreadsheet as the rest of the reading sees it: tables of texts, whatever kind of file they came from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Record:
    """One row: `row` as a spreadsheet numbers it (the first is 1). `dated` are the places of cells that the file itself
    holds as dates (here ISO), `merged` of those that lie under a merged cell and hold its words. `unclosed`: it only
    opened a quotation mark; `hidden`: the spreadsheet does not show it."""

    row: int
    cells: tuple[str, ...]
    unclosed: bool = False
    dated: frozenset[int] = frozenset()
    merged: frozenset[int] = frozenset()
    hidden: bool = False

    def at(self, place: int) -> str:
        """The cell's words; empty where the row is shorter."""
        return self.cells[place] if 0 <= place < len(self.cells) else ""

    @property
    def empty(self) -> bool:
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet of a file; `name` is empty where the file has only one without a name."""

    name: str
    records: tuple[Record, ...]
