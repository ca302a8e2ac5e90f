"""Cold start to a painted month against an empty window, in fresh processes that take turns."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from desktop.paths import DataFolder
from tests.bench.figures import Figure, median

ROOT = Path(__file__).resolve().parents[2]
AIM = 1.5


def start_figures(data: DataFolder, posts: int, rounds: int = 9) -> list[Figure]:
    """Medians over the rounds after one to warm up; the first figure is by the clock, the second by processor time,
    which other work on the machine disturbs less."""
    ours, floors = [], []
    for _ in range(rounds + 1):
        floors.append(run_child("tests.bench.child_floor"))
        ours.append(run_child("tests.bench.child_start", str(data.root)))
    unwanted = ours[-1]["heavy"]
    if unwanted or not ours[-1]["cards"]:
        raise RuntimeError(f"the start is not what it should be: {ours[-1]}")
    name = f"cold start to a painted month, {posts:,} posts"
    return [
        Figure(f"{name}{more}", _median(ours, key), AIM, _median(floors, key), "empty window", by_ratio=True)
        for more, key in (("", "seconds"), (", processor time", "cpu"))
    ]


def run_child(module: str, *arguments: str) -> dict[str, Any]:
    """Runs a module in a fresh process without a screen and returns the JSON it prints."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", module, repr(time.monotonic()), *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=kept | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{module} failed: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _median(rounds: list[dict[str, Any]], key: str) -> float:
    """In ms, without the first round."""
    return float(median(one[key] for one in rounds[1:])) * 1000
