"""Earlier versions of a post are kept by themselves and come back whole."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.post import Post, Status
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.plan import added, deleted, edited, with_status
from desktop.services.versions import MOST, restored

POST = Post(id="p", title="Julegrøt", text="Vi koker grøt torsdag kveld.", day=date(2026, 12, 10))


class Clock:
    """The time as the test wants it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 12, 8, 10, 0)

    def __call__(self) -> datetime:
        return self.now

    def on(self, **later: int) -> None:
        self.now += timedelta(**later)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def plan(tmp_path: Path, clock: Clock) -> Iterator[OpenPlan]:
    with OpenPlan(DataFolder(tmp_path), lambda: date(2026, 12, 8), now=clock) as made:
        made.apply(added(POST))
        yield made


def write(plan: OpenPlan, text: str) -> Post:
    before = plan.plan.post("p")
    assert before is not None
    after = replace(before, text=text)
    plan.apply(edited(before, after))
    return after


def texts(plan: OpenPlan) -> list[str]:
    now = plan.plan.post("p")
    assert now is not None
    return [version.post.text for version in plan.versions.of(now)]


def test_writing_on_for_some_minutes_is_one_version(plan: OpenPlan, clock: Clock) -> None:
    for number in range(8):
        write(plan, f"Utkast nummer {number} av det vi vil si om grøten")
        clock.on(seconds=30)
    assert texts(plan) == [POST.text]


def test_after_a_while_there_is_one_more(plan: OpenPlan, clock: Clock) -> None:
    write(plan, "Vi koker grøt torsdag kveld. Ta med mandel.")
    clock.on(minutes=6)
    write(plan, "Vi koker grøt fredag kveld. Ta med mandel.")
    assert texts(plan) == ["Vi koker grøt torsdag kveld. Ta med mandel.", POST.text]


def test_a_change_of_status_leaves_one_at_once(plan: OpenPlan, clock: Clock) -> None:
    post = write(plan, "Vi koker grøt torsdag kveld. Ta med mandel.")
    clock.on(seconds=5)
    plan.apply(with_status(post, Status.CANCELLED))
    assert [version.post.status for version in plan.versions.of(replace(post, status=Status.CANCELLED))] == [
        Status.DRAFT, Status.DRAFT,
    ]  # fmt: skip


def test_wiping_out_the_text_leaves_one_at_once(plan: OpenPlan, clock: Clock) -> None:
    write(plan, "Vi koker grøt torsdag kveld. Ta med mandel.")
    clock.on(seconds=5)
    write(plan, "")
    assert texts(plan)[0] == "Vi koker grøt torsdag kveld. Ta med mandel."


def test_a_version_comes_back_as_a_change_that_can_be_undone(plan: OpenPlan, clock: Clock) -> None:
    now = replace(write(plan, "Noe helt annet, og like langt som før."), day=date(2026, 12, 11))
    plan.apply(edited(replace(now, day=POST.day), now))
    change = restored(now, plan.versions.of(now)[0])
    plan.apply(change)
    back = plan.plan.post("p")
    assert back is not None
    assert (back.text, back.day) == (POST.text, date(2026, 12, 11))
    plan.apply(change.reversed())
    assert plan.plan.post("p") == now


def test_the_oldest_are_let_go(plan: OpenPlan, clock: Clock) -> None:
    for number in range(MOST + 5):
        write(plan, f"Utkast nummer {number} av det vi vil si om grøten")
        clock.on(minutes=6)
    assert len(texts(plan)) == MOST
    assert texts(plan)[0] == f"Utkast nummer {MOST + 3} av det vi vil si om grøten"


def test_a_deleted_post_that_comes_back_has_its_versions(plan: OpenPlan) -> None:
    post = write(plan, "Vi koker grøt torsdag kveld. Ta med mandel.")
    plan.apply(deleted(post))
    plan.apply(deleted(post).reversed())
    assert texts(plan) == [POST.text]
