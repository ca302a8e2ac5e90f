"""Opens a film file safely and tells its outward facts."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.errors import FileProblem
from desktop.domain.wording import say

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

# Only real film containers: play lists and the like could make FFmpeg open other files or the network.
_FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,flv,asf,ogg,mxf"
_OPTIONS = {"format_whitelist": _FORMATS, "protocol_whitelist": "file"}
_FILM_STARTS = (b"\x1a\x45\xdf\xa3", b"OggS", b"FLV\x01", b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", b"\0\0\1\xba")
_SOUND_STARTS = (b"ID3", b"fLaC", b"\xff\xfb", b"\xff\xf3", b"\xff\xf1", b"\xff\xf9", b"#!AMR")
_PICTURE_STARTS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\0", b"MM\0*")
_LOCKED_TAGS = ("encv", "drmi", "encr")
_PACKETS_TO_FIRST_FRAME = 600
_MOST_STRANGERS = 100_000

_DAMAGED = say("Prøv å hente eller lagre den på nytt fra telefonen eller kameraet.")
_CHOOSE = say("Velg en film fra telefonen eller kameraet, for eksempel mp4 eller mov.")


@dataclass(frozen=True, slots=True)
class Picture:
    """The film's picture as seen: sizes in pixels after rotation, `rotation` in degrees clockwise, `rate` in frames a
    second (0 where unknown)."""

    width: int
    height: int
    rotation: int
    rate: float


def check_file(path: Path, name: str = "") -> None:
    """Raises FileProblem where there is nothing to read; never waits, as opening a pipe would. `name` is what the user
    calls the file, where that is not its own name."""
    name = name or path.name
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise FileProblem(say("«{name}» er ikke en fil.", name=name), say("Velg selve filmen eller bildet."))
        with path.open("rb"):
            pass
    except FileNotFoundError:
        raise FileProblem(
            say("Fant ikke «{name}».", name=name), say("Sjekk at fila ikke er flyttet eller slettet.")
        ) from None
    except (OSError, ValueError):
        raise FileProblem(
            say("«{name}» kan ikke leses.", name=name), say("Sjekk at du har lov til å åpne fila.")
        ) from None
    if not facts.st_size:
        raise FileProblem(say("«{name}» er tom.", name=name), _DAMAGED)


@contextmanager
def open_film(path: Path, name: str) -> Iterator["InputContainer"]:
    """The open container; raises FileProblem in one sentence for what is no film, damaged or locked. `name` is what
    the user calls it."""
    import av  # the whole of FFmpeg; only needed when a film is looked into

    check_file(path, name)
    try:
        container = av.open(f"file:{path}", "r", options=dict(_OPTIONS), metadata_errors="replace")
    except (av.FFmpegError, UnicodeError):
        raise _not_a_film(path, name) from None
    with container:
        if not container.streams.video or _only_cover(container):
            raise FileProblem(say("Det er ikke noe levende bilde i «{name}».", name=name), _CHOOSE)
        yield container


def main_video(container: "InputContainer", name: str) -> "VideoStream":
    """The film's moving picture; raises FileProblem where it is locked or of a kind that cannot be decoded."""
    stream = next(one for one in container.streams.video if not _is_cover(one))
    context: Any = stream.codec_context
    if context is None or context.codec_tag in _LOCKED_TAGS:
        raise FileProblem(
            say("«{name}» er låst eller lagret på en måte Elleve ikke kan lese.", name=name),
            say("Lagre den som en vanlig mp4-film, og prøv igjen."),
        )
    return stream


def only(container: "InputContainer", *streams: Any) -> None:
    """Lets the reader pass over all but these streams; a film's picture is nearly all of its bytes."""
    from av.stream import Discard

    for stream in container.streams:
        if stream not in streams:
            stream.discard = Discard.all


def seen_picture(stream: "VideoStream", frame: "VideoFrame") -> Picture:
    """How the frame looks to a viewer: square pixels, turned as the film says."""
    aspect = stream.sample_aspect_ratio
    width = round(frame.width * aspect) if aspect and aspect > 0 else frame.width
    # FFmpeg counts against the clock; a phone held upright gives -90 there.
    rotation = round(-frame.rotation / 90) * 90 % 360
    rate = float(stream.average_rate or 0)
    size = (frame.height, width) if rotation in (90, 270) else (width, frame.height)
    return Picture(*size, rotation, rate)


def glance(path: Path, name: str) -> dict[str, Any]:
    """`{"seconds", "width", "height", "format"}`: what the media library keeps of a film."""
    with open_film(path, name) as container:
        stream = main_video(container, name)
        picture = seen_picture(stream, first_frame(container, stream, name))
        seconds = header_seconds(container) or _seconds_by_packets(container)
        form = container.format.name
    return {"seconds": seconds, "width": picture.width, "height": picture.height, "format": form}


def _seconds_by_packets(container: "InputContainer") -> float:
    """For films recorded in a browser, whose header knows no length."""
    import av

    last = 0.0
    try:
        for packet in packets(container):
            if packet.pts is not None:
                last = max(last, float((packet.pts + (packet.duration or 0)) * packet.time_base))
    except av.FFmpegError:
        pass  # what was read so far is the length
    return last


def header_seconds(container: "InputContainer") -> float:
    """The length the file claims to have, 0 where it claims none."""
    return max(0.0, (container.duration or 0) / 1_000_000)


def first_frame(container: "InputContainer", stream: "VideoStream", name: str) -> "VideoFrame":
    import av

    try:
        for count, packet in enumerate(packets(container, stream)):
            frames: list[VideoFrame] = decoded(packet)
            if frames:
                return frames[0]
            if count > _PACKETS_TO_FIRST_FRAME:
                break
    except av.FFmpegError:
        pass  # told below: without a picture it is no use going on
    raise damaged(name)


def packets(container: "InputContainer", *streams: Any) -> Iterator[Any]:
    """The packets of these streams, all where none is named. Those of a track that only turns up midway, of which PyAV
    knows nothing, are passed over. Raises av.FFmpegError at damage that cannot be passed over."""
    for _ in range(_MOST_STRANGERS):
        try:
            yield from container.demux(*streams)
            return
        except IndexError:
            continue  # each try begins after the packet that was too much


def decoded(packet: Any) -> list[Any]:
    """What lies in the packet; a damaged one gives nothing."""
    import av

    try:
        return list(packet.decode())
    except (av.FFmpegError, ValueError, RuntimeError, AttributeError):  # the last: a track that is mere data
        return []


def damaged(name: str) -> FileProblem:
    return FileProblem(say("«{name}» er skadet, så bildet ikke lar seg vise.", name=name), _DAMAGED)


def _is_cover(stream: "VideoStream") -> bool:
    from av.stream import Disposition

    return bool(stream.disposition & Disposition.attached_pic)


def _only_cover(container: "InputContainer") -> bool:
    return all(_is_cover(stream) for stream in container.streams.video)


def _not_a_film(path: Path, name: str) -> FileProblem:
    head = b""
    with path.open("rb") as file:
        head = file.read(16)
    if head.startswith(_FILM_STARTS) or head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide") or head[8:11] == b"AVI":
        return FileProblem(say("«{name}» er skadet eller ikke helt overført.", name=name), _DAMAGED)
    if head.startswith(_SOUND_STARTS) or head[8:12] == b"WAVE":
        return FileProblem(say("«{name}» er en lydfil, ikke en film.", name=name), _CHOOSE)
    if head.startswith(_PICTURE_STARTS) or head[8:12] == b"WEBP":
        return FileProblem(say("«{name}» er et bilde, ikke en film.", name=name), _CHOOSE)
    return FileProblem(
        say("«{name}» er verken film eller bilde.", name=name), say("Velg for eksempel mp4, mov, jpg eller png.")
    )
