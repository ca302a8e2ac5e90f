"""One server for all tests of the shared plan, an empty database for each."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.settings import SettingsFile
from tests.services.conftest import TODAY

_NUMBERS = count(1)


@pytest.fixture(scope="session")
def server(request: pytest.FixtureRequest) -> Iterator[object]:
    if sys.platform == "win32":
        pytest.skip("the server is started on Linux and macOS only")
    from tests.shared.server import SAID, Server, tool

    if tool("initdb") is None or tool("pg_ctl") is None:
        reporter = request.config.pluginmanager.get_plugin("terminalreporter")
        if reporter is not None:
            reporter.write_line(f"\n*** {SAID} ***", red=True, bold=True)
        pytest.skip(SAID)
    folder = Path(tempfile.mkdtemp(prefix="elleve-pg-"))  # a short path: sockets have no room for long ones
    folder.chmod(0o755)
    made = Server(folder)
    try:
        yield made
    finally:
        made.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def address(server) -> str:
    return server.make_database(f"plan{next(_NUMBERS)}")


@pytest.fixture
def plans(address: str, tmp_path: Path) -> Iterator[tuple[OpenPlan, OpenPlan]]:
    """Two machines on one plan."""
    opened = []
    for name in ("siv", "terje"):
        folder = DataFolder(tmp_path / name)
        SettingsFile(folder.make().settings).change(database=address)
        opened.append(OpenPlan(folder, lambda: TODAY))
    yield opened[0], opened[1]
    for one in opened:
        one.close()
