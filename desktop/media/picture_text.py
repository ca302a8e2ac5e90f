"""Looks at a film's pictures for burned-in captions: a picture a second, from a few places when the film is long."""

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, Literal

from desktop.domain.wording import say
from desktop.media.burned_in import Answer, BurnedIn, judge, worth_a_look
from desktop.media.container import Picture, decoded, main_video, only, open_film, packets
from desktop.media.showings import Sample
from desktop.media.text_lines import LineFinder

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.stream import VideoStream

Report = Callable[[float, str], None]
Skipped = Literal["NONKEY", "NONREF"]

_STEP = 1.0  # seconds between two pictures
_DENSE = 1.6  # seconds between pictures that stand on their own, within which no others are needed
_ENOUGH_KEYS = 8  # captions are on the screen half the time: eight pictures without them are proof
_WHOLE = 100.0  # seconds; longer films are looked at in three stretches
_STRETCH = 32.0
_PLACES = (0.12, 0.45, 0.78)  # where in a long film the stretches begin
_AREA = 480 * 272  # points of the picture that is searched; letters of captions stay over ten points high
_LONGEST_LOOK = 11.0  # seconds of the processor's work, not of the clock: a busy machine must not see less


def find_burned_in(
    film: Path, name: str, picture: Picture, seconds: float, deadline: float, report: Report
) -> BurnedIn | None:
    """The verdict, None where there was no time; `seconds` is the film's length, `deadline` of `time.monotonic`.
    Pictures that stand on their own come first, since they are cheap to get at; only where they show passing text and
    are too few to follow it is the film gone through."""
    if time.monotonic() > deadline:
        return None
    look = _Look(LineFinder(), picture, seconds, deadline, time.process_time() + _LONGEST_LOOK)
    upright = picture.height > picture.width
    with open_film(film, name) as container:
        found = look.samples(_pictures(container, main_video(container, name), seconds, "NONKEY"), _unseen)
    if len(found) >= _ENOUGH_KEYS and not worth_a_look(found):
        return BurnedIn(Answer.NO)
    if not _follow_closely(found):
        with open_film(film, name) as container:
            # Pictures that no other is built on can be left out.
            found = look.samples(_pictures(container, main_video(container, name), seconds, "NONREF"), report)
    whole = seconds <= _WHOLE and not look.is_over
    return replace(judge(found, upright=upright), whole=whole)


def _follow_closely(samples: list[Sample]) -> bool:
    gaps = [after.seconds - before.seconds for before, after in pairwise(samples)]
    return len(samples) >= _ENOUGH_KEYS and median(gaps) <= _DENSE


@dataclass(frozen=True, slots=True)
class _Look:
    """The detector with all it needs to know of the film."""

    finder: LineFinder
    picture: Picture
    length: float
    deadline: float  # of `time.monotonic`
    budget: float  # of `time.process_time`

    @property
    def is_over(self) -> bool:
        return time.monotonic() > self.deadline or time.process_time() > self.budget

    def samples(self, pictures: Iterator[tuple[float, Any]], report: Report) -> list[Sample]:
        """What is seen until the time is up."""
        found = []
        for moment, frame in pictures:
            report(min(1.0, moment / self.length) if self.length else 0.0, say("Ser etter tekst i bildet"))
            pixels = _pixels(frame, self.picture)
            found.append(Sample(moment, self.finder.lines(pixels), pixels[:, :, 1]))
            if self.is_over:
                break
        return found


def _unseen(share: float, words: str) -> None:
    """The first, short look has no progress of its own: a bar must not go back."""


def _pictures(
    container: "InputContainer", stream: "VideoStream", seconds: float, skipped: Skipped
) -> Iterator[tuple[float, Any]]:
    """(moment, frame), `_STEP` apart or more; `skipped` are the kinds of frame not decoded (FFmpeg's names)."""
    import av

    stream.codec_context.skip_frame = skipped
    # Rough edges between blocks hinder nobody from seeing that there is text.
    stream.codec_context.options = {"skip_loop_filter": "all"}
    stream.thread_type = "AUTO"
    only(container, stream)
    if seconds <= _WHOLE:
        yield from _stretch(container, stream, 0.0, math.inf)
        return
    base = float(stream.time_base or 1)
    for place in _PLACES:
        start = place * seconds
        try:
            container.seek(int(start / base), stream=stream)
        except av.FFmpegError:
            continue  # no index to seek by; the other places may do
        yield from _stretch(container, stream, start, _STRETCH)


def _stretch(
    container: "InputContainer", stream: "VideoStream", start: float, length: float
) -> Iterator[tuple[float, Any]]:
    import av

    due = start
    try:
        for packet in packets(container, stream):
            for frame in decoded(packet):
                moment = frame.time or 0.0
                if moment > start + length:
                    return
                if moment >= due - 0.02:
                    due = moment + _STEP
                    yield moment, frame
    except av.FFmpegError:
        return  # what was seen before the damage counts


def _pixels(frame: Any, picture: Picture) -> Any:
    """The frame upright, as height x width x 3, both sides multiples of 32."""
    import numpy as np

    turned = picture.rotation in (90, 270)
    shape = picture.width / picture.height
    height = max(64, round((_AREA / shape) ** 0.5 / 32) * 32)
    width = max(64, round(_AREA / height / 32) * 32)
    flat = (height, width) if turned else (width, height)
    pixels = frame.to_ndarray(width=flat[0], height=flat[1], format="rgb24")
    return np.ascontiguousarray(np.rot90(pixels, -picture.rotation // 90 % 4)) if picture.rotation else pixels
