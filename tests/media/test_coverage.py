"""How much of the speech has captions, and what is said about the rest."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.finding import Finding, Severity
from desktop.domain.video import CaptionKind, VideoReport
from desktop.media.caption_rules import caption_findings
from desktop.media.caption_set import CaptionSet
from desktop.media.container import Picture
from desktop.media.coverage import Span, coverage, merged
from desktop.media.cue import Cue
from desktop.media.figures import read_figures
from desktop.media.film_pass import FilmPass
from desktop.media.speech import spans_of
from tests.media.films import SOUND_RATE, make_film, spoken, write_srt

Look = Callable[..., VideoReport]
TALK: list[Span] = [(0.0, 40.0), (50.0, 100.0)]


def verdict(speech: list[Span] | None, *cues: Cue) -> dict[str, Finding]:
    seen = FilmPass("film.mp4", Picture(160, 90, 0, 25.0), 100.0, 100.0, True, True, speech=speech)
    sets = [CaptionSet(CaptionKind.SIDECAR, "srt", "nb", "film.srt", cues)] if cues else []
    return {one.id: one for one in caption_findings(sets, seen, 100.0, "", read_figures())}


def test_full_captions_are_good() -> None:
    assert "coverage_good" in verdict(TALK, Cue(1.4, 39, "en"), Cue(51, 98.6, "to"))


def test_stretches_without_captions_are_listed() -> None:
    found = verdict(TALK, Cue(0, 40, "en"), Cue(50, 70, "to"), Cue(90, 100, "tre"))["captions_coverage"]
    assert found.severity == Severity.WARNING
    assert found.why == "73 av 90 sekunder tale har teksting. Uten tekst: 1:11\u20131:28."
    assert found.at == pytest.approx(71.5)
    assert found.advice == "Gå til 1:11"


def test_captions_for_less_than_half_count_as_missing() -> None:
    found = verdict(TALK, Cue(0, 30, "en"))
    assert found["captions"].severity == Severity.BLOCKS
    assert "coverage_good" not in found


def test_film_without_speech_is_advised_but_not_stopped() -> None:
    assert verdict([])["captions"].severity == Severity.WARNING
    assert verdict(TALK)["captions"].severity == Severity.BLOCKS
    assert verdict(None)["captions"].severity == Severity.BLOCKS


def test_where_nobody_listened_nothing_is_said_of_coverage() -> None:
    assert set(verdict(None, Cue(0, 5, "Hei på deg"))) == {"captions_found"}


spans = st.lists(
    st.tuples(st.floats(0, 100), st.floats(0.1, 20)).map(lambda one: (one[0], one[0] + one[1])), max_size=8
)


@given(spans, spans)
@settings(max_examples=80, deadline=None)
def test_covered_and_bare_speech_make_up_the_whole(speech: list[Span], cued: list[Span]) -> None:
    found = coverage(speech, cued, 1.5)
    whole = sum(end - start for start, end in merged(speech))
    assert found.speech == pytest.approx(whole)
    assert -1e-6 <= found.covered <= whole + 1e-6
    assert all(start >= 0 and end > start for start, end in found.bare)


def test_speech_begins_firmly_ends_softly_and_survives_a_breath() -> None:
    quiet, loud, soft = 0.1, 0.9, 0.4
    chances = [quiet] * 10 + [loud] * 20 + [soft] * 10 + [quiet] * 5 + [loud] * 20 + [quiet] * 40 + [loud] * 3 + [soft]
    ((start, end),) = spans_of(chances, 2.0)
    assert start == pytest.approx(2.0 + 10 * 0.032, abs=0.04)
    assert end == pytest.approx(2.0 + 65 * 0.032, abs=0.04)


def test_the_voice_model_finds_who_speaks_and_when(tmp_path: Path, look: Look) -> None:
    pause = np.zeros(3 * SOUND_RATE, np.float32)
    talk = spoken()
    seconds = len(talk) / SOUND_RATE
    wave = np.concatenate([pause, talk, pause, talk, pause])
    film = make_film(tmp_path / "film.mp4", seconds=len(wave) / SOUND_RATE, wave=wave)
    write_srt(tmp_path / "film.nb.srt", [(3.0, 3.0 + seconds, "Hei og velkommen til oss")])
    report = look(film)
    assert report.speech is not None
    assert [round(start) for start, _ in report.speech] == [3, round(6 + seconds)]
    assert any(one.id == "captions_coverage" for one in report.findings)
