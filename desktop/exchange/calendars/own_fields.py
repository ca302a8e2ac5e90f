"""What of a post a calendar has no field for, kept in extra properties that other calendars pass by."""

from dataclasses import replace
from typing import Any

from desktop.domain.channel import Channel
from desktop.domain.post import Form, Post, Status

PREFIX = "X-ELLEVE-"
_WORDS = ("theme", "author", "approver", "comment_keeper", "notes", "credit")


def own_fields(post: Post) -> dict[str, str]:
    """Property → value; empty fields are left out."""
    values = {name: getattr(post, name) for name in _WORDS}
    values |= {"form": post.form.value, "status": post.status.value, "channels": ",".join(post.channels)}
    values |= {"text_" + channel: text for channel, text in post.texts}
    return {f"{PREFIX}{name.upper().replace('_', '-')}": value for name, value in values.items() if value}


def with_own_fields(post: Post, found: dict[str, str]) -> Post:
    """The post with what the properties say; what no Elleve wrote is passed by."""
    said = {name.removeprefix(PREFIX).lower().replace("-", "_"): value for name, value in found.items()}
    changes: dict[str, Any] = {name: said[name] for name in _WORDS if name in said}
    if said.get("form") in set(Form):
        changes["form"] = Form(said["form"])
    if said.get("status") in set(Status):
        changes["status"] = Status(said["status"])
    changes["channels"] = tuple(Channel(one) for one in said.get("channels", "").split(",") if one in set(Channel))
    changes["texts"] = tuple((one, said[f"text_{one}"]) for one in Channel if f"text_{one}" in said)
    return replace(post, **changes)
