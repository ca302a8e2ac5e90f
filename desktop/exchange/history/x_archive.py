"""Posts from an X (Twitter) archive: JavaScript with a list of tweets behind a prefix."""

import html
import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from desktop.domain.channel import Channel
from desktop.domain.post import Form
from desktop.exchange.history.published import Published, count, here, plain_letters

_PREFIX = re.compile(r"\s*window\.YTD\.\w+\.part\d+\s*=\s*")


def is_x_archive(text: str) -> bool:
    return _PREFIX.match(text[:200]) is not None


def read_x_archive(text: str) -> Iterator[Published]:
    """Own tweets; what others wrote (`RT @`) and answers to others are not posts. Raises ValueError for damage."""
    tweets = json.loads(_PREFIX.sub("", text, count=1))
    for one in tweets if isinstance(tweets, list) else ():
        tweet = one.get("tweet", one) if isinstance(one, dict) else {}
        if isinstance(tweet, dict) and (published := _published(tweet)) is not None:
            yield published


def _published(tweet: dict[str, Any]) -> Published | None:
    words = tweet.get("full_text") or tweet.get("text")
    if not isinstance(words, str) or words.startswith("RT @") or tweet.get("in_reply_to_user_id_str"):
        return None
    try:
        day, clock = here(datetime.strptime(str(tweet.get("created_at")), "%a %b %d %H:%M:%S %z %Y"))
    except ValueError:
        return None
    name = str(tweet.get("id_str") or "")
    return Published(
        channel=Channel.X, day=day, clock=clock, text=plain_letters(_whole(words, tweet)), form=_form(tweet),
        address=f"https://x.com/i/status/{name}" if name.isdigit() else "",
        reactions=count(tweet.get("favorite_count")), shares=count(tweet.get("retweet_count")),
    )  # fmt: skip


def _whole(words: str, tweet: dict[str, Any]) -> str:
    """With the addresses people wrote instead of X's short ones; those of pictures fall away."""
    for one in _entities(tweet, "urls"):
        if isinstance(one.get("url"), str) and isinstance(one.get("expanded_url"), str):
            words = words.replace(one["url"], one["expanded_url"])
    for one in _entities(tweet, "media"):
        if isinstance(one.get("url"), str):
            words = words.replace(one["url"], "")
    return html.unescape(words).strip()


def _form(tweet: dict[str, Any]) -> Form:
    kinds = [one.get("type") for one in _entities(tweet, "media", "extended_entities")]
    if "video" in kinds:
        return Form.VIDEO
    return Form.CAROUSEL if len(kinds) > 1 else Form.IMAGE if kinds else Form.TEXT


def _entities(tweet: dict[str, Any], kind: str, where: str = "entities") -> list[dict[str, Any]]:
    entities = tweet.get(where)
    found = entities.get(kind) if isinstance(entities, dict) else None
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
