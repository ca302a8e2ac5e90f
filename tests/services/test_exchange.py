"""Spreadsheets through the services: what is in the plan stays out, what is out comes in again."""

from pathlib import Path

import pytest

from desktop.domain.errors import FileProblem
from desktop.domain.month import Month
from desktop.services.exporting import save_sheet
from desktop.services.importing import SheetImport, read_import
from desktop.services.open_plan import OpenPlan
from tests.exchange.sheets.broken import BROKEN
from tests.services.conftest import put


def test_a_plan_that_went_out_is_known_when_it_comes_back(plan: OpenPlan, tmp_path: Path) -> None:
    put(plan)
    put(plan, title="Tur", day=None)
    assert save_sheet(plan, None, tmp_path / "alt.xlsx") == 2
    assert save_sheet(plan, Month(2026, 12), tmp_path / "des.csv") == 1
    again = SheetImport.open(tmp_path / "alt.xlsx", plan.store)
    assert [row.notes for row in again.reading.rows] == [("står i planen allerede og er hoppet over.",)] * 2
    assert again.change().posts == ()
    assert len(again.change(again.reading.rows).posts) == 2


def test_another_ending_than_a_spreadsheets_is_told(plan: OpenPlan, tmp_path: Path) -> None:
    with pytest.raises(FileProblem) as problem:
        save_sheet(plan, None, tmp_path / "plan.doc")
    assert problem.value.sentence == "«plan.doc» er ikke et navn på et regneark."


def test_files_that_are_no_plan_leave_the_plan_as_it_was(plan: OpenPlan, tmp_path: Path) -> None:
    own = put(plan)
    for name in ("avkortet.xlsx", "gammel.xls", "bare-overskrifter.xlsx", "budsjett.xlsx"):
        (tmp_path / name).write_bytes(BROKEN[name]())
        with pytest.raises(FileProblem):
            read_import(tmp_path / name, plan.store)
    assert plan.store.all_posts() == (own,)
