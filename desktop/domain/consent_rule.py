"""The rule of consent: may this person be shown in this channel on this day, and if not, why."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.channel import Channel
from desktop.domain.consent import AgeGroup, Answer, Consent, ConsentSettings, Giver, Person


class Stop(StrEnum):
    """Why a person may not be shown; the values stand in the plan's file."""

    UNKNOWN_PERSON = "unknown_person"
    SAID_NO = "said_no"
    AGE_UNKNOWN = "age_unknown"
    NO_CONSENT = "no_consent"
    NO_GUARDIAN = "no_guardian"
    NOT_ASKED = "not_asked"
    WITHDRAWN = "withdrawn"
    RUN_OUT = "run_out"
    OTHER_CHANNEL = "other_channel"
    OTHER_PICTURE = "other_picture"
    REGISTER_NEWER = "register_newer"


# Reasons that have to do with a child.
OF_CHILDREN = frozenset({Stop.NO_GUARDIAN, Stop.NOT_ASKED})


@dataclass(frozen=True, slots=True)
class Verdict:
    """`stop` is None where the person may be shown; `ask_guardian` is advice for the young; `until` the last day it
    holds."""

    stop: Stop | None = None
    ask_guardian: bool = False
    until: date | None = None

    @property
    def valid(self) -> bool:
        return self.stop is None


def valid_for(person: Person, channel: Channel, day: date, settings: ConsentSettings, medium: str = "") -> Verdict:
    """Whether the person may be shown in the picture with the digest `medium`. A no always stops; a child needs both
    a guardian's consent and the own yes; the young are advised to ask a guardian too."""
    group = person.group_on(day, settings)
    if person.answer == Answer.NO:
        return Verdict(Stop.SAID_NO)
    if group == AgeGroup.UNKNOWN:
        return Verdict(Stop.AGE_UNKNOWN)
    giver = giver_for(group)
    fitting = [one for one in person.consents if one.giver == giver and _covers(one, channel, day, medium)]
    if not fitting:
        return Verdict(_why_not(person, giver, channel, day))
    if group == AgeGroup.CHILD and person.answer != Answer.YES:
        return Verdict(Stop.NOT_ASKED)
    return Verdict(None, ask_guardian=asks_guardian(person, group, day), until=max(one.valid_until for one in fitting))


def giver_for(group: AgeGroup) -> Giver:
    """Who has to say yes."""
    return Giver.GUARDIAN if group == AgeGroup.CHILD else Giver.SELF


def asks_guardian(person: Person, group: AgeGroup, day: date) -> bool:
    """Advice for the young: a picture from a patient association may tell of health, so ask a guardian too."""
    asked = any(one.giver == Giver.GUARDIAN and one.holds_on(day) for one in person.consents)
    return group == AgeGroup.YOUNG and not asked


def _covers(consent: Consent, channel: Channel, day: date, medium: str) -> bool:
    return channel in consent.channels and consent.holds_on(day) and consent.is_about(medium)


def _why_not(person: Person, giver: Giver, channel: Channel, day: date) -> Stop:
    own = [one for one in person.consents if one.giver == giver]
    standing = [one for one in own if one.withdrawn_on is None]
    if not standing:
        nothing = Stop.NO_GUARDIAN if giver == Giver.GUARDIAN else Stop.NO_CONSENT
        return Stop.WITHDRAWN if person.withdrawn_on or own else nothing
    timely = [one for one in standing if one.holds_on(day)]
    if not timely:
        return Stop.RUN_OUT
    return Stop.OTHER_PICTURE if any(channel in one.channels for one in timely) else Stop.OTHER_CHANNEL
