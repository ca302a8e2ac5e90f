"""The plan that is open, with all services around it: what the window and every command start from."""

import threading
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

from desktop.domain.change import PlanChange
from desktop.domain.conflict import PlanConflict, PlanLost
from desktop.domain.errors import PlanError, plain_reason
from desktop.domain.record import RecordKind
from desktop.domain.wording import say
from desktop.paths import DataFolder
from desktop.services.assess import Assessor
from desktop.services.backups import BackupService
from desktop.services.consent_passes import KeptPasses, register_generation
from desktop.services.outbox import Outbox, beside_theirs
from desktop.services.plan import PlanService
from desktop.services.settings import SettingsFile
from desktop.services.versions import VersionService
from desktop.storage.backup import Backup
from desktop.storage.lock import PlanLock
from desktop.storage.store import Store

if TYPE_CHECKING:
    from desktop.services.consent_watch import ConsentWatch
    from desktop.services.consents import ConsentService
    from desktop.services.media import MediaService
    from desktop.services.series import SeriesService
    from desktop.services.subtitles import Subtitles
    from desktop.services.withdrawal import Withdrawals

BRANCH = "branch"
TRASH_KEPT = timedelta(days=30)
# Films further away than this wait until their month comes near.
NEAR = timedelta(days=120)


class OpenPlan:
    """Opens the plan in a data folder; with `writing`, nobody else may. Use as a context manager or call `close()`.

    `away` is the backup to work in while a shared plan does not answer: what is changed waits to be sent. Raises
    PlanBusy, PlanTooNew, PlanDamaged, PlanLost or PlanError.
    """

    def __init__(
        self,
        folder: DataFolder,
        today: Callable[[], date] = date.today,
        *,
        writing: bool = True,
        now: Callable[[], datetime] = datetime.now,
        away: Backup | None = None,
    ) -> None:
        self.folder = _made(folder)
        self.away = away
        self.today = today
        self._making = threading.Lock()
        self._caring, self._sealing = threading.Lock(), threading.Lock()
        self._sending = threading.RLock()
        self._consents: ConsentService | None = None
        self._now = now
        self._lock = PlanLock(folder.lock) if writing else None
        if self._lock:
            self._lock.acquire()
        try:
            self._open()
        except BaseException:
            self._release()
            raise

    def _open(self) -> None:
        self.address = SettingsFile(self.folder.settings).values.database
        self.outbox = Outbox(self.folder.outbox)
        shared = (lambda: self.store) if self.address else None
        self.backups = BackupService(self.folder, self.today, self.address, shared)
        self.store: Store = self._open_store()
        self.passes = KeptPasses(self.store, register_generation(self.folder))
        self.assessor = Assessor(self.store, self.today, passes=self.passes)
        self.plan = PlanService(self.store, self.assessor.blockers)
        self.versions = VersionService(self.store, self._now)
        if self._lock and self.away is not None:
            self.consents.look_over()  # what waits to be sent may have become ready before somebody withdrew
        elif self._lock and self.passes.is_behind():
            self.consents.guard()

    def _open_store(self) -> Store:
        if self.away is not None:
            return self._open_lent(self.away)
        if not self.address:
            return Store.open(self.folder.plan)
        from desktop.storage.shared_store import SharedStore  # only where a plan is shared

        store = SharedStore.open_at(self.address)
        store.keep_settings_in(self.outbox)
        return store

    def _open_lent(self, backup: Backup) -> Store:
        """With what waits to be sent in it, so that nobody misses what they wrote yesterday."""
        from desktop.storage.lent_store import LentStore  # only where a plan is shared

        store = LentStore.open(self.backups.lend(backup))
        if waiting := self.outbox.waiting():
            store.apply(waiting)
        for one in self.outbox.settings():
            store.set_setting(one.name, one.after if one.theirs is None else one.theirs)
        store.keep_settings_in(self.outbox)
        return store

    @cached_property
    def media(self) -> "MediaService":
        """The plan's pictures and films; read when first needed, since a month is painted without them."""
        from desktop.media.library import MediaLibrary
        from desktop.services.media import MediaService

        return MediaService(MediaLibrary(self.folder.media), self.store)

    @cached_property
    def series(self) -> "SeriesService":
        """The plan's series; read when first needed: it brings the rules for days."""
        from desktop.services.series import SeriesService

        return SeriesService(self.store)

    @cached_property
    def subtitles(self) -> "Subtitles":
        """What writing a film's captions takes."""
        from desktop.media.library import MediaLibrary
        from desktop.services.subtitles import Subtitles

        return Subtitles(MediaLibrary(self.folder.media), self.media.film_report)

    @cached_property
    def consents(self) -> "ConsentService":
        """The locked register of consents; read when first needed, by whichever thread."""
        from desktop.services.consents import ConsentService

        with self._making:
            if self._consents is None:
                self._consents = ConsentService(self.folder, self.store, self.passes, self.apply, self.today)
            return self._consents

    @property
    def consent_watch(self) -> "ConsentWatch":
        """What of people in pictures waits for an answer."""
        from desktop.services.consent_watch import ConsentWatch

        return ConsentWatch(self.consents, self.store, self.passes, self.today)

    @cached_property
    def withdrawals(self) -> "Withdrawals":
        """What is to be done when somebody regrets."""
        from desktop.services.withdrawal import Withdrawals

        return Withdrawals(self.consents, self.store, lambda: self.media, self.apply, self.today)

    @property
    def branch(self) -> str:
        """The branch's name; empty until somebody has written it."""
        return self.store.setting(BRANCH)

    @branch.setter
    def branch(self, name: str) -> None:
        self.store.set_setting(BRANCH, name)

    def apply(self, change: PlanChange) -> PlanChange:
        """Writes the change and keeps what is known about the plan in step; returns what was really done. Where a
        shared plan does not answer, the change is kept here until `send_waiting` gets it through; PlanLost says so
        where there is no copy of the plan to see it in meanwhile."""
        change = self._sealed(change)
        with self._sending:
            try:
                done = self.plan.apply(change)
            except PlanLost:
                done = self.plan.checked(change)
                self.outbox.keep(done)
                if not self.store.keep_here(done):
                    raise
            else:
                self._to_outbox(done)
        self._follow(done)
        return done

    def _to_outbox(self, done: PlanChange) -> None:
        """What is written to the shared plan waits no longer, what is written to the copy of it does."""
        if self.away is None:
            self.outbox.forget(done)
        else:
            self.outbox.keep(done)

    def seal_names(self) -> PlanChange:
        """Puts names of comment writers that lie open in the plan, and the words of comments that are done with, behind
        the register's lock, which need not be open; returns what became of the plan. Raises PlanError."""
        from desktop.services.writer_names import WriterNames

        names = WriterNames(self.folder.register)
        if names.sealer() is None or self.address:
            return PlanChange("")
        lying_open = names.sealing(self.store.records(RecordKind.COMMENT))
        return self.apply(lying_open) if lying_open.records else lying_open

    def seal_copies(self, *, tidy: bool = False) -> None:
        """The same in every copy of the plan, with all words, and for pictures of comments; with `tidy`, or where there
        was anything, nothing of it stays in the plan's file either. Slow the first time: run it in a job."""
        from desktop.services.writer_names import WriterNames

        seal = WriterNames(self.folder.register).sealer()
        if seal is None or self.address:
            return
        from desktop.services.comment_pictures import CommentPictures

        with self._sealing:
            if self.backups.rewrite(RecordKind.COMMENT, seal) or tidy:
                self.backups.tidy_plan()
            CommentPictures(self).seal_all()

    def _sealed(self, change: PlanChange) -> PlanChange:
        """On a shared plan names lie open: those on other machines have no key to this register."""
        if self.address or not any(one.record.kind == RecordKind.COMMENT for one in change.records):
            return change
        from desktop.services.writer_names import WriterNames  # only where comments are written

        return WriterNames(self.folder.register).sealed(change)

    def send_waiting(self) -> PlanChange | None:
        """Sends what was written while the shared plan did not answer; returns what was done, None where nothing
        waits. Where somebody else has changed the same, both versions stay; a setting waits for an answer. Raises
        PlanLost."""
        if self.away is not None:
            return None
        self.store.probe()
        with self._sending:  # from here on nobody meets what they have written themselves
            self.store.come_back()
            self._send_settings()
            waiting = self.outbox.waiting()
            if waiting is None:
                return None
            done = self._sent(waiting)
            self.outbox.forget(waiting)
        self._follow(done)
        return done

    def _send_settings(self) -> None:
        if not self.outbox.is_empty:
            from desktop.services.waiting_settings import send_settings  # only where something waits

            send_settings(self.store, self.outbox)

    def _sent(self, waiting: PlanChange) -> PlanChange:
        try:
            if met := self.store.met(waiting):
                raise PlanConflict(met)
            return self.plan.apply(waiting)
        except PlanConflict as conflict:
            return self.plan.apply(beside_theirs(waiting, conflict))

    def _follow(self, done: PlanChange) -> None:
        self.assessor.plan_changed(done)
        self.versions.keep(done)

    def daily_care(self, is_cancelled: Callable[[], bool] = lambda: False) -> None:
        """Today's backup, the trash emptied of what is older than 30 days, and films looked into that are not yet.
        Slow: run it in a job. One at a time: a window that was just made anew would write the same backup once more."""
        with self._caring:
            if self.away is None:
                self.backups.daily()
            self.consents.register.back_up()
            self.seal_copies()
            self.store.empty_trash(self.today() - TRASH_KEPT)
            near = self.store.posts_between(self.today() - NEAR, self.today() + NEAR)
            self.media.look_into_unknown(near, is_cancelled)

    def close(self) -> None:
        if "consents" in self.__dict__:
            self.consents.lock()
        self.store.close()
        self._release()

    def _release(self) -> None:
        if self._lock:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _made(folder: DataFolder) -> DataFolder:
    try:
        return folder.make()
    except OSError as problem:
        raise PlanError(
            say("Mappen «{folder}» kan ikke brukes ({reason}).", folder=folder.root, reason=plain_reason(problem)),
            say("Velg en annen mappe til planen."),
        ) from problem
