"""Puts a finished file under its name in one step that also outlives a power cut."""

import os
from pathlib import Path


def put_in_place(finished: Path, file: Path) -> None:
    """Replaces `file` by `finished` in the same folder: there is always the one or the other whole. Raises OSError."""
    descriptor = os.open(finished, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    finished.replace(file)
    _keep_names(file.parent)


def write_in_place(file: Path, content: bytes) -> None:
    """Writes the file whole or not at all, beside what is there until it is whole. Raises OSError."""
    fresh = file.with_name(f".{file.name}.new")
    try:
        fresh.write_bytes(content)
        put_in_place(fresh, file)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def _keep_names(folder: Path) -> None:
    """Writes the folder's list of names to disk; Windows does so by itself and cannot open a folder."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
