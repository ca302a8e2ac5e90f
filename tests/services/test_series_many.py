"""Several posts at once, some of them of series: moved and deleted with as much of their series as is wanted."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.post import Post, Status
from desktop.domain.series import Scope, Series
from desktop.services.bulk import moved_by, moved_to_hour
from desktop.services.series_many import meant, moved_with, removed_with
from tests.services.series_rows import after, changed, row_of, weekly

COFFEE = row_of(weekly())
TRIPS = row_of(weekly(name="t", first=date(2026, 12, 4), last=date(2026, 12, 18)))
LONE = Post(id="lone", title="Julebord", day=date(2026, 12, 10))
ROWS = {"s": COFFEE, "t": TRIPS}
ALL = (*COFFEE.posts, *TRIPS.posts, LONE)
PICKED = (COFFEE.posts[1], COFFEE.posts[2], TRIPS.posts[1], LONE)


def days(posts, series: str) -> list[int]:
    return sorted(one.day.day for one in posts if one.series == series)


def words_of(change) -> list[str]:
    return [Series.from_record(one.after).words for one in change.records if one.after]


def test_those_picked_alone_move_and_their_days_are_left_out() -> None:
    change = moved_with(moved_by(PICKED, 1), ROWS, Scope.THIS)
    assert days(after(ALL, change).values(), "s") == [2, 10, 17, 23, 30]
    assert words_of(change) == [
        "hver onsdag til 30. desember, ikke 9. desember og 16. desember",
        "hver fredag til 18. desember, ikke 11. desember",
    ]


def test_the_following_of_each_series_go_along() -> None:
    change = moved_with(moved_by(PICKED, 1), ROWS, Scope.FOLLOWING)
    plan = after(ALL, change)
    assert sorted(one.day.day for one in plan.values()) == [2, 4, 10, 11, 12, 17, 19, 24, 31]
    assert change.label == "Flyttet sju innlegg"


def test_all_of_each_series_go_along_and_one_step_takes_it_back() -> None:
    change = moved_with(moved_by(PICKED, 1), ROWS, Scope.ALL)
    plan = after(ALL, change)
    assert (days(plan.values(), "s"), days(plan.values(), "t")) == ([3, 10, 17, 24, 31], [5, 12, 19])
    assert after(plan.values(), change.reversed()) == {one.id: one for one in ALL}


def test_the_hour_it_is_dropped_at_holds_for_those_that_follow() -> None:
    change = moved_with(moved_to_hour(COFFEE.posts[3], date(2026, 12, 24), time(9)), {"s": COFFEE}, Scope.FOLLOWING)
    assert {one.after.clock for one in change.posts} == {time(9)}
    assert len(change.posts) == 2


@pytest.mark.parametrize(
    ("scope", "left"),
    [(Scope.THIS, [2, 4, 18, 23, 30]), (Scope.FOLLOWING, [2, 4]), (Scope.ALL, [])],
)
def test_deleting_takes_from_each_series_what_was_asked_for(scope: Scope, left: list[int]) -> None:
    change = removed_with(PICKED, ROWS, scope)
    plan = after(ALL, change)
    assert sorted(one.day.day for one in plan.values()) == left
    assert len(change.posts) == len(ALL) - len(left)


def test_what_is_out_goes_only_when_it_was_picked_itself() -> None:
    row = changed(COFFEE, 23, status=Status.PUBLISHED)
    gone = {one.before.day.day for one in removed_with(row.posts[:1], {"s": row}, Scope.ALL).posts}
    assert gone == {2, 9, 16, 30}
    assert len(removed_with(row.posts, {"s": row}, Scope.ALL).posts) == 5


@given(st.sets(st.sampled_from(ALL), min_size=1), st.sampled_from(Scope), st.integers(-20, 20).filter(bool))
def test_a_move_takes_just_those_that_were_counted(picked: set[Post], scope: Scope, steps: int) -> None:
    chosen = sorted(picked, key=lambda one: one.day or date.max)
    rows = {name: row for name, row in ROWS.items() if any(one.series == name for one in chosen)}
    change = moved_with(moved_by(chosen, steps), rows, scope)
    assert {one.post_id for one in change.posts} == meant(chosen, rows, scope)
    assert {one.after.day - one.before.day for one in change.posts} == {timedelta(days=steps)}
    assert {replace(one.after, day=None, series="") for one in change.posts} == {
        replace(one.before, day=None, series="") for one in change.posts
    }
