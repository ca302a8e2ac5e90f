"""Finds figures and health claims without a source, and advertising for products and shops."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from desktop.guidelines.addresses import addresses
from desktop.guidelines.hit import Hit
from desktop.guidelines.reading import KEPT, Reading, Sentence
from desktop.guidelines.words import alternatives, pattern

_COUNT = r"(?:én|en|ein|ei|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|\d+)"
_PERCENT = re.compile(
    r"(?<![\w,.])(?:\d[\d,.]{0,12}\s?(?:%|prosent)|\w+(?:ti|tjue|tretti|femti|seksti|sytti|åtti|nitti) prosent)(?!\w)",
    re.IGNORECASE,
)
_NUMBER = r"\d[\d \u00a0.]{0,14}"
_DIGITS = re.compile(r"\d+\s?")
# From this weight on, the talk of a product is more than a mention.
_SELLS = 2
# What speaks for the branch's own sale or a thank-you outweighs this much.
_OWN = 3


def unsourced_claim(reading: Reading) -> Iterator[Hit]:
    """A figure about people or a claim about health, in a text that names no source."""
    if reading.has("source_named") or reading.has("hedged") or addresses(reading.text):
        return
    for sentence in reading.sentences:
        if span := _claim(sentence):
            yield Hit(sentence.start + span[0], sentence.start + span[1], "unsourced_claim")


@lru_cache(maxsize=KEPT)
def _claim(sentence: Sentence) -> tuple[int, int] | None:
    patterns = [pattern("research"), pattern("cure"), _many()]
    if not sentence.has("own_share") and not sentence.has("own_count"):
        patterns += [_PERCENT, _share(), _part()]
    found = [match.span() for one in patterns if (match := one.search(sentence.text))]
    return min(found) if found else None


@cache
def _share() -> re.Pattern[str]:
    """«3 av 4 pasienter», «hos 9 av 10»."""
    after = rf"(?=\s*(?:\w+\s)?(?:{alternatives('who')}|{alternatives('share_of')})(?!\w))"
    share = rf"(?<!\w)(?:hver|kvar|annenhver|{_COUNT})\s+av\s+(?:{_COUNT}|hundre|tusen)\b"
    return re.compile(rf"{share}{after}|(?<=hos )\d+ av \d+", re.IGNORECASE)


@cache
def _part() -> re.Pattern[str]:
    """«Halvparten av alle pasienter», «hver femte innbygger», «hvert år får 500 mennesker»."""
    who = rf"(?:{alternatives('who')})(?!\w)"
    yearly = r"(?:hvert år|årlig|kvart år|årleg)"
    order = r"(?:tredje|fjerde|femte|sjette|sjuende|åttende|niende|tiende|\d+\.)"
    return re.compile(
        rf"\b(?:(?:{alternatives('most_of')})\s+(?:av\s+)?(?:alle\s+)?{who}"
        rf"|(?:hver|kvar)\s+{order}\s+{who}"
        rf"|{yearly}\s+\w+\s+(?:\w+\s+){{0,2}}{_NUMBER}\s+(?:\w+\s+)?{who}"
        rf"|{_NUMBER}\s+{who}\s+(?:\w+\s+){{0,4}}{yearly})",
        re.IGNORECASE,
    )


@cache
def _many() -> re.Pattern[str]:
    """«Over 12 000 nordmenn lever med …»."""
    living = rf"(?:{alternatives('who')})\s(?:\w+\s){{0,3}}(?:{alternatives('live_with')})(?!\w)"
    return re.compile(rf"(?<![\w,.]){_NUMBER}\d{{3}}\s{living}", re.IGNORECASE)


def advertising(reading: Reading) -> Iterator[Hit]:
    """Talk for a product or a shop; own sales, own events and thanks to a sponsor are fine."""
    strong = [match.span() for match in pattern("sale_strong").finditer(reading.text)]
    weak = [match.span() for match in pattern("sale_weak").finditer(reading.text)]
    signs = {_DIGITS.sub("", reading.text[start:end].lower()) for start, end in weak}
    weight = 2 * len(strong) + len(signs) - (_OWN if reading.has("own_sale") else 0)
    if weight >= _SELLS and (strong or len(weak) > 1):
        start, end = min(strong or weak)
        yield Hit(start, end, "advertising")
