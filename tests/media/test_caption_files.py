"""Subtitle files beside the film are found by name and read in any format and encoding."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import FileProblem
from desktop.domain.video import CaptionKind, VideoReport
from desktop.media.caption_file import parse, read
from desktop.media.caption_names import beside
from desktop.media.encoding import decode
from tests.media.conftest import finding, ids
from tests.media.films import HEI, make_film, write_srt

Look = Callable[..., VideoReport]

FORMATS = {
    "srt": "1\n00:00:00,100 --> 00:00:01,200\n<i>Hei på deg</i>\n\n2\n00:00:01,300 --> 00:00:02,400\nVelkommen\n",
    "vtt": "WEBVTT\n\nNOTE ingen tekst\n\nen\n00:00.100 --> 00:01.200 line:0\n<v Kari>Hei på deg</v>\n\n"
    "00:01.300 --> 00:02.400\nVelkommen\n",
    "ass": "[Script Info]\nScriptType: v4.00+\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, "
    "MarginV, Effect, Text\nComment: 0,0:00:00.00,0:00:09.00,Default,,0,0,0,,Notat\n"
    "Dialogue: 0,0:00:00.10,0:00:01.20,Default,,0,0,0,,{\\an8}Hei på deg\n"
    "Dialogue: 0,0:00:01.30,0:00:02.40,Default,,0,0,0,,Velkommen\n",
    "ssa": "[Script Info]\nScriptType: v4.00\n\n[Events]\nFormat: Marked, Start, End, Style, Name, MarginL, MarginR, "
    "MarginV, Effect, Text\nDialogue: Marked=0,0:00:00.10,0:00:01.20,Default,,0,0,0,,Hei på deg\n"
    "Dialogue: Marked=0,0:00:01.30,0:00:02.40,Default,,0,0,0,,Velkommen\n",
    "sub": "{3}{30}Hei på deg\n{33}{60}Velkommen\n",
    "ttml": '<?xml version="1.0" encoding="utf-8"?><tt xmlns="http://www.w3.org/ns/ttml"><body><div>'
    '<p begin="0.1s" end="00:00:01.200">Hei <span>på</span> deg</p><p begin="1300ms" dur="1.1s">Velkommen</p>'
    "</div></body></tt>",
    "sbv": "0:00:00.100,0:00:01.200\nHei på deg\n\n0:00:01.300,0:00:02.400\nVelkommen\n",
    "lrc": "[ar:Koret]\n[00:00.10]Hei på deg\n[00:01.30]Velkommen\n",
    "scc": "Scenarist_SCC V1.0\n\n00:00:00:03\t9420 9420 9470 9470 c8e5 e980 942f 942f\n\n00:00:01:06\t942c 942c\n\n"
    "00:00:01:09\t9420 9420 9470 9470 c8e5 e980 942f 942f\n\n00:00:02:12\t942c 942c\n",
}


@pytest.mark.parametrize("ending", FORMATS)
def test_every_format_gives_its_cues(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"film.nb.{ending}"
    file.write_text(FORMATS[ending], "utf-8")
    found = read(file, 25.0)
    assert (found.format, found.language, len(found.cues)) == (ending, "nb", 2)
    first = found.cues[0]
    assert first.text == ("Hei" if ending == "scc" else "Hei på deg")
    assert first.start == pytest.approx(0.1, abs=0.3 if ending == "scc" else 0.03)


@pytest.mark.parametrize("ending", FORMATS)
def test_every_format_beside_the_film_is_found(tmp_path: Path, look: Look, ending: str) -> None:
    film = make_film(tmp_path / "Film.mp4")
    (tmp_path / f"film.NB.{ending.upper()}").write_text(FORMATS[ending], "utf-8")
    (track,) = look(film).captions
    assert (track.kind, track.language, track.cues) == (CaptionKind.SIDECAR, "nb", 2)


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("film.srt", "nb"),
        ("film.nb.srt", "nb"),
        ("film.nb_NO.srt", "nb"),
        ("film.nn-NO.vtt", "nn"),
        ("film.nob.srt", "nb"),
        ("film.no.srt", "no"),
        ("film.en.sdh.srt", "en"),
        ("FILM.Bokmål.SRT", "nb"),
        ("film.mp4.srt", "nb"),
        ("film.de.ass", "de"),
        ("film - norsk.srt", "no"),
        ("film_nb.srt", "nb"),
    ],
)
def test_names_that_belong_to_the_film(tmp_path: Path, name: str, language: str) -> None:
    (tmp_path / "film.mp4").touch()
    write_srt(tmp_path / name)
    (found,) = beside(tmp_path / "film.mp4")
    assert read(found).language == language


@pytest.mark.parametrize(
    "name",
    ["film 2.srt", "filmen.srt", "film.txt", "annet.srt", "film.final.srt", "film en kveld.srt", "film.xml", "srt"],
)
def test_names_that_belong_to_something_else(tmp_path: Path, name: str) -> None:
    (tmp_path / "film.mp4").touch()
    write_srt(tmp_path / name)
    assert beside(tmp_path / "film.mp4") == ()


def test_captions_go_to_the_film_with_the_closest_name(tmp_path: Path) -> None:
    for name in ("film.mp4", "film.nb.mp4"):
        (tmp_path / name).touch()
    write_srt(tmp_path / "film.nb.srt")
    assert beside(tmp_path / "film.mp4") == ()
    assert len(beside(tmp_path / "film.nb.mp4")) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"])
def test_any_encoding_keeps_the_norwegian_letters(tmp_path: Path, encoding: str) -> None:
    cues = [(0.1, 1.2, "Æsj, så dårlig vær på Ålesund"), (1.3, 2.4, "Jeg hører ikke hva dere sier når det blåser")]
    found = read(write_srt(tmp_path / "film.srt", cues, encoding))
    assert [cue.text for cue in found.cues] == [text for _, _, text in cues]
    assert found.language == "nb"


def test_old_encodings_are_pointed_out(tmp_path: Path, look: Look) -> None:
    film = make_film(tmp_path / "film.mp4")
    write_srt(tmp_path / "film.srt", [(0.1, 2.2, "Gå på møtet i år, så får dere høre")], "cp1252")
    assert "UTF-8" in finding(look(film), "captions_encoding").advice


def test_a_file_may_name_its_own_language(tmp_path: Path) -> None:
    (tmp_path / "film.vtt").write_text("WEBVTT\nKind: captions\nLanguage: nn\n\n00:01.000 --> 00:02.000\nHei\n")
    (tmp_path / "film.ttml").write_text(FORMATS["ttml"].replace("<tt ", '<tt xml:lang="nb-NO" '), "utf-8")
    assert [read(tmp_path / name).language for name in ("film.vtt", "film.ttml")] == ["nn", "nb"]


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=60))
@settings(max_examples=60, deadline=None)
def test_utf_8_is_read_as_it_was_written(text: str) -> None:
    found = decode(text.encode("utf-8"))
    assert found is not None
    assert found.text == text.removeprefix("\ufeff")


@given(st.binary(max_size=300), st.sampled_from(sorted(FORMATS)))
@settings(max_examples=80, deadline=None)
def test_no_bytes_upset_the_readers(data: bytes, kind: str) -> None:
    found = decode(data)
    if found is not None:
        parse(found.text, kind)


@given(st.sampled_from(sorted(FORMATS)), st.integers(0, 400), st.text(max_size=5))
@settings(max_examples=80, deadline=None)
def test_a_damaged_file_gives_fewer_cues_but_no_crash(kind: str, place: int, noise: str) -> None:
    text = FORMATS[kind]
    parse(text[:place] + noise + text[place + 3 :], kind)


def test_an_entity_bomb_is_turned_away() -> None:
    bomb = '<!DOCTYPE tt [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><tt><body><p begin="0s" end="1s">&b;</p></body></tt>'
    assert parse(bomb, "ttml") == ("ttml", [])


def test_a_film_with_another_ending_is_no_captions(tmp_path: Path, look: Look) -> None:
    film = make_film(tmp_path / "film.mp4")
    make_film(tmp_path / "film.mkv").rename(tmp_path / "film.srt")
    report = look(film)
    assert not report.has_captions
    assert {"captions", "captions_unreadable"} <= ids(report)


def test_a_file_without_cues_is_no_captions(tmp_path: Path, look: Look) -> None:
    film = make_film(tmp_path / "film.mp4")
    (tmp_path / "film.srt").write_text("")
    report = look(film)
    assert not report.has_captions
    assert {"captions", "captions_empty"} <= ids(report)


def test_a_missing_subtitle_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"Fant ikke «borte\.srt»"):
        read(tmp_path / "borte.srt")


def test_files_named_by_hand_count_as_well(tmp_path: Path, look: Look) -> None:
    elsewhere = write_srt(tmp_path / "0f3a.nn.srt")
    (tmp_path / "mappe").mkdir()
    report = look(make_film(tmp_path / "mappe" / "film.mp4"), elsewhere)
    assert [(track.kind, track.language) for track in report.captions] == [(CaptionKind.SIDECAR, "nn")]


def test_a_file_both_beside_and_named_counts_once(tmp_path: Path, look: Look) -> None:
    film = make_film(tmp_path / "film.mp4")
    captions = write_srt(tmp_path / "film.nb.srt", HEI)
    assert len(look(film, captions).captions) == 1
