"""Whether the film can be heard, how it is held, and how long it is."""

import math
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.finding import Severity
from desktop.domain.video import VideoReport
from desktop.media.container import Picture, open_film
from desktop.media.figures import read_figures
from desktop.media.film_pass import FilmPass, go_through
from desktop.media.loudness import Loudness, measured
from desktop.media.sound_rules import picture_findings
from tests.media.conftest import finding, ids
from tests.media.films import HEI, make_film

Look = Callable[..., VideoReport]


def loudness_of(film: Path) -> Loudness | None:
    with open_film(film, film.name) as container:
        return go_through(container, film.name, math.inf, lambda share, words: None).loudness


@pytest.mark.parametrize("volume", [0.5, 0.1, 0.02])
def test_loudness_of_a_known_tone(tmp_path: Path, volume: float) -> None:
    """A tone of 997 Hz in both channels lies as many LUFS as its top in dBFS (ITU-R BS.1770)."""
    measured = loudness_of(make_film(tmp_path / "film.mp4", audio="tone", volume=volume))
    assert measured is not None
    assert measured.integrated == pytest.approx(20 * math.log10(volume), abs=0.3)
    assert measured.peak == pytest.approx(20 * math.log10(volume), abs=2.0)
    assert measured.seconds == pytest.approx(2.5, abs=0.1)


@pytest.mark.parametrize(
    ("volume", "expected"),
    [
        (0.15, {"sound_good": Severity.FINE}),
        (0.03, {"sound_low": Severity.WARNING}),
        (0.01, {"sound_very_low": Severity.WARNING}),
        (0.5, {"sound_loud": Severity.WARNING}),
        (1.2, {"sound_loud": Severity.WARNING, "clipping": Severity.WARNING}),
    ],
)
def test_how_strong_the_sound_is(tmp_path: Path, look: Look, volume: float, expected: dict[str, Severity]) -> None:
    report = look(make_film(tmp_path / "film.mp4", audio="tone", volume=volume, captions=HEI))
    assert {
        one.id: one.severity for one in report.findings if not one.id.startswith(("captions", "picture"))
    } == expected


def test_a_film_without_sound_needs_no_captions(tmp_path: Path, look: Look) -> None:
    report = look(make_film(tmp_path / "film.mp4", audio=None))
    assert not report.audio
    assert ids(report) == {"no_audio"}


def test_a_track_without_sound_in_it(tmp_path: Path, look: Look) -> None:
    report = look(make_film(tmp_path / "film.mkv", audio="empty"))
    assert not report.audio
    assert ids(report) == {"empty_audio"}


def test_a_track_of_silence(tmp_path: Path, look: Look) -> None:
    report = look(make_film(tmp_path / "film.mp4", audio="silent"))
    assert report.audio
    assert ids(report) == {"silent_audio"}


def test_sound_without_captions_stops_the_post(tmp_path: Path, look: Look) -> None:
    report = look(make_film(tmp_path / "film.mp4"))
    missing = finding(report, "captions")
    assert (missing.severity, missing.title) == (Severity.BLOCKS, "Filmen mangler teksting")
    assert report.findings[0] == missing


@pytest.mark.parametrize(("rotation", "size"), [(0, (160, 90)), (90, (90, 160)), (180, (160, 90)), (270, (90, 160))])
def test_a_turned_film_is_measured_as_seen(tmp_path: Path, look: Look, rotation: int, size: tuple[int, int]) -> None:
    report = look(make_film(tmp_path / "film.mp4", rotation=rotation))
    assert (report.rotation, (report.width, report.height)) == (rotation, size)


@pytest.mark.parametrize("ending", ["mp4", "mov", "mkv", "ts", "avi", "webm"])
def test_the_length_is_right_in_every_container(tmp_path: Path, look: Look, ending: str) -> None:
    if ending == "webm":
        make_film(tmp_path / "film.mkv").rename(tmp_path / "film.webm")
    else:
        make_film(tmp_path / f"film.{ending}")
    assert look(tmp_path / f"film.{ending}").duration == pytest.approx(2.5, abs=0.1)


def test_the_length_comes_from_the_packets_when_the_header_lies(tmp_path: Path, look: Look) -> None:
    film = make_film(tmp_path / "film.mp4")
    data = bytearray(film.read_bytes())
    header = data.index(b"mvhd")
    data[header + 20 : header + 24] = (3_600_000).to_bytes(4, "big")
    film.write_bytes(data)
    assert look(film).duration == pytest.approx(2.5, abs=0.05)


def test_a_film_cut_short_is_told(tmp_path: Path, look: Look) -> None:
    film = make_film(tmp_path / "film.mkv", seconds=8)
    film.write_bytes(film.read_bytes()[: film.stat().st_size // 2])
    assert "damaged" in ids(look(film))


def test_when_time_runs_out_what_was_seen_is_told(tmp_path: Path) -> None:
    film = make_film(tmp_path / "film.mp4", seconds=4)
    with open_film(film, film.name) as container:
        seen = go_through(container, film.name, -math.inf, lambda share, words: None)
    assert not seen.complete
    assert seen.seconds < 1


def test_loudness_alone_is_what_the_whole_look_says(tmp_path: Path) -> None:
    film = make_film(tmp_path / "film.mp4", audio="tone", volume=0.1, seconds=4)
    with open_film(film, film.name) as container:
        seen = go_through(container, film.name, math.inf, lambda share, words: None)
    assert measured(film, film.name) == seen.loudness
    assert measured(make_film(tmp_path / "stum.mp4", audio=None), "stum.mp4") is None


@pytest.mark.parametrize(
    ("size", "severity"), [((320, 180), Severity.WARNING), ((854, 480), Severity.TIP), ((720, 1280), None)]
)
def test_a_film_shrunk_on_its_way_is_told(
    tmp_path: Path, look: Look, size: tuple[int, int], severity: Severity | None
) -> None:
    report = look(make_film(tmp_path / "film.mp4", size=size, seconds=0.4, audio=None))
    assert [one.severity for one in report.findings if one.id == "picture_small"] == ([severity] if severity else [])


def test_a_film_that_stutters_is_told() -> None:
    seen = FilmPass("film.mp4", Picture(1280, 720, 0, 12.0), 5.0, 5.0)
    assert [one.id for one in picture_findings(seen, read_figures())] == ["picture_jerky"]
