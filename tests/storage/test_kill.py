"""Whatever stops the program, all that was saved is there and the plan is whole."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import SECONDS

ROUNDS = 200


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the rounds need fork, which Windows does not have")
def test_a_plan_survives_two_hundred_kills(plan: Path) -> None:
    command = [sys.executable, "-m", "tests.storage.kill_rounds", str(plan), str(ROUNDS)]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["rounds"] == ROUNDS
    assert told["changes"] > ROUNDS
