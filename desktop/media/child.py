"""The other end of `examine.run_task`: does one piece of work on an untrusted file, in a process of its own.

Reads one JSON request on standard input and writes one JSON object a line on standard output: any number of
`{"progress": 0..1, "words": …}`, and last `{"answer": …}` or `{"problem": …, "next_step": …}`, with words packed so
that the window can say them in its own language. It ends itself when standard input closes, so that it never outlives
the one who asked. A frozen app reaches it through
`main.py --look-into-film`.
"""

import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.domain.errors import AppError
from desktop.domain.wording import packed

ARGUMENT = "--look-into-film"
MEMORY_LIMIT = 3 * 1024**3  # of address space: threads and shared libraries take much of it without using it
WRITING_LIMIT = 256 * 1024**2  # bytes in one file; thumbnails and notes on loudness are far smaller

Report = Callable[[float, str], None]


def main() -> None:
    """Answers one request and ends the process."""
    request = json.loads(_first_line())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _bound(float(request.get("seconds", 60.0)), int(request.get("writing", WRITING_LIMIT)))
    try:
        _say({"answer": _answer(request, _progress)})
    except AppError as problem:
        _say({"problem": packed(problem.sentence), "next_step": packed(problem.next_step)})
    sys.stdout.flush()
    os._exit(0)  # decoders' threads need no long goodbye


def _first_line() -> str:
    # Read byte by byte: a buffered reader held by the waiting thread would hinder the end of the process.
    line = bytearray()
    while (piece := os.read(0, 1)) not in (b"", b"\n"):
        line += piece
    return line.decode("utf-8")


def _end_with_parent() -> None:
    while os.read(0, 1):
        pass
    os._exit(3)


def _bound(seconds: float, writing: int = WRITING_LIMIT) -> None:
    """Memory, processor time and written bytes get a ceiling where the system can hold one (not on Windows)."""
    try:
        import resource
    except ImportError:
        return
    cpu = int(seconds * (os.cpu_count() or 1)) + 5
    wanted = {"RLIMIT_AS": MEMORY_LIMIT, "RLIMIT_CPU": cpu, "RLIMIT_FSIZE": writing, "RLIMIT_CORE": 0}
    for name, limit in wanted.items():
        kind = getattr(resource, name, None)
        if kind is None:
            continue
        try:
            resource.setrlimit(kind, (limit, limit))
        except (ValueError, OSError):
            continue  # a lower ceiling is already set from outside, or the system knows none


def _say(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def _progress(share: float, words: str) -> None:
    _say({"progress": share, "words": packed(words)})


def _answer(request: dict[str, Any], report: Report) -> Any:
    film, name = Path(request["film"]), request["name"]
    match request["task"]:
        case "examine":
            from desktop.media.probe import probe
            from desktop.media.report_json import as_plain

            captions = [Path(one) for one in request["captions"]]
            return as_plain(probe(film, name, captions, request["language"], float(request["seconds"]), report))
        case "glance":
            from desktop.media.container import glance

            return glance(film, name)
        case "frame":
            from desktop.media.frames import save_frame

            out = Path(request["out"])
            return save_frame(film, name, out, request["width"], request["height"], request["moment"])
        case "presence":
            from dataclasses import asdict

            from desktop.media.presence import present

            return [asdict(track) for track in present(film, name)]
        case "captions":
            from desktop.media.caption_file import look_over

            return look_over(film, name)
        case _:
            return _for_the_room(request, film, name, report)


def _for_the_room(request: dict[str, Any], film: Path, name: str, report: Report) -> Any:
    """What writing subtitles takes."""
    from desktop.media.cue import as_rows, from_rows

    match request["task"]:
        case "cues":
            from desktop.media.cues_of import cues_of

            return as_rows(cues_of(film, name))
        case "levels":
            from desktop.media.sound_levels import sound_levels

            return sound_levels(film, name)
        case "burn":
            from desktop.media.burn import burn

            return burn(film, name, from_rows(request["cues"]), Path(request["out"]), report)
        case "draft":
            from desktop.media.draft import draft

            wanted = request["language"], request["length"]
            return as_rows(draft(film, Path(request["model"]), *wanted, report))
        case task:
            raise ValueError(f"no such task: {task}")


if __name__ == "__main__":
    main()
