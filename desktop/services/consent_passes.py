"""What the plan knows of the persons in the locked register, kept at hand since every look at a post asks for it."""

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from desktop.domain.change import PlanChange, RecordChange
from desktop.domain.record import Record, RecordKind
from desktop.paths import DataFolder
from desktop.storage.store import Store

if TYPE_CHECKING:
    from desktop.domain.consent_pass import Passes

# The records that tell how new the passes in the plan are begin with this; one for each machine with a register.
REGISTER = "register"


class KeptPasses:
    """The passes in the plan. `register` tells the name of this machine's register and how often it has changed (None:
    there is none). Where it has changed more often than the plan has heard of, after an old backup of the plan or a
    crash, nothing is allowed until the register is opened once."""

    def __init__(self, store: Store, register: Callable[[], tuple[str, int] | None] = lambda: None) -> None:
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
        """How often this machine's register had changed when the plan last heard of it."""
        register = self._register()
        record = self._store.record(RecordKind.CONSENT, record_id(register[0])) if register else None
        return _generation(record) if record else 0

    def is_behind(self) -> bool:
        """Whether the register has changed without the plan having heard of it."""
        register = self._register()
        return register is not None and register[1] > self.generation()

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

        passes = passes_of(record for record in records if not tells_of_register(record.id))
        register = self._register()
        own = record_id(register[0]) if register else ""
        heard = max((_generation(record) for record in records if record.id == own), default=0)
        if register is not None and register[1] > heard:
            return {person: ConsentPass(person, (), Stop.REGISTER_NEWER) for person in passes}
        return passes


def record_id(name: str) -> str:
    """Of the record that tells how often the register of that name had changed."""
    return f"{REGISTER}-{name}"


def tells_of_register(record: str) -> bool:
    """Whether the record with that id is about a register rather than a person."""
    return record.startswith(f"{REGISTER}-")


def generation_record(name: str, generation: int) -> Record:
    return Record.of(RecordKind.CONSENT, record_id(name), generation=generation)


def register_generation(folder: DataFolder) -> Callable[[], tuple[str, int] | None]:
    """For `KeptPasses`: reads it from the register's key, which tells it without being opened."""

    def told() -> tuple[str, int] | None:
        if not folder.register.with_suffix(".key").exists():
            return None
        from desktop.storage.vault_key import generation_of, name_of  # only where there is a register

        generation = generation_of(folder.register)
        return None if generation is None else (name_of(folder.register), generation)

    return told


def _generation(record: Record) -> int:
    try:
        found = record.fields.get("generation", 0)
    except ValueError:
        return 0
    return found if isinstance(found, int) else 0
