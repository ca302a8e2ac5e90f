"""Finds lines of text in a picture, by PaddleOCR's detector. It finds them; it does not read."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.media.onnx import open_model
from desktop.paths import RESOURCES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

MODEL = RESOURCES / "models" / "text_lines.onnx"
_SURE = 0.3  # chance above which a point belongs to a line, as in PaddleOCR
_LINE_SURE = 0.5  # mean chance over the line
_GROWTH = 0.45  # share of its height that a line is grown by: the model marks the core of the letters only
_LOWEST = 0.018  # share of the picture's height; smaller is print on things
_COARSE = 2  # points put together when lines are traced


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text; all four in shares 0..1 of the picture's width and height."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


class LineFinder:
    """Holds the loaded detector."""

    def __init__(self, model: Path = MODEL) -> None:
        self._session = open_model(model, threads=2)
        self._input = self._session.get_inputs()[0].name

    def lines(self, pixels: "Pixels") -> list[Line]:
        """`pixels` is height x width x 3 (RGB), both sides multiples of 32."""
        import numpy as np

        picture = pixels[:, :, ::-1].astype(np.float32) / 127.5 - 1.0
        (found,) = self._session.run(None, {self._input: picture.transpose(2, 0, 1)[None]})
        return list(_lines(found[0, 0]))


def _lines(chances: Any) -> Iterator[Line]:
    height, width = chances.shape
    coarse = chances.reshape(height // _COARSE, _COARSE, width // _COARSE, _COARSE).max((1, 3))
    for top, bottom, left, right in _pieces(coarse > _SURE):
        inside = coarse[top:bottom, left:right]
        if inside[inside > _SURE].mean() < _LINE_SURE:
            continue
        grown = (bottom - top) * _GROWTH
        rows, columns = coarse.shape
        line = Line(
            max(0.0, (left - grown) / columns),
            max(0.0, (top - grown) / rows),
            min(1.0, (right + grown) / columns),
            min(1.0, (bottom + grown) / rows),
        )
        if line.height >= _LOWEST:
            yield line


def _pieces(mask: Any) -> list[tuple[int, int, int, int]]:
    """(top, bottom, left, right) of each connected piece, ends excluded. Runs of a row are joined with those they
    touch in the row above."""
    parents: list[int] = []
    boxes: list[list[int]] = []
    above: list[tuple[int, int, int]] = []

    def root(number: int) -> int:
        while parents[number] != number:
            number = parents[number]
        return number

    for row in range(mask.shape[0]):
        here = []
        for left, right in _runs(mask[row]):
            number = len(parents)
            parents.append(number)
            boxes.append([row, row + 1, left, right])
            for other_left, other_right, other in above:
                if other_left < right and left < other_right and (old := root(other)) != root(number):
                    parents[old] = root(number)
            here.append((left, right, number))
        above = here
    return _joined(boxes, [root(number) for number in range(len(parents))])


def _runs(row: Any) -> list[tuple[int, int]]:
    import numpy as np

    edges = np.flatnonzero(np.diff(np.concatenate([[0], row.view(np.int8), [0]])))
    return [(int(start), int(end)) for start, end in edges.reshape(-1, 2)]


def _joined(boxes: list[list[int]], roots: list[int]) -> list[tuple[int, int, int, int]]:
    whole: dict[int, list[int]] = {}
    for box, number in zip(boxes, roots, strict=True):
        if number not in whole:
            whole[number] = list(box)
        else:
            old = whole[number]
            whole[number] = [min(old[0], box[0]), max(old[1], box[1]), min(old[2], box[2]), max(old[3], box[3])]
    return [(top, bottom, left, right) for top, bottom, left, right in whole.values()]
