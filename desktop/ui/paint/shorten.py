"""Words cut to the room there is: a title in «» gives way before what is said of it."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_QUOTED = re.compile(r"(.*?«)(.+)(».+)")
# Fewer letters than this say nothing of a title.
LEAST = "Abc…"


def shortened(words: str, metrics: QFontMetrics, width: int) -> str:
    """`Ligner på «Kaffekr…» 9. des.` rather than `Ligner på «Kaffekroken er …`; otherwise the end goes."""
    right = Qt.TextElideMode.ElideRight
    found = _QUOTED.fullmatch(words)
    if found is not None and metrics.horizontalAdvance(words) >= width:
        before, title, after = found.groups()
        room = width - metrics.horizontalAdvance(before + after) - 1
        if room >= metrics.horizontalAdvance(LEAST):
            return before + metrics.elidedText(title, right, room) + after
    return metrics.elidedText(words, right, width)
