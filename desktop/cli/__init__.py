"""The command line: the same services as the window, for scripts and tests."""

import gc
import io
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.cli.screen import has_screen
from desktop.domain.errors import AppError, NotBuiltYet
from desktop.paths import data_folder

FAILED, NOT_YET, USAGE = 2, 3, 64


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command, or opens the window when there is none. Returns the exit code: 0 well, 2 a problem told in one
    sentence, 3 not built yet, 64 wrong usage."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal without « and æøå must not stop a command
    try:
        folder, rest = take_data_folder(words)
        if rest:
            # Standard error holds the sentence alone; what is for the log belongs to the window, which keeps one.
            logging.getLogger().addHandler(logging.NullHandler())
            return run_command(folder, rest)
        return open_window(folder)
    except AppError as problem:
        print(problem, file=sys.stderr)
        return NOT_YET if isinstance(problem, NotBuiltYet) else FAILED
    except BrokenPipeError:
        # The reader (head, less) has seen enough; what is left must not be tried again on the way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0


def take_data_folder(words: Sequence[str]) -> tuple[Path | None, list[str]]:
    """Takes `--data DIR` from wherever it stands; returns the folder and the other words."""
    rest = list(words)
    chosen: Path | None = None
    for place, word in enumerate(words):
        if word == "--data" and place + 1 < len(words):
            chosen = Path(words[place + 1])
            rest = [*words[:place], *words[place + 2 :]]
        elif word.startswith("--data="):
            chosen = Path(word.removeprefix("--data="))
            rest = [*words[:place], *words[place + 1 :]]
    return chosen, rest


def run_command(chosen: Path | None, words: list[str]) -> int:
    # The commands bring Typer, which the window can do without.
    from desktop.cli.commands import run

    code = run(chosen, words)
    sys.stdout.flush()
    return code


def open_window(chosen: Path | None) -> int:
    if not has_screen():
        from desktop.cli.without_screen import show_example  # brings all services; the window reads them as it needs

        return show_example()
    # Qt and SQLAlchemy are a great many things that all stay; looking them through for garbage time and again would
    # cost a good part of the start. The window takes it up again once it stands.
    gc.disable()
    # Before Qt, since PySide has a hand in every import that comes after its own; these are some six hundred.
    import desktop.services.open_plan  # noqa: F401  # the app uses it
    from desktop.app import run  # brings Qt

    os.environ.setdefault("QT_ACCESSIBILITY", "1")
    return run(data_folder(chosen))
