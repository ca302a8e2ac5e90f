"""Everything Elleve says of the example plan can be told in another language: nothing is put together as plain text."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.assessment import AssessedPost, MonthAssessment
from desktop.domain.radar import Radar
from desktop.domain.wording import Words
from desktop.paths import DataFolder
from desktop.services.example import MONTH, load_example
from desktop.services.open_plan import OpenPlan
from desktop.services.radar import make_radar

TODAY = date(2026, 12, 8)


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenPlan]:
    folder: Path = tmp_path_factory.mktemp("told")
    with OpenPlan(DataFolder(folder).make(), lambda: TODAY) as made:
        load_example(made)
        yield made


def of_post(one: AssessedPost) -> Iterator[str]:
    for verdict in one.score.verdicts:
        if not verdict.overruled:
            yield verdict.line
            yield from (evidence.reason for evidence in verdict.evidence)
    for finding in one.findings:
        yield from (finding.title, finding.why, finding.advice)
    if one.surroundings is not None:
        yield from (shared.line for shared in (*one.surroundings.near, *one.surroundings.year))


def of_month(month: MonthAssessment) -> Iterator[str]:
    for one in month.posts:
        yield from of_post(one)
    for run in month.runs:
        yield run.why
    for suggestion in month.suggestions:
        yield from (suggestion.title, suggestion.line)
    for pair in month.pairs:
        yield pair.why


def of_radar(radar: Radar) -> Iterator[str]:
    for repetition in radar.repetitions:
        yield from (repetition.title, repetition.line)
        for way in repetition.ways:
            yield from (way.title, way.line)


def test_a_month_and_its_radar_can_be_told_in_another_language(plan: OpenPlan) -> None:
    said = [*of_month(plan.assessor.month(MONTH)), *of_radar(make_radar(plan.store, plan.assessor, TODAY))]

    assert len(said) > 500
    assert sorted({one for one in said if one and not isinstance(one, Words)}) == []
