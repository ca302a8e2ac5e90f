"""Pictures of comments are evidence about people: kept, sealed with the register, and handed over with the plan."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PIL import Image

from desktop.domain.channel import Channel
from desktop.domain.comment import SEALED_ENDING, Comment
from desktop.domain.post import Status
from desktop.services.comment_pictures import CommentPictures
from desktop.services.comments import CommentService
from desktop.services.handover import land, look_into, make_handover
from desktop.services.media import attached
from desktop.services.open_plan import OpenPlan
from tests.services.conftest import put
from tests.services.registers import PASSWORD, plan_with_register
from tests.storage.test_vault import found_in

TODAY = date(2026, 12, 8)
NOW = datetime(2026, 12, 8, 9, 12)
SIGN = b"Terje skrev dette"


@pytest.fixture
def plan(tmp_path: Path):
    with plan_with_register(tmp_path / "data", TODAY, set_up=False) as opened:
        yield opened


@pytest.fixture
def shot(tmp_path: Path) -> Path:
    file = tmp_path / "skjermbilde.jpg"
    Image.new("RGB", (300, 200), "white").save(file, comment=SIGN)
    return file


def kept(plan: OpenPlan, shot: Path) -> Comment:
    name = CommentPictures(plan).take_in(shot)
    comment, change = CommentService(plan, now=lambda: NOW).taken_in("Terje", "Hei", Channel.FACEBOOK, evidence=name)
    plan.apply(change)
    return comment


def test_a_picture_is_sealed_as_it_is_kept_also_while_the_register_is_locked(plan: OpenPlan, shot: Path) -> None:
    plan.consents.set_up(PASSWORD)
    plan.consents.lock()
    comment = kept(plan, shot)
    pictures = CommentPictures(plan)
    assert (pictures.read(comment), pictures.is_locked(comment)) == (None, True)
    assert not found_in(plan.folder.root, SIGN.decode())
    plan.consents.unlock(PASSWORD)
    assert (pictures.read(comment), pictures.is_locked(comment)) == (shot.read_bytes(), False)


def test_pictures_from_before_are_sealed_with_the_small_ones_made_of_them(plan: OpenPlan, shot: Path) -> None:
    comment = kept(plan, shot)
    assert CommentPictures(plan).read(comment) == shot.read_bytes()
    small = plan.folder.media / "thumbnails" / f"{Path(comment.evidence).stem}-64x64.png"
    small.parent.mkdir()
    small.write_bytes(b"x")
    plan.consents.set_up(PASSWORD)
    plan.seal_copies()
    assert not found_in(plan.folder.root, SIGN.decode())
    assert not small.exists()
    assert CommentPictures(plan).read(comment) == shot.read_bytes()
    assert CommentPictures(plan).seal_all() == 0


def test_a_picture_that_a_post_shows_too_stays_for_the_post(plan: OpenPlan, shot: Path) -> None:
    post = put(plan, status=Status.DRAFT)
    media = plan.media.take_in(shot)
    plan.apply(attached(post, media))
    comment = kept(plan, shot)
    plan.consents.set_up(PASSWORD)
    plan.seal_copies()
    assert plan.media.path(media).is_file()
    assert CommentPictures(plan).read(comment) == shot.read_bytes()


def test_what_another_register_sealed_or_what_is_gone_is_not_shown(plan: OpenPlan, shot: Path) -> None:
    plan.consents.set_up(PASSWORD)
    comment = kept(plan, shot)
    plan.consents.start_anew()
    plan.consents.set_up(PASSWORD)
    assert CommentPictures(plan).read(comment) is None
    assert CommentPictures(plan).read(replace(comment, evidence="borte.png")) is None
    assert CommentPictures(plan).read(replace(comment, evidence="")) is None


@pytest.mark.parametrize("locked", [False, True])
def test_it_comes_along_to_the_next_one_who_has_the_plan(
    plan: OpenPlan, shot: Path, tmp_path: Path, locked: bool
) -> None:
    if locked:
        plan.consents.set_up(PASSWORD)
    comment = kept(plan, shot)
    make_handover(plan, tmp_path / "plan.elleve", with_register=locked)
    with plan_with_register(tmp_path / "here", TODAY, set_up=False) as here:
        land(here, look_into(here, tmp_path / "plan.elleve"))
        pictures = CommentPictures(here)
        assert pictures.is_locked(comment) == locked
        if locked:
            here.consents.unlock(PASSWORD)
        assert pictures.read(comment) == shot.read_bytes()


def test_another_picture_put_in_its_place_is_not_shown(plan: OpenPlan, shot: Path, tmp_path: Path) -> None:
    plan.consents.set_up(PASSWORD)
    comment = kept(plan, shot)
    other = tmp_path / "annet.png"
    Image.new("RGB", (30, 20), "red").save(other)
    name = CommentPictures(plan).take_in(other)
    sealed = plan.folder.media / f"{name}{SEALED_ENDING}"
    sealed.replace(plan.folder.media / f"{comment.evidence}{SEALED_ENDING}")
    assert CommentPictures(plan).read(comment) is None
