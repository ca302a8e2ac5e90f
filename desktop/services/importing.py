"""Takes posts from a spreadsheet file into the plan, as one change that can be undone."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.errors import FileProblem
from desktop.domain.post import Post
from desktop.domain.wording import say
from desktop.exchange.sheets.headings import FIELD_NAMES, plain_heading
from desktop.exchange.sheets.not_a_plan import refuse_other_lists
from desktop.exchange.sheets.reading import (
    Choices,
    Heading,
    Reading,
    RowProblem,
    must_have_words,
    open_tables,
    read_tables,
)
from desktop.exchange.sheets.rows import ReadRow
from desktop.exchange.sheets.table import Table
from desktop.storage.store import Store

__all__ = ["FIELD_NAMES", "Choices", "Heading", "Import", "Intake", "ReadRow", "Reading", "RowProblem", "SheetImport",
           "plain_heading", "read_import"]  # fmt: skip
REMEMBERED = "import_headings"


@dataclass(frozen=True, slots=True)
class Import:
    """What would land, and what is wrong with single rows."""

    change: PlanChange
    problems: tuple[RowProblem, ...]

    @property
    def count(self) -> int:
        return len(self.change.posts)


class Intake:
    """A file on its way in: its rows as they would land, to be looked at first. Nothing lands before `change` is
    applied. `choices` are the board's answers; only spreadsheets have questions."""

    def __init__(self, file: Path, reading: Reading) -> None:
        self.file = file
        self.reading = reading
        self.choices = Choices()

    def choose(self, **answers: object) -> Reading:
        """What the file holds when the board's answers (fields of Choices) go before the guesses."""
        self.choices = replace(self.choices, **answers)  # type: ignore[arg-type]  # the fields are Choices' own
        return self.reading

    def remember(self) -> None:
        """Keeps the board's answers for the next file."""

    def change(self, wanted: Iterable[ReadRow] | None = None) -> PlanChange:
        """What lands: the wanted rows, or those nobody has taken out."""
        rows = [row for row in self.reading.rows if row.wanted] if wanted is None else wanted
        posts = tuple(PostChange(row.before, row.post) for row in rows if row.post is not None)
        return PlanChange(say("Hentet {count} innlegg fra «{file}»", count=len(posts), file=self.file.name), posts)


class SheetImport(Intake):
    """A spreadsheet on its way in: as guessed, and anew for each answer."""

    def __init__(self, file: Path, tables: Sequence[Table], store: Store | None) -> None:
        self._tables = tables
        self._store = store
        self._known = {_same(post) for post in store.all_posts()} if store else set()
        refuse_other_lists(tables, file)
        super().__init__(file, Reading())
        self.choose(fields=remembered_fields(store) if store else {})

    @classmethod
    def open(cls, file: Path, store: Store | None = None) -> "SheetImport":
        """Reads the file; slow for large ones. `store` is the plan it is for. Raises FileProblem, also for lists of
        people and for accounts."""
        return cls(file, open_tables(file), store)

    def choose(self, **answers: object) -> Reading:
        super().choose(**answers)
        reading = read_tables(self._tables, self.choices)
        self.reading = replace(reading, rows=tuple(map(self._beside_plan, reading.rows)))
        return self.reading

    def remember(self) -> None:
        """Keeps the board's word for each heading for the next file."""
        if self._store is None or not self.choices.fields:
            return
        self._store.change_setting(REMEMBERED, self._with_answers)

    def _with_answers(self, kept: str) -> str:
        fields = {**_fields(kept), **self.choices.fields}
        return json.dumps(fields, ensure_ascii=False, sort_keys=True)

    def _beside_plan(self, row: ReadRow) -> ReadRow:
        """A row whose post is in the plan already stays out unless somebody wants it twice."""
        if row.post is None or not row.wanted or _same(row.post) not in self._known:
            return row
        return replace(row, notes=(say("står i planen allerede og er hoppet over."),), wanted=False)


def read_import(file: Path, store: Store | None = None, **answers: object) -> Import:
    """Reads the file as it is guessed to be, with what the plan remembers about headings, without what it holds already
    and with the answers given (fields of Choices); nothing lands before the change is applied. Raises FileProblem."""
    intake = SheetImport.open(file, store)
    reading = intake.choose(**answers)
    must_have_words(reading, file)
    if not any(row.post for row in reading.rows):
        raise FileProblem(
            say("Det er ingen innlegg i «{file}».", file=file.name),
            say("Se at filen har kolonnene title, text og date."),
        )
    return Import(intake.change(), reading.problems)


def remembered_fields(store: Store) -> Mapping[str, str]:
    """What the board has said before about headings nobody else would know."""
    return _fields(store.setting(REMEMBERED))


def _fields(kept: str) -> Mapping[str, str]:
    try:
        fields = json.loads(kept or "{}")
    except ValueError:
        return {}
    return {str(name): str(value) for name, value in fields.items()} if isinstance(fields, dict) else {}


def _same(post: Post) -> tuple[object, ...]:
    """Two posts are the same to a board when they say the same on the same day."""
    return post.day, _plain(post.title), _plain(post.text)


def _plain(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip().casefold()
