"""Where garbage is looked for while the window is open."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from desktop.app.tidying import WORTH_A_LOOK, Tidying
from desktop.ui.jobs import Job
from tests.ui.window import until


class Round:
    """Holds itself, so that only a look for garbage ends it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def tidying() -> Iterator[QObject]:
    gc.enable()
    owner = QObject()
    Tidying(owner)
    yield owner
    gc.disable()


def test_what_a_job_leaves_behind_goes_in_the_thread_of_the_window(tidying: QObject, qapp: object) -> None:
    gone: list[threading.Thread] = []

    def work(_report: object, _is_cancelled: object) -> None:
        for _ in range(3 * WORTH_A_LOOK):
            weakref.finalize(Round(), lambda: gone.append(threading.current_thread()))

    job = Job(work, tidying).start()
    job.wait()
    assert gone == []
    until(lambda: gone)
    assert set(gone) == {threading.main_thread()}
