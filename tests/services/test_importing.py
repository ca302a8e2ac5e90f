"""Posts from a spreadsheet file land as one change: all of them, and one step back takes them away."""

from pathlib import Path

import pytest

from desktop.domain.errors import FileProblem
from desktop.domain.post import Status
from desktop.services.importing import read_import
from desktop.services.open_plan import OpenPlan
from tests.journeys.december import SHEET
from tests.services.conftest import put


def test_nothing_lands_before_the_change_is_applied_and_one_step_takes_all_back(plan: OpenPlan) -> None:
    own = put(plan)
    found = read_import(SHEET)
    assert plan.store.post_count() == 1
    done = plan.apply(found.change)
    assert (found.count, plan.store.post_count()) == (31, 32)
    assert done.label == "Hentet 31 innlegg fra «desember.csv»"
    plan.apply(done.reversed())
    assert plan.store.all_posts() == (own,)
    plan.apply(done)
    assert plan.store.post_count() == 32


def test_rows_that_call_themselves_ready_come_as_drafts_until_they_are(plan: OpenPlan, tmp_path: Path) -> None:
    file = tmp_path / "klar.csv"
    file.write_text(
        "title;text;date;channels;status;author;approver\n"
        "Lucia;Vi synger på torget.;13.12.2026;fb, e-post;klar;Siv;Per\n"
        "Tur;Bli med på tur.;14.12.2026;fb;klar;Siv;\n",
        "utf-8",
    )
    plan.apply(read_import(file).change)
    assert [(post.title, post.status) for post in plan.store.all_posts()] == [
        ("Lucia", Status.READY), ("Tur", Status.DRAFT),
    ]  # fmt: skip


def test_a_file_without_posts_gets_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "tom.csv"
    file.write_text("title;text;date\n", "utf-8")
    with pytest.raises(FileProblem) as problem:
        read_import(file)
    assert problem.value.sentence == "Det er ingen innlegg i «tom.csv»."
