"""The rule that everybody seen in a picture or film has said yes to its being used there and then.

Names are in the locked register: a person is called by the number of the mark in the picture."""

from collections.abc import Iterator, Mapping
from datetime import date

from desktop.domain.channel import NAMES, Channel
from desktop.domain.consent_pass import ConsentPass, Passes
from desktop.domain.consent_rule import OF_CHILDREN, Stop, Verdict
from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.media import Media, MediaKind
from desktop.domain.post import Post
from desktop.domain.wording import say
from desktop.domain.words import listed, small_number

NOBODY: Passes = {}
_PUT_RIGHT = say("Ordne samtykke")

WHY: Mapping[Stop, str] = {
    Stop.UNKNOWN_PERSON: say("Personen står ikke i samtykkeregisteret lenger."),
    Stop.SAID_NO: say("Personen har sagt nei. Da kan bildet ikke brukes."),
    Stop.AGE_UNKNOWN: say("Alderen er ikke skrevet ned, så Elleve vet ikke hvem som må si ja."),
    Stop.NO_CONSENT: say("Personen har ikke sagt ja ennå."),
    Stop.NO_GUARDIAN: say("Den foresatte har ikke sagt ja ennå."),
    Stop.NOT_ASKED: say("Barnet er ikke spurt selv. Svarer barnet nei, kan bildet ikke brukes."),
    Stop.WITHDRAWN: say("Samtykket er trukket tilbake. Bildet skal bort."),
    Stop.RUN_OUT: say("Samtykket gjelder ikke den dagen innlegget går ut."),
    Stop.OTHER_CHANNEL: say("Samtykket gjelder andre kanaler enn denne."),
    Stop.OTHER_PICTURE: say("Samtykket gjelder andre bilder enn dette."),
    Stop.REGISTER_NEWER: say("Lås opp samtykkeregisteret én gang, så ser Elleve over hvem som har sagt ja."),
}


def consent(post: Post, passes: Passes = NOBODY, today: date = date.min) -> Iterator[Finding]:
    """Everybody seen has said yes; where nobody has said whether somebody is seen, the board is asked. Persons that
    are marked are held against the register, for others the count of yeses is taken."""
    day = post.day or today
    for item in post.media:
        if item.persons:
            yield from _marked(item, post.channels, day, passes)
        elif item.unanswered:
            yield _people_unknown(item)
        elif (item.people or 0) > item.consents:
            yield _no_consent(item, item.seen - item.consents)


def verdicts(
    item: Media, person: str, channels: tuple[Channel, ...], day: date, passes: Passes
) -> dict[Channel, Verdict]:
    """What the register says of the person for each channel of a post."""
    known = passes.get(person)
    if known is None:
        return dict.fromkeys(channels, Verdict(Stop.UNKNOWN_PERSON))
    return {channel: known.verdict(channel, day, item.digest) for channel in channels}


def _marked(item: Media, channels: tuple[Channel, ...], day: date, passes: Passes) -> Iterator[Finding]:
    told: set[str] = set()
    for number, mark in enumerate(item.persons, 1):
        if mark.person and mark.person not in told:
            told.add(mark.person)
            yield from _of_person(item, number, mark.person, channels, day, passes)
    missing = item.seen - item.registered
    if missing:
        yield _not_registered(item, missing)


def _of_person(
    item: Media, number: int, person: str, channels: tuple[Channel, ...], day: date, passes: Passes
) -> Iterator[Finding]:
    if not channels:
        known = passes.get(person, ConsentPass(person, (), Stop.UNKNOWN_PERSON))
        if not known.grants:
            yield _stopped(item, number, known.stop, [])
        return
    found = verdicts(item, person, channels, day, passes)
    stopped = [channel for channel, verdict in found.items() if verdict.stop]
    if stopped:
        stop = found[stopped[0]].stop or Stop.NO_CONSENT
        yield _stopped(item, number, stop, stopped if len(stopped) < len(channels) else [])
    elif any(verdict.ask_guardian for verdict in found.values()):
        yield _ask_guardian(item, number)


def _stopped(item: Media, number: int, stop: Stop, channels: list[Channel]) -> Finding:
    where = say(" for {channels}", channels=listed([NAMES[channel] for channel in channels])) if channels else ""
    title = say("Person {number} {place} mangler samtykke{where}", number=number, place=place(item), where=where)
    rule = "minor" if stop in OF_CHILDREN else "consent"
    return _about(item, rule, Severity.BLOCKS, title, WHY[stop], _PUT_RIGHT)


def _ask_guardian(item: Media, number: int) -> Finding:
    title = say("Spør gjerne en foresatt for person {number} {place} også", number=number, place=place(item))
    why = say("Personen er ung, og et bilde hos oss kan si noe om helse.")
    return _about(item, "minor", Severity.TIP, title, why, _PUT_RIGHT)


def _not_registered(item: Media, missing: int) -> Finding:
    title = say("{persons} {place} er ikke registrert", persons=_persons(missing), place=place(item))
    return _about(item, "consent", Severity.BLOCKS, title, _everybody(item), _PUT_RIGHT)


def _people_unknown(item: Media) -> Finding:
    title = say("Er det mennesker {place}?", place=place(item))
    why = say("Er det noen der, også i en gruppe, må hver enkelt ha sagt ja.")
    return _about(item, "consent", Severity.WARNING, title, why, say("Svar ja eller nei"))


def _no_consent(item: Media, missing: int) -> Finding:
    title = say("{persons} uten samtykke", persons=_persons(missing))
    return _about(item, "consent", Severity.BLOCKS, title, _everybody(item), _PUT_RIGHT)


def _everybody(item: Media) -> str:
    return say("Alle som er {place}, skal ha sagt ja før det går ut.", place=place(item))


def _persons(count: int) -> str:
    number = small_number(count)
    return (
        say("{number:capital} person", number=number) if count == 1 else say("{number:capital} personer", number=number)
    )


def place(item: Media) -> str:
    """`på bildet` or `i filmen`."""
    return say("på bildet") if item.kind == MediaKind.PICTURE else say("i filmen")


def _about(item: Media, rule: str, severity: Severity, title: str, why: str, advice: str) -> Finding:
    return Finding(rule, severity, title, why, advice, words=item.name, step=Step.CONSENT, media=item.id)
