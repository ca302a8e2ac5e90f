"""Turns rows into the domain's frozen values and back."""

import json
from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Any

from desktop.domain.channel import Channel
from desktop.domain.letters import whole
from desktop.domain.media import Crop, Media, MediaKind, Permission, PersonMark, Region
from desktop.domain.post import Form, LinkLook, Overrule, Post, Publication, Reviewed, Ruling, Status
from desktop.domain.quality import Quality

# The order in which rows are selected and taken apart below.
POST_COLUMNS = (
    "id",
    "title",
    "text",
    "form",
    "theme",
    "day",
    "clock",
    "status",
    "author",
    "approver",
    "comment_keeper",
    "notes",
    "borrowed",
    "credit",
    "overrules",
    "reviewed",
    "links",
    "series",
    "due",
    "publications",
    "inspiration",
    "permission",
    "proof",
)
MEDIA_COLUMNS = (
    "id",
    "kind",
    "file",
    "name",
    "digest",
    "alt_text",
    "borrowed",
    "credit",
    "permission",
    "people",
    "consents",
    "profile_illustration",
    "fingerprint",
    "width",
    "height",
    "seconds",
    "captions",
    "captions_waived",
    "persons",
    "crops",
    "proof",
    "captions_in_picture",
)

Values = dict[str, Any]

_NONE = "[]"
_FIGURES = ("reach", "reactions", "comments", "shares")
# Looking a value up is several times quicker than making the enum ask itself; a plan has thousands of them.
_CHANNELS = {channel.value: channel for channel in Channel}
_FORMS = {form.value: form for form in Form}
_STATUSES = {status.value: status for status in Status}
_KINDS = {kind.value: kind for kind in MediaKind}
_PERMISSIONS = {permission.value: permission for permission in Permission}


def post_of(
    row: Sequence[Any],
    channels: Iterable[str] = (),
    texts: Iterable[tuple[str, str]] = (),
    media: Iterable[Media] = (),
) -> Post:
    """A post from its row (in the order of POST_COLUMNS) and its parts.

    Raises ValueError or KeyError for what no Elleve wrote.
    """
    key, title, text, form, theme, day, clock, status, author, approver, keeper, notes, borrowed, credit, *later = row
    overrules, reviewed, links, series, due, publications, inspiration, permission, proof = later
    return Post(
        id=key,
        title=title,
        text=text,
        texts=tuple([(_CHANNELS[channel], words) for channel, words in texts]),
        channels=tuple([_CHANNELS[channel] for channel in channels]),
        form=_FORMS[form],
        theme=theme,
        day=day_of(day),
        clock=time.fromisoformat(clock) if clock else None,
        status=_STATUSES[status],
        author=author,
        approver=approver,
        comment_keeper=keeper,
        notes=notes,
        borrowed=bool(borrowed),
        credit=credit,
        media=tuple(media),
        overrules=() if overrules == _NONE else _overrules(overrules),
        reviewed=() if reviewed == _NONE else _reviewed(reviewed),
        links=() if links == _NONE else _links(links),
        series=series,
        due=day_of(due),
        publications=() if publications == _NONE else _publications(publications),
        inspiration=inspiration,
        permission=_PERMISSIONS[permission],
        proof=proof,
    )


def media_of(row: Sequence[Any]) -> Media:
    """A media item from its row, in the order of MEDIA_COLUMNS; raises ValueError or KeyError like post_of."""
    values = dict(zip(MEDIA_COLUMNS, row, strict=True))
    values["kind"] = _KINDS[values["kind"]]
    values["borrowed"] = bool(values["borrowed"])
    values["permission"] = _PERMISSIONS[values["permission"]]
    values["profile_illustration"] = bool(values["profile_illustration"])
    values["captions"] = () if values["captions"] == _NONE else tuple(json.loads(values["captions"]))
    values["persons"] = () if values["persons"] == _NONE else _persons(values["persons"])
    values["crops"] = () if values["crops"] == _NONE else _crops(values["crops"])
    seen = values["captions_in_picture"]
    values["captions_in_picture"] = None if seen is None else bool(seen)
    return Media(**values)


def _persons(words: str) -> tuple[PersonMark, ...]:
    return tuple(
        PersonMark(person, Region(*where) if where else None, *when) for person, where, *when in json.loads(words)
    )


def _crops(words: str) -> tuple[Crop, ...]:
    return tuple(Crop(_CHANNELS[channel], Region(*where)) for channel, where in json.loads(words))


def _overrules(words: str) -> tuple[Overrule, ...]:
    return tuple(Overrule(Quality(quality), Ruling(ruling), reason) for quality, ruling, reason in json.loads(words))


def _reviewed(words: str) -> tuple[Reviewed, ...]:
    return tuple(Reviewed(a, about, why, date.fromisoformat(day)) for a, about, why, day in json.loads(words))


def _links(words: str) -> tuple[LinkLook, ...]:
    return tuple(LinkLook(address, date.fromisoformat(day), by) for address, day, by in json.loads(words))


def _publications(words: str) -> tuple[Publication, ...]:
    return tuple(
        Publication(
            channel=_CHANNELS[one["channel"]], day=date.fromisoformat(one["day"]), address=one["address"],
            taken_down=day_of(one["taken_down"]), **{name: one[name] for name in _FIGURES},
        )
        for one in json.loads(words)
    )  # fmt: skip


def day_of(words: str | None) -> date | None:
    return date.fromisoformat(words) if words else None


def post_values(post: Post) -> Values:
    values: Values = {name: getattr(post, name) for name in POST_COLUMNS}
    values["form"], values["status"] = post.form.value, post.status.value
    values["day"] = post.day.isoformat() if post.day else None
    values["clock"] = post.clock.isoformat() if post.clock else None
    values["overrules"] = _json((rule.quality, rule.ruling, rule.reason) for rule in post.overrules)
    values["reviewed"] = _json((one.finding, one.words, one.reason, one.day.isoformat()) for one in post.reviewed)
    values["links"] = _json((look.address, look.day.isoformat(), look.by) for look in post.links)
    values["due"] = post.due.isoformat() if post.due else None
    values["publications"] = _json(_publication_values(one) for one in post.publications)
    values["permission"] = post.permission.value
    return _storable(values)


def _publication_values(one: Publication) -> Values:
    figures = {name: getattr(one, name) for name in _FIGURES}
    down = one.taken_down.isoformat() if one.taken_down else None
    return {"channel": one.channel, "day": one.day.isoformat(), "address": one.address, "taken_down": down, **figures}


def channel_values(post: Post) -> list[Values]:
    return [
        {"post_id": post.id, "position": position, "channel": channel.value}
        for position, channel in enumerate(post.channels)
    ]


def text_values(post: Post) -> list[Values]:
    return [
        _storable({"post_id": post.id, "position": position, "channel": channel.value, "text": text})
        for position, (channel, text) in enumerate(post.texts)
    ]


def media_values(post: Post) -> list[Values]:
    return [_media_values(post.id, position, item) for position, item in enumerate(post.media)]


def _media_values(post_id: str, position: int, item: Media) -> Values:
    values: Values = {name: getattr(item, name) for name in MEDIA_COLUMNS}
    values["kind"], values["permission"] = item.kind.value, item.permission.value
    values["captions"] = _json(item.captions)
    values["persons"] = _json(_mark(mark) for mark in item.persons)
    values["crops"] = _json((crop.channel, _sides(crop.region)) for crop in item.crops)
    return _storable({"post_id": post_id, "position": position, **values})


def _mark(mark: PersonMark) -> list[Any]:
    """Plans made before films had moments read the short form."""
    short = [mark.person, mark.region and _sides(mark.region)]
    return short if mark.moment is None else [*short, mark.moment]


def _sides(region: Region) -> tuple[float, float, float, float]:
    return region.left, region.top, region.width, region.height


def _json(things: Iterable[Any]) -> str:
    listed = list(things)
    return json.dumps(listed, ensure_ascii=False) if listed else _NONE


def _storable(values: Values) -> Values:
    return {name: whole(value) if isinstance(value, str) else value for name, value in values.items()}
