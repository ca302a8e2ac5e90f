"""Tables that have dates and words and still are no plan: lists of people, which do not belong in one, and accounts."""

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.channel import SOCIAL
from desktop.domain.errors import FileProblem
from desktop.domain.wording import say
from desktop.exchange.sheets.columns import channel_of
from desktop.exchange.sheets.headings import field_of, plain_heading
from desktop.exchange.sheets.heads import HEADING_ROWS
from desktop.exchange.sheets.table import Record, Table

_PEOPLE = frozenset(
    (
        "telefon", "telefonnummer", "tlf", "mobil", "mobilnummer", "adresse", "postnr", "postnummer", "poststed",
        "fødselsdato", "født", "fødselsår", "personnummer", "medlemsnummer", "medlemsnr", "fornavn", "etternavn",
        "allergier", "epostadresse", "e postadresse", "pårørende", "phone", "mobile", "address", "zip", "birthday",
        "first name", "last name", "email address",
    )
)  # fmt: skip
_MONEY = frozenset(
    (
        "beløp", "saldo", "ut", "inn", "ut fra konto", "inn på konto", "debet", "kredit", "bokføringsdato", "rentedato",
        "regnskap", "budsjett", "bilag", "bilagsnr", "kroner", "kr", "sum", "amount", "balance", "debit", "credit",
    )
)  # fmt: skip
_ENOUGH = 2  # headings of the kind


def refuse_other_lists(tables: Sequence[Table], file: Path) -> None:
    """Raises FileProblem for a file whose first headings are those of people or of money, and of no channel."""
    rows = [record for table in tables for record in table.records[:HEADING_ROWS]]
    if any(_is_of(_PEOPLE, record) for record in rows):
        raise FileProblem(
            say("«{file}» ser ut som en liste over personer, ikke en plan.", file=file.name),
            say("Personopplysninger hører ikke hjemme i planen. Velg fila med innleggene."),
        )
    if any(_is_of(_MONEY, record) for record in rows):
        raise FileProblem(
            say("«{file}» ser ut som et regnskap, ikke en plan.", file=file.name), say("Velg fila med innleggene.")
        )


def _is_of(kind: frozenset[str], record: Record) -> bool:
    cells = record.cells
    if any(field_of(cell) in ("channels", "status") or channel_of(cell) in SOCIAL for cell in cells):
        return False
    return sum(plain_heading(cell).rstrip("0123456789 ") in kind for cell in cells) >= _ENOUGH
