"""The calendar page as data: which cards stand on which day, and how many are left for the list."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain import words
from desktop.domain.assessment import AssessedPost
from desktop.domain.finding import SEVERITY_NAMES
from desktop.domain.post import STATUS_NAMES
from desktop.exchange.paper_signs import SEVERITY_ICONS, STATUS_ICONS, channels_of, shortened, title_of

if TYPE_CHECKING:
    from desktop.exchange.month_pdf import MonthPaper

CARDS_A_DAY = 4
CARD_TITLE = 90  # letters; more never fit in two lines, and fitting them takes time


def weeks(paper: "MonthPaper") -> list[dict[str, Any]]:
    by_day: dict[date, list[AssessedPost]] = {}
    for post in paper.assessment.posts:
        if post.post.day:
            by_day.setdefault(post.post.day, []).append(post)
    return [
        {"number": str(week[0].isocalendar().week), "days": [_day(paper, day, by_day) for day in week]}
        for week in paper.assessment.month.weeks()
    ]


def _day(paper: "MonthPaper", day: date, by_day: Mapping[date, Sequence[AssessedPost]]) -> dict[str, Any]:
    outside, free = day not in paper.assessment.month, day in paper.free_days
    posts = [] if outside else list(by_day.get(day, ()))
    shown = posts if len(posts) <= CARDS_A_DAY else posts[: CARDS_A_DAY - 1]
    left_out = posts[len(shown) :]
    return {
        "number": f"{day.day}.",
        "name": paper.special_days.get(day, ""),
        "free": free and day.weekday() < 6,
        "grey": free or outside or day.weekday() >= 5,
        "outside": outside,
        "cards": [_card(post, compact=len(posts) > 1) for post in shown],
        "more": len(left_out),
        "more_from": f"post-{left_out[0].post.id}" if left_out else "",
    }


def _card(seen: AssessedPost, compact: bool) -> dict[str, Any]:
    post = seen.post
    gravest = seen.warnings[0].severity if seen.warnings else None
    return {
        "title": shortened(title_of(post), CARD_TITLE),
        "status": str(post.status),
        "status_icon": STATUS_ICONS[post.status],
        "status_name": STATUS_NAMES[post.status],
        "channels": channels_of(post),
        "clock": words.clock_words(post.clock) if post.clock else "",
        "score": seen.score.words,
        "mark": {"icon": SEVERITY_ICONS[gravest], "name": SEVERITY_NAMES[gravest]} if gravest else None,
        "compact": compact,
    }
