"""A report can be kept and comes back the same, and the command line gets the agreed form."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.video import CaptionKind, CaptionTrack, VideoReport
from desktop.media.cli_form import as_dict
from desktop.media.probe import probe
from desktop.media.report_json import VERSION, from_json, to_json
from tests.media.films import HEI, make_film

words = st.text(max_size=12)
tracks = st.builds(CaptionTrack, st.sampled_from(CaptionKind), words, words, st.integers(0, 999))
findings = st.builds(
    Finding,
    words,
    st.sampled_from(Severity),
    words,
    words,
    words,
    step=st.sampled_from(Step),
    at=st.floats(-1, 9999, allow_nan=False),
)
reports = st.builds(
    VideoReport,
    words,
    st.floats(0, 1e6, allow_nan=False),
    st.integers(0, 9999),
    st.integers(0, 9999),
    st.sampled_from([0, 90, 180, 270]),
    st.booleans(),
    st.lists(tracks, max_size=3).map(tuple),
    st.lists(findings, max_size=3).map(tuple),
    st.none() | st.lists(st.tuples(st.floats(0, 99), st.floats(0, 99)), max_size=3).map(tuple),
)


@given(reports)
@settings(max_examples=50, deadline=None)
def test_a_kept_report_comes_back_equal(report: VideoReport) -> None:
    assert from_json(to_json(report)) == report


def test_the_form_on_the_command_line(tmp_path: Path) -> None:
    film = make_film(tmp_path / "film.mp4", captions=HEI)
    report = as_dict(probe(film, film.name, [], "", 60.0, lambda share, said: None))
    assert list(report) == [
        "file",
        "duration",
        "width",
        "height",
        "rotation",
        "audio",
        "captions",
        "has_captions",
        "findings",
    ]
    assert report["captions"] == [{"kind": "embedded", "format": "mov_text", "language": "nb", "cues": 2}]
    assert report["audio"] is True
    assert report["has_captions"] is True
    placed = next(one for one in report["findings"] if one["id"] == "captions_speed")
    assert list(placed) == ["id", "severity", "title", "why", "advice", "start"]
    assert json.loads(json.dumps(report)) == report


def test_a_report_of_an_older_elleve_is_made_anew() -> None:
    older = json.dumps({"file": "film.mp4"})
    for text in (older, to_json(a_report()).replace(f'"version": {VERSION}', '"version": 1')):
        with pytest.raises((ValueError, KeyError)):
            from_json(text)


def a_report() -> VideoReport:
    return VideoReport("film.mp4", 1.0, 16, 9, 0, audio=False)
