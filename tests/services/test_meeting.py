"""What a board can do with the month in a meeting."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.decision import Decision, decisions_of
from desktop.domain.month import Month
from desktop.domain.post import Post, Status
from desktop.domain.record import RecordKind
from desktop.services.meeting import decided, letters_for, noted, people_in_charge, settled, with_author
from desktop.services.open_plan import OpenPlan
from tests.services.conftest import TODAY, put

DECEMBER = Month(2026, 12)
NAMES = st.lists(st.text(st.characters(whitelist_categories=["L", "Zs"]), max_size=8), unique=True, max_size=8)


@given(NAMES)
def test_every_letter_leads_to_one_name_and_is_in_it(names: list[str]) -> None:
    letters = letters_for(names)
    assert len(set(letters.values())) == len(letters)
    assert all(letter in name.upper() for name, letter in letters.items())


def test_two_with_the_same_first_letter_get_one_each() -> None:
    assert letters_for(("Mona", "Mari", "Siv")) == {"Mona": "M", "Mari": "A", "Siv": "S"}


def test_those_who_have_the_most_to_do_are_offered() -> None:
    posts = [Post(id=str(number), author=f"Person {number}") for number in range(9)]
    posts += [Post(id="x", author="Siv"), Post(id="y", author="Siv", comment_keeper="Mona")]
    offered = people_in_charge(posts)
    assert len(offered) == 8
    assert "Siv" in offered
    assert list(offered) == sorted(offered, key=str.casefold)


def test_a_point_is_noted_about_a_post_and_done_with_later(plan: OpenPlan) -> None:
    post = Post(id="lucia", title="Lucia i trappa", day=date(2026, 12, 13))
    plan.apply(noted(DECEMBER, "Spør foreldrene til Liv", TODAY, post))
    (decision,) = decisions_of(plan.plan.records(RecordKind.DECISION), DECEMBER)
    assert (decision.words, decision.post, decision.settled) == ("Spør foreldrene til Liv", "lucia", False)
    plan.apply(settled(decision, done=True))
    assert [one.settled for one in decisions_of(plan.plan.records(RecordKind.DECISION), DECEMBER)] == [True]
    assert decisions_of(plan.plan.records(RecordKind.DECISION), DECEMBER.moved(1)) == ()


def test_what_the_board_says_yes_to_is_approved_by_it(plan: OpenPlan) -> None:
    post = put(plan, status=Status.DRAFT, approver="")
    (done,) = plan.apply(decided(post, Status.READY)).posts
    assert done.after is not None
    assert (done.after.status, done.after.approver) == (Status.READY, "Styret")
    assert decided(replace(post, approver="Per"), Status.READY).posts[0].after == replace(
        post, approver="Per", status=Status.READY
    )
    assert decided(post, Status.IDEA).posts[0].after == replace(post, status=Status.IDEA)


def test_a_new_responsible_is_told_by_name() -> None:
    change = with_author(Post(id="a", title="Lucia"), "Siv")
    assert change.label == "Siv er nå ansvarlig for «Lucia»"
    assert change.posts[0].after == Post(id="a", title="Lucia", author="Siv")


@given(st.text(), st.dates(), st.booleans())
def test_a_decision_comes_back_from_its_record(words: str, day: date, done: bool) -> None:
    decision = Decision(id="a", month=DECEMBER, words=words, noted_on=day, post="p", settled=done)
    assert Decision.from_record(decision.to_record()) == decision
