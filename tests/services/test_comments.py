"""Comments are held against the house rules, decided on step by step, and logged with time seen and time acted."""

import csv
import io
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.domain.comment import TAKEN_AWAY, Act, Comment, Rung, by_writer_of, rung
from desktop.guidelines.comments import RULES
from desktop.services.comments import CommentService, ready_reply
from desktop.services.open_plan import OpenPlan

NOW = datetime(2026, 12, 8, 9, 12)
CURE = "Slutt med medisinene! Svogeren min ble helt frisk av MS etter tre måneder uten mel."
CRITICISM = "Tredje året på rad at kaffekroken er i andre etasje uten heis. Det er for dårlig."

comments = st.builds(
    Comment,
    id=st.uuids().map(lambda made: made.hex),
    writer=st.sampled_from(["Rolf B.", "rolf  b.", "Gunn", ""]),
    text=st.text(),
    channel=st.sampled_from(Channel),
    seen=st.datetimes().map(lambda moment: moment.replace(second=0, microsecond=0)),
    post=st.text(),
    rule=st.sampled_from(RULES),
    hate=st.booleans(),
    act=st.none() | st.sampled_from(Act),
    acted=st.none() | st.datetimes().map(lambda moment: moment.replace(second=0, microsecond=0)),
    by=st.text(),
    reply=st.text(),
    evidence=st.text(),
)


@pytest.fixture
def service(plan: OpenPlan) -> CommentService:
    return CommentService(plan, now=lambda: NOW)


def taken_in(service: CommentService, plan: OpenPlan, text: str, writer: str = "Rolf B.") -> Comment:
    comment, change = service.taken_in(writer, text, Channel.FACEBOOK)
    plan.apply(change)
    return comment


@given(comments)
def test_a_comment_comes_back_from_its_record(comment: Comment) -> None:
    assert Comment.from_record(comment.to_record()) == comment


@given(comments, st.lists(comments, max_size=6))
def test_the_ladder_counts_what_the_same_writer_was_told_of_and_hate_stands_outside(
    comment: Comment, others: list[Comment]
) -> None:
    step = rung(comment, others)
    if comment.hate or comment.rule == "illegal":
        assert step == Rung.OUTSIDE
        return
    told = [one for one in by_writer_of(comment, others) if one.act in TAKEN_AWAY and one.id != comment.id]
    assert step == [Rung.FIRST, Rung.SECOND, Rung.BLOCK][min(len(told), 2)]


def test_a_dangerous_cure_is_suggested_removed_and_the_third_time_blocked(
    service: CommentService, plan: OpenPlan
) -> None:
    suggested = []
    for _ in range(3):
        comment = taken_in(service, plan, CURE)
        view = service.view(comment)
        assert view.comment.rule == "misinformation"
        suggested.append((view.rung, view.suggested))
        plan.apply(service.decided(comment, Act.REMOVE, by="Siv"))
    assert suggested == [(Rung.FIRST, Act.REMOVE), (Rung.SECOND, Act.REMOVE), (Rung.BLOCK, Act.BLOCK)]


def test_criticism_is_fine_whoever_writes_it_and_gets_an_answer(service: CommentService, plan: OpenPlan) -> None:
    for _ in range(3):
        plan.apply(service.decided(taken_in(service, plan, CURE), Act.HIDE))
    view = service.view(taken_in(service, plan, CRITICISM))
    assert (view.comment.rule, view.suggested) == ("ok", Act.ANSWER)
    assert "styret" in ready_reply(view.comment, view.rung, "nb", "Siv")


def test_a_threat_skips_the_ladder_and_gets_no_reply(service: CommentService, plan: OpenPlan) -> None:
    view = service.view(taken_in(service, plan, "Jeg vet hvor du bor. Du skal dø."))
    assert (view.rung, view.suggested) == (Rung.OUTSIDE, Act.REPORT)
    assert ready_reply(view.comment, view.rung, "nb", "Siv") == ""


def test_the_board_may_choose_another_rule_and_its_word_stands(service: CommentService, plan: OpenPlan) -> None:
    comment = taken_in(service, plan, CRITICISM)
    plan.apply(service.with_rule(comment, "topic"))
    (changed,) = service.all()
    view = service.view(changed)
    assert (view.comment.rule, view.suggested, view.verdict.reason) == ("topic", Act.HIDE, "Dere har valgt regelen.")


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule != "illegal"])
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_every_rule_has_a_kind_reply_in_both_languages_with_and_without_a_name(rule: str, language: str) -> None:
    comment = Comment(id="a", writer="Rolf B.", text="", channel=Channel.FACEBOOK, seen=NOW, rule=rule)
    words = ready_reply(comment, Rung.FIRST, language, "Siv")
    assert words.startswith("Hei, Rolf.")
    assert words.endswith("Siv")
    nameless = ready_reply(replace(comment, writer=""), Rung.FIRST, language, "")
    assert nameless.startswith("Hei. ")
    assert "oss i styret" in nameless


def test_the_log_holds_time_seen_and_time_acted_and_is_no_formula(service: CommentService, plan: OpenPlan) -> None:
    comment = taken_in(service, plan, '=HYPERLINK("http://ond.example";"Klikk; her")')
    later = CommentService(plan, now=lambda: NOW + timedelta(minutes=8))
    plan.apply(later.decided(comment, Act.REMOVE, by="Siv"))
    taken_in(service, plan, "Venter ennå")
    head, row = csv.reader(io.StringIO(service.log()), delimiter=";")
    kept = dict(zip(head, row, strict=True))
    assert (kept["sett"], kept["gjort"], kept["av"]) == ("2026-12-08 09:12", "2026-12-08 09:20", "Siv")
    assert kept["kommentar"].startswith("'=")


def test_house_rules_are_ours_until_the_branch_writes_its_own(service: CommentService) -> None:
    ours = service.house_rules("nb")
    assert all(f"{number}. " in ours for number in range(1, 7))
    service.keep_house_rules("nb", "Vær greie.")
    assert service.house_rules("nb") == "Vær greie."
    assert service.house_rules("nn").startswith("Velkomen")
    service.keep_house_rules("nb", "")
    assert service.house_rules("nb") == ours


def test_deciding_and_waiting_again_can_be_undone(service: CommentService, plan: OpenPlan) -> None:
    comment = taken_in(service, plan, CURE)
    change = service.decided(comment, Act.HIDE, by="Siv", reply="Hei")
    plan.apply(change)
    assert service.waiting() == 0
    (done,) = service.all()
    plan.apply(service.reopened(done))
    assert service.all() == (comment,)
    plan.apply(service.forgotten(comment))
    assert service.all() == ()
