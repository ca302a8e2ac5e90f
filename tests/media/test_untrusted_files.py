"""A damaged, hostile or endless file gives one sentence, never a crash or a hang."""

import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop.domain.errors import FileProblem
from desktop.domain.video import VideoReport
from desktop.media import examine as outside
from desktop.media.examine import Cancelled, examine
from tests.media.films import HEI, make_film

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
    assert time.monotonic() - began < 5


def test_stopping_ends_the_work_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_child(monkeypatch, STALL)
    film = make_film(tmp_path / "film.mp4")
    began = time.monotonic()
    with pytest.raises(Cancelled):
        examine(film, is_cancelled=lambda: time.monotonic() - began > 0.2)
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("code", [CRASH, EAT], ids=["crash", "memory"])
def test_a_decoder_that_breaks_down_gives_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    as_child(monkeypatch, code)
    with pytest.raises(FileProblem, match="lot seg ikke undersøke"):
        examine(make_film(tmp_path / "film.mp4"))


def mutated(data: bytes, seed: int) -> bytes:
    """One of four injuries: cut off, bits turned, a stretch of noise, a piece taken out."""
    dice = random.Random(seed)
    place = dice.randrange(len(data))
    match seed % 4:
        case 0:
            return data[:place]
        case 1:
            hurt = bytearray(data)
            for _ in range(dice.randrange(1, 60)):
                hurt[dice.randrange(len(hurt))] ^= 1 << dice.randrange(8)
            return bytes(hurt)
        case 2:
            return data[:place] + dice.randbytes(200) + data[place + 200 :]
        case _:
            return data[:place] + data[place + dice.randrange(1, 3000) :]


def verdict(film: Path) -> VideoReport | FileProblem:
    try:
        return examine(film, seconds_allowed=20)
    except FileProblem as problem:
        return problem


def test_injured_films_never_crash_or_hang(tmp_path: Path) -> None:
    whole = [make_film(tmp_path / f"hel.{ending}", captions=HEI).read_bytes() for ending in ("mp4", "mkv")]
    films = []
    for seed in range(44):
        films.append(tmp_path / f"skadet-{seed}.mp4")
        films[-1].write_bytes(mutated(whole[seed // 4 % 2], seed))
    with ThreadPoolExecutor(2) as pool:
        verdicts = list(pool.map(verdict, films))
    problems = [one for one in verdicts if isinstance(one, FileProblem)]
    assert len(problems) < len(verdicts)
    for problem in problems:
        assert "skadet" in problem.sentence or "lot seg ikke" in problem.sentence or "verken" in problem.sentence
        assert "tok for lang tid" not in problem.sentence
        assert problem.next_step
