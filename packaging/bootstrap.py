"""Makes `.venv` with the locked dependencies and what Qt needs on Linux; standard library alone, since nothing else is
there yet."""

from __future__ import annotations

import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = {
    "run": ROOT / "packaging" / "requirements.txt",
    "dev": ROOT / "packaging" / "requirements-dev.txt",
    "train": ROOT / "packaging" / "requirements-train.txt",
}
# What each kind holds besides its own.
HOLDS = {"run": ["run"], "dev": ["dev", "run"], "train": ["train", "dev", "run"]}
STAMP = VENV / "elleve-stamp"

# Library that Qt's Linux plugins load -> Debian/Ubuntu package that holds it.
QT_LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "fontconfig": "libfontconfig1",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "dbus-1": "libdbus-1-3",
    "glib-2.0": "libglib2.0-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-randr": "libxcb-randr0",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-xkb": "libxcb-xkb1",
    "pulse": "libpulse0",
}


# What only some tests use -> package. Without it they are skipped, and say so.
TEST_TOOLS = {
    "strace": "strace",
    "espeak-ng": "espeak-ng",
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus",
    "ffmpeg": "ffmpeg",
    "pg_ctlcluster": "postgresql",
}
# The same for what is no command: a screen reader's way to the window.
TEST_FILES = {
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",
}


def main() -> int:
    """Returns the exit code; the one argument is `run`, `dev` or `train`."""
    kind = sys.argv[1] if len(sys.argv) > 1 else "run"
    if sys.version_info < (3, 11):
        return complain(f"Elleve needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    if sys.platform.startswith("linux") and not install_packages(missing_qt_packages(), "the window (Qt)"):
        # Without a screen the program works on the command line, which needs nothing of this.
        if kind == "dev" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
            return 1
    stamp = stamp_for(kind)
    if STAMP.exists() and stamp in STAMP.read_text("utf-8").split():
        return 0
    if kind == "dev" and sys.platform.startswith("linux"):
        install_test_tools()
    return make_environment(kind)


def stamp_for(kind: str) -> str:
    digest = hashlib.sha256(LOCKS[kind].read_bytes() + sys.version.encode()).hexdigest()
    return f"{kind}-{digest[:16]}"


def missing_qt_packages() -> list[str]:
    return [package for name, package in QT_LIBRARIES.items() if ctypes.util.find_library(name) is None]


def install_test_tools() -> None:
    """Tried once for each new environment; the tests can do without."""
    packages = [package for tool, package in TEST_TOOLS.items() if shutil.which(tool) is None]
    packages += [package for file, package in TEST_FILES.items() if not Path(file).exists()]
    if packages and not apt_installs(packages, "some of the tests"):
        print("Some tests will be skipped: these Linux packages are not installed:", " ".join(packages), flush=True)


def install_packages(packages: list[str], purpose: str) -> bool:
    """Installs Debian packages where that is allowed; else prints the exact command. True when nothing is missing."""
    if not packages:
        return True
    if apt_installs(packages, purpose):
        return True
    command = " ".join(apt_command(packages))
    complain(f"Some Linux packages for {purpose} are missing. Run this, then try again:\n  sudo {command}")
    return False


def apt_installs(packages: list[str], purpose: str) -> bool:
    """Installs the packages where that is allowed without asking; True when it went well."""
    prefix = privilege()
    if shutil.which("apt-get") is None or prefix is None:
        return False
    print("Installing Linux packages for", purpose, ":", " ".join(packages), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (["apt-get", "update"], apt_command(packages))
    codes = [
        subprocess.run([*prefix, *one], env=environment, stdout=subprocess.DEVNULL, check=False).returncode
        for one in commands
    ]
    return codes[-1] == 0


def apt_command(packages: list[str]) -> list[str]:
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def privilege() -> list[str] | None:
    """What to put before apt-get: nothing for root, `sudo -n` where no password is asked, None where not allowed."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def make_environment(kind: str) -> int:
    print("Setting up .venv (once; a few minutes) …", flush=True)
    install = with_uv(kind) if shutil.which("uv") else with_venv(kind)
    if install is None:
        return 1
    if subprocess.run(install, cwd=ROOT, check=False).returncode != 0:
        return complain("The locked dependencies could not be installed. Check the network connection, then try again.")
    STAMP.write_text(" ".join(stamp_for(one) for one in HOLDS[kind]), "utf-8")
    return 0


def with_uv(kind: str) -> list[str] | None:
    if not python_in_venv().exists():
        subprocess.run(["uv", "venv", "--quiet", "--python", sys.executable, str(VENV)], cwd=ROOT, check=True)
    return [
        "uv",
        "pip",
        "install",
        "--quiet",
        "--compile-bytecode",
        "--python",
        str(python_in_venv()),
        "--require-hashes",
        "-r",
        str(LOCKS[kind]),
    ]


def with_venv(kind: str) -> list[str] | None:
    if not python_in_venv().exists() and not make_plain_venv():
        return None
    return [
        str(python_in_venv()),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--require-hashes",
        "-r",
        str(LOCKS[kind]),
    ]


def make_plain_venv() -> bool:
    command = [sys.executable, "-m", "venv", str(VENV)]
    if subprocess.run(command, capture_output=True, check=False).returncode == 0:
        return True
    shutil.rmtree(VENV, ignore_errors=True)
    # Debian's Python comes without the part that makes virtual environments.
    if not install_packages(["python3-venv"], "virtual environments"):
        return False
    return subprocess.run(command, check=False).returncode == 0


def python_in_venv() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def complain(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
