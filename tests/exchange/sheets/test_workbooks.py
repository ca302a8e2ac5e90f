"""Real sheets from LibreOffice come in whole, hostile ones get one sentence, what goes out comes in again."""

import re
from contextlib import suppress
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from desktop.domain.channel import Channel
from desktop.domain.errors import FileProblem
from desktop.domain.post import Post
from desktop.exchange.sheets.reading import Choices, open_tables, read_posts, read_tables
from desktop.exchange.sheets.xlsx_out import write_xlsx_posts
from tests.exchange.sheets.broken import BROKEN, FIXTURES, GOOD, repacked, sheet, xlsx
from tests.exchange.sheets.test_csv import POSTS


def found(name: str) -> list[tuple[object, ...]]:
    return [(post.day, post.clock, post.channels, post.title) for post in read_posts(FIXTURES / name).posts]


def saved(folder: Path, content: bytes, name: str = "plan.xlsx") -> Path:
    (folder / name).write_bytes(content)
    return folder / name


@pytest.mark.parametrize("name", ["maaneder.ods", "maaneder.xlsx", "maaneder.xls"])
def test_month_sheets_with_merged_cells_from_libreoffice(name: str) -> None:
    facebook, instagram = (Channel.FACEBOOK,), (Channel.INSTAGRAM,)
    assert found(name) == [
        (date(2026, 12, 1), time(10), facebook, "Blåbærsyltetøy på låven"),
        (date(2026, 12, 1), time(18, 30), facebook, "Kveldskaffe"),
        (date(2026, 12, 3), time(12), instagram, "Kåre leser"),
        (date(2026, 12, 24), None, facebook + instagram, "God jul 💙"),
        (date(2027, 1, 4), None, (), "Nytt år"),
        (date(2027, 1, 11), None, (), "Trening"),
    ]


def test_what_did_not_come_is_told_by_sheet_and_row() -> None:
    assert [one.sentence for one in read_posts(FIXTURES / "maaneder.ods").problems] == [
        "Arket «Lenker» har ingen kolonne for tittel eller tekst og er hoppet over.",
        "Rad 9 i «Desember 2026» har verken tittel eller tekst og er hoppet over.",
    ]


@pytest.mark.parametrize("name", ["semikolon-cp1252.csv", "tab-utf16.csv", "komma-utf8.csv"])
def test_text_files_from_libreoffice(name: str) -> None:
    first, second = read_posts(FIXTURES / name).posts
    assert (first.title, first.text) == ("Blåbærsyltetøy", 'Smak; ta med en venn.\nVi har "vafler".')
    assert (second.title, second.day, second.channels) == ("Én kåre på øya", date(2026, 12, 24), (Channel.INSTAGRAM,))


def test_a_year_is_asked_for_and_never_guessed() -> None:
    tables = open_tables(FIXTURES / "uten-aar.ods")
    asked = read_tables(tables)
    assert (asked.years_missing, {post.day for post in asked.posts}) == (3, {None})
    told = read_tables(tables, Choices(year=2027))
    assert [post.day for post in told.posts] == [date(2027, 12, 1), date(2027, 12, 30), date(2027, 12, 24)]
    assert told.problems == ()


def test_dates_a_program_has_turned_are_turned_back_and_told() -> None:
    reading = read_posts(FIXTURES / "byttet.xlsx")
    assert [post.day for post in reading.posts] == [date(2026, 12, day) for day in (3, 10, 13, 24)]
    assert "12. mars ble 3. desember" in reading.problems[0].sentence
    flipped = read_tables(open_tables(FIXTURES / "byttet.xlsx"), Choices(flip_dates=True))
    assert flipped.posts[0].day == date(2026, 3, 12)


def test_months_that_read_as_days_are_decided_from_the_whole_column(tmp_path: Path) -> None:
    content = b"title;date\nA;12/01/2026\nB;12/02/2026\nC;12/08/2026\n"
    tables = open_tables(saved(tmp_path, content, "plan.csv"))
    assert [post.day for post in read_tables(tables).posts] == [date(2026, 12, day) for day in (1, 2, 8)]
    assert read_tables(tables).dates_open
    flipped = read_tables(tables, Choices(flip_dates=True))
    assert [post.day for post in flipped.posts] == [date(2026, month, 12) for month in (1, 2, 8)]


def test_dates_written_once_a_day_are_filled_downwards(tmp_path: Path) -> None:
    content = xlsx(
        ("Dato", "Tittel"), ("1.12.2026", "A"), (None, "B"), ("2.12.2026", "C"), (None, "D"), ("3.12.2026", "E")
    )
    tables = open_tables(saved(tmp_path, content))
    reading = read_tables(tables)
    assert [post.day.day for post in reading.posts if post.day] == [1, 1, 2, 2, 3]
    assert reading.problems[0].sentence == "Rad 3 har ingen dato og er lagt på samme dag som raden over."
    apart = read_tables(tables, Choices(fill_down=False))
    assert [post.day for post in apart.posts if post.title in "BD"] == [None, None]


def test_a_date_as_a_number_is_read_and_told(tmp_path: Path) -> None:
    reading = read_posts(saved(tmp_path, xlsx(("Tittel", "Dato"), ("Jul", 46380))))
    assert reading.posts[0].day == date(2026, 12, 24)
    assert reading.problems[0].sentence == "Rad 2: «46380» er lest som datoen 24.12.2026."


def test_a_file_that_counts_from_1904_gives_the_same_dates(tmp_path: Path) -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    for row in (("Tittel", "Dato", "Kl"), ("Jul", date(2026, 12, 24), time(17, 30))):
        book.active.append(row)
    book.save(tmp_path / "mac.xlsx")
    (post,) = read_posts(tmp_path / "mac.xlsx").posts
    assert (post.day, post.clock) == (date(2026, 12, 24), time(17, 30))


def test_a_legend_under_the_table_stays_out_unless_it_is_wanted(tmp_path: Path) -> None:
    rows = (("Tittel", "Dato"), ("A", "1.12.2026"), ("B", "2.12.2026"), (None, None), ("Grønn betyr klar", None))
    reading = read_posts(saved(tmp_path, xlsx(*rows)))
    assert [post.title for post in reading.posts] == ["A", "B"]
    last = reading.rows[-1]
    assert (last.wanted, last.post and last.post.title) == (False, "Grønn betyr klar")


def test_headings_that_come_again_are_no_posts(tmp_path: Path) -> None:
    rows = (("Tittel", "Dato"), ("A", "1.12.2026"), ("Dato", "Tittel"), ("2.1.2027", "B"))
    posts = read_posts(saved(tmp_path, xlsx(*rows))).posts
    assert [(post.title, post.day) for post in posts] == [("A", date(2026, 12, 1)), ("B", date(2027, 1, 2))]


def test_a_wrong_size_told_by_the_sheet_hides_nothing(tmp_path: Path) -> None:
    cells = "".join(f"<c r='{c}1' t='inlineStr'><is><t>{w}</t></is></c>" for c, w in (("A", "Tittel"), ("B", "Tekst")))
    below = cells.replace("1'", "2'").replace("Tittel", "Lucia").replace("Tekst", "Tog")
    content = sheet(f"<row r='1'>{cells}</row><row r='2'>{below}</row>", "<dimension ref='A1:A1'/>")
    assert [(post.title, post.text) for post in read_posts(saved(tmp_path, content)).posts] == [("Lucia", "Tog")]


def test_fifty_thousand_merged_cells_do_no_harm(tmp_path: Path) -> None:
    merges = "".join(f"<mergeCell ref='D{row}:E{row + 1}'/>" for row in range(3, 50_003))
    with_merges = sheet_of_good().replace(b"</sheetData>", f"</sheetData><mergeCells>{merges}</mergeCells>".encode())
    file = saved(tmp_path, repacked(GOOD, xl__worksheets__sheet1_0_xml=with_merges))
    assert [post.title for post in read_posts(file).posts] == ["Lucia"]


def sheet_of_good() -> bytes:
    import io
    import zipfile

    return zipfile.ZipFile(io.BytesIO(GOOD)).read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_is_no_plan_gets_one_sentence(tmp_path: Path, name: str) -> None:
    file = saved(tmp_path, BROKEN[name](), name)
    if name == "bare-overskrifter.xlsx":
        assert [one.sentence for one in read_posts(file).problems] == [
            "Rad 1: det står ingen innlegg under overskriftene."
        ]
        return
    with pytest.raises(FileProblem) as problem:
        read_posts(file)
    assert name in problem.value.sentence
    assert problem.value.sentence.count(".") <= 1 + name.count(".")
    assert problem.value.next_step


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=40))
def test_no_damage_breaks_the_reading(tmp_path_factory: pytest.TempPathFactory, at: int, junk: bytes) -> None:
    content = GOOD[:at] + junk + GOOD[at + len(junk) :]
    with suppress(FileProblem):
        read_posts(saved(tmp_path_factory.getbasetemp(), content, "skadet.xlsx"))


def writable(post: Post) -> Post:
    """Without the letters that XML has no way to write."""
    words = {name: re.sub("[\x00-\x08\x0b-\x1f\ufffe\uffff]", "", getattr(post, name)) for name in ("text", "notes")}
    texts = ((one, re.sub("[\x00-\x08\x0b-\x1f\ufffe\uffff]", "?", text)) for one, text in post.texts)
    return replace(post, texts=tuple(texts), **words)


PLANS = st.lists(POSTS.map(writable), min_size=1, max_size=6, unique_by=lambda post: (post.day, post.title, post.text))


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.generate],
)
@given(PLANS)
def test_what_goes_out_as_xlsx_comes_in_again(tmp_path_factory: pytest.TempPathFactory, plan: list[Post]) -> None:
    file = tmp_path_factory.getbasetemp() / "round.xlsx"
    write_xlsx_posts(plan, file)
    reading = read_posts(file)
    assert reading.problems == ()
    assert sorted(map(bare, reading.posts), key=repr) == sorted(map(bare, plan), key=repr)


def bare(post: Post) -> Post:
    return replace(post, id="")


def test_the_file_that_goes_out_is_made_to_be_read(tmp_path: Path) -> None:
    file = tmp_path / "plan.xlsx"
    plan = [
        Post(id="a", title="=1+1", text="Tekst", day=date(2026, 12, 3), clock=time(18)),
        Post(id="b", title="Idé"),
        Post(id="c", title="Nyttår", day=date(2027, 1, 1)),
    ]
    write_xlsx_posts(plan, file, "Plan for Ås")
    book = load_workbook(file)
    assert book.sheetnames == ["Desember 2026", "Januar 2027", "Uten dato"]
    sheet = book["Desember 2026"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet["A1"].font.bold) == ("B2", "A1:P2", True)
    assert (sheet["A2"].data_type, sheet["C2"].value.date(), sheet["B2"].alignment.wrap_text) == (
        "s",
        date(2026, 12, 3),
        True,
    )


def test_a_text_too_long_for_a_cell_is_told_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(FileProblem) as problem:
        write_xlsx_posts([Post(id="a", title="Romanen", text="a" * 40_000)], tmp_path / "ut.xlsx")
    assert problem.value.sentence == "Teksten i «Romanen» er for lang for en celle i Excel."
    assert not (tmp_path / "ut.xlsx").exists()
