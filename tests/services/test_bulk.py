"""Several posts are changed at once, as one change with one sentence."""

from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.domain.finding import Finding, Severity
from desktop.domain.post import Post, Status
from desktop.services import bulk

FIRST = Post(id="a", title="Kaffekroken", day=date(2026, 12, 9), clock=time(12), author="Siv")
SECOND = Post(id="b", title="Julebrevet", day=date(2026, 12, 12), status=Status.READY)
IDEA = Post(id="c", title="Quiz", status=Status.IDEA)
LACKING = Finding("no_author", Severity.BLOCKS, "Ansvarlig mangler", "", "")


def days(change) -> dict[str, date | None]:
    return {one.post_id: one.after.day for one in change.posts}


def test_posts_move_together_and_keep_their_clock():
    change = bulk.moved_by([FIRST, SECOND, IDEA], 7)
    assert days(change) == {"a": date(2026, 12, 16), "b": date(2026, 12, 19)}
    assert change.posts[0].after.clock == time(12)
    assert change.label == "Flyttet 2 innlegg, det første til onsdag 16. desember"


def test_moved_to_a_day_they_keep_their_distance():
    assert days(bulk.moved_to([SECOND, FIRST, IDEA], date(2027, 1, 4))) == {
        "a": date(2027, 1, 4), "b": date(2027, 1, 7), "c": date(2027, 1, 4),
    }  # fmt: skip


def test_the_date_can_be_taken_from_all():
    assert days(bulk.moved_to([FIRST, SECOND], None)) == {"a": None, "b": None}


def test_klar_is_set_where_it_may_be_and_the_rest_is_told():
    made = bulk.with_status([FIRST, IDEA], Status.READY, lambda post: [LACKING] if post is IDEA else [])
    assert [one.post_id for one in made.change.posts] == ["a"]
    assert made.change.label == "«Kaffekroken» er nå klar"
    assert made.held_back == "«Quiz» (ansvarlig mangler) kan ikke bli klart ennå."


def test_other_statuses_ask_no_questions():
    made = bulk.with_status([FIRST, SECOND, IDEA], Status.CANCELLED, lambda post: [LACKING])
    assert len(made.change.posts) == 3
    assert made.change.label == "3 innlegg er nå avlyste"
    assert made.held_back == ""


def test_somebody_becomes_responsible_for_those_that_are_not_theirs():
    change = bulk.with_responsible([FIRST, SECOND], "Siv")
    assert [(one.post_id, one.after.author) for one in change.posts] == [("b", "Siv")]


def test_copies_are_drafts_on_their_own_days():
    change = bulk.duplicated([FIRST, SECOND], bulk.next_month_day)
    made = [one.after for one in change.posts]
    assert [one.day for one in made] == [date(2027, 1, 13), date(2027, 1, 9)]
    assert {one.status for one in made} == {Status.DRAFT}
    assert {one.id for one in made}.isdisjoint({"a", "b"})


def test_a_copy_for_another_channel_has_that_channels_words():
    post = FIRST.with_text_for(Channel.EMAIL, "Kjære medlem")
    made = bulk.duplicated_to_channel(post, Channel.EMAIL).posts[0].after
    assert (made.channels, made.text, made.texts) == ((Channel.EMAIL,), "Kjære medlem", ())


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_a_month_on_it_is_the_same_weekday_in_the_month_after(day: date):
    later = bulk.next_month_day(Post(id="a", day=day))
    assert later.weekday() == day.weekday()
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == 1
    assert (later.day - 1) // 7 == (day.day - 1) // 7 or later.day > 21
