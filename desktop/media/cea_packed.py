"""Reads the words of CEA-708, the newer American captions, which no decoder at hand knows."""

from desktop.media.cue import Cue

_START = 0xFF
# Bytes that follow a command, by the command (ANSI/CTA-708-E, table of C1 codes).
_FOLLOWING = {0x88: 1, 0x89: 1, 0x8A: 1, 0x8B: 1, 0x8C: 1, 0x8D: 1, 0x90: 2, 0x91: 3, 0x92: 2, 0x97: 4}
_CHANGES = (0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8F)  # clear, show, hide, toggle or delete windows; reset


def read_packed(triplets: list[tuple[float, bytes]]) -> list[Cue]:
    """Cues from triplets of types FE and FF in order of time; a cue lasts until the window changes next."""
    cues: list[Cue] = []
    text, since = "", 0.0
    for seconds, block in _blocks(triplets):
        for piece in _pieces(block):
            if piece is not None:
                since = seconds if not text else since
                text += piece
            elif text.strip():
                cues.append(Cue(since, seconds, text.strip()))
                text = ""
    if text.strip():
        cues.append(Cue(since, since + 2.0, text.strip()))
    return cues


def _blocks(triplets: list[tuple[float, bytes]]) -> list[tuple[float, bytes]]:
    """The first service's data of each packet with its time."""
    packets: list[tuple[float, bytearray]] = []
    for seconds, triplet in triplets:
        if triplet[0] == _START:
            packets.append((seconds, bytearray()))
        if packets:
            packets[-1][1].extend(triplet[1:])
    return [(seconds, block) for seconds, packet in packets for block in _services(bytes(packet))]


def _services(packet: bytes) -> list[bytes]:
    found, at = [], 1
    while at < len(packet):
        service, size = packet[at] >> 5, packet[at] & 0x1F
        if service == 1 and size:
            found.append(packet[at + 1 : at + 1 + size])
        if not service or not size:
            break
        at += 1 + size
    return found


def _pieces(block: bytes) -> list[str | None]:
    """Letters as words, None where the windows change."""
    found: list[str | None] = []
    at = 0
    while at < len(block):
        code = block[at]
        at += 1
        if code in _CHANGES:
            found.append(None)
        if 0x20 <= code < 0x7F or code >= 0xA0:
            found.append(chr(code))
        elif code == 0x0D:
            found.append("\n")
        elif 0x98 <= code <= 0x9F:
            at += 6
        elif code < 0x20:
            at += 2 if code >= 0x18 else 1 if code >= 0x10 else 0
        else:
            at += _FOLLOWING.get(code, 0)
    return found
