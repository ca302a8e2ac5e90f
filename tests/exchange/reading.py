"""How the tests read a finished PDF."""

import io
import re
from collections.abc import Iterator
from typing import Any

import pypdf


def opened(content: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(content))


def squeezed(text: str) -> str:
    """Without spaces and line breaks: where a line turns is not what these tests are about."""
    return re.sub(r"[\s\u200b\u200d]+", "", text)


def texts(pdf: pypdf.PdfReader) -> list[str]:
    """Each page's text, squeezed."""
    return [squeezed(page.extract_text()) for page in pdf.pages]


def structure(pdf: pypdf.PdfReader) -> Iterator[Any]:
    """All elements of the tag tree."""
    waiting: list[Any] = [pdf.trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        element = waiting.pop()
        element = element.get_object() if hasattr(element, "get_object") else element
        if isinstance(element, list):
            waiting.extend(element)
        elif isinstance(element, dict):
            yield element
            if "/K" in element:
                waiting.append(element["/K"])


def letters(page: pypdf.PageObject) -> list[tuple[float, float, float]]:
    """Size and place (from the lower left, in points) of every bit of text on the page."""
    found: list[tuple[float, float, float]] = []

    def look(text: str, space: Any, place: Any, _font: Any, size: float) -> None:
        if text.strip():
            x, y = space[0] * place[4] + space[4], space[3] * place[5] + space[5]
            found.append((abs(size * place[3] * space[3]), x, y))

    page.extract_text(visitor_text=look)
    return found
