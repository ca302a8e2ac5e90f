"""What the user gives is copied in by its content, and told what it is by its content."""

import hashlib
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from desktop.domain.errors import FileProblem
from desktop.domain.media import Media, MediaKind
from desktop.media import store
from desktop.media.library import MediaLibrary
from tests.media.films import HEI, make_film, write_srt


@pytest.fixture
def library(tmp_path: Path) -> MediaLibrary:
    return MediaLibrary(tmp_path / "media")


def draw(path: Path, kind: str = "JPEG", size: tuple[int, int] = (400, 300), **options: object) -> Path:
    """A picture with a different shape in each corner."""
    image = Image.new("RGB", size, "#e8e0d0")
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, size[0] // 2, size[1] // 3), fill="#206050")
    pen.ellipse((size[0] // 2, size[1] // 2, size[0] - 10, size[1] - 10), fill="#b03030")
    image.save(path, kind, **options)
    return path


def names(library: MediaLibrary) -> set[str]:
    return {one.name for one in library.folder.iterdir() if one.is_file()}


def test_a_picture_is_kept_by_content(tmp_path: Path, library: MediaLibrary) -> None:
    source = draw(tmp_path / "jul på huset.jpg")
    media = library.add(source)
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    assert (media.kind, media.name, media.file) == (MediaKind.PICTURE, "jul på huset.jpg", f"{digest}.jpg")
    assert (media.width, media.height, len(media.fingerprint)) == (400, 300, 32)
    assert library.path(media).read_bytes() == source.read_bytes()


def test_the_same_content_is_kept_once(tmp_path: Path, library: MediaLibrary) -> None:
    source = draw(tmp_path / "a.jpg")
    (tmp_path / "b.jpg").write_bytes(source.read_bytes())
    one, two = library.add(source), library.add(tmp_path / "b.jpg")
    assert one.file == two.file
    assert one.id != two.id
    assert names(library) == {one.file}


@pytest.mark.parametrize("kind", ["PNG", "GIF", "WEBP", "BMP", "TIFF", "AVIF"])
def test_every_kind_of_picture(tmp_path: Path, library: MediaLibrary, kind: str) -> None:
    media = library.add(draw(tmp_path / "bilde", kind))
    assert (media.kind, media.width, media.height) == (MediaKind.PICTURE, 400, 300)


def test_the_kind_is_told_by_content_not_by_ending(tmp_path: Path, library: MediaLibrary) -> None:
    picture = library.add(draw(tmp_path / "bilde.mp4", "PNG"))
    make_film(tmp_path / "film.mkv").rename(tmp_path / "film.jpg")
    film = library.add(tmp_path / "film.jpg")
    assert (picture.kind, Path(picture.file).suffix) == (MediaKind.PICTURE, ".png")
    assert (film.kind, Path(film.file).suffix) == (MediaKind.VIDEO, ".mkv")


def test_a_picture_is_measured_and_shown_upright(tmp_path: Path, library: MediaLibrary) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turn a quarter clockwise
    media = library.add(draw(tmp_path / "bilde.jpg", exif=exif))
    assert (media.width, media.height) == (300, 400)
    thumbnail = library.thumbnail(media, 100, 100)
    assert thumbnail is not None
    with Image.open(thumbnail) as image:
        assert image.size == (75, 100)
        assert image.getpixel((70, 5))[1] < 120  # the green corner has moved to the right


def test_a_smaller_copy_has_nearly_the_same_fingerprint(tmp_path: Path, library: MediaLibrary) -> None:
    one = library.add(draw(tmp_path / "a.jpg"))
    two = library.add(draw(tmp_path / "b.png", "PNG", (800, 600)))
    assert (int(one.fingerprint, 16) ^ int(two.fingerprint, 16)).bit_count() < 12


def test_a_film_comes_with_its_captions(tmp_path: Path, library: MediaLibrary) -> None:
    source = make_film(tmp_path / "film.mp4", rotation=90)
    write_srt(tmp_path / "film.nb.srt", HEI)
    write_srt(tmp_path / "film.en.srt", [(0.1, 2.0, "Welcome to you all")])
    media = library.add(source)
    assert (media.kind, media.width, media.height) == (MediaKind.VIDEO, 90, 160)
    assert media.seconds == pytest.approx(2.5, abs=0.05)
    assert [name.split(".", 1)[1] for name in media.captions] == ["en.srt", "nb.srt"]
    assert all(path.is_file() for path in library.caption_paths(media))


def test_captions_can_be_added_later(tmp_path: Path, library: MediaLibrary) -> None:
    media = library.add(make_film(tmp_path / "film.mp4"))
    captions = write_srt(tmp_path / "noe annet.srt", HEI)
    once = library.add_captions(media, captions)
    twice = library.add_captions(once, captions)
    assert [name.split(".", 1)[1] for name in once.captions] == ["nb.srt"]
    assert twice == once


def test_what_is_no_captions_is_not_added(tmp_path: Path, library: MediaLibrary) -> None:
    media = library.add(draw(tmp_path / "a.png", "PNG"))
    (tmp_path / "tom.srt").write_text("Kjøp melk\n")
    with pytest.raises(FileProblem, match="Fant ingen tekster i «tom"):
        library.add_captions(media, tmp_path / "tom.srt")
    with pytest.raises(FileProblem, match="er ikke en tekstfil for film"):
        library.add_captions(media, tmp_path / "a.png")


def test_a_film_has_a_thumbnail_that_is_made_once(tmp_path: Path, library: MediaLibrary) -> None:
    media = library.add(make_film(tmp_path / "film.mp4", rotation=90))
    first = library.thumbnail(media, 64, 64)
    assert first is not None
    made = first.stat().st_mtime_ns
    with Image.open(first) as image:
        assert (image.format, image.size) == ("PNG", (36, 64))
        red, green, blue = image.getpixel((33, 2))
        assert min(red, green) > 180 > blue  # the yellow corner has turned to the right
    assert library.thumbnail(media, 64, 64) == first
    assert first.stat().st_mtime_ns == made


def test_a_film_can_be_shown_at_a_moment(tmp_path: Path, library: MediaLibrary) -> None:
    media = library.add(make_film(tmp_path / "film.mp4"))
    moments = (0.2, 1.5, 99.0)
    shown = [library.thumbnail(media, 64, 64, moment) for moment in moments]
    pictures = {one.read_bytes() for one in shown if one is not None}
    assert len(pictures) == len(moments)


def test_a_missing_file_has_no_thumbnail(tmp_path: Path, library: MediaLibrary) -> None:
    media = library.add(draw(tmp_path / "a.jpg"))
    library.path(media).unlink()
    assert library.thumbnail(media, 50, 50) is None


def test_a_name_from_elsewhere_cannot_lead_out_of_the_library(library: MediaLibrary) -> None:
    media = Media(id="1", kind=MediaKind.PICTURE, file="../../hemmelig.txt", name="x")
    assert library.path(media).parent == library.folder


def not_media(folder: Path) -> dict[str, tuple[Path, str]]:
    """By what is wrong: the file and the sentence it must give."""
    picture = draw(folder / "hel.jpg").read_bytes()
    made = {
        "text": ("notat.jpg", "Kjøp melk".encode(), "er verken film eller bilde"),
        "empty": ("tom.png", b"", "er tom"),
        "cut": ("avkuttet.jpg", picture[: len(picture) // 2], "er skadet"),
        "heic": ("bilde.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"),
        "sound": ("lyd.mp3", b"ID3\4\0\0\0\0\0\0" + bytes(500), "er en lydfil"),
        "bomb": ("stort.bmp", _huge_bmp(), "for stort"),
    }
    for name, data, _ in made.values():
        (folder / name).write_bytes(data)
    cases = {kind: (folder / name, sentence) for kind, (name, _, sentence) in made.items()}
    return {**cases, "folder": (folder, "er ikke en fil"), "gone": (folder / "borte.jpg", "Fant ikke")}


def _huge_bmp() -> bytes:
    side = (60_000).to_bytes(4, "little")
    header = b"\x28\0\0\0" + side + side + b"\1\0\1\0" + bytes(24)
    return b"BM" + (1000).to_bytes(4, "little") + bytes(4) + b"\x36\0\0\0" + header + bytes(946)


@pytest.mark.parametrize("kind", ["text", "empty", "cut", "heic", "sound", "bomb", "folder", "gone"])
def test_what_cannot_be_used_gives_one_sentence_and_leaves_nothing(
    tmp_path: Path, library: MediaLibrary, kind: str
) -> None:
    source, sentence = not_media(tmp_path)[kind]
    with pytest.raises(FileProblem) as problem:
        library.add(source)
    assert sentence in problem.value.sentence
    assert problem.value.next_step
    assert not library.folder.exists() or names(library) == set()


def test_a_full_disk_is_told(tmp_path: Path, library: MediaLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_SPARE", 1 << 60)
    with pytest.raises(FileProblem, match="ikke plass til «a"):
        library.add(draw(tmp_path / "a.jpg"))


def test_the_users_own_file_is_never_touched(tmp_path: Path, library: MediaLibrary) -> None:
    source = make_film(tmp_path / "film.mp4")
    before = (source.read_bytes(), source.stat().st_mtime_ns)
    library.thumbnail(library.add(source), 50, 50)
    assert (source.read_bytes(), source.stat().st_mtime_ns) == before
