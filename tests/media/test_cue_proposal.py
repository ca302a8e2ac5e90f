"""Times for captions are proposed from where somebody speaks."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.media.coverage import coverage, merged
from desktop.media.cue import Cue
from desktop.media.cue_list import CueList
from desktop.media.cue_proposal import laid_out, proposed
from desktop.media.figures import read_figures

FIGURES = read_figures()

speeches = st.lists(
    st.tuples(st.integers(0, 120), st.integers(6, 200)).map(lambda one: (one[0] * 1.0, one[0] + one[1] / 10)),
    max_size=8,
).map(merged)


def test_speech_becomes_cues_that_can_be_read() -> None:
    found = proposed([(1.0, 3.0), (3.4, 4.2), (10.0, 22.0)], FIGURES, film=30)
    assert found[0] == pytest.approx(
        (1.0, 4.6)
    )  # a breath does not part them, and the words stay a little after the last sound
    assert [round(end - start) for start, end in found[1:]] == [4, 4, 4]


def test_only_speech_without_captions_gets_new_ones() -> None:
    cues = CueList.of([Cue(0.5, 5, "Hei")])
    found = proposed([(1.0, 4.0), (8.0, 10.0)], FIGURES, cues)
    assert found == [(8.0, pytest.approx(10.4))]
    assert [cue.text for cue in cues.with_spans(found)] == ["Hei", ""]


@given(speeches)
@settings(max_examples=80, deadline=None)
def test_proposals_follow_the_speech_without_meeting(speech: list[tuple[float, float]]) -> None:
    found = proposed(speech, FIGURES)
    assert all(0 < end - start <= FIGURES["longest_hint"] for start, end in found)
    assert all(before[1] < after[0] for before, after in pairwise(found))
    assert coverage(speech, found, 0.7).share > 0.95


@given(speeches.filter(bool), st.lists(st.text("abcæ", min_size=1, max_size=9), min_size=1, max_size=40))
@settings(max_examples=80, deadline=None)
def test_a_manuscript_is_laid_over_the_speech_whole(speech: list[tuple[float, float]], words: list[str]) -> None:
    cues = laid_out(" ".join(words), speech, FIGURES)
    assert " ".join(cue.text for cue in cues).split() == words
    assert all(len(cue.lines) <= 2 for cue in cues)
    assert cues[0].start >= speech[0][0]
    assert cues[-1].end <= speech[-1][1] + 0.1
    assert all(before.start <= after.start for before, after in pairwise(cues))
