"""The plan as the rest of Elleve sees it: posts go in and out as frozen values, each call a transaction of its own."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from logging import getLogger
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, Table, delete, select, text, union

from desktop.domain.change import PlanChange
from desktop.domain.conflict import Met
from desktop.domain.errors import PlanError
from desktop.domain.letters import whole
from desktop.domain.media import MediaKind
from desktop.domain.post import Post, Status
from desktop.domain.record import Record, RecordKind
from desktop.storage.engine import IMMEDIATE, make_engine, without_sync
from desktop.storage.reading import KEPT, TRASHED, between, count_posts, read_posts, read_with_deletion
from desktop.storage.schema import ready
from desktop.storage.tables import ASSESSMENTS, FILM_REPORTS, MEDIA, POSTS, RECORDS, SETTINGS
from desktop.storage.trouble import plain_errors
from desktop.storage.upsert import upsert
from desktop.storage.versions import Kept, last_moments, put_versions, read_versions
from desktop.storage.writing import write_posts, write_records

if TYPE_CHECKING:
    from desktop.storage.lent_store import SettingsOutbox

_log = getLogger(__name__)
# SQLite takes at least 999 values in one statement (SQLITE_MAX_VARIABLE_NUMBER before 3.32).
_AT_A_TIME = 900
# A post may be gone for good by the time its assessment is ready.
_KEEP = """INSERT INTO assessment (post_id, text)
           SELECT CAST(:post AS VARCHAR), CAST(:words AS VARCHAR) WHERE EXISTS (SELECT 1 FROM post WHERE id = :post)
           ON CONFLICT (post_id) DO UPDATE SET text = excluded.text"""


class Store:
    """One open plan. May be used from several threads: each reads on its own connection, writing is one at a time."""

    def __init__(self, engine: Engine, today: Callable[[], date] = date.today) -> None:
        self._engine = engine
        self._today = today
        self._one_writer = threading.Lock()

    @classmethod
    def open(cls, file: Path, today: Callable[[], date] = date.today) -> "Store":
        """Opens the plan, making it where there is none and bringing an old one up to date.

        Raises PlanTooNew, PlanDamaged, PlanBusy, and PlanError for a full disk or a folder that may not be used.
        """
        with plain_errors():
            ready(file)
            return cls(make_engine(file), today)

    def close(self) -> None:
        self._engine.dispose()

    def posts_between(self, first: date, last: date) -> tuple[Post, ...]:
        """Posts of the days from `first` to `last`, both included: by day, clock (none first) and order of making."""
        with self._reading() as connection:
            return read_posts(connection, *between(first, last))

    def post(self, post_id: str) -> Post | None:
        with self._reading() as connection:
            return next(iter(read_posts(connection, KEPT, POSTS.c.id == post_id)), None)

    def posts(self, post_ids: Sequence[str]) -> tuple[Post, ...]:
        """The posts with these ids, in their order; those that are gone are left out."""
        found: dict[str, Post] = {}
        with self._reading() as connection:
            for start in range(0, len(post_ids), _AT_A_TIME):
                some = POSTS.c.id.in_(post_ids[start : start + _AT_A_TIME])
                found.update((post.id, post) for post in read_posts(connection, KEPT, some))
        return tuple(found[post_id] for post_id in post_ids if post_id in found)

    def names(self) -> tuple[str, ...]:
        """Everybody who has written, approved or answered for a post, by the alphabet."""
        columns = (POSTS.c.author, POSTS.c.approver, POSTS.c.comment_keeper)
        with self._reading() as connection:
            found = connection.execute(union(*[select(column).where(KEPT) for column in columns])).scalars()
            return tuple(sorted({name.strip() for name in found} - {""}, key=str.casefold))

    def undated(self) -> tuple[Post, ...]:
        """Posts without a day, in the order they were made."""
        with self._reading() as connection:
            return read_posts(connection, KEPT, POSTS.c.day.is_(None))

    def posts_of_series(self, series: str) -> tuple[Post, ...]:
        """The posts of a series in date order."""
        with self._reading() as connection:
            return read_posts(connection, KEPT, POSTS.c.series == series)

    def all_posts(self) -> tuple[Post, ...]:
        """Posts with a day in date order, then those without."""
        with self._reading() as connection:
            return read_posts(connection, KEPT)

    def posts_with_status(self, status: Status) -> tuple[Post, ...]:
        """Posts at this stage, with a day in date order, then those without."""
        with self._reading() as connection:
            return read_posts(connection, KEPT, POSTS.c.status == status.value)

    def posts_with(self, kind: MediaKind) -> tuple[Post, ...]:
        """Posts with a picture or with a film, with a day in date order, then those without."""
        having = select(MEDIA.c.post_id).where(MEDIA.c.kind == kind.value)
        with self._reading() as connection:
            return read_posts(connection, KEPT, POSTS.c.id.in_(having))

    def post_count(self) -> int:
        with self._reading() as connection:
            return count_posts(connection)

    def apply(self, change: PlanChange) -> None:
        """Makes the whole change or nothing of it; it is on the disk when this returns. Raises PlanError."""
        last = {one.post_id: one.after for one in change.posts}
        with self._writing() as connection:
            write_posts(connection, last, self._today())
            write_records(connection, change.records)

    def records(self, kind: RecordKind) -> tuple[Record, ...]:
        """All records of the kind, by id."""
        chosen = select(RECORDS.c.id, RECORDS.c.body).where(RECORDS.c.kind == kind.value).order_by(RECORDS.c.id)
        with self._reading() as connection:
            return tuple(Record(kind, key, body) for key, body in connection.execute(chosen))

    def record(self, kind: RecordKind, record_id: str) -> Record | None:
        with self._reading() as connection:
            chosen = select(RECORDS.c.body).where(RECORDS.c.kind == kind.value, RECORDS.c.id == record_id)
            body = connection.execute(chosen).scalar()
        return None if body is None else Record(kind, record_id, body)

    def trash(self) -> tuple[tuple[Post, date], ...]:
        """Deleted posts with the day they were deleted, the last deleted first."""
        with self._reading() as connection:
            found = read_with_deletion(connection, TRASHED)
        deleted = [(post, day) for post, day in found if day is not None]
        return tuple(sorted(deleted, key=lambda pair: pair[1], reverse=True))

    def put_in_trash(self, deleted: Sequence[tuple[Post, date]]) -> None:
        """Posts that were deleted in another copy of the plan, with the day they were."""
        with self._writing() as connection:
            write_posts(connection, {post.id: post for post, _ in deleted}, self._today())
            for post, day in deleted:
                write_posts(connection, {post.id: None}, day)

    def empty_trash(self, older_than: date) -> int:
        """Removes for good what was deleted before that day, and tells how many posts that were."""
        old = delete(POSTS).where(TRASHED, POSTS.c.deleted_on < older_than.isoformat())
        with self._writing() as connection:
            return connection.execute(old).rowcount

    def met(self, change: PlanChange) -> tuple[Met, ...]:
        """What of the change is no longer as it was when it began."""
        from desktop.storage.guard import met  # only a shared plan is asked

        with self._reading() as connection:
            return met(connection, change)

    @property
    def away(self) -> bool:
        """Whether what is read comes from a copy, since the server does not answer."""
        return False

    def probe(self) -> None:
        """Raises PlanLost where the plan is on a server that does not answer; may take some seconds."""

    def come_back(self) -> None:
        """The server answers: from now on it is read and written again."""

    def keep_here(self, change: PlanChange) -> bool:
        """Whether a change that cannot reach the server, or has come from it, is in a copy on this machine."""
        return False

    def keep_settings_in(self, outbox: "SettingsOutbox") -> None:
        """Where settings wait that cannot reach the server; of a plan on this machine none do."""

    def copy_to(self, other: "Store") -> None:
        """Everything in the plan, also the trash and earlier versions, whole or not at all. Raises PlanError."""
        from desktop.storage.copying import copy_rows  # only a shared plan is copied so

        with self._reading() as source, other._writing() as target:
            copy_rows(source, target)

    def setting(self, name: str, default: str = "") -> str:
        """Something that belongs to the plan, like the branch's name."""
        with self._reading() as connection:
            value = connection.execute(select(SETTINGS.c.value).where(SETTINGS.c.name == name)).scalar()
        return default if value is None else str(value)

    def settings(self) -> dict[str, str]:
        """Everything of that kind, by name."""
        with self._reading() as connection:
            return {row.name: row.value for row in connection.execute(select(SETTINGS.c.name, SETTINGS.c.value))}

    def set_setting(self, name: str, value: str) -> None:
        self.change_setting(name, lambda _now: value)

    def change_setting(self, name: str, change: Callable[[str], str]) -> str:
        """Makes of the value as it is now (empty where there is none) the one `change` tells, without anybody writing
        in between; returns it. Raises PlanError."""
        with self._writing() as connection:
            now = connection.execute(select(SETTINGS.c.value).where(SETTINGS.c.name == name)).scalar()
            value = whole(change(now or ""))
            if value != now:
                _put(connection, SETTINGS, [{"name": name, "value": value}])
            return value

    def send_setting(self, name: str, change: Callable[[str], str]) -> str:
        """The same for one that has waited for the shared plan, which is not done waiting by this."""
        return self.change_setting(name, change)

    def assessments(self, post_ids: Sequence[str]) -> dict[str, str]:
        """What was last kept about the posts, by id; those nothing is known about are left out."""
        known = select(ASSESSMENTS.c.post_id, ASSESSMENTS.c.text)
        found: dict[str, str] = {}
        with self._reading() as connection:
            for start in range(0, len(post_ids), _AT_A_TIME):
                some = known.where(ASSESSMENTS.c.post_id.in_(post_ids[start : start + _AT_A_TIME]))
                found.update((post_id, words) for post_id, words in connection.execute(some))
        return found

    def keep_assessments(self, texts: Mapping[str, str]) -> None:
        """Keeps what was found out about posts. Can be worked out again, so a failure is only logged."""
        with self._keeping("assessments") as connection:
            if texts:
                connection.execute(
                    text(_KEEP), [{"post": post_id, "words": whole(words)} for post_id, words in texts.items()]
                )

    def film_report(self, digest: str) -> str | None:
        """What was kept about the film with this digest."""
        with self._reading() as connection:
            return connection.execute(select(FILM_REPORTS.c.text).where(FILM_REPORTS.c.digest == digest)).scalar()

    def keep_film_report(self, digest: str, text: str) -> None:
        """Keeps what was found out about a film. Can be worked out again, so a failure is only logged."""
        with self._keeping("film report") as connection:
            _put(connection, FILM_REPORTS, [{"digest": digest, "text": whole(text)}])

    def last_version_moments(self, posts: Sequence[str]) -> dict[str, str]:
        """When a version of each post was last kept, as an ISO text."""
        found: dict[str, str] = {}
        with self._reading() as connection:
            for start in range(0, len(posts), _AT_A_TIME):
                found.update(last_moments(connection, posts[start : start + _AT_A_TIME]))
        return found

    def keep_versions(self, kept: Sequence[Kept], most: int) -> None:
        """Keeps earlier versions as (post, moment, body), at most `most` of each post. The post itself is safe already,
        so a failure is only logged."""
        with self._keeping("earlier versions") as connection:
            put_versions(connection, kept, most)

    def versions(self, post_id: str) -> tuple[tuple[str, str], ...]:
        """(moment, body) of the post's earlier versions, the newest first."""
        with self._reading() as connection:
            return read_versions(connection, post_id)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """Everything read inside belongs to one and the same moment."""
        with plain_errors(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with plain_errors(), self._one_writer, self._engine.execution_options(begin=IMMEDIATE).begin() as connection:
            yield connection

    @contextmanager
    def _keeping(self, what: str) -> Iterator[Connection]:
        """Writes what may be lost in a power cut, without waiting for the disk."""
        try:
            with plain_errors(), self._one_writer, without_sync(self._engine) as connection:
                yield connection
        except PlanError as error:
            _log.warning("could not keep %s: %s", what, error.sentence)


def _put(connection: Connection, table: Table, rows: list[dict[str, str]]) -> None:
    """The first column is the key."""
    if rows:
        key, *rest = rows[0]
        connection.execute(upsert(connection, table, [key], rest), rows)
