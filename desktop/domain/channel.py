"""Where a post goes out, and what each place takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


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
    Channel.FACEBOOK: "Facebook",
    Channel.INSTAGRAM: "Instagram",
    Channel.X: "X",
    Channel.LINKEDIN: "LinkedIn",
    Channel.YOUTUBE: "YouTube",
    Channel.EMAIL: "E-post",
    Channel.WEB: "Nettside",
    Channel.MAGAZINE: "Medlemsblad",
    Channel.BOARD: "Oppslagstavle",
    Channel.SMS: "Brev og SMS",
    Channel.MEETING: "Møte",
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
