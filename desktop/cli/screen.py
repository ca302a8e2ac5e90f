"""Finds out whether a window can be shown, since Qt aborts the whole program where it cannot."""

import os
import re
import socket
import sys
from pathlib import Path


def has_screen() -> bool:
    """True where a window system answers; a platform that was asked for by name is trusted."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return _wayland_answers() or _x_answers(os.environ.get("DISPLAY", ""))


def _wayland_answers() -> bool:
    name, folder = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("XDG_RUNTIME_DIR")
    return bool(name and folder) and (Path(folder or "") / (name or "")).exists()


def _x_answers(display: str) -> bool:
    """A local display must have its socket; one on another machine (ssh) is trusted."""
    match = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if match is None:
        return bool(display)
    path = f"/tmp/.X11-unix/X{match[1]}"
    return any(_connects(address) for address in (path, "\0" + path))


def _connects(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(1.0)
        try:
            connection.connect(address)
        except OSError:
            return False
    return True
