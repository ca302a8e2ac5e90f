"""Criticism stays, breaches are named by their rule, and hate and threats are reported at once."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.guidelines.comments import ACT_NAMES, RULES, Act, judge_comment

FILE = Path(__file__).parents[2] / "training" / "comments.jsonl"

FAIR = [
    "Dette er for dårlig. Tredje gang dere bytter dato uten å si fra.",
    "Styret bør gå av. Medlemmene er ikke blitt hørt.",
    "Regjeringa burde skamme seg.",
    "Jeg er så sint at jeg kunne grine.",
    "Kommunen lyver når de sier at de ikke hadde valg.",
    "Hvorfor slettet dere kommentaren min? Den var saklig.",
    "Jeg ble veldig dårlig av medisinen. Snakk med legen.",
    "Stemmer det at D-vitamin kan hjelpe?",
    "Jeg er muslim og har aldri følt meg så velkommen.",
    "Datteren min har MS. Det er tungt å se på.",
    "Den kaka var til å dø for!",
    "Eg er skuffa over leiinga i forbundet.",
    "",
    "👏👏",
]

BREACHES = [
    ("respect", "Du er en idiot, Kjell. Hold kjeft."),
    ("respect", "Styreleiaren er ein udugeleg tulling."),
    ("topic", "Hva syns dere om bompengene i Bergen?"),
    ("topic", "Stem Senterpartiet til høsten!"),
    ("misinformation", "MS kan kureres med gurkemeie. Legene vil ikke at du skal vite det."),
    ("misinformation", "Slutt med bremsemedisin, den er bare gift."),
    ("privacy", "Naboen min, Svein Lie, har fått kreft og er innlagt."),
    ("privacy", "Nummeret til Per privat er 912 34 567."),
    ("spam", "Tjen 5000 kroner om dagen! Klikk her: http://penger.example.com"),
    ("spam", "Kjøp følgere her. Kjøp følgere her. Kjøp følgere her."),
    ("moderation", "Dere blokkerte meg, men jeg har laget ny profil."),
    ("illegal", "Jeg vet hvor du bor, og jeg skal ta deg."),
    ("illegal", "Kassereren har stjålet 80 000 fra laget."),
]

HATE = [
    "Muslimer hører ikke hjemme i Norge, dra hjem.",
    "Homofile er syke og burde behandles.",
    "Innvandrere er parasitter alle sammen.",
]


@pytest.mark.parametrize("text", FAIR)
def test_criticism_sorrow_and_questions_stay(text: str) -> None:
    verdict = judge_comment(text)
    assert (verdict.rule, verdict.hate, verdict.words, verdict.start) == ("ok", False, "", -1)
    assert verdict.act in (Act.LET_STAND, Act.ANSWER)


@pytest.mark.parametrize(("rule", "text"), BREACHES)
def test_a_breach_is_named_with_its_words(rule: str, text: str) -> None:
    verdict = judge_comment(text)
    assert (verdict.rule, verdict.hate) == (rule, False)
    assert verdict.words == text[verdict.start : verdict.end] != ""
    assert verdict.reason.endswith(".")


@pytest.mark.parametrize("text", HATE)
def test_hate_breaks_respect_and_is_reported(text: str) -> None:
    verdict = judge_comment(text)
    assert (verdict.rule, verdict.hate, verdict.act) == ("respect", True, Act.REPORT)


def test_a_threat_against_a_group_is_illegal_and_hate() -> None:
    verdict = judge_comment("Alle muslimer burde skytes.")
    assert (verdict.rule, verdict.hate, verdict.act) == ("illegal", True, Act.REPORT)


def test_criticism_is_answered_and_praise_let_stand() -> None:
    assert judge_comment("Hvorfor svarer dere aldri?").act == Act.ANSWER
    assert judge_comment("Så fint!").act == Act.LET_STAND


def test_what_the_post_is_about_is_never_beside_the_topic() -> None:
    text = "Bompengene spiser opp alt."
    assert judge_comment(text).rule == "topic"
    assert judge_comment(text, "Hva betyr bompengene for deg som må kjøre?").rule == "ok"


def test_every_act_has_a_name() -> None:
    assert set(ACT_NAMES) == set(Act)


@given(st.text(max_size=200), st.text(max_size=50))
@settings(max_examples=100)
def test_any_comment_gets_a_verdict_with_exact_offsets(text: str, post: str) -> None:
    verdict = judge_comment(text, post)
    assert verdict.rule in RULES
    assert Act(verdict.act)
    assert verdict.reason
    if verdict.start >= 0:
        assert verdict.words == text[verdict.start : verdict.end]
    assert not (verdict.hate and verdict.rule == "ok")


def test_the_comments_kept_apart_are_judged_as_promised() -> None:
    rows = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]
    judged = [(row, judge_comment(row["text"])) for row in rows if row["id"].startswith("H")]
    fair = [verdict for row, verdict in judged if row["rule"] == "ok"]
    hateful = [verdict.hate for row, verdict in judged if row["hate"]]
    scores = []
    for rule in RULES:
        right = sum(row["rule"] == verdict.rule == rule for row, verdict in judged)
        scores.append(2 * right / sum((row["rule"] == rule) + (verdict.rule == rule) for row, verdict in judged))
    assert sum(scores) / len(scores) >= 0.70
    assert sum(verdict.rule != "ok" for verdict in fair) / len(fair) <= 0.05
    assert sum(hateful) / len(hateful) >= 0.8
