"""Music and noise behind those who speak, and sounds that nobody has put into words."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from desktop.domain.finding import Severity
from desktop.domain.video import VideoReport
from desktop.media.background import background
from tests.film_library.clips import music
from tests.media.conftest import finding, ids
from tests.media.films import SOUND_RATE, make_film, spoken, write_srt

Look = Callable[..., VideoReport]
PAUSE = np.zeros(3 * SOUND_RATE, np.float32)
TALK = np.concatenate([PAUSE, spoken(), PAUSE])
SECONDS = len(TALK) / SOUND_RATE
MUSIC = music(SECONDS)[: len(TALK)]


def film_over(folder: Path, level: float) -> Path:
    wave = (TALK + level * MUSIC).astype(np.float32)
    return make_film(folder / "film.mp4", seconds=SECONDS, wave=wave)


@pytest.mark.parametrize(
    ("level", "severity"), [(0.0, None), (0.05, None), (0.2, Severity.TIP), (0.5, Severity.WARNING)]
)
def test_music_that_drowns_the_voice_is_told(
    tmp_path: Path, look: Look, level: float, severity: Severity | None
) -> None:
    found = [one for one in look(film_over(tmp_path, level)).findings if one.id == "sound_background"]
    assert [one.severity for one in found] == ([] if severity is None else [severity])


def test_a_sound_without_words_for_it_is_told_with_its_place(tmp_path: Path, look: Look) -> None:
    write_srt(tmp_path / "film.srt", [(3.0, 9.0, "Hei og velkommen til oss")])
    told = finding(look(film_over(tmp_path, 0.1)), "captions_sounds")
    assert (told.severity, told.at, told.advice) == (Severity.TIP, pytest.approx(0, abs=0.1), "Gå til 0:00")


@pytest.mark.parametrize("words", ["[rolig musikk]", "(musikk)", "♪"])
def test_a_sound_described_is_enough(tmp_path: Path, look: Look, words: str) -> None:
    write_srt(tmp_path / "film.srt", [(0.1, 2.5, f"{words} Hei"), (3.0, 9.0, "Hei og velkommen til oss")])
    assert "captions_sounds" not in ids(look(film_over(tmp_path, 0.1)))


def test_the_hush_of_a_room_is_no_sound() -> None:
    loud, hush = 0.02, 1e-6
    heard = background([hush] * 100 + [loud] * 100 + [hush] * 100, 0.05, 0.0, [(5.0, 10.0)])
    assert heard.sounds == ()
    assert heard.under == pytest.approx(43, abs=1)
    assert background([loud] * 40, 0.05, 0.0, [(0.0, 2.0)]).under is None
