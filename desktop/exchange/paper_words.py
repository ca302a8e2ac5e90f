"""All words on the paper, gathered as plain data for the templates."""

from typing import TYPE_CHECKING, Any

from desktop.domain import words
from desktop.domain.finding import SEVERITY_NAMES, Severity
from desktop.domain.post import STATUS_NAMES, Status
from desktop.exchange.paper_agenda import by_person, noted_points
from desktop.exchange.paper_balance import balance_lines, balance_rows, groups, warnings, week_names
from desktop.exchange.paper_calendar import weeks
from desktop.exchange.paper_details import details
from desktop.exchange.paper_posts import decisions, post_weeks, span_name
from desktop.exchange.paper_signs import SEVERITY_ICONS, STATUS_ICONS, shortened
from desktop.exchange.paper_year import year_words

if TYPE_CHECKING:
    from desktop.exchange.month_pdf import MonthPaper

CONTACT = 60  # letters the foot of the page has room for
BESIDE_THE_BALANCE = 6  # as many boxes as fit under a five-week calendar


def paper_words(paper: "MonthPaper", *, in_full: bool = False) -> dict[str, Any]:
    """Everything the templates print, in the form `resources/typst/month.typ` reads; `in_full` with all texts."""
    seen, month = paper.assessment, words.month_name(paper.assessment.month)
    to_decide = decisions(seen)
    span = paper.span or (seen.month.first, seen.month.last)
    return {
        "title": month,
        "document": f"{month}. Plan for sosiale medier, {paper.branch}".rstrip(", "),
        "subtitle": _subtitle(paper),
        "branch": paper.branch,
        "made": _made(paper),
        "made_on": {"year": paper.today.year, "month": paper.today.month, "day": paper.today.day},
        "counted": _counted(paper),
        "legend": _legend(),
        "weekdays": list(words.WEEKDAYS),
        "weeks": weeks(paper),
        "balance": balance_lines(seen.balance),
        "decisions": _shared_out(to_decide),
        "post_weeks": post_weeks(seen.posts, *span),
        "week_names": week_names(seen.balance),
        "week_posts": list(seen.balance.posts),
        "balance_rows": balance_rows(seen.balance),
        "warnings": warnings(seen),
        "groups": groups(paper),
        "details": [details(one) for one in seen.posts] if in_full else [],
        "logo": list(paper.logo),
        "span": span_name(*span),
        "noted": noted_points(paper.noted, seen.posts),
        "by_person": by_person(seen.posts),
        "year": year_words(paper.year) if paper.year else {},
    }


def _subtitle(paper: "MonthPaper") -> str:
    parts = ("Plan for sosiale medier", paper.branch, "Et utvalg" if paper.chosen_only else "")
    return " · ".join(part for part in parts if part)


def _made(paper: "MonthPaper") -> str:
    made = f"Laget {words.day_month(paper.today)} {paper.today.year} med Elleve"
    contact = shortened(paper.contact, CONTACT)
    return f"{made} · {contact}" if contact else made


def _counted(paper: "MonthPaper") -> str:
    posts = paper.assessment.posts
    warned = sum(bool(post.warnings) for post in posts)
    return f"{len(posts)} innlegg, {warned} med varsler" if warned else f"{len(posts)} innlegg"


def _shared_out(to_decide: list[dict[str, str]]) -> dict[str, Any]:
    """What stands beside the balance; when there is more, the gravest only, and all of it in a table of its own."""
    fits = len(to_decide) <= BESIDE_THE_BALANCE
    gravest = sorted(to_decide, key=lambda item: item["icon"] != SEVERITY_ICONS[Severity.BLOCKS])
    first = to_decide if fits else gravest[: BESIDE_THE_BALANCE - 1]
    return {"first": first, "more": len(to_decide) - len(first), "all": to_decide, "table": not fits}


def _legend() -> list[dict[str, str]]:
    statuses = [{"icon": STATUS_ICONS[status], "name": STATUS_NAMES[status]} for status in Status]
    marks = (Severity.BLOCKS, Severity.WARNING)
    return statuses[:4] + [{"icon": SEVERITY_ICONS[mark], "name": SEVERITY_NAMES[mark]} for mark in marks]
