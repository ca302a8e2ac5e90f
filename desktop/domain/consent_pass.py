"""What the open plan may know of a person in the locked register: where and when a picture may be used, and no name.

The register is locked most of the time, yet no post may become «Klar» without consent. So each time the register
changes, what follows for the plan is worked out and kept there under the person's opaque id."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.channel import Channel
from desktop.domain.consent import AgeGroup, Answer, Consent, ConsentSettings, Person
from desktop.domain.consent_rule import Stop, Verdict, asks_guardian, giver_for
from desktop.domain.record import Record, RecordKind


@dataclass(frozen=True, slots=True)
class Grant:
    """Some channels may show the person from `first` to `last` (both included); `media` are digests, empty for all."""

    channels: tuple[Channel, ...]
    first: date
    last: date
    media: tuple[str, ...] = ()
    ask_guardian: bool = False

    def covers(self, channel: Channel, day: date, medium: str) -> bool:
        about = not self.media or medium in self.media
        return channel in self.channels and self.first <= day <= self.last and about


@dataclass(frozen=True, slots=True)
class ConsentPass:
    """`stop` is the reason where no grant covers what is asked for and nothing more exact can be said."""

    person: str
    grants: tuple[Grant, ...] = ()
    stop: Stop = Stop.NO_CONSENT

    def verdict(self, channel: Channel, day: date, medium: str = "") -> Verdict:
        """The same answer as the rule gives, as far as it says yes or no."""
        fitting = [one for one in self.grants if one.covers(channel, day, medium)]
        if fitting:
            return Verdict(None, all(one.ask_guardian for one in fitting), max(one.last for one in fitting))
        timely = [one for one in self.grants if one.first <= day <= one.last]
        if not timely:
            return Verdict(Stop.RUN_OUT if self.grants else self.stop)
        known = any(channel in one.channels for one in timely)
        return Verdict(Stop.OTHER_PICTURE if known else Stop.OTHER_CHANNEL)

    def to_record(self) -> Record:
        grants = [
            {
                "channels": [channel.value for channel in one.channels],
                "first": one.first.isoformat(),
                "last": one.last.isoformat(),
                "media": list(one.media),
                "ask_guardian": one.ask_guardian,
            }
            for one in self.grants
        ]
        return Record.of(RecordKind.CONSENT, self.person, grants=grants, stop=self.stop.value)

    @classmethod
    def from_record(cls, record: Record) -> "ConsentPass":
        """The pass; one that cannot be read allows nothing."""
        try:
            fields = record.fields
            grants = tuple(_grant(one) for one in fields["grants"])
            return cls(record.id, grants, Stop(fields["stop"]))
        except (ValueError, KeyError, TypeError):
            return cls(record.id)


Passes = Mapping[str, ConsentPass]


def passes_of(records: Iterable[Record]) -> dict[str, ConsentPass]:
    """By the person's id."""
    return {record.id: ConsentPass.from_record(record) for record in records}


def running_out(passes: Passes, today: date, days: int) -> tuple[str, ...]:
    """Ids of persons who have to be asked again: what they said ends within so many days, and nothing comes after."""
    limit = today + timedelta(days=days)
    lasts = {one.person: max((grant.last for grant in one.grants), default=date.min) for one in passes.values()}
    return tuple(person for person, last in lasts.items() if today <= last <= limit)


def pass_of(person: Person, settings: ConsentSettings) -> ConsentPass:
    """What follows from the person's consents for every channel, day and picture."""
    if person.answer == Answer.NO:
        return ConsentPass(person.id, (), Stop.SAID_NO)
    grants = [grant for first, last in _years(person, settings) for grant in _grants(person, settings, first, last)]
    return ConsentPass(person.id, tuple(grants), _stop(person, settings))


def _stop(person: Person, settings: ConsentSettings) -> Stop:
    if not person.consents:
        today = person.answer_day or date.max
        group = person.group if person.birth_year is None else person.group_on(today, settings)
        if group == AgeGroup.UNKNOWN:
            return Stop.AGE_UNKNOWN
        return Stop.NO_GUARDIAN if group == AgeGroup.CHILD else Stop.NO_CONSENT
    if person.group == AgeGroup.UNKNOWN and person.birth_year is None:
        return Stop.AGE_UNKNOWN
    if all(one.withdrawn_on for one in person.consents):
        return Stop.WITHDRAWN
    return Stop.NO_CONSENT if person.answer == Answer.YES else Stop.NOT_ASKED


def _years(person: Person, settings: ConsentSettings) -> list[tuple[date, date]]:
    """Stretches of time in which the age group stays the same."""
    if person.birth_year is None:
        return [(date.min, date.max)]
    limits = (settings.own_age, settings.own_age + 1, settings.adult_age, settings.adult_age + 1)
    years = sorted({person.birth_year + limit for limit in limits if date.min.year < person.birth_year + limit < 9999})
    starts = [date.min, *(date(year, 1, 1) for year in years)]
    ends = [*(start - timedelta(days=1) for start in starts[1:]), date.max]
    return list(zip(starts, ends, strict=True))


def _grants(person: Person, settings: ConsentSettings, first: date, last: date) -> Iterable[Grant]:
    group = person.group_on(first, settings)
    if group == AgeGroup.UNKNOWN or (group == AgeGroup.CHILD and person.answer != Answer.YES):
        return
    for consent in person.consents:
        start, end = max(first, consent.given_on), min(last, consent.valid_until)
        if consent.giver == giver_for(group) and consent.withdrawn_on is None and consent.channels and start <= end:
            yield from _split(person, group, consent, start, end)


def _split(person: Person, group: AgeGroup, consent: Consent, start: date, end: date) -> Iterable[Grant]:
    """Advice to ask a guardian may come and go with a guardian's own consent: one grant for each stretch."""
    cuts = {start}
    for one in person.consents:
        cuts |= {day for day in (one.given_on, _after(one.valid_until)) if start < day <= end}
    starts = sorted(cuts)
    ends = [*(day - timedelta(days=1) for day in starts[1:]), end]
    for first, last in zip(starts, ends, strict=True):
        yield Grant(consent.channels, first, last, consent.media, asks_guardian(person, group, first))


def _after(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day


def _grant(fields: Mapping[str, object]) -> Grant:
    channels, media = fields["channels"], fields["media"]
    if not isinstance(channels, list) or not isinstance(media, list):
        raise TypeError("channels and media are lists")
    return Grant(
        tuple(Channel(one) for one in channels),
        date.fromisoformat(str(fields["first"])),
        date.fromisoformat(str(fields["last"])),
        tuple(str(one) for one in media),
        bool(fields["ask_guardian"]),
    )
