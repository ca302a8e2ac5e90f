"""The month's paper: where it lands, what it is called, and that a failure leaves nothing half done."""

from datetime import date
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.domain.errors import FileProblem
from desktop.domain.month import Month
from desktop.domain.post_filter import PostFilter
from desktop.services.open_plan import OpenPlan
from desktop.services.papers import Wish, month_paper, paper_of, save_month_pdf, usual_name, wished_pictures
from tests.services.conftest import put

DECEMBER = Month(2026, 12)


@pytest.mark.parametrize(
    ("branch", "name"),
    [
        ("Solbukta lokallag", "Plan 2026-12 Solbukta lokallag.pdf"),
        ("", "Plan 2026-12.pdf"),
        ("Ås/Vestby", "Plan 2026-12 Ås-Vestby.pdf"),
        ('A:B\\C*"?<>|\n', "Plan 2026-12 A-B-C-.pdf"),
        ("Lag...", "Plan 2026-12 Lag.pdf"),
    ],
)
def test_the_file_is_called_what_it_is(branch: str, name: str) -> None:
    assert usual_name(DECEMBER, branch) == name


@given(st.text(max_size=300))
def test_any_branch_gives_a_name_that_a_file_can_have(branch: str) -> None:
    name = usual_name(DECEMBER, branch)
    assert Path(name).name == name
    assert not set(name) & set('<>:"/\\|?*\n\0')
    assert len(name) < 110


def test_the_paper_tells_of_likeness_to_a_post_outside_the_month(plan: OpenPlan) -> None:
    text = "Husk medlemsmøte i kveld kl. 18.00 på Frivilligsentralen. Kaffe og noe å bite i. Velkommen!"
    earlier = put(plan, title="Høstmøte", text=text, day=date(2026, 11, 20))
    put(plan, title="Julemøte", text=text, day=date(2026, 12, 1))
    paper = month_paper(plan, DECEMBER)
    assert paper.history_titles == {earlier.id: "«Høstmøte» 20. nov."}
    assert date(2026, 12, 25) in paper.free_days
    assert date(2026, 12, 24) not in paper.free_days


def test_an_empty_month_gives_a_paper_too(plan: OpenPlan, tmp_path: Path) -> None:
    made = save_month_pdf(plan, DECEMBER, tmp_path / "tom.pdf")
    assert "Desember 2026" in pypdf.PdfReader(made).pages[0].extract_text()


def test_a_new_paper_takes_the_place_of_the_old_one(plan: OpenPlan, tmp_path: Path) -> None:
    file = tmp_path / "plan.pdf"
    file.write_bytes(b"gammel")
    save_month_pdf(plan, DECEMBER, file)
    assert file.read_bytes().startswith(b"%PDF")
    assert [one.name for one in tmp_path.glob("*.pdf")] == ["plan.pdf"]


def test_a_place_that_cannot_be_written_gets_one_sentence_and_leaves_nothing(plan: OpenPlan, tmp_path: Path) -> None:
    (tmp_path / "mappe.pdf").mkdir()
    before = set(tmp_path.iterdir())
    for file, why in (
        (tmp_path / "mappe.pdf", "er en mappe"),
        (tmp_path / "borte" / "plan.pdf", "finnes ikke"),
        (tmp_path / f"{'x' * 300}.pdf", "navnet er for langt"),
    ):
        with pytest.raises(FileProblem) as problem:
            save_month_pdf(plan, DECEMBER, file)
        assert problem.value.sentence == f"PDF-en kunne ikke lagres som «{file}» ({why})."
    assert set(tmp_path.iterdir()) == before


def test_pages_for_the_printer_are_pictures(plan: OpenPlan) -> None:
    put(plan)
    assert all(page.startswith(b"\x89PNG") for page in wished_pictures(plan, Wish(DECEMBER)))


def test_a_filter_leaves_out_posts_and_counts_only_the_others(plan: OpenPlan) -> None:
    put(plan, title="På Facebook", channels=(Channel.FACEBOOK,), day=date(2026, 12, 1))
    put(plan, title="I bladet", channels=(Channel.MAGAZINE,), day=date(2026, 12, 2))
    wanted = PostFilter(channels=frozenset({Channel.FACEBOOK}))
    paper = paper_of(plan, Wish(DECEMBER, only=wanted))
    assert [one.post.title for one in paper.assessment.posts] == ["På Facebook"]
    assert sum(paper.assessment.balance.posts) == 1
    assert paper.chosen_only
    whole = paper_of(plan, Wish(DECEMBER))
    assert len(whole.assessment.posts) == 2
    assert not whole.chosen_only
