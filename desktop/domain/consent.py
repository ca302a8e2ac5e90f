"""People seen in the branch's pictures and what they have said yes to. These values live in the locked register only:
names are kept out of what Python prints about them, so that they never end in a log."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from desktop.domain.channel import Channel
from desktop.domain.wording import say


class Answer(StrEnum):
    """What the person has said about being shown; for a child the child's own words."""

    NOT_ASKED = "not_asked"
    YES = "yes"
    NO = "no"


class AgeGroup(StrEnum):
    """Who may say yes: a child's guardian and the child, a young person (a guardian is asked too), an adult."""

    UNKNOWN = "unknown"
    CHILD = "child"
    YOUNG = "young"
    ADULT = "adult"


class Giver(StrEnum):
    """Who gave a consent."""

    SELF = "self"
    GUARDIAN = "guardian"


class Way(StrEnum):
    """How a consent was given."""

    PAPER = "paper"
    EMAIL = "email"
    MESSAGE = "message"
    SPOKEN = "spoken"


WAY_NAMES: dict[Way, str] = {
    Way.PAPER: say("Signert skjema"),
    Way.EMAIL: say("E-post"),
    Way.MESSAGE: say("Melding"),
    Way.SPOKEN: say("Muntlig, skrevet ned av oss"),
}


@dataclass(frozen=True, slots=True)
class ConsentSettings:
    """The branch's own figures. `own_age`: from this age a person says yes alone; `adult_age`: below it a guardian is
    asked too, as advice; personal data go `erase_months` after a withdrawal; `remind_days` before a consent runs out
    it is told; after `lock_minutes` without use the register locks itself."""

    own_age: int = 15
    adult_age: int = 18
    erase_months: int = 12
    remind_days: int = 60
    lock_minutes: int = 10


@dataclass(frozen=True, slots=True)
class Guardian:
    """`relation` in the board's words: mor, far, verge."""

    name: str = field(repr=False)
    relation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """One yes: for one purpose, in these channels, until a day (included). `media` are digests of the pictures it is
    about, empty for all; `wording` what was shown when asking; `given_by` names the guardian who gave it; `proof` is
    the id of a file in the register. A withdrawn consent never holds again."""

    id: str
    purpose: str = ""
    channels: tuple[Channel, ...] = ()
    media: tuple[str, ...] = ()
    health: bool = False
    wording: str = field(default="", repr=False)
    giver: Giver = Giver.SELF
    given_by: str = field(default="", repr=False)
    way: Way = Way.PAPER
    given_on: date
    proof: str = ""
    valid_until: date
    remind_on: date | None = None
    withdrawn_on: date | None = None
    withdrawn_by: str = field(default="", repr=False)

    def holds_on(self, day: date) -> bool:
        return self.withdrawn_on is None and self.given_on <= day <= self.valid_until

    def is_about(self, medium: str) -> bool:
        """Whether it covers the picture with this digest."""
        return not self.media or medium in self.media


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeDownPlace:
    """One place a withdrawn person is seen: a post in one channel. `published` says that it is out; `done` is the day
    somebody saw to it."""

    post: str
    channel: Channel | None
    title: str = field(default="", repr=False)
    day: date | None = None
    address: str = ""
    published: bool = False
    done: date | None = None

    @property
    def key(self) -> tuple[str, str]:
        return (self.post, self.channel.value if self.channel else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """`group` is what the board says of the age; a known `birth_year` goes before it, save in the year a limit is
    passed. `answer` is the person's own. `places` is the list to tick off after a withdrawal, `files` the names of the
    pictures in the library that were on it, `wiped_on` the day they were deleted there."""

    id: str
    name: str = field(repr=False)
    birth_year: int | None = None
    group: AgeGroup = AgeGroup.UNKNOWN
    guardians: tuple[Guardian, ...] = ()
    answer: Answer = Answer.NOT_ASKED
    answer_day: date | None = None
    consents: tuple[Consent, ...] = ()
    withdrawn_on: date | None = None
    withdrawn_by: str = field(default="", repr=False)
    places: tuple[TakeDownPlace, ...] = ()
    files: tuple[str, ...] = ()
    wiped_on: date | None = None
    note: str = field(default="", repr=False)

    def group_on(self, day: date, settings: ConsentSettings) -> AgeGroup:
        """The age group that day. Of a birth year alone one year is open: then the board's word counts, and where it
        has said nothing the younger group."""
        if self.birth_year is None:
            return self.group
        oldest = day.year - self.birth_year
        if self._is_under(settings.own_age, oldest, {AgeGroup.YOUNG, AgeGroup.ADULT}):
            return AgeGroup.CHILD
        under = self._is_under(settings.adult_age, oldest, {AgeGroup.ADULT})
        return AgeGroup.YOUNG if under else AgeGroup.ADULT

    def _is_under(self, limit: int, oldest: int, past: set[AgeGroup]) -> bool:
        return oldest < limit or (oldest == limit and self.group not in past)

    def withdrawn(self, day: date, by: str, places: tuple[TakeDownPlace, ...], files: tuple[str, ...]) -> "Person":
        """A copy for which no consent holds any longer."""
        over = tuple(
            one if one.withdrawn_on else replace(one, withdrawn_on=day, withdrawn_by=by) for one in self.consents
        )
        return replace(
            self, consents=over, withdrawn_on=day, withdrawn_by=by, places=places, files=files, wiped_on=None
        )

    @property
    def handled(self) -> bool:
        """Withdrawn, and seen to in every place."""
        return self.withdrawn_on is not None and all(place.done for place in self.places)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handled:
    """What is left when a person's data are erased: that it was done, when, and in how many places."""

    id: str
    withdrawn_on: date | None
    erased_on: date
    places: int
    files: int = 0
