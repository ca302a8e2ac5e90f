"""The plan's index finds the same as holding every post against every other, and knows what is new."""

import json
import random
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.likeness import LikenessKind
from desktop.domain.post import Form, Post, Status
from desktop.repetition.index import PlanIndex
from tests.repetition.posts import DAY, film, like_by_texts, picture, post

TRAINING = Path(__file__).resolve().parents[2] / "training"
NEWS = "Sparebanken gir laget 25 000 kroner til nye treningsmatter. Tusen takk!"
AGAIN = "Takket være 25 000 kroner fra sparebanken får vi nye treningsmatter."
PRINT, NEARLY, OTHER = "0f" * 16, "0f" * 15 + "0e", "3c" * 16


@cache
def texts() -> tuple[str, ...]:
    """Labelled posts, own pairs (many of them alike) and a few with hardly any words."""
    rows = [json.loads(line) for line in (TRAINING / "posts.jsonl").read_text("utf-8").splitlines()]
    pairs = [json.loads(line) for line in (TRAINING / "pairs-own.jsonl").read_text("utf-8").splitlines()]
    return (
        *(row["text"] for row in rows[:60]),
        *(pair[side] for pair in pairs for side in "ab"),
        "",
        "🙂",
        "Hei!",
        "Ja",
    )


@st.composite
def plans(draw: st.DrawFn) -> list[Post]:
    chance = random.Random(draw(st.integers(0, 10_000)))
    count = draw(st.integers(0, 120))
    return [
        post(
            f"p{number}",
            chance.choice(texts()),
            chance.choice([None, *range(-200, 200, 3)]),
            status=chance.choice([Status.DRAFT, Status.DRAFT, Status.DRAFT, Status.CANCELLED]),
            clock=None,
        )
        for number in range(count)
    ]


@given(plans(), st.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None)
def test_it_finds_what_comparing_all_with_all_finds(plan: list[Post], chance: random.Random) -> None:
    index = PlanIndex(plan)

    for one in chance.sample(plan, min(8, len(plan))):
        found = index.likenesses(one, limit=len(plan))
        assert {like.other_id: like.score for like in found} == like_by_texts(one, plan)


@given(plans(), st.randoms(use_true_random=False))
@settings(max_examples=15, deadline=None)
def test_an_index_that_has_seen_changes_answers_like_a_new_one(plan: list[Post], chance: random.Random) -> None:
    index = PlanIndex(plan)
    for one in plan[:4]:
        index.likenesses(one)
    kept = {one.id: one for one in plan}
    for one in chance.sample(plan, len(plan) // 2):
        if chance.random() < 0.4:
            index.remove(one.id)
            del kept[one.id]
        else:
            moved = replace(one, text=chance.choice(texts()), day=DAY + timedelta(days=chance.randrange(-90, 90)))
            kept[one.id] = moved
            index.put(moved)
    new = PlanIndex(kept.values())

    assert index.pairs(DAY, DAY + timedelta(days=60)) == new.pairs(DAY, DAY + timedelta(days=60))
    for one in list(kept.values())[:6]:
        assert index.surroundings(one) == new.surroundings(one)


@given(plans())
@settings(max_examples=15, deadline=None)
def test_a_months_pairs_are_those_of_all_with_all(plan: list[Post]) -> None:
    first, last = DAY, DAY + timedelta(days=30)

    found = {(pair.a, pair.b) for pair in PlanIndex(plan).pairs(first, last)}

    expected = set()
    for one in plan:
        if one.day and first <= one.day <= last and one.status != Status.CANCELLED:
            for other in like_by_texts(one, plan):
                before = next(each for each in plan if each.id == other)
                if before.day and (before.day, before.id) < (one.day, one.id):
                    expected.add((one.id, other))
    assert found == expected


def test_the_most_alike_come_first_and_no_more_than_asked() -> None:
    plan = [
        post("ny", NEWS, 20),
        post("lik", NEWS, 10),
        post("omskrevet", AGAIN, 5),
        post("annet", "Dugnad lørdag.", 3),
    ]

    found = PlanIndex(plan).likenesses(plan[0])

    assert [like.other_id for like in found] == ["lik", "omskrevet"]
    assert [like.kind for like in found] == [LikenessKind.SAME, LikenessKind.REWORDED]
    assert PlanIndex(plan).likenesses(plan[0], limit=1) == found[:1]


def test_title_and_day_of_the_other_are_told() -> None:
    other = post("b", NEWS, 10, title="Gave fra banken")

    (like,) = PlanIndex([other]).likenesses(post("a", NEWS, 20))

    assert (like.other_title, like.other_day, like.why) == ("Gave fra banken", other.day, "Samme tekst.")


def test_what_is_more_than_sixty_days_away_does_not_count() -> None:
    index = PlanIndex([post("gammel", NEWS, 0)])

    assert index.likenesses(post("ny", NEWS, 60))
    assert not index.likenesses(post("ny", NEWS, 61))
    assert index.likenesses(post("ny", NEWS, 61), within_days=61)


def test_a_draft_without_a_date_is_held_against_all() -> None:
    index = PlanIndex([post("gammel", NEWS, -3000), post("idé", NEWS, None)])

    assert {like.other_id for like in index.likenesses(post("ny", NEWS, None))} == {"gammel", "idé"}


def test_cancelled_posts_and_the_post_itself_do_not_count() -> None:
    mine = post("a", NEWS, 0)
    index = PlanIndex([mine, post("b", NEWS, 1, status=Status.CANCELLED)])

    assert index.likenesses(mine) == ()
    index.put(post("b", NEWS, 1))
    assert index.likenesses(mine) != ()


def test_a_text_for_one_channel_or_the_title_stands_in_for_a_missing_text() -> None:
    from desktop.domain.channel import Channel

    index = PlanIndex([post("a", "", 0, texts=((Channel.FACEBOOK, NEWS),)), post("b", "", 0, title=NEWS)])

    assert {like.other_id for like in index.likenesses(post("c", NEWS))} == {"a", "b"}


def test_the_same_picture_is_found_though_the_words_differ() -> None:
    index = PlanIndex([post("a", "Sommerens siste tur.", 0, media=(picture(PRINT, "x"),))])

    (same,) = index.likenesses(post("b", "Husk årsmøtet på mandag.", 3, media=(picture("", "x"),)))
    (nearly,) = index.likenesses(post("b", "Husk årsmøtet på mandag.", 3, media=(picture(NEARLY, "y"),)))

    assert (same.kind, same.why, same.score) == (LikenessKind.PICTURE, "Samme bilde.", 1.0)
    assert nearly.kind == LikenessKind.PICTURE
    assert not index.likenesses(post("b", "Husk årsmøtet.", 3, media=(picture(OTHER, "z"),)))
    assert not index.likenesses(post("b", "Husk årsmøtet.", 90, media=(picture(PRINT, "x"),)))


def test_the_same_film_is_called_a_film() -> None:
    index = PlanIndex([post("a", media=(film("x"),))])

    (found,) = index.likenesses(post("b", "Husk årsmøtet.", media=(film("x"),)))

    assert found.why == "Samme film."


def test_a_picture_that_is_taken_away_is_forgotten() -> None:
    index = PlanIndex([post("a", media=(picture(PRINT, "x"),))])
    again = post("b", "Husk årsmøtet.", media=(picture(PRINT, "x"),))
    assert index.likenesses(again)

    index.put(post("a"))

    assert index.likenesses(again) == ()


def test_a_pair_is_told_once_with_the_later_first_also_from_before_the_month() -> None:
    before, first, second = post("z", NEWS, -20), post("b", NEWS, 3), post("a", AGAIN, 9)
    index = PlanIndex([before, first, second])

    found = [(pair.a, pair.b) for pair in index.pairs(DAY, DAY + timedelta(days=30))]

    assert sorted(found) == [("a", "b"), ("a", "z"), ("b", "z")]


def test_form_and_theme_are_new_when_a_year_has_had_none() -> None:
    year = [post(f"p{week}", f"Nyhet nummer {week} fra styret.", -7 * week, theme="Trening") for week in range(1, 50)]
    index = PlanIndex([*year, post("eldre", "Se filmen.", -400, form=Form.VIDEO, theme="Tur")])

    old = index.surroundings(post("a", "Bli med.", theme="trening"))
    new = index.surroundings(post("b", "Bli med.", theme="Tur", form=Form.VIDEO))

    assert (old.new_form, old.new_theme, old.history) == (False, False, 49)
    assert (new.new_form, new.new_theme, new.history) == (True, True, 49)


def test_nothing_is_new_without_a_history() -> None:
    found = PlanIndex([post("etter", "Noe annet.", 5)]).surroundings(post("a", NEWS, theme="Penger"))

    assert (found.new_form, found.new_theme, found.new_angle, found.history) == (False, False, False, 0)


def test_a_known_theme_can_have_a_new_angle() -> None:
    known = "Bassengtrening hver tirsdag klokka 17 i Havnbadet. Drop-in 70 kroner. Ta med håndkle og badesko."
    angle = (
        "Jeg gruet meg i tre år for å vise kroppen min. Så sto det seks andre i garderoben og lo av hvor tungt det er "
        "å få av våte strømpebukser."
    )
    index = PlanIndex([post("a", known, -100, theme="Trening")])

    assert index.surroundings(post("b", angle, theme="Trening")).new_angle
    assert not index.surroundings(post("b", known.replace("17", "18"), theme="Trening")).new_angle
    assert not index.surroundings(post("b", angle, theme="Svømming")).new_angle
