"""What the command line's tests share: a plan with a month in it, and two ways of giving a command."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main
from desktop.paths import DataFolder
from desktop.services.importing import read_import
from desktop.services.open_plan import OpenPlan
from tests.journeys.december import SHEET
from tests.patience import SECONDS

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Said:
    """What a command left behind."""

    code: int
    out: bytes
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out.decode("utf-8"))

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.decode("utf-8").splitlines()]


Say = Callable[..., Said]


@pytest.fixture
def say(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Say:
    """Gives a command in this process: quick, for all that does not depend on how the program is started."""

    def give(*words: object, stdin: bytes = b"") -> Said:
        capsysbinary.readouterr()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main([str(word) for word in words])
        out, err = capsysbinary.readouterr()
        return Said(code, out, err.decode("utf-8"))

    return give


def start(words: Sequence[object], *, stdin: bytes = b"", **environment: str) -> Said:
    """Starts the program as a shell does, with an environment of its own."""
    command = [sys.executable, str(ROOT / "main.py"), *map(str, words)]
    ended = subprocess.run(
        command, input=stdin, capture_output=True, env=plain_environment(**environment), timeout=SECONDS, check=False
    )
    return Said(ended.returncode, ended.stdout, ended.stderr.decode("utf-8", "replace"))


def plain_environment(**more: str) -> dict[str, str]:
    """Only what a program needs to be found; nothing of the developer's own."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "SYSTEMROOT") if name in os.environ}
    return {**kept, "OMP_NUM_THREADS": "1", **more}


@pytest.fixture(scope="session")
def december(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the 31 posts of the spreadsheet; tests only read it."""
    folder = tmp_path_factory.mktemp("december")
    with OpenPlan(DataFolder(folder), today=lambda: date(2026, 11, 22)) as plan:
        plan.apply(read_import(SHEET).change)
    return folder
