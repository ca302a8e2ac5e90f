"""Posts from Facebook's and Instagram's «download your information», as JSON. Where pictures were taken is not read."""

import re
from collections.abc import Iterator
from typing import Any

from desktop.domain.channel import Channel
from desktop.domain.post import Form
from desktop.exchange.history.published import Published, from_seconds, plain_letters, repaired

_FILMS = (".mp4", ".mov", ".m4v")
_TEXT_LABELS = ("caption", "bildetekst", "text", "tekst", "title", "tittel", "description", "beskrivelse")
_MENTION = re.compile(r"@\[\d+:\d+:([^\]]+)\]")
_LISTS = ("ig_reels_media", "ig_igtv_media", "ig_stories", "status_updates", "ig_posts")


def is_facebook(value: Any) -> bool:
    first = _first(value)
    return "timestamp" in first and ("data" in first or "attachments" in first)


def is_instagram(value: Any) -> bool:
    first = _first(value)
    return "media" in first or ("creation_timestamp" in first and "uri" in first)


def read_facebook(value: Any) -> Iterator[Published]:
    for one in _items(value):
        text = "\n".join(words for part in _dicts(one.get("data")) if (words := _words(part.get("post"))))
        media = [part["media"] for part in _attached(one) if isinstance(part.get("media"), dict)]
        text = text or next((words for part in media if (words := _words(part.get("description")))), "")
        events = [part["event"] for part in _attached(one) if isinstance(part.get("event"), dict)]
        text = text or next((words for part in events if (words := _event_words(part))), "")
        links = [part["external_context"] for part in _attached(one) if isinstance(part.get("external_context"), dict)]
        if text and (published := _published(Channel.FACEBOOK, one.get("timestamp"), text, media)):
            link = next((words for part in links if (words := _words(part.get("url")))), "")
            if link and link not in text:
                published = _published(Channel.FACEBOOK, one.get("timestamp"), f"{text}\n{link}", media)
            if published:
                yield published


def read_instagram(value: Any) -> Iterator[Published]:
    for one in _items(value):
        media = list(_dicts(one.get("media"))) or [one]
        text = _words(one.get("title")) or _words(media[0].get("title")) or _labelled(one)
        moment = one.get("creation_timestamp") or media[0].get("creation_timestamp") or one.get("timestamp")
        if text and (published := _published(Channel.INSTAGRAM, moment, text, media)):
            yield published


def _published(channel: Channel, moment: Any, text: str, media: list[dict[str, Any]]) -> Published | None:
    try:
        day, clock = from_seconds(moment)
    except ValueError:
        return None
    return Published(channel=channel, day=day, clock=clock, text=text, form=_form(media))


def _form(media: list[dict[str, Any]]) -> Form:
    names = [str(one.get("uri", "")).casefold() for one in media]
    if any(name.endswith(_FILMS) for name in names):
        return Form.REEL if any("reel" in name for name in names) else Form.VIDEO
    return Form.CAROUSEL if len(names) > 1 else Form.IMAGE if names else Form.TEXT


def _attached(one: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for attachment in _dicts(one.get("attachments")):
        yield from _dicts(attachment.get("data"))


def _items(value: Any) -> Iterator[dict[str, Any]]:
    """The posts, whatever they are wrapped in."""
    if isinstance(value, dict):
        inside = next((value[name] for name in _LISTS if isinstance(value.get(name), list)), [value])
        yield from _dicts(inside)
    else:
        yield from _dicts(value)


def _first(value: Any) -> dict[str, Any]:
    return next(_items(value), {})


def _dicts(value: Any) -> Iterator[dict[str, Any]]:
    yield from (one for one in value if isinstance(one, dict)) if isinstance(value, list) else ()


def _event_words(event: dict[str, Any]) -> str:
    return "\n".join(words for name in ("name", "description") if (words := _words(event.get(name))))


def _labelled(one: dict[str, Any]) -> str:
    """The text of a post whose fields are a list of labels, which are in the language of the one who asked: it is
    labelled as text, or else the longest that is no address and has more than one word."""
    values = {
        _words(field.get("label")).casefold(): _words(field.get("value")) for field in _dicts(one.get("label_values"))
    }
    told = next((values[label] for label in _TEXT_LABELS if values.get(label)), "")
    others = [words for words in values.values() if " " in words and "://" not in words.split()[0]]
    return told or max(others, key=len, default="")


def _words(value: Any) -> str:
    """With names in place of Facebook's marks for those it links to."""
    return _MENTION.sub(r"\1", plain_letters(repaired(value))).strip() if isinstance(value, str) else ""
