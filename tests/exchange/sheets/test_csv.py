"""Boards keep their plans in all sorts of spreadsheets: everything readable comes in, everything else is told."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.domain.errors import FileProblem
from desktop.domain.media import Permission
from desktop.domain.post import Form, Post, Status
from desktop.exchange.sheets.csv_out import write_csv_posts
from desktop.exchange.sheets.csv_text import MOST_BYTES
from desktop.exchange.sheets.reading import Reading, read_posts

HEAD = "title;text;date;time;channels;form;theme;author\n"


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("csv")


def read(folder: Path, content: str | bytes) -> Reading:
    file = folder / "plan.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_posts(file)


def one(folder: Path, content: str | bytes) -> Post:
    reading = read(folder, content)
    assert reading.problems == ()
    assert len(reading.posts) == 1
    return reading.posts[0]


def told(folder: Path, row: str) -> tuple[Post, str]:
    """The post of a row with a fault, and the one sentence about it."""
    reading = read(folder, HEAD + row)
    assert len(reading.posts) == 1
    assert len(reading.problems) == 1
    return reading.posts[0], reading.problems[0].sentence


def test_all_eight_columns_become_a_post(folder: Path) -> None:
    post = one(folder, HEAD + "Lucia;Vi går i tog;2026-12-13;17:00;facebook, instagram;image;Høytid;Ragnhild\n")
    assert post == Post(
        id=post.id,
        title="Lucia",
        text="Vi går i tog",
        day=date(2026, 12, 13),
        clock=time(17),
        channels=(Channel.FACEBOOK, Channel.INSTAGRAM),
        form=Form.IMAGE,
        theme="Høytid",
        author="Ragnhild",
    )


def test_norwegian_headings_in_any_order_and_case_with_columns_nobody_knows(folder: Path) -> None:
    content = (
        "Ansvarlig;Budsjett;KANAL(ER);Tekst:;Klokkeslett;Dato;Tittel;Status;Godkjenner;Svarvakt;Notater;Tema;Type\n"
        "Siv;200;Facebook;Velkommen;kl 18;24.12.2026;God jul;Klar;Terje;Mona;Husk bilde;Høytid;Bilde\n"
    )
    post = one(folder, content)
    assert (post.title, post.text, post.author, post.status) == ("God jul", "Velkommen", "Siv", Status.READY)
    assert (post.approver, post.comment_keeper, post.notes) == ("Terje", "Mona", "Husk bilde")
    assert (post.day, post.clock, post.form, post.theme) == (date(2026, 12, 24), time(18), Form.IMAGE, "Høytid")


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_any_delimiter_with_long_quoted_texts(folder: Path, delimiter: str) -> None:
    row = delimiter.join(['"Jul, jul; jul"', '"Linje 1\nLinje 2 ""sitat"""', "24.12.2026"])
    post = one(folder, delimiter.join(["tittel", "tekst", "dato"]) + "\n" + row + "\n")
    assert post.title == "Jul, jul; jul"
    assert post.text == 'Linje 1\nLinje 2 "sitat"'


@pytest.mark.parametrize(
    "code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman", "cp850"]
)
def test_any_encoding_norwegians_meet(folder: Path, code: str) -> None:
    content = "Tittel;Tekst\nBlåbærsyltetøy på låven;Én kåre på øya\n".encode(code)
    post = one(folder, content)
    assert (post.title, post.text) == ("Blåbærsyltetøy på låven", "Én kåre på øya")


def test_one_windows_letter_decides_the_encoding(folder: Path) -> None:
    assert one(folder, b"title;text\nM\xf8te;" + b"a" * 5000).title == "Møte"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end(folder: Path, end: str) -> None:
    reading = read(folder, end.join(["title;text", 'En;"to', 'linjer"', "To;tekst", ""]))
    assert [(post.title, post.text) for post in reading.posts] == [("En", "to\nlinjer"), ("To", "tekst")]
    assert reading.problems == ()


def test_a_sep_line_and_lines_above_the_headings_are_passed_by(folder: Path) -> None:
    assert one(folder, "sep=|\ntitle|text\nHei, du|tekst\n").title == "Hei, du"
    assert one(folder, "Innlegg\n\ntittel;tekst\nHei;tekst\n").title == "Hei"
    assert one(folder, "Plan for desember;;\n;;\ntittel;tekst;dato\nHei;tekst;1.12.2026\n").day == date(2026, 12, 1)


@pytest.mark.parametrize(
    "written",
    [
        "2026-12-24", "24.12.2026", "24. 12. 2026", "24/12-2026", "24/12/2026", "24-12-2026", "24.12.26", "20261224",
        "24. desember 2026", "24 des 2026", "24. des. 26", "torsdag 24. desember 2026", "tors. 24.12.2026",
        "24 December 2026", "Dec 24, 2026", "2026/12/24", " 24.12.2026 ",
    ],
)  # fmt: skip
def test_dates_as_people_write_them(folder: Path, written: str) -> None:
    assert one(folder, f'title;date\nJul;"{written}"\n').day == date(2026, 12, 24)


@pytest.mark.parametrize(
    "written", ["18:00", "18.00", "kl 18", "kl. 18.00", "1800", "18", "18:00:00", "6 pm", "klokka 18"]
)
def test_clock_times_as_people_write_them(folder: Path, written: str) -> None:
    assert one(folder, f"title;time\nJul;{written}\n").clock == time(18)


@pytest.mark.parametrize(
    "written", ["24.12.2026 18:00", "2026-12-24T18:00:00", "24. desember 2026 kl. 18", "24.12.26, 18.00"]
)
def test_date_and_clock_in_one_cell(folder: Path, written: str) -> None:
    post = one(folder, f'tittel;"dato og tid"\nJul;"{written}"\n')
    assert (post.day, post.clock) == (date(2026, 12, 24), time(18))


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("31. november", "Rad 2: «31. november» finnes ikke. Innlegget er lagt uten dato."),
        ("31.11.2026", "Rad 2: «31.11.2026» finnes ikke. Innlegget er lagt uten dato."),
        ("29.02.2026", "Rad 2: «29.02.2026» finnes ikke. Innlegget er lagt uten dato."),
        ("24.12", "Rad 2: «24.12» mangler årstall. Innlegget er lagt uten dato."),
        ("30. jun", "Rad 2: «30. jun» mangler årstall. Innlegget er lagt uten dato."),
        ("etter jul", "Rad 2: «etter jul» forstås ikke som en dato. Innlegget er lagt uten dato."),
        ("463800", "Rad 2: «463800» forstås ikke som en dato. Innlegget er lagt uten dato."),
    ],
)
def test_a_bad_date_is_left_out_and_told(folder: Path, written: str, sentence: str) -> None:
    post, said = told(folder, f"Tur;Bli med;{written};12:00;fb;text;;\n")
    assert said == sentence
    assert (post.title, post.day, post.clock) == ("Tur", None, time(12))


@pytest.mark.parametrize("written", ["24:00", "kveld", "12:60", "25", "ca. kveld"])
def test_a_bad_clock_time_is_left_out_and_told(folder: Path, written: str) -> None:
    post, said = told(folder, f"Tur;Bli med;2026-12-01;{written};fb;text;;\n")
    assert said == f"Rad 2: «{written}» er ikke et klokkeslett. Innlegget er lagt uten klokkeslett."
    assert post.clock is None


def test_american_dates_are_read_from_the_whole_column_and_the_doubt_is_told(folder: Path) -> None:
    reading = read(folder, "title,date\nA,12/24/2026\nB,12/01/2026\n")
    assert [post.day for post in reading.posts] == [date(2026, 12, 24), date(2026, 12, 1)]
    assert [problem.sentence for problem in reading.problems] == [
        "Rad 1: datoene er lest med måneden først, som 12/24/2026. Se over at de ble riktige."
    ]


def test_day_first_where_the_column_leaves_it_open(folder: Path) -> None:
    assert one(folder, "title,date\nA,10/12/2026\n").day == date(2026, 12, 10)


@pytest.mark.parametrize(
    ("written", "channels"),
    [
        ("fb, insta", (Channel.FACEBOOK, Channel.INSTAGRAM)),
        ("Facebook og Instagram", (Channel.FACEBOOK, Channel.INSTAGRAM)),
        ("IG/FB + e-post", (Channel.INSTAGRAM, Channel.FACEBOOK, Channel.EMAIL)),
        ("X (Twitter), LinkedIn", (Channel.X, Channel.LINKEDIN)),
        ("Brev og SMS", (Channel.SMS,)),
        ("Medlemsblad, nettside, oppslagstavle, møte", (Channel.MAGAZINE, Channel.WEB, Channel.BOARD, Channel.MEETING)),
        ("youtube,YouTube,yt", (Channel.YOUTUBE,)),
        ("", ()),
    ],
)
def test_channels_by_name_id_and_short_form(folder: Path, written: str, channels: tuple[Channel, ...]) -> None:
    assert one(folder, f'title;channels\nHei;"{written}"\n').channels == channels


@pytest.mark.parametrize(
    ("written", "form"),
    [("bilde", Form.IMAGE), ("Foto", Form.IMAGE), ("Bildeserie", Form.CAROUSEL), ("VIDEO", Form.VIDEO),
     ("story", Form.REEL),
     ("Reel eller story", Form.REEL), ("lenke", Form.LINK),
     ("avstemning", Form.POLL), ("Arrangement", Form.EVENT),
     ("live", Form.LIVE), ("", Form.TEXT)],
)  # fmt: skip
def test_forms_by_name_and_id(folder: Path, written: str, form: Form) -> None:
    assert one(folder, f"title;form\nHei;{written}\n").form == form


def test_words_that_are_no_channel_form_or_status_are_told(folder: Path) -> None:
    reading = read(folder, "title;channels;form;status\nHei;fb, TikTok;hologram;kanskje\n")
    assert [problem.sentence for problem in reading.problems] == [
        "Rad 2: «TikTok» er ikke en kanal i Elleve. Innlegget er lagt uten den.",
        "Rad 2: «hologram» er ikke en form i Elleve. Innlegget er lagt som tekst.",
        "Rad 2: «kanskje» er ikke en status i Elleve. Innlegget er lagt som utkast.",
    ]
    assert reading.posts[0].channels == (Channel.FACEBOOK,)


def test_empty_rows_are_passed_by_and_wordless_ones_told(folder: Path) -> None:
    reading = read(folder, HEAD + ";;;;;;;\n\nHei;;;;;;;\n;;2026-12-01;;;;;\n")
    assert [post.title for post in reading.posts] == ["Hei"]
    assert [(one.row, one.sentence) for one in reading.problems] == [
        (5, "Rad 5 har verken tittel eller tekst og er hoppet over.")
    ]


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("Facebook", "er lest som kanalen for radene under."),
        ("UKE 49:", "er lest som uka for radene under."),
        ("Desember 2026", "er lest som måneden for radene under."),
        ("desember", "er lest som måneden for radene under."),
    ],
)
def test_a_heading_between_the_rows_is_no_post(folder: Path, heading: str, said: str) -> None:
    reading = read(folder, f"{HEAD}{heading};;;;;;;\nJulebord;Bli med;;;;;;\n")
    assert [post.title for post in reading.posts] == ["Julebord"]
    assert [one.sentence for one in reading.problems] == [f"Rad 2: «{heading}» {said}"]


def test_a_heading_gives_its_channel_and_month_to_the_rows_below(folder: Path) -> None:
    reading = read(folder, HEAD + "Desember 2026;;;;;;;\nFacebook;;;;;;;\nA;t;3.;;;;;\nB;t;24. des;;insta;;;\n")
    assert [(post.day, post.channels) for post in reading.posts] == [
        (date(2026, 12, 3), (Channel.FACEBOOK,)), (date(2026, 12, 24), (Channel.INSTAGRAM,)),
    ]  # fmt: skip


def test_the_same_post_twice_comes_once(folder: Path) -> None:
    reading = read(folder, HEAD + "Hei;Tekst;1.12.2026;;;;;\nHei;Tekst;8.12.2026;;;;;\nHei;Tekst;2026-12-01;;;;;\n")
    assert len(reading.posts) == 2
    assert reading.problems[0].sentence == "Rad 4 er den samme som rad 2 og er hoppet over."


def test_a_quotation_mark_never_closed_costs_one_row_only(folder: Path) -> None:
    reading = read(folder, 'title;text\nEn;tekst\n"To;glemt\nTre;tekst\nFire;tekst\n')
    assert [post.title for post in reading.posts] == ["En", "To", "Tre", "Fire"]
    assert [one.sentence for one in reading.problems] == [
        "Rad 3: et anførselstegn er åpnet, men ikke lukket. Se over teksten."
    ]


def test_a_text_split_by_its_own_commas_is_told(folder: Path) -> None:
    reading = read(folder, "title,text\nHei,Kaffe, kaker og prat\n")
    assert reading.posts[0].text == "Kaffe"
    assert reading.problems[0].sentence == "Rad 2 har flere felt enn det er overskrifter. Se over om teksten er delt."


def test_headings_without_rows_say_so(folder: Path) -> None:
    reading = read(folder, HEAD)
    assert reading.posts == ()
    assert reading.problems[0].sentence == "Rad 1: det står ingen innlegg under overskriftene."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "Fila «plan.csv» er tom."),
        (b"\xef\xbb\xbf \r\n ; \r\n", "Fila «plan.csv» er tom."),
        (b"PK\x03\x04rest", "«plan.csv» er skadet eller ikke et regneark."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "«plan.csv» er skadet eller ikke et regneark."),
        (b"%PDF-1.7", "«plan.csv» er en PDF, ikke et regneark."),
        (b"\x89PNG\r\n\x1a\n", "«plan.csv» er et bilde, ikke et regneark."),
        (b"title;text\n\x00\x01\x02\xff", "«plan.csv» er ikke en tekstfil."),
        (b"\xff\xfe\x00", "«plan.csv» er ikke en tekstfil."),
        (b"dato;kanal\n1.12.2026;fb\n", "«plan.csv» har ingen kolonne for tittel eller tekst."),
        (b"Hei;dette er en tekst\nTo;linjer\n", "«plan.csv» har ingen kolonne for tittel eller tekst."),
        (b"sep=;\n", "«plan.csv» har ingen kolonne for tittel eller tekst."),
        (b"a" * (MOST_BYTES + 1), "Fila «plan.csv» er for stor."),
    ],
)
def test_files_that_are_no_plan_get_one_sentence(folder: Path, content: bytes, sentence: str) -> None:
    with pytest.raises(FileProblem) as problem:
        read(folder, content)
    assert problem.value.sentence == sentence
    assert problem.value.next_step


def test_a_file_that_is_not_there_or_is_a_folder(folder: Path) -> None:
    for file, sentence in (
        (folder / "borte.csv", "Fila «borte.csv» finnes ikke."),
        (folder, f"«{folder.name}» er en mappe."),
    ):
        with pytest.raises(FileProblem) as problem:
            read_posts(file)
        assert problem.value.sentence == sentence


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.binary(max_size=200)
    | st.text(max_size=200).map(lambda text: ("title;text;date\n" + text).encode("utf-8", "replace"))
)
def test_no_file_at_all_breaks_the_reading(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any.csv"
    file.write_bytes(content)
    with suppress(FileProblem):
        reading = read_posts(file)
        assert all(one.sentence.startswith(f"Rad {one.row}") for one in reading.problems)


LINE = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20).map(str.strip)
TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\r"), max_size=80)
OWN_TEXTS = st.dictionaries(st.sampled_from(list(Channel)), TEXT.filter(str.strip), max_size=2).map(
    lambda texts: tuple((channel, texts[channel]) for channel in Channel if channel in texts)
)
POSTS = st.builds(
    Post,
    id=st.uuids().map(lambda made: made.hex),
    title=LINE.filter(bool),
    text=TEXT,
    texts=OWN_TEXTS,
    channels=st.lists(st.sampled_from(list(Channel)), unique=True, max_size=4).map(tuple),
    form=st.sampled_from(list(Form)),
    theme=LINE,
    day=st.none() | st.dates(date(1900, 1, 1)),
    clock=st.none() | st.times().map(lambda clock: clock.replace(microsecond=0)),
    status=st.sampled_from(list(Status)),
    author=LINE,
    approver=LINE,
    comment_keeper=LINE,
    notes=TEXT,
    due=st.none() | st.dates(date(1900, 1, 1)),
    borrowed=st.booleans(),
    credit=LINE,
    permission=st.sampled_from(Permission),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(POSTS, min_size=1, max_size=4, unique_by=lambda post: (post.day, post.title, post.text)))
def test_what_goes_out_comes_in_again(tmp_path_factory: pytest.TempPathFactory, plan: list[Post]) -> None:
    file = tmp_path_factory.getbasetemp() / "round.csv"
    write_csv_posts(plan, file)
    reading = read_posts(file)
    assert reading.problems == ()
    assert [replace(post, id="") for post in reading.posts] == [replace(post, id="") for post in plan]
    assert len({post.id for post in reading.posts}) == len(plan)


@pytest.mark.parametrize("title", ["=1+1", "+47 123", "-50 % på kaker", "@alle", "'=1", "''@x", "'vanlig"])
def test_no_cell_is_a_formula_to_a_spreadsheet(folder: Path, title: str) -> None:
    file = folder / "ut.csv"
    write_csv_posts([Post(id="a", title=title)], file)
    cell = file.read_text("utf-8-sig").splitlines()[1].split(";")[0]
    assert cell[0] not in "=+-@"
    assert read_posts(file).posts[0].title == title


def test_a_place_that_cannot_be_written_gets_one_sentence(folder: Path) -> None:
    with pytest.raises(FileProblem) as problem:
        write_csv_posts([], folder / "finnes-ikke" / "ut.csv")
    assert problem.value.sentence == "Fila «ut.csv» kan ikke skrives."
