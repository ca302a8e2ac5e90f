"""Pictures nobody has looked at for people are found, each once, and answered wherever they are used."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.post import Status
from desktop.services.consent_watch import nobody_seen
from desktop.services.plan import added
from tests.services.registers import picture, plan_with_register
from tests.ui.window import post

TODAY = date(2026, 12, 8)
UNSEEN = {"people": None}


@pytest.fixture
def plan(tmp_path):
    with plan_with_register(tmp_path / "data", TODAY, set_up=False) as opened:
        yield opened


def put(plan, name, day, *media, **fields):
    plan.apply(added(post(name, name, day, media=media, **fields)))


def test_only_what_nobody_has_answered_is_listed_planned_posts_first(plan):
    put(plan, "ute", date(2026, 12, 1), picture(file="a.jpg", **UNSEEN), status=Status.PUBLISHED)
    put(plan, "snart", date(2026, 12, 20), picture(file="b.jpg", **UNSEEN))
    put(plan, "svart", date(2026, 12, 9), picture(file="c.jpg", people=0))
    put(plan, "merket", date(2026, 12, 9), picture("terje", file="d.jpg"))
    put(plan, "tegnet", date(2026, 12, 9), picture(file="e.jpg", profile_illustration=True, **UNSEEN))
    put(plan, "avlyst", date(2026, 12, 9), picture(file="f.jpg", **UNSEEN), status=Status.CANCELLED)
    assert [one.posts[0].id for one in plan.consent_watch.unanswered()] == ["snart", "ute"]
    assert plan.consent_watch.waiting() == 1, "what is out already does not call from the rail"


def test_the_same_picture_in_several_posts_is_answered_once(plan):
    for name, day in (("en", 10), ("to", 12), ("tre", None)):
        put(plan, name, day and date(2026, 12, day), picture(media_id=name, digest="abc", **UNSEEN))
    (one,) = plan.consent_watch.unanswered()
    assert [post.id for post in one.posts] == ["en", "to", "tre"]
    done = plan.apply(nobody_seen(one))
    assert plan.consent_watch.unanswered() == ()
    assert {item.people for each in plan.store.all_posts() for item in each.media} == {0}
    plan.apply(done.reversed())
    assert len(plan.consent_watch.unanswered()[0].posts) == 3


def test_another_picture_of_the_same_post_stays_unanswered(plan):
    two = (picture(media_id="1", digest="en", **UNSEEN), picture(media_id="2", digest="to", **UNSEEN))
    put(plan, "post", date(2026, 12, 10), *two)
    first, second = plan.consent_watch.unanswered()
    plan.apply(nobody_seen(first))
    assert [one.key for one in plan.consent_watch.unanswered()] == [second.key]
    marked = replace(plan.plan.post("post").media[1], people=1)
    assert not marked.unanswered
