"""What is said of each person in a picture: the state, two lines, and the one next step. Apart from the widgets."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.channel import Channel
from desktop.domain.consent import AgeGroup, ConsentSettings, Giver, Person
from desktop.domain.consent_rule import Stop, Verdict, giver_for, valid_for
from desktop.domain.finding import Severity
from desktop.domain.media import Media
from desktop.domain.post import Post
from desktop.ui.translations import tr
from desktop.ui.words import CHANNEL_NAMES, day_month, listed


class Act(StrEnum):
    """The step a button takes."""

    NONE = ""
    NAME = "name"
    ANSWER = "answer"
    CONSENT = "consent"
    PERSON = "person"
    SWAP = "swap"


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person of a picture. `number` is that of the mark, from 1; `words` the button of the next step; `when` the
    moment of the film (seconds) where the mark is, None for its start and for pictures."""

    number: int
    person: str
    name: str
    age: str
    severity: Severity
    first: str
    second: str
    words: str = ""
    act: Act = Act.NONE
    child: bool = False
    when: float | None = None

    @property
    def plate(self) -> str:
        """The short name on the picture."""
        return (
            f"{self.number} {self.name.split()[0]}" if self.person else tr("{number} Ukjent").format(number=self.number)
        )


def unknown_line(number: int) -> PersonLine:
    return PersonLine(
        number, "", tr("Ikke registrert"), "", Severity.BLOCKS, tr("Hvem er dette?"),
        tr("Skriv navnet, eller velg et annet bilde"), tr("Skriv navn"), Act.NAME,
    )  # fmt: skip


def person_line(
    number: int, person: Person, post: Post, medium: Media, settings: ConsentSettings, today: date
) -> PersonLine:
    """How the person stands with this picture in this post."""
    day = post.day or today
    group = person.group_on(day, settings)
    found = {channel: valid_for(person, channel, day, settings, medium.digest) for channel in post.channels or (None,)
             if channel is not None}  # fmt: skip
    stopped = [channel for channel, verdict in found.items() if verdict.stop]
    age = age_words(person, group, day, settings)
    child = group == AgeGroup.CHILD
    if not stopped:
        severity, first, second = _in_order(person, group, found, day)
        return PersonLine(number, person.id, person.name, age, severity, first, second, child=child)
    stop = found[stopped[0]].stop or Stop.NO_CONSENT
    first, second, words, act = _stopped(person, stop, stopped, group)
    return PersonLine(number, person.id, person.name, age, Severity.BLOCKS, first, second, words, act, child)


def age_words(person: Person, group: AgeGroup, day: date, settings: ConsentSettings) -> str:
    """«Voksen», «17 år», «Under 15 år»."""
    if group == AgeGroup.ADULT:
        return tr("Voksen")
    if group == AgeGroup.CHILD:
        return tr("Under {age} år").format(age=settings.own_age)
    if group == AgeGroup.YOUNG:
        if person.birth_year is not None:
            return tr("Født {year}").format(year=person.birth_year)
        return tr("{first} til {last} år").format(first=settings.own_age, last=settings.adult_age - 1)
    return tr("Alder ikke skrevet ned")


def full_day(day: date) -> str:
    """`1. juni 2028`."""
    return f"{day_month(day)} {day.year}"


def of_name(name: str) -> str:
    """«Livs», «Jonas'»: the first name as owner."""
    first = name.split(maxsplit=1)[0] if name.split() else name
    hissing = first[-1:].casefold() in ("s", "x", "z")
    return (tr("{name}'") if hissing else tr("{name}s")).format(name=first)


def channels_said(person: Person, group: AgeGroup, day: date) -> str:
    """«Ja til Facebook og Instagram», for what holds that day."""
    giver = giver_for(group)
    said = {channel for one in person.consents if one.giver == giver and one.holds_on(day) for channel in one.channels}
    if said >= {channel for channel in Channel if channel != Channel.SMS}:
        return tr("Ja til alle kanaler")
    return tr("Ja til {channels}").format(channels=listed([CHANNEL_NAMES[one] for one in Channel if one in said]))


def _in_order(person: Person, group: AgeGroup, found: dict[Channel, Verdict], day: date) -> tuple[Severity, str, str]:
    if any(verdict.ask_guardian for verdict in found.values()):
        return Severity.TIP, tr("Ja. Spør gjerne en foresatt også"), tr("Bildet kan si noe om helse")
    ends = [verdict.until for verdict in found.values() if verdict.until]
    until = tr("Gjelder til {day}").format(day=full_day(min(ends))) if ends else tr("Innlegget har ingen kanal ennå")
    return Severity.FINE, channels_said(person, group, day) if found else tr("Registrert"), until


def _stopped(person: Person, stop: Stop, channels: list[Channel], group: AgeGroup) -> tuple[str, str, str, Act]:
    """First line, second line, words of the button, what it does."""
    first_name = person.name.split()[0] if person.name.split() else person.name
    names = listed([CHANNEL_NAMES[channel] for channel in channels])
    said = {
        Stop.SAID_NO: (tr("{name} har sagt nei").format(name=first_name), tr("Da kan bildet ikke brukes"),
                       tr("Bytt bilde"), Act.SWAP),
        Stop.AGE_UNKNOWN: (tr("Alderen mangler"), tr("Elleve må vite hvem som skal si ja"), tr("Skriv alder"),
                           Act.PERSON),
        Stop.NOT_ASKED: (_guardian_said(person, first_name),
                         tr("Spør {name} selv. Er svaret nei, kan bildet ikke brukes").format(name=first_name),
                         tr("Skriv inn {names} svar").format(names=of_name(person.name)), Act.ANSWER),
        Stop.NO_GUARDIAN: (tr("Den foresatte har ikke sagt ja"), tr("Både den foresatte og {name} må si ja")
                           .format(name=first_name), tr("Skriv inn foresattes svar"), Act.CONSENT),
        Stop.WITHDRAWN: (tr("Har trukket samtykket"), tr("Bildet skal bort"), tr("Bytt bilde"), Act.SWAP),
        Stop.RUN_OUT: (tr("Samtykket gjelder ikke denne dagen"), tr("Spør på nytt, eller velg en annen dag"),
                       tr("Skriv inn nytt svar"), Act.CONSENT),
        Stop.OTHER_CHANNEL: (tr("Har ikke sagt ja til {channels}").format(channels=names),
                             tr("Spør om lov, eller ta bort kanalen"), tr("Skriv inn nytt svar"), Act.CONSENT),
        Stop.OTHER_PICTURE: (tr("Har sagt ja til andre bilder enn dette"), tr("Spør om dette bildet også"),
                             tr("Skriv inn nytt svar"), Act.CONSENT),
    }  # fmt: skip
    nothing = (tr("Har ikke sagt ja ennå"), tr("Spør, og skriv inn svaret"),
               tr("Skriv inn {names} svar").format(names=of_name(person.name)), Act.CONSENT)  # fmt: skip
    return said.get(stop, nothing)


def _guardian_said(person: Person, first_name: str) -> str:
    relations = {one.name: one.relation for one in person.guardians}
    giver = next((one.given_by for one in person.consents if one.giver == Giver.GUARDIAN and not one.withdrawn_on), "")
    who = relations.get(giver, "") or tr("Den foresatte")
    return tr("{who} har sagt ja. {name} er ikke spurt").format(who=who[:1].upper() + who[1:], name=first_name)
