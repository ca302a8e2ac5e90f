"""Dates, times and numbers in plain bokmål, for places without Qt (command line, PDF, findings)."""

from datetime import date, time

from desktop.domain.month import Month

MONTHS = (
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
)
SHORT_MONTHS = ("jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des.")
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
SHORT_WEEKDAYS = ("man.", "tir.", "ons.", "tor.", "fre.", "lør.", "søn.")
SMALL_NUMBERS = ("null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv")


def month_name(month: Month) -> str:
    """`Desember 2026`."""
    return f"{MONTHS[month.number - 1].capitalize()} {month.year}"


def day_month(day: date) -> str:
    """`10. desember`."""
    return f"{day.day}. {MONTHS[day.month - 1]}"


def short_day_month(day: date) -> str:
    """`10. des.`"""
    return f"{day.day}. {SHORT_MONTHS[day.month - 1]}"


def short_day(day: date) -> str:
    """`tor. 10. des.`"""
    return f"{SHORT_WEEKDAYS[day.weekday()]} {short_day_month(day)}"


def long_day(day: date) -> str:
    """`torsdag 10. desember`."""
    return f"{WEEKDAYS[day.weekday()]} {day_month(day)}"


def clock_words(clock: time) -> str:
    """`18.00`."""
    return f"{clock.hour:02d}.{clock.minute:02d}"


def small_number(count: int) -> str:
    """`tre` up to twelve, digits above."""
    return SMALL_NUMBERS[count] if 0 <= count < len(SMALL_NUMBERS) else str(count)


def duration_words(seconds: float) -> str:
    """`1 min 48 s`, `48 s`."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def listed(parts: list[str]) -> str:
    """`a, b og c`."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} og {parts[-1]}" if parts else ""
