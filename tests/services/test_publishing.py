"""What goes out in each channel is copied and saved as the channel wants it, and ticked off when it is out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from desktop.domain.channel import Channel
from desktop.domain.crops import with_crop
from desktop.domain.errors import FileProblem
from desktop.domain.media import Media, MediaKind, Region
from desktop.domain.post import Post, Status
from desktop.paths import RESOURCES, DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.publishing import not_published, pack, publication_of, published, save_files, waiting

DAY = date(2026, 12, 9)
POST = Post(id="p", title="Kaffekroken: åpen?", text="Velkommen!", texts=((Channel.X, "Kaffe!"),), day=DAY,
            channels=(Channel.FACEBOOK, Channel.X, Channel.EMAIL), status=Status.READY)  # fmt: skip


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[OpenPlan]:
    with OpenPlan(DataFolder(tmp_path / "plan"), lambda: DAY) as made:
        yield made


@pytest.fixture
def picture(plan: OpenPlan) -> Media:
    return replace(plan.media.take_in(RESOURCES / "example" / "mona.jpg"), alt_text="Mona smiler")


def done(change) -> Post:
    after = change.posts[0].after
    assert after is not None
    return after


def test_the_pack_has_the_channels_own_words(plan: OpenPlan, picture: Media) -> None:
    post = replace(POST, media=(picture,))
    facts = plan.assessor.facts
    assert pack(post, Channel.X, facts).text == "Kaffe!"
    assert pack(post, Channel.FACEBOOK, facts).title == ""
    assert pack(post, Channel.EMAIL, facts).title == POST.title
    assert pack(post, Channel.FACEBOOK, facts).alt_texts == ((picture.name, "Mona smiler"),)


def test_a_picture_is_saved_as_it_was_cut(plan: OpenPlan, picture: Media, tmp_path: Path) -> None:
    chosen = Region(0.25, 0.0, 0.5, 0.5 * picture.width / picture.height * 630 / 1200)
    post = replace(POST, media=(with_crop(picture, Channel.FACEBOOK, chosen),))
    (file,) = save_files(pack(post, Channel.FACEBOOK, plan.assessor.facts), tmp_path, plan.media)
    assert file.name == "2026-12-09 Kaffekroken åpen.jpg"
    with Image.open(file) as saved:
        assert saved.size == (round(picture.width * 0.5), round(picture.height * chosen.height))
        assert not saved.getexif()


def test_a_picture_the_channel_takes_as_it_is_is_copied_whole(plan: OpenPlan, picture: Media, tmp_path: Path) -> None:
    post = replace(POST, media=(picture,))
    (file,) = save_files(pack(post, Channel.X, plan.assessor.facts), tmp_path, plan.media)
    assert file.read_bytes() == plan.media.path(picture).read_bytes()


def test_a_picture_too_heavy_for_the_channel_is_made_lighter(plan: OpenPlan, picture: Media, tmp_path: Path) -> None:
    packed = replace(pack(replace(POST, media=(picture,)), Channel.X, plan.assessor.facts), most_bytes=60_000)
    (file,) = save_files(packed, tmp_path, plan.media)
    assert file.stat().st_size <= 60_000


def test_a_film_brings_its_captions_named_as_the_channel_wants(plan: OpenPlan, tmp_path: Path) -> None:
    captions = tmp_path / "teksting.nb.srt"
    captions.write_text("1\n00:00:00,500 --> 00:00:02,500\nDet skjedde i de dager\n", "utf-8")
    bare = tmp_path / "Kåre.mp4"
    bare.symlink_to(RESOURCES / "example" / "Kåre leser.mp4")
    film = plan.media.add_captions(plan.media.take_in(bare), captions)
    assert film.kind == MediaKind.VIDEO
    out = tmp_path / "ut"
    out.mkdir()
    post = replace(POST, title="Kåre leser", media=(film,))
    saved = save_files(pack(post, Channel.FACEBOOK, plan.assessor.facts), out, plan.media)
    assert [file.name for file in saved] == ["2026-12-09 Kåre leser.mp4", "2026-12-09 Kåre leser.nb_NO.srt"]
    saved = save_files(pack(post, Channel.YOUTUBE, plan.assessor.facts), out, plan.media)
    assert saved[1].name == "2026-12-09 Kåre leser.srt"


def test_what_cannot_be_saved_is_told_with_a_way_out(plan: OpenPlan, picture: Media, tmp_path: Path) -> None:
    packed = pack(replace(POST, media=(picture,)), Channel.X, plan.assessor.facts)
    with pytest.raises(FileProblem, match="Velg en annen mappe"):
        save_files(packed, tmp_path / "finnes ikke", plan.media)
    plan.media.path(picture).unlink()
    with pytest.raises(FileProblem, match="Legg den til på nytt"):
        save_files(packed, tmp_path, plan.media)


def test_ticking_the_last_channel_makes_the_post_published() -> None:
    post = POST
    for channel in (Channel.FACEBOOK, Channel.EMAIL):
        post = done(published(post, channel, DAY, "https://example.org/1"))
        assert post.status == Status.READY
    assert waiting(post) == (Channel.X,)
    post = done(published(post, Channel.X, DAY))
    assert (post.status, waiting(post)) == (Status.PUBLISHED, ())
    back = done(not_published(post, Channel.X))
    assert (back.status, waiting(back)) == (Status.READY, (Channel.X,))


def test_ticking_once_more_keeps_the_figures_of_the_channel() -> None:
    post = done(published(POST, Channel.X, DAY))
    post = replace(post, publications=tuple(replace(one, reach=120) for one in post.publications))
    post = done(published(post, Channel.X, DAY, "https://x.com/1"))
    found = publication_of(post, Channel.X)
    assert found is not None
    assert (found.reach, found.address) == (120, "https://x.com/1")
