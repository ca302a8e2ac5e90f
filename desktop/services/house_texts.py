"""Keeps the words a branch uses again."""

import logging
from dataclasses import replace

from desktop.domain.change import PlanChange, RecordChange
from desktop.domain.errors import UsageError
from desktop.domain.house_text import HouseText
from desktop.domain.record import RecordKind
from desktop.domain.wording import say
from desktop.storage.store import Store

log = logging.getLogger(__name__)


def house_texts(store: Store, kind: RecordKind) -> tuple[HouseText, ...]:
    """All of a kind, by name; what cannot be read is left out."""
    found = []
    for record in store.records(kind):
        try:
            found.append(HouseText.from_record(record))
        except (ValueError, KeyError):
            log.warning("a text of the branch could not be read")
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def kept(text: HouseText) -> PlanChange:
    """A new one. Raises UsageError where there is no name or nothing to keep."""
    return PlanChange(
        say("Tok vare på «{name}»", name=_checked(text).name), (), (RecordChange(None, text.to_record()),)
    )


def changed(before: HouseText, *, name: str, text: str) -> PlanChange:
    after = _checked(replace(before, name=name.strip(), text=text))
    record = RecordChange(before.to_record(), after.to_record())
    return PlanChange(say("Endret «{name}»", name=after.name), (), (record,))


def removed(text: HouseText) -> PlanChange:
    return PlanChange(say("Slettet «{name}»", name=text.name), (), (RecordChange(text.to_record(), None),))


def _checked(text: HouseText) -> HouseText:
    if not text.name.strip():
        raise UsageError(say("Navnet mangler."), say("Skriv et navn dere kjenner igjen."))
    if not text.text.strip():
        raise UsageError(say("Det er ingen tekst å ta vare på."), say("Skriv teksten først."))
    return text
