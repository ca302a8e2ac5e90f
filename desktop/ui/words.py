"""Names, dates and numbers in the language of the window: what `desktop.domain` has in bokmål."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from desktop.domain import channel, finding, post, quality, words
from desktop.domain.errors import AppError
from desktop.domain.month import Month
from desktop.domain.special_days import SpecialDay
from desktop.ui.translations import language, told, tr

K = TypeVar("K", bound=StrEnum)


class _Told(Mapping[K, str]):
    """A table of names, each told when it is asked for."""

    def __init__(self, names: Mapping[K, str]) -> None:
        self._names = names

    def __getitem__(self, key: K) -> str:
        return told(self._names[key])

    def __iter__(self) -> Iterator[K]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


QUALITY_NAMES = _Told(quality.NAMES)
CHANNEL_NAMES = _Told(channel.NAMES)
FORM_NAMES = _Told(post.FORM_NAMES)
STATUS_NAMES = _Told(post.STATUS_NAMES)
SEVERITY_NAMES = _Told(finding.SEVERITY_NAMES)


def month_name(month: Month) -> str:
    """`Desember 2026`."""
    return told(words.month_name(month))


def only_month(number: int) -> str:
    """`desember`, of 1 to 12."""
    return told(words.MONTHS[number - 1])


def day_month(day: date) -> str:
    """`10. desember`."""
    return told(words.day_month(day))


def short_day_month(day: date) -> str:
    """`10. des.`"""
    return told(words.short_day_month(day))


def short_day(day: date) -> str:
    """`tor. 10. des.`"""
    return told(words.short_day(day))


def long_day(day: date) -> str:
    """`torsdag 10. desember`."""
    return told(words.long_day(day))


def weekday(number: int) -> str:
    """`torsdag`, of 0 (Monday) to 6."""
    return told(words.WEEKDAYS[number])


def short_weekday(number: int) -> str:
    """`tor.`, of 0 (Monday) to 6."""
    return told(words.SHORT_WEEKDAYS[number])


def listed(parts: list[str]) -> str:
    """`a, b og c`."""
    return told(words.listed(parts))


def day_name(day: SpecialDay) -> str:
    """`Første søndag i advent`."""
    return day.in_language(language())[0]


def short_day_name(day: SpecialDay) -> str:
    """`1. advent`."""
    return day.in_language(language())[1]


def problem_words(problem: object) -> str:
    """What went wrong and what to do."""
    return told(problem.words) if isinstance(problem, AppError) else str(problem)


def posts_words(count: int) -> str:
    """`22 innlegg`."""
    if count == 0:
        return tr("ingen innlegg")
    return tr("1 innlegg") if count == 1 else tr("{count} innlegg").format(count=count)


def of_eleven(met: int) -> str:
    """`6 av 11`, with spaces that do not break."""
    return tr("{count} av 11").format(count=met).replace(" ", "\u00a0")
