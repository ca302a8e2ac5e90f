"""A board's December, from a spreadsheet file to the paper for the meeting."""

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from typing import Any

import pypdf
import pytest

from desktop.domain.assessment import MonthAssessment
from desktop.domain.channel import Channel
from desktop.domain.errors import UsageError
from desktop.domain.finding import Severity
from desktop.domain.post import Form, Status
from desktop.domain.quality import Quality
from desktop.domain.words import short_day
from desktop.services.open_plan import OpenPlan
from desktop.services.papers import save_month_pdf
from desktop.services.plan import with_status
from tests.journeys.december import (
    DECEMBER,
    SHEET,
    WITH_CAPTIONS,
    WITHOUT_CAPTIONS,
    fill,
    flagged,
    make_films,
    open_plan,
    post_named,
)


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenPlan]:
    films = make_films(tmp_path_factory.mktemp("films"))
    with open_plan(tmp_path_factory.mktemp("data")) as opened:
        opened.branch = "Elvebakken MS-lag"
        fill(opened, films)
        yield opened


@pytest.fixture(scope="module")
def month(plan: OpenPlan) -> MonthAssessment:
    return plan.assessor.month(DECEMBER)


@pytest.fixture(scope="module")
def paper(plan: OpenPlan, tmp_path_factory: pytest.TempPathFactory) -> pypdf.PdfReader:
    return pypdf.PdfReader(save_month_pdf(plan, DECEMBER, tmp_path_factory.mktemp("paper") / "desember.pdf"))


@pytest.fixture(scope="module")
def printed(paper: pypdf.PdfReader) -> str:
    return squeezed("".join(page.extract_text() for page in paper.pages))


def squeezed(text: str) -> str:
    """Without spaces and line breaks: where a line turns is not what these tests are about."""
    return re.sub(r"[\s\u200b\u200d]+", "", text)


def rows() -> list[dict[str, str]]:
    with SHEET.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines, delimiter=";"))


def test_all_31_rows_land_on_their_days_with_every_word(plan: OpenPlan) -> None:
    landed = plan.plan.month(DECEMBER)
    assert [post.day for post in landed] == [date(2026, 12, day) for day in range(1, 32)]
    assert [(post.title, post.text) for post in landed] == [(row["title"], row["text"]) for row in rows()]
    assert [(post.theme, post.author) for post in landed] == [(row["theme"], row["author"]) for row in rows()]
    assert {post.status for post in landed} == {Status.DRAFT}


def test_clock_channels_and_form_are_understood(plan: OpenPlan) -> None:
    post = post_named(plan, "Spørsmål og svar om julebordet")
    assert post.clock == time(9)
    assert post.channels == (Channel.FACEBOOK, Channel.WEB)
    assert post.form == Form.EVENT
    assert post_named(plan, "Femten år minus en dag").clock is None


def test_exactly_the_film_without_captions_is_flagged(month: MonthAssessment) -> None:
    found = flagged(month, "captions")
    assert [one.post.title for one in found] == [WITHOUT_CAPTIONS]
    blocker = next(finding for finding in found[0].findings if finding.id == "captions")
    assert blocker.severity == Severity.BLOCKS
    assert blocker.words == "runa.mp4"


def test_the_captions_beside_the_other_film_came_with_it(plan: OpenPlan) -> None:
    (film,) = post_named(plan, WITH_CAPTIONS).videos()
    report = plan.media.film_report(film)
    assert report
    assert [(track.kind.value, track.format, track.cues) for track in report.captions] == [("sidecar", "srt", 2)]


def test_both_films_are_seen_in_the_score(month: MonthAssessment) -> None:
    assert [one.post.title for one in month.posts if Quality.VIDEO in one.score.met] == [
        WITH_CAPTIONS,
        WITHOUT_CAPTIONS,
    ]


def test_every_post_has_a_score_and_most_months_have_something_to_better(month: MonthAssessment) -> None:
    assert all(len(one.score.verdicts) == len(Quality) for one in month.posts)
    assert len({len(one.score.met) for one in month.posts}) >= 4
    assert sum(month.balance.posts) == 31
    assert month.suggestions


def test_words_behind_a_verdict_stand_in_the_text(month: MonthAssessment) -> None:
    shown = [(one.post.text, found) for one in month.posts for verdict in one.score.verdicts
             for found in verdict.evidence if found.in_text]  # fmt: skip
    assert len(shown) > 31
    assert all(text[found.start : found.end] == found.words for text, found in shown)


def test_only_the_later_of_the_two_like_notices_is_told_so(month: MonthAssessment) -> None:
    found = flagged(month, "repetition")
    assert [one.post.title for one in found] == ["Medlemsmøte igjen"]
    ids = {one.post.title: one.post.id for one in month.posts}
    assert [(pair.a, pair.b) for pair in month.pairs] == [(ids["Medlemsmøte igjen"], ids["Medlemsmøte i kveld"])]


def test_a_film_without_captions_keeps_its_post_from_being_ready(plan: OpenPlan) -> None:
    with pytest.raises(UsageError, match="filmen mangler teksting"):
        plan.apply(with_status(post_named(plan, WITHOUT_CAPTIONS), Status.READY))
    assert post_named(plan, WITHOUT_CAPTIONS).status == Status.DRAFT


def test_every_title_and_date_is_on_the_paper(month: MonthAssessment, printed: str) -> None:
    for one in month.posts:
        assert one.post.day
        assert squeezed(one.post.title) in printed
        assert squeezed(short_day(one.post.day)) in printed


def test_every_warning_is_on_the_paper(month: MonthAssessment, printed: str) -> None:
    warnings = [finding for one in month.posts for finding in one.warnings]
    assert {"captions", "repetition"} <= {finding.id for finding in warnings}
    for finding in warnings:
        assert squeezed(finding.title) in printed
        assert squeezed(finding.advice) in printed
    for run in month.runs:
        assert squeezed(run.why) in printed


def test_every_score_is_on_the_paper_in_words(month: MonthAssessment, printed: str) -> None:
    for one in month.posts:
        assert squeezed(one.score.words) in printed
    assert "%" not in re.sub(r"\d+%sjanse", "", printed)


def test_the_paper_has_a_tag_tree_a_language_and_the_branch_in_its_title(paper: pypdf.PdfReader) -> None:
    root = paper.trailer["/Root"]
    assert root["/Lang"] == "nb-NO"
    assert root["/MarkInfo"]["/Marked"]
    assert list(_kinds(root["/StructTreeRoot"])).count("/TR") > 31
    assert paper.metadata
    assert "Elvebakken MS-lag" in str(paper.metadata.title)


def _kinds(element: Any) -> Iterator[str]:
    element = element.get_object() if hasattr(element, "get_object") else element
    if isinstance(element, list):
        for child in element:
            yield from _kinds(child)
    elif isinstance(element, dict):
        yield str(element.get("/S"))
        yield from _kinds(element.get("/K"))


def test_when_the_board_has_its_reason_the_film_goes_out_without_captions(plan: OpenPlan) -> None:
    before = post_named(plan, WITHOUT_CAPTIONS)
    waived = tuple(replace(one, captions_waived="Ingen snakker i filmen.", people=0) for one in before.media)
    assert plan.assessor.blockers(replace(before, media=waived, approver="Siv")) == ()
