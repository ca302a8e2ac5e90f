"""Finds the posts worth weighing against a text, without looking at all the others one by one."""

from array import array
from dataclasses import dataclass, field

from desktop.repetition.compare import ENOUGH
from desktop.repetition.profile import TextProfile

_GONE = -1


@dataclass(slots=True)
class Postings:
    """For each key the places of the texts that have it. A text's place holds its post, its day (ordinal, 0 for none)
    and its weight. Answers are the same as calling `enough` with every text, since both count whole numbers."""

    _texts_with: dict[str, "array[int]"] = field(default_factory=dict)
    _ids: list[str] = field(default_factory=list)
    _days: "array[int]" = field(default_factory=lambda: array("i"))
    _weights: "array[int]" = field(default_factory=lambda: array("i"))
    _place: dict[str, int] = field(default_factory=dict)
    _left_out: int = 0

    def __contains__(self, post_id: object) -> bool:
        return post_id in self._place

    @property
    def wasteful(self) -> bool:
        """Whether more places are dead than alive, so that starting anew pays."""
        return self._left_out > 1000 + len(self._place)

    def add(self, post_id: str, one: TextProfile, day: int) -> None:
        place = len(self._ids)
        self._ids.append(post_id)
        self._days.append(day)
        self._weights.append(one.weight)
        self._place[post_id] = place
        for key in one.gate:
            self._texts_with.setdefault(key, array("i")).append(place)

    def drop(self, post_id: str) -> None:
        place = self._place.pop(post_id, None)
        if place is not None:
            self._days[place] = _GONE
            self._left_out += 1

    def worth_weighing(self, one: TextProfile, first: int, last: int) -> list[str]:
        """Posts from `first` to `last` (ordinal days) that have enough in common with the text."""
        # Read late: the window is painted before anything is compared.
        import numpy as np

        if not self._ids or not one.weight:
            return []
        shared = np.zeros(len(self._ids), dtype=np.int64)
        for key, weight in one.gate.items():
            places = self._texts_with.get(key)
            if places:
                shared[np.frombuffer(places, dtype=np.int32)] += weight
        days = np.frombuffer(self._days, dtype=np.int32)
        weights = np.frombuffer(self._weights, dtype=np.int32).astype(np.int64)
        fits = ((100 * shared) ** 2 >= ENOUGH**2 * one.weight * weights) & (weights > 0)
        fits &= (days >= first) & (days <= last)
        return [self._ids[place] for place in np.flatnonzero(fits).tolist()]
