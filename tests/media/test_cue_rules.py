"""Captions that are hard to read are pointed out once for each kind of fault, with the first place and what to do."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.finding import Severity, Step
from desktop.domain.video import CaptionKind, VideoReport
from desktop.media.caption_set import CaptionSet
from desktop.media.cue import Cue
from desktop.media.cue_rules import clock, cue_findings
from desktop.media.figures import read_figures
from tests.media.conftest import finding, ids
from tests.media.films import make_film, write_srt

Look = Callable[..., VideoReport]
GOOD = [Cue(0.0, 3.0, "Velkommen til jul på huset"), Cue(3.2, 6.0, "Vi serverer grøt\nog varm saft")]


def found(*cues: Cue, duration: float = 60.0, upright: bool = False) -> dict[str, tuple[Severity, float]]:
    captions = CaptionSet(CaptionKind.SIDECAR, "srt", "nb", "film.srt", cues)
    findings = cue_findings(captions, duration, upright=upright, figures=read_figures())
    return {one.id: (one.severity, one.at) for one in findings}


def test_calm_captions_have_no_findings() -> None:
    assert found(*GOOD) == {}


@pytest.mark.parametrize(
    ("letters", "expected"), [(37, None), (38, Severity.TIP), (43, Severity.TIP), (44, Severity.WARNING)]
)
def test_long_lines(letters: int, expected: Severity | None) -> None:
    result = found(GOOD[0], Cue(5.0, 11.5, "x" * letters))
    assert result.get("captions_line_length", (None, 5.0)) == (expected, 5.0)


def test_lines_must_be_shorter_in_upright_film() -> None:
    assert found(Cue(0, 4, "x" * 26), upright=True)["captions_line_length"][0] == Severity.WARNING
    assert found(Cue(0, 4, "x" * 25), upright=True) == {}


def test_three_lines_are_too_many() -> None:
    assert found(Cue(0, 5, "en\nto\ntre"))["captions_lines"] == (Severity.WARNING, 0)


@pytest.mark.parametrize(
    ("letters", "expected"), [(30, None), (32, Severity.TIP), (34, Severity.TIP), (36, Severity.WARNING)]
)
def test_reading_speed_over_two_seconds(letters: int, expected: Severity | None) -> None:
    assert found(Cue(1.0, 3.0, "x" * letters)).get("captions_speed", (None, 0))[0] == expected


@pytest.mark.parametrize(
    ("seconds", "expected"), [(1.6, None), (1.5, Severity.TIP), (1.0, Severity.TIP), (0.9, Severity.WARNING)]
)
def test_short_cues(seconds: float, expected: Severity | None) -> None:
    assert found(Cue(1.0, 1.0 + seconds, "Ja")).get("captions_short", (None, 0))[0] == expected


@pytest.mark.parametrize(
    ("seconds", "expected"), [(7.0, None), (7.5, Severity.TIP), (8.0, Severity.TIP), (8.5, Severity.WARNING)]
)
def test_long_cues(seconds: float, expected: Severity | None) -> None:
    assert found(Cue(1.0, 1.0 + seconds, "Et langt øyeblikk")).get("captions_long", (None, 0))[0] == expected


def test_overlaps_are_told_with_the_first_place() -> None:
    cues = [Cue(0, 3, "En tekst her"), Cue(2.5, 5, "To tekster her"), Cue(4.9, 8, "Tre tekster her")]
    assert found(*cues)["captions_overlap"] == (Severity.WARNING, 2.5)


def test_gaps_shorter_than_a_blink() -> None:
    assert "captions_gap" in found(Cue(0, 3, "En tekst her"), Cue(3.04, 6, "To tekster her"))
    assert "captions_gap" not in found(Cue(0, 3, "En tekst her"), Cue(3.08, 6, "To tekster her"))


def test_cues_after_the_film_is_over() -> None:
    assert found(*GOOD, duration=5.7) == {}
    assert found(*GOOD, duration=4.0)["captions_outside"] == (Severity.WARNING, 3.2)


def test_one_finding_counts_all_of_its_kind(tmp_path: Path, look: Look) -> None:
    film = make_film(tmp_path / "film.mp4", seconds=4)
    write_srt(tmp_path / "film.nb.srt", [(0.1, 0.5, "Ja"), (1.0, 1.4, "Nei"), (2.0, 2.4, "Kanskje")])
    short = finding(look(film), "captions_short")
    assert short.title == "Tre tekster står for kort"
    assert "Første gang ved 0:00." in short.why
    assert (short.step, short.at) == (Step.CAPTIONS, 0.1)


def test_captions_in_a_foreign_language_are_told(tmp_path: Path, look: Look) -> None:
    film = make_film(tmp_path / "film.mp4")
    english = [(0.1, 2.3, "This is what we have for you")]
    write_srt(tmp_path / "film.srt", english)
    told = finding(look(film), "captions_language")
    assert "engelsk" in told.why
    assert "captions_language" not in ids(look(film, language="en"))
    write_srt(tmp_path / "film.nb.srt", [(0.1, 2.3, "Dette har vi til dere")])
    assert "captions_language" not in ids(look(film))
    assert "captions_language" in ids(look(film, language="nn"))


def test_times_are_written_as_on_a_player() -> None:
    assert [clock(seconds) for seconds in (0, 12.9, 108, 3723)] == ["0:00", "0:12", "1:48", "1:02:03"]
