"""What waits to be sent to a shared plan is safe on this machine until it is."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.errors import PlanError
from desktop.domain.post import Post
from desktop.services.outbox import Outbox
from desktop.services.plan import added, deleted, edited
from tests.strategies import posts

POST = Post(id="a", text="Først")


def test_the_first_before_and_the_last_after_are_kept(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path / "outbox.json")
    second, third = replace(POST, text="Så"), replace(POST, text="Til sist")
    outbox.keep(edited(POST, second))
    outbox.keep(edited(second, third))
    waiting = Outbox(tmp_path / "outbox.json").waiting()
    assert waiting is not None
    assert waiting.posts == (PostChange(POST, third),)
    outbox.forget(waiting)
    assert outbox.is_empty
    assert outbox.waiting() is None


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(posts(), min_size=1, max_size=3, unique_by=lambda post: post.id))
def test_any_post_comes_out_as_it_went_in(tmp_path: Path, some: list[Post]) -> None:
    outbox = Outbox(tmp_path / "outbox.json")
    change = PlanChange("x", tuple(PostChange(None, post) for post in some))
    outbox.keep(change)
    waiting = outbox.waiting()
    assert waiting is not None
    assert set(change.posts) <= set(waiting.posts)
    outbox.forget(waiting)


def test_a_disk_that_takes_nothing_is_told_of_and_what_waited_still_waits(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path / "borte" / "outbox.json")
    with pytest.raises(PlanError) as problem:
        outbox.keep(added(POST))
    assert problem.value.sentence == "Det du skrev, kunne ikke tas vare på her (finnes ikke)."


def test_a_damaged_file_is_set_aside_and_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "outbox.json"
    file.write_text("[{ødelagt")
    outbox = Outbox(file)
    assert outbox.waiting() is None
    outbox.keep(deleted(POST))
    assert outbox.waiting() is not None
    assert (tmp_path / "outbox.damaged").read_text() == "[{ødelagt"
