"""The month on paper: the finished PDF, or its pages as pictures for print and preview."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.domain.assessment import MonthAssessment
from desktop.domain.decision import Decision
from desktop.exchange.paper_year import YearView


class Edition(StrEnum):
    """What the paper is for; the value is its template's name."""

    MEETING = "month"  # calendar, rows, balance, warnings: A4 landscape
    LARGE_TYPE = "large"  # a list in 18 pt, for tired eyes: A4 portrait
    IN_FULL = "details"  # every post with all its texts, to read through and sign: A4 portrait
    OVERVIEW = "overview"  # the calendar on one page: A4 landscape
    WALL = "wall"  # the same for the wall: A3 landscape
    AGENDA = "agenda"  # points noted, what to decide, who does what: A4 portrait
    LIST = "list"  # the posts of any span: A4 portrait
    YEAR = "year"  # twelve months at a glance: A4 landscape


@dataclass(frozen=True)
class MonthPaper:
    """What goes on the paper: the month looked over, and what only the paper needs. `special_days` names days
    («1. juledag»), `free_days` are those people have off; `history_titles` names posts outside the month that
    likeness points to, by id (`«Siste frist» 4. des.`). `span` is what a list covers when it is not the month, `noted`
    the points of the board, `logo` a PNG of the branch's mark, `year` what the year's page shows;
    `chosen_only` says that posts have been left out."""

    assessment: MonthAssessment
    branch: str
    today: date
    special_days: Mapping[date, str] = field(default_factory=dict)
    free_days: frozenset[date] = frozenset()
    contact: str = ""
    history_titles: Mapping[str, str] = field(default_factory=dict)
    span: tuple[date, date] | None = None
    noted: tuple[Decision, ...] = ()
    logo: bytes = b""
    year: YearView | None = None
    chosen_only: bool = False


def month_pdf(paper: MonthPaper, edition: Edition = Edition.MEETING) -> bytes:
    """The month plan as a tagged PDF (PDF/UA-1, Norwegian, fonts embedded). Never fails because of what is written."""
    from desktop.exchange.paper_words import paper_words  # most starts never print
    from desktop.exchange.typesetting import set_pdf

    return set_pdf(f"{edition}.typ", paper_words(paper, in_full=edition == Edition.IN_FULL), paper.today)


def month_pages(paper: MonthPaper, pixels_per_inch: float, edition: Edition = Edition.MEETING) -> list[bytes]:
    """The same pages as PNG pictures, first page first. 144 and more per inch look best."""
    from desktop.exchange.paper_words import paper_words
    from desktop.exchange.typesetting import set_pages

    words = paper_words(paper, in_full=edition == Edition.IN_FULL)
    return set_pages(f"{edition}.typ", words, pixels_per_inch)
