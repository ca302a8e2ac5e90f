"""Somebody who cannot see uses the running app through the system's accessibility bus."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.patience import SECONDS

ROOT = Path(__file__).resolve().parents[3]
READER = Path(__file__).with_name("screen_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
TITLE = "Skrevet uten å se"
TOOLS = {"Xvfb": "xvfb", "dbus-run-session": "dbus"}


def missing() -> list[str]:
    """Debian packages that this test needs and does not find."""
    if not sys.platform.startswith("linux"):
        return ["Linux"]
    packages = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    if asked.returncode != 0:
        packages.append("python3-pyatspi")
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        packages.append("at-spi2-core")
    return packages


@contextmanager
def screen() -> Iterator[str]:
    """A screen nobody sees; gives its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait(SECONDS)


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    """What the reader heard and did, and the plan it left behind."""
    if packages := missing():
        pytest.skip("THE SCREEN READER TEST DID NOT RUN; it needs: " + ", ".join(packages))
    data = tmp_path_factory.mktemp("plan")
    environment = {**os.environ, "ELLEVE_DATA": str(data)}
    elleve = [sys.executable, str(ROOT / "main.py")]
    subprocess.run([*elleve, "example"], env=environment, check=True, capture_output=True)
    with screen() as display:
        told = subprocess.run(
            ["dbus-run-session", "--", SYSTEM_PYTHON, str(READER), *elleve, str(data), TITLE],
            env=environment | {"DISPLAY": display}, capture_output=True, text=True, timeout=3 * SECONDS, check=False,
        )  # fmt: skip
    assert told.returncode == 0, told.stderr
    posts = subprocess.run([*elleve, "posts", "2026-12", "--json"], env=environment, check=True, capture_output=True)
    return {**json.loads(told.stdout.splitlines()[-1]), "posts": json.loads(posts.stdout)}


def test_the_month_is_a_table_whose_days_tell_what_is_on_them(story):
    assert story["table"] == "table"
    assert story["day"].startswith("torsdag 10. desember, ")
    assert "2 innlegg, første: Julebrevet, Brev og SMS, klar, " in story["day"]


def test_everything_that_takes_the_focus_has_a_name_and_a_role(story):
    assert story["nameless"] == []


def test_a_post_is_begun_and_its_title_written_by_name_alone(story):
    assert story["field"] == "text"
    assert f"første: {TITLE}, klar, " in story["written"]


def test_what_stops_the_post_is_heard_and_mended_and_the_post_is_ready(story):
    assert story["stopped"] == "Gjør klar, 3 ting stopper"
    assert any(one.startswith("Stopper «Klar». Godkjenner mangler. ") for one in story["warnings"])
    assert story["status"] == "Status: Klar"
    assert [one["status"] for one in story["posts"] if one["title"] == TITLE] == ["ready"]


def test_the_score_is_read_out_as_eleven_rows_with_advice(story):
    assert len(story["qualities"]) >= 11
    assert any(row.startswith("Kunnskap, mangler. ") for row in story["qualities"])


def test_the_post_is_moved_a_day_by_key_and_lies_there_after_closing(story):
    before, after = (int(story[when].split()[1].rstrip(".")) for when in ("written", "moved"))
    assert abs(after - before) == 1
    (post,) = [one for one in story["posts"] if one["title"] == TITLE]
    assert post["date"] == f"2026-12-{after:02d}"


def test_every_view_is_a_table_or_list_that_tells_its_posts(story):
    views = story["views"]
    assert any(", kl. 12, 1 innlegg, første: " in cell for cell in views["Uke"])
    assert any(", svarvakt: " in cell for cell in views["Uke"])
    assert any(cell.startswith("tor. 24. des., God jul fra oss i styret, ") for cell in views["Liste"])
    assert any(cell.startswith("Desember 2026, 2") and "temaer: " in cell for cell in views["År"])
    assert [name.split(",")[0] for name in views["Tavle"]] == ["Idé", "Utkast", "Klar", "Publisert", "Avlyst"]
