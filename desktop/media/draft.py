"""A first draft of captions by speech recognition, with a model the user has fetched; runs in the child process.

The engine (faster-whisper) is an extra that most do without: then a sentence says how to get it, and all else works.
Nothing is fetched from the network."""

import importlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from desktop.domain.errors import FileProblem
from desktop.domain.wording import say
from desktop.media.cue import Cue

Report = Callable[[float, str], None]
_ENGINE = "faster_whisper"
_MODEL_FILE = "model.bin"
_LONGEST, _PAUSE = 6.0, 0.6  # seconds in a cue; silence that begins a new one
_LETTERS = 74  # in a cue: two lines


@dataclass(frozen=True, slots=True)
class Word:
    start: float
    end: float
    text: str


def has_engine() -> bool:
    """Whether the extra is there; the model is another matter."""
    return find_spec(_ENGINE) is not None


def missing(model: Path | None) -> FileProblem | None:
    """What stands in the way of a draft, with what to do about it; None where it can be made."""
    if not has_engine():
        return FileProblem(
            say("Kladd fra tale er ikke satt opp på denne maskinen."),
            say("Den som satte opp Elleve, kan legge til tilvalget «speech» (faster-whisper). Alt annet virker uten."),
        )
    if model is None or not (model / _MODEL_FILE).is_file():
        return FileProblem(
            say("Elleve trenger en mappe med en talemodell."),
            say("Velg mappa som har fila «{file}» i seg, for eksempel en Whisper-modell for norsk.", file=_MODEL_FILE),
        )
    return None


def draft(film: Path, model: Path, language: str, seconds: float, report: Report) -> list[Cue]:
    """Cues of what is said in the film, as far as the machine can hear; `language` is `nb`, `nn`, `en` …, `seconds` the
    film's length. Raises FileProblem where engine or model are missing or the model cannot be read."""
    if problem := missing(model):
        raise problem
    os.environ["HF_HUB_OFFLINE"] = "1"
    report(0.0, say("Åpner talemodellen"))
    engine = importlib.import_module(_ENGINE)  # by name: it is an extra
    try:
        heard = engine.WhisperModel(str(model), device="cpu", compute_type="int8", local_files_only=True)
    except (RuntimeError, ValueError, OSError) as problem_seen:
        raise FileProblem(
            say("Talemodellen lar seg ikke åpne."), say("Velg en annen mappe, eller hent modellen på nytt.")
        ) from problem_seen
    tongue = {"nb": "no", "nn": "nn"}.get(language, language) or None
    segments, _ = heard.transcribe(str(film), language=tongue, word_timestamps=True, vad_filter=True)
    return shaped(_words(segments, seconds, report))


def _words(segments: Iterable[Any], seconds: float, report: Report) -> Iterator[Word]:
    for segment in segments:
        report(min(1.0, segment.end / seconds) if seconds else 0.0, say("Skriver kladd"))
        for word in segment.words or ():
            yield Word(word.start, word.end, word.word)


def shaped(words: Iterable[Word]) -> list[Cue]:
    """Words gathered to cues of at most two lines, new ones beginning after a sentence or a pause."""
    cues: list[Cue] = []
    lot: list[Word] = []
    for word in words:
        if lot and _full(lot, word):
            cues.append(_cue(lot))
            lot = []
        lot.append(word)
    return [*cues, _cue(lot)] if lot else cues


def _full(lot: list[Word], word: Word) -> bool:
    said = "".join(one.text for one in lot).strip()
    sentence = said.endswith((".", "!", "?")) and len(said) > _LETTERS // 4
    too_much = len(said) + len(word.text) > _LETTERS or word.end - lot[0].start > _LONGEST
    return sentence or too_much or word.start - lot[-1].end > _PAUSE


def _cue(lot: list[Word]) -> Cue:
    text = " ".join("".join(one.text for one in lot).split())
    return Cue(lot[0].start, max(lot[-1].end, lot[0].start + 0.3), text)
