"""Reads days and clock times the way people type them, and says what is wrong in one sentence."""

import re
from calendar import monthrange
from datetime import date, time

from desktop.domain.errors import UsageError
from desktop.domain.wording import say
from desktop.domain.words import MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from desktop.ui.translations import told
from desktop.ui.words import short_day

_WEEKDAY = re.compile(r"^([a-zæøå]+)\.?[\s,]+(?:den\s+)?")
_SHORT_WEEKDAYS = frozenset(("man", "tir", "tirs", "ons", "tor", "tors", "fre", "lør", "søn"))
_IN_WORDS = re.compile(r"(\d{1,2})\s*\.?\s*([a-zæøå]{3,})\.?\s*(\d+)?")
_IN_FIGURES = re.compile(r"(\d{1,2})\s*[./\-\s]\s*(\d{1,2})(?:\s*[./\-\s]\s*(\d+)?)?")
_DAY_ALONE = re.compile(r"(\d{1,2})\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_CLOCK = re.compile(r"(\d{1,2})(?:\s*[.:,\s]?\s*(\d{2}))?")
_SAID_CLOCK = re.compile(r"^(?:klokka|klokken|kl)\.?\s*")

FEBRUARY = 2
EARLIEST, LATEST = 1900, 2199


def read_day(words: str, near: date) -> date | None:
    """The day meant by «23.12», «ons. 23. des.», «23. desember 2027» …; None for nothing typed.

    A day without a year is in the year of `near`, a lone number in its month. Raises UsageError.
    """
    typed = _without_weekday(" ".join(words.lower().split()))
    if not typed:
        return None
    if match := _ISO.fullmatch(typed):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _IN_FIGURES.fullmatch(typed):
        return _day(_year(match[3], near), int(match[2]), int(match[1]))
    if match := _DAY_ALONE.fullmatch(typed):
        return _day(near.year, near.month, int(match[1]))
    if (match := _IN_WORDS.fullmatch(typed)) and (month := _month(match[2])):
        return _day(_year(match[3], near), month, int(match[1]))
    raise UsageError(
        say("«{words}» ble ikke forstått som en dato.", words=words.strip()),
        say("Skriv for eksempel 23.12 eller 23. desember."),
    )


def read_clock(words: str) -> time | None:
    """The time meant by «18», «18.30», «kl. 9»; None for nothing typed. Raises UsageError."""
    typed = _SAID_CLOCK.sub("", " ".join(words.lower().split()))
    if not typed:
        return None
    match = _CLOCK.fullmatch(typed)
    if not match:
        raise UsageError(
            say("«{words}» ble ikke forstått som et klokkeslett.", words=words.strip()),
            say("Skriv for eksempel 18.00."),
        )
    hour, minute = int(match[1]), int(match[2] or 0)
    if hour > 23 or minute > 59:
        raise UsageError(say("Klokka går fra 00.00 til 23.59."), say("Skriv for eksempel 18.00."))
    return time(hour, minute)


def day_words(day: date, near: date) -> str:
    """How a day stands in the field: «ons. 23. des.», with the year where it is another than that of `near`."""
    return short_day(day) if day.year == near.year else f"{short_day(day)} {day.year}"


def _without_weekday(typed: str) -> str:
    """Weekdays in bokmål are always understood, those of the window's language too."""
    match = _WEEKDAY.match(typed)
    known = {*_SHORT_WEEKDAYS, *WEEKDAYS, *(told(one).lower().rstrip(".") for one in (*WEEKDAYS, *SHORT_WEEKDAYS))}
    return typed[match.end() :] if match and match[1] in known else typed


def _month(name: str) -> int | None:
    """The number of a month by its name, in bokmål or the window's language, or at least its first three letters."""
    names = [(place, one) for place, month in enumerate(MONTHS, 1) for one in (month, told(month).lower())]
    return next((place for place, month in names if _is_short_for(name, month)), None)


def _is_short_for(name: str, month: str) -> bool:
    return month.startswith(name) or (month == "september" and name == "sept")


def _year(figures: str | None, near: date) -> int:
    if not figures:
        return near.year
    year = int(figures)
    return 2000 + year if len(figures) == 2 else year


def _day(year: int, month: int, day: int) -> date:
    if not EARLIEST <= year <= LATEST:
        raise UsageError(
            say("Året {year} er for langt unna.", year=year), say("Skriv året med fire sifre, for eksempel 2026.")
        )
    if not 1 <= month <= 12:
        raise UsageError(
            say("Det finnes ingen måned nummer {month}.", month=month), say("Skriv dagen først, for eksempel 23.12.")
        )
    last = monthrange(year, month)[1]
    if day > last:
        when = say("{month:capital} {year}", month=MONTHS[month - 1], year=year)
        when = when if month == FEBRUARY else say("{month:capital}", month=MONTHS[month - 1])
        raise UsageError(say("{when} har {last} dager.", when=when, last=last), say("Velg en annen dato."))
    if day < 1:
        raise UsageError(say("Måneden begynner på dag 1."), say("Velg en annen dato."))
    return date(year, month, day)
