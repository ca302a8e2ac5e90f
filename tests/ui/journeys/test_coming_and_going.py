"""What is deleted or shown is there again: from the trash, and on paper."""

from datetime import date

import pytest
from pypdf import PdfReader

from desktop.services.papers import Wish
from tests.ui.journeys.hands import KEY, answer, choose, come_back, rows_of, stored, titles
from tests.ui.window import open_desk, post, until

POSTS = (
    post("a", "Kaffekroken er åpen", date(2026, 12, 9)),
    post("b", "Siste frist for julebordet", date(2026, 12, 10)),
)


@pytest.fixture(scope="module")
def desk(qapp, tmp_path_factory):
    with open_desk(qapp, tmp_path_factory.mktemp("plan"), *POSTS) as opened:
        yield opened


def test_a_deleted_post_is_fetched_back_from_the_trash(desk):
    come_back(desk)
    desk.window.month_page.view.choose_day(date(2026, 12, 9))
    desk.press(KEY.Key_Return)
    assert answer(lambda: desk.press(KEY.Key_Delete), "Slett") == "Slette «Kaffekroken er åpen»?"
    assert titles(desk) == ["Siste frist for julebordet"]
    offered: list[str] = []
    answer(lambda: choose(desk, "Papirkurv …"), "Hent tilbake", lambda dialog: offered.extend(rows_of(dialog)))
    assert offered[0].startswith("Kaffekroken er åpen, ")
    assert stored(desk, "Kaffekroken er åpen").day == date(2026, 12, 9)


def test_one_who_regrets_deleting_keeps_the_post(desk):
    come_back(desk)
    desk.window.month_page.view.choose_day(date(2026, 12, 10))
    desk.press(KEY.Key_Return)
    answer(lambda: desk.press(KEY.Key_Delete), "Behold")
    assert "Siste frist for julebordet" in titles(desk)


def test_the_plan_on_paper_has_every_title(desk, tmp_path):
    papers = desk.elleve.papers
    written: list[object] = []
    papers.saved.connect(written.append)
    papers.write_pdf(Wish(desk.window.month), tmp_path / "desember.pdf")
    until(lambda: bool(written))
    text = " ".join(page.extract_text() for page in PdfReader(str(written[0])).pages)
    assert all(one.title in " ".join(text.split()) for one in POSTS)
