"""What whoever waits for a job may count on."""

import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import AppError
from desktop.domain.wording import say
from desktop.ui.jobs import Job
from desktop.ui.translations import install_language
from tests.ui.window import ended, until


def linger(frame, kind: str, _result: object) -> None:
    """Keeps a job's thread for a while after it has said that it is over."""
    if kind == "return" and frame.f_code is Job._run.__code__:
        threading.Event().wait(0.2)


def well(_report: object, _is_cancelled: object) -> int:
    sys.setprofile(linger)
    return 3


def badly(_report: object, _is_cancelled: object) -> None:
    sys.setprofile(linger)
    raise AppError("Disken er full.")


@pytest.mark.parametrize("work", [well, badly])
def test_a_job_may_be_let_go_as_soon_as_it_has_told_how_it_went(work, qapp) -> None:
    running: list[bool] = []
    owner = QObject()
    job = Job(work, owner)
    job.done.connect(lambda _result: running.append(job._thread.is_alive()))
    job.failed.connect(lambda _problem: running.append(job._thread.is_alive()))
    job.start()
    until(lambda: running)
    assert running == [False]


def test_a_job_whose_owner_has_gone_ends_without_a_word(qapp) -> None:
    owner = QObject()
    told: list[object] = []
    job = Job(lambda _report, _is_cancelled: "ferdig", owner)
    job.done.connect(told.append)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)
    thread = job._thread
    thread.start()
    thread.join()
    QCoreApplication.sendPostedEvents()
    assert told == []


@pytest.mark.usefixtures("bokmal_afterwards")
def test_what_a_job_is_doing_is_told_in_the_language_of_the_window(qapp: QApplication) -> None:
    heard: list[str] = []
    install_language(qapp, "nn")
    job = Job(lambda report, _is_cancelled: report(0.5, say("Åpner filmen")))
    job.progressed.connect(lambda _share, words: heard.append(words))
    ended(job.start())
    assert heard == ["Opnar filmen"]
