"""What becomes of a picture when persons on it are marked, named or taken away."""

from dataclasses import replace

from desktop.domain.media import Media, PersonMark


def with_marks(medium: Media, marks: tuple[PersonMark, ...]) -> Media:
    """As many people are seen as are marked, at least."""
    return replace(medium, persons=marks, people=max(medium.people or 0, len(marks)))


def without_mark(medium: Media, place: int) -> Media:
    """One person fewer is seen; `place` counts from 0."""
    left = tuple(mark for at, mark in enumerate(medium.persons) if at != place)
    return replace(medium, persons=left, people=max(len(left), (medium.people or 0) - 1))


def with_person(medium: Media, number: int, person_id: str) -> Media:
    """Links a mark (from 1) with a person of the register; somebody marked elsewhere already is moved, not doubled."""
    chosen = medium.persons[number - 1]
    marks = (mark for mark in medium.persons if mark is chosen or mark.person != person_id)
    return with_marks(medium, tuple(replace(mark, person=person_id) if mark is chosen else mark for mark in marks))
