"""The eleven qualities of a good post, in the guideline's order."""

from enum import StrEnum

from desktop.domain.wording import say


class Quality(StrEnum):
    """One of the eleven; the value is its stable id."""

    FEELING = "feeling"
    PEOPLE = "people"
    PRESENCE = "presence"
    DIALOGUE = "dialogue"
    SURPRISE = "surprise"
    DELIGHT = "delight"
    VIDEO = "video"
    KNOWLEDGE = "knowledge"
    FRESH = "fresh"
    VARIETY = "variety"
    PERSONAL = "personal"


NAMES: dict[Quality, str] = {
    Quality.FEELING: say("Følelser"),
    Quality.PEOPLE: say("Mennesker"),
    Quality.PRESENCE: say("Svar og samspill"),
    Quality.DIALOGUE: say("Dialog"),
    Quality.SURPRISE: say("Overraskelse"),
    Quality.DELIGHT: say("Glede og humor"),
    Quality.VIDEO: say("Video"),
    Quality.KNOWLEDGE: say("Kunnskap"),
    Quality.FRESH: say("Nytenkning"),
    Quality.VARIETY: say("Variasjon"),
    Quality.PERSONAL: say("By på deg selv"),
}

# The eight that users know best come first in panels.
PANEL_ORDER: tuple[Quality, ...] = (
    Quality.FEELING,
    Quality.PEOPLE,
    Quality.DIALOGUE,
    Quality.SURPRISE,
    Quality.VIDEO,
    Quality.KNOWLEDGE,
    Quality.VARIETY,
    Quality.PERSONAL,
    Quality.PRESENCE,
    Quality.DELIGHT,
    Quality.FRESH,
)

# Those an ordinary reader can judge from the text alone.
FROM_TEXT: tuple[Quality, ...] = (
    Quality.FEELING,
    Quality.PEOPLE,
    Quality.PRESENCE,
    Quality.DIALOGUE,
    Quality.SURPRISE,
    Quality.DELIGHT,
    Quality.KNOWLEDGE,
    Quality.PERSONAL,
)
