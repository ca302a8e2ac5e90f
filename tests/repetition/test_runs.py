"""Too many of a kind close together is told, and a plan of real variety comes out clean."""

import json
from datetime import date
from functools import cache
from pathlib import Path

from desktop.domain.channel import Channel
from desktop.domain.post import Form, Post, Status
from desktop.repetition.runs import runs
from tests.repetition.posts import post

POSTS = Path(__file__).resolve().parents[2] / "training" / "posts.jsonl"
FORMS = (Form.IMAGE, Form.TEXT, Form.VIDEO, Form.IMAGE, Form.LINK, Form.POLL)


@cache
def rows() -> list[str]:
    return [json.loads(line)["text"] for line in POSTS.read_text("utf-8").splitlines()]


def varied(number: int, **fields: object) -> Post:
    """One of a row of posts that have nothing in common."""
    rest: dict[str, object] = {
        "text": rows()[number],
        "form": FORMS[number % len(FORMS)],
        "theme": f"tema {number % 5}",
        "channels": (Channel.FACEBOOK, Channel.INSTAGRAM)[: 1 + number % 2],
    }
    return post(f"p{number:02}", after=2 * number, **{**rest, **fields})


def whats(posts: list[Post]) -> list[str]:
    return [run.what for run in runs(posts)]


def test_four_posts_in_a_row_on_one_theme_are_a_run() -> None:
    posts = [varied(number, theme="Trening" if 3 <= number <= 6 else f"t{number}") for number in range(10)]

    (run,) = runs(posts)

    assert run.what == "theme"
    assert run.posts == ("p03", "p04", "p05", "p06")
    assert run.why == "Fire innlegg på rad har temaet «Trening»."


def test_three_in_a_row_are_none() -> None:
    assert whats([varied(number, theme="Trening" if number < 3 else f"t{number}") for number in range(10)]) == []


def test_posts_come_in_date_order_whatever_order_they_are_given_in() -> None:
    posts = [varied(number, theme="Trening") for number in range(5)]

    assert runs(posts[::-1]) == runs(posts)


def test_cancelled_and_undated_posts_do_not_count() -> None:
    posts = [varied(number, theme="Trening") for number in range(3)]
    more = [varied(3, theme="Trening", status=Status.CANCELLED), post("idé", "En idé.", None, theme="Trening")]

    assert whats([*posts, *more]) == []


def test_a_long_break_ends_a_run() -> None:
    posts = [varied(number, theme="Trening") for number in (0, 1, 20, 21)]

    assert whats(posts) == []


def test_seven_of_one_form_are_a_run_where_other_forms_are_used_too() -> None:
    same = [varied(number, form=Form.IMAGE) for number in range(7)]

    (run,) = runs([*same, varied(7, form=Form.VIDEO)])

    assert run.why == "Sju innlegg på rad har formen «bilde»."
    assert whats(same) == []


def test_eight_in_one_channel_only_are_a_run() -> None:
    posts = [varied(number, channels=(Channel.FACEBOOK,)) for number in range(8)]

    (run,) = runs([*posts, varied(9, channels=(Channel.FACEBOOK, Channel.EMAIL))])

    assert (run.what, len(run.posts)) == ("channel", 8)
    assert run.why == "Åtte innlegg på rad går bare ut i Facebook."


def test_the_same_opening_three_times_in_three_weeks_is_a_run() -> None:
    posts = [varied(number) for number in range(9)]
    for number in (1, 4, 8):
        posts[number] = varied(number, text=f"Hei, alle sammen! I dag skal det handle om noe nytt: sak {number}.")

    (run,) = runs(posts)

    assert (run.what, run.posts) == ("opening", ("p01", "p04", "p08"))
    assert run.why == "Tre innlegg tett på hverandre begynner med «Hei, alle sammen …»."


def test_the_same_call_at_the_end_is_a_run() -> None:
    posts = [varied(number, text=f"{rows()[number]}. Meld deg på hos Gerd i dag! 😀") for number in range(3)]

    (run,) = runs(posts)

    assert run.what == "ending"
    assert run.why == "Tre innlegg tett på hverandre slutter med «Meld deg på hos Gerd i dag»."


def test_the_same_hashtags_four_times_are_a_run() -> None:
    posts = [varied(number, text=f"{rows()[number]}. #ms #granli") for number in range(4)]

    assert whats(posts) == ["tags"]


def test_a_plan_of_real_variety_comes_out_clean() -> None:
    assert whats([varied(number) for number in range(len(rows()))]) == []


def test_an_empty_plan_has_no_runs() -> None:
    assert runs([]) == ()


def test_a_theme_that_fills_two_weeks_is_told_even_with_other_posts_between() -> None:
    days = (4, 8, 10, 14, 19)
    row = [Post(id=f"j{day}", title="x", text="y", theme="Julebord", day=date(2026, 12, day)) for day in days]
    other = [
        Post(id=f"o{day}", title="x", text="y", theme=f"T{day}", day=date(2026, 12, day)) for day in (5, 9, 12, 16)
    ]
    found = [run for run in runs([*row, *other]) if run.what == "theme"]
    assert [run.posts for run in found] == [("j4", "j8", "j10", "j14", "j19")]
    assert found[0].why == "Fem innlegg på 16 dager har temaet «Julebord»."


def test_a_theme_spread_thinly_among_others_is_no_run() -> None:
    row = [Post(id=f"j{day}", theme="Julebord", day=date(2026, 12, day)) for day in (1, 5, 9, 12, 16)]
    other = [Post(id=f"o{day}", theme=f"T{day}", day=date(2026, 12, 2 + day)) for day in range(14)]
    assert [run for run in runs([*row, *other]) if run.what == "theme"] == []
