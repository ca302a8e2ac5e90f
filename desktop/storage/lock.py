"""Sees to it that only one window or command writes to a plan at a time."""

import os
import sys
from pathlib import Path
from types import TracebackType

from desktop.domain.errors import PlanBusy
from desktop.domain.wording import say
from desktop.storage.trouble import no_access


class PlanLock:
    """The right to write to one plan. The system takes it back when the program ends, however it ends."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._open: int | None = None

    @property
    def held(self) -> bool:
        return self._open is not None

    def acquire(self) -> None:
        """Takes the plan; raises PlanBusy where somebody else has it and PlanError where the folder may not be used."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            opened = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise no_access() from error
        try:
            _take(opened)
        except OSError as error:
            os.close(opened)
            raise PlanBusy(
                say("Planen er allerede åpen i et annet Elleve-vindu."),
                say("Bruk det vinduet, eller lukk det og prøv igjen."),
            ) from error
        self._open = opened

    def release(self) -> None:
        """Closing the file lets the plan go."""
        if self._open is not None:
            os.close(self._open)
            self._open = None

    def __enter__(self) -> "PlanLock":
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def _take(opened: int) -> None:
    """The system's own lock on an open file, without waiting; raises OSError where somebody has it."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(opened, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
