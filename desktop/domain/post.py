"""A planned post: the value everything in Elleve is about."""

import uuid
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum

from desktop.domain.channel import Channel
from desktop.domain.media import Media, MediaKind, Permission
from desktop.domain.quality import Quality
from desktop.domain.wording import say


class Form(StrEnum):
    """What kind of post it is."""

    TEXT = "text"
    IMAGE = "image"
    CAROUSEL = "carousel"
    VIDEO = "video"
    REEL = "reel"
    LINK = "link"
    POLL = "poll"
    EVENT = "event"
    LIVE = "live"


FORM_NAMES: dict[Form, str] = {
    Form.TEXT: say("Tekst"),
    Form.IMAGE: say("Bilde"),
    Form.CAROUSEL: say("Bildeserie"),
    Form.VIDEO: say("Video"),
    Form.REEL: say("Reel eller story"),
    Form.LINK: say("Lenke"),
    Form.POLL: say("Avstemning"),
    Form.EVENT: say("Arrangement"),
    Form.LIVE: say("Direkte"),
}

# Forms that promise moving pictures.
FILM_FORMS: frozenset[Form] = frozenset({Form.VIDEO, Form.REEL, Form.LIVE})


class Status(StrEnum):
    IDEA = "idea"
    DRAFT = "draft"
    READY = "ready"
    PUBLISHED = "published"
    CANCELLED = "cancelled"


STATUS_NAMES: dict[Status, str] = {
    Status.IDEA: say("Idé"),
    Status.DRAFT: say("Utkast"),
    Status.READY: say("Klar"),
    Status.PUBLISHED: say("Publisert"),
    Status.CANCELLED: say("Avlyst"),
}


class Ruling(StrEnum):
    """What the board says about a quality against the app's own verdict."""

    MET = "met"
    MISSING = "missing"
    NOT_RELEVANT = "not_relevant"


@dataclass(frozen=True, slots=True)
class Overrule:
    """The board's own verdict on one quality, with its reason."""

    quality: Quality
    ruling: Ruling
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A finding the board has looked at and let stand ("vurdert"), with the reason. `words` are those it was about."""

    finding: str
    words: str
    reason: str
    day: date


@dataclass(frozen=True, slots=True)
class LinkLook:
    """Somebody opened a link and saw that it says what the post refers to."""

    address: str
    day: date
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Where and when a post went out, and the figures the channel gave (None: not known). `taken_down` is the day it
    was removed there again."""

    channel: Channel
    day: date
    address: str = ""
    taken_down: date | None = None
    reach: int | None = None
    reactions: int | None = None
    comments: int | None = None
    shares: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One planned post. `day` is None for an idea without a date; `clock` is local time, no zones. `texts` holds
    another wording for single channels, as (channel, text) in channel order; `borrowed`, `credit`, `permission` and
    `proof` (a file in the library) are about it. `series` is the id of its series, `due` the day it should be
    ready to approve, `inspiration` whose idea it follows."""

    id: str
    title: str = ""
    text: str = ""
    texts: tuple[tuple[Channel, str], ...] = ()
    channels: tuple[Channel, ...] = ()
    form: Form = Form.TEXT
    theme: str = ""
    day: date | None = None
    clock: time | None = None
    status: Status = Status.DRAFT
    author: str = ""
    approver: str = ""
    comment_keeper: str = ""
    notes: str = ""
    borrowed: bool = False
    credit: str = ""
    media: tuple[Media, ...] = ()
    overrules: tuple[Overrule, ...] = ()
    reviewed: tuple[Reviewed, ...] = ()
    links: tuple[LinkLook, ...] = ()
    series: str = ""
    due: date | None = None
    publications: tuple[Publication, ...] = ()
    inspiration: str = ""
    permission: Permission = Permission.UNKNOWN
    proof: str = ""

    def text_for(self, channel: Channel) -> str:
        """The wording that goes out in this channel."""
        return dict(self.texts).get(channel, self.text)

    def with_text_for(self, channel: Channel, text: str | None) -> "Post":
        """A copy with its own wording for the channel; None goes back to the common text."""
        texts = {kind: words for kind, words in self.texts if kind != channel}
        if text is not None:
            texts[channel] = text
        return replace(self, texts=tuple((kind, texts[kind]) for kind in Channel if kind in texts))

    def overrule_of(self, quality: Quality) -> Overrule | None:
        return next((rule for rule in self.overrules if rule.quality == quality), None)

    def with_overrule(self, quality: Quality, overrule: Overrule | None) -> "Post":
        """A copy with the board's verdict on the quality; None goes back to the app's own."""
        others = tuple(rule for rule in self.overrules if rule.quality != quality)
        return replace(self, overrules=others if overrule is None else (*others, overrule))

    def videos(self) -> tuple[Media, ...]:
        return tuple(item for item in self.media if item.kind == MediaKind.VIDEO)

    def pictures(self) -> tuple[Media, ...]:
        return tuple(item for item in self.media if item.kind == MediaKind.PICTURE)


def new_id() -> str:
    """An id no other copy of the plan will make: 32 hex digits."""
    return uuid.uuid4().hex
