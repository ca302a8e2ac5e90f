"""Setting up on a fresh machine, and starting where there is no screen: told plainly, and never in an abort."""

import ast
import importlib.util
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pypdf
import pytest

from desktop.cli.screen import has_screen
from tests.cli.conftest import ROOT, plain_environment, start
from tests.patience import SECONDS

NO_SCREEN = "Her er det ingen skjerm, så Elleve viser eksempelplanen på kommandolinjen i stedet for i et vindu."
LOCK = re.compile(r"^([A-Za-z0-9_.-]+)==([^ ;]+)", re.MULTILINE)


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def translations() -> ModuleType:
    return script("translations")


@pytest.fixture
def bootstrap(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The script with its environment in a folder of ours, and nothing that it starts is really started."""
    module = script("bootstrap")
    module.VENV = tmp_path / ".venv"  # type: ignore[attr-defined]
    module.STAMP = tmp_path / ".venv" / "elleve-stamp"  # type: ignore[attr-defined]
    module.VENV.mkdir()
    monkeypatch.setattr(sys, "argv", ["bootstrap.py", "run"])
    return module


class Starts:
    """Stands in for `subprocess.run`: notes what would be started and answers with the code asked for."""

    def __init__(self, failing: str = "nothing") -> None:
        self.failing = failing
        self.commands: list[list[str]] = []

    def __call__(self, command: list[str], **_: object) -> SimpleNamespace:
        self.commands.append(command)
        return SimpleNamespace(returncode=1 if self.failing in command else 0)


def machine(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, *, tools: set[str], root: bool, starts: Starts
) -> None:
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0 if root else 1000, raising=False)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}" if name in tools else None)
    monkeypatch.setattr(bootstrap.subprocess, "run", starts)


def test_without_rights_the_exact_command_is_given(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine(bootstrap, monkeypatch, tools={"apt-get"}, root=False, starts=(starts := Starts()))
    assert not bootstrap.install_packages(["libegl1", "libgl1"], "the window (Qt)")
    assert starts.commands == []
    assert capsys.readouterr().err == (
        "Some Linux packages for the window (Qt) are missing. Run this, then try again:\n"
        "  sudo apt-get install -y --no-install-recommends libegl1 libgl1\n"
    )


@pytest.mark.parametrize(("root", "prefix"), [(True, []), (False, ["sudo", "-n"])])
def test_with_rights_the_packages_are_installed_without_asking(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, root: bool, prefix: list[str]
) -> None:
    machine(bootstrap, monkeypatch, tools={"apt-get", "sudo"}, root=root, starts=(starts := Starts()))
    assert bootstrap.install_packages(["libegl1"], "the window (Qt)")
    assert starts.commands[-2:] == [
        [*prefix, "apt-get", "update"],
        [*prefix, "apt-get", "install", "-y", "--no-install-recommends", "libegl1"],
    ]


@pytest.mark.parametrize("failing", ["install", "true"])
def test_when_installing_fails_or_sudo_asks_for_a_password_the_command_is_given(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], failing: str
) -> None:
    machine(bootstrap, monkeypatch, tools={"apt-get", "sudo"}, root=False, starts=Starts(failing))
    assert not bootstrap.install_packages(["libegl1"], "the window (Qt)")
    assert "sudo apt-get install -y --no-install-recommends libegl1" in capsys.readouterr().err


def test_nothing_is_started_when_nothing_is_missing(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    machine(bootstrap, monkeypatch, tools=set(), root=False, starts=(starts := Starts()))
    assert bootstrap.install_packages([], "the window (Qt)")
    monkeypatch.setattr(bootstrap.ctypes.util, "find_library", lambda name: f"lib{name}.so")
    bootstrap.STAMP.write_text(bootstrap.stamp_for("dev") + " " + bootstrap.stamp_for("run"), "utf-8")
    assert bootstrap.main() == 0
    assert starts.commands == []


def test_a_machine_without_screen_goes_on_without_the_window_and_one_with_does_not(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine(bootstrap, monkeypatch, tools={"uv"}, root=False, starts=Starts())
    monkeypatch.setattr(bootstrap.ctypes.util, "find_library", lambda _: None)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    assert bootstrap.main() == 1
    monkeypatch.delenv("DISPLAY")
    assert bootstrap.main() == 0
    monkeypatch.setattr(sys, "argv", ["bootstrap.py", "dev"])
    assert bootstrap.main() == 1


def test_tools_that_only_tests_use_may_be_missing_and_one_line_says_so(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine(bootstrap, monkeypatch, tools={"uv", "strace"}, root=False, starts=(starts := Starts()))
    monkeypatch.setattr(bootstrap.ctypes.util, "find_library", lambda name: f"lib{name}.so")
    monkeypatch.setattr(bootstrap, "TEST_FILES", {})
    monkeypatch.setattr(sys, "argv", ["bootstrap.py", "dev"])
    assert bootstrap.main() == 0
    skipped = (
        "Some tests will be skipped: these Linux packages are not installed: espeak-ng xvfb dbus ffmpeg postgresql\n"
    )
    assert skipped in capsys.readouterr().out
    assert not any("apt-get" in command for command in starts.commands)
    assert bootstrap.main() == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("tools", [{"uv"}, set()])
def test_the_environment_is_made_from_the_locked_hashes_and_stamped(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tools: set[str]
) -> None:
    machine(bootstrap, monkeypatch, tools=tools, root=False, starts=(starts := Starts()))
    assert bootstrap.make_environment("run") == 0
    assert "--require-hashes" in starts.commands[-1]
    assert starts.commands[-1][-2:] == ["-r", str(ROOT / "packaging" / "requirements.txt")]
    assert bootstrap.stamp_for("run") in bootstrap.STAMP.read_text("utf-8").split()
    assert bootstrap.stamp_for("dev") not in bootstrap.STAMP.read_text("utf-8").split()


def test_what_tests_need_holds_all_that_the_program_needs(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine(bootstrap, monkeypatch, tools={"uv"}, root=False, starts=Starts())
    assert bootstrap.make_environment("dev") == 0
    assert set(bootstrap.STAMP.read_text("utf-8").split()) == {bootstrap.stamp_for("dev"), bootstrap.stamp_for("run")}


def test_a_failed_installation_is_told_and_leaves_no_stamp(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine(bootstrap, monkeypatch, tools={"uv"}, root=False, starts=Starts("install"))
    assert bootstrap.make_environment("run") == 1
    assert "Check the network connection" in capsys.readouterr().err
    assert not bootstrap.STAMP.exists()


def test_new_locks_ask_for_a_new_environment(bootstrap: ModuleType, tmp_path: Path) -> None:
    before = bootstrap.stamp_for("run")
    changed = tmp_path / "requirements.txt"
    changed.write_bytes(bootstrap.LOCKS["run"].read_bytes() + b"\n")
    bootstrap.LOCKS["run"] = changed
    assert bootstrap.stamp_for("run") != before


def test_an_old_python_is_told_so(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 10, 4))
    assert bootstrap.main() == 1
    assert "needs Python 3.11 or newer" in capsys.readouterr().err


def locked(kind: str) -> dict[str, str]:
    text = (ROOT / "packaging" / f"requirements{kind}.txt").read_text("utf-8")
    return {name.lower().replace("_", "-"): version for name, version in LOCK.findall(text)}


def test_the_locks_hold_the_versions_that_the_project_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    for wanted in project["project"]["dependencies"]:
        name, version = wanted.lower().split(";")[0].strip().split("==")
        assert locked("")[name] == version
        assert locked("-dev")[name] == version


def test_the_program_imports_only_what_is_locked_for_it() -> None:
    owners = packages_distributions()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = {re.split(r"[=\[]", one)[0] for extra in project["optional-dependencies"].values() for one in extra}
    for file in [ROOT / "main.py", *(ROOT / "desktop").rglob("*.py")]:
        for module in imported(file) - sys.stdlib_module_names - {"desktop"}:
            names = {name.lower().replace("_", "-") for name in owners.get(module, [])}
            assert names & (extras | set(locked(""))), f"{file.name} imports {module}, which is not in requirements.txt"


def imported(file: Path) -> set[str]:
    """The top names of what a file imports."""
    nodes = list(ast.walk(ast.parse(file.read_text("utf-8"))))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    parts = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level}
    return {name.partition(".")[0] for name in plain | parts}


@pytest.mark.slow
@pytest.mark.parametrize("screen", [{}, {"DISPLAY": ":987"}])
def test_without_a_screen_the_main_job_is_done_on_the_command_line(tmp_path: Path, screen: dict[str, str]) -> None:
    said = start([], TMPDIR=str(tmp_path), ELLEVE_DATA=str(tmp_path / "own"), **screen)
    assert (said.code, said.err) == (0, "")
    lines = said.out.decode().splitlines()
    assert lines[0] == NO_SCREEN
    assert any("6\u00a0av\u00a011" in line for line in lines)
    assert any("Filmen mangler teksting" in line for line in lines)
    pdf = Path(lines[-1].removeprefix("Planen som PDF: "))
    assert "Desember 2026" in pypdf.PdfReader(pdf).pages[0].extract_text()
    assert not (tmp_path / "own").exists()


@pytest.mark.parametrize(
    "screen",
    [
        {}, {"DISPLAY": ""}, {"DISPLAY": ":987"}, {"DISPLAY": "localhost:987"}, {"DISPLAY": "tull"},
        {"QT_QPA_PLATFORM": "xcb"}, {"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":987"},
        {"WAYLAND_DISPLAY": "wayland-0"}, {"WAYLAND_DISPLAY": "dead", "XDG_RUNTIME_DIR": "HERE"},
    ],
)  # fmt: skip
def test_a_screen_that_does_not_answer_is_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, screen: dict[str, str]
) -> None:
    (tmp_path / "dead").touch()
    only(monkeypatch, {name: str(tmp_path) if value == "HERE" else value for name, value in screen.items()})
    assert not has_screen()


def test_a_platform_that_needs_no_screen_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch, {"QT_QPA_PLATFORM": "offscreen"})
    assert has_screen()


def only(monkeypatch: pytest.MonkeyPatch, screen: dict[str, str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in screen.items():
        monkeypatch.setenv(name, value)


@pytest.fixture(scope="module")
def x_server() -> Iterator[str]:
    """A screen that nobody looks at."""
    if shutil.which("Xvfb") is None:
        pytest.skip("NOT TESTED: Xvfb is missing (apt-get install xvfb)")
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout
        yield f":{server.stdout.readline().decode().strip()}"
        server.terminate()


def test_a_screen_that_answers_is_one(monkeypatch: pytest.MonkeyPatch, x_server: str) -> None:
    only(monkeypatch, {"DISPLAY": x_server})
    assert has_screen()


CLOSE_WHEN_SHOWN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.cli import main

def look():
    for window in app.topLevelWidgets():
        if window.isVisible():
            print(app.platformName(), window.windowTitle())
            window.close()

app = QApplication(["elleve"])
watch = QTimer(app)
watch.timeout.connect(look)
watch.start(50)
QTimer.singleShot(240_000, app, lambda: app.exit(3))
sys.exit(main(["--data", sys.argv[1]]))
"""


@pytest.mark.slow
def test_under_a_screen_the_window_opens_and_the_program_ends_well(tmp_path: Path, x_server: str) -> None:
    environment = plain_environment(DISPLAY=x_server, PYTHONPATH=str(ROOT))
    command = [sys.executable, "-c", CLOSE_WHEN_SHOWN, str(tmp_path)]
    ended = subprocess.run(command, env=environment, capture_output=True, timeout=SECONDS, check=False)
    assert (ended.returncode, ended.stdout.decode()) == (0, "xcb Elleve\n"), ended.stderr.decode()


@pytest.mark.parametrize("source", [
    'raise FileProblem("Filen er tom")', 'raise FileProblem(f"Fant ikke {name}", say("Se etter."))',
    'PlanChange("Slettet alt", posts)', 'report(0.5, "Åpner filmen")', 'WHY = "Velg en annen fil."',
    'label(f"{count} bilder mangler noe.")', "f\"{self.tr('Uke')} {number}\"",
])  # fmt: skip
def test_words_to_the_user_that_no_translation_would_hear_of_are_found(translations: ModuleType, source: str) -> None:
    assert len(translations.unsaid_in(source)) == 1


@pytest.mark.parametrize("source", [
    '"""Hva modulen er til."""', 'raise FileProblem(say("Filen er tom."), _NEXT)', 'self.tr("Er du sikker?")',
    'PlanChange("", posts)', 'log.info("one of %s", name)', 'raise ValueError("Not a day.")', 'NAME = "elleve.db"',
])  # fmt: skip
def test_what_is_collected_or_never_told_is_left_alone(translations: ModuleType, source: str) -> None:
    assert translations.unsaid_in(source) == []
