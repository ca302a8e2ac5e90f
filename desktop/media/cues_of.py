"""Reads the cues out of a subtitle file or out of a film's own text track, to be worked on; runs in the child
process."""

from pathlib import Path

from desktop.domain.errors import FileProblem
from desktop.domain.wording import say
from desktop.media import caption_file
from desktop.media.caption_names import ENDINGS
from desktop.media.cea import CeaReader
from desktop.media.container import check_file, main_video, open_film, packets
from desktop.media.cue import Cue
from desktop.media.tracks import chapter_titles, readers


def cues_of(path: Path, name: str) -> list[Cue]:
    """The cues with words, in order of time; `name` is what the user calls the file. Raises FileProblem where there
    are none that can be read as text."""
    cues = _of_file(path, name) if path.suffix.casefold() in ENDINGS else _of_film(path, name)
    if not cues:
        raise FileProblem(say("Fant ingen tekster i «{name}».", name=name), say("Velg en annen fil, for eksempel srt."))
    return cues


def _of_file(path: Path, name: str) -> list[Cue]:
    check_file(path, name)
    found = caption_file.read(path)
    if not found.readable:
        raise FileProblem(
            say("Bokstavene i «{name}» lar seg ikke tyde.", name=name), say("Lagre tekstfila på nytt som UTF-8.")
        )
    return list(found.cues)


def _of_film(path: Path, name: str) -> list[Cue]:
    """The fullest track of text, else what is hidden in the picture's data."""
    import av

    with open_film(path, name) as film:
        video, tracks, hidden = main_video(film, name), readers(film), CeaReader()
        try:
            for packet in packets(film):
                if packet.stream_index in tracks:
                    tracks[packet.stream_index].take(packet)
                elif packet.stream_index == video.index and packet.size:
                    hidden.take_packet(float((packet.pts or packet.dts or 0) * packet.time_base), bytes(packet))
        except av.FFmpegError:
            pass  # what came before the damage is something to work on
        chapters = chapter_titles(film)
        sets = [one for one in (reader.captions(chapters) for reader in tracks.values()) if one is not None]
    best = max((list(one.cues) for one in sets), key=len, default=[])
    return best or (hidden.captions()[1] if hidden.found else [])
