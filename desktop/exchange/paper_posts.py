"""The list of posts as data: one row a post, and what the meeting must decide."""

from datetime import date
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


def post_weeks(month: MonthAssessment) -> list[dict[str, Any]]:
    """The rows week by week, those without a date last."""
    names = {day: name for week in month.month.weeks() for name in [_week_name(month.month, week)] for day in week}
    weeks: dict[str, list[dict[str, Any]]] = {}
    for seen in sorted(month.posts, key=lambda one: one.post.day is None):
        name = names.get(seen.post.day, "Andre dager") if seen.post.day else "Uten dato"
        weeks.setdefault(name, []).append(post_row(seen))
    return [{"name": name, "posts": posts} for name, posts in weeks.items()]


def _week_name(month: Month, week: list[date]) -> str:
    """`Uke 49 · 1.–6. desember`."""
    days = [day for day in week if day in month]
    first = f"{days[0].day}.–" if len(days) > 1 else ""
    return f"Uke {days[0].isocalendar().week} · {first}{words.day_month(days[-1])}"


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
