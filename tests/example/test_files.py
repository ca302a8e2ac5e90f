"""The pictures and films of the example plan: they are there, they open, and they weigh little."""

import hashlib
from collections import Counter

import av
import pysubs2
import pytest
from PIL import Image

from desktop.domain.media import Media, MediaKind
from desktop.domain.post import FILM_FORMS, Form, Status
from tests.example.reading import FOLDER, posts

POSTS = posts()
MEDIA = [item for post in POSTS for item in post.media]
PICTURES = {item.file: item for item in MEDIA if item.kind == MediaKind.PICTURE}
FILMS = {item.file: item for item in MEDIA if item.kind == MediaKind.VIDEO}


def test_the_folder_holds_what_the_plan_names_and_nothing_else() -> None:
    named = {item.file for item in MEDIA} | {name for item in MEDIA for name in item.captions}
    there = {path.name for path in FOLDER.iterdir()}
    assert there - named == {"plan.json", "README.md"}
    assert named <= there


def test_the_whole_folder_is_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= 4_000_000


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_a_picture_opens_and_is_large_enough_for_every_channel(name: str) -> None:
    assert (FOLDER / name).stat().st_size <= 150_000
    with Image.open(FOLDER / name) as picture:
        picture.load()
        assert picture.size in {(1200, 900), (1080, 1350)}
        assert not picture.getexif()


def test_pictures_are_not_copies_of_each_other() -> None:
    digests = {hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() for name in PICTURES}
    assert len(digests) == len(PICTURES) >= 8


def test_one_picture_is_used_twice_for_the_radar_to_find() -> None:
    uses = Counter(item.file for item in MEDIA)
    assert [name for name, count in uses.items() if count > 1] == ["kaffekroken.jpg"]


@pytest.mark.parametrize("item", MEDIA, ids=[item.file for item in MEDIA])
def test_everything_is_described_in_few_words_and_its_people_are_counted(item: Media) -> None:
    assert 20 <= len(item.alt_text) <= 100
    assert item.people is not None
    assert 0 <= item.consents <= item.people


@pytest.mark.parametrize("name", sorted(FILMS))
def test_a_film_plays_with_picture_and_sound(name: str) -> None:
    assert (FOLDER / name).stat().st_size <= 400_000
    with av.open(str(FOLDER / name)) as film:
        sound, picture = film.streams.audio[0], film.streams.video[0]
        assert (picture.codec_context.name, sound.codec_context.name) == ("h264", "aac")
        assert {picture.width, picture.height} == {640, 360}
        frames = sum(1 for _ in film.decode(picture))
        assert 8 <= frames / float(picture.average_rate) <= 18


def test_the_greeting_is_upright_and_the_reading_lies_down() -> None:
    sizes = {}
    for name in FILMS:
        with av.open(str(FOLDER / name)) as film:
            sizes[name] = film.streams.video[0].width
    assert sizes["Terje ønsker god jul.mp4"] == 360
    assert sizes["Kåre leser.mp4"] == 640


def test_two_films_lack_captions_and_one_has_them() -> None:
    assert {name: bool(film.captions) for name, film in FILMS.items()} == {
        "Terje ønsker god jul.mp4": False,
        "Kåre leser.mp4": False,
        "Fem grep mot fatigue.mp4": True,
    }


def test_the_captions_are_calm_and_stay_within_the_film() -> None:
    (film,) = [one for one in FILMS.values() if one.captions]
    with av.open(str(FOLDER / film.file)) as container:
        length = (container.duration or 0) / 1000
    cues = pysubs2.load(str(FOLDER / film.captions[0]), encoding="utf-8")
    assert len(cues) == 5
    last = 0
    for cue in cues:
        assert last + 80 <= cue.start < cue.end <= length
        assert cue.duration >= 1600
        assert len(cue.plaintext) / (cue.duration / 1000) <= 15
        assert all(len(line) <= 37 for line in cue.plaintext.split("\n"))
        last = cue.end


def test_people_who_have_not_said_yes_are_where_the_board_is_to_find_them() -> None:
    missing = {item.file: item.people - item.consents for item in MEDIA if item.people and item.people > item.consents}
    assert missing == {"lucia.jpg": 2, "julebord-i-fjor.jpg": 1, "Kåre leser.mp4": 1}


def test_nothing_ready_or_published_lacks_a_consent_or_captions() -> None:
    for post in POSTS:
        if post.status in (Status.READY, Status.PUBLISHED):
            assert all(item.people == item.consents for item in post.media), post.id
            assert all(film.captions for film in post.videos()), post.id


def test_the_form_of_a_post_is_that_of_its_media() -> None:
    for post in POSTS:
        if post.videos():
            assert post.form in FILM_FORMS, post.id
        elif len(post.pictures()) > 1:
            assert post.form == Form.CAROUSEL, post.id
        elif post.status != Status.IDEA:
            assert (post.form in (Form.IMAGE, Form.EVENT)) == bool(post.media), post.id
