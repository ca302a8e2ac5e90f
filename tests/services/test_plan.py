"""Changes to the plan: what keeps a post from being «Klar», and that every change can be taken back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.change import PlanChange
from desktop.domain.errors import UsageError
from desktop.domain.finding import Finding
from desktop.domain.post import Post, Status
from desktop.paths import DataFolder
from desktop.services.media import attached, detached, replaced
from desktop.services.open_plan import OpenPlan
from desktop.services.plan import PlanService, added, deleted, duplicated, edited, moved, week_moved, with_status
from desktop.storage.store import Store
from tests.media.films import make_film, write_srt
from tests.services.conftest import DAY, a_post, put
from tests.strategies import posts


def test_a_post_without_approver_cannot_be_ready_and_the_sentence_says_why(plan: OpenPlan) -> None:
    draft = put(plan, status=Status.DRAFT, approver="")
    with pytest.raises(UsageError) as refused:
        plan.apply(with_status(draft, Status.READY))
    assert refused.value.sentence == "«Julekaffe» kan ikke bli klart ennå: godkjenner mangler."
    assert plan.plan.post(draft.id) == draft


def test_a_change_of_many_posts_lands_whole_or_not_at_all(plan: OpenPlan) -> None:
    good, bad = put(plan, status=Status.DRAFT), put(plan, status=Status.DRAFT, author="")
    ready = PlanChange("Klare", (*with_status(good, Status.READY).posts, *with_status(bad, Status.READY).posts))
    with pytest.raises(UsageError):
        plan.apply(ready)
    assert {post.status for post in plan.store.all_posts()} == {Status.DRAFT}


def test_what_has_all_it_needs_becomes_ready(plan: OpenPlan) -> None:
    draft = put(plan, status=Status.DRAFT)
    done = plan.apply(with_status(draft, Status.READY))
    assert done.label == "«Julekaffe» er nå klar"
    assert plan.store.all_posts()[0].status == Status.READY


def test_a_ready_post_that_gets_a_film_without_captions_falls_back_to_draft(plan: OpenPlan, tmp_path: Path) -> None:
    film = replace(plan.media.take_in(make_film(tmp_path / "tur.mp4")), people=0)
    post = put(plan)
    done = plan.apply(attached(post, film))
    kept = plan.plan.post(post.id)
    assert kept
    assert kept.status == Status.DRAFT
    assert done.posts[0].after == kept
    assert plan.apply(done.reversed()).posts[0].after == post


def test_a_ready_post_that_loses_its_captions_falls_back_to_draft(plan: OpenPlan, tmp_path: Path) -> None:
    source = make_film(tmp_path / "tur.mp4")
    write_srt(tmp_path / "tur.srt")
    film = replace(plan.media.take_in(source), people=0)
    post = put(plan, media=(film,))
    assert post.status == Status.READY
    done = plan.apply(replaced(post, replace(film, captions=("borte.srt",))))
    assert done.posts[0].after
    bare = replace(film, captions=())
    done = plan.apply(replaced(done.posts[0].after, bare))
    assert done.posts[0].after
    assert done.posts[0].after.status == Status.DRAFT
    again = plan.apply(detached(done.posts[0].after, film.id))
    assert again.posts[0].after
    assert again.posts[0].after.media == ()


def test_one_film_in_two_posts_is_flagged_only_where_its_captions_are_missing(plan: OpenPlan, tmp_path: Path) -> None:
    bare = plan.media.take_in(make_film(tmp_path / "tur.mp4"))
    write_srt(tmp_path / "tur.srt")
    captioned = plan.media.take_in(tmp_path / "tur.mp4")
    assert bare.digest == captioned.digest
    without, with_them = put(plan, media=(bare,)), put(plan, media=(captioned,))
    assert "captions" in {finding.id for finding in plan.assessor.draft(without).findings}
    assert "captions" not in {finding.id for finding in plan.assessor.draft(with_them).findings}


def test_a_ready_post_from_a_file_or_the_trash_comes_as_a_draft_when_something_is_missing(plan: OpenPlan) -> None:
    post = put(plan, approver="")
    assert post.status == Status.DRAFT
    plan.apply(deleted(post))
    back = plan.apply(deleted(replace(post, status=Status.READY)).reversed())
    assert back.posts[0].after == post


def test_a_copy_is_a_draft_without_what_was_said_of_the_first(plan: OpenPlan) -> None:
    (one,) = plan.apply(duplicated(put(plan), date(2026, 12, 20))).posts
    assert one.after
    assert (one.after.status, one.after.day, one.after.overrules) == (Status.DRAFT, date(2026, 12, 20), ())
    assert len(plan.store.all_posts()) == 2


def test_a_post_without_a_day_cannot_be_moved_by_weeks() -> None:
    with pytest.raises(UsageError, match="Innlegget har ingen dato"):
        week_moved(a_post(day=None), 1)
    post = a_post()
    assert week_moved(post, 1).posts[0].after == replace(post, day=date(2026, 12, 10))


def test_labels_say_what_happened_in_the_past_tense() -> None:
    post, nameless = a_post(), a_post(title="")
    assert [change.label for change in (moved(post, DAY), moved(post, None), deleted(post), edited(post, post))] == [
        "Flyttet «Julekaffe» til torsdag 3. desember", "Lagt til idéer uten dato", "Slettet «Julekaffe»",
        "Endret «Julekaffe»",
    ]  # fmt: skip
    assert [change.label for change in (duplicated(nameless, DAY), deleted(nameless), edited(nameless, nameless))] == [
        "Kopierte innlegget", "Slettet innlegget", "Endret innlegget",
    ]  # fmt: skip


def no_approver(post: Post) -> tuple[Finding, ...]:
    from desktop.domain.finding import Severity

    missing = Finding("no_approver", Severity.BLOCKS, "Godkjenner mangler", "", "")
    return () if post.approver else (missing,)


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["add", "edit", "move", "delete", "copy", "status"]),
        st.integers(0, 50),
        posts(),
        st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    ),
    min_size=1,
    max_size=8,
)


def change_of(act: str, post: Post, other: Post, day: date | None) -> PlanChange:
    return {
        "add": lambda: added(other),
        "edit": lambda: edited(post, replace(other, id=post.id)),
        "move": lambda: moved(post, day),
        "delete": lambda: deleted(post),
        "copy": lambda: duplicated(post, day),
        "status": lambda: with_status(post, other.status),
    }[act]()


@settings(max_examples=15, deadline=None)
@given(start=st.lists(posts(), max_size=3, unique_by=lambda post: post.id), acts=ACTS)
def test_whatever_is_done_to_the_plan_can_be_undone_and_done_again(
    tmp_path_factory: pytest.TempPathFactory, start: list[Post], acts: list[tuple[str, int, Post, date | None]]
) -> None:
    store = Store.open(DataFolder(tmp_path_factory.mktemp("undo")).make().plan)
    service = PlanService(store, no_approver)
    service.apply(PlanChange("Hentet", tuple(added(post).posts[0] for post in start)))
    before, history = store.all_posts(), []
    for number, (act, which, other, day) in enumerate(acts):
        here = store.all_posts()
        fresh = replace(other, id=f"{number:032x}")
        change = change_of(act, here[which % len(here)], fresh, day) if here else added(fresh)
        try:
            history.append(service.apply(change))
        except UsageError:
            assert store.all_posts() == here
    after = store.all_posts()
    for change in reversed(history):
        service.apply(change.reversed())
    undone = store.all_posts()
    for change in history:
        service.apply(change)
    redone = store.all_posts()
    store.close()
    assert as_set(undone) == as_set(before)
    assert as_set(redone) == as_set(after)


def as_set(found: tuple[Post, ...]) -> dict[str, Post]:
    return {post.id: post for post in found}
