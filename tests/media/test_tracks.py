"""Captions inside the film are found, and what only looks like captions is not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.finding import Severity
from desktop.domain.video import CaptionKind, VideoReport
from desktop.media.cea import CeaReader
from tests.media.conftest import finding, ids
from tests.media.films import HEI, cea_608, cea_608_rolling, cea_708, make_film, make_raw_track, make_stpp, make_wvtt

Look = Callable[..., VideoReport]
START_AND_END = ((0.0, 1.0, "Start"), (1.0, 2.5, "Slutt"))


def segment(kind: int, inside: bytes) -> bytes:
    return bytes([kind]) + len(inside).to_bytes(2, "big") + inside


PGS_HEAD = segment(0x16, b"\0\xa0\0\x5a\x10\0\0\x80\0\0\x01" + bytes(8))
PGS_PICTURE = PGS_HEAD + segment(0x14, bytes(7)) + segment(0x15, bytes(20)) + segment(0x80, b"")
PGS_WIPE = segment(0x16, b"\0\xa0\0\x5a\x10\0\1\0\0\0\0") + segment(0x17, b"\1" + bytes(9)) + segment(0x80, b"")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("film.mp4", "mov_text"),
        ("film.mov", "mov_text"),
        ("film.mkv", "subrip"),
        ("film.mkv", "webvtt"),
        ("film.mkv", "ass"),
    ],
)
def test_a_text_track_counts_as_captions(tmp_path: Path, look: Look, name: str, kind: str) -> None:
    report = look(make_film(tmp_path / name, captions=HEI, captions_as=kind))
    (track,) = report.captions
    assert (track.kind, track.format, track.language, track.cues) == (CaptionKind.EMBEDDED, kind, "nb", 2)
    assert "captions" not in ids(report)


def test_wvtt_and_stpp_are_read_though_they_have_no_decoder(tmp_path: Path, look: Look) -> None:
    for make, kind in ((make_wvtt, "wvtt"), (make_stpp, "stpp")):
        (track,) = look(make(tmp_path / f"{kind}.mp4", HEI)).captions
        assert (track.format, track.language, track.cues) == (kind, "nb", 2)


@pytest.mark.parametrize(
    ("name", "codec", "packet", "kind"),
    [
        ("film.mkv", "dvd_subtitle", bytes(100), "vobsub"),
        ("film.ts", "dvb_subtitle", b"\x20\x00\x0f\x13" + bytes(60), "dvb"),
        ("film.mkv", "hdmv_pgs_subtitle", PGS_PICTURE, "pgs"),
        ("film.ts", "dvb_teletext", b"\x10\x03\x2c" + bytes(60), "teletext"),
    ],
)
def test_picture_subtitles_are_named_as_such(
    tmp_path: Path, look: Look, name: str, codec: str, packet: bytes, kind: str
) -> None:
    report = look(make_raw_track(tmp_path / name, codec, [(0.5, packet)]))
    assert [(track.format, track.cues) for track in report.captions] == [(kind, 1)]
    assert "captions_pictures" in ids(report)


def test_a_picture_track_that_only_wipes_is_no_captions(tmp_path: Path, look: Look) -> None:
    assert not look(make_raw_track(tmp_path / "film.mkv", "hdmv_pgs_subtitle", [(0.5, PGS_WIPE)])).has_captions


def test_hidden_captions_in_the_picture_are_found(tmp_path: Path, look: Look) -> None:
    hidden = [*cea_608(0.9, 1.8, "WELCOME TO THE MEETING"), *cea_608(2.6, 3.4, "IT IS FOR YOU")]
    for ending in ("mp4", "mkv", "ts"):
        report = look(make_film(tmp_path / f"film.{ending}", seconds=4, hidden=hidden))
        assert [(track.kind, track.format, track.cues) for track in report.captions] == [
            (CaptionKind.CEA, "cea-608", 2)
        ]
        assert report.captions[0].language == "en"


def test_hidden_captions_that_roll_up_are_found(tmp_path: Path, look: Look) -> None:
    hidden = cea_608_rolling([(0.5, "WHAT WE HAVE FOR YOU"), (1.8, "THIS IS NOT ALL")], 3.5)
    (track,) = look(make_film(tmp_path / "film.mp4", seconds=4, hidden=hidden)).captions
    assert (track.kind, track.language) == (CaptionKind.CEA, "en")
    assert track.cues >= 2


def test_the_newer_hidden_captions_are_found(tmp_path: Path, look: Look) -> None:
    hidden = [*cea_708(0.5, 1.5, "Vi er på huset"), *cea_708(2.0, 3.0, "Kom gjerne")]
    (track,) = look(make_film(tmp_path / "film.mp4", seconds=4, hidden=hidden)).captions
    assert (track.kind, track.format, track.cues) == (CaptionKind.CEA, "cea-708", 2)


def test_hidden_captions_of_television_and_discs_are_found() -> None:
    reader = CeaReader()
    for moment, triplets in cea_608(1.0, 2.0, "HELLO"):
        head = b"\0\0\1\xb2GA94\x03" + bytes([0xC0 | len(triplets) // 3, 0xFF])
        reader.take_packet(moment, b"\0\0\1\0 picture" + head + triplets + b"\xff\0\0\1\x01")
    reader.take_packet(1.5, b"GA94\x03 in the middle of a picture")
    form, (cue,) = reader.captions()
    assert (form, cue.text, round(cue.start, 1), round(cue.end, 1)) == ("cea-608", "HELLO", 1.0, 2.0)


def test_filling_sent_in_every_picture_is_no_captions(tmp_path: Path, look: Look) -> None:
    filling = [(number / 25, b"\xfc\x80\x80\xfd\x80\x80") for number in range(50)]
    assert not look(make_film(tmp_path / "film.mp4", hidden=filling)).has_captions


@pytest.mark.parametrize("ending", ["mp4", "mkv", "mov"])
def test_chapters_are_no_captions(tmp_path: Path, look: Look, ending: str) -> None:
    report = look(make_film(tmp_path / f"film.{ending}", chapters=START_AND_END))
    assert not report.has_captions
    assert finding(report, "captions").severity == Severity.BLOCKS


def test_a_text_track_that_repeats_the_chapters_is_no_captions(tmp_path: Path, look: Look) -> None:
    assert not look(make_film(tmp_path / "film.mkv", chapters=START_AND_END, captions=START_AND_END)).has_captions


def test_packets_without_words_are_no_captions(tmp_path: Path, look: Look) -> None:
    blank = [(0.1, 0.5, " "), (1.0, 1.5, "-"), (1.6, 2.0, "♪")]
    for ending in ("mp4", "mkv"):
        assert not look(make_film(tmp_path / f"film.{ending}", captions=blank)).has_captions
    assert not look(make_wvtt(tmp_path / "wvtt.mp4", blank)).has_captions


def test_only_cues_with_words_are_counted(tmp_path: Path, look: Look) -> None:
    report = look(make_film(tmp_path / "film.mkv", captions=[*HEI, (2.45, 2.5, "…")]))
    assert [track.cues for track in report.captions] == [2]


def test_the_language_is_guessed_where_the_track_says_nothing(tmp_path: Path, look: Look) -> None:
    nynorsk = [(0.1, 1.2, "Eg veit ikkje kva eg skal seie"), (1.3, 2.4, "Korleis har de det no?")]
    assert look(make_film(tmp_path / "film.mkv", captions=nynorsk, language="")).captions[0].language == "nn"
