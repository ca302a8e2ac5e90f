"""What a single text rule finds, before it is put into words for the user."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """A rule's id and the place in the text it is about (code points, `end` excluded)."""

    start: int
    end: int
    rule: str
