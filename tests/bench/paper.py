"""The month on paper: a PDF of 31 posts from the plan to the file, the look-over included."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.month import Month
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.papers import save_month_pdf
from tests.bench.figures import Figure, median, milliseconds
from tests.bench.plans import made_up_posts

POSTS = 31


def paper_figures(folder: Path, today: date, rounds: int = 3) -> list[Figure]:
    """A month's PDF, after one made to warm up; the floor is the look-over it has to wait for anyhow."""
    month = Month.of(today)
    posts = [
        replace(one, day=month.first + timedelta(days=place % 28))
        for place, one in enumerate(made_up_posts(POSTS, today))
    ]
    with OpenPlan(DataFolder(folder).make(), lambda: today) as plan:
        plan.store.apply(PlanChange("", tuple(PostChange(None, one) for one in posts)))
        save_month_pdf(plan, month, folder / "plan.pdf")
        times = [milliseconds(lambda: save_month_pdf(plan, month, folder / "plan.pdf")) for _ in range(rounds)]
        floors = [milliseconds(lambda: plan.assessor.month(month)) for _ in range(rounds)]
    return [Figure(f"PDF of a month with {POSTS} posts", median(times), None, median(floors), "looking it over")]
