"""Rules about the plan around a post: where it goes, who answers for it, and whether what it promises is there."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from desktop.domain.channel import NAMES, SOCIAL, Channel
from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.post import FILM_FORMS, Form, Post, Status
from desktop.domain.wording import say
from desktop.domain.words import day_month
from desktop.guidelines.addresses import addresses, same_address

# The association asks for a new look when the last one is older than this; a look of this week is always new enough.
_LOOK_LASTS = timedelta(days=30)
_JUST_LOOKED = timedelta(days=7)

_IMPORTANT = re.compile(r"\b(?:årsmøte|landsmøte|avlys|avlyst|avlyses|innkalling|utsatt)", re.IGNORECASE)
_PICTURE_FORMS = frozenset({Form.IMAGE, Form.CAROUSEL})


def channels(post: Post) -> Iterator[Finding]:
    """Every post goes somewhere, and important news also outside the social channels."""
    if not post.channels:
        if post.status != Status.CANCELLED:
            why = say("Uten kanal vet ingen hvor innlegget skal ut.")
            yield Finding(
                "channels", Severity.WARNING, say("Ingen kanal er valgt"), why, say("Velg kanaler"), step=Step.CHANNELS
            )
    elif _is_important(post) and SOCIAL.issuperset(post.channels):
        why = say("Ikke alle er på sosiale medier, og dette bør nå alle medlemmer.")
        title = say("Viktig nytt bare i sosiale medier")
        advice = say("Legg til e-post, brev eller oppslag")
        yield Finding("channels", Severity.WARNING, title, why, advice, step=Step.CHANNELS)


def _is_important(post: Post) -> bool:
    return post.form == Form.EVENT or post.status == Status.CANCELLED or bool(_IMPORTANT.search(post.title))


def people_in_charge(post: Post) -> Iterator[Finding]:
    """Somebody has written a post that is ready, and somebody has said yes to it."""
    step = Step.PEOPLE_IN_CHARGE
    if not post.author.strip():
        why = say("Den som publiserer, svarer for innlegget. Derfor skal det stå hvem som har laget det.")
        yield Finding("no_author", Severity.BLOCKS, say("Ansvarlig mangler"), why, say("Velg ansvarlig"), step=step)
    if not post.approver.strip():
        why = say("Et innlegg er klart når noen har lest det og sagt ja.")
        yield Finding("no_approver", Severity.BLOCKS, say("Godkjenner mangler"), why, say("Velg godkjenner"), step=step)


def no_date(post: Post) -> Iterator[Finding]:
    """A post that is ready has a day to go out."""
    if post.day is None:
        why = say("Innlegget er klart, men ingen vet når det skal ut.")
        yield Finding("no_date", Severity.WARNING, say("Dato mangler"), why, say("Velg dato"), step=Step.WHEN)


def media_missing(post: Post) -> Iterator[Finding]:
    """The picture or film that the form promises is attached; only a tip until the post is said to be ready."""
    severity = Severity.WARNING if post.status == Status.READY else Severity.TIP
    film = post.form in FILM_FORMS and post.form != Form.LIVE
    if film and not post.videos() and not (post.form == Form.REEL and post.media):
        why = say("Innlegget er satt opp med film, men har ingen ennå.")
        title, advice = say("Filmen er ikke lagt ved ennå"), say("Legg ved filmen")
        yield Finding("media_missing", severity, title, why, advice, step=Step.MEDIA)
    elif post.form in _PICTURE_FORMS and not post.media:
        why = say("Innlegget er satt opp med bilde, men har ingen ennå.")
        title, advice = say("Bildet er ikke lagt ved ennå"), say("Legg ved bilde")
        yield Finding("media_missing", severity, title, why, advice, step=Step.MEDIA)


def empty_text(post: Post) -> Iterator[Finding]:
    """There is something to read in every channel, at the latest when the post is ready."""
    bare = [channel for channel in post.channels if not post.text_for(channel).strip()]
    if not (bare if post.channels else not post.text.strip()):
        return
    severity = Severity.TIP
    if post.status == Status.READY:
        severity = Severity.WARNING if post.media else Severity.BLOCKS
    why = say("Det er ikke skrevet noe som følgerne kan lese.")
    words = NAMES[bare[0]] if bare and post.text.strip() else ""
    yield Finding("empty_text", severity, say("Teksten er tom"), why, say("Skriv teksten"), words, step=Step.TEXT)


def links(post: Post, today: date) -> Iterator[Finding]:
    """Each address has been opened by somebody, and not too long before the post goes out."""
    looks: dict[str, date] = {}
    for look in post.links:
        key = same_address(look.address)
        looks[key] = max(look.day, looks.get(key, look.day))
    seen: set[str] = set()
    for start, end, address in _addresses_of(post):
        key = same_address(address)
        if key not in seen and (why := _why_look(looks.get(key), post.day, today)):
            title = say("Lenken er ikke åpnet") if key not in looks else say("Lenken bør ses på igjen")
            advice = say("Se på lenken")
            yield Finding("links", Severity.WARNING, title, why, advice, address, start, end, Step.LINKS)
        seen.add(key)


def _addresses_of(post: Post) -> Iterator[tuple[int, int, str]]:
    """Those of the common text with their place, then those only in a channel's own wording, without one."""
    yield from addresses(post.text)
    own: dict[Channel, str] = dict(post.texts)
    for channel in post.channels:
        for _, _, address in addresses(own.get(channel, "")):
            yield -1, -1, address


def _why_look(looked: date | None, day: date | None, today: date) -> str:
    """Why the link needs a look, or nothing."""
    if looked is None:
        return say("Åpne den og se at den sier det innlegget viser til.")
    if today - looked > _JUST_LOOKED and max(day or today, today) - looked > _LOOK_LASTS:
        return say("Den ble sist åpnet {day}, og sider kan endre seg.", day=day_month(looked))
    return ""
