"""The library: small films of every kind, each with what is true about it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from desktop.domain.video import CaptionKind
from tests.film_library.burned_clips import OTHER_TEXT, captioned, uncaptioned
from tests.media.films import (
    HEI,
    SOUND_RATE,
    Captions,
    cea_608,
    cea_608_rolling,
    cea_708,
    make_film,
    make_raw_track,
    make_stpp,
    make_wvtt,
    spoken,
    write_srt,
)
from tests.media.test_tracks import PGS_PICTURE, PGS_WIPE

Make = Callable[[Path], Path]  # makes the clip in a folder of its own and returns the film
UNSEEN = 1000  # seeds from here on were never looked at while the finder was made
CHAPTERS = ((0.0, 1.0, "Start"), (1.0, 2.5, "Slutt"))


@dataclass(frozen=True, slots=True)
class Clip:
    """`kinds` are those of captions that are there; `coverage` the share of the speech that has them (None = not
    asked); `in_picture` whether there are captions in the picture (None = not asked); `loud` asks for the loudness to
    be held against FFmpeg's."""

    name: str
    make: Make
    kinds: frozenset[CaptionKind] = frozenset()
    coverage: float | None = None
    in_picture: bool | None = None
    loud: bool = False
    slow: bool = False


def library(burned: int = 26) -> list[Clip]:
    """All clips; `burned` films with captions in the picture, and as many with other text."""
    return [*_beside(), *_inside(), *_hidden(), *_no_captions(), *_coverages(), *_sounds(), *_in_picture(burned)]


def _clip(name: str, make: Make, *kinds: CaptionKind, **truth: object) -> Clip:
    return Clip(name, make, frozenset(kinds), **truth)  # type: ignore[arg-type]


SIDECARS: dict[str, tuple[str, str]] = {
    "film.srt": ("utf-8", "1\n00:00:00,100 --> 00:00:01,200\nHei, velkommen til oss på huset\n"),
    "film.nb_NO.srt": ("utf-8-sig", "1\n00:00:00,100 --> 00:00:01,200\nHei, velkommen til oss på huset\n"),
    "Film.NN.SRT": ("cp1252", "1\r\n00:00:00,100 --> 00:00:01,200\r\nEg veit ikkje kva dei gjer på øya\r\n"),
    "film.no.srt": ("utf-16", "1\n00:00:00,100 --> 00:00:01,200\nÅ, så hyggelig å være her\n"),
    "film - bokmål.srt": ("mac_roman", "1\n00:00:00,100 --> 00:00:01,200\nVi går på tur, også når det blåser\n"),
    "film.en.srt": ("cp865", "1\n00:00:00,100 --> 00:00:01,200\nWelcome to Ålesund, where they have æøå\n"),
    "film.mp4.srt": ("utf-16-le", "1\n00:00:00,100 --> 00:00:01,200\nHei på deg\n"),
    "film.vtt": ("utf-8", "WEBVTT\n\n00:00.100 --> 00:01.200 align:start\n<v Kari>Hei på deg\n"),
    "film.ass": (
        "utf-8",
        "[Script Info]\nScriptType: v4.00+\n\n"
        "[V4+ Styles]\nFormat: Name, Fontname, Fontsize\nStyle: Default,Arial,16\n\n"
        "[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
        "Dialogue: 0,0:00:00.10,0:00:01.20,Default,,0,0,0,,{\\i1}Hei på deg\n",
    ),
    "film.ssa": (
        "cp1252",
        "[Script Info]\nScriptType: v4.00\n\n[V4 Styles]\nFormat: Name, Fontname, Fontsize\nStyle: Default,Arial,16\n\n"
        "[Events]\nFormat: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
        "Dialogue: Marked=0,0:00:00.10,0:00:01.20,Default,,0,0,0,,Hei på øya\n",
    ),
    "film.sub": ("utf-8", "{2}{30}Hei på deg|og velkommen\n"),
    "film.ttml": (
        "utf-8",
        '<?xml version="1.0" encoding="UTF-8"?><tt xmlns="http://www.w3.org/ns/ttml" xml:lang="nb"><body><div>'
        '<p begin="0.1s" end="1.2s">Hei på deg</p></div></body></tt>',
    ),
    "film.sbv": ("utf-8", "0:00:00.100,0:00:01.200\nHei på deg\n"),
    "film.lrc": ("utf-8", "[00:00.10]Hei på deg\n[00:01.20]Vi ses\n"),
    "film.scc": (
        "ascii",
        "Scenarist_SCC V1.0\n\n"
        "00:00:00:05\t9420 9420 94ae 94ae 9470 9470 c8e5 e980 942f 942f\n\n00:00:01:15\t942c 942c\n",
    ),
}


def _beside() -> Iterator[Clip]:
    for name, (encoding, text) in SIDECARS.items():
        yield _clip(f"beside: {name} ({encoding})", partial(_with_file, name, encoding, text), CaptionKind.SIDECAR)
    yield _clip("beside: another film's file", partial(_with_file, "filmen vår.srt", "utf-8", SIDECARS["film.srt"][1]))
    yield _clip("beside: an empty file", partial(_with_file, "film.srt", "utf-8", "\n"))
    yield _clip("beside: times without words", partial(_with_file, "film.srt", "utf-8", _blank_srt()))


def _blank_srt() -> str:
    return "1\n00:00:00,100 --> 00:00:01,200\n \n\n2\n00:00:01,300 --> 00:00:02,000\n-\n"


def _with_file(name: str, encoding: str, text: str, folder: Path) -> Path:
    (folder / name).write_bytes(text.encode(encoding))
    return make_film(folder / "film.mp4")


def _inside() -> Iterator[Clip]:
    for name, kind in (
        ("film.mp4", "mov_text"),
        ("film.mov", "mov_text"),
        ("film.mkv", "subrip"),
        ("film.mkv", "webvtt"),
        ("film.mkv", "ass"),
    ):
        make = partial(_film, name, captions=HEI, captions_as=kind)
        yield _clip(f"inside: {kind} in {name[-3:]}", make, CaptionKind.EMBEDDED)
    yield _clip("inside: wvtt", partial(_boxed, make_wvtt, HEI), CaptionKind.EMBEDDED)
    yield _clip("inside: stpp", partial(_boxed, make_stpp, HEI), CaptionKind.EMBEDDED)
    for name, codec, packet in (
        ("film.mkv", "dvd_subtitle", bytes(100)),
        ("film.ts", "dvb_subtitle", b"\x20\x00\x0f\x13" + bytes(60)),
        ("film.mkv", "hdmv_pgs_subtitle", PGS_PICTURE),
        ("film.ts", "dvb_teletext", b"\x10\x03\x2c" + bytes(60)),
    ):
        yield _clip(f"inside: {codec}", partial(_raw, name, codec, packet), CaptionKind.EMBEDDED)


def _film(name: str, folder: Path, **made: object) -> Path:
    return make_film(folder / name, **made)  # type: ignore[arg-type]


def _raw(name: str, codec: str, packet: bytes, folder: Path) -> Path:
    return make_raw_track(folder / name, codec, [(0.5, packet), (1.5, packet)])


def _boxed(make: Callable[[Path, Captions], Path], texts: Captions, folder: Path) -> Path:
    return make(folder / "film.mp4", texts)


def _hidden() -> Iterator[Clip]:
    pop = [*cea_608(0.9, 1.8, "WELCOME TO THE MEETING"), *cea_608(2.6, 3.4, "IT IS FOR YOU")]
    roll = cea_608_rolling([(0.5, "WHAT WE HAVE FOR YOU"), (1.8, "THIS IS NOT ALL")], 3.5)
    newer = [*cea_708(0.5, 1.5, "Vi er på huset"), *cea_708(2.0, 3.0, "Kom gjerne")]
    for name, hidden in (("608 pop-on", pop), ("608 roll-up", roll), ("708", newer)):
        for ending in ("mp4", "mkv", "ts"):
            make = partial(_film, f"film.{ending}", seconds=4, hidden=hidden)
            yield _clip(f"hidden: CEA-{name} in {ending}", make, CaptionKind.CEA)


def _no_captions() -> Iterator[Clip]:
    blank = [(0.1, 0.5, " "), (1.0, 1.5, "-"), (1.6, 2.0, "♪")]
    filling = [(number / 25, b"\xfc\x80\x80\xfd\x80\x80") for number in range(50)]
    for ending in ("mp4", "mkv", "mov"):
        yield _clip(f"none: chapters in {ending}", partial(_film, f"film.{ending}", chapters=CHAPTERS))
        yield _clip(f"none: plain {ending}", partial(_film, f"film.{ending}"))
    yield _clip("none: chapters as text", partial(_film, "film.mkv", chapters=CHAPTERS, captions=CHAPTERS))
    yield _clip("none: packets without words", partial(_film, "film.mkv", captions=blank))
    yield _clip("none: mov_text without words", partial(_film, "film.mp4", captions=blank))
    yield _clip("none: wvtt without words", partial(_boxed, make_wvtt, blank))
    yield _clip("none: a picture track that wipes", partial(_raw, "film.mkv", "hdmv_pgs_subtitle", PGS_WIPE))
    yield _clip("none: CEA filling", partial(_film, "film.mp4", hidden=filling))
    yield _clip("none: without sound", partial(_film, "film.mp4", audio=None))
    yield _clip("none: empty sound", partial(_film, "film.mkv", audio="empty"))
    yield _clip("none: silent", partial(_film, "film.mp4", audio="silent"))
    yield _clip("none: music", partial(_film, "film.mp4", wave=music(2.5)))


def _coverages() -> Iterator[Clip]:
    for covered, background in ((10, 0.0), (9, 0.0), (6, 0.0), (3, 0.0), (7, 0.03), (4, 0.03)):
        name = f"coverage: {covered} of 10{' over music' if background else ''}"
        make = partial(_covered, covered, background)
        yield _clip(name, make, CaptionKind.SIDECAR, coverage=covered / 10, slow=True)


def _covered(covered: int, background: float, folder: Path) -> Path:
    """Somebody speaks ten times with four seconds between; the first so many of them have captions."""
    talk, pause = spoken(), np.zeros(4 * SOUND_RATE, np.float32)
    wave = np.concatenate([pause, *[talk, pause] * 10])
    wave = wave + background * music(len(wave) / SOUND_RATE)[: len(wave)]
    step, length = (len(talk) + len(pause)) / SOUND_RATE, len(talk) / SOUND_RATE
    cues = [(4 + step * number, 4 + step * number + length, "Hei og velkommen til oss") for number in range(covered)]
    write_srt(folder / "film.nb.srt", cues)
    return make_film(folder / "film.mp4", seconds=len(wave) / SOUND_RATE, wave=wave)


def _sounds() -> Iterator[Clip]:
    for volume in (0.5, 0.15, 0.03, 0.01):
        make = partial(_film, "film.mp4", audio="tone", volume=volume, seconds=6.0)
        yield _clip(f"loudness: tone at {volume}", make, loud=True)
    for factor in (1.0, 0.1):
        wave = np.tile(spoken(), 2) * factor
        make = partial(_film, "film.mkv", wave=wave, seconds=len(wave) / SOUND_RATE)
        yield _clip(f"loudness: speech times {factor}", make, loud=True)
    yield _clip(
        "loudness: speech over music", partial(_film, "film.mp4", wave=_over_music(0.2), seconds=6.5), loud=True
    )


def _over_music(level: float) -> np.ndarray:
    talk = spoken()
    return (talk + level * music(len(talk) / SOUND_RATE)[: len(talk)]).astype(np.float32)


def music(seconds: float) -> np.ndarray:
    """A slow tune of chords, mono at 48 kHz."""
    moments = np.arange(round(seconds * SOUND_RATE)) / SOUND_RATE
    wave = np.zeros_like(moments)
    for number, root in enumerate((220.0, 174.6, 196.0, 261.6)):
        on = (moments // 1.5 % 4 == number) * np.exp(-(moments % 1.5))
        wave += on * sum(np.sin(2 * np.pi * root * part * moments) / part for part in (1, 1.26, 1.5, 2))
    return (0.3 * wave).astype(np.float32)


def _in_picture(count: int) -> Iterator[Clip]:
    for number in range(count):
        seed = UNSEEN + number
        make = partial(_captioned, seed)
        yield _clip(f"picture: captions {seed}", make, CaptionKind.BURNED_IN, in_picture=True, slow=True)
    for number in range(count):
        seed, kind = UNSEEN + number, list(OTHER_TEXT)[number % len(OTHER_TEXT)]
        yield _clip(f"picture: {kind} {seed}", partial(_other_text, seed, kind), in_picture=False, slow=True)


def _captioned(seed: int, folder: Path) -> Path:
    return captioned(folder / "film.mp4", seed)


def _other_text(seed: int, kind: str, folder: Path) -> Path:
    return uncaptioned(folder / "film.mp4", seed, kind)


__all__ = ["Captions", "Clip", "library", "music"]
