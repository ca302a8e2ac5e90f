"""Makes the Atkinson Hyperlegible font known to Qt: it is not on people's machines; nor are emoji on some."""

import logging
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from desktop.paths import RESOURCES

log = logging.getLogger(__name__)
EMOJI = RESOURCES / "typst" / "fonts" / "NotoEmoji-Regular.ttf"


def load_fonts() -> None:
    """Registers regular and bold, all that the window uses; on failure Qt falls back to the system's font and the log
    says so."""
    # Only the folder is needed; the package's own look-up of fonts reads every font on the machine.
    from importlib.util import find_spec

    spec = find_spec("fontpkg_atkinson_hyperlegible")
    folder = Path(spec.submodule_search_locations[0]) if spec and spec.submodule_search_locations else None
    files = [file for file in sorted(folder.rglob("*.[ot]tf")) if "Italic" not in file.name] if folder else []
    for file in [*files, *_emoji()]:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            log.warning("font %s could not be loaded", file.name)


def _emoji() -> list[Path]:
    """Those of the paper, where the machine has none: a post's emoji would be empty boxes."""
    return [] if any("emoji" in family.casefold() for family in QFontDatabase.families()) else [EMOJI]
