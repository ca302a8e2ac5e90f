"""The month on paper: brings together what the PDF and the printed pages need."""

import os
import re
import tempfile
from pathlib import Path

from desktop.domain.assessment import MonthAssessment
from desktop.domain.errors import FileProblem, plain_reason
from desktop.domain.month import Month
from desktop.domain.words import short_day_month
from desktop.exchange.month_pdf import Edition, MonthPaper, month_pages, month_pdf
from desktop.services.days import day_names
from desktop.services.open_plan import OpenPlan

PRINT_PIXELS_PER_INCH = 200.0


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
    )


def save_month_pdf(plan: OpenPlan, month: Month, file: Path, edition: Edition = Edition.MEETING) -> Path:
    """Writes the PDF whole or not at all; raises FileProblem."""
    content = month_pdf(month_paper(plan, month), edition)
    try:
        _write_whole(file, content)
    except OSError as problem:
        raise FileProblem(
            f"PDF-en kunne ikke lagres som «{file}» ({plain_reason(problem)}).",
            "Lukk filen hvis den er åpen, eller velg et annet sted.",
        ) from problem
    return file


def month_pictures(plan: OpenPlan, month: Month, edition: Edition = Edition.MEETING) -> list[bytes]:
    """The pages as PNG, for the printer."""
    return month_pages(month_paper(plan, month), PRINT_PIXELS_PER_INCH, edition)


def _titles_outside(plan: OpenPlan, assessed: MonthAssessment) -> dict[str, str]:
    inside = {one.post.id for one in assessed.posts}
    outside = {post_id for pair in assessed.pairs for post_id in (pair.a, pair.b)} - inside
    titles = {}
    for post in filter(None, map(plan.plan.post, sorted(outside))):
        day = f" {short_day_month(post.day)}" if post.day else ""
        titles[post.id] = f"«{post.title}»{day}"
    return titles


def _write_whole(file: Path, content: bytes) -> None:
    handle, fresh = tempfile.mkstemp(dir=file.parent, prefix=".elleve-", suffix=".pdf")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        Path(fresh).chmod(0o644)
        Path(fresh).replace(file)
    except BaseException:
        Path(fresh).unlink(missing_ok=True)
        raise


def usual_name(month: Month, branch: str) -> str:
    """A name for the file that says what it is, without what Windows, macOS or Linux do not take in a name."""
    place = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*]+', "-", branch).strip()[:80]
    return f"Plan {month} {place}".rstrip(" .") + ".pdf"
