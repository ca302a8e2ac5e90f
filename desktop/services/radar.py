"""Makes the radar: what repeats itself over months, and what could be done about it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.channel import NAMES as CHANNEL_NAMES
from desktop.domain.likeness import LikePair, Run
from desktop.domain.post import FORM_NAMES, Post, Status
from desktop.domain.quality import NAMES as QUALITY_NAMES
from desktop.domain.quality import PANEL_ORDER, Quality
from desktop.domain.radar import Mark, Radar, Repetition, Strip, StripKind
from desktop.domain.wording import say
from desktop.domain.words import listed, short_day_month, small_number
from desktop.repetition.runs import opening, runs
from desktop.services.assess import Assessor
from desktop.services.ways_out import ways_out
from desktop.storage.store import Store

BACK, AHEAD = timedelta(days=90), timedelta(days=60)
MOST_THEMES = 8
OTHER_THEMES = say("Andre temaer")

_SEEN = "\0"  # before the id of a person seen in a picture

Met = dict[str, frozenset[Quality]]


def make_radar(
    store: Store, assessor: Assessor, today: date, back: timedelta = BACK, ahead: timedelta = AHEAD,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Radar:  # fmt: skip
    """The days from `today - back` to `today + ahead`. Judges every post there: run it in a job."""
    first, last = today - back, today + ahead
    posts = [one for one in store.posts_between(first, last) if one.status != Status.CANCELLED]
    met: Met = {}
    for post in posts:
        if is_cancelled():
            break
        met[post.id] = frozenset(assessor.draft(post).score.met)
    found = [*_runs(posts, met, today), *_pairs(posts, met, assessor, today)]
    repeated = {post for one in found if one.likeness is None for post in one.posts}
    return Radar(first, last, today, tuple(strips(posts, met, repeated, today)), tuple(found))


def strips(posts: Sequence[Post], met: Met, repeated: set[str], today: date) -> Iterable[Strip]:
    """All strips, kind by kind; within a kind those with most posts first."""
    for kind, keys in _KEYS.items():
        groups: dict[str, list[Post]] = defaultdict(list)
        for post in posts:
            for key in keys(post, met):
                groups[key].append(post)
        for name, members in _ordered(kind, groups):
            yield _strip(kind, name, members, repeated, today)


def _themes(post: Post, _met: Met) -> list[str]:
    return [post.theme.strip()] if post.theme.strip() else []


def _forms(post: Post, _met: Met) -> list[str]:
    return [FORM_NAMES[post.form]]


def _channels(post: Post, _met: Met) -> list[str]:
    return [CHANNEL_NAMES[kind] for kind in post.channels]


def _people(post: Post, _met: Met) -> list[str]:
    """Who is in charge of it, and who is seen in it; their names are in the locked register."""
    seen = dict.fromkeys(mark.person for item in post.media for mark in item.persons if mark.person)
    return [*([post.author.strip()] if post.author.strip() else []), *(f"{_SEEN}{one}" for one in seen)]


def _openings(post: Post, _met: Met) -> list[str]:
    words = opening(post.text)
    return [say("«{words:capital} …»", words=words)] if words else []


def _qualities(post: Post, met: Met) -> list[str]:
    return [QUALITY_NAMES[quality] for quality in PANEL_ORDER if quality in met.get(post.id, ())]


_KEYS: dict[StripKind, Callable[[Post, Met], list[str]]] = {
    StripKind.THEME: _themes,
    StripKind.FORM: _forms,
    StripKind.CHANNEL: _channels,
    StripKind.PERSON: _people,
    StripKind.OPENING: _openings,
    StripKind.QUALITY: _qualities,
}


def _ordered(kind: StripKind, groups: dict[str, list[Post]]) -> list[tuple[str, list[Post]]]:
    """Fullest first; an opening that is used once says nothing, and rare themes share one strip."""
    rows = sorted(groups.items(), key=lambda row: (-len(row[1]), row[0].casefold()))
    if kind == StripKind.OPENING:
        return [row for row in rows if len(row[1]) > 1]
    if kind == StripKind.PERSON:
        return _numbered(rows)
    if kind != StripKind.THEME or len(rows) <= MOST_THEMES:
        return rows
    rest = [post for _name, members in rows[MOST_THEMES - 1 :] for post in members]
    return [*rows[: MOST_THEMES - 1], (OTHER_THEMES, sorted(rest, key=lambda post: post.day or date.min))]


def _numbered(rows: Sequence[tuple[str, list[Post]]]) -> list[tuple[str, list[Post]]]:
    """Persons seen more than once, after those in charge, as `Person på bilde 1`."""
    named = [row for row in rows if not row[0].startswith(_SEEN)]
    seen = [members for name, members in rows if name.startswith(_SEEN) and len(members) > 1]
    return [*named, *((say("Person på bilde {number}", number=at), members) for at, members in enumerate(seen, 1))]


def _strip(kind: StripKind, name: str, posts: Sequence[Post], repeated: set[str], today: date) -> Strip:
    marks = tuple(
        Mark(post.id, post.title or say("Uten tittel"), post.day, post.day < today, post.id in repeated,
             _ruled(kind, name, post))
        for post in posts if post.day is not None
    )  # fmt: skip
    own = [mark for mark in marks if mark.repeated] if _is_run_kind(kind, name) else []
    note = _note(own) if len(own) > 2 else ""
    plain = marks if note else tuple(replace(one, repeated=False) for one in marks)
    return Strip(kind, name, plain, note)


def _ruled(kind: StripKind, name: str, post: Post) -> bool:
    """Whether the board has said itself that the post has the quality."""
    return kind == StripKind.QUALITY and any(name == QUALITY_NAMES[rule.quality] for rule in post.overrules)


def _is_run_kind(kind: StripKind, name: str) -> bool:
    return kind in (StripKind.THEME, StripKind.OPENING) and name != OTHER_THEMES


def _note(marks: Sequence[Mark]) -> str:
    """`5 på 16 dager`."""
    return say("{count} på {days} dager", count=len(marks), days=(marks[-1].day - marks[0].day).days + 1)


def _runs(posts: Sequence[Post], met: Met, today: date) -> list[Repetition]:
    by_id = {post.id: post for post in posts}
    found = []
    for run in runs(posts):
        members = [by_id[post_id] for post_id in run.posts]
        # What has been published cannot be changed any more; only runs that reach into the plan are told.
        if members[-1].day and members[-1].day >= today and not _let_stand(members, f"run_{run.what}", run.why):
            found.append(_of_run(run, members, posts, met, today))
    return found


def _of_run(run: Run, members: Sequence[Post], posts: Sequence[Post], met: Met, today: date) -> Repetition:
    return Repetition(
        f"run_{run.what}", run.why, run.why, days_words(members), run.posts,
        ways_out(members, posts, met, today),
    )  # fmt: skip


def _pairs(posts: Sequence[Post], met: Met, assessor: Assessor, today: date) -> list[Repetition]:
    by_id = {post.id: post for post in posts}
    if not posts:
        return []
    found = []
    for pair in assessor.pairs(today, posts[-1].day or today):
        later, earlier = by_id.get(pair.a), by_id.get(pair.b)
        if later and earlier and not _let_stand([later], "repetition", earlier.title):
            found.append(_of_pair(pair, earlier, later, posts, met, today))
    return found


def _of_pair(pair: LikePair, earlier: Post, later: Post, posts: Sequence[Post], met: Met, today: date) -> Repetition:
    return Repetition(
        "repetition", earlier.title, say("«{later}» ligner på «{earlier}»", later=later.title, earlier=earlier.title),
        say("{days} – {why}", days=days_words([earlier, later]), why=pair.why), (earlier.id, later.id),
        ways_out([earlier, later], posts, met, today), pair.kind,
    )  # fmt: skip


def _let_stand(members: Sequence[Post], finding: str, words: str) -> bool:
    """The board has looked at it and written why it may be so."""
    return any((seen.finding, seen.words) == (finding, words) for post in members for seen in post.reviewed)


def days_words(posts: Sequence[Post]) -> str:
    """`4. des., 10. des. (to) og 17. des.`"""
    counts: dict[date, int] = defaultdict(int)
    for post in posts:
        if post.day:
            counts[post.day] += 1
    return listed([_day_words(day, count)
                   for day, count in sorted(counts.items())])  # fmt: skip


def _day_words(day: date, count: int) -> str:
    if count == 1:
        return short_day_month(day)
    return say("{day} ({count})", day=short_day_month(day), count=small_number(count))
