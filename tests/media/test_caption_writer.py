"""Captions are written as each channel wants them, to a new file, and read back the same."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.domain.errors import FileProblem
from desktop.media.caption_file import parse, read
from desktop.media.caption_writer import as_vtt, channel_file, channel_files, free_name, save_captions
from desktop.media.cue import Cue

SAID = [Cue(1.25, 3.5, "Hei på deg,\nog velkommen"), Cue(4, 6, "Vi ses")]

texts = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=30)


@pytest.mark.parametrize(
    ("channel", "language", "name"),
    [
        (Channel.FACEBOOK, "nb", "Kåre leser.nb_NO.srt"),
        (Channel.FACEBOOK, "nn", "Kåre leser.nn_NO.srt"),
        (Channel.YOUTUBE, "nb", "Kåre leser.nb.srt"),
        (Channel.LINKEDIN, "en", "Kåre leser.en.srt"),
        (Channel.WEB, "nb", "Kåre leser.nb.vtt"),
        (Channel.INSTAGRAM, "nb", ""),
    ],
)
def test_a_channels_name_for_the_file(channel: Channel, language: str, name: str) -> None:
    assert channel_file("Kåre leser.mp4", channel, language).name == name


def test_only_channels_that_show_film_are_asked() -> None:
    wanted = [Channel.EMAIL, Channel.INSTAGRAM, Channel.FACEBOOK, Channel.SMS]
    assert [one.channel for one in channel_files("film.mov", wanted)] == [Channel.INSTAGRAM, Channel.FACEBOOK]


@pytest.mark.parametrize("ending", ["srt", "vtt"])
def test_what_is_saved_is_read_again(tmp_path: Path, ending: str) -> None:
    out = save_captions([*SAID, Cue(7, 8, "  ")], tmp_path / f"film.nb_NO.{ending}")
    found = read(out)
    assert (list(found.cues), found.encoding, found.language, found.format) == (SAID, "utf-8", "nb", ending)


def test_a_file_of_the_users_is_never_written_over(tmp_path: Path) -> None:
    mine = tmp_path / "film.srt"
    mine.write_text("mitt eget", "utf-8")
    with pytest.raises(FileProblem, match="Det finnes allerede en fil som heter «film"):
        save_captions(SAID, mine)
    assert mine.read_text("utf-8") == "mitt eget"
    assert free_name(mine) == tmp_path / "film 2.srt"
    assert save_captions(SAID, mine, replace=True) == mine


def test_nothing_to_save_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="ingen tekster"):
        save_captions([Cue(0, 1, " ")], tmp_path / "film.srt")


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="kunne ikke lagres"):
        save_captions(SAID, tmp_path / "borte" / "film.srt")


@given(texts.filter(lambda text: any(letter.isalnum() for letter in text)))
@settings(max_examples=60, deadline=None)
def test_signs_of_every_kind_survive_webvtt(text: str) -> None:
    shown = " ".join(text.split()).replace("{", "").replace("\\", "")
    kind, cues = parse(as_vtt([Cue(1, 2, shown)]), "vtt")
    assert kind == "vtt"
    assert [" ".join(cue.text.split()) for cue in cues] == [shown]
