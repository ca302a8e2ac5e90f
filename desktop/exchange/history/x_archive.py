"""Posts from an X (Twitter) archive: JavaScript with a list of tweets behind a prefix."""

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from desktop.domain.channel import Channel
from desktop.domain.post import Form
from desktop.exchange.history.published import Published, count, here, plain_letters

_PREFIX = re.compile(r"\s*window\.YTD\.[\w-]+\.part\d+\s*=\s*")
_LONG_TEXTS = re.compile(rb"(?:\xef\xbb\xbf)?\s*window\.YTD\.note[_-]tweet\.part")


def is_x_archive(text: str) -> bool:
    return _PREFIX.match(text[:200]) is not None


def is_long_texts(content: bytes) -> bool:
    """Is this the file of texts that are too long for the list of tweets?"""
    return _LONG_TEXTS.match(content[:200]) is not None


def read_x_archive(text: str) -> Iterator[Published]:
    """Own tweets; what others wrote (`RT @`) and answers to others are not posts. A thread is one post, and of what was
    edited the last version counts. Raises ValueError for damage."""
    told = json.loads(_PREFIX.sub("", text, count=1))
    wrapped = [one.get("tweet", one) for one in told if isinstance(one, dict)] if isinstance(told, list) else []
    tweets = {str(one.get("id_str") or place): one for place, one in enumerate(wrapped) if isinstance(one, dict)}
    replaced = {name for one in tweets.values() for name in _earlier_versions(one)}
    threads: dict[str, list[dict[str, Any]]] = {}
    for name, one in sorted(tweets.items(), key=lambda item: (len(item[0]), item[0])):
        above = _root(str(one.get("in_reply_to_status_id_str") or ""), tweets)
        if name not in replaced:
            threads.setdefault(above or name, []).append(one)
    for first, *rest in threads.values():
        if (published := _published(first)) is not None:
            more = [plain_letters(_whole(_text(one), one)) for one in rest if not _text(one).startswith("RT @")]
            yield replace(published, text="\n".join([published.text, *more]))


def _root(above: str, tweets: Mapping[str, dict[str, Any]]) -> str:
    """The first own tweet of the thread that an answer to the tweet `above` is in; empty where that is none of ours."""
    seen: set[str] = set()
    root = ""
    while above in tweets and above not in seen:
        seen.add(above)
        root, above = above, str(tweets[above].get("in_reply_to_status_id_str") or "")
    return root


def _earlier_versions(tweet: dict[str, Any]) -> list[str]:
    """Names of the tweets this one has taken the place of."""
    info = tweet.get("edit_info")
    edit = info.get("edit") if isinstance(info, dict) else None
    control = edit.get("editControlInitial") if isinstance(edit, dict) else None
    names = control.get("editTweetIds") if isinstance(control, dict) else None
    own = str(tweet.get("id_str") or "")
    listed = [str(name) for name in names] if isinstance(names, list) else []
    return listed[: listed.index(own)] if own in listed else []


def with_long_texts(found: Sequence[Published], whole: Sequence[str]) -> list[Published]:
    """With the `whole` texts in place of those that the list of tweets has cut off."""
    return [_whole_note(one, whole) if one.channel == Channel.X and whole else one for one in found]


def read_long_texts(content: bytes) -> Iterator[str]:
    """Raises ValueError for damage."""
    told = json.loads(_PREFIX.sub("", content.decode("utf-8-sig", "replace"), count=1))
    for one in told if isinstance(told, list) else ():
        note = one.get("noteTweet") if isinstance(one, dict) else None
        core = note.get("core") if isinstance(note, dict) else None
        if isinstance(core, dict) and isinstance(core.get("text"), str):
            yield plain_letters(html.unescape(core["text"])).strip()


def _whole_note(one: Published, notes: Sequence[str]) -> Published:
    cut = re.match(r"(.{100,}?)…(?:\s+https?://\S+)?$", one.text, re.S)
    whole = next((words for words in notes if words.startswith(cut[1].rstrip())), None) if cut else None
    return replace(one, text=whole) if whole else one


def _text(tweet: dict[str, Any]) -> str:
    words = tweet.get("full_text") or tweet.get("text")
    return words if isinstance(words, str) else ""


def _published(tweet: dict[str, Any]) -> Published | None:
    words = _text(tweet)
    if not words or words.startswith("RT @") or tweet.get("in_reply_to_user_id_str"):
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
