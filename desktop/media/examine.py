"""Looks into a film from outside: the work is done in a child process with a time limit and a ceiling on memory,
since a damaged or hostile file may hang or crash the decoders."""

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from logging import getLogger
from pathlib import Path
from typing import IO, Any

from desktop.domain.errors import FileProblem
from desktop.domain.video import VideoReport
from desktop.domain.wording import say, unpacked
from desktop.media.child import ARGUMENT

log = getLogger(__name__)

Report = Callable[[float, str], None]
_BEAT = 0.05  # seconds between two looks at the clock and the cancel sign
_END = object()


class Cancelled(FileProblem):
    """The user stopped the work."""


def never() -> bool:
    """Nobody cancels."""
    return False


def silent(share: float, words: str) -> None:
    """Nobody follows the progress."""


def examine(
    film: Path,
    *,
    captions: Sequence[Path] = (),
    language: str = "",
    name: str = "",
    seconds_allowed: float = 60.0,
    is_cancelled: Callable[[], bool] = never,
    report: Report = silent,
) -> VideoReport:
    """All that is known about the film: captions of every kind, their quality, the sound, the picture.

    `captions` are subtitle files that do not lie beside the film by name; `language` is the post's (`nb`, `nn`, `en`;
    empty = any Norwegian), `name` what the user calls the film (empty = its file name). `report` gets a share 0..1 and
    what is being done. Raises FileProblem where the file is no film, is damaged, or takes longer than
    `seconds_allowed`; Cancelled where `is_cancelled` said so."""
    from desktop.media.report_json import from_plain

    request = {
        "task": "examine",
        "film": str(film),
        "captions": [str(one) for one in captions],
        "language": language,
        "seconds": seconds_allowed,
    }
    return from_plain(run_task(request, name or film.name, seconds_allowed, is_cancelled, report))


def run_task(
    request: dict[str, Any],
    name: str,
    seconds_allowed: float,
    is_cancelled: Callable[[], bool] = never,
    report: Report = silent,
) -> Any:
    """The child's answer to the request (see child.py); `name` is what the user calls the file. Errors as `examine`."""
    with tempfile.TemporaryFile() as complaints:
        child = _start({**request, "name": name}, complaints)
        try:
            return _wait(child, name, time.monotonic() + seconds_allowed, is_cancelled, report)
        finally:
            _stop(child)
            _note(child, complaints)


def command() -> list[str]:
    """How the child is started; a frozen app has no Python beside it and calls itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-m", "desktop.media.child"]


def _start(request: dict[str, Any], complaints: IO[bytes]) -> subprocess.Popen[bytes]:
    root = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1", "OMP_NUM_THREADS": "1"}
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    child = subprocess.Popen(
        command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=complaints,
        env=environment,
        creationflags=hidden,
    )
    assert child.stdin is not None
    with suppress(BrokenPipeError):  # it died at once; the missing answer tells
        child.stdin.write(json.dumps(request).encode() + b"\n")
        child.stdin.flush()
    return child


def _wait(
    child: subprocess.Popen[bytes],
    name: str,
    deadline: float,
    is_cancelled: Callable[[], bool],
    report: Report,
) -> Any:
    lines: queue.Queue[Any] = queue.Queue()
    threading.Thread(target=_listen, args=(child, lines), daemon=True).start()
    while True:
        if is_cancelled():
            raise Cancelled(say("Undersøkelsen av «{name}» ble stoppet.", name=name))
        if time.monotonic() > deadline:
            raise FileProblem(
                say("«{name}» tok for lang tid å undersøke.", name=name),
                say("Fila kan være skadet eller veldig stor. Prøv en kortere film."),
            )
        with suppress(queue.Empty):
            line = lines.get(timeout=_BEAT)
            if line is _END:
                raise _no_answer(name)
            message = json.loads(line)
            if "progress" in message:
                report(message["progress"], unpacked(message["words"]))
            elif "problem" in message:
                raise FileProblem(unpacked(message["problem"]), unpacked(message["next_step"]))
            else:
                return message["answer"]


def _listen(child: subprocess.Popen[bytes], lines: "queue.Queue[Any]") -> None:
    assert child.stdout is not None
    with suppress(ValueError):  # closed under us when the work was stopped
        for line in child.stdout:
            lines.put(line)
    lines.put(_END)


def _no_answer(name: str) -> FileProblem:
    return FileProblem(
        say("«{name}» lot seg ikke undersøke.", name=name),
        say("Fila er trolig skadet. Prøv å lagre eller sende den på nytt."),
    )


def _stop(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()


def _note(child: subprocess.Popen[bytes], complaints: IO[bytes]) -> None:
    complaints.seek(0)
    words = complaints.read()[-2000:].decode("utf-8", "replace").strip()
    if words:
        log.warning("The film's child process ended with %s: %s", child.returncode, words)
