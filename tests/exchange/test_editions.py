"""The same month for other readers: in large type, and in full for those who sign."""

import io
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pypdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pdfua import validate
from PIL import Image

from desktop.domain.channel import Channel
from desktop.domain.decision import Decision
from desktop.domain.media import Media, MediaKind
from desktop.domain.post import Status
from desktop.exchange.month_pdf import Edition, MonthPaper, month_pages, month_pdf
from desktop.exchange.paper_posts import span_name
from desktop.exchange.paper_year import YearView
from tests.exchange.papers import DECEMBER, a_post, month_of, paper_of, seen
from tests.exchange.reading import letters, opened, squeezed, structure, texts

OTHERS = (Edition.LARGE_TYPE, Edition.IN_FULL)
COUNTS = (0, 1, 31)


@cache
def reader(edition: Edition, count: int) -> pypdf.PdfReader:
    return opened(month_pdf(month_of(count), edition))


@cache
def text_of(edition: Edition, count: int) -> str:
    return "".join(texts(reader(edition, count)))


@pytest.mark.parametrize("edition", OTHERS)
@pytest.mark.parametrize("count", COUNTS)
def test_every_title_warning_and_page_number_is_there(edition: Edition, count: int) -> None:
    text, pages = text_of(edition, count), len(reader(edition, count).pages)
    for one in month_of(count).assessment.posts:
        assert squeezed(one.post.title) in text
        for finding in one.findings:
            assert squeezed(f"{finding.title}. {finding.advice}") in text
    assert f"Side{pages}av{pages}" in text


@pytest.mark.parametrize("edition", OTHERS)
def test_they_are_tagged_and_norwegian(edition: Edition) -> None:
    root = reader(edition, 31).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "nb-NO"
    kinds = {element.get("/S") for element in structure(reader(edition, 31))}
    assert {"/H1", "/H2"} <= kinds


@pytest.mark.parametrize(("edition", "least"), [(Edition.LARGE_TYPE, 17.99), (Edition.IN_FULL, 8.99)])
def test_no_letter_is_smaller_than_the_edition_promises(edition: Edition, least: float) -> None:
    for page in reader(edition, 31).pages:
        assert min(size for size, _, _ in letters(page)) >= least


def test_the_large_edition_lists_what_to_decide_and_the_balance() -> None:
    text = text_of(Edition.LARGE_TYPE, 31)
    for part in ("1. des. Filmen mangler teksting · «Adventshilsen fra Ragnhild»", "Dialog: 21", "Stille romjul."):
        assert squeezed(part) in text


def test_the_full_edition_holds_every_text_note_and_picture() -> None:
    picture = Media(id="m1", kind=MediaKind.PICTURE, file="a.jpg", name="lucia.jpg", alt_text="Barn med lys")
    picture = replace(picture, credit="Siv", people=3, consents=2)
    film = Media(id="m2", kind=MediaKind.VIDEO, file="b.mp4", name="tog.mp4", seconds=108, captions=("c.srt",))
    post = a_post(
        1,
        text="Første avsnitt.\n\nAndre avsnitt " + "ord " * 100 + "slutt.",
        texts=((Channel.X, "Kort for X"),),
        notes="Husk nøkkelen",
        media=(picture, film),
    )
    text = "".join(texts(opened(month_pdf(paper_of((seen(post),)), Edition.IN_FULL))))
    for part in (
        "Første avsnitt.", "ord slutt.", "Tekst til X", "Kort for X", "Husk nøkkelen", "lucia.jpg (bilde).",
        "Bildetekst: Barn med lys.", "Kilde: Siv.", "Personer som synes: 3, samtykker: 2.",
        "tog.mp4 (film, 1 min 48 s).",
        "Teksting ligger ved.", "Godkjent av", "Dato",
    ):  # fmt: skip
        assert squeezed(part) in text


@settings(max_examples=8, deadline=None)
@example("\x08", Edition.LARGE_TYPE)
@given(st.text(max_size=60), st.sampled_from(OTHERS))
def test_no_text_stops_the_other_editions(text: str, edition: Edition) -> None:
    post = a_post(0, title=text, text=text, theme=text, author=text, notes=text, status=Status.CANCELLED)
    post = replace(
        post, texts=((Channel.X, text),), media=(Media(id="m", kind=MediaKind.PICTURE, file="f", name=text),)
    )
    assert month_pdf(paper_of((seen(post),)), edition).startswith(b"%PDF-1.7")


@pytest.mark.parametrize("edition", OTHERS)
def test_a_word_without_end_stays_on_the_paper(edition: Edition) -> None:
    word = "a" * 200
    text = "".join(texts(opened(month_pdf(paper_of((seen(a_post(0, title=word, text=word, author=word)),)), edition))))
    assert word in text


def test_their_pages_come_as_pictures_too() -> None:
    assert len(month_pages(month_of(1), 100, Edition.LARGE_TYPE)) == len(reader(Edition.LARGE_TYPE, 1).pages)


NEW = (Edition.OVERVIEW, Edition.WALL, Edition.AGENDA, Edition.LIST, Edition.YEAR)


def paper(count: int) -> MonthPaper:
    """With all that the newer editions print besides."""
    whole = month_of(count)
    posts = [one.post for one in whole.assessment.posts]
    noted = (
        Decision(id="a", month=DECEMBER, words="Spør foreldrene til Liv", noted_on=date(2026, 12, 1), post="gone"),
        Decision(id="b", month=DECEMBER, words="Er ordnet", noted_on=date(2026, 12, 1), settled=True),
    )
    year = YearView(2026, posts, {date(2026, 5, 17): "17. mai"}, frozenset({date(2026, 5, 17)}))
    return replace(whole, noted=noted, year=year, span=(date(2026, 12, 7), date(2026, 12, 13)))


@pytest.mark.parametrize("edition", NEW)
@pytest.mark.parametrize("count", [0, 1, 31, 120])
def test_the_checker_of_pdf_ua_finds_nothing_in_any_edition(edition: Edition, count: int, tmp_path: Path) -> None:
    file = tmp_path / "plan.pdf"
    file.write_bytes(month_pdf(paper(count), edition))
    assert [found.message for found in validate(file).findings] == []


@pytest.mark.parametrize("edition", [Edition.OVERVIEW, Edition.WALL, Edition.YEAR])
@pytest.mark.parametrize("count", [0, 31])
def test_what_is_for_the_wall_is_one_page(edition: Edition, count: int) -> None:
    assert len(opened(month_pdf(paper(count), edition)).pages) == 1


def test_the_wall_calendar_is_a_whole_a3_sheet() -> None:
    box = opened(month_pdf(paper(31), Edition.WALL)).pages[0].mediabox
    assert (round(box.width / 72 * 25.4), round(box.height / 72 * 25.4)) == (420, 297)


@pytest.mark.parametrize("edition", NEW)
def test_no_letter_of_the_newer_editions_is_too_small(edition: Edition) -> None:
    for page in opened(month_pdf(paper(31), edition)).pages:
        assert min(size for size, _, _ in letters(page)) >= 8.99


def test_the_agenda_holds_open_points_decisions_and_who_does_what() -> None:
    text = "".join(texts(opened(month_pdf(paper(31), Edition.AGENDA))))
    assert squeezed("Spør foreldrene til Liv") in text
    assert squeezed("Er ordnet") not in text
    assert squeezed("Filmen mangler teksting") in text
    assert squeezed("Hvem gjør hva") in text


def test_a_list_says_what_it_covers_and_names_its_weeks() -> None:
    text = "".join(texts(opened(month_pdf(paper(31), Edition.LIST))))
    assert squeezed("Uke 50, 2026") in text
    assert squeezed("Uke 50 · 7.–13. desember") in text
    assert squeezed(span_name(date(2026, 10, 1), date(2026, 12, 31))) == "1.oktober–31.desember2026"


def test_the_branch_may_have_its_own_mark() -> None:
    mark = io.BytesIO()
    Image.new("RGB", (40, 40), "navy").save(mark, "PNG")
    with_mark = opened(month_pdf(replace(paper(1), logo=mark.getvalue()), Edition.OVERVIEW))
    assert len(with_mark.pages[0].images) == 1
    assert len(opened(month_pdf(paper(1), Edition.OVERVIEW)).pages[0].images) == 0
