"""Keeps files by their content: the name is the SHA-256 of the bytes, so that the same file is kept once."""

import hashlib
import os
import shutil
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.domain.errors import FileProblem
from desktop.domain.wording import say
from desktop.media.container import check_file

_PIECE = 1024 * 1024
_SPARE = 64 * 1024**2  # bytes left free on the disk for the plan itself
_INCOMING = ".incoming-"
_STALE = 24 * 3600  # seconds; a copy nobody has finished in a day was broken off


@contextmanager
def incoming(folder: Path, source: Path) -> Iterator[tuple[Path, str]]:
    """(copy, digest) of the source inside the folder, under a name nobody else sees; gone afterwards unless it was
    moved. Raises FileProblem where the source cannot be read or the disk cannot take it."""
    check_file(source)
    _make(folder)
    _check_room(folder, source)
    copy = folder / f"{_INCOMING}{uuid.uuid4().hex}"
    try:
        yield copy, _copy(source, copy)
    finally:
        with suppress(OSError):
            copy.unlink(missing_ok=True)


def keep(copy: Path, name: str) -> None:
    """Gives the copy its lasting name in one step. The same content already there is left alone: it may be in use."""
    target = copy.with_name(name)
    if target.is_file() and target.stat().st_size == copy.stat().st_size:
        return
    try:
        copy.replace(target)
    except OSError as error:
        raise _cannot_write(target.parent) from error
    _settle(target.parent)


def _copy(source: Path, copy: Path) -> str:
    digest = hashlib.sha256()
    try:
        with source.open("rb") as old, copy.open("xb") as new:
            while piece := old.read(_PIECE):
                digest.update(piece)
                new.write(piece)
            new.flush()
            os.fsync(new.fileno())
    except OSError as error:
        raise FileProblem(
            say("«{name}» kunne ikke kopieres.", name=source.name),
            say("Sjekk at fila kan leses og at disken har plass."),
        ) from error
    return digest.hexdigest()


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob(f"{_INCOMING}*"):
            if time.time() - old.stat().st_mtime > _STALE:
                old.unlink(missing_ok=True)
    except OSError as error:
        raise _cannot_write(folder) from error


def _check_room(folder: Path, source: Path) -> None:
    size = source.stat().st_size
    if shutil.disk_usage(folder).free < size + _SPARE:
        raise FileProblem(
            say("Det er ikke plass til «{name}» på disken.", name=source.name),
            say("Rydd litt plass, eller velg en mindre fil."),
        )


def _cannot_write(folder: Path) -> FileProblem:
    return FileProblem(
        say("Elleve får ikke skrevet i mappa «{folder}».", folder=str(folder)),
        say("Sjekk at disken har plass og at mappa er deres."),
    )


def _settle(folder: Path) -> None:
    """Makes the new name itself survive a power cut, where the system lets a folder be synced."""
    with suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
