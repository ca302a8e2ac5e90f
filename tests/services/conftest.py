"""What the service tests share: an open plan in a folder of its own, on a day in November."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from desktop.domain.channel import Channel
from desktop.domain.post import Post, Status, new_id
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.plan import added

TODAY = date(2026, 11, 22)
DAY = date(2026, 12, 3)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[OpenPlan]:
    with OpenPlan(DataFolder(tmp_path / "data"), today=lambda: TODAY) as opened:
        yield opened


def a_post(**changes: object) -> Post:
    """A post that could go out as it is."""
    fields: dict[str, object] = {
        "id": new_id(),
        "title": "Julekaffe",
        "text": "Velkommen til kaffe og kaker på biblioteket. Vi møtes kl. 18.",
        "channels": (Channel.FACEBOOK, Channel.EMAIL),
        "day": DAY,
        "clock": time(18),
        "status": Status.READY,
        "author": "Gunn",
        "approver": "Per",
    }
    return Post(**(fields | changes))  # type: ignore[arg-type]


def put(plan: OpenPlan, **changes: object) -> Post:
    """The post as it landed in the plan."""
    (one,) = plan.apply(added(a_post(**changes))).posts
    assert one.after
    return one.after
