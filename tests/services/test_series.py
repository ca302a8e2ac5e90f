"""A series in a real plan: begun, changed, moved, ended, and each of it undone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from desktop.domain.change import PlanChange
from desktop.domain.channel import Channel
from desktop.domain.errors import UsageError
from desktop.domain.post import Post, Publication, Status
from desktop.domain.series import Every, Scope, Series
from desktop.services.plan import added
from desktop.services.series import Row, SeriesService, begun, changed_fields, extended, moved, spread
from desktop.services.series_many import removed_with
from desktop.services.series_rewriting import thinned
from desktop.services.series_watch import tiresome
from desktop.storage.store import Store

FIRST = date(2026, 12, 2)
WEEKLY = Series("s", "Kaffekroken", Every.WEEKS, 1, FIRST, date(2026, 12, 30))
TEXT = "Kaffekroken er åpen onsdag klokka 12. Vi har vafler og god tid. Kom innom."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.open(tmp_path / "plan.db")
    first = Post(id="p", title="Kaffekroken", text=TEXT, day=FIRST, clock=time(12), channels=(Channel.FACEBOOK,),
                 due=FIRST - timedelta(days=2))  # fmt: skip
    made.apply(added(first))
    made.apply(begun(first, WEEKLY))
    yield made
    made.close()


def row(store: Store) -> Row:
    found = SeriesService(store).row(store.posts_of_series("s")[0])
    assert found is not None
    return found


def days(store: Store) -> list[int]:
    return [one.day.day for one in store.all_posts() if one.day]


def state(store: Store) -> tuple[object, ...]:
    from desktop.domain.record import RecordKind

    return set(store.all_posts()), store.records(RecordKind.SERIES)


def undone(store: Store, change: PlanChange) -> None:
    """Does the change, and sees that its reverse leaves no trace."""
    before = state(store)
    store.apply(change)
    store.apply(change.reversed())
    assert state(store) == before
    store.apply(change)


def test_beginning_a_series_makes_a_post_on_each_day(store: Store) -> None:
    posts = store.posts_of_series("s")
    assert days(store) == [2, 9, 16, 23, 30]
    assert {one.clock for one in posts} == {time(12)}
    assert {one.text for one in posts} == {TEXT}
    assert posts[2].due == date(2026, 12, 14)
    assert len({one.id for one in posts}) == 5


def test_changing_one_post_leaves_the_others_until_they_are_asked_for(store: Store) -> None:
    third = row(store).posts[2]
    after = replace(third, text="Nytt", clock=time(18), day=date(2026, 12, 17), notes=third.notes)
    assert changed_fields(third, after) == ("text", "clock")
    undone(store, spread(third, after, row(store), Scope.FOLLOWING))
    assert [one.text for one in row(store).posts] == [TEXT, TEXT, TEXT, "Nytt", "Nytt"]


def test_a_change_of_all_leaves_what_is_out_already(store: Store) -> None:
    first, second, *_ = row(store).posts
    out = replace(first, status=Status.PUBLISHED, publications=(Publication(channel=Channel.FACEBOOK, day=FIRST),))
    store.apply(PlanChange("", (added(out).posts[0],)))
    store.apply(spread(second, replace(second, title="Kaffe"), row(store), Scope.ALL))
    assert [one.title for one in row(store).posts] == ["Kaffekroken", "Kaffekroken", "Kaffe", "Kaffe", "Kaffe"]


def test_moving_one_is_told_as_left_out(store: Store) -> None:
    undone(store, moved(row(store).posts[3], date(2026, 12, 22), row(store), Scope.THIS))
    assert days(store) == [2, 9, 16, 22, 30]
    assert row(store).series.words == "hver onsdag til 30. desember, ikke 23. desember"


def test_moving_all_gives_the_series_another_weekday(store: Store) -> None:
    undone(store, moved(row(store).posts[2], date(2026, 12, 17), row(store), Scope.ALL))
    assert days(store) == [3, 10, 17, 24, 31]
    assert row(store).series.words == "hver torsdag til 31. desember"


def test_moving_the_following_makes_a_series_of_its_own(store: Store) -> None:
    undone(store, moved(row(store).posts[3], date(2026, 12, 24), row(store), Scope.FOLLOWING))
    assert days(store) == [2, 9, 16, 24, 31]
    assert row(store).series.words == "hver onsdag til 22. desember"
    later = SeriesService(store).row(store.all_posts()[-1])
    assert later is not None
    assert later.series.words == "hver torsdag til 31. desember"
    assert len(later.posts) == 2


@pytest.mark.parametrize(
    ("scope", "left", "words"),
    [
        (Scope.THIS, [2, 9, 23, 30], "hver onsdag til 30. desember, ikke 16. desember"),
        (Scope.FOLLOWING, [2, 9], "hver onsdag til 9. desember"),
        (Scope.ALL, [], ""),
    ],
)
def test_deleting_takes_what_was_asked_for(store: Store, scope: Scope, left: list[int], words: str) -> None:
    undone(store, removed_with([row(store).posts[2]], {"s": row(store)}, scope))
    assert days(store) == left
    assert (row(store).series.words if left else "") == words


def test_thinning_leaves_every_second_of_the_coming(store: Store) -> None:
    undone(store, thinned(row(store), date(2026, 12, 8)).change)
    assert days(store) == [2, 9, 23]
    later = SeriesService(store).row(store.all_posts()[-1])
    assert later is not None
    assert later.series.words == "annenhver onsdag til 30. desember"


def test_a_series_goes_on_with_copies_of_the_last(store: Store) -> None:
    undone(store, extended(row(store), 2))
    assert [one.day for one in row(store).posts][-3:] == [date(2026, 12, 30), date(2027, 1, 6), date(2027, 1, 13)]
    assert row(store).series.words == "hver onsdag til 13. januar 2027"
    with pytest.raises(UsageError, match="ikke bli lengre"):
        extended(row(store), 100)


def test_the_same_words_week_after_week_are_tiresome(store: Store) -> None:
    found = tiresome(row(store).posts, date(2026, 12, 8))
    assert found is not None
    assert found.title == "Fem innlegg på rad sier nesten det samme"
    assert "Fra 2. des. til 30. des. kjenner" in found.line
    assert found.next_post == row(store).posts[1]


def test_new_words_or_long_rests_are_not(store: Store) -> None:
    said = (TEXT, "Kåre strikker votter til alle ni barnebarna.", "Hva savner du mest fra i sommer? Fortell oss.",
            "Fysioterapeuten viser fire øvelser for slitne bein.", "Takk for et år med sang og latter.")  # fmt: skip
    fresh = [replace(one, title="", text=words) for one, words in zip(row(store).posts, said, strict=True)]
    assert tiresome(fresh, date(2026, 12, 8)) is None
    yearly = [replace(one, day=date(2026 + place, 12, 2)) for place, one in enumerate(row(store).posts)]
    assert tiresome(yearly, date(2026, 12, 8)) is None


def test_what_has_been_is_not_warned_of(store: Store) -> None:
    assert tiresome(row(store).posts, date(2027, 2, 1)) is None
