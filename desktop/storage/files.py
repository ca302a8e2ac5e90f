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


def _keep_names(folder: Path) -> None:
    """Writes the folder's list of names to disk; Windows does so by itself and cannot open a folder."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
