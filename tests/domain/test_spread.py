"""Silences and collisions are found from the days and hours alone."""

from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.post import Post, Status
from desktop.domain.spread import Stillness, collisions, stillnesses

FIRST, LAST = date(2026, 12, 1), date(2026, 12, 31)


def on(*days: int) -> list[Post]:
    return [Post(id=str(day), day=date(2026, 12, day)) for day in days]


def test_four_still_days_are_told_and_three_are_not():
    posts = on(1, 5, 10, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31)
    assert stillnesses(posts, FIRST, LAST, 4) == (Stillness(date(2026, 12, 6), date(2026, 12, 9)),)


def test_a_cancelled_post_breaks_no_silence():
    cancelled = Post(id="x", day=date(2026, 12, 16), status=Status.CANCELLED)
    assert stillnesses([cancelled], FIRST, LAST, 4) == (Stillness(FIRST, LAST),)


@given(st.sets(st.integers(1, 31)), st.integers(1, 40))
def test_no_post_falls_in_a_silence_and_every_long_gap_is_one(days: set[int], least: int):
    found = stillnesses(on(*days), FIRST, LAST, least)
    still = {one.first + timedelta(days=step) for one in found for step in range(one.days)}
    assert still.isdisjoint(date(2026, 12, day) for day in days)
    assert all(one.days >= least for one in found)
    if least == 1:
        assert len(still) == 31 - len(days)


def test_posts_of_the_same_hour_collide():
    posts = [
        Post(id="a", day=FIRST, clock=time(12, 0)),
        Post(id="b", day=FIRST, clock=time(12, 45)),
        Post(id="c", day=FIRST, clock=time(13, 0)),
        Post(id="d", day=FIRST),
        Post(id="e", day=LAST, clock=time(12, 0)),
        Post(id="f", day=FIRST, clock=time(12, 30), status=Status.CANCELLED),
    ]
    assert [[one.id for one in together] for together in collisions(posts)] == [["a", "b"]]
