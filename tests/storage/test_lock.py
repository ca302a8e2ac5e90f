"""One writer per plan, whoever started first, and none when that one is gone."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.errors import PlanBusy, PlanError
from desktop.storage.lock import PlanLock

_HOLDER = """
import sys
from pathlib import Path
from desktop.storage.lock import PlanLock
lock = PlanLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "plan.lock"


@pytest.fixture
def other_window(file: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the plan until it is stopped."""
    command = [sys.executable, "-c", _HOLDER, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_plan_that_is_open_elsewhere_is_refused(file: Path, other_window: subprocess.Popen[str]) -> None:
    lock = PlanLock(file)
    with pytest.raises(PlanBusy) as told:
        lock.acquire()
    assert told.value.sentence == "Planen er allerede åpen i et annet Elleve-vindu."
    assert told.value.next_step
    assert not lock.held


def test_a_plan_is_free_again_when_the_other_was_killed(file: Path, other_window: subprocess.Popen[str]) -> None:
    other_window.kill()
    other_window.wait()
    with PlanLock(file) as lock:
        assert lock.held


def test_a_plan_is_free_again_when_it_is_let_go(file: Path) -> None:
    with PlanLock(file) as first:
        assert first.held
    assert not first.held
    with PlanLock(file), pytest.raises(PlanBusy):
        PlanLock(file).acquire()


def test_letting_go_of_what_one_does_not_hold_does_nothing(file: Path) -> None:
    lock = PlanLock(file)
    lock.release()
    assert not lock.held


def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("her ligger det noe annet")
    with pytest.raises(PlanError, match="får ikke bruke mappen"):
        PlanLock(tmp_path / "data" / "plan.lock").acquire()
