"""A real window on a plan with one real film in it, and its room."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.channel import Channel
from desktop.domain.media import Media
from desktop.domain.post import Form
from desktop.domain.video import VideoReport
from desktop.media.examine import examine
from desktop.media.library import MediaLibrary
from desktop.media.report_json import to_json
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.ui.film.film_page import FilmPage
from desktop.ui.film.room import FilmRoom
from desktop.ui.look.fonts import load_fonts
from tests.media.films import make_film
from tests.ui.window import Desk, open_desk, post, until

SECONDS = 9.0


@pytest.fixture(scope="session")
def film_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Nine seconds with a voice-like sound."""
    return make_film(tmp_path_factory.mktemp("film") / "Kåre leser.mp4", seconds=SECONDS, size=(320, 180))


@dataclass(frozen=True)
class SeenFilm:
    """A film in a library of its own, and what was found in it: both are made once and copied from."""

    library: Path
    film: Media
    report: VideoReport


@pytest.fixture(scope="session")
def seen_film(tmp_path_factory: pytest.TempPathFactory, film_file: Path) -> SeenFilm:
    folder = tmp_path_factory.mktemp("library")
    return SeenFilm(folder, MediaLibrary(folder).add(film_file), examine(film_file))


@pytest.fixture(scope="session")
def film(seen_film: SeenFilm) -> Media:
    return seen_film.film


@contextmanager
def desk_with_film(app: QApplication, folder: Path, seen: SeenFilm, *, known: bool = True) -> Iterator[Desk]:
    """A window on a plan with one post that has the film; `known` when it was looked into."""
    load_fonts()
    shutil.copytree(seen.library, DataFolder(folder).media)
    if known:
        with OpenPlan(DataFolder(folder)) as plan:
            plan.store.keep_film_report(seen.film.digest, to_json(seen.report))
    reading = post("kare", "Kåre leser for oss", date(2026, 12, 23), media=(seen.film,), form=Form.VIDEO,
                   channels=(Channel.FACEBOOK,))  # fmt: skip
    with open_desk(app, folder, reading) as opened:
        yield opened


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, seen_film: SeenFilm) -> Iterator[Desk]:
    with desk_with_film(qapp, tmp_path, seen_film) as opened:
        yield opened


def film_page(desk: Desk) -> FilmPage:
    page = desk.window.page("film")
    assert isinstance(page, FilmPage)
    return page


def enter(desk: Desk, film: Media) -> FilmRoom:
    """The room on the film, with everything found out about it."""
    desk.window.open_film("kare", film.id)
    room = film_page(desk).room()
    ready(room)
    return room


def ready(room: FilmRoom) -> None:
    until(lambda: not room.jobs.busy and room.parts.box.isEnabled() and room.report is not None)
