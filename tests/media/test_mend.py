"""Captions are mended where no decision is needed, and nothing of what is said is lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.media.caption_file import parse
from desktop.media.cue import Cue
from desktop.media.figures import read_figures
from desktop.media.mend import as_srt, mended

FIGURES = read_figures()

words = st.lists(st.text("abcdefgæøå", min_size=1, max_size=12), min_size=1, max_size=14).map(" ".join)
cues = st.lists(
    st.builds(
        lambda start, length, text: Cue(start / 1000, (start + length) / 1000, text),
        st.integers(0, 60_000),
        st.integers(600, 6000),
        words,
    ),
    max_size=5,
)


def test_an_overlap_gives_way_to_the_next_cue() -> None:
    first, second = mended([Cue(1.0, 4.0, "Hei på deg"), Cue(3.0, 6.0, "Velkommen")], FIGURES)
    assert (first.end, second.start) == (3.0 - 0.08, 3.0)


def test_a_cue_is_not_cut_to_nothing() -> None:
    first, _ = mended([Cue(1.0, 4.0, "Hei på deg"), Cue(1.2, 6.0, "Velkommen")], FIGURES)
    assert first.end == 4.0


def test_long_lines_become_two_even_ones() -> None:
    (cue,) = mended([Cue(0, 5, "Vi møtes på huset på tirsdag og tar med kaker")], FIGURES)
    assert cue.text == "Vi møtes på huset på\ntirsdag og tar med kaker"


def test_a_dash_per_speaker_is_left_alone() -> None:
    said = "- Kommer dere på møtet i morgen, tror du, Kåre?\n- Ja."
    assert mended([Cue(0, 5, said)], FIGURES)[0].text == said


def test_cues_come_in_order_and_empty_ones_are_left_out() -> None:
    found = mended([Cue(5, 7, "to"), Cue(0, 2, "en"), Cue(3, 4, " ")], FIGURES)
    assert [cue.text for cue in found] == ["en", "to"]


@given(cues)
@settings(max_examples=30, deadline=None)
def test_nothing_said_is_lost_and_mending_twice_changes_nothing(found: list[Cue]) -> None:
    once = mended(found, FIGURES)
    said = sorted(word for cue in found for word in cue.text.split())
    assert sorted(word for cue in once for word in cue.text.split()) == said
    assert mended(once, FIGURES) == once


@given(cues)
@settings(max_examples=30, deadline=None)
def test_what_is_written_is_read_again(found: list[Cue]) -> None:
    written = mended(found, FIGURES)
    _, again = parse(as_srt(written), "srt")
    assert sorted((round(cue.start, 2), cue.text) for cue in again) == sorted(
        (round(cue.start, 2), cue.text) for cue in written
    )
