"""A draft from speech recognition, where the user has the engine and a model."""

import sys
from pathlib import Path

import pytest

from desktop.domain.errors import FileProblem
from desktop.media.draft import Word, draft, missing, shaped

# Stands in for faster-whisper: neither the engine nor a model of hundreds of megabytes can be had in a test run.
ENGINE = """
from dataclasses import dataclass

@dataclass
class Piece:
    start: float
    end: float
    word: str = ""
    words: tuple = ()

class WhisperModel:
    def __init__(self, folder, device, compute_type, local_files_only):
        assert local_files_only
        if "ødelagt" in folder:
            raise RuntimeError("bad model")

    def transcribe(self, film, language, word_timestamps, vad_filter):
        assert language == "no"
        words = (Piece(0.5, 0.9, " Hei"), Piece(1.0, 1.6, " på"), Piece(1.6, 2.0, " deg."))
        return iter([Piece(0.5, 2.0, words=words)]), None
"""


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "faster_whisper.py").write_text(ENGINE, "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "faster_whisper", raising=False)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    for name in ("norsk", "ødelagt"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "model.bin").write_bytes(b"weights")
    return tmp_path / "norsk"


def test_without_the_engine_a_sentence_says_how(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.media.draft.find_spec", lambda name: None)
    problem = missing(Path("modell"))
    assert problem is not None
    assert "ikke satt opp" in problem.sentence
    assert "faster-whisper" in problem.next_step


def test_a_folder_without_a_model_is_told(model: Path, tmp_path: Path) -> None:
    for folder in (None, tmp_path):
        problem = missing(folder)
        assert problem is not None
        assert "model.bin" in problem.next_step
    assert missing(model) is None


def test_what_is_heard_becomes_cues(model: Path) -> None:
    (cue,) = draft(Path("film.mp4"), model, "nb", 3.0, lambda share, words: None)
    assert (cue.start, cue.end, cue.text) == (0.5, 2.0, "Hei på deg.")
    sys.modules.pop("faster_whisper")


def test_a_damaged_model_is_told(model: Path) -> None:
    with pytest.raises(FileProblem, match="lar seg ikke åpne"):
        draft(Path("film.mp4"), model.with_name("ødelagt"), "nb", 3.0, lambda share, words: None)
    sys.modules.pop("faster_whisper")


def test_cues_end_with_sentences_pauses_and_two_lines() -> None:
    said = "Nå skal vi bake noe godt. Så drikker vi kaffe med alle som vil være med oss på huset i kveld og i morgen"
    words = [Word(at * 0.3, at * 0.3 + 0.25, f" {word}") for at, word in enumerate(said.split())]
    words.append(Word(words[-1].end + 2, words[-1].end + 2.5, " Hei"))
    cues = shaped(words)
    assert cues[0].text == "Nå skal vi bake noe godt."
    assert cues[-1].text == "Hei"
    assert all(len(cue.text) <= 74 and cue.end - cue.start <= 6 for cue in cues)
    assert " ".join(cue.text for cue in cues) == f"{said} Hei"
