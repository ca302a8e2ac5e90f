"""Rules about a post's films: that they have captions the readers can use, and that the channels take them."""

from collections.abc import Iterator, Mapping

from desktop.domain.channel import NAMES, Channel, ChannelFacts
from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.language import LANGUAGE_NAMES, guessed
from desktop.domain.media import Media
from desktop.domain.post import Form, Post
from desktop.domain.video import CaptionKind, CaptionTrack, VideoReport
from desktop.domain.wording import say
from desktop.domain.words import duration_words, listed

Films = Mapping[str, VideoReport]  # by `Media.digest`

_NOTHING_TO_HEAR = frozenset({"no_audio", "empty_audio", "silent_audio"})
_NORWEGIAN = frozenset({"nb", "nn", "no", ""})
_UPRIGHT = 1.2  # height through width from which a film is upright
_SHOWS_NO_FILE = frozenset({Channel.INSTAGRAM})


def captions(post: Post, films: Films) -> Iterator[Finding]:
    """A film in which something is said needs captions: found by Elleve, seen in the picture by the board, or done
    without for a written reason."""
    for film in post.videos():
        report = films.get(film.digest)
        if report is None:
            yield from [] if film.captions or film.captions_in_picture else _unseen(film)
        elif missing := _missing(film, report):
            yield _waived(film) if film.captions_waived.strip() else missing


def _unseen(film: Media) -> Iterator[Finding]:
    if film.captions_waived.strip():
        yield _waived(film)
        return
    title = say("Filmen er ikke sett gjennom ennå")
    why = say("Elleve vet ikke ennå om filmen har lyd og teksting.")
    yield Finding("film_unseen", Severity.TIP, title, why, say("Se gjennom filmen"), words=film.name, media=film.id)


def _waived(film: Media) -> Finding:
    why = say("Dere har skrevet hvorfor: {reason}", reason=film.captions_waived.strip())
    title = say("Filmen går ut uten teksting")
    return Finding("captions", Severity.FINE, title, why, "", step=Step.CAPTIONS, words=film.name, media=film.id)


def _missing(film: Media, report: VideoReport) -> Finding | None:
    """What is said against the film's captions, None where there is nothing."""
    if film.captions_in_picture or any(one.id in _NOTHING_TO_HEAR for one in report.findings) or not report.audio:
        return None
    verdict = next((one for one in report.findings if one.id == "captions"), None)
    severity = verdict.severity if verdict else Severity.BLOCKS
    if not (film.captions or _tracks(film, report)):
        return _without(film, report, severity)
    if verdict is None or not report.has_captions:
        return None  # those of the film are good, or were added after it was looked into
    return Finding(
        "captions",
        severity,
        verdict.title,
        verdict.why,
        say("Lag teksting"),
        step=Step.CAPTIONS,
        words=film.name,
        media=film.id,
    )


def _tracks(film: Media, report: VideoReport) -> list[CaptionTrack]:
    """The captions there are; the board's «no» weighs more than what Elleve sees in the picture."""
    in_picture = film.captions_in_picture is not False
    return [one for one in report.captions if in_picture or one.kind != CaptionKind.BURNED_IN]


def _without(film: Media, report: VideoReport, severity: Severity) -> Finding:
    if report.doubtful and film.captions_in_picture is None:
        title = say("Er det teksting i bildet?")
        why = say("Det kommer og går tekst i bildet, men Elleve er ikke sikker på at det er teksting.")
        advice = say("Se og svar")
    else:
        title = say("Filmen mangler teksting")
        why = say("De som hører dårlig eller ser uten lyd, får ikke med seg hva som blir sagt.")
        advice = say("Lag teksting")
    return Finding("captions", severity, title, why, advice, step=Step.CAPTIONS, words=film.name, media=film.id)


def language(post: Post, films: Films) -> Iterator[Finding]:
    """At least one set of captions is in the language the post is written in."""
    wanted = guessed([post.text])
    for film in post.videos():
        report = films.get(film.digest)
        known = [one.language for one in report.captions if one.language in LANGUAGE_NAMES] if report else []
        if not wanted or not known or any(_meets(wanted, one) for one in known):
            continue
        title = say("Tekstingen er på et annet språk enn innlegget")
        found = listed([LANGUAGE_NAMES[one] for one in dict.fromkeys(known)])
        why = say("Innlegget er på {post}, tekstingen på {captions}.", post=LANGUAGE_NAMES[wanted], captions=found)
        advice = say("Legg ved teksting på {language}", language=LANGUAGE_NAMES[wanted])
        yield Finding(
            "captions_language",
            Severity.WARNING,
            title,
            why,
            advice,
            step=Step.CAPTIONS,
            words=film.name,
            media=film.id,
        )


def _meets(wanted: str, found: str) -> bool:
    return wanted == found or (wanted in _NORWEGIAN and found in _NORWEGIAN)


def only_in_file(post: Post, films: Films) -> Iterator[Finding]:
    """Instagram and reels show no subtitle file: there the captions must be in the picture."""
    blind = [channel for channel in post.channels if channel in _SHOWS_NO_FILE]
    for film in post.videos() if blind or post.form == Form.REEL else ():
        kinds = {one.kind for one in films[film.digest].captions} if film.digest in films else set()
        if film.captions_in_picture or CaptionKind.BURNED_IN in kinds or not (film.captions or kinds):
            continue
        title = say("Tekstene må stå i bildet")
        place = NAMES[blind[0]] if blind else say("En reel")
        why = say("{place} viser ikke tekstfila, så de som ser uten lyd, får ingen tekst.", place=place)
        advice = say("Brenn inn tekstene i en kopi")
        yield Finding(
            "captions_burn", Severity.WARNING, title, why, advice, step=Step.CAPTIONS, words=film.name, media=film.id
        )


def length(post: Post, facts: ChannelFacts, films: Films) -> Iterator[Finding]:
    """A channel takes films between its shortest and longest."""
    for film in post.videos():
        report = films.get(film.digest)
        seconds = report.duration if report else film.seconds
        for channel in post.channels:
            if seconds > 0 and (why := _unfit(channel, facts, seconds)):
                yield _unfit_finding("film_length", film, channel, why, say("Klipp filmen eller velg bort kanalen"))


def size(post: Post, facts: ChannelFacts, films: Films) -> Iterator[Finding]:
    """A channel takes files up to a size."""
    for film in post.videos():
        held = films[film.digest].size if film.digest in films else 0
        for channel in post.channels:
            most = facts.limit(channel, "video_bytes_max")
            if most is not None and held > most:
                why = say("{channel} tar filmfiler på inntil {most} MB, og denne er på {held} MB.",
                          channel=NAMES[channel], most=most // 1_000_000, held=held // 1_000_000)  # fmt: skip
                yield _unfit_finding("film_size", film, channel, why, say("Lagre filmen mindre, eller klipp den"))


def shape(post: Post, films: Films) -> Iterator[Finding]:
    """Reels are made for telephones held upright."""
    asked = post.form == Form.REEL or Channel.INSTAGRAM in post.channels
    for film in post.videos() if asked else ():
        report = films.get(film.digest)
        width, height = (report.width, report.height) if report else (film.width, film.height)
        if width and height < _UPRIGHT * width:
            title = say("Filmen er ikke stående")
            why = say("Reels og Instagram fyller en telefon som holdes på høykant. Her blir filmen liten.")
            advice = say("Ta opp på høykant neste gang")
            yield Finding(
                "film_shape", Severity.TIP, title, why, advice, step=Step.MEDIA, words=film.name, media=film.id
            )


def _unfit_finding(name: str, film: Media, channel: Channel, why: str, advice: str) -> Finding:
    title = say("Filmen passer ikke for {channel}", channel=NAMES[channel])
    return Finding(name, Severity.WARNING, title, why, advice, NAMES[channel], step=Step.MEDIA, media=film.id)


def _unfit(channel: Channel, facts: ChannelFacts, seconds: float) -> str:
    """Why the film's length does not do, or nothing."""
    most = facts.limit(channel, "video_seconds_max")
    least = facts.limit(channel, "video_seconds_min")
    name, lasts = NAMES[channel], duration_words(seconds)
    if most is not None and seconds > most:
        return say("{channel} tar filmer på inntil {most}, og filmen varer {lasts}.",
                   channel=name, most=duration_words(most), lasts=lasts)  # fmt: skip
    if least is not None and seconds < least:
        return say("{channel} tar filmer fra {least}, og filmen varer {lasts}.",
                   channel=name, least=duration_words(least), lasts=lasts)  # fmt: skip
    if (verified := facts.limit(channel, "video_seconds_unverified_max")) is not None and seconds > verified:
        return say("{channel} tar bare filmer over {limit} fra en bekreftet konto.",
                   channel=name, limit=duration_words(verified))  # fmt: skip
    return ""
