"""What the plan knows of the persons in the locked register, kept at hand since every look at a post asks for it."""

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from desktop.domain.change import PlanChange, RecordChange
from desktop.domain.record import Record, RecordKind
from desktop.paths import DataFolder
from desktop.storage.store import Store

if TYPE_CHECKING:
    from desktop.domain.consent_pass import Passes

# The record that tells how new the passes in the plan are.
REGISTER = "register"


class KeptPasses:
    """The passes in the plan. `register` tells how often the register has changed (None: there is no register on this
    machine). Where the register has changed more often than the plan has heard of, after an old backup of the plan or
    a crash, nothing is allowed until the register is opened once."""

    def __init__(self, store: Store, register: Callable[[], int | None] = lambda: None) -> None:
        self._store = store
        self._register = register
        self._known: Passes | None = None

    def known(self) -> "Passes":
        """By the person's id."""
        if self._known is None:
            self._known = self._read()
        return self._known

    def plan_changed(self, change: PlanChange) -> None:
        if any(one.record.kind == RecordKind.CONSENT for one in change.records):
            self._known = None

    def forget(self) -> None:
        self._known = None

    def generation(self) -> int:
        """How often the register had changed when the plan last heard of it."""
        record = self._store.record(RecordKind.CONSENT, REGISTER)
        return _generation(record) if record else 0

    def is_behind(self) -> bool:
        """Whether the register has changed without the plan having heard of it."""
        register = self._register()
        return register is not None and register > self.generation()

    def after(self, changes: Sequence[RecordChange]) -> "Passes":
        """The passes as they will be when the changes are made."""
        records = {record.id: record for record in self._store.records(RecordKind.CONSENT)}
        for change in changes:
            records.pop(change.record.id, None)
            if change.after is not None:
                records[change.record.id] = change.after
        return self._passes(records.values())

    def _read(self) -> "Passes":
        return self._passes(self._store.records(RecordKind.CONSENT))

    def _passes(self, records: Collection[Record]) -> "Passes":
        from desktop.domain.consent_pass import ConsentPass, passes_of  # the first painted month does without them
        from desktop.domain.consent_rule import Stop

        passes = passes_of(record for record in records if record.id != REGISTER)
        heard = max((_generation(record) for record in records if record.id == REGISTER), default=0)
        register = self._register()
        if register is not None and register > heard:
            return {person: ConsentPass(person, (), Stop.REGISTER_NEWER) for person in passes}
        return passes


def generation_record(generation: int) -> Record:
    return Record.of(RecordKind.CONSENT, REGISTER, generation=generation)


def register_generation(folder: DataFolder) -> Callable[[], int | None]:
    """For `KeptPasses`: reads it from the register's key, which tells it without being opened."""

    def told() -> int | None:
        if not folder.register.with_suffix(".key").exists():
            return None
        from desktop.storage.vault_key import generation_of  # only where there is a register

        return generation_of(folder.register)

    return told


def _generation(record: Record) -> int:
    try:
        found = record.fields.get("generation", 0)
    except ValueError:
        return 0
    return found if isinstance(found, int) else 0
