"""What is due once a day is done once, also when two windows ask for it at the same time."""

import threading

import pytest

from desktop.services.open_plan import OpenPlan


def test_the_second_to_ask_waits_for_the_first(plan: OpenPlan, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[str] = []
    second = threading.Thread(target=plan.daily_care)
    real = plan.backups.daily

    def daily() -> None:
        begun.append("backup")
        if len(begun) == 1:
            second.start()
            second.join(0.1)
            assert begun == ["backup"]
        real()

    monkeypatch.setattr(plan.backups, "daily", daily)
    plan.daily_care()
    second.join()

    assert begun == ["backup", "backup"]
    assert len(plan.backups.all()) == 1
