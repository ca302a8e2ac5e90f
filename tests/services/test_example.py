"""The example plan as a board meets it: what is there, and what Elleve says about it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.assessment import MonthAssessment
from desktop.domain.post import Status
from desktop.paths import DataFolder
from desktop.services.example import MONTH, load_example
from desktop.services.open_plan import OpenPlan
from desktop.services.plan import edited

TODAY = date(2026, 12, 8)


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenPlan]:
    with OpenPlan(DataFolder(tmp_path_factory.mktemp("example")), today=lambda: TODAY) as opened:
        load_example(opened)
        yield opened


@pytest.fixture(scope="module")
def month(plan: OpenPlan) -> MonthAssessment:
    return plan.assessor.month(MONTH)


def titles(month: MonthAssessment, finding: str) -> list[str]:
    return [one.post.title for one in month.posts if finding in {found.id for found in one.findings}]


def test_december_is_full_and_the_branch_has_its_name(plan: OpenPlan, month: MonthAssessment) -> None:
    assert plan.branch == "Solbukta lokallag"
    assert len(month.posts) == 22
    assert len(plan.plan.undated()) == 6


def test_what_is_to_be_found_is_found_and_nothing_else(month: MonthAssessment) -> None:
    assert titles(month, "captions") == ["Terje ønsker god jul", "Kåre leser for oss"]
    assert titles(month, "consent") == ["Lucia i trappa", "Bilder fra julebordet", "Kåre leser for oss"]
    assert titles(month, "repetition") == ["Siste frist!", "Kaffekroken er åpen"]
    marked = [one.post.title for one in month.posts if one.warnings]
    assert len(marked) == 6
    assert any("Vi minner om" in run.why for run in month.runs)


def test_what_is_ready_has_no_blockers(month: MonthAssessment) -> None:
    assert all(not one.blockers for one in month.posts if one.post.status == Status.READY)
    assert sum(one.post.status == Status.READY for one in month.posts) >= 3


def test_scores_differ_and_the_month_has_ways_out(month: MonthAssessment) -> None:
    counts = [len(one.score.met) for one in month.posts]
    assert min(counts) <= 2
    assert max(counts) >= 8
    assert month.suggestions


def test_pictures_and_films_lie_in_the_library(plan: OpenPlan) -> None:
    media = [one for post in plan.store.all_posts() for one in post.media]
    assert len(media) > 10
    assert all(plan.media.path(one).is_file() for one in media)


def test_asking_for_the_example_again_brings_no_second_one_and_can_be_taken_back(plan: OpenPlan) -> None:
    (first, *others) = plan.store.all_posts()
    changed = plan.apply(edited(first, replace(first, title="Vår egen tittel"))).posts[0].after
    change = load_example(plan)
    assert [post.title for post in plan.store.all_posts()] == [post.title for post in (first, *others)]
    plan.apply(change.reversed())
    assert plan.store.all_posts() == (changed, *others)
