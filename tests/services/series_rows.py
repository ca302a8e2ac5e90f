"""Series with posts as the tests of moving, deleting and rewriting need them, and a plan small enough for a dict."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from desktop.domain.change import PlanChange
from desktop.domain.post import Post, Status
from desktop.domain.series import Every, Series
from desktop.services.series import Row

TODAY = date(2026, 12, 8)
WEDNESDAY = date(2026, 12, 2)
TEXT = "Kaffekroken er åpen klokka 12. Vi har vafler og god tid."


def weekly(last: date = date(2026, 12, 30), name: str = "s", first: date = WEDNESDAY) -> Series:
    return Series(name, "Kaffekroken", Every.WEEKS, 1, first, last)


def row_of(series: Series, **own: Post) -> Row:
    """A post for each day, all alike; `own` changes the one of a day of December, as in `d16=…`."""
    posts = (Post(id=f"{series.id}{day}", title="Kaffe", text=TEXT, day=day, series=series.id) for day in series.days())
    return Row(series, tuple(own.get(f"d{one.day.day}", one) if one.day else one for one in posts))


def changed(row: Row, day: int, **values: object) -> Row:
    """The row with one post changed."""
    return Row(row.series, tuple(replace(one, **values) if one.day.day == day else one for one in row.posts))


def after(posts: Iterable[Post], change: PlanChange) -> dict[str, Post]:
    """The posts by id as they are when the change is done."""
    plan = {one.id: one for one in posts}
    for one in change.posts:
        assert plan.get(one.post_id) == one.before
        if one.after is None:
            del plan[one.post_id]
        else:
            plan[one.post_id] = one.after
    return plan


def rules(first: st.SearchStrategy[date]) -> st.SearchStrategy[Series]:
    return st.builds(
        lambda every, step, day, span: Series("", "", every, step, day, day + timedelta(days=span)),
        st.sampled_from(Every), st.integers(1, 4), first, st.integers(0, 400),
    )  # fmt: skip


@st.composite
def lived_in(draw: st.DrawFn) -> Row:
    """A series some time after it was begun: some posts out, some moved, written in or made ready."""
    series = replace(draw(rules(st.dates(date(2026, 9, 1), date(2027, 1, 31)))), id="s")
    posts = []
    for number, day in enumerate(series.days()):
        post = Post(id=f"s{number}", title="Kaffe", text=TEXT, day=day, series="s")
        match draw(st.sampled_from(["", "", "", "moved", "written", "ready", "out", "gone"])):
            case "moved":
                post = replace(post, day=day + timedelta(days=draw(st.integers(-3, 3))))
            case "written":
                post = replace(post, text=f"Bare her: {number}")
            case "ready":
                post = replace(post, status=Status.READY)
            case "out":
                post = replace(post, status=Status.PUBLISHED)
            case "gone":
                continue
        posts.append(post)
    return Row(series, tuple(sorted(posts, key=lambda one: one.day or date.max)))
