"""The main job on real input: a month from a spreadsheet file, with two films, in a plan of its own."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.domain.assessment import AssessedPost, MonthAssessment
from desktop.domain.month import Month
from desktop.domain.post import Post
from desktop.paths import DataFolder
from desktop.services.importing import read_import
from desktop.services.media import attached
from desktop.services.open_plan import OpenPlan
from tests.media.films import make_film, write_srt

SHEET = Path(__file__).parent / "fixtures" / "desember.csv"
DECEMBER = Month(2026, 12)
TODAY = date(2026, 11, 22)
WITH_CAPTIONS = "Rakel og beskjeden på bussen"
WITHOUT_CAPTIONS = "Strømpebukse med én arm"
SAID = (
    (0.2, 2.2, "Jeg satt på bussen."),
    (2.4, 4.6, "Så ringte de fra sykehuset."),
)


@dataclass(frozen=True)
class Films:
    """One film with its captions in a file beside it, and one without."""

    captioned: Path
    bare: Path


def make_films(folder: Path) -> Films:
    captioned = make_film(folder / "rakel.mp4", seconds=5.0)
    write_srt(folder / "rakel.srt", SAID)
    return Films(captioned, make_film(folder / "runa.mp4", seconds=4.0, volume=0.12))


def open_plan(folder: Path) -> OpenPlan:
    return OpenPlan(DataFolder(folder), today=lambda: TODAY)


def fill(plan: OpenPlan, films: Films) -> None:
    """The 31 posts land, and the two films are attached."""
    plan.apply(read_import(SHEET).change)
    attach(plan, films)


def attach(plan: OpenPlan, films: Films) -> None:
    for title, film in ((WITH_CAPTIONS, films.captioned), (WITHOUT_CAPTIONS, films.bare)):
        plan.apply(attached(post_named(plan, title), plan.media.take_in(film)))


def post_named(plan: OpenPlan, title: str) -> Post:
    return next(post for post in plan.plan.month(DECEMBER) if post.title == title)


def flagged(month: MonthAssessment, finding: str) -> list[AssessedPost]:
    """The posts with a finding of that id."""
    return [one for one in month.posts if finding in {found.id for found in one.findings}]
