"""Persons of the register as JSON, for the vault that keeps them."""

from functools import cache
from typing import TYPE_CHECKING

from desktop.domain.consent import Handled, Person

if TYPE_CHECKING:
    from pydantic import TypeAdapter


def person_to_json(person: Person) -> str:
    """The person with every field."""
    return _persons().dump_json(person).decode()


def person_from_json(words: str | bytes) -> Person:
    """The person again; raises ValueError for what is no person."""
    return _persons().validate_json(words)


def handled_to_json(handled: Handled) -> str:
    return _handled().dump_json(handled).decode()


def handled_from_json(words: str | bytes) -> Handled:
    return _handled().validate_json(words)


@cache
def _persons() -> "TypeAdapter[Person]":
    from pydantic import TypeAdapter  # read late: the start does without it

    return TypeAdapter(Person)


@cache
def _handled() -> "TypeAdapter[Handled]":
    from pydantic import TypeAdapter

    return TypeAdapter(Handled)
