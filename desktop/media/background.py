"""What is to hear beside the speech: how far it lies under the voice, and where it sounds on its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop.media.coverage import Span, merged

_EDGE = 0.25  # seconds on both sides of speech that are neither voice nor background
_LEAST = 1.5  # seconds of each that it takes to compare them
_AUDIBLE = -42.0  # dB below full scale; what is weaker in a pause is the hush of a room
_LONG = 2.5  # seconds that a sound must last to be worth a word
_BREAK = 0.7  # seconds of hush within one sound


@dataclass(frozen=True, slots=True)
class Background:
    """`under` is how many dB the background lies under the voice, None where there is too little of either to tell;
    `sounds` are stretches (start, end) in seconds where something sounds while nobody speaks."""

    under: float | None
    sounds: tuple[Span, ...]


def background(powers: Sequence[float], step: float, start: float, speech: Sequence[Span]) -> Background:
    """`powers` are the mean squares of the sound (full scale 1) for each `step` seconds from `start`."""
    import numpy as np

    power = np.asarray(powers, float)
    middles = start + (np.arange(len(power)) + 0.5) * step
    voiced = _within(middles, speech)
    near = _within(middles, [(begin - _EDGE, end + _EDGE) for begin, end in speech])
    heard = 10 * np.log10(power + 1e-12) > _AUDIBLE
    sounds = [(float(at) - step / 2, float(at) + step / 2) for at in middles[~near & heard]]
    return Background(_under(power[voiced], power[~near], step), tuple(_long(sounds)))


def _within(moments: Any, spans: Sequence[Span]) -> Any:
    import numpy as np

    inside = np.zeros(len(moments), bool)
    for start, end in spans:
        inside |= (moments >= start) & (moments < end)
    return inside


def _under(voiced: Any, rest: Any, step: float) -> float | None:
    import numpy as np

    if min(len(voiced), len(rest)) * step < _LEAST:
        return None
    behind = float(rest.mean()) + 1e-12
    voice = max(float(voiced.mean()) - behind, 1e-12)  # while somebody speaks, the background sounds too
    return float(10 * np.log10(voice / behind))


def _long(pieces: Sequence[Span]) -> list[Span]:
    whole = merged((start, end + _BREAK) for start, end in pieces)
    return [(start, end - _BREAK) for start, end in whole if end - _BREAK - start >= _LONG]
