"""Whatever stops the program, all that was saved of the register is there, and no name lies about."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import SECONDS

ROUNDS = 60


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the rounds need fork, which Windows does not have")
def test_the_register_survives_sixty_kills_and_tells_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.storage.vault_rounds", str(tmp_path / "consent.db"), str(ROUNDS)]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert (told["rounds"], told["told"]) == (ROUNDS, 0)
    assert told["changes"] > ROUNDS
