"""Makes the little picture that stands for a film."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.media.container import damaged, decoded, main_video, open_film, seen_picture

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.stream import VideoStream
    from PIL.Image import Image

_FRAMES_LOOKED_AT = 250  # ten seconds at an ordinary rate
_DARK = 24  # of 255; films often open in black
_FLAT = 6  # spread of the light; a picture of one colour says nothing


def save_thumbnail(film: Path, name: str, out: Path, width: int, height: int) -> bool:
    """Writes the film's first good frame, upright and within width x height pixels, as PNG."""
    with open_film(film, name) as container:
        stream = main_video(container, name)
        image = _good_frame(container, stream, name)
    image.thumbnail((max(1, width), max(1, height)))
    image.save(out, "PNG")
    return True


def _good_frame(container: "InputContainer", stream: "VideoStream", name: str) -> "Image":
    first = None
    for count, packet in enumerate(container.demux(stream)):
        for frame in decoded(packet):
            image = _upright(frame, stream)
            if _says_something(image):
                return image
            first = first or image
        if count > _FRAMES_LOOKED_AT:
            break
    if first is None:
        raise damaged(name)
    return first


def _upright(frame: Any, stream: "VideoStream") -> "Image":
    seen = seen_picture(stream, frame)
    flat = (seen.height, seen.width) if seen.rotation in (90, 270) else (seen.width, seen.height)
    image: Image = frame.to_image(width=flat[0], height=flat[1])
    return image.rotate(-seen.rotation, expand=True) if seen.rotation else image


def _says_something(image: "Image") -> bool:
    from PIL import ImageStat

    light = ImageStat.Stat(image.convert("L").resize((32, 32)))
    return light.mean[0] > _DARK and light.stddev[0] > _FLAT
