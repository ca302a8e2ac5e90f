"""The program started as a shell starts it: where the plan lies, what letters come out, who else has the plan."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.paths import DataFolder
from desktop.storage.lock import PlanLock
from tests.cli.conftest import ROOT, plain_environment, start
from tests.journeys.december import SHEET
from tests.patience import SECONDS

NO_HELP = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
AND_MORE = "Sangen som løfter humøret"


def test_the_data_folder_may_be_named_in_the_environment_and_json_is_utf_8_in_any_locale(december: Path) -> None:
    said = start(["posts", "2026-12", "--json"], ELLEVE_DATA=str(december), **NO_HELP)
    assert (said.code, said.err) == (0, "")
    assert said.json[0]["title"] == AND_MORE


def test_the_data_folder_on_the_command_line_goes_before_the_one_in_the_environment(
    december: Path, tmp_path: Path
) -> None:
    said = start(["--data", december, "posts", "2026-12", "--json"], ELLEVE_DATA=str(tmp_path))
    assert len(said.json) == 31
    assert list(tmp_path.iterdir()) == []


def test_a_terminal_without_norwegian_letters_still_gets_its_lines(december: Path) -> None:
    said = start(["posts", "2026-12", f"--data={december}"], PYTHONIOENCODING="ascii")
    assert (said.code, said.err) == (0, "")
    assert b"Sangen som l?fter hum?ret" in said.out


def test_utf_8_comes_in_and_goes_out_whatever_the_locale(tmp_path: Path) -> None:
    text = "Gråt du på «Ås»? 💙 Fortell!"
    content = json.dumps({"id": "blåbær", "text": text}, ensure_ascii=False).encode()
    said = start(["score", "-", "--json"], stdin=content, **NO_HELP)
    (line,) = said.lines
    assert line["id"] == "blåbær"
    for found in line["qualities"]["dialogue"]["evidence"]:
        assert text[found["start"] : found["end"]] == found["words"]


@pytest.mark.parametrize("more", [["--json"], []])
def test_a_reader_who_has_seen_enough_is_no_error(december: Path, more: list[str]) -> None:
    program = subprocess.Popen(
        [sys.executable, ROOT / "main.py", "check", "2026-12", "--data", december, *more],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=plain_environment(),
    )  # fmt: skip
    assert program.stdout
    assert program.stderr
    program.stdout.close()
    complaint = program.stderr.read()
    program.stderr.close()
    assert (program.wait(SECONDS), complaint) == (0, b"")


def test_nothing_lands_while_somebody_else_has_the_plan(december: Path, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path).make()
    with PlanLock(folder.lock):
        said = start(["import", SHEET, "--data", tmp_path])
        assert (said.code, said.out) == (2, b"")
        assert said.err.startswith("Planen er allerede åpen i et annet Elleve-vindu.")
        assert said.err.count("\n") == 1
        looking = start(["posts", "--json", "--data", tmp_path])
    assert (looking.code, looking.json) == (0, [])
