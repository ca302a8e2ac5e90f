"""Looking over posts and months: who of two like posts is told, and that what is known keeps step with the plan."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.assessment import AssessedPost
from desktop.domain.change import PlanChange
from desktop.domain.errors import UsageError
from desktop.domain.month import Month
from desktop.domain.post import Form, Post, Reviewed, Ruling, Status
from desktop.domain.quality import Quality
from desktop.domain.score import State
from desktop.paths import DataFolder
from desktop.services.assess import Assessor
from desktop.services.open_plan import OpenPlan
from desktop.services.plan import added, deleted, duplicated, edited, moved, with_status
from tests.services.conftest import TODAY, a_post, put

DECEMBER = Month(2026, 12)
NOTICE = "Husk medlemsmøte i kveld kl. 18.00 på Frivilligsentralen. Kaffe og noe å bite i. Velkommen!"
TEXTS = (
    NOTICE,
    NOTICE.replace("18.00", "19.30"),
    "Da jeg kom til Norge, kunne jeg to ord: «takk» og «unnskyld». Torbjørg lærte meg det tredje.",
    "Fire ting som kan gjøre fatigue lettere å leve med: prioriter, planlegg, porsjoner og ta pauser i god tid.",
    "",
)


def told(assessed: AssessedPost) -> list[str]:
    """The ids of the posts that one is said to be like."""
    return [finding.other for finding in assessed.findings if finding.id == "repetition"]


def test_only_the_later_of_two_like_posts_is_told(plan: OpenPlan) -> None:
    first = put(plan, text=NOTICE, day=date(2026, 12, 1))
    second = put(plan, text=NOTICE, day=date(2026, 12, 8))
    assert told(plan.assessor.draft(first)) == []
    assert told(plan.assessor.draft(second)) == [first.id]
    assert plan.assessor.draft(first).score.of(Quality.VARIETY).state == State.MET
    assert plan.assessor.draft(second).score.of(Quality.VARIETY).state == State.MISSING


def test_on_one_and_the_same_day_the_clock_tells_who_is_later(plan: OpenPlan) -> None:
    evening = put(plan, id="0" * 32, text=NOTICE, clock=time(18))
    morning = put(plan, id="f" * 32, text=NOTICE, clock=time(9))
    assert (told(plan.assessor.draft(morning)), told(plan.assessor.draft(evening))) == ([], [morning.id])
    assert [(pair.a, pair.b) for pair in plan.assessor.month(DECEMBER).pairs] == [(evening.id, morning.id)]


def test_many_later_copies_do_not_hide_the_earlier_one(plan: OpenPlan) -> None:
    edited_text = NOTICE.replace("18.00", "19.30").replace("Kaffe", "Gløgg")
    first = put(plan, text=edited_text, day=date(2026, 12, 1))
    second = put(plan, text=NOTICE, day=date(2026, 12, 3))
    for day in range(10, 16):
        put(plan, text=NOTICE, day=date(2026, 12, day))
    assert told(plan.assessor.draft(second)) == [first.id]


def test_what_the_board_has_looked_at_is_not_told_again(plan: OpenPlan) -> None:
    put(plan, text=NOTICE, title="Møte", day=date(2026, 12, 1))
    second = put(plan, text=NOTICE, day=date(2026, 12, 8))
    seen = replace(second, reviewed=(Reviewed("repetition", "Møte", "Det er to ulike møter.", TODAY),))
    assert told(plan.assessor.draft(seen)) == []


def test_a_cancelled_post_is_neither_told_nor_told_of(plan: OpenPlan) -> None:
    first = put(plan, text=NOTICE, day=date(2026, 12, 1), status=Status.CANCELLED)
    second = put(plan, text=NOTICE, day=date(2026, 12, 8))
    third = put(plan, text=NOTICE, day=date(2026, 12, 9), status=Status.CANCELLED)
    assert [told(plan.assessor.draft(post)) for post in (first, second, third)] == [[], [], []]


def test_an_idea_is_judged_alike_whatever_months_were_looked_at(plan: OpenPlan) -> None:
    put(plan, text=NOTICE, day=date(2024, 3, 1))
    put(plan, text=TEXTS[3], day=date(2026, 11, 1), form=Form.IMAGE)
    idea = put(plan, text=NOTICE, day=None, status=Status.IDEA)
    before = plan.assessor.draft(idea)
    plan.assessor.month(Month(2024, 3))
    assert plan.assessor.draft(idea) == before
    assert told(before) == []


@pytest.mark.parametrize("day", [date(9999, 12, 31), date(1, 1, 1), date(9999, 11, 30), date(2, 1, 1)])
def test_no_day_is_too_far_away_to_be_looked_over(plan: OpenPlan, day: date) -> None:
    post = put(plan, text=NOTICE, day=day)
    assert plan.assessor.draft(post).post == post


def test_a_month_gives_the_cards_what_they_showed_last_time(plan: OpenPlan) -> None:
    put(plan, text=NOTICE, day=date(2026, 12, 1))
    put(plan, text=NOTICE, day=date(2026, 12, 8), approver="", status=Status.DRAFT)
    fresh = Assessor(plan.store, plan.today)
    posts = plan.plan.month(DECEMBER)
    assert [summary.met for summary in fresh.summaries(posts)] == [None, None]
    month = plan.assessor.month(DECEMBER)
    shown = fresh.summaries(posts)
    assert [summary.met for summary in shown] == [len(one.score.met) for one in month.posts]
    assert [summary.warnings for summary in shown] == [0, 1]
    assert shown[1].first_warning.startswith("Ligner på «Julekaffe» 1. des.")


def test_a_month_that_is_no_longer_wanted_stops_early(plan: OpenPlan) -> None:
    for day in range(1, 6):
        put(plan, day=date(2026, 12, day))
    calls = iter([False, False, *[True] * 10])
    assert len(plan.assessor.month(DECEMBER, lambda: next(calls)).posts) == 2


def test_findings_come_gravest_first(plan: OpenPlan) -> None:
    put(plan, text=NOTICE, day=date(2026, 12, 1))
    post = put(plan, text=NOTICE, form=Form.IMAGE, day=date(2026, 12, 8), author="", approver="")
    found = plan.assessor.draft(replace(post, status=Status.READY)).findings
    order = ["blocks", "warning", "tip", "fine"]
    places = [order.index(one.severity.value) for one in found]
    assert places == sorted(places)
    assert places[0] == 0


def test_what_the_board_says_goes_before_what_the_app_thinks(plan: OpenPlan) -> None:
    from desktop.domain.post import Overrule

    post = put(plan, text=NOTICE)
    assert Quality.FEELING not in plan.assessor.draft(post).score.met
    ruled = post.with_overrule(Quality.FEELING, Overrule(Quality.FEELING, Ruling.MET, "Vi kjenner det."))
    assert Quality.FEELING in plan.assessor.draft(ruled).score.met


def small_posts(place: int) -> st.SearchStrategy[Post]:
    days = st.none() | st.integers(0, 90).map(lambda after: date(2026, 10, 15) + timedelta(days=after))
    return st.builds(
        Post, id=st.just(f"{place:032x}"), title=st.just(f"Nr. {place}"), text=st.sampled_from(TEXTS),
        form=st.sampled_from([Form.TEXT, Form.IMAGE]), theme=st.sampled_from(["", "Møter", "Kunnskap"]), day=days,
        clock=st.none() | st.sampled_from([time(9), time(18)]), author=st.just("Siv"), approver=st.just("Per"),
        status=st.sampled_from([Status.IDEA, Status.DRAFT, Status.READY, Status.CANCELLED]),
    )  # fmt: skip


@settings(max_examples=8, deadline=None)
@given(st.data())
def test_after_any_changes_a_month_is_judged_as_if_it_were_opened_anew(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    with OpenPlan(DataFolder(tmp_path_factory.mktemp("step")), today=lambda: TODAY) as plan:
        start = [data.draw(small_posts(place)) for place in range(data.draw(st.integers(1, 5)))]
        plan.apply(PlanChange("Hentet", tuple(added(post).posts[0] for post in start)))
        plan.assessor.month(data.draw(st.sampled_from([Month(2026, 11), DECEMBER])))
        for number in range(data.draw(st.integers(1, 4))):
            here = plan.store.all_posts()
            change = data.draw(changes(here, 100 + number))
            try:
                done = plan.apply(change)
            except UsageError:
                continue
            if data.draw(st.booleans()):
                plan.apply(done.reversed())
        anew = Assessor(plan.store, plan.today, plan.assessor.judge)
        for month in (Month(2026, 10), Month(2026, 11), DECEMBER, Month(2027, 1)):
            assert plan.assessor.month(month) == anew.month(month)
        for idea in plan.plan.undated():
            assert plan.assessor.draft(idea) == anew.draft(idea)


def changes(here: tuple[Post, ...], place: int) -> st.SearchStrategy[PlanChange]:
    """Any change that can be made to one of the posts that are there, or one more."""
    more = small_posts(place)
    if not here:
        return more.map(added)
    one, day = st.sampled_from(here), st.none() | st.dates(date(2026, 9, 1), date(2027, 3, 1))
    return st.one_of(
        more.map(added),
        st.builds(lambda post, new: edited(post, replace(new, id=post.id)), one, more),
        st.builds(moved, one, day),
        st.builds(duplicated, one, day),
        st.builds(deleted, one),
        st.builds(with_status, one, st.sampled_from(Status)),
    )


def test_a_post_of_the_conftest_could_go_out_as_it_is(plan: OpenPlan) -> None:
    assert plan.assessor.blockers(a_post()) == ()
