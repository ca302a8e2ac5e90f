"""What all tests share: no screen, no network, no trace left behind."""

import gc
import os
import threading
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication

from tests.patience import SECONDS, PatientBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How quickly examples are made says more of what else the machine does than of Elleve.
_NOISY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
# What is right today is right tomorrow: the same examples each time. `search` looks for new ones, and for more.
settings.register_profile("same", _NOISY, derandomize=True)
settings.register_profile("search", _NOISY, max_examples=500)
settings.load_profile("same")

# What Qt says where there is no screen, no loudspeaker and no graphics card: no fault of ours.
BARE_MACHINE = ("This plugin does not support", "PulseAudioService", "pipewire-0.3", "QRhi", "No audio device")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What Qt complains about is a mistake of ours, but for what its platform without a screen cannot do."""
    for item in items:
        if item.get_closest_marker("qt_log_ignore") is None:
            item.add_marker(pytest.mark.qt_log_ignore(*BARE_MACHINE))
        if item.get_closest_marker("qt_log_level_fail") is None:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """What is read in by now stays, so that looking for garbage need not go through it."""
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.fixture(autouse=True)
def garbage_goes_between_tests() -> Iterator[None]:
    """As in the app, see `Tidying`: a window that goes in the middle of Qt's own work is a crash."""
    yield
    gc.collect(1)


@pytest.fixture(autouse=True, scope="module")
def old_garbage_goes_between_modules() -> Iterator[None]:
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """A thread that outlives its test works on in the next one's plan."""
    before = set(threading.enumerate())
    yield
    left = [one for one in threading.enumerate() if one not in before and not isinstance(one, threading._DummyThread)]
    for one in left:
        one.join(SECONDS)
    alive = [one.name for one in left if one.is_alive()]
    assert alive == []


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Instead of that of pytest-qt, whose waits give up after five seconds."""
    return PatientBot(request)
