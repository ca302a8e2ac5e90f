"""Checks a post's text against section D of the guideline: few and precise findings, never in the way of writing."""

from collections.abc import Iterator, Sequence

from desktop.domain.finding import Finding
from desktop.guidelines import borrowed_rules, child_rules, claim_rules, contact_rules, private_rules, tone_rules
from desktop.guidelines.explanations import explained
from desktop.guidelines.hit import Hit
from desktop.guidelines.reading import Reading

RULES = (
    "sensitive_person_info",
    "contact_private",
    "national_id",
    "advertising",
    "disrespect",
    "conflict",
    "unsourced_claim",
    "borrowed_content",
    "bare_link",
    "minor_named",
    "video_without_captions",
)


def check_text(
    text: str, official_contacts: Sequence[str] = (), has_captions: bool | None = None
) -> tuple[Finding, ...]:
    """What should be looked at in the text, in its order; each finding has the exact words and their place.

    `official_contacts` are numbers and addresses that may stand in a post; `has_captions` says whether the post's
    films are captioned, None where that is not known. No finding stops «Klar».
    """
    reading = Reading.of(text)
    hits = sorted(set(_hits(reading, tuple(official_contacts), has_captions)))
    return tuple(explained(hit, text) for hit in hits)


def _hits(reading: Reading, official: tuple[str, ...], has_captions: bool | None) -> Iterator[Hit]:
    yield from private_rules.sensitive_person_info(reading)
    yield from child_rules.minor_named(reading)
    yield from contact_rules.contact_private(reading, contact_rules.official_set(official))
    yield from contact_rules.national_id(reading)
    yield from claim_rules.unsourced_claim(reading)
    yield from claim_rules.advertising(reading)
    yield from borrowed_rules.borrowed_content(reading)
    yield from borrowed_rules.bare_link(reading)
    yield from borrowed_rules.video_without_captions(reading, has_captions)
    yield from tone_rules.disrespect(reading)
    yield from tone_rules.conflict(reading)
