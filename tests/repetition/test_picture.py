"""Pictures are the same when their fingerprints differ in a few bits only."""

import io

import dhash
from PIL import Image, ImageDraw

from desktop.repetition.picture import distance, same_picture


def drawn(turn: int = 0) -> Image.Image:
    """A picture with things in it: bars and a disc."""
    image = Image.new("RGB", (320, 240), (225, 235, 245))
    pen = ImageDraw.Draw(image)
    for place, height in enumerate((40, 120, 75, 160, 100, 190)):
        pen.rectangle((20 + 48 * place, 230 - height, 55 + 48 * place, 230), fill=(60 + 25 * place, 90, 140))
    pen.ellipse((220, 15, 290, 85), fill=(250, 200, 60))
    return image.rotate(turn, expand=True)


def fingerprint(image: Image.Image) -> str:
    row, column = dhash.dhash_row_col(image, size=8)
    return str(dhash.format_hex(row, column))


def test_a_picture_saved_anew_in_another_size_is_the_same() -> None:
    buffer = io.BytesIO()
    drawn().resize((200, 150)).save(buffer, "JPEG", quality=40)

    assert same_picture(fingerprint(drawn()), fingerprint(Image.open(buffer)))


def test_another_picture_is_not() -> None:
    assert not same_picture(fingerprint(drawn()), fingerprint(drawn(90)))


def test_the_distance_counts_bits() -> None:
    assert distance("0" * 31 + "3", "0" * 31 + "1") == 1


def test_what_is_no_fingerprint_has_no_distance() -> None:
    good = "0" * 31 + "1"

    assert distance("", good) is None
    assert distance("hei", good) is None
    assert distance("g" * 32, good) is None


def test_plain_colours_say_nothing() -> None:
    assert distance("0" * 32, "0" * 32) is None
    assert distance("f" * 32, "f" * 32) is None
