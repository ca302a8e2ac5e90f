"""Finds the posts in what people have downloaded: a file, the packed archive, or the folder it was unpacked in."""

import json
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from desktop.domain.errors import FileProblem
from desktop.domain.wording import say
from desktop.exchange.history import linkedin, meta_csv, meta_json, x_archive, youtube
from desktop.exchange.history.published import Published
from desktop.exchange.sheets.csv_text import records_of, text_of
from desktop.exchange.sheets.table import Record, Table

MOST_PARTS, MOST_BYTES, MOST_POSTS = 200_000, 100_000_000, 20_000
_HEADING_ROWS = 6
# Where the posts lie in the archives; all else in them (messages, friends, searches) is never opened.
_WANTED = ("profile_posts", "your_posts", "posts", "reels", "igtv_videos", "your_videos",
           "tweets", "tweet", "note-tweet", "note_tweet", "shares", "videos", "videoer")  # fmt: skip
_ENDINGS = (".json", ".js", ".csv")


def published_in_tables(tables: Iterable[Table], name: str) -> list[Published] | None:
    """The posts of a table that one of the channels has made; None for any other. Raises FileProblem."""
    for table in tables:
        for place, record in enumerate(table.records[:_HEADING_ROWS]):
            records = table.records[place:]
            if linkedin.is_linkedin(record.cells):  # its table of a page's posts has a column about campaigns too
                return list(linkedin.read_linkedin(records))
            if meta_csv.is_meta(record.cells):
                return meta_csv.read_meta(records, name)
            if youtube.is_youtube(record.cells):
                return list(youtube.read_youtube(records))
    return None


def published_in(source: Path) -> list[Published]:
    """The posts of an archive, a folder or a JSON file. Raises FileProblem where there are none to be found."""
    try:
        found, long_texts = list[Published](), list[str]()
        for name, content in _parts(source):
            if x_archive.is_long_texts(content):
                long_texts += x_archive.read_long_texts(content)
            else:
                found += _read(name, content)
        found = x_archive.with_long_texts(found, long_texts)
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as problem:
        raise FileProblem(
            say("«{file}» er skadet eller ikke et arkiv.", file=source.name),
            say("Last det ned på nytt, og prøv igjen."),
        ) from problem
    if not found:
        raise FileProblem(
            say("Det er ingen innlegg i «{file}».", file=source.name),
            say("Velg arkivet som det ble lastet ned, med formatet JSON der dere kan velge."),
        )
    return found[:MOST_POSTS]


def _parts(source: Path) -> Iterator[tuple[str, bytes]]:
    if source.is_dir():
        for file in sorted(source.rglob("*")):
            if file.is_file() and not file.is_symlink() and _is_wanted(file.name):
                if file.stat().st_size > MOST_BYTES:
                    raise ValueError("too large")
                yield file.name, file.read_bytes()
    elif zipfile.is_zipfile(source):
        yield from _packed(source)
    else:
        if source.stat().st_size > MOST_BYTES:
            raise ValueError("too large")
        yield source.name, source.read_bytes()


def _packed(source: Path) -> Iterator[tuple[str, bytes]]:
    left = MOST_BYTES
    with zipfile.ZipFile(source) as packed:
        parts = packed.infolist()
        if len(parts) > MOST_PARTS:
            raise ValueError("too many parts")
        for one in parts:
            name = PurePosixPath(one.filename).name
            if not _is_wanted(name):
                continue
            with packed.open(one) as opened:
                content = opened.read(left + 1)  # what the archive says of lengths is not to be trusted
            left -= len(content)
            if left < 0:
                raise ValueError("too large")
            yield name, content


def _is_wanted(name: str) -> bool:
    plain = name.casefold()
    stem = PurePosixPath(plain).stem
    return plain.endswith(_ENDINGS) and any(
        stem == one or stem.startswith((f"{one}_", f"{one}-", f"{one}(", f"{one} (")) for one in _WANTED
    )


def _read(name: str, content: bytes) -> Iterator[Published]:
    if name.casefold().endswith(".csv"):
        records: list[Record] = records_of(
            text_of(content, name), lambda cells: len([one for one in cells if one.strip()])
        )
        yield from published_in_tables([Table("", tuple(records))], name) or ()
        return
    text = content.decode("utf-8-sig", "replace")
    if x_archive.is_x_archive(text):
        yield from x_archive.read_x_archive(text)
        return
    try:
        value = json.loads(text)
    except RecursionError as problem:
        raise ValueError("nested") from problem
    if meta_json.is_facebook(value):
        yield from meta_json.read_facebook(value)
    elif meta_json.is_instagram(value):
        yield from meta_json.read_instagram(value)
