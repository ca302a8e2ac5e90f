"""Where a view of the calendar stands in time: its title, and what back and forward mean in it."""

from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.month import Month
from desktop.ui.calendar.calendar_view import Stretch
from desktop.ui.translations import tr
from desktop.ui.words import day_month, month_name

WEEK = timedelta(days=7)


def title_of(view: str, stretch: Stretch) -> tuple[str, str]:
    """The title and, beside it, a note: `Uke 50` and `7.–13. desember`."""
    if view == "week":
        return tr("Uke {number}").format(number=stretch.day.isocalendar().week), week_words(stretch.day)
    if view == "year" or (view in ("list", "board") and stretch.span == "year"):
        return str(stretch.month.year), ""
    if view in ("list", "board") and stretch.span == "all":
        return tr("Hele planen"), ""
    return month_name(stretch.month), ""


def step_names(view: str, stretch: Stretch) -> tuple[str, str]:
    """What back and forward are called, for screen readers."""
    if view == "week":
        return tr("Forrige uke"), tr("Neste uke")
    if view == "year" or (view in ("list", "board") and stretch.span == "year"):
        return tr("Forrige år"), tr("Neste år")
    return tr("Forrige måned"), tr("Neste måned")


def week_words(day: date) -> str:
    """`7.–13. desember`, `28. desember–3. januar`."""
    first, last = monday(day), monday(day) + timedelta(days=6)
    start = f"{first.day}." if first.month == last.month else day_month(first)
    return f"{start}–{day_month(last)}"


def stepped(view: str, stretch: Stretch, step: int) -> Stretch:
    """One week, month or year on (`step` 1) or back (-1)."""
    if view == "week":
        day = stretch.day + step * WEEK
        return replace(stretch, day=day, month=Month.of(monday(day) + timedelta(days=3)))
    far = view == "year" or (view in ("list", "board") and stretch.span == "year")
    month = stretch.month.moved(step * (12 if far else 1))
    return replace(stretch, month=month, day=month.first)


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
