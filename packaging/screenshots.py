"""Takes pictures of the real window with the example plan: month, editor, first start, in every theme and text size."""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402  # the platform is chosen first
from scenes import BEFORE, DRAWERS, SCENES  # noqa: E402
from scenes.hands import close_dialogs, wait  # noqa: E402

from desktop import app as elleve_app  # noqa: E402
from desktop.paths import DataFolder  # noqa: E402
from desktop.services.example import MONTH, load_example  # noqa: E402
from desktop.services.open_plan import OpenPlan  # noqa: E402

TODAY = date(2026, 12, 8)
LOOKS = (("light", 1.0), ("dark", 1.0), ("contrast", 1.0), ("light", 2.0), ("dark", 2.0))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, default=ROOT / "build" / "screenshots")
    options.add_argument("--size", default="1280x800")
    options.add_argument("--only", default="", help="the names of the views to take, with commas between")
    options.add_argument("--looks", default=LOOKS, type=looks, help="for example light-100,dark-200; else all of them")
    options.add_argument("--language", default="nb", choices=("nb", "nn", "en"))
    chosen = options.parse_args()
    width, height = (int(part) for part in chosen.size.split("x"))
    chosen.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        photographer = Photographer(Path(scratch), chosen.out, width, height, chosen.looks)
        elleve_app.install_language(photographer.app, chosen.language)
        photographer.take(chosen.only.split(",") if chosen.only else [*BEFORE, *SCENES])
    return 0


def looks(text: str) -> tuple[tuple[str, float], ...]:
    """«light-100,dark-200» as themes and text factors."""
    parts = (one.split("-") for one in text.split(","))
    return tuple((theme, int(size) / 100) for theme, size in parts)


class Photographer:
    """Starts the app once and takes each view in each look."""

    def __init__(self, scratch: Path, out: Path, width: int, height: int, looks: Iterable[tuple[str, float]]) -> None:
        self.app = QApplication([])
        elleve_app.load_fonts()
        self.out, self.width, self.height, self.looks = out, width, height, looks
        self.elleve = elleve_app.Elleve(self.app, DataFolder(scratch).make())
        self.elleve.plan = OpenPlan(self.elleve.folder, lambda: TODAY)

    def take(self, names: Sequence[str]) -> None:
        """First what is seen before there is a plan, then the scenes, in the order they are named."""
        for name in (one for one in BEFORE if one in names):
            self.in_every_look(name, BEFORE[name](self.elleve))
        load_example(self.elleve.plan)
        window = self.elleve.show_window(MONTH)
        for name in (one for one in names if one not in BEFORE):
            SCENES[name](window)
            self.in_every_look(name, window)
            close_dialogs()
        window.close()

    def in_every_look(self, name: str, window: QWidget) -> None:
        """A dialog is opened anew in each look, as a user meets it, and so is what closes when there is less room."""
        for theme, factor in self.looks:
            self.elleve.appearance.choose(theme=theme, factor=factor)
            window.showNormal()  # also what would fill the screen is taken in the size asked for
            window.resize(self.width, self.height)
            if name in DRAWERS or QApplication.activeModalWidget() is not None:
                close_dialogs()
                SCENES[name](window)
            self.settle()
            file = self.out / f"{name}-{theme}-{round(factor * 100)}.png"
            (QApplication.activeModalWidget() or window).grab().save(str(file))
            print(file)

    def settle(self) -> None:
        """Lets the window finish what is under way."""
        for _ in range(100):
            wait(40)
            window = self.elleve.window
            if window is None or window.keeper.idle():
                break
        wait(250)


if __name__ == "__main__":
    sys.exit(main())
