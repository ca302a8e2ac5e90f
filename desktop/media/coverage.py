"""How much of what is said in a film that its captions follow."""

from collections.abc import Iterable
from dataclasses import dataclass

Span = tuple[float, float]

_STRAY = 0.5  # seconds; a stretch shorter than this between two cues is nobody's loss


@dataclass(frozen=True, slots=True)
class Coverage:
    """Seconds of speech, how many of them lie near a cue, and the stretches that do not."""

    speech: float
    covered: float
    bare: tuple[Span, ...]

    @property
    def share(self) -> float:
        """0..1; 1 where there is no speech."""
        return self.covered / self.speech if self.speech else 1.0


def coverage(speech: Iterable[Span], cues: Iterable[Span], margin: float) -> Coverage:
    """Both as (start, end); a cue follows what is said up to `margin` seconds before and after it (BBC: 1.5)."""
    near = merged((start - margin, end + margin) for start, end in cues)
    spoken = merged(speech)
    bare = [piece for span in spoken for piece in _without(span, near)]
    total = sum(end - start for start, end in spoken)
    lost = sum(end - start for start, end in bare)
    return Coverage(total, total - lost, tuple(_long(bare)))


def merged(spans: Iterable[Span]) -> list[Span]:
    """In order, those that meet put together."""
    whole: list[Span] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(whole[-1][1], end))
        elif end > start:
            whole.append((start, end))
    return whole


def _without(span: Span, others: list[Span]) -> list[Span]:
    """What is left of the span when the others are taken out of it."""
    left, at = [], span[0]
    for start, end in others:
        if end <= at or start >= span[1]:
            continue
        if start > at:
            left.append((at, start))
        at = max(at, end)
    return [*left, (at, span[1])] if at < span[1] else left


def _long(bare: list[Span]) -> list[Span]:
    """Stretches to show: a breath between two of them does not make them two."""
    shown: list[Span] = []
    for start, end in bare:
        if shown and start - shown[-1][1] < 1.0:
            shown[-1] = (shown[-1][0], end)
        else:
            shown.append((start, end))
    return [(start, end) for start, end in shown if end - start >= _STRAY]
