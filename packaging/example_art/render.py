"""Turns SVG text into Pillow pictures by Qt's renderer, which is there anyway."""

from PIL import Image
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_app = QGuiApplication.instance() or QGuiApplication([])


def drawn(svg: str, size: tuple[int, int], finer: int = 1) -> Image.Image:
    """The drawing as an RGB picture of `size`, painted `finer` times as large and shrunk."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    if not renderer.isValid():
        raise ValueError("the drawing is not valid SVG")
    image = QImage(size[0] * finer, size[1] * finer, QImage.Format.Format_RGBA8888)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    whole = Image.frombytes("RGBA", (image.width(), image.height()), bytes(image.constBits())).convert("RGB")
    return whole if finer == 1 else whole.resize(size, Image.Resampling.LANCZOS)
