"""Remembers which posts show which pictures, to find the same one again."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from desktop.domain.likeness import LikenessKind
from desktop.domain.media import Media, MediaKind
from desktop.domain.wording import say
from desktop.repetition.compare import WHY
from desktop.repetition.picture import SAME_PICTURE, bits

SAME_FILM = say("Samme film.")
_HALF = (1 << 64) - 1
K = TypeVar("K")


@dataclass(slots=True)
class Albums:
    """Posts by file digest (pictures and films) and by fingerprint (pictures)."""

    _digests: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _prints: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    _row: tuple[list[int], Any] | None = None

    def add(self, post_id: str, media: Iterable[Media]) -> None:
        for item in media:
            if item.digest:
                self._digests[item.digest].add(post_id)
            number = _number(item)
            if number is not None:
                if number not in self._prints:
                    self._row = None
                self._prints[number].add(post_id)

    def drop(self, post_id: str, media: Iterable[Media]) -> None:
        for item in media:
            _forget(self._digests, item.digest, post_id)
            number = _number(item)
            if number is not None and _forget(self._prints, number, post_id):
                self._row = None

    def with_same(self, media: Iterable[Media]) -> dict[str, tuple[float, str]]:
        """Posts that show one of these again, with how like (1 for the very same file) and a plain sentence of it."""
        found: dict[str, tuple[float, str]] = {}
        for item in media:
            why = SAME_FILM if item.kind == MediaKind.VIDEO else WHY[LikenessKind.PICTURE]
            same = [(one, 1.0) for one in self._digests.get(item.digest, ())] if item.digest else []
            for post_id, score in (*same, *self._seen_like(_number(item))):
                found[post_id] = max((score, why), found.get(post_id, (0.0, "")))
        return found

    def _seen_like(self, number: int | None) -> list[tuple[str, float]]:
        if number is None or not self._prints:
            return []
        return [
            (post_id, round(1 - apart / 128, 4))
            for other, apart in self._near(number)
            for post_id in self._prints[other]
        ]

    def _near(self, number: int) -> list[tuple[int, int]]:
        # Read late: plans without pictures never need it.
        import numpy as np

        if self._row is None:
            known = list(self._prints)
            self._row = known, np.array([(one >> 64, one & _HALF) for one in known], dtype=np.uint64)
        known, row = self._row
        asked = np.array([number >> 64, number & _HALF], dtype=np.uint64)
        apart = np.bitwise_count(np.bitwise_xor(row, asked)).sum(axis=1)
        return [(known[at], int(apart[at])) for at in np.flatnonzero(apart <= SAME_PICTURE).tolist()]


def _number(item: Media) -> int | None:
    return bits(item.fingerprint) if item.kind == MediaKind.PICTURE else None


def _forget(kept: dict[K, set[str]], key: K, post_id: str) -> bool:
    """Takes the post away from the key; whether the key went with it."""
    kept.get(key, set()).discard(post_id)
    return key in kept and not kept[key] and kept.pop(key) is not None
