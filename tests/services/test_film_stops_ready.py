"""A film stops «Klar» until it has captions, the board says they are in the picture, or says why there are none."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.media import Media
from desktop.domain.post import Form
from desktop.media.cue import Cue
from desktop.media.cue_list import CueList
from desktop.services.open_plan import OpenPlan
from tests.media.films import make_film
from tests.services.conftest import a_post


@pytest.fixture
def film(plan: OpenPlan, tmp_path: Path) -> Media:
    taken = plan.media.take_in(make_film(tmp_path / "film.mp4", seconds=4))
    return replace(taken, people=0)


def stopped_by(plan: OpenPlan, film: Media) -> set[str]:
    return {one.id for one in plan.assessor.blockers(a_post(form=Form.VIDEO, media=(film,)))}


def test_klar_waits_for_captions_an_answer_or_a_reason(plan: OpenPlan, film: Media) -> None:
    assert stopped_by(plan, film) == {"captions"}
    assert stopped_by(plan, replace(film, captions_in_picture=True)) == set()
    assert stopped_by(plan, replace(film, captions_in_picture=False)) == {"captions"}
    assert stopped_by(plan, replace(film, captions_waived="Bare en lydprøve")) == set()


def test_klar_is_free_when_captions_are_written(plan: OpenPlan, film: Media) -> None:
    kept = plan.subtitles.keep(film, CueList.of([Cue(0.1, 3.9, "Hei og velkommen til oss på huset")]), "nb")
    plan.media.look_into(kept)
    assert stopped_by(plan, kept) == set()
    report = plan.media.film_report(kept)
    assert report is not None
    assert "coverage_good" in {one.id for one in report.findings}


def test_captions_of_another_post_with_the_same_film_do_not_count(plan: OpenPlan, film: Media) -> None:
    kept = plan.subtitles.keep(film, CueList.of([Cue(0.1, 3.9, "Hei og velkommen til oss på huset")]), "nb")
    plan.media.look_into(kept)
    assert stopped_by(plan, film) == {"captions"}
