"""Rules about a post's pictures and films: descriptions and sources."""

from collections.abc import Iterator

from desktop.domain.channel import NAMES, Channel, ChannelFacts
from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.media import Media, MediaKind, Permission
from desktop.domain.post import Post
from desktop.domain.wording import say
from desktop.domain.words import listed


def alt_text(post: Post, facts: ChannelFacts) -> Iterator[Finding]:
    """Each picture is described for those who cannot see it, within what the chosen channels take."""
    limits = {channel: facts.limit(channel, "alt_text_max") for channel in post.channels}
    for picture in post.pictures():
        if not picture.alt_text.strip():
            yield _no_alt_text(picture)
        elif tight := [one for one, most in limits.items() if most is not None and len(picture.alt_text) > most]:
            yield _long_alt_text(picture, tight, min(limits[one] or 0 for one in tight))


def _no_alt_text(picture: Media) -> Finding:
    title = say("Bildet mangler bildetekst for dem som ikke ser")
    why = say("De som bruker skjermleser, får ikke vite hva bildet viser.")
    return _about(picture, "alt_text", Severity.WARNING, title=title, why=why, advice=say("Skriv bildetekst"))


def _long_alt_text(picture: Media, tight: list[Channel], most: int) -> Finding:
    title = say("Bildeteksten for dem som ikke ser, er for lang")
    why = say(
        "Den er på {size} tegn, og {channels} tar {most}.",
        size=len(picture.alt_text),
        channels=listed([NAMES[one] for one in tight]),
        most=most,
    )
    return _about(picture, "alt_text", Severity.WARNING, title=title, why=why, advice=say("Kort ned bildeteksten"))


def source(post: Post) -> Iterator[Finding]:
    """What is borrowed is credited, and used only where the maker has not said no."""
    for item in post.media:
        if item.borrowed:
            yield from _media_source(item)
    if post.borrowed:
        yield from _text_source(post)


def _text_source(post: Post) -> Iterator[Finding]:
    if post.permission == Permission.NO:
        title, why = say("Teksten kan ikke brukes"), say("Den som har skrevet teksten, har sagt nei.")
        yield Finding("source", Severity.BLOCKS, title, why, say("Skriv en egen tekst"), step=Step.TEXT)
    elif not post.credit.strip():
        title = say("Kilde mangler for teksten")
        why = say("Teksten er merket som lånt, og da skal leserne få vite hvor den kommer fra.")
        yield Finding("source", Severity.WARNING, title, why, say("Oppgi kilde"), step=Step.SOURCE)
    elif post.permission == Permission.UNKNOWN:
        title = say("Har dere lov til å bruke teksten?")
        why = say("Teksten er lånt fra andre, og det er ikke skrevet ned om de har sagt ja.")
        yield Finding("source", Severity.WARNING, title, why, say("Skriv ned svaret"), step=Step.SOURCE)


def _media_source(item: Media) -> Iterator[Finding]:
    thing = _the_thing(item)
    if item.permission == Permission.NO:
        title = say("{thing} kan ikke brukes", thing=thing)
        why = say("Den som har laget {thing:lower}, har sagt nei.", thing=thing)
        yield _about(item, "source", Severity.BLOCKS, title=title, why=why, advice=say("Bytt ut"))
    elif not item.credit.strip():
        title = say("Kilde mangler for {thing:lower}", thing=thing)
        why = say("{thing} er laget av andre, og da skal det stå hvem.", thing=thing)
        yield _about(
            item, "source", Severity.WARNING, title=title, why=why, advice=say("Oppgi kilde"), step=Step.SOURCE
        )
    elif item.permission == Permission.UNKNOWN:
        title = say("Har dere lov til å bruke {thing:lower}?", thing=thing)
        why = say("{thing} er laget av andre, og det er ikke skrevet ned om de har sagt ja.", thing=thing)
        advice, step = say("Skriv ned svaret"), Step.SOURCE
        yield _about(item, "source", Severity.WARNING, title=title, why=why, advice=advice, step=step)


def _the_thing(item: Media) -> str:
    return say("Bildet") if item.kind == MediaKind.PICTURE else say("Filmen")


def _about(
    item: Media, rule: str, severity: Severity, *, title: str, why: str, advice: str = "", step: Step = Step.MEDIA
) -> Finding:
    return Finding(rule, severity, title, why, advice, words=item.name, step=step, media=item.id)
