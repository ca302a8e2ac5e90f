"""Dates, times and numbers in plain bokmål, for places without Qt (command line, PDF, findings).

The window has the same in its own language: `desktop.ui.words`.
"""

from datetime import date, time

from desktop.domain.month import Month
from desktop.domain.wording import beside, listed, say

__all__ = [
    "MONTHS",
    "SHORT_MONTHS",
    "SHORT_WEEKDAYS",
    "SMALL_NUMBERS",
    "WEEKDAYS",
    "clock_words",
    "day_month",
    "duration_words",
    "listed",
    "long_day",
    "month_name",
    "short_day",
    "short_day_month",
    "small_number",
]

MONTHS = (
    say("januar"),
    say("februar"),
    say("mars"),
    say("april"),
    say("mai"),
    say("juni"),
    say("juli"),
    say("august"),
    say("september"),
    say("oktober"),
    say("november"),
    say("desember"),
)
SHORT_MONTHS = (
    say("jan."),
    say("feb."),
    say("mars"),
    say("april"),
    say("mai"),
    say("juni"),
    say("juli"),
    say("aug."),
    say("sep."),
    say("okt."),
    say("nov."),
    say("des."),
)
WEEKDAYS = (say("mandag"), say("tirsdag"), say("onsdag"), say("torsdag"), say("fredag"), say("lørdag"), say("søndag"))
SHORT_WEEKDAYS = (say("man."), say("tir."), say("ons."), say("tor."), say("fre."), say("lør."), say("søn."))
SMALL_NUMBERS = (
    say("null"),
    say("én"),
    say("to"),
    say("tre"),
    say("fire"),
    say("fem"),
    say("seks"),
    say("sju"),
    say("åtte"),
    say("ni"),
    say("ti"),
    say("elleve"),
    say("tolv"),
)


def month_name(month: Month) -> str:
    """`Desember 2026`."""
    return say("{month:capital} {year}", month=MONTHS[month.number - 1], year=month.year)


def day_month(day: date) -> str:
    """`10. desember`."""
    return say("{day}. {month}", day=day.day, month=MONTHS[day.month - 1])


def short_day_month(day: date) -> str:
    """`10. des.`"""
    return say("{day}. {month}", day=day.day, month=SHORT_MONTHS[day.month - 1])


def short_day(day: date) -> str:
    """`tor. 10. des.`"""
    return beside(SHORT_WEEKDAYS[day.weekday()], short_day_month(day))


def long_day(day: date) -> str:
    """`torsdag 10. desember`."""
    return beside(WEEKDAYS[day.weekday()], day_month(day))


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
