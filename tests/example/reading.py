"""Reads the example plan the way its README describes, for the tests of its content."""

import json
from dataclasses import fields
from datetime import date, time
from pathlib import Path
from typing import Any

from desktop.domain.channel import Channel
from desktop.domain.media import Media, MediaKind, Permission
from desktop.domain.post import Form, LinkLook, Overrule, Post, Ruling, Status
from desktop.domain.quality import Quality
from desktop.paths import RESOURCES

FOLDER = RESOURCES / "example"
PLAN = FOLDER / "plan.json"
FILM_ENDING = ".mp4"
SAME_NAMES = {"id", "title", "text", "theme", "author", "approver", "comment_keeper", "notes", "borrowed", "credit"}


def plan() -> dict[str, Any]:
    return json.loads(PLAN.read_text(encoding="utf-8"))


def posts() -> list[Post]:
    return [post_of(raw) for raw in plan()["posts"]]


def post_of(raw: dict[str, Any]) -> Post:
    """A post of the domain; fails on a field that it does not have."""
    unknown = set(raw) - {field.name for field in fields(Post)}
    assert not unknown, f"{raw['id']}: {unknown}"
    return Post(
        **{name: raw[name] for name in SAME_NAMES & set(raw)},
        channels=tuple(Channel(name) for name in raw["channels"]),
        texts=tuple((Channel(name), words) for name, words in raw.get("texts", {}).items()),
        form=Form(raw["form"]),
        status=Status(raw["status"]),
        day=date.fromisoformat(raw["day"]) if raw["day"] else None,
        clock=time.fromisoformat(raw["clock"]) if raw["clock"] else None,
        links=tuple(
            LinkLook(one["address"], date.fromisoformat(one["day"]), one["by"]) for one in raw.get("links", ())
        ),
        overrules=tuple(
            Overrule(Quality(one["quality"]), Ruling(one["ruling"]), one["reason"]) for one in raw.get("overrules", ())
        ),
        media=tuple(media_of(one) for one in raw.get("media", ())),
    )


def look_of(raw: dict[str, str]) -> LinkLook:
    return LinkLook(raw["address"], date.fromisoformat(raw["day"]), raw["by"])


def media_of(raw: dict[str, Any]) -> Media:
    """A media item as it would be after its file was taken into a library."""
    rest = {name: value for name, value in raw.items() if name not in ("file", "captions", "permission")}
    return Media(
        id=raw["file"],
        kind=MediaKind.VIDEO if Path(raw["file"]).suffix == FILM_ENDING else MediaKind.PICTURE,
        file=raw["file"],
        name=raw["file"],
        permission=Permission(raw.get("permission", "unknown")),
        captions=tuple(raw.get("captions", ())),
        **rest,
    )
