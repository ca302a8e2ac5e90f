"""A quick answer while the rest is looked into: are there captions in files beside the film or in tracks inside it?

The film's picture and sound are passed over, so that even a large film takes a blink."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.errors import FileProblem
from desktop.domain.video import CaptionTrack
from desktop.media import caption_file
from desktop.media.caption_names import beside
from desktop.media.caption_set import CaptionSet, from_file, tracks
from desktop.media.container import only, open_film, packets
from desktop.media.tracks import chapter_titles, readers

if TYPE_CHECKING:
    from av.container import InputContainer

_ENOUGH = 3  # cues with words in every track; more would not change the answer


def present(film: Path, name: str) -> tuple[CaptionTrack, ...]:
    """Those that say something; `cues` counts no further than the answer needs. Raises FileProblem as `open_film`."""
    with open_film(film, name) as container:
        inside = _inside(container)
    return tracks([*_files(film), *inside])


def _files(film: Path) -> list[CaptionSet]:
    found = []
    for path in beside(film):
        try:
            found.append(from_file(caption_file.read(path)))
        except FileProblem:
            continue  # a file that is far too big or gone is no captions
    return found


def _inside(container: "InputContainer") -> list[CaptionSet]:
    import av

    found = readers(container)
    if not found:
        return []
    only(container, *(reader.stream for reader in found.values()))
    chapters = chapter_titles(container)
    try:
        for packet in packets(container):
            if packet.stream_index in found:
                found[packet.stream_index].take(packet)
            if all(reader.words >= _ENOUGH + len(chapters) for reader in found.values()):
                break
    except av.FFmpegError:
        pass  # what came before the damage counts
    sets = [reader.captions(chapters) for reader in found.values()]
    return [one for one in sets if one is not None]
