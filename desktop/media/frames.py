"""Makes little pictures out of films: the one that stands for the film, and those of a given moment."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.media.container import damaged, decoded, main_video, open_film, packets, seen_picture

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.stream import VideoStream
    from PIL.Image import Image

_FRAMES_LOOKED_AT = 250  # ten seconds at an ordinary rate
_DARK = 24  # of 255; films often open in black
_FLAT = 6  # spread of the light; a picture of one colour says nothing


def save_frame(film: Path, name: str, out: Path, width: int, height: int, moment: float | None) -> bool:
    """Writes a frame, upright and within width x height pixels, as PNG: that of `moment` (seconds into the film), or
    for None the first that shows something. Raises FileProblem where no frame can be had."""
    with open_film(film, name) as container:
        stream = main_video(container, name)
        frames = _frames(container, stream)
        size = (max(1, width), max(1, height))
        image = _good(frames, stream, size) if moment is None else _at(container, frames, stream, size, moment)
    if image is None:
        raise damaged(name)
    image.save(out, "PNG")
    return True


def _frames(container: "InputContainer", stream: "VideoStream") -> Iterator[Any]:
    import av

    try:
        for packet in packets(container, stream):
            yield from decoded(packet)
    except av.FFmpegError:
        return  # what came before the damage may do


def _good(frames: Iterator[Any], stream: "VideoStream", size: tuple[int, int]) -> "Image | None":
    first = None
    for count, frame in enumerate(frames):
        image = _upright(frame, stream, size)
        if _says_something(image):
            return image
        first = first or image
        if count > _FRAMES_LOOKED_AT:
            break
    return first


def _at(
    container: "InputContainer", frames: Iterator[Any], stream: "VideoStream", size: tuple[int, int], moment: float
) -> "Image | None":
    """The frame on the screen at the moment; the last there is when the film is shorter."""
    import av

    with suppress(av.FFmpegError):  # no index to seek by: read from the start
        container.seek(int(moment / float(stream.time_base or 1)), stream=stream)
    shown = None
    for frame in frames:
        if shown is not None and (frame.time or 0.0) > moment:
            break
        shown = frame
    return None if shown is None else _upright(shown, stream, size)


def _upright(frame: Any, stream: "VideoStream", size: tuple[int, int]) -> "Image":
    seen = seen_picture(stream, frame)
    scale = min(1.0, size[0] / seen.width, size[1] / seen.height)
    width, height = max(1, round(seen.width * scale)), max(1, round(seen.height * scale))
    flat = (height, width) if seen.rotation in (90, 270) else (width, height)
    image: Image = frame.to_image(width=flat[0], height=flat[1])
    return image.rotate(-seen.rotation, expand=True) if seen.rotation else image


def _says_something(image: "Image") -> bool:
    from PIL import ImageStat

    light = ImageStat.Stat(image.convert("L").resize((32, 32)))
    return light.mean[0] > _DARK and light.stddev[0] > _FLAT
