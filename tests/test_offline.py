"""Elleve needs no network and never asks for one: the main job in a machine without network cards, with all it says to
the system's network written down."""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

import pypdf
import pytest

from tests.cli.conftest import ROOT, plain_environment
from tests.journeys.december import SHEET, WITH_CAPTIONS, WITHOUT_CAPTIONS, Films, make_films
from tests.patience import SECONDS

NO_NETWORK = ("unshare", "-rn")
WATCHED = ("strace", "-f", "-qq", "-e", "trace=network", "-o")
INTERNET = re.compile(r"\b(?:connect|bind|sendto|sendmsg|sendmmsg)\([^\n]*\bAF_INET6?\b")


@dataclass(frozen=True)
class Session:
    """The main job from start to end: what the commands said, and what was asked of the network."""

    said: str
    asked: str
    pdf: Path


def can(*command: str) -> bool:
    """Whether this machine lets us run the tool: it may be missing or not allowed."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run([*command, "true"], capture_output=True, timeout=SECONDS, check=False).returncode == 0


def job(folder: Path, films: Films) -> list[list[str]]:
    """The example and a month of our own, from the command line and in the window."""
    elleve = [sys.executable, str(ROOT / "main.py")]
    own, example = str(folder / "own"), str(folder / "example")
    return [
        [*elleve, "example", "--data", example],
        [*elleve, "import", str(SHEET), "--data", own],
        [sys.executable, "-m", "tests.journeys.window_session", own, str(films.captioned), str(films.bare)],
        [*elleve, "check", "2026-12", "--data", own],
        [*elleve, "export", "2026-12", "--pdf", str(folder / "desember.pdf"), "--data", own],
    ]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """Runs the job as cut off and as closely watched as this machine allows."""
    folder = tmp_path_factory.mktemp("offline")
    films = make_films(tmp_path_factory.mktemp("films"))
    log = folder / "network.txt"
    log.touch()
    apart = list(NO_NETWORK) if can(*NO_NETWORK) else []
    watched = [*WATCHED, str(log)] if can("strace", "-f", "-qq", "-e", "trace=network") else []
    said, asked = "", ""
    environment = plain_environment(QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT))
    for command in job(folder, films):
        ended = subprocess.run(
            [*apart, *watched, *command], env=environment, cwd=folder, capture_output=True, timeout=SECONDS, check=False
        )
        assert ended.returncode == 0, f"{command[1:]}: {ended.stderr.decode()}"
        said += ended.stdout.decode()
        asked += log.read_text("utf-8", "replace")
    return Session(said, asked, folder / "desember.pdf")


@pytest.mark.slow
def test_the_main_job_is_done_without_network_cards(session: Session) -> None:
    if not can(*NO_NETWORK):
        pytest.skip("NOT TESTED: this machine does not allow network namespaces (unshare -rn)")
    assert "Eksempelplanen er lagt inn" in session.said
    assert "31 innlegg er hentet inn." in session.said
    lines = session.said.splitlines()
    assert sum("Filmen mangler teksting. Lag teksting." in line for line in lines) == 1
    assert any("Filmen mangler teksting" in line for line in warnings_of(lines, WITHOUT_CAPTIONS))
    assert re.search(r"Elleve.*: \d{3,} x \d{3,}\n", session.said), session.said[-300:]
    printed = "".join(page.extract_text() for page in pypdf.PdfReader(session.pdf).pages)
    for title in (WITH_CAPTIONS, WITHOUT_CAPTIONS):
        assert "".join(title.split()) in "".join(printed.split())


def warnings_of(lines: list[str], title: str) -> list[str]:
    """The warning lines beneath a post's line."""
    after = lines[next(place for place, line in enumerate(lines) if line.endswith(title)) + 1 :]
    return list(takewhile(lambda line: line.startswith(" " * 26), after))


@pytest.mark.slow
def test_nothing_asks_for_the_internet(session: Session) -> None:
    if not can("strace", "-f", "-qq", "-e", "trace=network"):
        pytest.skip("NOT TESTED: strace is missing or not allowed here (apt-get install strace)")
    assert "AF_UNIX" in session.asked
    assert INTERNET.findall(session.asked) == []


@pytest.mark.slow
def test_the_watch_would_see_it(tmp_path: Path) -> None:
    """A program that does ask is found out, so that the test above can fail."""
    if not can("strace", "-f", "-qq", "-e", "trace=network"):
        pytest.skip("NOT TESTED: strace is missing or not allowed here (apt-get install strace)")
    asks = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
    subprocess.run([*WATCHED, str(tmp_path / "log"), sys.executable, "-c", asks], check=True, timeout=SECONDS)
    assert INTERNET.search((tmp_path / "log").read_text("utf-8"))


@pytest.mark.slow
def test_the_machine_without_network_cards_has_none() -> None:
    if not can(*NO_NETWORK):
        pytest.skip("NOT TESTED: this machine does not allow network namespaces (unshare -rn)")
    asks = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('192.0.2.1', 9))"
    ended = subprocess.run([*NO_NETWORK, sys.executable, "-c", asks], capture_output=True, timeout=SECONDS, check=False)
    assert b"unreachable" in ended.stderr
