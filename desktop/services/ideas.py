"""The bank of ideas: Elleve's starters and what the branch has written down, the most timely first."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Any

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.idea import Idea
from desktop.domain.post import Form, Post, Status, new_id
from desktop.domain.quality import Quality
from desktop.domain.record import RecordKind
from desktop.domain.special_days import SpecialDay
from desktop.domain.wording import say
from desktop.paths import RESOURCES
from desktop.services.days import day_by_rule
from desktop.services.open_plan import OpenPlan

SOON = timedelta(days=75)  # so long before a day one plans for it


@dataclass(frozen=True, slots=True)
class OfferedIdea:
    """An idea as it is offered on a day: the special day it belongs to when that comes soon, whether its season is now,
    and when the branch last used it (None: never)."""

    idea: Idea
    day: SpecialDay | None = None
    timely: bool = False
    used: date | None = None


@cache
def starters(language: str = "nb") -> tuple[Idea, ...]:
    """Elleve's own ideas in `nb`, `nn` or `en`; each has the same id in all three."""
    read = json.loads((RESOURCES / "ideas.json").read_text("utf-8"))
    return tuple(_starter(one, language) for one in read["ideas"])


def offered(plan: OpenPlan, quality: Quality | None = None, language: str = "nb") -> tuple[OfferedIdea, ...]:
    """All ideas, those for a day that comes soon first, then the branch's own, then those of the season; what has been
    used comes last. `quality` leaves only those that lead to it. The branch's own are as it has written them, Elleve's
    in `language`, which is also what a post that begins from one says."""
    today = plan.today()
    own = [Idea.from_record(record) for record in plan.plan.records(RecordKind.IDEA)]
    used = _used(plan.store.all_posts())
    bank = (*own, *starters(language))
    found = [_offer(idea, today, used) for idea in bank if quality is None or quality in idea.qualities]
    return tuple(sorted(found, key=_order))


def used_as_post(idea: Idea, day: date | None = None) -> tuple[Post, PlanChange]:
    """A post that begins from the idea, without a date unless one is given."""
    post = Post(
        id=new_id(), title=idea.title, notes=idea.line, form=idea.form, day=day,
        status=Status.DRAFT if day else Status.IDEA, inspiration=idea.id,
    )  # fmt: skip
    return post, PlanChange(say("Tok i bruk idéen «{title}»", title=idea.title), (PostChange(None, post),))


def written_down(title: str, line: str = "", source: str = "") -> PlanChange:
    """A new idea in the bank."""
    idea = Idea(id=new_id(), title=title.strip(), line=line.strip(), source=source.strip(), own=True)
    return PlanChange(say("Ny idé i banken"), records=(RecordChange(None, idea.to_record()),))


def thrown_away(idea: Idea) -> PlanChange:
    return PlanChange(say("Slettet idéen «{title}»", title=idea.title), records=(RecordChange(idea.to_record(), None),))


def _offer(idea: Idea, today: date, used: dict[str, date]) -> OfferedIdea:
    made = OfferedIdea(idea, timely=bool(idea.months) and idea.fits((today + SOON / 2).month), used=used.get(idea.id))
    day = day_by_rule(idea.day, today) if idea.day else None
    return replace(made, day=day, timely=True) if day is not None and day.day - today <= SOON else made


def _order(one: OfferedIdea) -> tuple[bool, bool, date, bool, bool]:
    return (
        one.used is not None,
        one.day is None,
        one.day.day if one.day else date.max,
        not one.idea.own,
        not one.timely,
    )


def _used(posts: Iterable[Post]) -> dict[str, date]:
    return {post.inspiration: post.day or date.min for post in posts if post.inspiration}


def _starter(one: dict[str, Any], language: str) -> Idea:
    return Idea(
        id=one["id"], title=one["title"][language], line=one["line"][language], form=Form(one["form"]),
        qualities=tuple(map(Quality, one["qualities"])), months=tuple(one["months"]), day=one["day"],
    )  # fmt: skip
