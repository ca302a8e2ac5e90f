"""Goes once through a film's packets and lets each reader take its part: picture, sound, tracks, hidden captions."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop.domain.language import guessed
from desktop.domain.video import CaptionKind
from desktop.domain.wording import say
from desktop.media.background import Background
from desktop.media.caption_set import CaptionSet
from desktop.media.cea import CeaReader
from desktop.media.container import Picture, decoded, header_seconds, main_video, packets, seen_picture
from desktop.media.coverage import Span
from desktop.media.loudness import Loudness, LoudnessMeter
from desktop.media.speech import SpeechFinder
from desktop.media.tracks import chapter_titles, readers

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet

Report = Callable[[float, str], None]
_STEP = 0.05  # share of the film between two words on the progress
_TRIES = 600  # packets in which a picture must be found


@dataclass
class FilmPass:
    """What one pass saw. `complete` is false when time ran out, `broken` when the packets ended in an error,
    `seconds` the length by the packets' own clocks, `speech` None where there was no sound to listen to."""

    name: str
    picture: Picture | None = None
    seconds: float = 0.0
    header: float = 0.0
    declared_sound: bool = False
    sound: bool = False
    loudness: Loudness | None = None
    speech: list[Span] | None = None
    background: Background | None = None
    sets: list[CaptionSet] = field(default_factory=list)
    complete: bool = True
    broken: bool = False


class _Pass:
    """The work behind `go_through`."""

    def __init__(self, container: "InputContainer", name: str) -> None:
        self.container = container
        self.seen = FilmPass(name, header=header_seconds(container))
        self.video = main_video(container, name)
        self.audio: Any = next(iter(container.streams.audio), None)
        self.seen.declared_sound = self.audio is not None
        self.unheard = {stream.index for stream in container.streams.audio[1:]}
        self.tracks = readers(container)
        self.cea = CeaReader()
        self.meter = LoudnessMeter()
        self.finder = SpeechFinder()
        self.tries = 0
        self.first: float | None = None
        self.last = 0.0

    def take(self, packet: "Packet[Any]") -> None:
        kind = packet.stream.type
        if kind in ("video", "audio"):
            self._note_time(packet)
        if packet.stream_index == self.video.index:
            self._take_picture(packet)
        elif self.audio is not None and packet.stream_index == self.audio.index:
            self._take_sound(packet)
        elif packet.stream_index in self.unheard:
            self._listen_for_any(packet)
        elif packet.stream_index in self.tracks:
            self.tracks[packet.stream_index].take(packet)

    def _note_time(self, packet: "Packet[Any]") -> None:
        if packet.pts is None or not packet.size:
            return
        base = float(packet.time_base)
        start = packet.pts * base
        self.first = start if self.first is None else min(self.first, start)
        self.last = max(self.last, start + (packet.duration or 0) * base)

    def _take_picture(self, packet: "Packet[Any]") -> None:
        if self.seen.picture is None and self.tries < _TRIES:
            self.tries += 1
            for frame in decoded(packet)[:1]:
                self.seen.picture = seen_picture(self.video, frame)
        if packet.size:
            moment = packet.pts if packet.pts is not None else packet.dts or 0
            self.cea.take_packet(moment * float(packet.time_base), bytes(packet))

    def _take_sound(self, packet: "Packet[Any]") -> None:
        for frame in decoded(packet):
            if frame.samples:
                self.seen.sound = True
                self.finder.take(frame, frame.time)
                self.meter.take(frame)

    def _listen_for_any(self, packet: "Packet[Any]") -> None:
        """A second sound track is not measured, but it is sound."""
        if any(frame.samples for frame in decoded(packet)):
            self.seen.sound = True
            self.unheard.discard(packet.stream_index)

    def finish(self) -> FilmPass:
        # Sound may start a little before zero: what encoders add there is never heard.
        self.seen.seconds = max(0.0, self.last - max(0.0, self.first or 0.0))
        self.seen.loudness = self.meter.result()
        if self.seen.sound:
            self.seen.speech, self.seen.background = self.finder.spans(), self.finder.background()
        chapters = chapter_titles(self.container)
        found = [reader.captions(chapters) for reader in self.tracks.values()]
        self.seen.sets = [one for one in found if one is not None]
        self._add_hidden()
        return self.seen

    def _add_hidden(self) -> None:
        if not self.cea.found:
            return
        form, cues = self.cea.captions()
        if cues:
            language = guessed(cue.text for cue in cues)
            self.seen.sets.append(CaptionSet(CaptionKind.CEA, form, language, "teksting i bildet", tuple(cues)))


def go_through(container: "InputContainer", name: str, deadline: float, report: Report) -> FilmPass:
    """Reads all packets until `deadline` (of `time.monotonic`). A damaged packet is passed over; where the rest cannot
    be read at all, what was seen so far counts."""
    import av

    work = _Pass(container, name)
    length = work.seen.header or 1.0
    told = 0.0
    try:
        for packet in packets(container):
            work.take(packet)
            if time.monotonic() > deadline:
                work.seen.complete = False
                break
            share = min(1.0, work.last / length)
            if share >= told + _STEP:
                told = share
                report(share, say("Ser og hører gjennom filmen"))
    except av.FFmpegError:
        work.seen.broken = True
    return work.finish()
