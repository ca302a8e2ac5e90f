"""The month on paper: brings together what the PDF and the printed pages need."""

import io
import re
from base64 import b64decode, b64encode
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from desktop.domain.assessment import AssessedPost, MonthAssessment, PostSummary
from desktop.domain.decision import decisions_of
from desktop.domain.errors import FileProblem, plain_reason
from desktop.domain.month import Month
from desktop.domain.post_filter import PostFilter, Sieve
from desktop.domain.record import RecordKind
from desktop.domain.wording import say
from desktop.domain.words import short_day_month
from desktop.exchange.month_pdf import Edition, MonthPaper, month_pages, month_pdf
from desktop.exchange.paper_year import YearView
from desktop.media.pictures import save_thumbnail
from desktop.services.balance import balance
from desktop.services.days import day_names
from desktop.services.open_plan import OpenPlan
from desktop.services.whole_files import write_whole

PRINT_PIXELS_PER_INCH = 200.0
CONTACT, LOGO = "contact", "logo"
LOGO_SIDE = 200  # pixels; 27 points high on paper


@dataclass(frozen=True, slots=True)
class Wish:
    """What paper somebody wants: an edition of a month, with only the posts that are asked for; a list may cover a
    `span` of days instead."""

    month: Month
    edition: Edition = Edition.MEETING
    span: tuple[date, date] | None = None
    only: PostFilter = field(default_factory=PostFilter)


def paper_of(plan: OpenPlan, wish: Wish) -> MonthPaper:
    """All that the wished edition prints."""
    paper = month_paper(plan, wish.month)
    if wish.edition == Edition.YEAR:
        return replace(paper, year=_year(plan, wish.month.year))
    if wish.edition == Edition.LIST and wish.span is not None:
        paper = replace(paper, span=wish.span, assessment=replace(paper.assessment, posts=_within(plan, *wish.span)))
    return paper if wish.only.empty else _sifted(paper, wish.only)


def _sifted(paper: MonthPaper, wanted: PostFilter) -> MonthPaper:
    """The same paper with some of the posts, and a balance of those alone."""
    month = paper.assessment
    passing = {one.post.id for one in Sieve().passing(wanted, [PostSummary.of(one) for one in month.posts])}
    posts = tuple(one for one in month.posts if one.post.id in passing)
    pairs = tuple(pair for pair in month.pairs if pair.a in passing)
    runs = tuple(run for run in month.runs if passing.issuperset(run.posts))
    kept = replace(month, posts=posts, balance=balance(month.month, posts), pairs=pairs, runs=runs, suggestions=())
    return replace(paper, assessment=kept, chosen_only=True)


def _within(plan: OpenPlan, first: date, last: date) -> tuple[AssessedPost, ...]:
    """The posts of all months the span touches, cut to it."""
    month = Month.of(first)
    posts: list[AssessedPost] = []
    while month.first <= last:
        posts += plan.assessor.month(month).posts
        month = month.moved(1)
    return tuple(one for one in posts if one.post.day and first <= one.post.day <= last)


def _year(plan: OpenPlan, year: int) -> YearView:
    names = {day: name for number in range(1, 13) for day, name in day_names(Month(year, number)).items()}
    return YearView(
        year=year,
        posts=plan.store.posts_between(date(year, 1, 1), date(year, 12, 31)),
        days={day: name.short_name for day, name in names.items()},
        free=frozenset(day for day, name in names.items() if name.free),
    )


def week_of(day: date) -> tuple[date, date]:
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def quarter_of(month: Month) -> tuple[date, date]:
    first = Month(month.year, (month.number - 1) // 3 * 3 + 1)
    return first.first, first.moved(2).last


def month_paper(plan: OpenPlan, month: Month) -> MonthPaper:
    """The paper for a month as the plan stands now."""
    assessed = plan.assessor.month(month)
    names = day_names(month)
    return MonthPaper(
        assessment=assessed,
        branch=plan.branch,
        today=plan.today(),
        special_days={day: name.short_name for day, name in names.items()},
        free_days=frozenset(day for day, name in names.items() if name.free),
        history_titles=_titles_outside(plan, assessed),
        contact=plan.store.setting(CONTACT),
        noted=decisions_of(plan.plan.records(RecordKind.DECISION), month),
        logo=_logo(plan),
    )


def keep_logo(plan: OpenPlan, file: Path | None) -> None:
    """The mark of the branch on its papers; None takes it away. Raises FileProblem for what is no picture."""
    small = io.BytesIO()
    if file is not None:
        save_thumbnail(file, small, LOGO_SIDE * 2, LOGO_SIDE)
    plan.store.set_setting(LOGO, b64encode(small.getvalue()).decode())


def _logo(plan: OpenPlan) -> bytes:
    return b64decode(plan.store.setting(LOGO))


def wished_pdf(plan: OpenPlan, wish: Wish) -> bytes:
    """The finished paper. Slow: run it in a job."""
    return month_pdf(paper_of(plan, wish), wish.edition)


def wished_pictures(plan: OpenPlan, wish: Wish) -> list[bytes]:
    """The pages as PNG, for the printer."""
    return month_pages(paper_of(plan, wish), PRINT_PIXELS_PER_INCH, wish.edition)


def save_month_pdf(plan: OpenPlan, month: Month, file: Path, edition: Edition = Edition.MEETING) -> Path:
    """Writes the PDF whole or not at all; raises FileProblem."""
    return save_pdf(wished_pdf(plan, Wish(month, edition)), file)


def save_pdf(content: bytes, file: Path) -> Path:
    """Writes the paper whole or not at all; raises FileProblem."""
    try:
        write_whole(file, content)
    except OSError as problem:
        raise FileProblem(
            say("PDF-en kunne ikke lagres som «{file}» ({reason}).", file=str(file), reason=plain_reason(problem)),
            say("Lukk filen hvis den er åpen, eller velg et annet sted."),
        ) from problem
    return file


def _titles_outside(plan: OpenPlan, assessed: MonthAssessment) -> dict[str, str]:
    inside = {one.post.id for one in assessed.posts}
    outside = {post_id for pair in assessed.pairs for post_id in (pair.a, pair.b)} - inside
    titles = {}
    for post in filter(None, map(plan.plan.post, sorted(outside))):
        day = f" {short_day_month(post.day)}" if post.day else ""
        titles[post.id] = f"«{post.title}»{day}"
    return titles


def usual_name(month: Month, branch: str) -> str:
    """A name for the file that says what it is, without what Windows, macOS or Linux do not take in a name."""
    place = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*]+', "-", branch).strip()[:80]
    return f"Plan {month} {place}".rstrip(" .") + ".pdf"
