"""The plan keeps what it is given, in the right order, and lets nothing go by accident."""

import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from datetime import date, time
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.channel import Channel
from desktop.domain.errors import AppError
from desktop.domain.post import Post
from desktop.storage.store import Store
from tests.storage.changes import DECEMBER, added, changed, deleted, planned
from tests.storage.conftest import TODAY
from tests.storage.fixture_plan import POSTS
from tests.strategies import posts

_SHARED_STORE = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def _ids(found: tuple[Post, ...]) -> list[str]:
    return [post.id for post in found]


@_SHARED_STORE
@given(made=st.lists(posts(), min_size=1, max_size=3, unique_by=lambda post: post.id))
def test_any_post_comes_back_as_it_was_saved(store: Store, made: list[Post]) -> None:
    store.apply(added(*made))
    assert [store.post(post.id) for post in made] == made
    assert set(made) <= set(store.all_posts())


@_SHARED_STORE
@given(before=posts(st.just("the one")), after=posts(st.just("the one")))
def test_a_changed_post_keeps_nothing_of_what_it_was(store: Store, before: Post, after: Post) -> None:
    store.apply(added(before))
    store.apply(changed(before, after))
    assert store.post("the one") == after


def test_a_plan_is_still_there_when_opened_again(plan: Path) -> None:
    first = Store.open(plan)
    first.apply(added(*POSTS))
    first.close()
    second = Store.open(plan)
    assert set(second.all_posts()) == set(POSTS)
    second.close()


def test_a_new_plan_is_empty(store: Store) -> None:
    assert store.all_posts() == ()
    assert store.post_count() == 0
    assert store.posts_between(*DECEMBER) == ()
    assert store.post("nobody") is None


def test_posts_come_by_day_then_clock_then_as_they_were_made(store: Store) -> None:
    late, whole_day, early = planned("late", 5, time(18)), planned("whole day", 5), planned("early", 5, time(9, 30))
    second, day_before = planned("second at nine thirty", 5, time(9, 30)), planned("day before", 4, time(23, 59))
    store.apply(added(late, early, whole_day, second, day_before))
    in_order = ["day before", "whole day", "early", "second at nine thirty", "late"]
    assert _ids(store.posts_between(*DECEMBER)) == in_order


def test_a_post_keeps_its_place_when_it_is_changed(store: Store) -> None:
    first, second = planned("first", 5), planned("second", 5)
    store.apply(added(first, second))
    store.apply(changed(first, replace(first, title="Ny tittel")))
    assert _ids(store.posts_between(*DECEMBER)) == ["first", "second"]


def test_both_ends_of_a_span_of_days_are_in_it(store: Store) -> None:
    store.apply(added(*(planned(str(day), day) for day in range(1, 32))))
    assert _ids(store.posts_between(date(2026, 12, 7), date(2026, 12, 9))) == ["7", "8", "9"]


def test_posts_without_a_day_stand_apart_and_last(store: Store) -> None:
    store.apply(added(planned("idea"), planned("dated", 3), planned("other idea")))
    assert _ids(store.undated()) == ["idea", "other idea"]
    assert _ids(store.all_posts()) == ["dated", "idea", "other idea"]
    assert _ids(store.posts_between(date(1, 1, 1), date(9999, 12, 31))) == ["dated"]


def test_a_deleted_post_goes_to_the_trash_with_all_it_had(store: Store) -> None:
    store.apply(added(*POSTS))
    store.apply(deleted(POSTS[0]))
    assert store.post(POSTS[0].id) is None
    assert POSTS[0] not in store.all_posts()
    assert store.post_count() == len(POSTS) - 1
    assert store.trash() == ((POSTS[0], TODAY),)


def test_undo_brings_a_deleted_post_back_to_its_place(store: Store) -> None:
    first, second = planned("first", 5), planned("second", 5)
    store.apply(added(first, second))
    deletion = deleted(first)
    store.apply(deletion)
    store.apply(deletion.reversed())
    assert store.posts_between(*DECEMBER) == (first, second)
    assert store.trash() == ()


def test_undo_of_a_new_post_puts_it_in_the_trash(store: Store) -> None:
    adding = added(planned("new", 5))
    store.apply(adding)
    store.apply(adding.reversed())
    assert store.all_posts() == ()
    assert len(store.trash()) == 1


def test_the_last_state_counts_where_one_change_touches_a_post_twice(store: Store) -> None:
    first, second = planned("same", 5, title="Først"), planned("same", 6, title="Sist")
    store.apply(PlanChange("Flyttet", (PostChange(None, first), PostChange(first, second))))
    assert store.all_posts() == (second,)


def test_the_trash_lists_the_last_deleted_first_and_is_emptied_by_age(plan: Path) -> None:
    today = date(2026, 11, 1)
    store = Store.open(plan, today=lambda: today)
    old, new = planned("old", 1), planned("new", 2)
    store.apply(added(old, new))
    store.apply(deleted(old))
    today = date(2026, 12, 1)
    store.apply(deleted(new))
    assert store.trash() == ((new, date(2026, 12, 1)), (old, date(2026, 11, 1)))
    assert store.empty_trash(older_than=date(2026, 12, 1)) == 1
    assert store.trash() == ((new, date(2026, 12, 1)),)
    store.close()


def test_emptying_the_trash_leaves_nothing_of_the_post_behind(store: Store, plan: Path) -> None:
    store.apply(added(POSTS[0]))
    store.keep_assessments({POSTS[0].id: "{}"})
    store.apply(deleted(POSTS[0]))
    store.empty_trash(older_than=date(9999, 12, 31))
    tables = ("post", "post_channel", "post_text", "post_media", "assessment")
    with closing(sqlite3.connect(plan)) as raw:
        assert [raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables] == [0] * 5


def test_settings_belong_to_the_plan(store: Store) -> None:
    assert store.setting("branch") == ""
    assert store.setting("branch", "Lokallaget") == "Lokallaget"
    store.set_setting("branch", "Fjordbygda lokallag")
    store.set_setting("branch", "Fjordbygda og omegn")
    assert store.setting("branch", "Lokallaget") == "Fjordbygda og omegn"


def test_assessments_are_kept_by_post(store: Store) -> None:
    many = [planned(f"post {number}", 1) for number in range(2000)]
    store.apply(added(*many))
    store.keep_assessments({post.id: f"om {post.id}" for post in many})
    store.keep_assessments({"post 7": "om igjen"})
    found = store.assessments([*(post.id for post in many), "never seen"])
    assert found == {post.id: f"om {post.id}" for post in many} | {"post 7": "om igjen"}
    assert store.assessments([]) == {}


def test_an_assessment_of_a_post_that_is_gone_is_dropped_and_the_others_kept(store: Store) -> None:
    store.apply(added(planned("here", 1)))
    store.keep_assessments({"gone": "x", "here": "y"})
    store.keep_assessments({})
    assert store.assessments(["gone", "here"]) == {"here": "y"}


def test_film_reports_are_kept_by_digest(store: Store) -> None:
    assert store.film_report("ab12") is None
    store.keep_film_report("ab12", "{}")
    store.keep_film_report("ab12", '{"seconds": 12}')
    assert store.film_report("ab12") == '{"seconds": 12}'


def test_saving_survives_half_an_emoji_from_the_clipboard(store: Store) -> None:
    store.apply(added(planned("broken", 1, text="Hei \ud83d der", notes="Hel \ud83d\ude00")))
    kept = store.post("broken")
    assert kept is not None
    assert kept.text == "Hei \ufffd der"
    assert kept.notes == "Hel \U0001f600"


def test_a_month_takes_as_many_statements_with_many_posts_as_with_few(store: Store) -> None:
    store.apply(added(*(replace(POSTS[0], id=str(number)) for number in range(100))))
    statements: list[str] = []
    event.listen(store._engine, "before_cursor_execute", lambda *given: statements.append(given[2]))
    assert len(store.posts_between(*DECEMBER)) == 100
    assert len([one for one in statements if one.startswith("SELECT")]) == 4


def test_reading_goes_on_while_another_thread_saves(store: Store) -> None:
    posts_at_once = 20
    failures: list[Exception] = []

    def save() -> None:
        for number in range(30):
            store.apply(added(*(planned(f"{number}-{n}", 1, title=str(number)) for n in range(posts_at_once))))

    def read() -> None:
        try:
            while saving.is_alive():
                assert len(store.all_posts()) % posts_at_once == 0
        except (AssertionError, AppError) as failure:
            failures.append(failure)

    saving, reading = threading.Thread(target=save), threading.Thread(target=read)
    saving.start()
    reading.start()
    for number in range(30):
        store.set_setting("tick", str(number))
    saving.join()
    reading.join()
    assert failures == []
    assert store.post_count() == 30 * posts_at_once


def test_a_post_may_have_no_channel_and_then_get_one(store: Store) -> None:
    post = planned("post", 1)
    store.apply(added(post))
    store.apply(changed(post, replace(post, channels=(Channel.SMS, Channel.FACEBOOK))))
    assert store.posts_between(*DECEMBER)[0].channels == (Channel.SMS, Channel.FACEBOOK)
