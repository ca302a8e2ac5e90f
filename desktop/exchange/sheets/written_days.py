"""Dates and clock times as people write them."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

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
_ZONE = re.compile(r"\s*(?:\((?:GMT|UTC)?\+0?[12](?::00)?\)|\(?(?:GMT|UTC)\+0?[12]\)?|\(?CES?T\)?)$")
_COMMON_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})")
_OSLO = ZoneInfo("Europe/Oslo")
_ABOUT = re.compile(r"^(?:ca\.?|cirka|omtrent|rundt|fra|~)\s*", re.I)
_UNTIL = re.compile(r"\s*(?:–|—|-|til|to)\s*", re.I)
_DAYS = re.compile(r"(\d{1,2})\.?\s*(?:–|—|-|til|og)\s*\d{1,2}((?:\.?\s*[a-zæøå]+|[./]\s*\d).*)", re.I)
NOT_A_DAY = say("forstås ikke som en dato")
NO_YEAR = say("mangler årstall")


def split_clock(written: str) -> tuple[str, str]:
    """A cell with both date and clock time parted in two; the second is empty where there is only a date. What is
    written with its distance from the world's common time becomes Norwegian."""
    plain = _ZONE.sub("", written.strip())
    if _COMMON_TIME.fullmatch(plain):
        with suppress(ValueError):
            local = datetime.fromisoformat(plain).astimezone(_OSLO)
            return local.date().isoformat(), f"{local:%H:%M:%S}"
    match = _BOTH.fullmatch(plain)
    return (match[1], match[2]) if match else (plain, "")


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
    match = _CLOCK.fullmatch(" ".join(_ZONE.sub("", written).replace("noon", "pm").split()).rstrip("."))
    if not match:
        return None
    hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if match[4]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[4].casefold() == "pm" else 0)
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def first_day(written: str) -> str:
    """The first day of several, or the one that is about meant: «7. desember 2026» of «7.–9. desember 2026»."""
    plain = _ABOUT.sub("", " ".join(written.split()))
    if match := _DAYS.fullmatch(plain):
        return f"{match[1]}{'' if match[2].startswith('.') else '.' if match[2][:1].isalpha() else ''}{match[2]}"
    first, *rest = re.split(r"\s+(?:–|—|-|til)\s+", plain, maxsplit=1)
    year = re.search(r"\b20\d{2}$", rest[0]) if rest else None
    return f"{first} {year[0]}" if year and not re.search(r"\b\d{4}\b", first) and " " in first else first


def first_clock(written: str) -> time | None:
    """When it begins, or about when: 18:00 of «kl. 18–20» and «ca. 18»."""
    plain = _ABOUT.sub("", re.sub(r"^kl\.?\s*", "", _ZONE.sub("", written.strip()), flags=re.I))
    clocks = [read_clock(part) for part in _UNTIL.split(plain)]
    return clocks[0] if len(clocks) <= 2 and None not in clocks else None


def is_weekday(written: str) -> bool:
    return weekday_of(written) is not None


def weekday_of(written: str) -> int | None:
    """0 for «mandag», «Man.» and «Monday»; None for anything else."""
    plain = written.strip().rstrip(".").casefold()
    if not plain.isalpha() or not _WEEKDAY.match(f"{plain} "):
        return None
    starts = ("man mån mon", "tir tys tue", "ons wed", "tor thu", "fre fri", "lør lau laur sat", "søn sun")
    return next((n for n, names in enumerate(starts) if plain.startswith(tuple(names.split()))), None)


def day_of_week(year: int, week: int, weekday: int) -> date | None:
    """The day (0 is Monday) of an ISO week; None where the year has no such week."""
    try:
        return date.fromisocalendar(year, week, weekday + 1)
    except ValueError:
        return None


def read_week(written: str) -> int | None:
    """50 of «Uke 50», «50» and «50/2026»."""
    match = re.fullmatch(r"(?:uke|veke|week|u)?\s*(\d{1,2})(?:\D.*)?", written.strip().casefold())
    return int(match[1]) if match and 1 <= int(match[1]) <= 53 else None


def read_title(written: str) -> Around:
    """The month and the year that a line above a table tells among other words; a year only where it tells of one."""
    years = set(re.findall(r"(?<!\d)20\d{2}(?!\d)", written))
    words = {word for word in re.findall(r"[a-zæøå]+", written.casefold()) if word in _MONTH_WORDS}
    months = {_MONTH_NAMES[word[:3]] for word in words}
    return Around(int(*years) if len(years) == 1 else None, months.pop() if len(months) == 1 else None)
