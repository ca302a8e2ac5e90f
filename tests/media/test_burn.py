"""Captions burned into a copy: seen where and when they should be, with all else as it was."""

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest

from desktop.domain.video import CaptionKind, VideoReport
from desktop.media.burn import burn
from desktop.media.caption_picture import draw_caption
from desktop.media.cue import Cue
from tests.film_library.recording import record
from tests.film_library.scenes import SCENES
from tests.media.films import make_film

SIZE = (320, 180)


def picture(film: Path, seconds: float) -> np.ndarray:
    """Grey, as stored."""
    with av.open(str(film)) as container:
        for frame in container.decode(video=0):
            if (frame.time or 0) >= seconds:
                return frame.to_ndarray(format="gray")
    raise AssertionError("the film is too short")


def changed(before: Path, after: Path, seconds: float) -> tuple[float, float, float, float] | None:
    """(left, top, right, bottom) in shares of what differs, None where nothing does."""
    one, other = picture(before, seconds).astype(int), picture(after, seconds).astype(int)
    rows, columns = np.nonzero(np.abs(one - other) > 60)
    if not len(rows):
        return None
    height, width = one.shape
    return columns.min() / width, rows.min() / height, columns.max() / width, rows.max() / height


def sound_packets(film: Path) -> list[bytes]:
    with av.open(str(film)) as container:
        return [bytes(packet) for packet in container.demux(audio=0) if packet.size]


def copy_of(film: Path, *cues: Cue) -> Path:
    told: list[float] = []
    out = film.with_name("kopi.mp4")
    burn(film, film.name, cues, out, lambda share, words: told.append(share))
    assert told == sorted(told)
    return out


def test_the_caption_stands_at_the_bottom_while_it_lasts(tmp_path: Path) -> None:
    film = make_film(tmp_path / "film.mp4", size=SIZE)
    copy = copy_of(film, Cue(0.5, 1.5, "Hei på deg"))
    assert changed(film, copy, 0.2) is None
    assert changed(film, copy, 1.8) is None
    left, top, right, bottom = changed(film, copy, 1.0) or (0, 0, 0, 0)
    assert 0.7 < top < bottom < 0.97
    assert left + right == pytest.approx(1, abs=0.06)


def test_sound_and_length_are_as_they_were(tmp_path: Path) -> None:
    film = make_film(tmp_path / "film.mp4", size=SIZE)
    copy = copy_of(film, Cue(0.5, 1.5, "Hei på deg"))
    assert sound_packets(copy) == sound_packets(film)
    with av.open(str(film)) as before, av.open(str(copy)) as after:
        assert after.streams.video[0].frames == before.streams.video[0].frames
        assert after.streams.video[0].average_rate == before.streams.video[0].average_rate


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_turned_film_stays_turned_and_its_text_upright(tmp_path: Path, rotation: int) -> None:
    film = make_film(tmp_path / "film.mp4", size=SIZE, rotation=rotation)
    copy = copy_of(film, Cue(0.0, 2.0, "Hei"))
    with av.open(str(copy)) as container:
        frame = next(container.decode(video=0))
        assert round(-frame.rotation) % 360 == rotation
    left, top, right, bottom = changed(film, copy, 1.0) or (0, 0, 0, 0)
    shown = {
        90: (1 - bottom, left, 1 - top, right),
        180: (1 - right, 1 - bottom, 1 - left, 1 - top),
        270: (top, 1 - right, bottom, 1 - left),
    }[rotation]
    assert shown[0] + shown[2] == pytest.approx(1, abs=0.1)
    assert 0.6 < shown[1] < shown[3] < 0.97


def test_a_film_without_sound_or_with_sound_mp4_cannot_hold(tmp_path: Path) -> None:
    silent = copy_of(make_film(tmp_path / "stum.mp4", size=SIZE, audio=None), Cue(0, 1, "Hei"))
    with av.open(str(silent)) as container:
        assert not container.streams.audio
    film = make_film(tmp_path / "film.mkv", size=SIZE, sound_as="pcm_s16le")
    with av.open(str(copy_of(film, Cue(0, 1, "Hei")))) as container:
        assert container.streams.audio[0].codec_context.name == "aac"
        seconds = sum(frame.samples for frame in container.decode(audio=0)) / 48_000
    assert seconds == pytest.approx(2.5, abs=0.1)


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920), (320, 180), (64, 48)])
def test_the_longest_words_stay_within_the_picture(width: int, height: int) -> None:
    for lines in (["Arbeidsmiljøundersøkelsesutvalget " * 3], ["Ja"], ["x" * 90, "y"]):
        drawn = draw_caption(lines, width, height)
        rows, columns = drawn.pixels.shape[:2]
        assert drawn.left >= 0
        assert drawn.left + columns <= width
        assert drawn.top >= 0
        assert drawn.top + rows <= height
        assert (drawn.left % 2, drawn.top % 2, rows % 2, columns % 2) == (0, 0, 0, 0)


def test_captions_that_elleve_burned_in_are_found_again(tmp_path: Path, look: Callable[..., VideoReport]) -> None:
    """Three short ones, as a beginner writes them, in a film held on end and one that is not."""
    cues = [Cue(0.5, 3.0, "Hei på deg"), Cue(4.0, 6.5, "I dag lager vi lussekatter"), Cue(7.5, 9.5, "Ha det bra")]
    for size in ((640, 360), (360, 640)):
        film = record(tmp_path / f"{size[0]}.mp4", SCENES["photo"](size, 3), seconds=10.0)
        copy = film.with_stem("kopi")
        assert not look(film).has_captions
        burn(film, film.name, cues, copy, lambda share, words: None)
        assert [(track.kind, track.cues) for track in look(copy).captions] == [(CaptionKind.BURNED_IN, 3)]
        copy.unlink()
