"""Reads the subtitle tracks inside a film and tells captions from chapters, menus and empty tracks."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop.domain.language import guessed, normalised
from desktop.domain.video import CaptionKind
from desktop.media.boxes import joined, payload_cues
from desktop.media.caption_set import CaptionSet
from desktop.media.container import decoded
from desktop.media.cue import Cue, plain, with_words
from desktop.media.picture_subtitles import is_teletext_caption, shows_picture

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream

_TEXT = {
    "mov_text": "mov_text",
    "subrip": "subrip",
    "srt": "subrip",
    "webvtt": "webvtt",
    "ass": "ass",
    "ssa": "ass",
    "text": "text",
    "eia_608": "cea-608",
    "cc_dec": "cea-608",
    "microdvd": "microdvd",
}
_PICTURES = {
    "dvbsub": "dvb",
    "dvb_subtitle": "dvb",
    "dvdsub": "vobsub",
    "dvd_subtitle": "vobsub",
    "pgssub": "pgs",
    "hdmv_pgs_subtitle": "pgs",
    "xsub": "xsub",
}


@dataclass
class TrackReader:
    """Takes one track's packets and says in the end what captions it held. `format` is empty until known."""

    stream: "Stream"
    format: str = ""
    cues: list[Cue] = field(default_factory=list)
    pictures: int = 0

    def take(self, packet: "Packet[Any]") -> None:
        if not packet.size:
            return
        name = self._codec()
        if name in _TEXT:
            self.format = _TEXT[name]
            self.cues.append(Cue(*_span(packet), "\n".join(_said(packet))))
        elif name in _PICTURES:
            self.format = _PICTURES[name]
            self.pictures += shows_picture(self.format, bytes(packet))
        else:
            self._take_unknown(packet)

    def _take_unknown(self, packet: "Packet[Any]") -> None:
        """stpp, wvtt and teletext have no decoder, and FFmpeg calls wvtt mere data: their packets are read here."""
        data = bytes(packet)
        found = payload_cues(data, *_span(packet))
        if found is not None:
            self.format = found[0]
            self.cues.extend(found[1])
        elif is_teletext_caption(data):
            self.format = "teletext"
            self.pictures += 1

    @property
    def words(self) -> int:
        """How many cues with words, or pictures of them, have come by."""
        return sum(cue.has_words for cue in self.cues) + self.pictures

    def _codec(self) -> str:
        context: Any = self.stream.codec_context
        return context.name if context is not None else ""

    def captions(self, chapters: list[str]) -> CaptionSet | None:
        """The track as captions, or None where it has no words; `chapters` are the film's chapter titles."""
        said = with_words(self.cues)
        if self.format in ("wvtt", "stpp"):
            said = joined(said)
        repeats_chapters = bool(said) and [cue.text.strip() for cue in said] == chapters
        if not (said or self.pictures) or repeats_chapters:
            return None
        language = normalised(self.stream.metadata.get("language", "")) or guessed(cue.text for cue in said)
        kind = CaptionKind.CEA if self.format == "cea-608" else CaptionKind.EMBEDDED
        return CaptionSet(kind, self.format, language, "sporet i filmen", tuple(said), self.pictures)


def readers(container: "InputContainer") -> dict[int, TrackReader]:
    """A reader for each track that may hold captions, by the track's number."""
    return {stream.index: TrackReader(stream) for stream in container.streams if stream.type in ("subtitle", "data")}


def chapter_titles(container: "InputContainer") -> list[str]:
    return [str(chapter["metadata"].get("title", "")).strip() for chapter in container.chapters()]


def _span(packet: "Packet[Any]") -> tuple[float, float]:
    base = float(packet.time_base or 0)
    start = (packet.pts or 0) * base
    return start, start + (packet.duration or 0) * base


def _said(packet: "Packet[Any]") -> list[str]:
    pieces = [getattr(one, "dialogue", b"") for one in decoded(packet)]
    return [plain(piece.decode("utf-8", "replace")) for piece in pieces if piece]
