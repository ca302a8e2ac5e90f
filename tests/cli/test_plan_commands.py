"""Commands that read and change the plan: their JSON, their words, and one sentence when something is wrong."""

import shutil
import sqlite3
from pathlib import Path

import pypdf
import pytest

from desktop.domain.quality import Quality
from tests.cli.conftest import Say
from tests.journeys.december import SHEET


def test_import_tells_how_many_landed_and_which_rows_need_a_look(say: Say, tmp_path: Path) -> None:
    file = tmp_path / "plan.csv"
    file.write_text("title;text;date;channels\nLucia;Vi synger;13.12.2026;fb\nTur;Bli med;31.11.2026;fb\n", "utf-8")
    said = say("import", file, "--json", "--data", tmp_path / "data")
    assert said.json == {
        "imported": 2,
        "problems": [{"row": 3, "sentence": "Rad 3: «31.11.2026» finnes ikke. Innlegget er lagt uten dato."}],
    }
    assert (said.code, said.err) == (0, "")
    titles = [post["title"] for post in say("posts", "--json", "--data", tmp_path / "data").json]
    assert titles == ["Lucia", "Tur"]


def test_import_in_words_puts_problems_on_the_other_stream(say: Say, tmp_path: Path) -> None:
    file = tmp_path / "plan.csv"
    file.write_text("title;date\nTur;i morgen\n", "utf-8")
    said = say("import", file, "--data", tmp_path / "data")
    assert said.out.decode() == "1 innlegg er hentet inn.\n"
    assert said.err.startswith("Rad 2: «i morgen» forstås ikke som en dato.")


def test_import_tells_of_posts_that_could_not_be_ready(say: Say, tmp_path: Path) -> None:
    file = tmp_path / "plan.csv"
    file.write_text("title;text;date;channels;status\nTur;Bli med;1.12.2026;fb;klar\n", "utf-8")
    said = say("import", file, "--data", tmp_path / "data")
    assert (said.code, said.out.decode()) == (0, "1 innlegg er hentet inn.\n")
    assert said.err == "1 innlegg er lagt som utkast, for noe mangler før de kan være klare.\n"


def test_posts_gives_every_field_of_a_month(say: Say, december: Path) -> None:
    told = say("posts", "2026-12", "--json", "--data", december).json
    assert len(told) == 31
    eighth = told[7]
    assert eighth.pop("id")
    assert eighth.pop("text").startswith("Spørsmål og svar om julebordet:\nNår er det? Fredag 5. desember")
    assert eighth == {
        "title": "Spørsmål og svar om julebordet", "date": "2026-12-08", "time": "09:00",
        "channels": ["facebook", "web"], "texts": {}, "form": "event", "theme": "Julebord", "status": "draft",
        "author": "Mona", "approver": "", "comment_keeper": "", "notes": "", "media": [],
    }  # fmt: skip
    assert told[10]["time"] is None
    assert say("posts", "2026-11", "--json", "--data", december).json == []


def test_posts_in_words_is_a_line_a_post(say: Say, december: Path) -> None:
    lines = say("posts", "2026-12", "--data", december).out.decode().splitlines()
    assert len(lines) == 31
    assert lines[0] == "tir. 1. des. kl. 10.00 Utkast     Sangen som løfter humøret"


def test_check_gives_what_is_met_warned_about_and_repeated(say: Say, december: Path) -> None:
    told = say("check", "2026-12", "--json", "--data", december).json
    assert told["month"] == "2026-12"
    assert len(told["posts"]) == 31
    qualities = {quality.value for quality in Quality}
    for post in told["posts"]:
        assert {"id", "title", "date", "met", "warnings"} <= set(post)
        assert set(post["met"]) <= qualities
        for warning in post["warnings"]:
            assert {"id", "words", "advice"} <= set(warning)
            assert warning["id"]
            assert warning["words"]
    ids = {post["title"]: post["id"] for post in told["posts"]}
    (pair,) = told["repetition"]
    assert set(pair) == {"a", "b", "why"}
    assert (pair["a"], pair["b"]) == (ids["Medlemsmøte igjen"], ids["Medlemsmøte i kveld"])
    assert pair["why"].endswith(".")


def test_check_of_an_empty_month_is_no_error(say: Say, tmp_path: Path) -> None:
    told = say("check", "2026-12", "--json", "--data", tmp_path / "ny").json
    assert (told["month"], told["posts"], told["repetition"]) == ("2026-12", [], [])
    assert say("check", "2026-12", "--data", tmp_path / "ny").out.decode() == "Desember 2026\n"


def test_check_in_words_says_the_score_as_so_many_of_eleven(say: Say, december: Path) -> None:
    lines = say("check", "2026-12", "--data", december).out.decode().splitlines()
    assert lines[0] == "Desember 2026"
    assert any("\u00a0av\u00a011  Sangen som løfter humøret" in line for line in lines)
    assert any("Ligner på «Medlemsmøte i kveld» 16. des." in line for line in lines)


def test_export_writes_the_paper_where_it_was_asked_to(say: Say, december: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "møte i styret.pdf"
    told = say("export", "2026-12", "--pdf", pdf, "--json", "--data", december).json
    assert told == {"month": "2026-12", "pdf": str(pdf)}
    assert "Rakel" in "".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages)
    assert [one.name for one in tmp_path.iterdir()] == [pdf.name]


def test_the_example_tells_how_many_posts_it_has_and_where(say: Say, tmp_path: Path) -> None:
    told = say("example", "--json", "--data", tmp_path).json
    assert set(told) == {"posts", "month"}
    assert told["month"] == "2026-12"
    assert len(say("posts", "--json", "--data", tmp_path).json) == told["posts"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("check", "2026-13"), "«2026-13» er ikke en måned."),
        (("check", "9999-12"), "«9999-12» er ikke en måned."),
        (("posts", "desember"), "«desember» er ikke en måned."),
        (("export", "12-2026", "--pdf", "x.pdf"), "«12-2026» er ikke en måned."),
        (("import", "borte.csv"), "Fila «borte.csv» finnes ikke."),
        (("export", "2026-12", "--pdf", "/finnes/ikke/plan.pdf"), "kunne ikke lagres som «/finnes/ikke/plan.pdf»"),
        (("export", "2026-12", "--pdf", "/"), "PDF-en kunne ikke lagres som «/»"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_gets_one_sentence(say: Say, tmp_path: Path, words: tuple[str, ...], sentence: str) -> None:
    said = say(*words, "--data", tmp_path)
    assert (said.code, said.out) == (2, b"")
    assert sentence in said.err
    assert said.err.count("\n") == 1


def test_a_paper_that_could_not_be_replaced_is_left_as_it_was(say: Say, december: Path, tmp_path: Path) -> None:
    taken = tmp_path / "plan.pdf"
    taken.mkdir()
    said = say("export", "2026-12", "--pdf", taken, "--data", december)
    assert said.code == 2
    assert "er en mappe" in said.err
    assert list(tmp_path.iterdir()) == [taken]
    assert list(taken.iterdir()) == []


@pytest.mark.parametrize("words", [("posts",), ("check", "2026-12"), ("import", SHEET), ("example",)])
def test_a_damaged_plan_gets_one_sentence_and_is_not_touched(say: Say, tmp_path: Path, words: tuple[str, ...]) -> None:
    plan = tmp_path / "plan.db"
    plan.write_bytes(b"dette er ikke en plan, bare litt tekst " * 200)
    before = plan.read_bytes()
    said = say(*words, "--data", tmp_path)
    assert said.code == 2
    assert said.err.startswith("Planen er skadet og kan ikke åpnes.")
    assert said.err.count("\n") == 1
    assert plan.read_bytes() == before


def test_a_plan_from_a_newer_elleve_is_refused_in_one_sentence(say: Say, december: Path, tmp_path: Path) -> None:
    folder = tmp_path / "nyere"
    shutil.copytree(december, folder, ignore=shutil.ignore_patterns("*.lock"))
    plan = sqlite3.connect(folder / "plan.db")
    plan.execute("PRAGMA user_version = 9000")
    plan.close()
    said = say("posts", "--json", "--data", folder)
    assert (said.code, said.out) == (2, b"")
    assert "nyere" in said.err
    assert said.err.count("\n") == 1


def test_a_data_folder_that_is_a_file_gets_one_sentence(say: Say, tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("hei", "utf-8")
    for words in (("posts",), ("example",)):
        said = say(*words, "--data", tmp_path / "fil")
        assert said.code == 2
        assert said.err.startswith(f"Mappen «{tmp_path / 'fil'}» kan ikke brukes (er ikke en mappe).")


@pytest.mark.parametrize(
    "words",
    [
        ("tull",), ("posts", "--tull"), ("export", "2026-12"), ("export", "--pdf", "x.pdf"), ("score",), ("video",),
        ("import",), ("posts", "2026-12", "2027-01"), ("posts", "--data"), ("--tull",), ("",),
    ],
)  # fmt: skip
def test_wrong_usage_ends_with_64_and_points_to_the_help(say: Say, words: tuple[str, ...]) -> None:
    said = say(*words)
    assert (said.code, said.out) == (64, b"")
    assert "main.py --help" in said.err
    assert said.err.count("\n") == 1


def test_the_help_names_every_command(say: Say) -> None:
    said = say("--help")
    assert said.code == 0
    words = said.out.decode().split()
    for name in ("example", "posts", "import", "export", "check", "score", "similar", "video", "check-text", "comment"):
        assert name in words
