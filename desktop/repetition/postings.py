"""Finds the posts worth comparing with a text, without looking at all the others one by one."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.repetition.compare import ENOUGH
from desktop.repetition.profile import TextProfile

if TYPE_CHECKING:
    from desktop.repetition.weighing import Laid, Scales

# Days that are kept together: a question about 60 days each way touches two lots at most, one about all few.
LOT_DAYS = 1024
FEW = 12  # so many texts are compared as quickly one by one
_GONE = -1


@dataclass(slots=True)
class Lot:
    """The texts of some days. For each key the places of the texts that have it; for each place its post, its day
    (ordinal, 0 for none), its weight, its profile (held, so that it is made once) and that laid out for weighing.
    Places of posts that are gone stay, marked."""

    texts_with: dict[str, "array[int]"] = field(default_factory=dict)
    ids: list[str] = field(default_factory=list)
    days: "array[int]" = field(default_factory=lambda: array("i"))
    weights: "array[int]" = field(default_factory=lambda: array("i"))
    profiles: list[TextProfile | None] = field(default_factory=list)
    laid: dict[int, "Laid"] = field(default_factory=dict)

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

    def drop(self, place: int) -> None:
        self.days[place] = _GONE
        self.profiles[place] = None
        self.laid.pop(place, None)

    def with_enough(self, one: TextProfile, first: int, last: int) -> list[int]:
        """Places of the texts from `first` to `last` for which `enough` holds."""
        # Read late: the window is painted before anything is compared.
        import numpy as np

        meeting = [(self.texts_with[key], weight) for key, weight in one.gate.items() if key in self.texts_with]
        if not meeting:
            return []
        places = np.frombuffer(b"".join([found for found, _ in meeting]), dtype=np.int32)
        each = np.repeat([weight for _, weight in meeting], [len(found) for found, _ in meeting])
        # Sums of whole numbers are exact in double precision far beyond what texts can weigh.
        shared = np.bincount(places, weights=each, minlength=len(self.ids))
        days = np.frombuffer(self.days, dtype=np.int32)
        weights = np.frombuffer(self.weights, dtype=np.int32).astype(np.float64)
        fits = (100 * shared) ** 2 >= ENOUGH**2 * one.weight * weights
        fits &= (days >= first) & (days <= last) & (weights > 0)
        found: list[int] = np.flatnonzero(fits).tolist()
        return found


class Postings:
    """Texts in lots by day. Leaves out none that `compare` would call alike: what is shared is counted in whole numbers
    as `enough` does, and where many have enough they are weighed together."""

    def __init__(self) -> None:
        self._lots: dict[int, Lot] = {}
        self._place: dict[str, tuple[int, int]] = {}
        self._scales: Scales | None = None

    def add(self, post_id: str, one: TextProfile, day: int) -> None:
        number = _lot(day)
        if number not in self._lots:
            self._lots[number] = Lot()
        self._place[post_id] = number, self._lots[number].add(post_id, one, day)

    def drop(self, post_id: str) -> None:
        """Forgets a post; one that is not there is no error."""
        number, place = self._place.pop(post_id, (0, _GONE))
        if place != _GONE:
            self._lots[number].drop(place)

    def lay_out(self) -> None:
        """Makes all texts ready for weighing, for a question about very many of them: the next ones are then quick."""
        for lot in self._lots.values():
            for place, one in enumerate(lot.profiles):
                if one is not None and one.weight:
                    self._laid(self._scales_made(), lot, place)

    def worth_comparing(self, one: TextProfile, first: int, last: int) -> Iterator[str]:
        """Posts from `first` to `last` (ordinal days, 0 for those without one) that may be alike."""
        wanted = [lot for number, lot in self._lots.items() if _lot(first) <= number <= _lot(last)]
        found = [(lot, place) for lot in wanted for place in lot.with_enough(one, first, last)] if one.weight else []
        return (lot.ids[place] for lot, place in (found if len(found) <= FEW else self._weighed(one, found)))

    def _weighed(self, one: TextProfile, found: Sequence[tuple[Lot, int]]) -> Iterator[tuple[Lot, int]]:
        scales = self._scales_made()
        others = [self._laid(scales, lot, place) for lot, place in found]
        return (at for at, may in zip(found, scales.may_be_alike(one, others), strict=True) if may)

    def _scales_made(self) -> "Scales":
        from desktop.repetition.weighing import Scales  # brings numpy

        self._scales = self._scales or Scales()
        return self._scales

    def _laid(self, scales: "Scales", lot: Lot, place: int) -> "Laid":
        one = lot.profiles[place]
        if one is None:
            raise RuntimeError("a post that is gone has no text to weigh")
        if place not in lot.laid:
            lot.laid[place] = scales.laid(one)
        return lot.laid[place]


def _lot(day: int) -> int:
    return -(-day // LOT_DAYS)
