"""Writes a file that others may be reading: whole or not at all."""

import os
import tempfile
from pathlib import Path


def write_whole(file: Path, content: bytes) -> None:
    """Raises OSError; what stood there before is then untouched."""
    handle, fresh = tempfile.mkstemp(dir=file.parent, prefix=".elleve-", suffix=file.suffix)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        Path(fresh).chmod(0o644)
        Path(fresh).replace(file)
    except BaseException:
        Path(fresh).unlink(missing_ok=True)
        raise
