"""Finds and reads the captions that American television hides in the picture's own data (CEA-608 and 708)."""

from dataclasses import dataclass, field

from desktop.media.cea_packed import read_packed
from desktop.media.cue import Cue, plain, with_words

# ATSC's "GA94" and the type for captions. Before it stands, in H.264 and later, ITU-T T.35's code for the United States
# and ATSC's own; in MPEG-2 the start code of user data.
_MARK = b"GA94\x03"
_BEFORE = (b"\xb5\x00\x31", b"\x00\x00\x01\xb2")
_CLEAR = b"\x94\x2c"  # erase displayed memory: lets the decoder hand over the last cue
_FIELD_ONE, _FIELD_TWO = 0xFC, 0xFD
_PACKED = (0xFE, 0xFF)  # the newer kind, CEA-708
_NO_END = 10.0  # seconds; for a cue that nothing ever takes away


@dataclass
class CeaReader:
    """Collects caption triplets by their time of showing, and decodes them when the film is at its end."""

    _triplets: list[tuple[float, bytes]] = field(default_factory=list)

    def take(self, seconds: float, triplets: bytes) -> None:
        """`triplets` of three bytes (type, data, data) shown at `seconds`."""
        if self._says_something(triplets):
            self._triplets.append((seconds, triplets))

    def take_packet(self, seconds: float, data: bytes) -> None:
        """Takes what an encoded picture holds; cheap where it holds nothing."""
        place = data.find(_MARK)
        while place >= 0:
            if data[max(0, place - 4) : place].endswith(_BEFORE):
                self.take(seconds, _payload(data, place + len(_MARK)))
            place = data.find(_MARK, place + 1)

    @property
    def found(self) -> bool:
        return bool(self._triplets)

    def captions(self) -> tuple[str, list[Cue]]:
        """(format, cues with words): CEA-608's first field, else its second, else CEA-708."""
        self._triplets.sort(key=lambda one: one[0])
        for kind in (_FIELD_ONE, _FIELD_TWO):
            if cues := with_words(_decode(self._pairs(kind))):
                return "cea-608", cues
        return "cea-708", with_words(read_packed(self._of(_PACKED)))

    def _pairs(self, kind: int) -> list[tuple[float, bytes]]:
        return [(seconds, triplet[1:]) for seconds, triplet in self._of((kind,))]

    def _of(self, kinds: tuple[int, ...]) -> list[tuple[float, bytes]]:
        """Each triplet of these kinds with its time."""
        return [
            (seconds, triplets[at : at + 3]) for seconds, triplets in self._triplets for at in _places(triplets, kinds)
        ]

    @staticmethod
    def _says_something(triplets: bytes) -> bool:
        """Filling (80 80 or nothing) is sent in every frame of films that have no captions at all."""
        older = any(
            triplets[at + 1] & 0x7F or triplets[at + 2] & 0x7F for at in _places(triplets, (_FIELD_ONE, _FIELD_TWO))
        )
        return older or bool(_places(triplets, _PACKED))


def _places(triplets: bytes, kinds: tuple[int, ...]) -> list[int]:
    return [at for at in range(0, len(triplets) - 2, 3) if triplets[at] in kinds]


def _payload(data: bytes, start: int) -> bytes:
    """The triplets after the mark: a count in five bits, a filling byte, then three bytes each. The encoder's guard
    bytes (00 00 03) are taken out first."""
    raw = data[start : start + 140].replace(b"\0\0\3", b"\0\0")
    if len(raw) < 2 or not raw[0] & 0x40:
        return b""
    return raw[2 : 2 + 3 * (raw[0] & 0x1F)]


def _decode(pairs: list[tuple[float, bytes]]) -> list[Cue]:
    """What the pairs of letters and commands put on the screen. FFmpeg's decoder hands a cue over when it leaves the
    screen and keeps no clock of its own here, so the moment it came is taken from the commands that show text."""
    if not pairs:
        return []
    import av

    decoder = av.CodecContext.create("cc_dec", "r")
    cues: list[Cue] = []
    shown_at, before = pairs[0][0], b""
    for seconds, pair in [*pairs, (pairs[-1][0] + _NO_END, _CLEAR)]:
        packet = av.Packet(b"\xfc" + pair)
        packet.pts = packet.dts = int(seconds * 1000)
        left = decoder.decode2(packet)  # type: ignore[attr-defined]  # the class is known only at run time
        if left is not None:
            text = "\n".join(plain(one.dialogue.decode("utf-8", "replace")) for one in left)
            cues.append(Cue(shown_at, seconds, text))
        if pair != before and (left is not None or _shows(pair)):
            shown_at = seconds
        before = pair
    return cues


def _shows(pair: bytes) -> bool:
    """End of caption, direct captioning and carriage return put text before the viewer (ANSI/CTA-608-E)."""
    first, second = pair[0] & 0x7F, pair[1] & 0x7F
    return first == 0x14 and second in (0x2F, 0x29, 0x2D)
