"""Somebody else has changed the same thing in the shared plan, or the shared plan cannot be reached."""

from dataclasses import dataclass

from desktop.domain.errors import PlanError
from desktop.domain.post import Post
from desktop.domain.record import Record
from desktop.domain.wording import say


@dataclass(frozen=True, slots=True)
class Met:
    """One thing two people have changed: as this side wants it and as it is in the plan now; None where deleted."""

    mine: Post | Record | None
    theirs: Post | Record | None


class PlanConflict(PlanError):
    """Nothing was written: what was changed is no longer as it was when this side began. `met` has both versions."""

    def __init__(self, met: tuple[Met, ...]) -> None:
        super().__init__(say("Noen andre har endret det samme samtidig."), say("Se på begge utgavene, og velg."))
        self.met = met


class PlanLost(PlanError):
    """The shared plan does not answer just now."""

    def __init__(self) -> None:
        super().__init__(
            say("Den felles planen svarer ikke nå."),
            say("Det du har skrevet er tatt vare på her, og sendes når den svarer igjen."),
        )
