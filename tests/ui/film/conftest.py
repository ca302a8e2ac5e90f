"""A real window on a plan with one real film in it, and its room."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.channel import Channel
from desktop.domain.media import Media
from desktop.domain.post import Form
from desktop.media.library import MediaLibrary
from desktop.paths import DataFolder
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


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory, film_file: Path) -> tuple[Path, Media]:
    """The film in a library, to be copied from: taking it in is done once."""
    folder = tmp_path_factory.mktemp("library")
    return folder, MediaLibrary(folder).add(film_file)


@pytest.fixture
def film(library: tuple[Path, Media]) -> Media:
    return library[1]


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, library: tuple[Path, Media]) -> Iterator[Desk]:
    load_fonts()
    folder, film = library
    shutil.copytree(folder, DataFolder(tmp_path).media)
    reading = post("kare", "Kåre leser for oss", date(2026, 12, 23), media=(film,), form=Form.VIDEO,
                   channels=(Channel.FACEBOOK,))  # fmt: skip
    with open_desk(qapp, tmp_path, reading) as opened:
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
    until(lambda: not room.jobs.busy and room.parts.box.isEnabled() and room.report is not None, 60_000)
