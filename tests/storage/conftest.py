"""A new plan of its own for each test."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.storage.store import Store

TODAY = date(2026, 12, 10)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return tmp_path / "plan.db"


@pytest.fixture
def store(plan: Path) -> Iterator[Store]:
    opened = Store.open(plan, today=lambda: TODAY)
    yield opened
    opened.close()
