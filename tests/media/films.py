"""Makes small real films for the tests: picture, sound, captions of every kind, rotation, chapters."""

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.subtitles.stream import SubtitleStream
from av.subtitles.subtitle import SubtitleSet
from av.video.stream import VideoStream

Captions = Sequence[tuple[float, float, str]]

RATE = 25
SOUND_RATE = 48_000
HEI = ((0.1, 1.2, "Hei, velkommen til oss"), (1.3, 2.4, "Jeg heter ikke Kåre"))

_STYLE = (
    b"[Script Info]\r\nScriptType: v4.00+\r\n\r\n[V4+ Styles]\r\nFormat: Name, Fontname, Fontsize\r\n"
    b"Style: Default,Arial,16\r\n\r\n[Events]\r\n"
    b"Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\r\n"
)


def make_film(
    path: Path,
    *,
    seconds: float = 2.5,
    audio: str | None = "speech",
    volume: float = 0.1,
    wave: np.ndarray | None = None,
    captions: Captions = (),
    captions_as: str = "",
    language: str = "nob",
    rotation: int = 0,
    chapters: Captions = (),
    size: tuple[int, int] = (160, 90),
    hidden: Sequence[tuple[float, bytes]] = (),
    sound_as: str = "aac",
) -> Path:
    """A film at `path`, of the kind its ending says. `audio` is `speech`, `tone`, `silent`, `empty` (a track without
    sound) or None; `volume` the tone's amplitude 0..1; `wave` (mono, 48 kHz, -1..1) takes their place. `captions`
    become a track of the kind `captions_as` (mov_text, subrip, webvtt, ass; by default what the container likes).
    `rotation` in degrees clockwise. `hidden` are CEA triplets with their time, put into the picture's data."""
    with av.open(str(path), "w") as film:
        video = film.add_stream("libx264", rate=RATE, options={"preset": "ultrafast", "bf": "0"})
        video.width, video.height, video.pix_fmt = *size, "yuv420p"
        if rotation:
            video.set_display_rotation(-rotation)
        sound = film.add_stream(sound_as, rate=SOUND_RATE) if audio else None
        text = _text_stream(film, captions_as or _usual(path), language) if captions else None
        if chapters:
            film.set_chapters([_chapter(number, *one) for number, one in enumerate(chapters)])
        film.start_encoding()
        _add_picture(film, video, seconds, size, dict(_by_frame(hidden)))
        if sound is not None and audio != "empty":
            _add_sound(film, sound, _sound(audio, seconds, volume) if wave is None else wave)
        for one in captions if text is not None else ():
            _add_caption(film, text, *one)
    return path


def make_raw_track(path: Path, kind: str, packets: Sequence[tuple[float, bytes]], seconds: float = 2.5) -> Path:
    """A film with sound with a track of packets that were not encoded here, such as picture subtitles."""
    with av.open(str(path), "w") as film:
        video = film.add_stream("libx264", rate=RATE, options={"preset": "ultrafast", "bf": "0"})
        video.width, video.height, video.pix_fmt = 160, 90, "yuv420p"
        sound = film.add_stream("aac", rate=SOUND_RATE)
        track = film.add_mux_stream(kind)
        track.time_base = Fraction(1, 1000)
        film.start_encoding()
        _add_picture(film, video, seconds, (160, 90), {})
        _add_sound(film, sound, _tone(seconds, 0.1))
        for start, data in packets:
            packet = av.Packet(data)
            packet.pts = packet.dts = int(start * 1000)
            packet.duration, packet.time_base, packet.stream = 800, Fraction(1, 1000), track
            film.mux(packet)
    return path


def box(kind: bytes, inside: bytes) -> bytes:
    """A box of the mp4 family."""
    return (len(inside) + 8).to_bytes(4, "big") + kind + inside


def make_wvtt(path: Path, texts: Captions) -> Path:
    """WebVTT in mp4, which nothing at hand writes: a tx3g track with other packets and another name."""
    packets = [(start, box(b"vttc", box(b"payl", text.encode()))) for start, _, text in texts]
    make_raw_track(path, "mov_text", packets)
    path.write_bytes(path.read_bytes().replace(b"tx3g", b"wvtt"))
    return path


def make_stpp(path: Path, texts: Captions) -> Path:
    """TTML in mp4, made in the same way."""
    head = '<?xml version="1.0" encoding="UTF-8"?><tt xmlns="http://www.w3.org/ns/ttml"><body><div>'
    packets = [
        (start, f'{head}<p begin="{start}s" end="{end}s">{text}</p></div></body></tt>'.encode())
        for start, end, text in texts
    ]
    make_raw_track(path, "mov_text", packets)
    path.write_bytes(path.read_bytes().replace(b"tx3g", b"stpp"))
    return path


@cache
def spoken() -> np.ndarray:
    """Six and a half seconds of bokmål from a speech synthesizer, mono at 48 kHz."""
    resampler = av.AudioResampler(format="flt", layout="mono", rate=SOUND_RATE)
    with av.open(str(Path(__file__).parent / "fixtures" / "tale.opus")) as file:
        pieces = [one.to_ndarray()[0] for frame in file.decode(audio=0) for one in resampler.resample(frame)]
    return np.concatenate(pieces)


def write_srt(path: Path, cues: Captions = HEI, encoding: str = "utf-8") -> Path:
    blocks = [
        f"{number}\n{_stamp(start)} --> {_stamp(end)}\n{text}\n" for number, (start, end, text) in enumerate(cues, 1)
    ]
    path.write_bytes("\n".join(blocks).encode(encoding))
    return path


def _stamp(seconds: float) -> str:
    whole = round(seconds * 1000)
    return f"{whole // 3_600_000:02d}:{whole // 60_000 % 60:02d}:{whole // 1000 % 60:02d},{whole % 1000:03d}"


def cea_608(start: float, end: float, text: str) -> list[tuple[float, bytes]]:
    """Triplets of a pop-on caption shown from `start` to `end`."""
    letters = text.encode("ascii") + (b"\x80" if len(text) % 2 else b"")
    pairs = [b"\x14\x20", b"\x14\x20", b"\x14\x2e", b"\x14\x70"]
    pairs += [letters[at : at + 2] for at in range(0, len(letters), 2)]
    load = [(start - (len(pairs) - place) / RATE, pair) for place, pair in enumerate(pairs)]
    timed = [*load, (start, b"\x14\x2f"), (end, b"\x14\x2c")]
    return [(moment, b"\xfc" + bytes(_odd_parity(byte) for byte in pair)) for moment, pair in timed]


def cea_608_rolling(lines: Sequence[tuple[float, str]], end: float) -> list[tuple[float, bytes]]:
    """Triplets of captions that roll up line by line, as in live television; each line with its time."""
    pairs: list[tuple[float, bytes]] = []
    for start, text in lines:
        letters = text.encode("ascii") + (b"\x80" if len(text) % 2 else b"")
        words = [letters[at : at + 2] for at in range(0, len(letters), 2)]
        pairs += [
            (start + place / RATE, pair) for place, pair in enumerate([b"\x14\x25", b"\x14\x2d", b"\x14\x70", *words])
        ]
    pairs.append((end, b"\x14\x2c"))
    return [(moment, b"\xfc" + bytes(_odd_parity(byte) for byte in pair)) for moment, pair in pairs]


def cea_708(start: float, end: float, text: str) -> list[tuple[float, bytes]]:
    """Triplets of a caption of the newer kind, in one window that is hidden at the end."""
    shown = b"\x98\x38\x4a\x00\x01\x1f\x11" + text.encode("latin-1") + b"\x03"
    return [(start, _packed(0, shown)), (end, _packed(1, b"\x8a\xff"))]


def _packed(sequence: int, block: bytes) -> bytes:
    service = bytes([1 << 5 | len(block)]) + block
    size = (len(service) + 2) // 2
    packet = (bytes([sequence << 6 | size]) + service).ljust(size * 2, b"\0")
    pairs = [packet[at : at + 2] for at in range(0, len(packet), 2)]
    return b"".join((b"\xff" if number == 0 else b"\xfe") + pair for number, pair in enumerate(pairs))


def _odd_parity(byte: int) -> int:
    low = byte & 0x7F
    return low if low.bit_count() % 2 else low | 0x80


def _usual(path: Path) -> str:
    return {".mkv": "subrip", ".webm": "webvtt"}.get(path.suffix, "mov_text")


def _chapter(number: int, start: float, end: float, title: str) -> dict[str, object]:
    times = {"start": int(start * 1000), "end": int(end * 1000)}
    return {"id": number, **times, "time_base": Fraction(1, 1000), "metadata": {"title": title}}


def _text_stream(film: OutputContainer, kind: str, language: str) -> SubtitleStream:
    stream = film.add_stream(kind)
    stream.codec_context.subtitle_header = _STYLE
    stream.time_base = Fraction(1, 1000)
    if language:
        stream.metadata["language"] = language
    return stream


def _by_frame(hidden: Sequence[tuple[float, bytes]]) -> list[tuple[int, bytes]]:
    """One lot of triplets per frame, in order; those that meet are put together."""
    lots: dict[int, bytes] = {}
    for moment, triplets in hidden:
        frame = max(0, round(moment * RATE))
        lots[frame] = lots.get(frame, b"") + triplets
    return list(lots.items())


def _add_picture(
    film: OutputContainer,
    video: VideoStream,
    seconds: float,
    size: tuple[int, int],
    hidden: dict[int, bytes],
) -> None:
    """A light that wanders over a grey field, with a brighter corner so that rotation can be seen."""
    for number in range(round(seconds * RATE)):
        pixels = np.full((size[1], size[0], 3), 90, np.uint8)
        pixels[: size[1] // 3, : size[0] // 3] = (250, 240, 40)
        pixels[size[1] // 2 :, (number * 3) % size[0] :][:, :8] = 250
        frame = av.VideoFrame.from_ndarray(pixels)
        frame.pts, frame.time_base = number, Fraction(1, RATE)
        for packet in video.encode(frame):
            film.mux(_with_hidden(packet, hidden.get(number, b"")))
    film.mux(video.encode())


def _with_hidden(packet: av.Packet, triplets: bytes) -> av.Packet:
    """The packet with the triplets in front, as user data registered by ITU-T T.35 (ATSC A/53)."""
    if not triplets:
        return packet
    count = len(triplets) // 3
    payload = b"\xb5\x00\x31GA94\x03" + bytes([0xC0 | count, 0xFF]) + triplets + b"\xff"
    unit = b"\0\0\0\1\x06\x04" + bytes([len(payload)]) + payload + b"\x80"
    fuller = av.Packet(unit + bytes(packet))
    for name in ("pts", "dts", "duration", "time_base", "stream", "is_keyframe"):
        setattr(fuller, name, getattr(packet, name))
    return fuller


def _sound(audio: str | None, seconds: float, volume: float) -> np.ndarray:
    if audio == "speech":
        return np.resize(spoken(), round(seconds * SOUND_RATE))  # said again until the time is filled
    return _tone(seconds, volume if audio == "tone" else 0.0)


def _tone(seconds: float, volume: float) -> np.ndarray:
    moments = np.arange(round(seconds * SOUND_RATE)) / SOUND_RATE
    return (volume * np.sin(2 * np.pi * 997 * moments)).astype(np.float32)


def _add_sound(film: OutputContainer, sound: AudioStream, wave: np.ndarray) -> None:
    for at in range(0, len(wave) - 1023, 1024):
        frame = av.AudioFrame.from_ndarray(np.stack([wave[at : at + 1024]] * 2), format="fltp", layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = SOUND_RATE, at, Fraction(1, SOUND_RATE)
        film.mux(sound.encode(frame))
    film.mux(sound.encode(None))


def _add_caption(
    film: OutputContainer,
    stream: SubtitleStream,
    start: float,
    end: float,
    text: str,
) -> None:
    words = text.replace("\n", "\\N")
    event = SubtitleSet.create(f"0,0,Default,,0,0,0,,{words}".encode(), 0, round((end - start) * 1000))
    packet = stream.codec_context.encode_subtitle(event)
    packet.stream, packet.time_base = stream, Fraction(1, 1000)
    packet.pts = packet.dts = round(start * 1000)
    packet.duration = round((end - start) * 1000)
    film.mux(packet)
