"""The month's PDF is opened again: everything the board must see is in it, and a screen reader finds its way."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.domain import words
from desktop.domain.channel import Channel
from desktop.domain.finding import Finding, Severity
from desktop.domain.month import Month
from desktop.domain.post import Status
from desktop.exchange.month_pdf import MonthPaper, month_pages, month_pdf
from tests.exchange.papers import a_post, month_of, paper_of, seen
from tests.exchange.reading import letters, opened, squeezed, structure, texts

COUNTS = (0, 1, 31, 120)


@cache
def reader(count: int) -> pypdf.PdfReader:
    return opened(month_pdf(month_of(count)))


@cache
def pages_of(count: int) -> list[str]:
    return texts(reader(count))


@cache
def text_of(count: int) -> str:
    return "".join(pages_of(count))


def printed(paper: MonthPaper) -> str:
    return "".join(texts(opened(month_pdf(paper))))


@pytest.mark.parametrize("count", COUNTS)
def test_every_title_and_date_is_there(count: int) -> None:
    for one in month_of(count).assessment.posts:
        assert one.post.day
        assert squeezed(one.post.title) in text_of(count)
        assert squeezed(words.short_day(one.post.day)) in text_of(count)


@pytest.mark.parametrize("count", COUNTS)
def test_every_warning_is_there_with_its_reason_and_advice(count: int) -> None:
    for one in month_of(count).assessment.posts:
        for finding in one.findings:
            for part in (finding.title, finding.why, finding.advice):
                assert squeezed(part) in text_of(count)


def test_likenesses_runs_and_notes_name_the_posts() -> None:
    for line in (
        "«Kaffekroken er åpen» 16. des. ligner på «Kaffekroken er åpen» 9. des.: Ordene er de samme.",
        "«Julebord: meld deg på» 4. des. ligner på «Meld deg på julebordet» 4. des.: Samme innhold med andre ord.",
        "Tre innlegg på rad handler om høytid.",
        "Stille romjul. Det er fire dager uten innlegg.",
        "Prøv en kort film i uke 51.",
    ):
        assert squeezed(line) in text_of(31)


@pytest.mark.parametrize("count", COUNTS)
def test_each_page_says_which_of_how_many_it_is(count: int) -> None:
    pages = pages_of(count)
    for number, page in enumerate(pages, 1):
        assert f"Side{number}av{len(pages)}" in page
        assert squeezed("Laget 8. desember 2026 med Elleve") in page


@pytest.mark.parametrize("count", COUNTS)
def test_it_is_tagged_norwegian_and_named(count: int) -> None:
    root = reader(count).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "nb-NO"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    metadata = reader(count).metadata
    assert metadata
    assert metadata.title == "Desember 2026. Plan for sosiale medier, Solbukta lokallag"
    assert metadata.author == "Solbukta lokallag"
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()


def test_tables_have_headers_and_pictures_have_words() -> None:
    kinds = [element.get("/S") for element in structure(reader(31))]
    assert kinds.count("/Table") >= 4
    assert kinds.count("/TH") >= 8 + 5 + 7 + 4
    figures = [element for element in structure(reader(31)) if element.get("/S") == "/Figure"]
    assert len(figures) > 31
    assert all(element.get("/Alt") for element in figures)
    assert {"Facebook", "Stopper «Klar»"} <= {str(element["/Alt"]) for element in figures}


def test_the_parts_are_bookmarked() -> None:
    def names(outline: list[Any]) -> Iterator[str]:
        for entry in outline:
            yield from names(entry) if isinstance(entry, list) else [str(entry.title)]

    assert list(names(reader(31).outline))[:2] == ["Desember 2026", "Balansen: innlegg per kvalitet"]
    assert {"Innleggene", "Balansen uke for uke", "Varsler"} <= set(names(reader(31).outline))


@pytest.mark.parametrize("count", [1, 31])
def test_no_letter_is_too_small_or_off_the_page(count: int) -> None:
    for page in reader(count).pages:
        found = letters(page)
        assert min(size for size, _, _ in found) >= 8.99
        assert all(0 <= x <= 842 and 0 <= y <= 596 for _, x, y in found)


def test_fonts_are_inside_the_file() -> None:
    for page in reader(31).pages:
        for font in page["/Resources"]["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(inner)


def test_what_a_day_has_no_room_for_stands_on_the_page_it_points_to() -> None:
    posts = tuple(
        seen(a_post(number, title=f"Post nummer {number:02d}", day=date(2026, 12, 10))) for number in range(9)
    )
    pages = texts(opened(month_pdf(paper_of(posts))))
    match = re.search(r"\+6til,seside(\d)", pages[0])
    assert match
    assert "Postnummer03" not in pages[0]
    assert any(f"Postnummer0{left}" in pages[int(match[1]) - 1] for left in range(3, 9))
    assert all(f"Postnummer0{number}" in "".join(pages) for number in range(9))


def test_a_full_calendar_goes_on_to_the_next_page_between_weeks() -> None:
    first, second = pages_of(120)[:2]
    assert "mandag" in first
    assert "mandag" in second
    assert "uke" in second


def test_free_days_and_named_days_say_so_in_words() -> None:
    page = pages_of(0)[0]
    assert "25.1.juledagfri" in page
    assert "6.2.advent" in page
    assert "Ingentingventerpådere." in page


def test_what_stops_or_warns_gets_a_box_at_the_meeting() -> None:
    finding = Finding(
        "film_captions", Severity.BLOCKS, "Filmen mangler teksting", "Mange ser uten lyd.", "Lag teksting."
    )
    paper = paper_of((seen(a_post(5, title="Terje ønsker god jul", author="Terje"), findings=(finding,)),))
    assert squeezed("8. des. Filmen mangler teksting · «Terje ønsker god jul» (Terje)") in printed(paper)


def test_many_decisions_get_a_page_with_room_to_write() -> None:
    assert squeezed("Alle sakene til møtet") in text_of(120)
    assert squeezed("Vi bestemte") in text_of(120)


ODD_TITLES = (
    "#set page(width: 1pt) #panic()",
    "*fet* _kursiv_ `kode` $x^2$ <merke> @noen",
    "\\ [ ] { } ~ -- --- \"sitat\" 'enkel' = == / + 1. // borte /* og */ hit",
    "a" * 80,
    "Eg veit ikkje kva me skal gjera",
    "🎄 Jul i ❤ Solbukta ✨",
    "https://example.org/" + "lang/" * 40,
    "mange ord " * 30,
    "Lucia_i_trappa@solbukta #ms $100 100 %",
)


def test_odd_titles_come_out_as_they_were_written() -> None:
    printed_text = printed(paper_of(tuple(seen(a_post(n, title=title)) for n, title in enumerate(ODD_TITLES))))
    for title in ODD_TITLES:
        assert squeezed(title) in printed_text


def test_other_scripts_and_lost_letters_do_not_stop_the_print() -> None:
    titles = (
        "מרים inviterer",
        "نور forteller",
        "日本 på besøk",
        "Ελλάδα",
        "\ud83c halv",
        "a\x00b\u202ec",
        "👩🏽\u200d🦽 tur",
        "☎️",
    )
    posts = tuple(seen(a_post(n, title=title, text=title, author=title)) for n, title in enumerate(titles))
    text = printed(paper_of(posts, branch="Lag 日本", contact="🎄" * 200))
    for part in ("מרים", "inviterer", "forteller", "□□påbesøk", "Ελλάδα", "halv", "abc", "👩🦽tur", "☎"):
        assert part in text


LONG = Finding("x", Severity.BLOCKS, "Ord som " + "b" * 80, "Fordi " + "c" * 400, "Gjør " + "d" * 80)


def test_a_row_longer_than_a_page_is_printed_to_its_end() -> None:
    last = replace(LONG, title="Siste varsel", why="Det var alt.", advice="Slutt her.")
    post = seen(a_post(1, title="x" * 900, text="y" * 900), findings=(*[LONG] * 6, last))
    text = printed(paper_of((post,)))
    assert "x" * 900 in text
    assert squeezed("Siste varsel. Slutt her.") in text


def test_posts_without_day_title_channel_or_people_are_listed() -> None:
    bare = a_post(3, title="", day=None, clock=None, channels=(), author="", approver="", comment_keeper="", theme="")
    text = printed(paper_of((seen(bare), seen(a_post(4, status=Status.CANCELLED, title="Avlyst tur")))))
    for part in ("Utentittel", "Utendato", "Ingenkanal", "Ingensattopp", "Avlysttur", "Avlyst"):
        assert part in text


def test_a_post_in_every_channel_keeps_its_row() -> None:
    text = printed(paper_of((seen(a_post(2, channels=tuple(Channel))),)))
    assert squeezed("Facebook, Instagram, X, LinkedIn, YouTube, E-post, Nettside, Medlemsblad") in text


@pytest.mark.parametrize("month", [Month(2027, 2), Month(2026, 3), Month(2026, 8), Month(9999, 11)])
def test_short_and_long_months_have_all_their_days(month: Month) -> None:
    text = printed(paper_of((), month))
    assert squeezed(words.month_name(month)) in text
    assert f"{month.last.day}." in text


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.text(alphabet="#*_$@<>\\[](){}~`\"'=/-+|&%^!?:;,. aæøåÅé«»–…🎄ש", max_size=60), min_size=1, max_size=5)
)
def test_whatever_is_typed_is_printed(titles: list[str]) -> None:
    posts = tuple(seen(a_post(number, title=title)) for number, title in enumerate(titles))
    text = printed(paper_of(posts))
    for title in titles:
        for word in title.split():
            # Signs beside Hebrew letters are set from right to left, and read out in that order.
            assert "ש" in title or squeezed(word) in text


@settings(max_examples=12, deadline=None)
@given(st.text(max_size=40))
def test_no_text_at_all_stops_the_print(text: str) -> None:
    post = a_post(0, title=text, text=text, theme=text, author=text)
    assert month_pdf(paper_of((seen(post),), branch=text, contact=text)).startswith(b"%PDF-1.7")


def test_the_same_month_gives_the_same_file() -> None:
    assert month_pdf(month_of(31)) == month_pdf(month_of(31))


def test_pages_come_as_pictures_too() -> None:
    pages = month_pages(month_of(22), 96)
    assert len(pages) == len(opened(month_pdf(month_of(22))).pages)
    with Image.open(io.BytesIO(pages[0])) as picture:
        assert abs(picture.width - 842 / 72 * 96) < 4
        assert picture.convert("L").getextrema() == (picture.convert("L").getextrema()[0], 255)
