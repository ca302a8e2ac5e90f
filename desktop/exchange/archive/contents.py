"""What a handover file holds of a plan, and its words in JSON."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.domain.post import Post
from desktop.domain.post_json import post_from_json, post_to_json
from desktop.domain.record import Record, RecordKind

Digests = dict[str, str]


@dataclass(frozen=True, slots=True)
class CommonState:
    """What two copies of a plan last had in common: an id, and a digest for each post and record. Only whether
    something has changed since is asked, so that the words themselves need not be kept."""

    id: str
    digests: Digests = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlanContents:
    """A plan whole. `state` names it as it is now, `known` the states it knows of (the oldest first), `common` is what
    it last had in common with another copy."""

    state: str
    posts: tuple[Post, ...] = ()
    trash: tuple[tuple[Post, date], ...] = ()
    records: tuple[Record, ...] = ()
    settings: dict[str, str] = field(default_factory=dict)
    known: tuple[str, ...] = ()
    common: CommonState | None = None


def contents_to_json(contents: PlanContents) -> bytes:
    common = contents.common and {"id": contents.common.id, "digests": contents.common.digests}
    value = {
        "state": contents.state,
        "posts": [json.loads(post_to_json(post)) for post in contents.posts],
        "trash": [[json.loads(post_to_json(post)), day.isoformat()] for post, day in contents.trash],
        "records": [[one.kind.value, one.id, one.body] for one in contents.records],
        "settings": contents.settings,
        "known": contents.known,
        "common": common,
    }
    return json.dumps(value, ensure_ascii=False).encode()


def contents_from_json(words: bytes) -> PlanContents:
    """Raises ValueError, KeyError or TypeError for what no Elleve wrote."""
    value = json.loads(words)
    common = value["common"]
    return PlanContents(
        state=str(value["state"]),
        posts=tuple(map(_post, value["posts"])),
        trash=tuple((_post(post), date.fromisoformat(day)) for post, day in value["trash"]),
        records=tuple(Record(RecordKind(kind), str(key), str(body)) for kind, key, body in value["records"]),
        settings={str(name): str(setting) for name, setting in dict(value["settings"]).items()},
        known=tuple(map(str, value["known"])),
        common=CommonState(str(common["id"]), dict(common["digests"])) if common else None,
    )


def _post(value: Any) -> Post:
    return post_from_json(json.dumps(value))


def digest_of(thing: Post | Record) -> str:
    words = post_to_json(thing) if isinstance(thing, Post) else thing.body
    return hashlib.sha256(words.encode()).hexdigest()[:24]


def key_of(thing: Post | Record) -> str:
    return f"post {thing.id}" if isinstance(thing, Post) else f"{thing.kind} {thing.id}"


def digests_of(things: Iterable[Post | Record]) -> Digests:
    return {key_of(thing): digest_of(thing) for thing in things}
