"""What the plan asks for on a day."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.domain.month import Month
from desktop.domain.post import Post, Publication, Status
from desktop.domain.rota import Rota, monday_of
from desktop.services.meeting import noted, settled
from desktop.services.open_plan import OpenPlan
from desktop.services.rota import read_rota, with_shifts
from desktop.services.today import Task, duties_of, published, read_today, taken_down
from tests.services.conftest import TODAY, put
from tests.strategies import posts

DAY = date(2026, 12, 8)


def tasks(**fields: object) -> list[Task]:
    plain: dict[str, object] = {"day": DAY, "status": Status.DRAFT, "channels": (Channel.FACEBOOK,)}
    return [one.task for one in duties_of([Post(id="a", **(plain | fields))], DAY)]  # type: ignore[arg-type]


def test_what_is_ready_goes_out_on_its_day_and_is_late_after_it() -> None:
    assert tasks(status=Status.READY) == [Task.PUBLISH]
    (late,) = duties_of([Post(id="a", status=Status.READY, day=DAY - timedelta(days=2))], DAY)
    assert (late.task, late.late) == (Task.PUBLISH, True)
    assert tasks(status=Status.READY, day=DAY + timedelta(days=1)) == [Task.SOON]


def test_a_draft_whose_day_or_due_date_has_come_must_be_decided() -> None:
    assert tasks() == [Task.DECIDE]
    assert tasks(day=DAY + timedelta(days=9), due=DAY) == [Task.DECIDE]
    assert tasks(day=DAY + timedelta(days=9)) == []


def test_comments_come_to_what_went_out_in_the_last_week_on_social_channels() -> None:
    assert tasks(status=Status.PUBLISHED, day=DAY - timedelta(days=7)) == [Task.ANSWER]
    assert tasks(status=Status.PUBLISHED, day=DAY - timedelta(days=8)) == []
    assert tasks(status=Status.PUBLISHED, channels=(Channel.MAGAZINE,)) == []


def test_what_is_cancelled_but_still_out_must_come_down_place_by_place() -> None:
    out = (Publication(channel=Channel.FACEBOOK, day=DAY), Publication(channel=Channel.WEB, day=DAY, taken_down=DAY))
    post = Post(id="a", status=Status.CANCELLED, publications=out)
    (duty,) = duties_of([post], DAY)
    assert (duty.task, duty.channel) == (Task.TAKE_DOWN, Channel.FACEBOOK)
    (done,) = taken_down(post, Channel.FACEBOOK, DAY).posts
    assert done.after is not None
    assert duties_of([done.after], DAY) == ()


@given(posts(), st.dates(date(2, 1, 1), date(9998, 12, 31)))
def test_publishing_and_taking_down_leave_nothing_to_do(post: Post, day: date) -> None:
    (out,) = published(post, day).posts
    assert out.after is not None
    assert {one.channel for one in out.after.publications} >= set(post.channels)
    assert not {Task.PUBLISH, Task.DECIDE} & {one.task for one in duties_of([out.after], day)}
    cancelled = replace(out.after, status=Status.CANCELLED)
    for one in cancelled.publications:
        (down,) = taken_down(cancelled, one.channel, day).posts
        assert down.after is not None
        cancelled = down.after
    assert duties_of([cancelled], day) == ()


def test_only_what_waits_for_somebody_is_counted(plan: OpenPlan) -> None:
    put(plan, day=TODAY)
    put(plan, day=TODAY - timedelta(days=1), status=Status.PUBLISHED)
    put(plan, day=TODAY + timedelta(days=1), status=Status.DRAFT)
    change = noted(Month.of(TODAY), "Spør Liv", TODAY)
    plan.apply(change)
    assert read_today(plan).waiting == 2
    (decision,) = read_today(plan).decisions
    plan.apply(settled(decision, done=True))
    assert read_today(plan).waiting == 1


def test_the_rota_tells_who_answers(plan: OpenPlan) -> None:
    monday = monday_of(TODAY)
    plan.apply(with_shifts(Rota(), {monday: "Siv", monday + timedelta(days=7): "Mona", monday - timedelta(days=7): ""}))
    rota = read_rota(plan.plan)
    assert [rota.on(monday + timedelta(days=days)) for days in (-1, 0, 6, 7)] == ["", "Siv", "Siv", "Mona"]
    plan.apply(with_shifts(rota, {monday: "", monday + timedelta(days=7): "Mona"}))
    assert [one.name for one in read_rota(plan.plan).shifts] == ["Mona"]
    assert read_today(plan).keeper == ""
