"""From a person's regret to the last place ticked off and the file wiped."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from desktop.domain.change import PlanChange, RecordChange
from desktop.domain.channel import Channel
from desktop.domain.consent import TakeDownPlace
from desktop.domain.loose_film import LooseFilm
from desktop.domain.media import MediaKind, PersonMark
from desktop.domain.post import Publication, Status
from desktop.domain.record import RecordKind
from desktop.services.open_plan import OpenPlan
from desktop.services.plan import added
from tests.consents import a_person
from tests.services.registers import picture, plan_with_register
from tests.services.test_consents import TODAY, lucia, status

TERJE = a_person("Terje Måkeberg")
OUT = Publication(channel=Channel.FACEBOOK, day=date(2026, 12, 1), address="https://fb.example/1", reach=400)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[OpenPlan]:
    with plan_with_register(tmp_path / "data", TODAY) as opened:
        opened.consents.save(replace(TERJE, consents=(replace(TERJE.consents[0], channels=tuple(Channel)),)))
        opened.apply(added(lucia(TERJE.id)))
        out = lucia(TERJE.id, id="ute", status=Status.PUBLISHED, publications=(OUT,), day=date(2026, 12, 1))
        opened.apply(added(out))
        opened.apply(added(lucia(TERJE.id, id="avlyst", status=Status.CANCELLED)))
        yield opened


def places(plan: OpenPlan) -> tuple[TakeDownPlace, ...]:
    person = plan.consents.person(TERJE.id)
    assert person is not None
    return person.places


def test_the_list_has_every_planned_and_published_place(plan: OpenPlan) -> None:
    plan.withdrawals.withdraw(TERJE.id, "Terje")
    assert [(one.post, one.channel, one.published) for one in places(plan)] == [
        ("ute", Channel.FACEBOOK, True), ("ute", Channel.EMAIL, True), ("lucia", None, False),
    ]  # fmt: skip
    assert places(plan)[0].address == OUT.address
    assert status(plan) == Status.DRAFT


def test_a_ticked_place_is_noted_with_its_day_here_and_with_the_publication(plan: OpenPlan) -> None:
    plan.withdrawals.withdraw(TERJE.id, "Terje")
    for place in places(plan)[:2]:
        plan.withdrawals.tick(TERJE.id, place)
    post = plan.plan.post("ute")
    assert post is not None
    noted = {one.channel: one for one in post.publications}
    assert noted[Channel.FACEBOOK] == replace(OUT, taken_down=TODAY)
    assert noted[Channel.EMAIL].taken_down == TODAY
    assert [one.done for one in places(plan)] == [TODAY, TODAY, None]


def test_a_tick_can_be_taken_back(plan: OpenPlan) -> None:
    plan.withdrawals.withdraw(TERJE.id, "Terje")
    plan.withdrawals.tick(TERJE.id, places(plan)[0])
    plan.withdrawals.tick(TERJE.id, places(plan)[0], done=False)
    post = plan.plan.post("ute")
    assert post is not None
    assert post.publications[0].taken_down is None
    assert places(plan)[0].done is None


def test_taking_the_picture_out_of_a_planned_post_ticks_it_off(plan: OpenPlan) -> None:
    plan.withdrawals.withdraw(TERJE.id, "Terje")
    plan.withdrawals.take_out(TERJE.id, places(plan)[2])
    post = plan.plan.post("lucia")
    assert post is not None
    assert post.media == ()
    assert places(plan)[2].done == TODAY


def test_a_film_without_a_post_is_wiped_with_its_captions_and_what_was_begun_on(plan: OpenPlan) -> None:
    film = picture(TERJE.id, media_id="film", file="ff77.mp4", kind=MediaKind.VIDEO, captions=("cc99.nb.srt",))
    made = [plan.folder.media / name for name in ("ff77.mp4", "cc99.nb.srt", "drafts/ff77.json", "aa11.jpg")]
    for folder in ("thumbnails", "drafts"):
        (plan.folder.media / folder).mkdir()
    made.append(plan.folder.media / "thumbnails" / "ff77-512x288.png")
    for file in made:
        file.write_bytes(b"x")
    plan.apply(PlanChange("", records=(RecordChange(None, LooseFilm(film).to_record()),)))
    plan.withdrawals.withdraw(TERJE.id, "Terje")
    plan.withdrawals.wipe_files(TERJE.id)
    assert [file.name for file in made if file.exists()] == []
    assert plan.store.records(RecordKind.FILM) == ()


def test_a_wiped_file_is_gone_from_the_library_with_what_was_made_of_it(tmp_path: Path) -> None:
    photo = tmp_path / "lucia.png"
    Image.new("RGB", (64, 48), "brown").save(photo)
    with plan_with_register(tmp_path / "data", TODAY) as plan:
        plan.consents.save(TERJE)
        taken = replace(plan.media.take_in(photo), persons=(PersonMark(TERJE.id),))
        other = replace(picture(), persons=())
        plan.apply(added(lucia(media=(taken, other), status=Status.DRAFT)))
        assert plan.media.thumbnail(taken, 32, 32)
        plan.withdrawals.withdraw(TERJE.id, "Terje")
        plan.withdrawals.take_out(TERJE.id, places(plan)[0])
        plan.withdrawals.wipe_files(TERJE.id)
        assert not [file for file in plan.folder.media.rglob("*") if file.name.startswith(taken.digest)]
        post = plan.plan.post("lucia")
        assert post is not None
        assert post.media == (other,)
        assert plan.consents.person(TERJE.id).wiped_on == TODAY  # type: ignore[union-attr]
        plan.consents.erase(TERJE.id)
        assert plan.consents.vault.handled()[0].files == 1
