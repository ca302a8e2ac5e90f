"""The month on paper: a PDF of 31 posts, beside Typst alone on the source that is ready for it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import typst

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.month import Month
from desktop.exchange.month_pdf import Edition
from desktop.exchange.paper_words import paper_words
from desktop.exchange.typesetting import TEMPLATES, font_folders, inputs_of
from desktop.paths import RESOURCES, DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.papers import Wish, paper_of, save_month_pdf
from tests.bench.figures import Figure, median, milliseconds
from tests.bench.plans import made_up_posts

POSTS = 31


def paper_figures(folder: Path, today: date, rounds: int = 5) -> list[Figure]:
    """From the plan to the file, once with a month that is looked over already, as it is where somebody prints what is
    on the screen, and once with the look-over. Nothing is printed twice: Typst remembers what it has set."""
    month = Month.of(today)
    with OpenPlan(DataFolder(folder).make(), lambda: today) as plan:
        _fill(plan, month, today)
        save_month_pdf(plan, month, folder / "plan.pdf")
        bare = [milliseconds(_typst_alone(plan, month, folder / "bare.pdf", f"bare {one}")) for one in range(rounds)]
        ours, whole, looked = [], [], []
        for one in range(rounds):
            _renamed(plan, month, f"looked over {one}")
            looked.append(milliseconds(lambda: plan.assessor.month(month)))
            ours.append(milliseconds(lambda: save_month_pdf(plan, month, folder / "plan.pdf")))
            _renamed(plan, month, f"whole {one}")
            whole.append(milliseconds(lambda: save_month_pdf(plan, month, folder / "plan.pdf")))
    name = f"PDF of a month with {POSTS} posts"
    return [
        Figure(name, median(ours), 1.5, median(bare), "Typst alone", by_ratio=True),
        Figure(f"{name}, the look-over included", median(whole), None, median(looked), "looking it over"),
    ]


def _fill(plan: OpenPlan, month: Month, today: date) -> None:
    posts = [
        replace(one, day=month.first + timedelta(days=place % 28))
        for place, one in enumerate(made_up_posts(POSTS, today))
    ]
    plan.store.apply(PlanChange("", tuple(PostChange(None, one) for one in posts)))


def _renamed(plan: OpenPlan, month: Month, words: str) -> None:
    """Every post of the month gets another title."""
    posts = plan.store.posts_between(month.first, month.last)
    change = PlanChange("", tuple(PostChange(one, replace(one, title=f"{words} {one.id}")) for one in posts))
    plan.store.apply(change)
    plan.assessor.plan_changed(change)


def _typst_alone(plan: OpenPlan, month: Month, file: Path, words: str) -> Callable[[], object]:
    """Typst on a source that is ready, which has never been set before."""
    _renamed(plan, month, words)
    inputs = inputs_of(paper_words(paper_of(plan, Wish(month)), in_full=False))
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=font_folders())
    template = TEMPLATES / f"{Edition.MEETING}.typ"
    compiler = typst.Compiler(template, root=RESOURCES, font_paths=fonts)
    return lambda: compiler.compile(output=file, format="pdf", pdf_standards=["ua-1"], sys_inputs=inputs)
