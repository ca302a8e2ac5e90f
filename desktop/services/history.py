"""What was posted before, from the channels' own files: new to the plan, or more about posts it holds already."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from desktop.domain.post import Post, Publication, Status, new_id
from desktop.domain.wording import say
from desktop.exchange.history.published import Published
from desktop.exchange.history.sources import published_in
from desktop.exchange.sheets.rows import ReadRow
from desktop.services.importing import Intake, Reading
from desktop.storage.store import Store

NEAR = timedelta(days=3)  # a post goes out on the day it is planned for, or thereabouts
_TITLE = 60


def open_history(file: Path, store: Store, published: Sequence[Published] | None = None) -> Intake:
    """The posts of an archive or table as they would land. Slow: run it in a job. Raises FileProblem."""
    found = published if published is not None else published_in(file)
    rows = _rows(found, list(store.all_posts()))
    return Intake(file, Reading(rows=tuple(rows)))


def _rows(found: Iterable[Published], plan: Sequence[Post]) -> Iterator[ReadRow]:
    by_address = {one.address: post for post in plan for one in post.publications if one.address}
    by_words: dict[str, list[Post]] = {}
    for post in plan:
        for key in {_key(post.text), *(_key(text) for _, text in post.texts)}:
            by_words.setdefault(key, []).append(post)
    for number, same in enumerate(_together(found), 1):
        first = same[0]
        near = [post for post in by_words.get(_key(first.text), []) if post.day and abs(post.day - first.day) <= NEAR]
        before = next((by_address[one.address] for one in same if one.address in by_address), near[0] if near else None)
        yield _row(number, same, before)


def _together(found: Iterable[Published]) -> Iterator[list[Published]]:
    """The same words in two channels at the same time are one post, told once a channel; in order of day."""
    groups: dict[str, list[list[Published]]] = {}
    ordered = sorted(found, key=lambda one: (one.day, (one.clock is not None and one.clock.isoformat()) or ""))
    kept: list[list[Published]] = []
    for one in ordered:
        groups_of_words = groups.setdefault(_key(one.text or one.title), [])
        group = next((group for group in groups_of_words if one.day - group[0].day <= timedelta(days=1)), None)
        if group is None:
            group = []
            groups_of_words.append(group)
            kept.append(group)
        if all(other.channel != one.channel for other in group):
            group.append(one)
    yield from kept


def _row(number: int, same: Sequence[Published], before: Post | None) -> ReadRow:
    if before is None:
        return ReadRow("", number, _post(same))
    after = _with_publications(before, same)
    if after == before:
        return ReadRow("", number, after, (say("står i planen allerede."),), wanted=False, before=before)
    return ReadRow("", number, after, (say("står i planen. Tallene derfra blir lagt til."),), before=before)


def _post(same: Sequence[Published]) -> Post:
    first = same[0]
    title = first.title or " ".join(first.text.split())
    return Post(
        id=new_id(), title=title if len(title) <= _TITLE else f"{title[:_TITLE].rsplit(' ', 1)[0]} …", text=first.text,
        channels=tuple(dict.fromkeys(one.channel for one in same)), form=first.form, day=first.day, clock=first.clock,
        status=Status.PUBLISHED, publications=tuple(map(_publication, same)),
    )  # fmt: skip


def _with_publications(post: Post, same: Sequence[Published]) -> Post:
    """Newer figures go before older ones; what is known otherwise (taken down) stays."""
    kept = list(post.publications)
    for one in same:
        fresh = _publication(one)
        place = next((n for n, old in enumerate(kept) if _is_same(old, fresh)), None)
        if place is None:
            kept.append(fresh)
        else:
            old = kept[place]
            figures = {name: getattr(fresh, name) for name in ("reach", "reactions", "comments", "shares")}
            known = {name: value for name, value in figures.items() if value is not None}
            kept[place] = replace(old, address=old.address or fresh.address, **known)
    return replace(post, status=Status.PUBLISHED, publications=tuple(kept))


def _is_same(old: Publication, fresh: Publication) -> bool:
    if old.address and fresh.address:
        return old.address == fresh.address
    return old.channel == fresh.channel and abs(old.day - fresh.day) <= NEAR


def _publication(one: Published) -> Publication:
    return Publication(
        channel=one.channel, day=one.day, address=one.address, reach=one.reach, reactions=one.reactions,
        comments=one.comments, shares=one.shares,
    )  # fmt: skip


def _key(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()
