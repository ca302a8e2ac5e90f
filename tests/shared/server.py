"""A real PostgreSQL server of its own for the tests, on a socket in a scratch folder; no network."""

import os
import pwd
import shutil
import subprocess
from pathlib import Path

SAID = "PostgreSQL is not installed: the shared plan is NOT tested (apt-get install postgresql)"


def tool(name: str) -> str | None:
    """Debian keeps the server's tools beside the path."""
    beside = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)
    return shutil.which(name) or next(map(str, beside), None)


class Server:
    """Started and stopped at will; what was committed outlives a stop."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._data, self._socket = folder / "data", folder / "s"
        self._socket.mkdir(parents=True)
        self._user = _user()
        if self._user:
            os.chown(folder, *_ids(self._user))
            os.chown(self._socket, *_ids(self._user))
        self._run(
            "initdb", "-D", str(self._data), "-U", "elleve", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"
        )
        self.start()

    def address(self, database: str) -> str:
        return f"postgresql://elleve@/{database}?host={self._socket}"

    def make_database(self, name: str) -> str:
        self._run("createdb", "-h", str(self._socket), "-U", "elleve", name)
        return self.address(name)

    def start(self) -> None:
        options = f"-k {self._socket} -c listen_addresses='' -c fsync=off -c max_connections=40"
        log = str(self.folder / "log")
        self._run("pg_ctl", "-D", str(self._data), "-o", options, "-l", log, "-w", "start")

    def stop(self) -> None:
        """At once, as when the cable is pulled."""
        self._run("pg_ctl", "-D", str(self._data), "-m", "immediate", "-w", "stop")

    def _run(self, name: str, *words: str) -> None:
        command = tool(name)
        assert command, name
        subprocess.run([command, *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       stdin=subprocess.DEVNULL, user=self._user, cwd="/")  # fmt: skip


def _user() -> str | None:
    """The server refuses to run as root."""
    return "postgres" if os.geteuid() == 0 else None


def _ids(user: str) -> tuple[int, int]:
    entry = pwd.getpwnam(user)
    return entry.pw_uid, entry.pw_gid
