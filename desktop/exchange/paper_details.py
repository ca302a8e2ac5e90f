"""One post with everything in it, as data for the edition that is read through and signed."""

from typing import Any

from desktop.domain.assessment import AssessedPost
from desktop.domain.channel import NAMES as CHANNEL_NAMES
from desktop.domain.media import Media, MediaKind
from desktop.domain.post import FORM_NAMES
from desktop.domain.quality import NAMES, PANEL_ORDER, Quality
from desktop.domain.score import State
from desktop.domain.words import duration_words
from desktop.exchange.paper_posts import post_row
from desktop.exchange.paper_signs import QUALITY_ICONS, channels_of, one_line, sentence


def details(seen: AssessedPost) -> dict[str, Any]:
    """The row of the list, and all that has no room there."""
    post = seen.post
    missing = [verdict.quality for verdict in seen.score.verdicts if verdict.state == State.MISSING]
    return {
        **post_row(seen),
        "channels": channels_of(post),
        "form": FORM_NAMES[post.form],
        "theme": one_line(post.theme),
        "met": _qualities(seen.score.met),
        "missing": _qualities(missing),
        "text": _lines(post.text),
        "texts": [{"channel": CHANNEL_NAMES[channel], "text": _lines(text)} for channel, text in post.texts],
        "notes": _lines(post.notes),
        "media": [_medium(one) for one in post.media],
    }


def _qualities(some: list[Quality] | tuple[Quality, ...]) -> list[dict[str, str]]:
    return [{"icon": QUALITY_ICONS[one], "name": NAMES[one]} for one in PANEL_ORDER if one in some]


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.strip().splitlines()]


def _medium(one: Media) -> dict[str, str]:
    film = one.kind == MediaKind.VIDEO
    return {
        "name": one_line(one.name),
        "kind": f"film, {duration_words(one.seconds)}" if film and one.seconds else "film" if film else "bilde",
        "alt_text": sentence(one.alt_text),
        "source": sentence(f"Kilde: {one_line(one.credit)}") if one.credit.strip() else "",
        "people": _people(one),
        "captions": ("Teksting ligger ved." if one.captions else "Uten teksting ved siden av.") if film else "",
    }


def _people(one: Media) -> str:
    if one.persons:
        return f"Personer som synes: {one.seen}, skrevet inn i samtykkeregisteret: {one.registered}."
    if not one.people:
        return "Ingen har sagt om noen synes." if one.people is None else ""
    return f"Personer som synes: {one.people}, samtykker: {one.consents}."
