"""Writes captions to a new file, named as the channel it is for wants it."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from desktop.domain.channel import Channel
from desktop.domain.errors import FileProblem, plain_reason
from desktop.domain.wording import say
from desktop.media.cue import Cue
from desktop.media.mend import as_srt, stamp

# What the channels take (resources/manual tells the user): Instagram and reels show only what is in the picture.
_TAKES = {
    Channel.FACEBOOK: "srt",
    Channel.YOUTUBE: "srt",
    Channel.LINKEDIN: "srt",
    Channel.X: "srt",
    Channel.WEB: "vtt",
}
_COUNTRIES = {"nb": "nb_NO", "nn": "nn_NO", "no": "nb_NO", "en": "en_GB", "sv": "sv_SE", "da": "da_DK", "de": "de_DE"}


@dataclass(frozen=True, slots=True)
class ChannelFile:
    """What a channel wants a film's captions to be called; `name` is empty where it takes no file, and the captions
    have to be burned into the picture."""

    channel: Channel
    name: str


def channel_file(film: str, channel: Channel, language: str = "nb") -> ChannelFile:
    """`film` is the film's file name, `language` the captions' (`nb`, `nn`, `en` …)."""
    kind = _TAKES.get(channel)
    if kind is None:
        return ChannelFile(channel, "")
    tongue = _COUNTRIES.get(language, language) if channel == Channel.FACEBOOK else language
    return ChannelFile(channel, ".".join(filter(None, [Path(film).stem, tongue, kind])))


def channel_files(film: str, channels: Iterable[Channel], language: str = "nb") -> list[ChannelFile]:
    """For those of the channels that show film, in their order."""
    shows = {*_TAKES, Channel.INSTAGRAM}
    return [channel_file(film, channel, language) for channel in channels if channel in shows]


def as_vtt(cues: Iterable[Cue]) -> str:
    """WebVTT, to be saved as UTF-8."""
    blocks = ["WEBVTT\n"]
    for cue in cues:
        words = "\n".join(cue.lines).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        blocks.append(f"{stamp(cue.start, '.')} --> {stamp(cue.end, '.')}\n{words}\n")
    return "\n".join(blocks)


def save_captions(cues: Iterable[Cue], out: Path, *, replace: bool = False) -> Path:
    """Writes those cues that say something to `out`, as WebVTT where it ends in .vtt, else as SubRip; all of it or
    nothing. A file that is there is left alone unless `replace`. Raises FileProblem."""
    said = [cue for cue in cues if cue.text.strip()]
    if not said:
        raise FileProblem(say("Det er ingen tekster å lagre."), say("Skriv minst én tekst først."))
    if out.exists() and not replace:
        raise FileProblem(
            say("Det finnes allerede en fil som heter «{name}».", name=out.name), say("Velg et annet navn.")
        )
    write_whole(out, as_vtt(said) if out.suffix.casefold() == ".vtt" else as_srt(said))
    return out


def free_name(wished: Path) -> Path:
    """The path itself, or with a number where there is such a file already."""
    number, free = 2, wished
    while free.exists():
        free = wished.with_name(f"{wished.stem} {number}{wished.suffix}")
        number += 1
    return free


def write_whole(out: Path, text: str) -> None:
    """The text as UTF-8, all of it or nothing; raises FileProblem."""
    rough = out.with_name(f".{uuid4().hex}.rough")
    try:
        with rough.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        rough.replace(out)
    except OSError as problem:
        why = plain_reason(problem)
        raise FileProblem(
            say("«{name}» kunne ikke lagres ({reason}).", name=out.name, reason=why), say("Velg et annet sted å lagre.")
        ) from problem
    finally:
        rough.unlink(missing_ok=True)
