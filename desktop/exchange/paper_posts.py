"""The list of posts as data: one row a post, and what the meeting must decide."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from desktop.domain import words
from desktop.domain.assessment import AssessedPost, MonthAssessment
from desktop.domain.finding import Severity
from desktop.domain.month import Month
from desktop.domain.post import FORM_NAMES, STATUS_NAMES, Post, Status
from desktop.exchange.paper_signs import (
    SEVERITY_ICONS,
    STATUS_ICONS,
    channels_of,
    day_of,
    is_open,
    one_line,
    sentence,
    shortened,
    title_of,
)

OPENING = 140  # characters of the text that stand in the row
LONG = 900  # characters in a row that may be too many for one page, so that it must be allowed to break


def post_weeks(posts: Sequence[AssessedPost], first: date, last: date) -> list[dict[str, Any]]:
    """The rows week by week from `first` to `last`, those of other days after them, those without a date last."""
    weeks: dict[str, list[dict[str, Any]]] = {}
    for seen in sorted(posts, key=lambda one: one.post.day is None):
        day = seen.post.day
        inside = day is not None and first <= day <= last
        name = _week_name(day, first, last) if day and inside else "Andre dager" if day else "Uten dato"
        weeks.setdefault(name, []).append(post_row(seen))
    return [{"name": name, "posts": posts} for name, posts in weeks.items()]


def span_name(first: date, last: date) -> str:
    """`Desember 2026`, `Uke 50, 2026`, or `1. oktober – 31. desember 2026`."""
    month = Month.of(first)
    if (first, last) == (month.first, month.last):
        return words.month_name(month)
    if first.weekday() == 0 and last - first == timedelta(days=6):
        week = first.isocalendar()
        return f"Uke {week.week}, {week.year}"
    year = f" {first.year}" if first.year != last.year else ""
    return f"{words.day_month(first)}{year} – {words.day_month(last)} {last.year}"


def _week_name(day: date, first: date, last: date) -> str:
    """`Uke 49 · 1.–6. desember`, cut to the span."""
    monday = day - timedelta(days=day.weekday())
    start, end = max(monday, first), min(monday + timedelta(days=6), last)
    before = "" if start == end else f"{start.day}.–" if start.month == end.month else f"{words.day_month(start)} – "
    return f"Uke {day.isocalendar().week} · {before}{words.day_month(end)}"


def post_row(seen: AssessedPost) -> dict[str, Any]:
    """One post as a row of the list."""
    post = seen.post
    points = [
        {"icon": SEVERITY_ICONS[one.severity], "title": sentence(one.title), "advice": sentence(one.advice)}
        for one in seen.findings
        if is_open(one)
    ]
    return {
        "anchor": f"post-{post.id}",
        "day": words.short_day(post.day).replace(" ", "\u00a0") if post.day else "Uten dato",
        "long_day": words.long_day(post.day).replace(" ", "\u00a0") if post.day else "Uten dato",
        "clock": words.clock_words(post.clock) if post.clock else "",
        "title": title_of(post),
        "status": str(post.status),
        "status_icon": STATUS_ICONS[post.status],
        "status_name": STATUS_NAMES[post.status],
        "facts": _facts(post),
        "opening": shortened(post.text, OPENING),
        "author": one_line(post.author),
        "approver": one_line(post.approver),
        "keeper": one_line(post.comment_keeper),
        "score": seen.score.words,
        "points": points,
        "long": len(post.title) + sum(len(point["title"]) + len(point["advice"]) for point in points) > LONG,
    }


def _facts(post: Post) -> str:
    channels = ", ".join(channel["name"] for channel in channels_of(post)) or "Ingen kanal"
    return " · ".join(part for part in (channels, FORM_NAMES[post.form], one_line(post.theme)) if part)


def decisions(month: MonthAssessment) -> list[dict[str, str]]:
    """What stops or should be looked at, gravest first within its day: the boxes to tick at the meeting."""
    return [
        {
            "icon": SEVERITY_ICONS[finding.severity],
            "day": day_of(seen.post.day),
            "finding": one_line(finding.title),
            "title": title_of(seen.post),
            "what": f"{one_line(finding.title).rstrip('.')} · «{title_of(seen.post)}»",
            "who": one_line(seen.post.author or seen.post.approver),
        }
        for seen in month.posts
        if seen.post.status != Status.CANCELLED
        for finding in seen.findings
        if finding.severity in (Severity.BLOCKS, Severity.WARNING)
    ]
