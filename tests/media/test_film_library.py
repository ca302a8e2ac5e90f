"""A part of the film library, judged as `make films` judges the whole."""

import pytest

from desktop.domain.video import CaptionKind
from tests.film_library.clips import Clip, library
from tests.film_library.verdicts import Verdict, summary, table, verdict

CLIPS = library(burned=13)
QUICK = [clip for clip in CLIPS if not clip.slow][::3]
SLOW = ("picture: captions 1001", "picture: names 1003")


@pytest.mark.parametrize("clip", [*QUICK, *(one for one in CLIPS if one.name in SLOW)], ids=lambda clip: clip.name)
def test_a_clip_is_judged_as_it_is(clip: Clip) -> None:
    found = verdict(clip)
    assert found.presence, found.said
    assert found.false is not True
    assert (found.coverage or 0) <= 0.05
    assert (found.loudness or 0) <= 0.5


def test_the_library_holds_every_kind_and_names_each_clip_once() -> None:
    names = [clip.name for clip in CLIPS]
    assert len(set(names)) == len(names) >= 40
    assert {kind for clip in CLIPS for kind in clip.kinds} == set(CaptionKind)


def test_the_table_tells_what_does_not_hold() -> None:
    good = Verdict("one", "none", True, found=True, coverage=0.01, loudness=0.1)
    bad = Verdict("two", "burned_in picture", False, false=True, coverage=0.2)
    assert "DOES NOT HOLD" not in "\n".join(summary([good]))
    assert sum("DOES NOT HOLD" in line for line in summary([good, bad])) == 3
    assert [line[:3] for line in table([good, bad]).splitlines()] == ["ok ", "NO "]
