"""The posts of the example plan: what they say, when, where and by whom."""

import re
import string
from datetime import date
from itertools import combinations

import pytest

from desktop.domain.channel import Channel
from desktop.domain.post import Post, Status
from desktop.domain.words import MONTHS, WEEKDAYS
from tests.example.reading import plan, posts

POSTS = posts()
DECEMBER = [post for post in POSTS if post.day and (post.day.year, post.day.month) == (2026, 12)]
BOARD = {"Siv", "Ragnhild", "Mona", "Terje", "Kåre"}
TODAY = date(2026, 12, 8)
REPEATS = {frozenset({"ex-julebord", "ex-siste-frist"}), frozenset({"ex-kaffe-9", "ex-kaffe-16"})}


def ids(chosen: list[Post]) -> list[str]:
    return [post.id for post in chosen]


def test_the_branch_has_a_december_a_past_and_ideas() -> None:
    assert plan()["branch"] == "Solbukta lokallag"
    assert len(DECEMBER) == 22
    assert sum(post.day is None for post in POSTS) == 6
    assert sum(post.day is not None and post.day < date(2026, 12, 1) for post in POSTS) == 8


def test_every_post_has_its_own_id() -> None:
    assert len(set(ids(POSTS))) == len(POSTS)


def test_the_plan_is_written_in_date_order_with_ideas_and_history_after() -> None:
    days = [(post.day, post.clock is None, post.clock) for post in DECEMBER]
    assert [day for day, *_ in days] == sorted(day for day, *_ in days if day)
    assert ids(POSTS)[: len(DECEMBER)] == ids(DECEMBER)


def test_what_is_published_is_past_and_what_is_past_is_published() -> None:
    for post in POSTS:
        if post.day:
            assert (post.status == Status.PUBLISHED) == (post.day < TODAY), post.id


def test_a_post_without_a_date_is_an_idea() -> None:
    assert {post.status for post in POSTS if post.day is None} == {Status.IDEA}


def test_december_stands_on_the_days_the_board_agreed() -> None:
    days = sorted(post.day.day for post in DECEMBER if post.day)
    assert days == [1, 3, 4, 6, 7, 8, 9, 10, 10, 11, 13, 14, 15, 16, 17, 18, 19, 21, 23, 24, 29, 31]


def test_december_does_not_go_out_on_x() -> None:
    assert all(Channel.X not in post.channels for post in DECEMBER)


def test_somebody_of_the_board_answers_for_every_post_that_is_ready() -> None:
    for post in POSTS:
        named = {post.author, post.approver, post.comment_keeper}
        assert named - {""} <= BOARD, post.id
        assert post.author
        if post.status in (Status.READY, Status.PUBLISHED):
            assert "" not in named, post.id
            assert post.approver != post.author, post.id


@pytest.mark.parametrize("post", POSTS, ids=ids(POSTS))
def test_a_text_is_long_enough_to_say_something_and_short_enough_to_read(post: Post) -> None:
    least = 35 if post.day is None else 40
    assert least <= len(post.text.split()) <= 120


@pytest.mark.parametrize("post", POSTS, ids=ids(POSTS))
def test_weekdays_in_texts_match_the_calendar(post: Post) -> None:
    pattern = rf"\b({'|'.join(WEEKDAYS)}) (\d+)\. ({'|'.join(MONTHS)})"
    for weekday, day, month in re.findall(pattern, post.text.lower()):
        meant = date(2026, MONTHS.index(month) + 1, int(day))
        assert WEEKDAYS[meant.weekday()] == weekday


def test_addresses_and_numbers_are_nobodys() -> None:
    for post in POSTS:
        words = "\n".join([post.text, post.notes, *(text for _, text in post.texts)])
        assert re.findall(r"[\w.]+\.(?:no|com|org)\b", words) == re.findall(r"\bexample\.no\b", words), post.id
        assert set(re.findall(r"\b\d{3} ?\d{2} ?\d{3}\b|\b\d{2}(?: \d{2}){3}\b", words)) <= {"000 00 000"}, post.id


def test_links_in_texts_have_been_opened_before_they_go_out() -> None:
    for post in POSTS:
        found = set(re.findall(r"https://\S+", post.text))
        assert found == {look.address for look in post.links}
        assert all(post.day and look.day <= post.day for look in post.links)


def test_a_channel_has_its_own_text_only_where_the_post_goes_there() -> None:
    for post in POSTS:
        assert {channel for channel, _ in post.texts} <= set(post.channels), post.id
        assert all(words.strip() and words != post.text for _, words in post.texts), post.id


def test_instagram_gets_shorter_texts() -> None:
    own = [(post, words) for post in POSTS for channel, words in post.texts if channel == Channel.INSTAGRAM]
    assert len(own) >= 3
    assert all(len(words) < len(post.text) / 2 for post, words in own)


def test_the_sms_fits_three_parts_in_plain_letters() -> None:
    letter = next(post for post in POSTS if post.channels == (Channel.SMS,))
    plain = set(string.ascii_letters + string.digits + " \n.,:;!?()+-%/&'æøåÆØÅéÉäöüÄÖÜ")
    assert set(letter.text) <= plain
    assert len(letter.text) <= 3 * 153


def four_grams(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + 4]) for at in range(len(words) - 3)}


def shared(a: Post, b: Post) -> float:
    ours, theirs = four_grams(a.text), four_grams(b.text)
    return len(ours & theirs) / min(len(ours), len(theirs))


def test_only_the_two_repeats_are_alike() -> None:
    alike = {frozenset({a.id, b.id}) for a, b in combinations(POSTS, 2) if shared(a, b) > 0.1}
    assert alike == REPEATS


def test_some_posts_are_in_nynorsk() -> None:
    nynorsk = [post.id for post in POSTS if re.search(r"\b(?:eg|ikkje|vere|kva|dei)\b", post.text.lower())]
    assert len(nynorsk) == 2


def test_what_the_radar_is_to_find_is_there() -> None:
    """Five posts about one dinner within 16 days, and three that open alike."""
    dinner = [post.day.day for post in DECEMBER if post.day and post.theme == "Julebord"]
    assert dinner == [4, 10, 10, 17, 19]
    reminders = [post.day.day for post in DECEMBER if post.day and post.text.startswith("Vi minner om")]
    assert reminders == [10, 10, 15]
