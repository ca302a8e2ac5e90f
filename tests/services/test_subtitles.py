"""The subtitle room's work from film to file: opened, kept, heard, burned in, with real films in a real library."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import av
import pytest

from desktop.domain.errors import FileProblem
from desktop.domain.media import Media
from desktop.media.cue import Cue
from desktop.media.cue_list import CueList
from desktop.media.examine import Cancelled
from desktop.media.live_check import check_cues
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.subtitles import Subtitles
from tests.media.films import HEI, make_film, write_srt

WRITTEN = CueList.of([Cue(0.1, 1.2, "Hei på deg"), Cue(1.4, 2.4, "Vi ses")])


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[OpenPlan]:
    with OpenPlan(DataFolder(tmp_path / "plan").make(), lambda: date(2026, 11, 29)) as opened:
        yield opened


@pytest.fixture
def room(plan: OpenPlan) -> Subtitles:
    return plan.subtitles


@pytest.fixture
def film(plan: OpenPlan, tmp_path: Path) -> Media:
    return plan.media.take_in(make_film(tmp_path / "Kåre leser.mp4", size=(320, 180)))


def test_a_film_without_captions_opens_empty_and_what_is_written_is_there_again(room: Subtitles, film: Media) -> None:
    assert room.open(film) == CueList()
    room.keep_draft(film, WRITTEN)
    assert room.open(film) == WRITTEN
    kept = room.keep(film, WRITTEN, "nb")
    assert room.draft_kept(film) is None
    assert room.open(kept) == WRITTEN
    assert room.language(kept) == "nb"


def test_the_files_of_other_languages_stay(room: Subtitles, film: Media) -> None:
    both = room.keep(room.keep(film, WRITTEN, "nb"), CueList.of([Cue(0, 1, "Hello there")]), "en")
    again = room.keep(both, CueList.of([Cue(0, 1, "Noe annet")]), "nb")
    assert len(both.captions) == len(again.captions) == 2
    assert {name.split(".")[1] for name in again.captions} == {"nb", "en"}


def test_captions_inside_a_film_and_beside_it_can_be_worked_on(plan: OpenPlan, tmp_path: Path) -> None:
    inside = plan.media.take_in(make_film(tmp_path / "inni.mkv", captions=HEI))
    assert [cue.text for cue in plan.subtitles.open(inside)] == [text for _, _, text in HEI]
    write_srt(tmp_path / "ved siden av.nn.srt")
    beside = plan.media.take_in(make_film(tmp_path / "ved siden av.mp4"))
    assert [cue.text for cue in plan.subtitles.open(beside)] == [text for _, _, text in HEI]
    assert plan.subtitles.language(beside) == "nn"


def test_a_file_without_captions_is_told(room: Subtitles, tmp_path: Path) -> None:
    (tmp_path / "tom.srt").write_text("\n", "utf-8")
    with pytest.raises(FileProblem, match="Fant ingen tekster i «tom"):
        room.read(tmp_path / "tom.srt")


def test_times_are_proposed_where_somebody_speaks(room: Subtitles, film: Media) -> None:
    (start, end), *_ = room.speech(film)
    assert start < 0.5
    assert end > 2
    proposed = room.propose(film, CueList())
    assert [cue.text for cue in proposed] == [""]
    assert room.propose(film, proposed) == proposed


def test_the_sound_is_drawn_from_its_levels(room: Subtitles, film: Media) -> None:
    levels = room.levels(film)
    assert len(levels) == pytest.approx(50, abs=2)
    assert max(levels) > 50
    assert room.levels(film) == levels


def test_captions_are_burned_into_a_copy_beside_what_is_there(room: Subtitles, film: Media, tmp_path: Path) -> None:
    out = tmp_path / "reel.mp4"
    out.write_bytes(b"mine")
    told: list[float] = []
    made = room.burn(film, WRITTEN, out, lambda share, words: told.append(share))
    assert (made.name, out.read_bytes()) == ("reel 2.mp4", b"mine")
    assert told
    with av.open(str(made)) as copy:
        assert (copy.streams.video[0].frames, len(copy.streams.audio)) == (62, 1)
    assert sorted(one.name for one in tmp_path.glob("*.mp4")) == ["Kåre leser.mp4", "reel 2.mp4", "reel.mp4"]


@pytest.mark.parametrize("problem", ["stopped", "no folder", "no words"])
def test_a_burning_that_fails_leaves_nothing(room: Subtitles, film: Media, tmp_path: Path, problem: str) -> None:
    folder = tmp_path / "ut"
    if problem != "no folder":
        folder.mkdir()
    stopped: Callable[[], bool] = lambda: problem == "stopped"  # noqa: E731
    cues = CueList() if problem == "no words" else WRITTEN
    with pytest.raises(Cancelled if problem == "stopped" else FileProblem):
        room.burn(film, cues, folder / "reel.mp4", is_cancelled=stopped)
    assert not list(folder.glob("*"))


def test_a_draft_without_engine_or_model_says_what_to_do(room: Subtitles, film: Media) -> None:
    with pytest.raises(FileProblem) as problem:
        room.draft(film, None)
    assert problem.value.next_step
    assert room.drafting_problem(None) is not None


def test_what_is_written_is_judged_while_it_is_written() -> None:
    cues = CueList.of([Cue(1, 2, "Dette er alt for mange ord til at noen rekker å lese det"), Cue(5, 6, "")])
    found = {one.id: one for one in check_cues(cues, [(1.0, 3.0), (20.0, 40.0)], 60.0)}
    assert found["captions_speed"].at == 1.0
    assert found["captions"].at == pytest.approx(20.0)
    assert check_cues(CueList(), None, 60.0) == []
