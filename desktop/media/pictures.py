"""Opens pictures safely: size as seen, a fingerprint for finding lookalikes, and thumbnails."""

import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from desktop.domain.errors import FileProblem
from desktop.domain.media import Region
from desktop.domain.wording import say

if TYPE_CHECKING:
    from PIL.Image import Image

# Kinds that need no outside program to open (PostScript does), by Pillow's name, and the ending each is kept with.
_ENDINGS = {
    "JPEG": ".jpg",
    "MPO": ".jpg",
    "PNG": ".png",
    "GIF": ".gif",
    "WEBP": ".webp",
    "BMP": ".bmp",
    "TIFF": ".tif",
    "AVIF": ".avif",
}
_MOST_PIXELS = 120_000_000  # the largest telephone cameras give 108 or 200 million; more than this fills the memory
_WORKING_SIZE = (1024, 1024)  # JPEG can be read smaller than it is, which saves time and memory
_HEIC = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_TURNED = (5, 6, 7, 8)  # values of EXIF orientation that swap width and height


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """`width` and `height` in pixels as seen; `fingerprint` is 32 hexadecimal digits (dhash, 64 bits across and 64
    down); `ending` with its dot."""

    width: int
    height: int
    fingerprint: str
    ending: str


def look(path: Path, name: str) -> PictureFacts | None:
    """The facts, or None where the file is no picture at all. Raises FileProblem where it is a picture that is damaged,
    far too large, or of a kind that cannot be read; `name` is what the user calls it."""
    if _is_heic(path):
        raise FileProblem(
            say("«{name}» er et HEIC-bilde, som Elleve ikke kan lese.", name=name),
            say("Lagre det som JPEG på telefonen, og prøv igjen."),
        )
    with _opened(path, name) as image:
        if image is None:
            return None
        width, height = image.size
        turned = image.getexif().get(0x0112) in _TURNED
        ending = _ENDINGS[image.format or "PNG"]
        fingerprint = _fingerprint(_upright(image))
    return PictureFacts(*((height, width) if turned else (width, height)), fingerprint, ending)


def save_thumbnail(path: Path, out: Path | IO[bytes], width: int, height: int) -> None:
    """Writes the picture upright within width x height pixels as PNG; raises FileProblem as `look`."""
    with _opened(path, path.name) as image:
        if image is None:
            raise _damaged(path.name)
        small = _upright(image)
        small.thumbnail((max(1, width), max(1, height)))
        small.save(out, "PNG")


@contextmanager
def _opened(path: Path, name: str) -> Iterator["Image | None"]:
    from PIL import Image, UnidentifiedImageError  # slow to import; only when there is a picture

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # our own ceiling stands below
        try:
            Image.init()  # all kinds this Pillow was built with
            image = Image.open(path, formats=[kind for kind in _ENDINGS if kind in Image.OPEN])
        except UnidentifiedImageError:
            image = None
        except Image.DecompressionBombError:
            raise _too_large(name) from None
        except (OSError, ValueError, SyntaxError, struct.error, EOFError) as error:
            raise _damaged(name) from error
        if image is None:
            yield None
            return
        with image:
            if image.width * image.height > _MOST_PIXELS:
                raise _too_large(name)
            try:
                yield image
            except (OSError, ValueError, SyntaxError, struct.error, EOFError, IndexError, KeyError) as error:
                raise _damaged(name) from error


def _upright(image: "Image", size: tuple[int, int] | None = _WORKING_SIZE) -> "Image":
    """A copy turned as the camera was held, on white where it was see-through, not much larger than `size` (None: as
    large as it is)."""
    from PIL import Image, ImageOps

    if size is not None:
        image.draft("RGB", size)
    turned = ImageOps.exif_transpose(image).convert("RGBA" if _see_through(image) else "RGB")
    if turned.mode == "RGB":
        return turned
    white = Image.new("RGB", turned.size, "white")
    white.paste(turned, mask=turned.getchannel("A"))
    return white


def _see_through(image: "Image") -> bool:
    return image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info


def _fingerprint(image: "Image") -> str:
    import dhash

    return str(dhash.format_hex(*dhash.dhash_row_col(image)))


def _is_heic(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(12)
    return head[4:8] == b"ftyp" and head[8:12] in _HEIC


def _damaged(name: str) -> FileProblem:
    return FileProblem(
        say("Bildet «{name}» er skadet.", name=name), say("Hent det på nytt fra telefonen eller kameraet.")
    )


def _too_large(name: str) -> FileProblem:
    return FileProblem(
        say("Bildet «{name}» er for stort til å åpnes.", name=name),
        say("Lagre det mindre, for eksempel 4000 punkter bredt."),
    )


def save_for_channel(path: Path, out: Path, part: Region, most_bytes: int | None = None) -> None:
    """Writes a part of the picture upright as JPEG, whole in size, with no more bytes than the channel takes; where and
    with what it was taken is left out. Raises FileProblem as `look`."""
    with _opened(path, path.name) as image:
        if image is None:
            raise _damaged(path.name)
        whole = _upright(image, None)
        wide, high = whole.size
        box = (part.left * wide, part.top * high, (part.left + part.width) * wide, (part.top + part.height) * high)
        cut = whole.crop(tuple(round(side) for side in box))  # type: ignore[arg-type]  # four sides
        for quality in (92, 85, 75, 65, 55):
            cut.save(out, "JPEG", quality=quality, optimize=True)
            if most_bytes is None or out.stat().st_size <= most_bytes:
                return
