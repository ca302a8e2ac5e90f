"""Runs the Typst compiler over our templates, with our fonts only, whatever machine it is."""

import io
import math
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

from desktop.exchange.print_letters import printable
from desktop.paths import RESOURCES

if TYPE_CHECKING:
    import typst

TEMPLATES = RESOURCES / "typst"
SHARP = 200  # pixels an inch; below it the compiler draws small icons cropped
_ONE_AT_A_TIME = Lock()


def set_pdf(template: str, words: Mapping[str, Any], made: date) -> bytes:
    """The template filled with the words as PDF/UA-1; `made` is the date written into the file."""
    with _ONE_AT_A_TIME:
        result = _compiler(template).compile(
            format="pdf",
            pdf_standards=["ua-1"],
            sys_inputs=inputs_of(words),
            timestamp=datetime.combine(made, time(), UTC),
        )
    return _pages(result)[0]


def set_pages(template: str, words: Mapping[str, Any], pixels_per_inch: float) -> list[bytes]:
    """The same pages as PNG pictures."""
    times = max(1, math.ceil(SHARP / pixels_per_inch))
    with _ONE_AT_A_TIME:
        result = _compiler(template).compile(format="png", ppi=pixels_per_inch * times, sys_inputs=inputs_of(words))
    return [_smaller(page, times) for page in _pages(result)]


def _smaller(page: bytes, times: int) -> bytes:
    if times == 1:
        return page
    from PIL import Image  # only small previews need it

    small = io.BytesIO()
    Image.open(io.BytesIO(page)).convert("RGB").reduce(times).save(small, "PNG", compress_level=1)
    return small.getvalue()


def inputs_of(words: Mapping[str, Any]) -> dict[str, str]:
    """The words as the templates get them: JSON, so that nothing somebody wrote is ever read as Typst source."""
    import json  # only prints need it

    return {"paper": json.dumps(printable(words, _shows), ensure_ascii=False)}


def _pages(result: bytes | list[bytes] | None) -> list[bytes]:
    return result if isinstance(result, list) else [result or b""]


@cache
def _compiler(template: str) -> "typst.Compiler":
    """One for the whole run: fonts, templates and icons are read only once."""
    import typst  # the compiler is large; most starts never print

    return typst.Compiler(TEMPLATES / template, root=RESOURCES, font_paths=_fonts())


@cache
def _fonts() -> "typst.Fonts":
    import typst

    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=True,  # other scripts and signs: Libertinus, DejaVu Sans Mono, New Computer Modern
        font_paths=font_folders(),
    )


def font_folders() -> list[str]:
    """Where our fonts lie: Atkinson Hyperlegible in its package, the signs beside the templates."""
    import importlib.util

    spec = importlib.util.find_spec("fontpkg_atkinson_hyperlegible")
    places = spec.submodule_search_locations if spec else None
    if not places:
        raise ModuleNotFoundError("fontpkg_atkinson_hyperlegible is not installed")
    return [f"{places[0]}/files", str(TEMPLATES / "fonts")]


def _shows(letters: str) -> bool:
    """Have our fonts got these letters? Only the compiler knows."""
    import typst

    try:
        _compiler("letters.typ").compile(format="pdf", pdf_standards=["ua-1"], sys_inputs={"letters": letters})
    except typst.TypstError:
        return False
    return True
