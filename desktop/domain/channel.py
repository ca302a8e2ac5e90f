"""Where a post goes out, and what each place takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.wording import say


class Channel(StrEnum):
    """A place of publishing; the value is its stable id."""

    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    X = "x"
    LINKEDIN = "linkedin"
    YOUTUBE = "youtube"
    EMAIL = "email"
    WEB = "web"
    MAGAZINE = "magazine"
    BOARD = "board"
    SMS = "sms"
    MEETING = "meeting"


NAMES: dict[Channel, str] = {
    Channel.FACEBOOK: say("Facebook"),
    Channel.INSTAGRAM: say("Instagram"),
    Channel.X: say("X"),
    Channel.LINKEDIN: say("LinkedIn"),
    Channel.YOUTUBE: say("YouTube"),
    Channel.EMAIL: say("E-post"),
    Channel.WEB: say("Nettside"),
    Channel.MAGAZINE: say("Medlemsblad"),
    Channel.BOARD: say("Oppslagstavle"),
    Channel.SMS: say("Brev og SMS"),
    Channel.MEETING: say("Møte"),
}

SOCIAL: frozenset[Channel] = frozenset(
    {Channel.FACEBOOK, Channel.INSTAGRAM, Channel.X, Channel.LINKEDIN, Channel.YOUTUBE}
)


@dataclass(frozen=True, slots=True)
class ChannelFact:
    """One figure about a channel, with where and when it was found. `value` counts characters, files or seconds."""

    value: int
    source: str
    checked: str


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """Dated figures per channel, read from `resources/channels.json`. Known names: `text_max`, `folded_after`,
    `title_max`, `pictures_max`, `alt_text_max`, `video_seconds_max`."""

    facts: Mapping[Channel, Mapping[str, ChannelFact]]

    def limit(self, channel: Channel, name: str) -> int | None:
        """The figure, or None where it is not known."""
        fact = self.facts.get(channel, {}).get(name)
        return fact.value if fact else None
