"""Dates and clock times as people write them."""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from desktop.domain import words
from desktop.domain.wording import say

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
_BOTH = re.compile(
    r"(.*?\d)(?:T|,|\s+)\s*"  # the date, and what parts it from the time
    r"((?:kl\.?|klokka|klokken)?\s*\d{1,2}(?:[:.]\d{2}){1,2}(?:\.\d+)?(?:Z|\s*[ap]m)?|(?:kl\.?|klokka|klokken)\s*\d{1,4})",
    re.I,
)
NOT_A_DAY = say("forstås ikke som en dato")
NO_YEAR = say("mangler årstall")


def split_clock(written: str) -> tuple[str, str]:
    """A cell with both date and clock time parted in two; the second is empty where there is only a date."""
    match = _BOTH.fullmatch(written.strip())
    return (match[1], match[2].rstrip("Z")) if match else (written, "")


@dataclass(frozen=True, slots=True)
class Around:
    """What is known about a date from what stands around it: the sheet's name, a heading, an answer."""

    year: int | None = None
    month: int | None = None


NOWHERE = Around()


def read_day(written: str, month_first: bool = False, around: Around = NOWHERE) -> tuple[date | None, str]:
    """The date, or None and what is wrong with it (to be read after «…»). A date without a year is never guessed: it
    takes the one `around` it, or none.

    `month_first` reads 12/24/2026 the American way."""
    plain = _WEEKDAY.sub("", " ".join(written.split()))
    parts = _serial(plain) or _parts(plain, month_first) or _number_alone(plain, around)
    if parts is None:
        return None, NOT_A_DAY
    year, month, number = parts
    year = year or around.year
    if not 1 <= month <= 12 or not 1 <= number <= _days_in(month, year or 2000):
        return None, say("finnes ikke")
    if year is None:
        return None, NO_YEAR
    return (date(year, month, number), "") if year >= 1900 else (None, NOT_A_DAY)


def _parts(plain: str, month_first: bool) -> tuple[int | None, int, int] | None:
    """Year, month and day of the month as written; None where it is no date at all."""
    if match := _ISO.fullmatch(plain):
        year, month, number = (int(part) for part in match.groups() if part)
        return year, month, number
    if match := _NUMBERS.fullmatch(plain):
        first, second = int(match[1]), int(match[2])
        swapped = month_first and "." not in plain
        return _year(match[3]), *((first, second) if swapped else (second, first))
    if (match := _NAMED.fullmatch(plain)) and match[2].casefold() in _MONTH_WORDS:
        return _year(match[3]), _MONTH_NAMES[match[2].casefold()[:3]], int(match[1])
    if (match := _NAMED_FIRST.fullmatch(plain)) and match[1].casefold() in _MONTH_WORDS:
        return _year(match[3]), _MONTH_NAMES[match[1].casefold()[:3]], int(match[2])
    return None


def is_serial(written: str) -> bool:
    """Is this a day as spreadsheets count them (46380), of the years 2000 to 2099?"""
    return bool(re.fullmatch(r"\d{5}", written)) and 36526 <= int(written) < 73051


def _serial(plain: str) -> tuple[int, int, int] | None:
    if not is_serial(plain):
        return None
    day = date(1899, 12, 30) + timedelta(days=int(plain))
    return day.year, day.month, day.day


def _number_alone(plain: str, around: Around) -> tuple[int | None, int, int] | None:
    """«3.» under a heading that names the month."""
    match = re.fullmatch(r"(\d{1,2})\.?", plain)
    return (around.year, around.month, int(match[1])) if match and around.month else None


def read_month(written: str) -> Around:
    """The month, and the year where it is written, that a sheet's name or a heading tells: «Desember 2026», «Des»,
    «2026-12». Empty for anything else."""
    plain = " ".join(written.strip(" :").split()).casefold()
    if match := re.fullmatch(r"(\d{4})[-./ ](\d{1,2})", plain):
        month = int(match[2])
        return Around(int(match[1]), month) if 1 <= month <= 12 else NOWHERE
    match = re.fullmatch(r"(?:\d{1,2}[ .-]+)?([a-zæøå]+)\.?(?:[ .-]*(\d{4}|\d{2}))?", plain)
    if match and match[1] in _MONTH_WORDS:
        return Around(_year(match[2]), _MONTH_NAMES[match[1][:3]])
    if match := re.fullmatch(r"(20\d{2})(?: [a-zæøå]+)?", plain):
        return Around(int(match[1]))
    return NOWHERE


def _year(written: str | None) -> int | None:
    if not written:
        return None
    return int(written) + (2000 if len(written) == 2 else 0)


def _days_in(month: int, year: int) -> int:
    import calendar  # rarely needed

    return calendar.monthrange(min(max(year, 1), 9999), month)[1]


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
