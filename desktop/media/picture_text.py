"""Looks at a film's pictures for burned-in captions: a picture a second, from a few places when the film is long."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.media.burned_in import BurnedIn, Sample, judge
from desktop.media.container import Picture, decoded, main_video, open_film
from desktop.media.text_lines import LineFinder, model_path

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.stream import VideoStream

Report = Callable[[float, str], None]

_STEP = 1.0  # seconds between two pictures
_WHOLE = 100.0  # seconds; longer films are looked at in three stretches
_STRETCH = 32.0
_PLACES = (0.12, 0.45, 0.78)  # where in a long film the stretches begin
_AREA = 480 * 272  # points of the picture that is searched; letters of captions stay over ten points high


def find_burned_in(
    film: Path, name: str, picture: Picture, seconds: float, deadline: float, report: Report
) -> BurnedIn | None:
    """The verdict, None where the detector is not installed or there was no time; `seconds` is the film's length,
    `deadline` of `time.monotonic`."""
    model = model_path()
    if model is None or time.monotonic() > deadline:
        return None
    finder = LineFinder(model)
    samples = []
    with open_film(film, name) as container:
        stream = main_video(container, name)
        for moment, frame in _pictures(container, stream, seconds):
            pixels = _pixels(frame, picture)
            report(min(1.0, moment / seconds) if seconds else 0.0, "Ser etter tekst i bildet")
            samples.append(Sample(moment, finder.lines(pixels), pixels[:, :, 1]))
            if time.monotonic() > deadline:
                break
    return judge(samples, upright=picture.height > picture.width)


def _pictures(container: "InputContainer", stream: "VideoStream", seconds: float) -> Iterator[tuple[float, Any]]:
    import av

    stream.codec_context.skip_frame = "NONREF"  # pictures that no other is built on can be left out
    stream.thread_type = "AUTO"
    if seconds <= _WHOLE:
        yield from _stretch(container, stream, 0.0, _WHOLE + 60)
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
        for packet in container.demux(stream):
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
