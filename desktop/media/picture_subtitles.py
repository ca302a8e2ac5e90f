"""Tells whether a packet of a picture-subtitle track puts something on the screen or only wipes it."""

_PGS_OBJECT = 0x15  # the segment with the picture itself
_DVB_OBJECT = b"\x0f\x13"  # sync byte and object data segment, ETSI EN 300 743
_WIPE = 30  # bytes; a VobSub packet as small as this holds no picture


def shows_picture(kind: str, packet: bytes) -> bool:
    """`kind` is `pgs`, `dvb`, `vobsub` or `xsub`."""
    if kind == "pgs":
        return _has_segment(packet, _PGS_OBJECT)
    return _DVB_OBJECT in packet if kind == "dvb" else len(packet) > _WIPE


def _has_segment(packet: bytes, wanted: int) -> bool:
    """PGS segments are a type, a length of two bytes, and so many bytes."""
    at = 0
    while at + 3 <= len(packet):
        if packet[at] == wanted:
            return True
        at += 3 + int.from_bytes(packet[at + 1 : at + 3], "big")
    return False


def is_teletext_caption(packet: bytes) -> bool:
    """A unit of EBU teletext subtitle data (ETSI EN 300 472), not the pages of ordinary text television."""
    return len(packet) > 46 and 0x10 <= packet[0] <= 0x1F and packet[1] == 0x03 and packet[2] == 0x2C
