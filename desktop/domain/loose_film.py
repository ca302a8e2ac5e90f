"""A film the branch works on before there is a post for it."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from desktop.domain.media import Media
from desktop.domain.record import Record, RecordKind

if TYPE_CHECKING:
    from pydantic import TypeAdapter


@dataclass(frozen=True, slots=True)
class LooseFilm:
    """The record's id is the film's own."""

    film: Media

    def to_record(self) -> Record:
        return Record.of(RecordKind.FILM, self.film.id, film=_adapter().dump_python(self.film, mode="json"))

    @classmethod
    def from_record(cls, record: Record) -> "LooseFilm":
        """Raises ValueError for a record that holds no film."""
        return cls(_adapter().validate_python(record.fields.get("film")))


@cache
def _adapter() -> "TypeAdapter[Media]":
    from pydantic import TypeAdapter  # read late: the start does without it

    return TypeAdapter(Media)
