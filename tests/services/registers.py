"""A plan whose register is set up with a password that is quick to try, for the tests of consent."""

from datetime import date
from pathlib import Path

from desktop.domain.media import Media, MediaKind, PersonMark
from desktop.paths import DataFolder
from desktop.services.consents import ConsentService
from desktop.services.open_plan import OpenPlan

QUICK = (2**4, 8, 1)
PASSWORD = "tre glade laks"


def plan_with_register(folder: Path, today: date, *, set_up: bool = True) -> OpenPlan:
    """The register is open where it was set up."""
    plan = OpenPlan(DataFolder(folder), lambda: today)
    plan.__dict__["consents"] = ConsentService(plan.folder, plan.store, plan.passes, plan.apply, plan.today, cost=QUICK)
    if set_up:
        plan.consents.set_up(PASSWORD)
    return plan


def picture(*people: str, media_id: str = "m1", file: str = "aa11.jpg", **fields: object) -> Media:
    marks = tuple(PersonMark(one) for one in people)
    plain = {"id": media_id, "kind": MediaKind.PICTURE, "file": file, "name": file, "digest": file[:4],
             "alt_text": "Luciatog", "persons": marks, "people": len(marks)} | fields  # fmt: skip
    return Media(**plain)  # type: ignore[arg-type]
