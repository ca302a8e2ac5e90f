"""Takes posts from a spreadsheet file into the plan, as one change that can be undone."""

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.errors import FileProblem
from desktop.exchange.csv_posts import RowProblem, read_csv_posts


@dataclass(frozen=True, slots=True)
class Import:
    """What would land, and what is wrong with single rows."""

    change: PlanChange
    problems: tuple[RowProblem, ...]

    @property
    def count(self) -> int:
        return len(self.change.posts)


def read_import(file: Path) -> Import:
    """Reads the file; nothing lands before the change is applied. Raises FileProblem."""
    reading = read_csv_posts(file)
    if not reading.posts:
        raise FileProblem(f"Det er ingen innlegg i «{file.name}».", "Se at filen har kolonnene title, text og date.")
    change = PlanChange(
        f"Hentet {len(reading.posts)} innlegg fra «{file.name}»",
        tuple(PostChange(None, post) for post in reading.posts),
    )
    return Import(change, reading.problems)
