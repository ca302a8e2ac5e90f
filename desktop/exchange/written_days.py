"""Dates and clock times as people write them."""

import re
from datetime import date, time

from desktop.domain import words

_MONTH_NAMES = {name[:3]: number for number, name in enumerate(words.MONTHS, 1)} | {"may": 5, "oct": 10, "dec": 12}
_SHORT = "jan|feb|mar|apr|mai|may|jun|jul|aug|sep|sept|okt|oct|nov|des|dec"
_ENGLISH = "january|february|march|june|july|october|december"
_MONTH_WORDS = frozenset(words.MONTHS) | frozenset(f"{_SHORT}|{_ENGLISH}".split("|"))
_WEEKDAY = re.compile(
    r"^(?:man|mån|tir|tys|tirs|ons|tor|tors|fre|lør|lau|laur|søn|sun|mon|tue|wed|thu|fri|sat)[a-zæøå]*\.?,?\s+(?:den\s+)?",
    re.I,
)
_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})|(\d{4})(\d{2})(\d{2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*[./\-]\s*(\d{1,2})(?:\s*[./\-]\s*(\d{4}|\d{2})?)?")
_NAMED = re.compile(r"(\d{1,2})\.?\s*([a-zæøå]+)\.?,?\s*(\d{4}|\d{2})?", re.I)
_NAMED_FIRST = re.compile(r"([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})?", re.I)
_CLOCK = re.compile(
    r"(?:kl\.?|klokka|klokken)?\s*(\d{1,2})(?:\s*[:.]?\s*(\d{2}))?(?:[:.](\d{2})(?:\.\d+)?)?\s*(am|pm)?", re.I
)
_SLASHED = re.compile(r"\s*(\d{1,2})/(\d{1,2})/(?:\d{4}|\d{2})\b")
_BOTH = re.compile(
    r"(.*?\d)(?:T|,|\s+)\s*"  # the date, and what parts it from the time
    r"((?:kl\.?|klokka|klokken)?\s*\d{1,2}(?:[:.]\d{2}){1,2}(?:\.\d+)?(?:Z|\s*[ap]m)?|(?:kl\.?|klokka|klokken)\s*\d{1,4})",
    re.I,
)
NOT_A_DAY = "forstås ikke som en dato"


def split_clock(written: str) -> tuple[str, str]:
    """A cell with both date and clock time parted in two; the second is empty where there is only a date."""
    match = _BOTH.fullmatch(written.strip())
    return (match[1], match[2].rstrip("Z")) if match else (written, "")


def read_day(written: str, month_first: bool = False) -> tuple[date | None, str]:
    """The date, or None and what is wrong with it (to be read after «…»). A date without a year is never guessed.

    `month_first` reads 12/24/2026 the American way."""
    plain = _WEEKDAY.sub("", " ".join(written.split()))
    parts = _parts(plain, month_first)
    if parts is None:
        return None, NOT_A_DAY
    year, month, number = parts
    if not 1 <= month <= 12 or not 1 <= number <= _days_in(month, year or 2000):
        return None, "finnes ikke"
    if year is None:
        return None, "mangler årstall"
    return (date(year, month, number), "") if year >= 1900 else (None, NOT_A_DAY)


def _parts(plain: str, month_first: bool) -> tuple[int | None, int, int] | None:
    """Year, month and day of the month as written; None where it is no date at all."""
    if match := _ISO.fullmatch(plain):
        year, month, number = (int(part) for part in match.groups() if part)
        return year, month, number
    if match := _NUMBERS.fullmatch(plain):
        first, second = int(match[1]), int(match[2])
        swapped = month_first and "/" in plain
        return _year(match[3]), *((first, second) if swapped else (second, first))
    if (match := _NAMED.fullmatch(plain)) and match[2].casefold() in _MONTH_WORDS:
        return _year(match[3]), _MONTH_NAMES[match[2].casefold()[:3]], int(match[1])
    if (match := _NAMED_FIRST.fullmatch(plain)) and match[1].casefold() in _MONTH_WORDS:
        return _year(match[3]), _MONTH_NAMES[match[1].casefold()[:3]], int(match[2])
    return None


def _year(written: str | None) -> int | None:
    if not written:
        return None
    return int(written) + (2000 if len(written) == 2 else 0)


def _days_in(month: int, year: int) -> int:
    import calendar  # rarely needed

    return calendar.monthrange(min(max(year, 1), 9999), month)[1]


def month_comes_first(column: list[str]) -> bool:
    """Do these cells write the month before the day? Decided from all of them, for one alone may be read both ways."""
    pairs = [(int(match[1]), int(match[2])) for cell in column if (match := _SLASHED.match(cell))]
    return any(second > 12 for _, second in pairs) and all(first <= 12 for first, _ in pairs)


def read_clock(written: str) -> time | None:
    """The clock time of `18:00`, `18.00`, `kl 18`, `1800`; None for anything else."""
    match = _CLOCK.fullmatch(" ".join(written.split()).rstrip("."))
    if not match:
        return None
    hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if match[4]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[4].casefold() == "pm" else 0)
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None
