"""The month on paper: a PDF of 31 posts from the plan to the file, the look-over included."""

from datetime import date
from pathlib import Path

from desktop.domain.month import Month
from desktop.services.open_plan import OpenPlan
from desktop.services.papers import save_month_pdf
from tests.bench.figures import Figure, median, milliseconds
from tests.bench.plans import make_plan

POSTS = 31


def paper_figures(folder: Path, today: date, rounds: int = 3) -> list[Figure]:
    """A month's PDF, after one made to warm up; the floor is the look-over it has to wait for anyhow."""
    data = make_plan(folder, POSTS, today)
    with OpenPlan(data, lambda: today) as plan:
        month = Month.of(plan.store.all_posts()[POSTS // 2].day or today)
        save_month_pdf(plan, month, folder / "plan.pdf")
        times = [milliseconds(lambda: save_month_pdf(plan, month, folder / "plan.pdf")) for _ in range(rounds)]
        floors = [milliseconds(lambda: plan.assessor.month(month)) for _ in range(rounds)]
        count = len(plan.plan.month(month))
    return [Figure(f"PDF of a month with {count} posts", median(times), None, median(floors), "looking it over")]
