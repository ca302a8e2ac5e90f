"""Opens a handover file for looking at: everything in it is checked before anything of it is used."""

import hashlib
import json
import re
import stat
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, Any

from desktop.domain.comment import SEALED_ENDING
from desktop.domain.errors import FileProblem, plain_reason
from desktop.domain.wording import say
from desktop.exchange.archive.archive_out import MANIFEST, MEDIA, PLAN, REGISTER, VERSION
from desktop.exchange.archive.contents import PlanContents, contents_from_json

MOST_PARTS = 20_000
MOST_PLAN, MOST_MANIFEST, MOST_REGISTER = 200_000_000, 20_000_000, 200_000_000
MOST_MEDIA = 4_000_000_000  # bytes of one film
_PIECE = 1024 * 1024
# Names the media library and the register give; nothing else, so no paths, links or devices.
_NAMES = re.compile(r"media/[0-9a-f]{64}(?:\.[A-Za-z0-9_-]{1,12}){0,3}|register/consent\.(?:db|key)")
_LEAST_MANIFEST: dict[str, type | tuple[type, ...]] = {"version": int, "made": str, "parts": dict}
_ENCRYPTED = 0x1
_LONGEST_END = 22 + 0xFFFF  # bytes of the last record with its comment


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Archive:
    """A handover file that has been looked through and found sound."""

    file: Path
    branch: str
    made: date
    contents: PlanContents
    media: tuple[Part, ...]
    register: tuple[Part, ...]

    @property
    def media_size(self) -> int:
        return sum(one.size for one in self.media)


class _Unsound(Exception):
    """What is wrong, in words for the user."""


def is_media_name(name: str) -> bool:
    """Is this a name the media library gives?"""
    return _NAMES.fullmatch(MEDIA + name) is not None


def open_archive(file: Path, is_cancelled: Callable[[], bool] = lambda: False) -> Archive:
    """Looks the whole file through, checksums too; slow for large ones. Raises FileProblem with one sentence."""
    try:
        with zipfile.ZipFile(file) as packed:
            return _opened(file, packed, is_cancelled)
    except FileNotFoundError:
        raise FileProblem(say("Fila «{file}» finnes ikke.", file=file.name), say("Sjekk navnet og mappa.")) from None
    except _Unsound as problem:
        raise FileProblem(
            say("«{file}» {problem}.", file=file.name, problem=problem.args[0]),
            say("Be om en ny fil, eller last den ned på nytt."),
        ) from None
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, KeyError,
            TypeError, AttributeError, RecursionError, zipfile.zlib.error) as problem:  # type: ignore[attr-defined]  # fmt: skip
        raise FileProblem(
            say("«{file}» er skadet eller ikke en overleveringsfil.", file=file.name),
            say("Be om en ny fil, eller last den ned på nytt."),
        ) from problem
    except OSError as problem:
        raise FileProblem(
            say("«{file}» kan ikke leses ({reason}).", file=file.name, reason=plain_reason(problem)), say("Prøv igjen.")
        ) from problem


def extract(archive: Archive, part: Part, target: Path) -> None:
    """Writes one part to `target`, which must not be there. Raises FileProblem where the file has changed since it was
    opened, OSError where the disk cannot take it."""
    try:
        with zipfile.ZipFile(archive.file) as packed, packed.open(part.name) as source, target.open("xb") as out:
            _check(source, part, lambda: False, out)
    except (_Unsound, zipfile.BadZipFile, KeyError, EOFError) as problem:
        raise FileProblem(
            say("«{file}» ble endret underveis.", file=archive.file.name), say("Prøv en gang til.")
        ) from problem


def _opened(file: Path, packed: zipfile.ZipFile, is_cancelled: Callable[[], bool]) -> Archive:
    infos = packed.infolist()
    _look_at_end(file)
    _look_at_names(infos)
    manifest = json.loads(_small(packed, MANIFEST, MOST_MANIFEST))
    if not isinstance(manifest, dict) or manifest.get("format") != "elleve":
        raise ValueError("no manifest")
    if any(not isinstance(manifest.get(name), kind) for name, kind in _LEAST_MANIFEST.items()):
        raise ValueError("no manifest")
    if manifest["version"] > VERSION:
        raise _Unsound(say("er laget i en nyere utgave av Elleve enn denne"))
    parts = _parts(manifest["parts"], infos)
    for part in parts.values():
        if is_cancelled():
            raise _Unsound(say("ble ikke åpnet, for det ble stoppet"))
        with packed.open(part.name) as source:
            _check(source, part, is_cancelled)
    contents = contents_from_json(_small(packed, PLAN, MOST_PLAN))
    return Archive(
        file, str(manifest.get("branch", "")), date.fromisoformat(manifest["made"]), contents,
        tuple(part for name, part in parts.items() if name.startswith(MEDIA)),
        tuple(part for name, part in parts.items() if name.startswith(REGISTER)),
    )  # fmt: skip


def _look_at_end(file: Path) -> None:
    """An archive in several files says so in its last record, which the reader passes by."""
    with file.open("rb") as opened:
        opened.seek(max(0, file.stat().st_size - _LONGEST_END))
        end = opened.read()
    disks = struct.unpack_from("<HH", end, end.rindex(b"PK\x05\x06") + 4)
    if any(disk not in (0, 0xFFFF) for disk in disks):
        raise _Unsound(say("er bare en del av en overleveringsfil"))


def _look_at_names(infos: list[zipfile.ZipInfo]) -> None:
    names = [one.filename for one in infos]
    if len(names) > MOST_PARTS:
        raise _Unsound(say("har flere filer enn noen plan har"))
    if len({name.casefold() for name in names}) != len(names):
        raise _Unsound(say("har to filer med samme navn"))
    for one in infos:
        if one.filename not in (MANIFEST, PLAN) and not _NAMES.fullmatch(one.filename):
            raise _Unsound(say("har filer som ikke hører til i en plan"))
        if stat.S_IFMT(one.external_attr >> 16) not in (0, stat.S_IFREG) or one.orig_filename != one.filename:
            raise _Unsound(say("har lenker eller andre filer som ikke hører til i en plan"))
        if one.flag_bits & _ENCRYPTED:
            raise _Unsound(say("er låst med et passord Elleve ikke kjenner"))


def _parts(told: dict[str, Any], infos: list[zipfile.ZipInfo]) -> dict[str, Part]:
    """The parts as the manifest tells of them; it must tell of all, with the lengths the archive tells."""
    sizes = {one.filename: one.file_size for one in infos if one.filename != MANIFEST}
    parts = {name: Part(name, int(one["size"]), str(one["sha256"])) for name, one in told.items()}
    if set(sizes) != set(parts) or PLAN not in parts:
        raise _Unsound(say("mangler noe av det den skal inneholde"))
    for name, part in parts.items():
        most = MOST_PLAN if name == PLAN else MOST_REGISTER if name.startswith(REGISTER) else MOST_MEDIA
        if part.size != sizes[name] or not 0 <= part.size <= most:
            raise _Unsound(say("oppgir feil størrelse på det den inneholder"))
    return parts


def _check(source: IO[bytes], part: Part, is_cancelled: Callable[[], bool], out: IO[bytes] | None = None) -> None:
    """Reads no further than the part should be long, whatever it really is."""
    digest, left = hashlib.sha256(), part.size
    while piece := source.read(_PIECE):
        left -= len(piece)
        if left < 0:
            raise _Unsound(say("oppgir feil størrelse på det den inneholder"))
        digest.update(piece)
        if out is not None:
            out.write(piece)
        if is_cancelled():
            raise _Unsound(say("ble ikke åpnet, for det ble stoppet"))
    if left or digest.hexdigest() != part.sha256 or not _named_after(part):
        raise _Unsound(say("er skadet: noe i den er ikke slik det ble pakket"))


def _named_after(part: Part) -> bool:
    """Media files carry their own checksum as their name; sealed ones that of what is inside."""
    return (
        not part.name.startswith(MEDIA)
        or part.name.endswith(SEALED_ENDING)
        or part.name.removeprefix(MEDIA)[:64] == part.sha256
    )


def _small(packed: zipfile.ZipFile, name: str, most: int) -> bytes:
    with packed.open(name) as source:
        content = source.read(most + 1)
    if len(content) > most:
        raise _Unsound(say("er større enn noen plan trenger å være"))
    return content
