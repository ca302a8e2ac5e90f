"""The posts somebody has picked out to do one thing with all of them; every view of the calendar shows the same."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Picks(QObject):
    """`changed` carries nothing: ask `ids`, in the order they were picked."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: dict[str, None] = {}

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(self._ids)

    def __contains__(self, post_id: object) -> bool:
        return post_id in self._ids

    def __len__(self) -> int:
        return len(self._ids)

    def toggle(self, post_id: str) -> None:
        self.set([*self._ids, post_id] if post_id not in self._ids else [one for one in self._ids if one != post_id])

    def add(self, post_ids: Iterable[str]) -> None:
        self.set([*self._ids, *post_ids])

    def remove(self, post_ids: Iterable[str]) -> None:
        gone = set(post_ids)
        self.set(one for one in self._ids if one not in gone)

    def set(self, post_ids: Iterable[str]) -> None:
        wanted = dict.fromkeys(post_ids)
        if wanted.keys() != self._ids.keys():
            self._ids = wanted
            self.changed.emit()

    def clear(self) -> None:
        self.set(())

    def with_picked(self, post_id: str) -> tuple[str, ...]:
        """What an action on a post is about: all that are picked when it is one of them, else it alone."""
        return self.ids if post_id in self._ids else (post_id,)
