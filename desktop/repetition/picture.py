"""Tells whether two pictures are the same by their perceptual fingerprints."""

# Of the 128 bits of an 8x8 row-and-column difference hash. The same picture saved anew, made smaller or a little
# lighter differs in a handful; different pictures differ in some fifty.
SAME_PICTURE = 12
DIGITS = 32


def distance(a: str, b: str) -> int | None:
    """How many of the 128 bits differ between two fingerprints (32 hex digits each, as `dhash.format_hex` writes
    them); None where one is missing or not a fingerprint."""
    ours, theirs = bits(a), bits(b)
    return None if ours is None or theirs is None else (ours ^ theirs).bit_count()


def same_picture(a: str, b: str) -> bool:
    """Whether the fingerprints are those of one picture."""
    apart = distance(a, b)
    return apart is not None and apart <= SAME_PICTURE


def bits(fingerprint: str) -> int | None:
    """The fingerprint as a number, None where it is none. One of all zeros or ones is a picture without anything in
    it (a plain colour), and says nothing."""
    if len(fingerprint) != DIGITS:
        return None
    try:
        number = int(fingerprint, 16)
    except ValueError:
        return None
    return number if 0 < number.bit_count() < 4 * DIGITS else None
