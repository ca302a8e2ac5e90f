"""A plan goes into one file and comes out the same; two people's copies become one and nothing is lost."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.errors import FileProblem
from desktop.domain.post import Post, Status
from desktop.domain.record import Record, RecordKind
from desktop.exchange.archive.contents import PlanContents
from desktop.paths import DataFolder
from desktop.services.consents import is_stopped
from desktop.services.example import FOLDER as EXAMPLE
from desktop.services.handover import Choice, contents_of, land, look_into, make_handover
from desktop.services.open_plan import OpenPlan
from desktop.services.plan import added, deleted, edited
from tests.exchange.archive.test_archives import CONTENTS, HOSTILE
from tests.services.conftest import TODAY, a_post, put


@pytest.fixture
def other(tmp_path: Path) -> Iterator[OpenPlan]:
    with OpenPlan(DataFolder(tmp_path / "andre"), today=lambda: TODAY) as opened:
        yield opened


def given_to(giver: OpenPlan, taker: OpenPlan, choices: dict[str, Choice] | None = None) -> PlanChange:
    file = giver.folder.root / "plan.elleve"
    make_handover(giver, file)
    return land(taker, look_into(taker, file), choices)


def titles(plan: OpenPlan) -> list[str]:
    return sorted(post.title for post in plan.store.all_posts())


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(contents=CONTENTS)
def test_a_plan_comes_out_as_it_went_in(tmp_path_factory: pytest.TempPathFactory, contents: PlanContents) -> None:
    folder = tmp_path_factory.mktemp("hand")
    with (
        OpenPlan(DataFolder(folder / "a"), today=lambda: TODAY) as mine,
        OpenPlan(DataFolder(folder / "b"), today=lambda: TODAY) as theirs,
    ):
        posts = tuple(PostChange(None, with_nobody_in_sight(post)) for post in contents.posts)
        mine.store.apply(PlanChange("x", posts, tuple(RecordChange(None, one) for one in contents.records)))
        mine.branch = "Ås"
        given_to(mine, theirs)
        ours, back = contents_of(mine, "x"), contents_of(theirs, "x")
        posts = tuple(guarded(post, theirs) for post in ours.posts)
        assert (back.posts, back.records, back.settings) == (posts, ours.records, ours.settings)


def guarded(post: Post, plan: OpenPlan) -> Post:
    """All as it was, but that nothing is «Klar» with somebody in it who has not said yes."""
    stopped = post.status == Status.READY and is_stopped(post, plan.passes.known(), TODAY)
    return replace(post, status=Status.DRAFT) if stopped else post


def with_nobody_in_sight(post: Post) -> Post:
    """Where a post that is «Klar» shows somebody, the register of the new machine has its own say."""
    return replace(post, status=Status.DRAFT) if post.media and post.status == Status.READY else post


def test_media_ready_posts_and_the_trash_come_along(plan: OpenPlan, other: OpenPlan) -> None:
    picture = plan.media.take_in(EXAMPLE / "advent.jpg")
    ready = put(plan, media=(replace(picture, alt_text="Et lys", people=0),))
    gone = put(plan, title="Borte")
    plan.apply(deleted(gone))
    given_to(plan, other)
    assert other.store.all_posts() == (ready,)
    assert other.store.trash() == plan.store.trash()
    assert other.media.path(picture).read_bytes() == plan.media.path(picture).read_bytes()
    assert ready.status == Status.READY


def test_what_one_has_changed_goes_through_and_what_both_have_is_asked_about(plan: OpenPlan, other: OpenPlan) -> None:
    first, second, third = (put(plan, title=title, status=Status.DRAFT) for title in ("A", "B", "C"))
    given_to(plan, other)
    plan.apply(edited(first, replace(first, title="A her")))
    other.apply(edited(second, replace(second, title="B der")))
    plan.apply(edited(third, replace(third, title="C her")))
    other.apply(edited(third, replace(third, title="C der")))
    other.apply(added(a_post(title="D der", status=Status.DRAFT)))
    file = other.folder.root / "tilbake.elleve"
    make_handover(other, file)
    incoming = look_into(plan, file)
    assert titles(plan) == ["A her", "B", "C her"]
    (both,) = incoming.conflicts
    assert (both.mine.title, both.theirs.title) == ("C her", "C der")  # type: ignore[union-attr]
    change = land(plan, incoming, {both.key: Choice.THEIRS})
    assert titles(plan) == ["A her", "B der", "C der", "D der"]
    plan.apply(change.reversed())
    assert titles(plan) == ["A her", "B", "C her"]


def test_where_nobody_chooses_both_stay(plan: OpenPlan, other: OpenPlan) -> None:
    post = put(plan, title="A", status=Status.DRAFT)
    given_to(plan, other)
    plan.apply(edited(post, replace(post, title="A her")))
    other.apply(edited(post, replace(post, title="A der")))
    given_to(other, plan)
    assert titles(plan) == ["A der", "A her"]


def test_one_has_deleted_what_the_other_has_changed(plan: OpenPlan, other: OpenPlan) -> None:
    post = put(plan, title="A", status=Status.DRAFT)
    given_to(plan, other)
    plan.apply(deleted(post))
    other.apply(edited(post, replace(post, title="A der")))
    given_to(other, plan)
    assert titles(plan) == ["A der"]


def test_what_one_has_deleted_and_nobody_changed_goes_to_the_trash(plan: OpenPlan, other: OpenPlan) -> None:
    post = put(plan, title="A", status=Status.DRAFT)
    given_to(plan, other)
    other.apply(deleted(post))
    given_to(other, plan)
    assert (titles(plan), [one.title for one, _ in plan.store.trash()]) == ([], ["A"])


def test_copies_without_a_common_past_lose_nothing(plan: OpenPlan, other: OpenPlan) -> None:
    put(plan, title="A", status=Status.DRAFT)
    put(other, title="B", status=Status.DRAFT)
    given_to(other, plan)
    assert titles(plan) == ["A", "B"]
    given_to(plan, other)
    assert titles(other) == ["A", "B"]


def test_records_are_merged_like_posts(plan: OpenPlan, other: OpenPlan) -> None:
    put(plan)
    phrase = Record.of(RecordKind.PHRASE, "f", words="Hei")
    plan.apply(PlanChange("x", records=(RecordChange(None, phrase),)))
    given_to(plan, other)
    other.apply(PlanChange("x", records=(RecordChange(phrase, Record.of(RecordKind.PHRASE, "f", words="Hei der")),)))
    given_to(other, plan)
    assert [one.fields["words"] for one in plan.store.records(RecordKind.PHRASE)] == ["Hei der"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_leaves_the_plan_as_it_was(plan: OpenPlan, tmp_path: Path, name: str) -> None:
    own = put(plan)
    file = tmp_path / "ond.elleve"
    file.write_bytes(HOSTILE[name]())
    with pytest.raises(FileProblem):
        land(plan, look_into(plan, file))
    assert plan.store.all_posts() == (own,)
    assert list(plan.folder.media.iterdir()) == []


class Copy:
    """One person's copy. Every edit adds a word nobody else writes; `thrown` are those of posts somebody deleted."""

    def __init__(self, plan: OpenPlan, name: str, chance: random.Random, thrown: set[str]) -> None:
        self.plan, self.name, self.chance, self.thrown = plan, name, chance, thrown
        self._number = 0

    @property
    def words(self) -> set[str]:
        return {word for post in self.plan.store.all_posts() for word in post.text.split()}

    def edit(self) -> None:
        posts = list(self.plan.store.all_posts())
        act = self.chance.choice(["add", "edit", "edit", "delete"])
        self._number += 1
        word = f"{self.name}{self._number}"
        if act == "add" or not posts:
            self.plan.store.apply(added(Post(id=f"{self.name}{self._number:031d}", text=word)))
            return
        post = self.chance.choice(posts)
        if act == "delete":
            self.thrown |= set(post.text.split())
            self.plan.store.apply(deleted(post))
        else:
            self.plan.store.apply(edited(post, replace(post, text=f"{post.text} {word}")))


@pytest.mark.parametrize("seed", range(5))
def test_no_change_of_either_side_is_lost_over_many_rounds(tmp_path: Path, seed: int) -> None:
    """Ten rounds for each of five seeds: both edit, one gives the other a file, the other merges without choosing."""
    chance, thrown = random.Random(seed), set[str]()
    first, second = (OpenPlan(DataFolder(tmp_path / name), today=lambda: TODAY) for name in "ab")
    with first, second:
        copies = [Copy(first, "a", chance, thrown), Copy(second, "b", chance, thrown)]
        for _ in range(10):
            for copy in copies:
                for _ in range(chance.randint(0, 3)):
                    copy.edit()
            giver, taker = chance.sample(copies, 2)
            wanted = (giver.words | taker.words) - thrown
            given_to(giver.plan, taker.plan)
            assert wanted <= taker.words
        given_to(first, second)
        given_to(second, first)
        assert {post.text for post in first.store.all_posts()} == {post.text for post in second.store.all_posts()}
