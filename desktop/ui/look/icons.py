"""Icons drawn from our SVG files in the theme's colours, sharp at every pixel ratio."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.paths import RESOURCES

WHITE = 0xFFFFFFFF


@lru_cache(maxsize=128)
def _svg(name: str) -> str:
    # Without pathlib: the first month shows some forty of them.
    with open(f"{RESOURCES}/icons/{name}.svg", encoding="utf-8") as file:  # noqa: PTH123  # see above
        return file.read()


def render(name: str, colour: QColor, size: int, ratio: float = 1.0, beneath: QColor | None = None) -> QPixmap:
    """The icon as a square pixmap of `size` px; `beneath` is what shows through the check of filled discs."""
    return _render(name, colour.rgb(), size, ratio, beneath.rgb() if beneath is not None else WHITE)


@lru_cache(maxsize=2048)
def _render(name: str, colour: int, size: int, ratio: float, beneath: int) -> QPixmap:
    svg = _svg(name).replace("#ffffff", QColor(beneath).name()).replace("currentColor", QColor(colour).name())
    pixels = max(1, round(size * ratio))
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, colour: QColor, size: int, ratio: float = 2.0, gap: int = 0, *, after: bool = False) -> QIcon:
    """For buttons and menus. Drawn at twice the size so that it is sharp on dense screens too; `gap` leaves that many
    px of air to the right, or to the left of one that stands `after` its words, since a style sheet cannot."""
    drawn = render(name, colour, size, ratio)
    if not gap:
        return QIcon(drawn)
    wide = QPixmap(round((size + gap) * ratio), drawn.height())
    wide.fill(Qt.GlobalColor.transparent)
    wide.setDevicePixelRatio(ratio)
    painter = QPainter(wide)
    painter.drawPixmap(gap if after else 0, 0, drawn)
    painter.end()
    return QIcon(wide)


def forget() -> None:
    """Empties the caches; call it when the theme changes."""
    _render.cache_clear()
