"""Burns captions into a copy of a film, for channels that take no subtitle file; runs in the child process."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.errors import FileProblem
from desktop.domain.wording import say
from desktop.media.caption_picture import Drawn, draw_caption
from desktop.media.container import (
    Picture,
    damaged,
    decoded,
    header_seconds,
    main_video,
    open_film,
    packets,
    seen_picture,
)
from desktop.media.cue import Cue

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer, OutputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

Report = Callable[[float, str], None]
_COPIED = frozenset(("aac", "mp3", "ac3", "eac3", "alac", "opus", "mp2"))  # sound that lies in mp4 as it is
_QUALITY = {"crf": "20", "preset": "veryfast"}
_RATE = 48_000
_STEP = 0.01  # share of the film between two words on the progress
# BT.601 and BT.709: how much red, green and blue weigh in the light.
_LIGHT = {False: (0.299, 0.587, 0.114), True: (0.2126, 0.7152, 0.0722)}


def burn(film: Path, name: str, cues: Sequence[Cue], out: Path, report: Report) -> float:
    """Writes to `out` (mp4) the film with the captions drawn into its picture; sound is copied, the way the film is
    turned is kept. Returns the seconds written. Raises FileProblem."""
    import av

    with (
        open_film(film, name) as source,
        av.open(str(out), "w", format="mp4", options={"movflags": "faststart"}) as copy,
    ):
        video = main_video(source, name)
        sound: Any = next((one for one in source.streams.audio if one.codec_context is not None), None)
        try:
            return _Burning(source, copy, video, sound, list(cues), report).run(name)
        except av.FFmpegError as problem:
            raise FileProblem(
                say("Kopien av «{name}» kunne ikke lages.", name=name), say("Sjekk at disken har plass.")
            ) from problem


@dataclass
class _Burning:
    source: "InputContainer"
    copy: "OutputContainer"
    video: "VideoStream"
    sound: "AudioStream | None"
    cues: list[Cue]
    report: Report
    told: float = 0.0
    last: float = 0.0
    out_video: Any = None
    out_sound: Any = None
    stamp: Any = None
    resampler: Any = None
    waiting: list[Any] = field(default_factory=list)

    def run(self, name: str) -> float:
        streams: list[Any] = [self.video, *([self.sound] if self.sound is not None else [])]
        self.video.thread_type = "AUTO"
        for packet in packets(self.source, *streams):
            if packet.stream is self.video:
                for frame in decoded(packet):
                    self._take_picture(frame)
            elif self.out_video is None:
                self.waiting.append(packet)  # how the picture looks is not known yet
            else:
                self._take_sound(packet)
        if self.out_video is None:
            raise damaged(name)
        self.copy.mux(self.out_video.encode())
        if self.sound is not None and self.out_sound.codec_context is not None and not self._copies():
            self.copy.mux(self.out_sound.encode())
        return self.last

    def _take_picture(self, frame: "VideoFrame") -> None:
        if self.out_video is None:
            self._begin(frame)
        self.last = frame.time or 0.0
        made = self.stamp.on(frame, self.last)
        made.pict_type = 0  # the new encoder chooses where its key frames stand
        self.copy.mux(self.out_video.encode(made))
        share = min(1.0, self.last / (header_seconds(self.source) or 1.0))
        if share >= self.told + _STEP:
            self.told = share
            self.report(share, say("Brenner inn tekstene"))

    def _begin(self, frame: "VideoFrame") -> None:
        picture = seen_picture(self.video, frame)
        rate = self.video.average_rate or self.video.guessed_rate or 25
        self.out_video = self.copy.add_stream("libx264", rate=rate, options=_QUALITY)
        self.out_video.width, self.out_video.height = frame.width // 2 * 2, frame.height // 2 * 2
        self.out_video.pix_fmt = "yuv420p"
        self.out_video.time_base = self.video.time_base
        self.out_video.codec_context.time_base = self.video.time_base
        if self.video.sample_aspect_ratio:
            self.out_video.codec_context.sample_aspect_ratio = self.video.sample_aspect_ratio
        if picture.rotation:
            self.out_video.set_display_rotation(-picture.rotation)
        self.stamp = Stamp(self.cues, picture, (self.out_video.width, self.out_video.height))
        if self.sound is not None:
            self._begin_sound(self.sound)
        for packet in self.waiting:
            self._take_sound(packet)
        self.waiting = []

    def _begin_sound(self, sound: "AudioStream") -> None:
        from av import AudioResampler

        if self._copies():
            self.out_sound = self.copy.add_stream_from_template(sound)
        else:
            layout = "mono" if sound.codec_context.channels == 1 else "stereo"
            self.out_sound = self.copy.add_stream("aac", rate=_RATE, layout=layout)
            self.resampler = AudioResampler(format="fltp", layout=layout, rate=_RATE)

    def _copies(self) -> bool:
        return self.sound is not None and self.sound.codec_context.name in _COPIED

    def _take_sound(self, packet: Any) -> None:
        if self._copies():
            if packet.dts is not None:
                packet.stream = self.out_sound
                self.copy.mux(packet)
            return
        for frame in decoded(packet):
            for piece in self.resampler.resample(frame):
                self.copy.mux(self.out_sound.encode(piece))


class Stamp:
    """Puts the caption of the moment on a frame. Each is drawn once and laid on as it stands, turned as the film is."""

    def __init__(self, cues: Sequence[Cue], picture: Picture, size: tuple[int, int]) -> None:
        self._cues = sorted((cue for cue in cues if cue.lines), key=lambda cue: cue.start)
        self._starts = [cue.start for cue in self._cues]
        self._picture = picture
        self._size = size
        self._ready: tuple[int, list[tuple[Any, Any, slice, slice]]] = (-1, [])

    def on(self, frame: "VideoFrame", seconds: float) -> "VideoFrame":
        """The frame as yuv420p with the caption of `seconds`."""
        made = frame.reformat(*self._size, format="yuv420p")
        place = bisect_right(self._starts, seconds) - 1
        if place >= 0 and seconds < self._cues[place].end:
            made.make_writable()
            for plane, layer in zip(made.planes, self._layers(place, made), strict=True):
                _blend(plane, *layer)
        return made

    def _layers(self, place: int, frame: "VideoFrame") -> list[tuple[Any, Any, slice, slice]]:
        if self._ready[0] != place:
            drawn = draw_caption(self._cues[place].lines, self._picture.width, self._picture.height)
            self._ready = place, list(_layers(self._turned(drawn), hd=frame.height >= 720 or frame.width >= 1280))
        return self._ready[1]

    def _turned(self, drawn: Drawn) -> Drawn:
        """From the picture as seen to the picture as stored, with points that may not be square."""
        import numpy as np
        from PIL import Image

        rows, columns = drawn.pixels.shape[:2]
        width, height = self._picture.width, self._picture.height
        left, top, pixels = drawn.left, drawn.top, drawn.pixels
        turns = self._picture.rotation // 90
        if turns:
            pixels = np.rot90(pixels, turns)
            left, top = {
                1: (top, width - left - columns),
                2: (width - left - columns, height - top - rows),
                3: (height - top - rows, left),
            }[turns]
        stored = (width, height) if turns % 2 == 0 else (height, width)
        across = self._size[0] / stored[0]
        if abs(across - 1) > 0.01:
            wide = max(2, round(pixels.shape[1] * across / 2) * 2)
            pixels = np.asarray(Image.fromarray(np.ascontiguousarray(pixels)).resize((wide, pixels.shape[0])))
            left = round(left * across)
        left, top = max(0, left) // 2 * 2, max(0, top) // 2 * 2
        return Drawn(left, top, pixels[: self._size[1] - top, : self._size[0] - left])


def _layers(drawn: Drawn, *, hd: bool) -> Iterator[tuple[Any, Any, slice, slice]]:
    """For the planes Y, U and V: the caption's values times how much it covers, how much of the picture is left, and
    where. Values are those of television (16 to 235, colours from 128)."""
    import numpy as np

    pixels = drawn.pixels.astype(np.float32)
    rows, columns = pixels.shape[:2]
    cover = pixels[:, :, 3] / 255
    light = 16 + (pixels[:, :, :3] @ np.array(_LIGHT[hd], np.float32)) * (219 / 255)
    yield light * cover, 1 - cover, slice(drawn.top, drawn.top + rows), slice(drawn.left, drawn.left + columns)
    quarter = cover[: rows // 2 * 2, : columns // 2 * 2].reshape(rows // 2, 2, columns // 2, 2).mean((1, 3))
    down, across = (
        slice(start // 2, start // 2 + size) for start, size in zip((drawn.top, drawn.left), quarter.shape, strict=True)
    )
    for _ in "UV":  # grey has no colour
        yield 128 * quarter, 1 - quarter, down, across


def _blend(plane: Any, values: Any, left: Any, rows: slice, columns: slice) -> None:
    import numpy as np

    picture = np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)
    picture[rows, columns] = (values + left * picture[rows, columns] + 0.5).astype(np.uint8)
