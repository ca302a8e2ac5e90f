"""Sees to it that only one window or command writes to a plan at a time."""

from pathlib import Path
from types import TracebackType

from desktop.domain.errors import PlanBusy
from desktop.storage.trouble import no_access


class PlanLock:
    """The right to write to one plan. The system takes it back when the program ends, however it ends."""

    def __init__(self, file: Path) -> None:
        from filelock import FileLock  # read here: it costs start-up time that reading commands need not spend

        self._file = file
        self._lock = FileLock(file, blocking=False, thread_local=False)

    @property
    def held(self) -> bool:
        return self._lock.is_locked

    def acquire(self) -> None:
        """Takes the plan; raises PlanBusy where somebody else has it and PlanError where the folder may not be used."""
        from filelock import Timeout

        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
        except Timeout as error:
            raise PlanBusy(
                "Planen er allerede åpen i et annet Elleve-vindu.", "Bruk det vinduet, eller lukk det og prøv igjen."
            ) from error
        except OSError as error:
            raise no_access() from error

    def release(self) -> None:
        self._lock.release()

    def __enter__(self) -> "PlanLock":
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
