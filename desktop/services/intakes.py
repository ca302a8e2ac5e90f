"""Finds out what kind of file somebody wants to take in, and opens it for looking at."""

from pathlib import Path

from desktop.services.importing import Intake, SheetImport
from desktop.storage.store import Store


def open_intake(file: Path, store: Store) -> Intake:
    """The file's posts as they would land. Slow for large files: run it in a job. Raises FileProblem."""
    return SheetImport.open(file, store)
