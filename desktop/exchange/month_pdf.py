"""The month on paper: hands the plan to the Typst templates, gives back the finished PDF or its pages as pictures."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from desktop.domain.assessment import MonthAssessment
from desktop.paths import RESOURCES

if TYPE_CHECKING:
    import typst

_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True)
class MonthPaper:
    """What goes on the paper: the month looked over, and what only the paper needs. `special_days` names days
    («1. juledag»), `free_days` are those people have off; `history_titles` names posts outside the month that
    likeness points to, by id (`«Siste frist» 4. des.`)."""

    assessment: MonthAssessment
    branch: str
    today: date
    special_days: Mapping[date, str] = field(default_factory=dict)
    free_days: frozenset[date] = frozenset()
    contact: str = ""
    history_titles: Mapping[str, str] = field(default_factory=dict)


def month_pdf(paper: MonthPaper) -> bytes:
    """The month plan as a tagged PDF (PDF/UA-1, Norwegian, fonts embedded). Never fails because of what is written."""
    made = datetime.combine(paper.today, time(), UTC)
    with _ONE_AT_A_TIME:
        result = _compiler().compile(format="pdf", pdf_standards=["ua-1"], sys_inputs=_inputs(paper), timestamp=made)
    return _pages(result)[0]


def month_pages(paper: MonthPaper, pixels_per_inch: float) -> list[bytes]:
    """The same pages as PNG pictures, for print and preview."""
    with _ONE_AT_A_TIME:
        return _pages(_compiler().compile(format="png", ppi=pixels_per_inch, sys_inputs=_inputs(paper)))


def _pages(result: bytes | list[bytes] | None) -> list[bytes]:
    return result if isinstance(result, list) else [result or b""]


def _inputs(paper: MonthPaper) -> dict[str, str]:
    import json

    from desktop.exchange.paper_words import paper_words
    from desktop.exchange.print_letters import printable

    return {"paper": json.dumps(printable(paper_words(paper), _shows), ensure_ascii=False)}


@cache
def _compiler() -> "typst.Compiler":
    """One for the whole run: fonts, templates and icons are read only once."""
    import typst  # the compiler is large; most starts never print

    return typst.Compiler(
        RESOURCES / "typst" / "month.typ",
        root=RESOURCES,
        font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[_font_folder()]),
    )


def _font_folder() -> str:
    import importlib.util

    spec = importlib.util.find_spec("fontpkg_atkinson_hyperlegible")
    places = spec.submodule_search_locations if spec else None
    if not places:
        raise ModuleNotFoundError("fontpkg_atkinson_hyperlegible is not installed")
    return f"{places[0]}/files"


_PROBE = '#set document(title: "x")\n#set text(font: ({fonts}))\n#sys.inputs.letters'
_FONTS = '"Atkinson Hyperlegible", "DejaVu Sans Mono", "Libertinus Serif", "New Computer Modern Math"'


def _shows(letters: str) -> bool:
    """Do our fonts have these letters? Asked of the compiler itself, as it alone knows its fonts."""
    import typst

    try:
        _compiler().compile(
            _PROBE.replace("{fonts}", _FONTS).encode(),
            format="pdf",
            pdf_standards=["ua-1"],
            sys_inputs={"letters": letters},
        )
    except typst.TypstError:
        return False
    return True
