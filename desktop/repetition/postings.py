"""Finds the posts worth weighing against a text, without looking at all the others one by one."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.repetition.compare import ENOUGH
from desktop.repetition.profile import TextProfile

# Days that are kept together: a question about 60 days each way touches two lots at most.
LOT_DAYS = 128
_GONE = -1


@dataclass(slots=True)
class Lot:
    """The texts of some days. For each key the places of the texts that have it; for each place its post, its day
    (ordinal, 0 for none), its weight and its profile (held, so that it is made once). Places of posts that are gone
    stay, marked."""

    texts_with: dict[str, "array[int]"] = field(default_factory=dict)
    ids: list[str] = field(default_factory=list)
    days: "array[int]" = field(default_factory=lambda: array("i"))
    weights: "array[int]" = field(default_factory=lambda: array("i"))
    profiles: list[TextProfile | None] = field(default_factory=list)

    def add(self, post_id: str, one: TextProfile, day: int) -> int:
        place = len(self.ids)
        self.ids.append(post_id)
        self.days.append(day)
        self.weights.append(one.weight)
        self.profiles.append(one)
        for key in one.keys:
            if key not in self.texts_with:
                self.texts_with[key] = array("i")
            self.texts_with[key].append(place)
        return place

    def worth_weighing(self, one: TextProfile, first: int, last: int) -> Iterator[str]:
        # Read late: the window is painted before anything is compared.
        import numpy as np

        meeting = [(self.texts_with[key], weight) for key, weight in one.gate.items() if key in self.texts_with]
        if not meeting:
            return iter(())
        places = np.frombuffer(b"".join([found for found, _ in meeting]), dtype=np.int32)
        each = np.repeat([weight for _, weight in meeting], [len(found) for found, _ in meeting])
        # Sums of whole numbers are exact in double precision far beyond what texts can weigh.
        shared = np.bincount(places, weights=each, minlength=len(self.ids))
        days = np.frombuffer(self.days, dtype=np.int32)
        weights = np.frombuffer(self.weights, dtype=np.int32).astype(np.float64)
        fits = (100 * shared) ** 2 >= ENOUGH**2 * one.weight * weights
        fits &= (days >= first) & (days <= last) & (weights > 0)
        return (self.ids[place] for place in np.flatnonzero(fits).tolist())


class Postings:
    """Texts in lots by day. Finds the same as asking `enough` of every text, since both count whole numbers."""

    def __init__(self) -> None:
        self._lots: dict[int, Lot] = {}
        self._place: dict[str, tuple[int, int]] = {}

    def add(self, post_id: str, one: TextProfile, day: int) -> None:
        number = _lot(day)
        if number not in self._lots:
            self._lots[number] = Lot()
        self._place[post_id] = number, self._lots[number].add(post_id, one, day)

    def drop(self, post_id: str) -> None:
        """Forgets a post; one that is not there is no error."""
        number, place = self._place.pop(post_id, (0, _GONE))
        if place != _GONE:
            self._lots[number].days[place] = _GONE
            self._lots[number].profiles[place] = None

    def worth_weighing(self, one: TextProfile, first: int, last: int) -> Iterator[str]:
        """Posts from `first` to `last` (ordinal days, 0 for those without one) that have enough in common."""
        wanted = (number for number in self._lots if _lot(first) <= number <= _lot(last)) if one.weight else ()
        for number in wanted:
            yield from self._lots[number].worth_weighing(one, first, last)


def _lot(day: int) -> int:
    return -(-day // LOT_DAYS)
