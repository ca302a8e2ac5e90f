"""The register of consents as the window uses it: locked or open, its persons, and what the plan hears of them."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from dateutil.relativedelta import relativedelta

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.consent import Consent, ConsentSettings, Handled, Person
from desktop.domain.consent_pass import Passes, pass_of
from desktop.domain.errors import FileProblem, plain_reason
from desktop.domain.finding import Severity
from desktop.domain.post import Post, Status, new_id
from desktop.domain.record import RecordKind
from desktop.domain.wording import say
from desktop.guidelines.consent_rules import consent as consent_findings
from desktop.paths import DataFolder
from desktop.services.consent_passes import KeptPasses, generation_record, tells_of_register
from desktop.services.register import Register, RegisterState
from desktop.storage.store import Store
from desktop.storage.vault import Proof, Vault
from desktop.storage.vault_backup import VaultBackup
from desktop.storage.vault_key import COST
from desktop.storage.vault_opening import NewKeys

MOST_PROOF_BYTES = 20 * 1024**2
Apply = Callable[[PlanChange], PlanChange]


class ConsentService:
    """Every change of a person is written to the register first; then the plan is told where and when the person may
    be shown, without a name, and posts that are «Klar» without consent fall back to drafts. What was done to the plan
    is returned as a PlanChange, so that the views can follow; it cannot be undone."""

    def __init__(
        self,
        folder: DataFolder,
        store: Store,
        passes: KeptPasses,
        apply: Apply,
        today: Callable[[], date],
        cost: tuple[int, int, int] = COST,
    ) -> None:
        self.register = Register(folder, today, cost)
        self._store = store
        self._passes = passes
        self._apply = apply
        self._today = today

    @property
    def state(self) -> RegisterState:
        return self.register.state

    @property
    def vault(self) -> Vault:
        """The register; raises UsageError while it is locked."""
        return self.register.vault

    def set_up(self, password: str) -> str:
        """Makes the register; returns the recovery code, which is nowhere else. Raises UsageError and PlanError."""
        return self.begin(self.register.new_keys(password))

    def begin(self, keys: NewKeys) -> str:
        """Makes the register with these keys; returns the recovery code. Raises UsageError and PlanError."""
        self.register.make(keys)
        self._tell_plan(())
        return keys.code

    def unlock(self, words: str, *, by_code: bool = False) -> PlanChange:
        """Opens it by password or recovery code, and brings the plan in step with it. Raises WrongWords, VaultDamaged
        and PlanError."""
        self.lock()
        return self.enter(self.register.opened(words, by_code=by_code))

    def enter(self, vault: Vault) -> PlanChange:
        """Takes the opened register into use, and brings the plan in step with it. Raises PlanError."""
        behind = self._passes.is_behind()
        self.register.take(vault)
        for person in self.due_for_erasing():
            self.erase(person.id)
        return self._tell_plan(self.people(), gone=self._strangers() if behind else ())

    def lock(self) -> None:
        self.register.lock()

    def start_anew(self) -> PlanChange:
        """Sets a register nobody can open aside; the plan forgets who has said yes."""
        self.register.set_aside()
        gone = [RecordChange(record, None) for record in self._store.records(RecordKind.CONSENT)]
        return self._done(gone)

    # Persons

    def people(self) -> tuple[Person, ...]:
        return self.vault.people()

    def person(self, person_id: str) -> Person | None:
        return self.vault.person(person_id) if person_id else None

    def save(self, person: Person) -> PlanChange:
        """Keeps the person, and tells the plan what follows."""
        self.vault.save(person)
        return self._tell_plan((person,))

    def erase(self, person_id: str) -> PlanChange:
        """Takes away all that is kept of the person and leaves a note without a name."""
        person = self.vault.person(person_id)
        if person is None:
            return PlanChange("")
        left = Handled(
            id=new_id(),
            withdrawn_on=person.withdrawn_on,
            erased_on=self._today(),
            places=sum(place.done is not None for place in person.places),
            files=len(person.files) if person.wiped_on else 0,
        )
        self.vault.erase(person_id, left)
        return self._tell_plan((), gone=(person_id,))

    def due_for_erasing(self) -> list[Person]:
        """Those who have withdrawn and are seen to everywhere, when their data have been kept as long as is set."""
        months = relativedelta(months=self.settings.erase_months)
        return [
            person
            for person in self.people()
            if person.withdrawn_on and person.handled and person.withdrawn_on + months <= self._today()
        ]

    def add_proof(self, person: Person, consent: Consent, source: Path) -> Person:
        """Copies the file into the register, as proof of the consent; the person is saved. Raises FileProblem."""
        proof = self.vault.keep_proof(person.id, source.name, _read_proof(source))
        kept = tuple(replace(one, proof=proof) if one.id == consent.id else one for one in person.consents)
        after = replace(person, consents=kept)
        self.save(after)
        return after

    def proof(self, proof_id: str) -> Proof | None:
        return self.vault.proof(proof_id)

    # Settings of the branch

    @property
    def settings(self) -> ConsentSettings:
        plain = ConsentSettings()
        kept = {name: self._store.setting(f"consent_{name}") for name in ConsentSettings.__slots__}
        return replace(plain, **{name: int(words) for name, words in kept.items() if words.isdigit()})

    def change_settings(self, **changes: int) -> PlanChange:
        """Ages decide who must say yes, so the plan is told anew."""
        for name, value in changes.items():
            self._store.set_setting(f"consent_{name}", str(value))
        return self._tell_plan(self.people()) if self.state == RegisterState.OPEN else PlanChange("")

    def restore(self, backup: VaultBackup) -> PlanChange:
        """Puts the copy in place; it opens with the password of that day. What was said after that day is not known
        any longer, so the plan trusts nobody until the register is opened."""
        self.register.restore(backup, self._passes.generation())
        self._passes.forget()
        return self.guard()

    # What the plan is told

    def look_over(self) -> PlanChange:
        """Every post that is «Klar» without consent falls back: for a plan that came from somewhere else."""
        return self._done((), anyhow=True)

    def guard(self) -> PlanChange:
        """Posts that are «Klar» without consent fall back, after a crash or when an old backup has come back."""
        return self._done(()) if self._passes.is_behind() else PlanChange("")

    def _strangers(self) -> list[str]:
        """Persons the plan has heard of and the register no longer has: erased just before a crash, or written down
        after the day of a backup that came back."""
        known = {person.id for person in self.people()}
        records = self._store.records(RecordKind.CONSENT)
        return [record.id for record in records if record.id not in known and not tells_of_register(record.id)]

    def _tell_plan(self, people: Iterable[Person], gone: Sequence[str] = ()) -> PlanChange:
        settings = self.settings
        after = [pass_of(person, settings).to_record() for person in people]
        after.append(generation_record(self.vault.keys.name, self.vault.generation))
        records = [RecordChange(self._store.record(one.kind, one.id), one) for one in after]
        lost = (self._store.record(RecordKind.CONSENT, person_id) for person_id in gone)
        records += [RecordChange(record, None) for record in lost if record is not None]
        return self._done([one for one in records if one.before != one.after])

    def _done(self, records: Sequence[RecordChange], *, anyhow: bool = False) -> PlanChange:
        """Writes records and fallen posts as one change. What was known is forgotten first: should the writing fail,
        the plan waits for the register rather than trust what it knew."""
        self._passes.forget()
        if not records and not anyhow and not self._passes.is_behind():
            return PlanChange("")
        passes = self._passes.after(records)
        fallen = tuple(
            PostChange(post, replace(post, status=Status.DRAFT))
            for post in self._store.posts_with_status(Status.READY)
            if is_stopped(post, passes, self._today())
        )
        if not fallen and not records:
            return PlanChange("")
        return self._apply(PlanChange("", fallen, tuple(records)))


def is_stopped(post: Post, passes: Passes, today: date) -> bool:
    """Whether somebody seen has not said yes."""
    return any(one.severity == Severity.BLOCKS for one in consent_findings(post, passes, today))


def new_person(name: str) -> Person:
    return Person(id=secrets.token_hex(16), name=name)


def _read_proof(source: Path) -> bytes:
    try:
        if source.stat().st_size > MOST_PROOF_BYTES:
            raise FileProblem(
                say("«{name}» er for stor.", name=source.name),
                say("Velg en fil under 20 MB, for eksempel et bilde av skjemaet."),
            )
        return source.read_bytes()
    except OSError as problem:
        raise FileProblem(
            say("«{name}» kunne ikke leses ({reason}).", name=source.name, reason=plain_reason(problem)),
            say("Velg en annen fil."),
        ) from problem
