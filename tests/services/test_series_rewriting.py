"""A series gets another rule: what is coming follows it, what is out or made somebody's own stays."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.domain.errors import UsageError
from desktop.domain.post import Status
from desktop.domain.record import RecordKind
from desktop.domain.series import Every, Scope, Series
from desktop.services.series import OPEN, Row
from desktop.services.series_rewriting import NEAR, first_changeable, own_ways, rewritten, thinned
from tests.services.series_rows import TODAY, after, changed, lived_in, row_of, rules, weekly

THURSDAYS = Series("", "", Every.WEEKS, 1, date(2026, 12, 10), date(2026, 12, 31))


def days(plan) -> list[int]:
    return sorted(one.day.day for one in plan.values())


def series_after(done) -> list[Series]:
    return [Series.from_record(one.after) for one in done.change.records if one.after]


def test_the_coming_posts_follow_to_another_weekday() -> None:
    row = row_of(weekly())
    done = rewritten(row.posts[1], row, Scope.ALL, THURSDAYS, TODAY)
    assert days(after(row.posts, done.change)) == [2, 10, 17, 24, 31]
    assert (done.moved, done.made, done.removed) == (4, 0, 0)
    assert done.line == "fire innlegg flyttes"
    (series,) = series_after(done)
    assert (series.id, series.words) == ("s", "hver torsdag til 31. desember")


def test_a_rarer_rule_takes_away_and_a_longer_one_makes() -> None:
    row = row_of(weekly())
    rarer = replace(THURSDAYS, interval=2, first=date(2026, 12, 9))
    done = rewritten(row.posts[1], row, Scope.ALL, rarer, TODAY)
    assert days(after(row.posts, done.change)) == [2, 9, 23]
    longer = replace(THURSDAYS, first=date(2026, 12, 9), last=date(2027, 1, 14))
    done = rewritten(row.posts[1], row, Scope.ALL, longer, TODAY)
    plan = after(row.posts, done.change)
    assert days(plan) == [2, 6, 9, 13, 16, 23, 30]
    assert {(one.text, one.series, one.status) for one in plan.values()} == {
        (row.posts[0].text, "s", Status.DRAFT),
    }
    assert done.line == "to innlegg lages"


def test_the_due_date_goes_along() -> None:
    row = row_of(weekly())
    row = changed(row, 16, due=date(2026, 12, 14))
    done = rewritten(row.posts[1], row, Scope.ALL, THURSDAYS, TODAY)
    assert after(row.posts, done.change)[row.posts[2].id].due == date(2026, 12, 15)


def test_what_is_written_by_hand_stays_and_stands_for_the_day_beside_it() -> None:
    row = changed(row_of(weekly()), 16, text="Luciatog i stedet")
    done = rewritten(row.posts[1], row, Scope.ALL, THURSDAYS, TODAY)
    assert days(after(row.posts, done.change)) == [2, 10, 16, 24, 31]
    assert done.left_line == "Ett innlegg er ferdig eller endret for hånd, og blir stående: 16. desember."
    assert series_after(done)[0].words == "hver torsdag til 31. desember, ikke 17. desember"


def test_a_change_of_several_is_no_change_by_hand() -> None:
    row = row_of(weekly())
    for day in (16, 23, 30):
        row = changed(row, day, clock=time(18))
    assert own_ways(row, Scope.ALL) == frozenset()


def test_the_following_get_a_series_of_their_own_and_the_earlier_keep_theirs() -> None:
    row = row_of(weekly())
    done = rewritten(row.posts[2], row, Scope.FOLLOWING, replace(THURSDAYS, first=date(2026, 12, 17)), TODAY)
    plan = after(row.posts, done.change)
    assert days(plan) == [2, 9, 17, 24, 31]
    old, new = series_after(done)
    assert (old.id, old.words, new.words) == ("s", "hver onsdag til 15. desember", "hver torsdag til 31. desember")
    assert [one.series for one in plan.values() if one.day.day > 9] == [new.id] * 3


def test_this_one_alone_begins_anew_and_the_others_go_on() -> None:
    row = row_of(weekly())
    rule = Series("", "", Every.MONTH_DAY, 1, date(2026, 12, 16), date(2027, 2, 20))
    done = rewritten(row.posts[2], row, Scope.THIS, rule, TODAY)
    plan = after(row.posts, done.change)
    assert days(plan) == [2, 9, 16, 16, 16, 23, 30]
    old, new = series_after(done)
    assert old.words == "hver onsdag til 30. desember, ikke 16. desember"
    assert sum(one.series == new.id for one in plan.values()) == 3


def test_thinning_leaves_what_somebody_has_written() -> None:
    row = changed(row_of(weekly()), 16, text="Luciatog i stedet")
    done = thinned(row, TODAY)
    assert days(after(row.posts, done.change)) == [2, 9, 16, 23]
    assert done.change.label == "Tok ut ett innlegg av serien"
    assert "16. desember" in done.left_line


def test_a_rule_that_is_over_is_refused() -> None:
    row = row_of(weekly())
    with pytest.raises(UsageError, match="ingen dager"):
        rewritten(row.posts[1], row, Scope.ALL, replace(THURSDAYS, last=date(2026, 12, 9)), TODAY)


def test_the_first_that_can_be_changed_is_the_first_that_comes() -> None:
    row = changed(row_of(weekly()), 9, status=Status.READY)
    assert first_changeable(row.posts[0], row, Scope.ALL, TODAY) == date(2026, 12, 16)
    assert first_changeable(row.posts[0], row, Scope.ALL, date(2027, 2, 1)) is None


COMING = st.dates(TODAY, date(2027, 3, 1))


@given(lived_in(), rules(COMING), st.sampled_from(Scope), st.data())
def test_a_new_rule_harms_nothing_and_is_followed(row: Row, rule: Series, scope: Scope, data: st.DataObject) -> None:
    assume(row.posts)
    post = data.draw(st.sampled_from(row.posts))
    try:
        done = rewritten(post, row, scope, rule, TODAY)
    except UsageError:
        return
    plan = after(row.posts, done.change)
    hand = own_ways(row, scope)
    for one in row.posts:
        if one.id in hand or one.status not in OPEN or one.day < TODAY:
            assert replace(plan[one.id], series="") == replace(one, series="")
    new = series_after(done)[-1] if done.change.records else row.series
    mine = [one for one in plan.values() if one.series == new.id and one.day >= TODAY and one.id not in hand]
    wanted = {day for day in new.days() if day >= TODAY}
    placed = {one.day for one in mine if one.status in OPEN}
    assert placed <= wanted
    for day in set(rule.days()) - placed:
        assert day < TODAY or any(abs(one.day - day) <= NEAR for one in done.left)


@given(lived_in(), rules(COMING), st.sampled_from(Scope), st.data())
def test_one_step_back_brings_all_of_it_back(row: Row, rule: Series, scope: Scope, data: st.DataObject) -> None:
    assume(row.posts)
    try:
        done = rewritten(data.draw(st.sampled_from(row.posts)), row, scope, rule, TODAY)
    except UsageError:
        return
    plan = after(row.posts, done.change)
    assert after(plan.values(), done.change.reversed()) == {one.id: one for one in row.posts}
    assert all(one.record.kind == RecordKind.SERIES for one in done.change.records)


@given(rules(COMING))
def test_the_same_rule_changes_nothing(rule: Series) -> None:
    series = replace(rule, id="s", title="Kaffekroken")
    row = row_of(series)
    assume(row.posts)
    done = rewritten(row.posts[0], row, Scope.ALL, rule, TODAY)
    assert (done.change.posts, done.change.records) == ((), ())


@given(lived_in(), rules(COMING))
def test_a_rule_taken_up_twice_is_as_good_as_once(row: Row, rule: Series) -> None:
    assume(row.posts)
    try:
        done = rewritten(row.posts[0], row, Scope.ALL, rule, TODAY)
    except UsageError:
        return
    posts = tuple(sorted(after(row.posts, done.change).values(), key=lambda one: one.day or date.max))
    assume(posts)
    series = next(iter(series_after(done)), row.series)
    again = rewritten(posts[0], Row(series, posts), Scope.ALL, replace(rule, left_out=series.left_out), TODAY)
    assert [one for one in again.change.posts if one.before and one.before.id not in own_ways(row, Scope.ALL)] == []
