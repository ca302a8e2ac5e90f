"""A post written as JSON comes back as it was, also from an older or newer Elleve."""

import json
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given

from desktop.domain.post import Post, Status
from desktop.domain.post_json import post_from_json, post_to_json
from tests.strategies import posts


@given(posts())
def test_a_post_comes_back_with_every_field(post: Post) -> None:
    assert post_from_json(post_to_json(post)) == post


def test_half_a_letter_in_pasted_text_stops_nothing() -> None:
    post = Post(id="a", title="Kaffe \ud83d", day=date(2026, 12, 9), clock=time(18, 30), status=Status.READY)
    assert post_from_json(post_to_json(post)) == replace(post, title="Kaffe \ufffd")


def test_fields_of_another_version_do_no_harm() -> None:
    words = json.dumps({"id": "a", "title": "Kaffe", "from_the_future": 1})
    assert post_from_json(words) == Post(id="a", title="Kaffe")


@pytest.mark.parametrize("words", ["", "[]", '{"title": "uten id"}', '{"id": "a", "day": "i morgen"}'])
def test_what_is_no_post_is_told(words: str) -> None:
    with pytest.raises(ValueError, match="Post"):
        post_from_json(words)
