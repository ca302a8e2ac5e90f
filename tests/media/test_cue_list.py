"""Cues are written, moved, split and joined without anything said being lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.media.cue import Cue
from desktop.media.cue_list import GAP, SHORTEST, CueList, Edit, best_break
from desktop.media.cue_pace import Pace, figures_of, lengthened
from desktop.media.figures import read_figures

FIGURES = read_figures()
THREE = CueList.of([Cue(1, 3, "Hei og velkommen"), Cue(4, 6, "I dag baker vi"), Cue(7, 9, "lussekatter")])

cue_lists = st.lists(
    st.builds(
        lambda start, length, text: Cue(start / 100, (start + length) / 100, text),
        st.integers(0, 6000),
        st.integers(30, 900),
        st.text("abcæøå ,.\n", max_size=40),
    ),
    min_size=1,
    max_size=6,
).map(CueList.of)
edits = st.sampled_from(["starting", "ending", "nudged", "split", "joined", "worded", "added"])


def words(cues: CueList) -> list[str]:
    return sorted(word for cue in cues for word in cue.text.split())


def test_a_new_cue_stands_where_the_film_stands_and_gives_way_to_the_next() -> None:
    cues, place = THREE.added(6.5, "Så")
    assert (place, cues[place]) == (2, Cue(6.5, 7 - GAP, "Så"))


def test_a_new_cue_within_another_begins_when_that_ends() -> None:
    cues, place = THREE.added(7.5)
    assert (place, cues[place].start, cues[place].end) == (3, 9 + GAP, 12 + GAP)


def test_a_new_cue_ends_with_the_film() -> None:
    cues, place = THREE.added(10, film=11.5)
    assert cues[place] == Cue(10, 11.5, "")


def test_in_and_out_move_the_ends_and_keep_the_length_when_they_would_cross() -> None:
    assert THREE.starting(0, 1.5).cues[0] == Cue(1.5, 3, "Hei og velkommen")
    assert THREE.ending(0, 2.5).cues[0] == Cue(1, 2.5, "Hei og velkommen")
    assert THREE.starting(0, 3.5).cues[0] == Cue(3.5, 5.5, "Hei og velkommen")
    assert THREE.ending(2, 5.5) == Edit(CueList.of([*THREE.cues[:2], Cue(3.5, 5.5, "lussekatter")]), 1)


def test_a_cue_moved_past_the_next_changes_place_with_it() -> None:
    cues, place = THREE.nudged(0, 4.0)
    assert place == 1
    assert [cue.text for cue in cues] == ["I dag baker vi", "Hei og velkommen", "lussekatter"]
    assert THREE.nudged(0, -5).cues[0] == Cue(0, 2, "Hei og velkommen")


def test_a_cue_is_split_at_the_cursor_and_the_play_head() -> None:
    cues, place = THREE.split(0, letter=4, seconds=1.8)
    assert place == 1
    assert cues.cues[:2] == (Cue(1, 1.8 - GAP, "Hei"), Cue(1.8, 3, "og velkommen"))


def test_without_a_cursor_a_cue_is_split_where_a_sentence_ends() -> None:
    cues, _ = CueList.of([Cue(0, 6, "Vi baker i dag. Så drikker vi kaffe")]).split(0)
    assert [cue.text for cue in cues] == ["Vi baker i dag.", "Så drikker vi kaffe"]
    assert best_break("lussekatter") == 5


def test_joining_keeps_both_lines_and_the_whole_time() -> None:
    assert THREE.joined(1).cues[1] == Cue(4, 9, "I dag baker vi\nlussekatter")
    assert THREE.joined(2) == Edit(THREE, 2)


def test_taking_away_leads_to_the_next() -> None:
    assert THREE.removed(1) == Edit(CueList(THREE.cues[:1] + THREE.cues[2:]), 1)
    assert THREE.removed(2).place == 1
    assert CueList.of([Cue(0, 1, "")]).removed(0) == Edit(CueList(), -1)
    with pytest.raises(IndexError):
        THREE.removed(3)


def test_what_is_on_the_screen_is_found() -> None:
    assert [THREE.shown_at(at) for at in (0, 1, 2.99, 3, 8)] == [None, 0, 0, None, 2]


@given(cue_lists, edits, st.integers(0, 5), st.floats(-5, 70), st.integers(0, 40))
@settings(max_examples=150, deadline=None)
def test_no_edit_loses_words_order_or_time(cues: CueList, edit: str, place: int, seconds: float, letter: int) -> None:
    place %= len(cues)
    arguments = {"split": (place, letter, seconds), "joined": (place,), "added": (seconds,)}
    if edit == "worded":
        arguments["worded"] = (place, cues[place].text)
    after, edited = getattr(cues, edit)(*arguments.get(edit, (place, seconds)))
    assert 0 <= edited < len(after)
    assert list(after) == sorted(after, key=lambda cue: (cue.start, cue.end))
    assert all(cue.start >= 0 and cue.end - cue.start >= SHORTEST - 1e-6 for cue in after)
    assert "".join(words(after)) == "".join(words(cues)) or edit == "split"
    assert sorted("".join(cue.text for cue in after).replace(" ", "").replace("\n", "")) == sorted(
        "".join(cue.text for cue in cues).replace(" ", "").replace("\n", "")
    )


def test_the_pace_of_a_cue_is_told_with_what_calm_takes() -> None:
    cues = CueList.of([Cue(0, 2, "x" * 34), Cue(4, 6, "x" * 36), Cue(6.3, 9, "kort"), Cue(10, 12, "")])
    assert [figures_of(cues, place, FIGURES).pace for place in range(4)] == [
        Pace.QUICK,
        Pace.TOO_QUICK,
        Pace.CALM,
        Pace.EMPTY,
    ]
    quick = figures_of(cues, 0, FIGURES)
    assert (quick.speed, quick.longest_line, quick.lines) == (17, 34, 1)
    assert quick.longer == pytest.approx(34 / 15 - 2)
    assert figures_of(cues, 1, FIGURES).longer == pytest.approx(6.3 - GAP - 6)
    assert figures_of(lengthened(cues, 0, FIGURES).cues, 0, FIGURES).pace == Pace.CALM


def test_long_lines_are_told_by_how_the_film_is_held() -> None:
    cues = CueList.of([Cue(0, 5, "x" * 30)])
    assert not figures_of(cues, 0, FIGURES).long_line
    assert figures_of(cues, 0, FIGURES, upright=True).long_line
