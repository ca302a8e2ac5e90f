"""The example plan: a lively December of an invented branch, for trying everything."""

import json
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.channel import Channel
from desktop.domain.media import Media, Permission
from desktop.domain.month import Month
from desktop.domain.post import Form, LinkLook, Overrule, Post, Ruling, Status
from desktop.domain.quality import Quality
from desktop.paths import RESOURCES
from desktop.services.open_plan import OpenPlan

FOLDER = RESOURCES / "example"
MONTH = Month(2026, 12)


def load_example(plan: OpenPlan, folder: Path = FOLDER) -> PlanChange:
    """Puts the example into the plan and names the branch after it; returns the change. Raises FileProblem."""
    read = _read(folder)
    posts = [_post(fields, plan, folder) for fields in read["posts"]]
    plan.branch = plan.branch or read["branch"]
    change = PlanChange("", tuple(PostChange(plan.plan.post(post.id), post) for post in posts))
    return plan.apply(change)


def has_own_posts(plan: OpenPlan, folder: Path = FOLDER) -> bool:
    """Whether the plan holds anything that is not the example's."""
    return plan.store.post_count() > len(_kept(plan, folder))


def without_example(plan: OpenPlan, folder: Path = FOLDER) -> PlanChange:
    """Takes the example's posts out; not applied yet, and empty where there are none."""
    return PlanChange("", tuple(PostChange(post, None) for post in _kept(plan, folder)))


def _kept(plan: OpenPlan, folder: Path) -> list[Post]:
    """The example's posts that are in the plan."""
    found = (plan.plan.post(fields["id"]) for fields in _read(folder)["posts"])
    return [post for post in found if post is not None]


def _read(folder: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((folder / "plan.json").read_text("utf-8"))
    return read


def _post(fields: dict[str, Any], plan: OpenPlan, folder: Path) -> Post:
    plain = {name: fields[name] for name in _PLAIN if name in fields}
    return Post(
        id=fields["id"],
        day=date.fromisoformat(fields["day"]) if fields.get("day") else None,
        clock=time.fromisoformat(fields["clock"]) if fields.get("clock") else None,
        status=Status(fields["status"]),
        form=Form(fields["form"]),
        channels=tuple(Channel(kind) for kind in fields["channels"]),
        texts=tuple((Channel(kind), text) for kind, text in dict(fields.get("texts", {})).items()),
        media=tuple(_media(one, plan, folder) for one in fields.get("media", [])),
        links=tuple(
            LinkLook(one["address"], date.fromisoformat(one["day"]), one.get("by", ""))
            for one in fields.get("links", [])
        ),
        overrules=tuple(
            Overrule(Quality(one["quality"]), Ruling(one["ruling"]), one.get("reason", ""))
            for one in fields.get("overrules", [])
        ),
        **plain,
    )


_PLAIN = ("title", "text", "theme", "author", "approver", "comment_keeper", "notes", "borrowed", "credit")


def _media(fields: dict[str, Any], plan: OpenPlan, folder: Path) -> Media:
    taken = plan.media.take_in(folder / fields["file"])
    # The library finds subtitles beside the film by itself.
    said = {name: value for name, value in fields.items() if name not in ("file", "captions")}
    if "permission" in said:
        said["permission"] = Permission(said["permission"])
    return replace(taken, **said)
