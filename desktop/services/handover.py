"""One file with everything of a plan: to keep, to move, to give to the next; and the merging of two people's copies."""

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.comment import SEALED_ENDING
from desktop.domain.errors import FileProblem, plain_reason
from desktop.domain.media import Media
from desktop.domain.post import Post, new_id
from desktop.domain.record import Record, RecordKind
from desktop.domain.wording import say
from desktop.exchange.archive.archive_in import Archive, Part, extract, is_media_name, open_archive
from desktop.exchange.archive.archive_out import MEDIA, REGISTER, Report, write_archive
from desktop.exchange.archive.contents import CommonState, PlanContents, digests_of
from desktop.exchange.archive.merging import Both, Choice, Merge, common_state, merge
from desktop.services.comment_pictures import picture_names
from desktop.services.open_plan import OpenPlan
from desktop.services.register import RegisterState
from desktop.storage import vault_backup
from desktop.storage.copying import OF_A_SHARED_PLAN
from desktop.storage.vault_key import key_file_of

__all__ = ["Both", "Choice", "Incoming", "land", "look_into", "make_handover"]
KNOWN, COMMON = "handover_known", "handover_common"
MOST_KNOWN = 200
Choices = Mapping[str, Choice]


def make_handover(
    plan: OpenPlan,
    file: Path,
    *,
    with_register: bool = False,
    report: Report = lambda _share, _words: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> PlanContents:
    """Writes the plan with its media, and with the locked register of consents if wanted, to one file. Slow: run it in
    a job. Raises FileProblem and PlanError."""
    contents = contents_of(plan, new_id())
    with tempfile.TemporaryDirectory(prefix="elleve-") as scratch:
        parts = {f"{MEDIA}{name}": plan.folder.media / name for name in sorted(_media_names(contents))}
        if with_register:
            parts |= _register_copy(plan, Path(scratch))
        write_archive(contents, parts, file, plan.today(), report, is_cancelled)
    plan.store.set_setting(KNOWN, json.dumps(contents.known))
    return contents


def contents_of(plan: OpenPlan, state: str) -> PlanContents:
    """The plan as it is now, under the name of a new state."""
    settings = {name: value for name, value in plan.store.settings().items() if not name.startswith(OF_A_SHARED_PLAN)}
    known = _listed(settings.pop(KNOWN, ""))
    return PlanContents(
        state=state,
        posts=plan.store.all_posts(),
        trash=plan.store.trash(),
        records=tuple(record for kind in RecordKind for record in plan.store.records(kind)),
        common=_common(settings.pop(COMMON, "")),
        settings=settings,
        known=(*known, state)[-MOST_KNOWN:],
    )


@dataclass(frozen=True, slots=True)
class Incoming:
    """A handover file beside the plan, before anything changes. `fresh`: the plan here is empty and takes over all."""

    archive: Archive
    fresh: bool
    posts: Merge[Post]
    records: Merge[Record]

    @property
    def conflicts(self) -> tuple[Both[Post] | Both[Record], ...]:
        """What people must choose about."""
        return (*self.posts.both, *self.records.both)

    @property
    def nothing_new(self) -> bool:
        return self.posts.nothing and self.records.nothing

    def change(self, choices: Choices | None = None) -> PlanChange:
        """What the merging does to the plan. Where nobody has chosen, both are kept."""
        wanted = choices or {}
        posts = [*_plain_changes(self.posts, PostChange)]
        for both in self.posts.both:
            posts += _post_choice(both, wanted.get(both.key, Choice.BOTH))
        records = [*_plain_changes(self.records, RecordChange)]
        for other in self.records.both:
            records += _record_choice(other, wanted.get(other.key, Choice.BOTH))
        return PlanChange(say("Flettet inn «{file}»", file=self.archive.file.name), tuple(posts), tuple(records))


def look_into(plan: OpenPlan, file: Path, is_cancelled: Callable[[], bool] = lambda: False) -> Incoming:
    """Checks the whole file and compares it with the plan; nothing changes. Slow: run it in a job. Raises
    FileProblem."""
    archive = open_archive(file, is_cancelled)
    mine = contents_of(plan, "")
    common = common_state(mine, archive.contents)
    fresh = not (mine.posts or mine.trash or mine.records)
    theirs = archive.contents
    return Incoming(
        archive,
        fresh,
        merge(mine.posts, theirs.posts, common),
        merge(_mergeable(plan, mine.records), _mergeable(plan, theirs.records), common),
    )


def _mergeable(plan: OpenPlan, records: tuple[Record, ...]) -> tuple[Record, ...]:
    """Where a register of consents is here, it alone says who may be shown: an older copy must not say it again."""
    if plan.consents.state == RegisterState.NONE:
        return records
    return tuple(record for record in records if record.kind != RecordKind.CONSENT)


def land(plan: OpenPlan, incoming: Incoming, choices: Choices | None = None) -> PlanChange:
    """All of it at once: media, posts and records; an empty plan gets everything just as it was. Raises FileProblem
    and PlanError."""
    copy_media(plan, incoming)
    change = incoming.change(choices)
    if incoming.fresh:
        plan.store.apply(change)  # not looked over again: it comes as it was, with what was «Klar» there
        plan.store.put_in_trash(incoming.archive.contents.trash)
        for name, value in incoming.archive.contents.settings.items():
            plan.store.set_setting(name, value)
        take_register(plan, incoming)
        plan.assessor.forget()
        plan.consents.look_over()
        plan.seal_names()
        plan.seal_copies(tidy=True)
    else:
        change = plan.apply(change)
    remember(plan, incoming)
    return change


def copy_media(plan: OpenPlan, incoming: Incoming) -> int:
    """Puts the pictures and films that are not here into the library; returns how many. Raises FileProblem."""
    missing = [part for part in incoming.archive.media if not _here(plan, part).exists()]
    needed = sum(part.size for part in missing)
    if shutil.disk_usage(plan.folder.media).free < needed + 64 * 1024**2:
        raise FileProblem(
            say("Det er ikke plass til bildene og filmene på disken."), say("Rydd litt plass, og prøv igjen.")
        )
    for part in missing:
        _extract(incoming.archive, part, _here(plan, part))
    return len(missing)


def take_register(plan: OpenPlan, incoming: Incoming) -> bool:
    """Puts the locked register of consents in place where there is none; it opens with the password it had. A register
    that is here is never touched."""
    register = plan.folder.register
    parts = {Path(part.name).suffix: part for part in incoming.archive.register}
    if register.exists() or key_file_of(register).exists() or set(parts) != {".db", ".key"}:
        return False
    _extract(incoming.archive, parts[".db"], register)
    _extract(incoming.archive, parts[".key"], key_file_of(register))
    return True


def remember(plan: OpenPlan, incoming: Incoming) -> None:
    """From now on the two copies have this state in common."""
    theirs = incoming.archive.contents
    known = _listed(plan.store.setting(KNOWN))
    fresh = [one for one in (*theirs.known, theirs.state) if one not in known]
    plan.store.set_setting(KNOWN, json.dumps([*known, *fresh][-MOST_KNOWN:]))
    common = {"id": theirs.state, "digests": digests_of((*theirs.posts, *theirs.records))}
    plan.store.set_setting(COMMON, json.dumps(common))


def _plain_changes(merged: Merge, kind: type) -> Iterator:  # type: ignore[type-arg]  # posts and records alike
    yield from (kind(None, one) for one in merged.added)
    yield from (kind(mine, theirs) for mine, theirs in merged.changed)
    yield from (kind(one, None) for one in merged.deleted)


def _post_choice(both: Both[Post], choice: Choice) -> list[PostChange]:
    if choice == Choice.THEIRS or (both.mine is None and choice == Choice.BOTH):
        return [PostChange(both.mine, both.theirs)]
    if choice == Choice.BOTH and both.theirs is not None:
        return [PostChange(None, replace(both.theirs, id=new_id()))]
    return []


def _record_choice(both: Both[Record], choice: Choice) -> list[RecordChange]:
    if choice == Choice.THEIRS or (both.mine is None and choice == Choice.BOTH):
        return [RecordChange(both.mine, both.theirs)]
    if choice == Choice.BOTH and both.theirs is not None:
        return [RecordChange(None, replace(both.theirs, id=new_id()))]
    return []


def _media_names(contents: PlanContents) -> set[str]:
    """All files of the library that the posts speak of, those in the trash too, and pictures of comments."""
    posts = (*contents.posts, *(post for post, _ in contents.trash))
    names = {name for post in posts for item in post.media for name in _files(item)} | {post.proof for post in posts}
    for name in picture_names(contents.records):
        names |= {name, f"{name}{SEALED_ENDING}"}  # as it lies, open or sealed
    return {name for name in names if is_media_name(name)}


def _files(item: Media) -> tuple[str, ...]:
    return (item.file, *item.captions, item.proof)


def _register_copy(plan: OpenPlan, scratch: Path) -> dict[str, Path]:
    """A sound copy of the register as it lies, locked as it is."""
    open_now = plan.consents.vault if plan.consents.state == RegisterState.OPEN else None
    made = vault_backup.back_up(plan.folder.register, scratch, plan.today(), open_now)
    if made is None:
        raise FileProblem(
            say("Det er ikke noe samtykkeregister i denne planen."), say("Lag overleveringsfila uten det.")
        )
    return {f"{REGISTER}consent.db": made, f"{REGISTER}consent.key": key_file_of(made)}


def _here(plan: OpenPlan, part: Part) -> Path:
    return plan.folder.media / part.name.removeprefix(MEDIA)


def _extract(archive: Archive, part: Part, target: Path) -> None:
    fresh = target.with_name(f".incoming-{new_id()}")
    try:
        extract(archive, part, fresh)
        fresh.replace(target)
    except OSError as problem:
        raise FileProblem(
            say("Noe i «{file}» kunne ikke lagres ({reason}).", file=archive.file.name, reason=plain_reason(problem)),
            say("Se at disken har plass."),
        ) from problem
    finally:
        fresh.unlink(missing_ok=True)


def _listed(words: str) -> tuple[str, ...]:
    with suppress(ValueError, TypeError):
        return tuple(map(str, json.loads(words or "[]")))
    return ()


def _common(words: str) -> CommonState | None:
    with suppress(ValueError, TypeError, KeyError):
        told = json.loads(words)
        return CommonState(str(told["id"]), dict(told["digests"]))
    return None
