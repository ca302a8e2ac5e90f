"""Who answers comments: reads the rota and changes it."""

from collections.abc import Mapping
from datetime import date

from desktop.domain.change import PlanChange, RecordChange
from desktop.domain.record import RecordKind
from desktop.domain.rota import Rota, Shift
from desktop.domain.wording import say
from desktop.services.plan import PlanService


def read_rota(plan: PlanService) -> Rota:
    return Rota.of(plan.records(RecordKind.ROTA))


def with_shifts(rota: Rota, names: Mapping[date, str]) -> PlanChange:
    """`names` by Monday; an empty name leaves the week without anybody. Holds only the weeks that change."""
    before = {one.monday: one for one in rota.shifts}
    changes = []
    for monday, name in sorted(names.items()):
        old = before.get(monday)
        if (old.name if old else "") != name:
            new = Shift(monday, name).to_record() if name else None
            changes.append(RecordChange(old.to_record() if old else None, new))
    return PlanChange(say("Endret svarvakten"), records=tuple(changes))
