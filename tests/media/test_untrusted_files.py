"""A damaged, hostile or endless file gives one sentence, never a crash or a hang."""

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop.domain.errors import FileProblem
from desktop.domain.video import VideoReport
from desktop.media import examine as outside
from desktop.media.examine import Cancelled, examine
from tests.film_library.injuries import fault, injured
from tests.media.films import HEI, make_film
from tests.patience import SECONDS

STALL = "import time; time.sleep(600)"
CRASH = "import os; os.abort()"
EAT = "from desktop.media.child import _bound; _bound(5); bytearray(1 << 42)"


def as_child(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setattr(outside, "command", lambda: [sys.executable, "-c", code])


def test_a_whole_examination_goes_through_the_child_process(tmp_path: Path) -> None:
    told: list[float] = []
    film = make_film(tmp_path / "Høst på huset.mp4", captions=HEI)
    report = examine(film, report=lambda share, words: told.append(share))
    assert (report.file, report.width, report.has_captions) == ("Høst på huset.mp4", 160, True)
    assert told[0] == 0.0
    assert told == sorted(told)


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("tom.mp4", b"", "«tom.mp4» er tom."),
        ("notat.mp4", b"Husk kaker til fredag\n" * 50, "«notat.mp4» er verken film eller bilde."),
        ("liste.mp4", b"#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:9/film.ts\n", "«liste.mp4» er verken film eller bilde."),
        ("lyd.mov", b"RIFF\x24\0\0\0WAVEfmt " + bytes(200), "«lyd.mov» er en lydfil, ikke en film."),
        ("bilde.mp4", b"\x89PNG\r\n\x1a\n" + bytes(200), "«bilde.mp4» er et bilde, ikke en film."),
        ("halv.mp4", b"\0\0\0\x20ftypisom" + bytes(400), "«halv.mp4» er skadet eller ikke helt overført."),
    ],
)
def test_what_is_no_film_is_named(tmp_path: Path, name: str, data: bytes, sentence: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(FileProblem) as problem:
        examine(tmp_path / name)
    assert problem.value.sentence == sentence


def test_a_film_with_the_wrong_ending_is_still_a_film(tmp_path: Path) -> None:
    make_film(tmp_path / "film.mkv").rename(tmp_path / "film.txt")
    assert examine(tmp_path / "film.txt").width == 160


def test_an_encrypted_film_is_told(tmp_path: Path) -> None:
    film = make_film(tmp_path / "film.mp4")
    film.write_bytes(film.read_bytes().replace(b"avc1\0\0\0\0\0\0\0\1", b"encv\0\0\0\0\0\0\0\1"))
    with pytest.raises(FileProblem, match="låst"):
        examine(film)


def test_a_film_that_takes_too_long_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_child(monkeypatch, STALL)
    began = time.monotonic()
    with pytest.raises(FileProblem, match="tok for lang tid"):
        examine(make_film(tmp_path / "film.mp4"), seconds_allowed=0.4)
    assert time.monotonic() - began < SECONDS


def test_stopping_ends_the_work_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_child(monkeypatch, STALL)
    film = make_film(tmp_path / "film.mp4")
    began = time.monotonic()
    with pytest.raises(Cancelled):
        examine(film, is_cancelled=lambda: time.monotonic() - began > 0.2)
    assert time.monotonic() - began < SECONDS


@pytest.mark.parametrize("code", [CRASH, EAT], ids=["crash", "memory"])
def test_a_decoder_that_breaks_down_gives_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    as_child(monkeypatch, code)
    with pytest.raises(FileProblem, match="lot seg ikke undersøke"):
        examine(make_film(tmp_path / "film.mp4"))


def test_injured_and_odd_files_never_crash_or_hang(tmp_path: Path) -> None:
    """Some of those of `make injured`, without the command line around them."""
    files = [file for file in injured(tmp_path, 50) if file.exists()][::3]
    with ThreadPoolExecutor(2) as pool:
        verdicts = list(pool.map(verdict, files))
    problems = [one for one in verdicts if isinstance(one, FileProblem)]
    assert len(problems) < len(verdicts)
    for problem in problems:
        assert problem.sentence.endswith(".")
        assert problem.next_step
        assert "tok for lang tid" not in problem.sentence


def verdict(film: Path) -> VideoReport | FileProblem:
    try:
        return examine(film, seconds_allowed=20)
    except FileProblem as problem:
        return problem


def test_a_crash_a_hang_or_a_trace_is_told_apart_from_a_plain_sentence() -> None:
    assert fault(0, '{"findings": []}', "") == ""
    assert fault(2, "", "«film.mp4» er tom. Hent den på nytt.") == ""
    assert fault(-11, "", "")
    assert fault(1, "", "Traceback (most recent call last):")
    assert fault(2, "", "Traceback (most recent call last):\n  File")
    assert fault(0, '{"findings": []}', "a warning")


def test_a_subtitle_file_that_cannot_be_read_does_not_hide_the_film(tmp_path: Path) -> None:
    film = make_film(tmp_path / "film.mp4")
    (tmp_path / "film.srt").write_bytes(b"x" * 21_000_000)
    report = examine(film)
    assert {"captions", "captions_unreadable"} <= {one.id for one in report.findings}


def test_a_track_that_turns_up_midway_is_passed_over(tmp_path: Path) -> None:
    film = make_film(tmp_path / "film.flv", seconds=4)
    data = bytearray(film.read_bytes())
    at, sounds = 13, []
    while at + 11 < len(data):  # the tags of Flash video: a kind, a size of three bytes, seven more, and the data
        if data[at] == 8:
            sounds.append(at + 11)
        at += 15 + int.from_bytes(data[at + 1 : at + 4], "big")
    data[sounds[-3]] = 0x2F  # MP3 all at once
    film.write_bytes(data)
    report = examine(film)
    assert report.audio
    assert report.duration == pytest.approx(4, abs=0.2)
