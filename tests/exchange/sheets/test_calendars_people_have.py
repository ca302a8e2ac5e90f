"""Content calendars in the shapes boards, agencies and planning tools give them are read as a person reads them."""

import io
from datetime import date, time
from pathlib import Path

import pytest
from openpyxl import Workbook

from desktop.domain.channel import Channel
from desktop.domain.errors import FileProblem
from desktop.domain.post import Post, Status
from desktop.exchange.sheets.reading import Choices, Reading, open_tables, read_posts, read_tables
from desktop.services.importing import SheetImport
from tests.exchange.sheets.broken import ods, xlsx

FB, IG, WEB, MAIL, LI = Channel.FACEBOOK, Channel.INSTAGRAM, Channel.WEB, Channel.EMAIL, Channel.LINKEDIN


def read(folder: Path, content: str | bytes, name: str = "plan.xlsx") -> Reading:
    file = folder / ("plan.csv" if isinstance(content, str) else name)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_posts(file)


def posts(folder: Path, content: str | bytes) -> list[Post]:
    return list(read(folder, content).posts)


def whens(found: list[Post]) -> list[tuple[date | None, time | None]]:
    return [(post.day, post.clock) for post in found]


@pytest.mark.parametrize(
    "heading",
    [
        "Hva skal vi poste?", "📝 Tekst", "Post Copy", "Utkast til tekst", "Posttekst (utkast)", "Innhold *",
        "Tekst/budskap", "Content text", "Hovedbudskap",
    ],
)  # fmt: skip
def test_headings_of_several_words_and_signs_are_known_by_the_word_that_counts(tmp_path: Path, heading: str) -> None:
    (post,) = posts(tmp_path, f"Dato;{heading};Kanal;Status\n7.12.2026;Julekaffe;FB;Klar\n")
    assert (post.text, post.day, post.channels) == ("Julekaffe", date(2026, 12, 7), (FB,))


@pytest.mark.parametrize(
    "heading",
    [
        "Post Date", "Publiseringsdato og kl.", "📅 Dato", "Publiseringstidspunkt", "Dato for publisering", "Når?",
        "Start date", "Posting Time", "Publish on", "Scheduled for",
    ],
)  # fmt: skip
def test_the_column_with_the_date_is_found_whatever_it_is_called(tmp_path: Path, heading: str) -> None:
    assert whens(posts(tmp_path, f"Tekst;{heading}\nHei;7.12.2026 kl. 18\n")) == [(date(2026, 12, 7), time(18))]


@pytest.mark.parametrize(
    "heading",
    ["Sluttdato", "Image/Video", "Link to post", "Bildetekst", "Opprettet dato", "Påmeldingsfrist", "Post ID"],
)
def test_headings_about_something_else_are_left_alone(tmp_path: Path, heading: str) -> None:
    reading = read(tmp_path, f"{heading};Tittel;Dato\n8.12.2026;Kaffe;7.12.2026\n9.12.2026;Tur;10.12.2026\n")
    assert [post.day for post in reading.posts] == [date(2026, 12, 7), date(2026, 12, 10)]
    assert [post.title for post in reading.posts] == ["Kaffe", "Tur"]
    assert {one.field for one in reading.headings if one.words == heading} == {""}


def test_a_day_of_the_week_takes_no_place_from_the_date(tmp_path: Path) -> None:
    found = posts(tmp_path, "Dag;Dato;Tidspunkt;Aktivitet\nmandag;7.12.2026;18:00;Kaffe\nonsdag;9.12.2026;;Tur\n")
    assert whens(found) == [(date(2026, 12, 7), time(18)), (date(2026, 12, 9), None)]


def test_what_the_board_says_of_a_column_goes_before_every_guess(tmp_path: Path) -> None:
    file = tmp_path / "plan.csv"
    file.write_text("Dato;Post date;Tekst\n1.12.2026;7.12.2026;Hei\n")
    said = read_tables(open_tables(file), Choices(fields={"post date": "date"}))
    assert said.posts[0].day == date(2026, 12, 7)
    out = read_tables(open_tables(file), Choices(fields={"dato": "", "post date": ""}))
    assert out.posts[0].day is None


def test_a_column_nobody_has_named_so_is_known_by_what_stands_in_it(tmp_path: Path) -> None:
    found = posts(
        tmp_path, "Card Name;Labels;Go-live\nKaffe;Facebook (blue);7.12.2026\nTur;Facebook, Instagram;9.12.2026\n"
    )
    assert [post.channels for post in found] == [(FB,), (FB, IG)]
    assert [post.day for post in found] == [date(2026, 12, 7), date(2026, 12, 9)]


@pytest.mark.parametrize(("yes", "no"), [("x", ""), ("X", "-"), ("✓", ""), ("ja", "nei"), (True, False), ("☑", "☐")])
def test_channels_ticked_in_columns_of_their_own(tmp_path: Path, yes: object, no: object) -> None:
    rows = (("Dato", "Tittel", "FB", "Instagram", "Nettside", "E-post"), ("1.12.2026", "A", yes, no, yes, no),
            ("2.12.2026", "B", yes, yes, no, yes))  # fmt: skip
    assert [set(post.channels) for post in posts(tmp_path, xlsx(*rows))] == [{FB, WEB}, {FB, IG, MAIL}]


def test_ticks_under_a_heading_that_spans_them(tmp_path: Path) -> None:
    rows = (("Når", None, "Innhold", "Kanaler", None), ("Dato", "Kl.", "Tittel", "FB", "IG"),
            (date(2026, 12, 3), time(18), "Møte", "x", None), (date(2026, 12, 8), None, "Tur", "x", "x"))  # fmt: skip
    assert [post.channels for post in posts(tmp_path, xlsx(*rows))] == [(FB,), (FB, IG)]
    rows = (("Dato", "Tittel", "Kanal", None), (None, None, "FB", "IG"), ("1.12.2026", "Luke 1", None, "x"))
    (post,) = posts(tmp_path, xlsx(*rows))
    assert (post.title, post.channels) == ("Luke 1", (IG,))


def test_a_text_for_each_channel_in_columns_named_after_them(tmp_path: Path) -> None:
    long, short = "Påmelding til temakveld om fatigue er åpen nå", "Bli med på temakveld om fatigue i februar"
    first, second = posts(tmp_path, f"Dato;Facebook;Instagram\n7.12.2026;{long};{short}\n9.12.2026;;{short} 💙\n")
    assert (first.text, first.channels, dict(first.texts)) == (long, (FB, IG), {FB: long, IG: short})
    assert (second.text, second.channels) == (f"{short} 💙", (IG,))


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("7.–9. desember 2026", date(2026, 12, 7)), ("7-9 des 2026", date(2026, 12, 7)),
        ("7.12.2026 – 9.12.2026", date(2026, 12, 7)), ("ca. 15.12.2026", date(2026, 12, 15)),
        ("30. november til 2. desember 2026", date(2026, 11, 30)),
    ],
)  # fmt: skip
def test_several_days_and_about_a_day_begin_on_the_first_and_say_so(tmp_path: Path, written: str, day: date) -> None:
    reading = read(tmp_path, f"Tittel;Dato\nAksjon;{written}\n")
    assert reading.posts[0].day == day
    assert [one.sentence for one in reading.problems] == [
        f"Rad 2: «{written}» er lest som datoen {day.day}.{day.month}.{day.year}."
    ]


@pytest.mark.parametrize("written", ["kl. 18–20", "18:00 - 20:00", "ca. 18", "18 til 20", "fra kl 18"])
def test_from_and_until_and_about_a_time_is_when_it_begins_and_says_so(tmp_path: Path, written: str) -> None:
    reading = read(tmp_path, f"Tittel;Kl\nMøte;{written}\n")
    assert reading.posts[0].clock == time(18)
    assert [one.sentence for one in reading.problems] == [f"Rad 2: «{written}» er lest som klokka 18.00."]


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-12-07T17:00:00.000Z", (date(2026, 12, 7), time(18))),
        ("2026-12-07T23:30:00Z", (date(2026, 12, 8), time(0, 30))),
        ("2026-07-07T16:00Z", (date(2026, 7, 7), time(18))),
        ("December 7, 2026 6:00 PM (GMT+1)", (date(2026, 12, 7), time(18))),
        ("2026-12-07 18:00 CET", (date(2026, 12, 7), time(18))),
        ("2026-07-15T18:00:00+02:00", (date(2026, 7, 15), time(18))),
    ],
)
def test_moments_as_planning_tools_write_them(tmp_path: Path, written: str, moment: tuple[date, time]) -> None:
    assert whens(posts(tmp_path, f'Tittel;Date\nMøte;"{written}"\n')) == [moment]


def test_the_year_may_stand_above_the_table_and_that_is_told(tmp_path: Path) -> None:
    reading = read(tmp_path, "Plan for desember 2026;;\n;;\nDato;Tekst;Kanal\nman. 7/12;Kaffe;FB\n9.;Tur;FB\n")
    assert [post.day for post in reading.posts] == [date(2026, 12, 7), date(2026, 12, 9)]
    assert [one.sentence for one in reading.problems] == [
        "Rad 3: årstallet 2026 er hentet fra det som står over tabellen."
    ]
    both = read(tmp_path, "Plan for 2026 og 2027;;\n;;\nDato;Tekst;Kanal\n7/12;Kaffe;FB\n")
    assert (both.posts[0].day, both.years_missing) == (None, 1)


def test_one_title_on_the_first_of_many_month_sheets_is_enough(tmp_path: Path) -> None:
    book = Workbook()
    january, february = book.active, book.create_sheet("Februar")
    january.title = "Januar"
    for row in (["Publiseringsplan 2027"], ["Dag", "Innlegg"], [4, "Godt nytt år"]):
        january.append(row)
    for row in (["Dag", "Innlegg"], ["14.", "Valentinskaffe"]):
        february.append(row)
    book.save(tmp_path / "plan.xlsx")
    assert [post.day for post in read_posts(tmp_path / "plan.xlsx").posts] == [date(2027, 1, 4), date(2027, 2, 14)]


def test_days_of_weeks(tmp_path: Path) -> None:
    found = posts(tmp_path, "Vårplan 2027;;\nUke;Dag;Innlegg\n2;Mandag;Trening\n;ons.;Temakveld\n3;Torsdag;Takk\n")
    assert [post.day for post in found] == [date(2027, 1, 11), date(2027, 1, 13), date(2027, 1, 21)]
    found = posts(tmp_path, "2026;\nDag;Innlegg\nUke 50;\nmandag;Kaffe\nfredag;Tur\nUke 51;\nmandag;Lucia\n")
    assert [post.day for post in found] == [date(2026, 12, 7), date(2026, 12, 11), date(2026, 12, 14)]
    asked = read(tmp_path, "Uke;Dag;Innlegg\n2;Mandag;Trening\n")
    assert (asked.posts[0].day, asked.years_missing) == (None, 1)


def test_a_channel_above_the_first_headings_is_the_one_for_the_rows(tmp_path: Path) -> None:
    rows = (("FACEBOOK",), ("Dato", "Innlegg"), ("1.12.2026", "Luke 1"), (), ("INSTAGRAM",), ("Dato", "Innlegg"),
            ("1.12.2026", "Bilde"))  # fmt: skip
    assert [(post.text, post.channels) for post in posts(tmp_path, xlsx(*rows))] == [
        ("Luke 1", (FB,)),
        ("Bilde", (IG,)),
    ]


def test_names_with_signs_and_places_in_a_channel_are_the_channel(tmp_path: Path) -> None:
    head = "Tittel;Kanal;Status\n"
    rows = "A;Facebook 💙;✅ Klar\nB;Instagram Stories;Approved\nC;FACEBOOK_PAGE;In review\nD;LinkedIn-side;Pending\n"
    reading = read(tmp_path, head + rows)
    assert [post.channels for post in reading.posts] == [(FB,), (IG,), (FB,), (LI,)]
    assert [post.status for post in reading.posts] == [Status.READY, Status.READY, Status.DRAFT, Status.DRAFT]
    assert reading.problems == ()


def hidden_in_xlsx() -> bytes:
    book = Workbook()
    for row in (("Tittel", "Dato"), ("A", "1.12.2026"), ("Fjorårets", "1.12.2025"), ("B", "2.12.2026")):
        book.active.append(row)
    book.active.row_dimensions[3].hidden = True
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def hidden_in_ods() -> bytes:
    cell = "<table:table-cell office:value-type='string'><text:p>{}</text:p></table:table-cell>"
    rows = (("Tittel", "Dato"), ("A", "1.12.2026"), ("Fjorårets", "1.12.2025"), ("B", "2.12.2026"))
    shown = [" table:visibility='filter'" if row[0] == "Fjorårets" else "" for row in rows]
    return ods("".join(
        f"<table:table-row{how}>{''.join(map(cell.format, row))}</table:table-row>"
        for row, how in zip(rows, shown, strict=True)
    ))  # fmt: skip


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_hidden_rows_stay_out_and_are_told(tmp_path: Path, kind: str) -> None:
    reading = read(tmp_path, hidden_in_xlsx() if kind == "xlsx" else hidden_in_ods(), f"plan.{kind}")
    assert [post.title for post in reading.posts] == ["A", "B"]
    (hidden,) = [row for row in reading.rows if not row.wanted]
    assert hidden.post is not None
    assert hidden.post.title == "Fjorårets"
    assert [one.sentence for one in reading.problems] == ["Rad 3 er skjult i regnearket og er hoppet over."]


def test_a_hidden_sheet_stays_out_too(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Tittel"])
    book.active.append(["A"])
    old = book.create_sheet("2025")
    for row in (["Tittel"], ["Gammelt"]):
        old.append(row)
    old.sheet_state = "hidden"
    book.save(tmp_path / "plan.xlsx")
    assert [post.title for post in read_posts(tmp_path / "plan.xlsx").posts] == ["A"]


def test_a_table_without_headings_is_read_by_what_stands_in_it_and_told(tmp_path: Path) -> None:
    reading = read(tmp_path, "7.12.2026;Julekaffe på biblioteket;Facebook\n9.12.2026;Ny brosjyre om fatigue;Nettside\n")
    assert [(post.day, post.text, post.channels) for post in reading.posts] == [
        (date(2026, 12, 7), "Julekaffe på biblioteket", (FB,)),
        (date(2026, 12, 9), "Ny brosjyre om fatigue", (WEB,)),
    ]
    assert "ingen overskrifter" in reading.problems[0].sentence


@pytest.mark.parametrize(
    "content",
    [
        "Dato;Forklaring;Beløp\n7.12.2026;Vipps til lokallaget;200\n9.12.2026;Kaffe og kaker til møtet;-340\n",
        "Uke;Mandag;Tirsdag\n49;Ukas tips: hvile;\n50;;Ny brosjyre\n",
        "Hei, dette er en tekst\nmed flere linjer, som noen har skrevet\n",
    ],
)
def test_what_is_no_list_of_posts_is_not_taken_for_one(tmp_path: Path, content: str) -> None:
    with pytest.raises(FileProblem):
        read(tmp_path, content)


def test_a_column_that_holds_nothing_gives_way_to_one_that_does(tmp_path: Path) -> None:
    found = posts(tmp_path, "Task Name;Start date;Due date;In\nKaffe;;7.12.2026;Facebook\nTur;;9.12.2026;Insta\n")
    assert [(post.day, post.channels) for post in found] == [(date(2026, 12, 7), (FB,)), (date(2026, 12, 9), (IG,))]


def test_text_and_time_under_the_name_of_each_channel(tmp_path: Path) -> None:
    long, short = "Vi ønsker velkommen til julekaffe i dag", "Julekaffe i dag! Vi ses på biblioteket"
    rows = (("Dato", "Facebook", None, "Instagram", None), (None, "Tekst", "Kl", "Tekst", "Kl"),
            ("7.12.2026", long, "18", short, "12"))  # fmt: skip
    (post,) = posts(tmp_path, xlsx(*rows))
    assert (post.text, dict(post.texts), post.clock) == (long, {FB: long, IG: short}, time(18))
    assert (post.day, post.channels) == (date(2026, 12, 7), (FB, IG))


def test_a_form_above_the_table_may_name_the_channel(tmp_path: Path) -> None:
    found = posts(tmp_path, "Kanal:;Facebook;\nPeriode:;desember 2026;\nDato;Tid;Tekst\n1.;10:00;Luke 1\n2.;;Luke 2\n")
    assert [(post.day, post.channels) for post in found] == [(date(2026, 12, 1), (FB,)), (date(2026, 12, 2), (FB,))]


def test_a_bare_table_with_the_month_first_and_addresses(tmp_path: Path) -> None:
    rows = (
        "01/15/2027 18:00,Remember our meeting,https://example.org/a\n01/22/2027 09:30,Thank you all,https://e.org/b\n"
    )
    found = posts(tmp_path, rows)
    assert whens(found) == [(date(2027, 1, 15), time(18)), (date(2027, 1, 22), time(9, 30))]
    assert [post.text for post in found] == ["Remember our meeting", "Thank you all"]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("Navn;Adresse;Postnr;E-post;Telefon\nLiv Ås;Veien 1;1430;liv@x.no;90000000\n", "personer"),
        ("Tidsmerke;Navn;Mobil;Allergier\n01.12.2026 12.00;Liv Ås;90000000;nøtter\n", "personer"),
        ("Bokføringsdato;Tekst;Ut;Inn\n01.12.2026;Vipps fra medlem for kaffe;;200\n", "regnskap"),
        ("Post;Budsjett 2026;Regnskap\nKontingent;20000;18000\n", "regnskap"),
    ],
)
def test_lists_of_people_and_accounts_are_refused_in_one_sentence(tmp_path: Path, content: str, kind: str) -> None:
    file = tmp_path / "fil.csv"
    file.write_text(content)
    with pytest.raises(FileProblem) as problem:
        SheetImport.open(file)
    assert kind in problem.value.sentence


def test_a_plan_with_an_address_or_a_budget_beside_its_channels_is_a_plan(tmp_path: Path) -> None:
    file = tmp_path / "fil.csv"
    file.write_text("Dato;Tekst;Kanal;Adresse;Telefon;Budsjett;Sum\n7.12.2026;Kaffe;FB;Torget 1;90000000;100;100\n")
    assert [post.text for post in SheetImport.open(file).reading.posts] == ["Kaffe"]


def test_several_columns_of_channels_count_together(tmp_path: Path) -> None:
    found = posts(tmp_path, "Dato;Tittel;Kanal 1;Kanal 2\n4.1.2027;A;Facebook;Instagram\n5.1.2027;B;Nettside;\n")
    assert [post.channels for post in found] == [(FB, IG), (WEB,)]
    found = posts(tmp_path, "Dato;Tittel;FB-side;FB-gruppe;Insta\n4.1.2027;A;x;;\n5.1.2027;B;;x;x\n")
    assert [post.channels for post in found] == [(FB,), (FB, IG)]


def test_what_stands_in_brackets_may_tell_date_and_time_apart(tmp_path: Path) -> None:
    found = posts(tmp_path, "Publisering (dato);Publisering (kl.);Selve teksten\n4.1.27;1800;Hei\n")
    assert (whens(found), found[0].text) == ([(date(2027, 1, 4), time(18))], "Hei")


def test_the_day_a_post_goes_out_counts_before_the_day_it_is_about(tmp_path: Path) -> None:
    found = posts(tmp_path, "Dato;Arrangement;Annonseres i;Når annonseres\n20.1.2027;Temakveld;FB;6.1.2027\n"
                  "17.2.2027;Årsmøte;E-post, nettside;20.1.2027\n")  # fmt: skip
    assert [(post.title, post.day) for post in found] == [
        ("Temakveld", date(2027, 1, 6)), ("Årsmøte", date(2027, 1, 20)),
    ]  # fmt: skip
    assert found[1].channels == (MAIL, WEB)


def test_a_week_may_have_its_year_beside_it(tmp_path: Path) -> None:
    found = posts(tmp_path, "Publiseringsuke;Ukedag;Utkast til tekst;Kanal\nUke 2 2027;Mandag;Trening i dag;FB\n")
    assert [post.day for post in found] == [date(2027, 1, 11)]


def test_a_reminder_under_the_table_is_no_post(tmp_path: Path) -> None:
    rows = (("Dato", "Kanal", "Innhold"), ("4.1.2027", "FB", "A"), ("5.1.2027", "IG", "B"), (None, None, None),
            ("Husk:", None, "Svar på kommentarer innen et døgn"))  # fmt: skip
    assert [post.text for post in posts(tmp_path, xlsx(*rows))] == ["A", "B"]


def test_a_bare_table_may_have_its_weeks_in_between(tmp_path: Path) -> None:
    rows = (("Uke 6",), ("Mandag 8.2.2027", "Facebook", "Ukas energitips: ta pauser"), ("Uke 7",),
            ("Mandag 15.2.2027", "Instagram", "Påmelding til vårens kurs"))  # fmt: skip
    found = posts(tmp_path, xlsx(*rows))
    assert [(post.day, post.channels) for post in found] == [(date(2027, 2, 8), (FB,)), (date(2027, 2, 15), (IG,))]
    assert [post.text for post in found] == ["Ukas energitips: ta pauser", "Påmelding til vårens kurs"]
