"""Files in and out from the command line: every kind, and what is wrong in one sentence."""

from pathlib import Path

import pytest

from tests.cli.conftest import Say

SHEET = "tittel;tekst;dato\nLucia;Vi går i tog;13.12.2026\nTur;Bli med;20.12\n"


@pytest.fixture
def data(say: Say, tmp_path: Path) -> Path:
    """A plan with two posts from a spreadsheet, one of them without a year."""
    (tmp_path / "plan.csv").write_text(SHEET, "utf-8")
    told = say("import", tmp_path / "plan.csv", "--json", "--data", tmp_path / "a").json
    assert told["imported"] == 2
    assert told["problems"][0]["sentence"] == "Rad 3: «20.12» mangler årstall. Innlegget er lagt uten dato."
    return tmp_path / "a"


@pytest.mark.parametrize(
    ("option", "name", "found"), [("--sheet", "ut.xlsx", 2), ("--sheet", "ut.csv", 2), ("--ics", "ut.ics", 1)]
)
def test_what_goes_out_is_known_when_it_comes_in(
    say: Say, data: Path, tmp_path: Path, option: str, name: str, found: int
) -> None:
    assert say("export", option, tmp_path / name, "--data", data).code == 0
    assert say("import", tmp_path / name, "--json", "--data", data).json["imported"] == 0
    assert say("import", tmp_path / name, "--look", "--json", "--data", tmp_path / "b").json["found"] == found
    assert say("posts", "--json", "--data", tmp_path / "b").json == []


def test_a_year_is_given_for_dates_without_one(say: Say, data: Path, tmp_path: Path) -> None:
    say("import", tmp_path / "plan.csv", "--year", "2026", "--data", tmp_path / "c")
    days = [post["date"] for post in say("posts", "--json", "--data", tmp_path / "c").json]
    assert days == ["2026-12-13", "2026-12-20"]


def test_a_handover_file_is_taken_over_and_then_has_nothing_new(say: Say, data: Path, tmp_path: Path) -> None:
    assert say("export", "--elleve", tmp_path / "ut.elleve", "--json", "--data", data).json["elleve"]
    first = say("import", tmp_path / "ut.elleve", "--json", "--data", tmp_path / "d").json
    again = say("import", tmp_path / "ut.elleve", "--json", "--data", tmp_path / "d").json
    assert (first["added"], again["added"], again["both"]) == (2, 0, 0)
    mine, theirs = (say("posts", "--json", "--data", folder).json for folder in (data, tmp_path / "d"))
    assert mine == theirs


def test_a_damaged_handover_file_is_told_in_one_sentence(say: Say, data: Path, tmp_path: Path) -> None:
    (tmp_path / "ond.elleve").write_bytes(b"PK\x03\x04")
    said = say("import", tmp_path / "ond.elleve", "--data", data)
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert len(say("posts", "--json", "--data", data).json) == 2


@pytest.mark.parametrize(
    "words", [("export", "2026-12", "--elleve", "x.elleve"), ("share",), ("share", "postgresql://a/b", "--stop")]
)
def test_what_makes_no_sense_is_wrong_usage(say: Say, words: tuple[str, ...]) -> None:
    assert say(*words).code == 64


def test_an_address_that_is_none_is_told(say: Say, tmp_path: Path) -> None:
    said = say("share", "plan.db", "--data", tmp_path)
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert "er ikke adressen til en database" in said.err
