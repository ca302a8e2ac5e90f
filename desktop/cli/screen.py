"""Finds out whether a window can be shown, since Qt aborts the whole program where it cannot."""

import os
import socket
import sys
from pathlib import Path


def has_screen() -> bool:
    """True where a window system answers, or where Qt is asked by name for something that needs none."""
    named = os.environ.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or (named and not named.startswith(("xcb", "wayland"))):
        return True
    return _wayland_answers() or _x_answers()


def _wayland_answers() -> bool:
    name, folder = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("XDG_RUNTIME_DIR")
    if not name or not folder:
        return False
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(1.0)
        try:
            connection.connect(str(Path(folder) / name))
        except OSError:
            return False
    return True


def _x_answers() -> bool:
    """Asks the way Qt will, by the library it will use: only that knows whether the server is there and lets us in."""
    if not os.environ.get("DISPLAY"):
        return False
    import ctypes  # not where another platform is asked for

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers
