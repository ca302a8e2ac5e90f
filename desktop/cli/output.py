"""Reading and writing JSON on the command line."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from desktop.domain.errors import FileProblem, plain_reason


def print_json(value: Any) -> None:
    """One JSON value on one line, UTF-8 whatever the terminal says."""
    sys.stdout.buffer.write(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()


def read_lines(name: str) -> Iterator[dict[str, Any]]:
    """The objects of a JSONL file, or of standard input for `-`. Raises FileProblem naming the line."""
    for number, line in enumerate(_lines(name), start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line, parse_constant=_no_number)
        except (ValueError, RecursionError) as problem:
            raise FileProblem(
                f"Linje {number} i «{name}» er ikke JSON.", "Skriv ett JSON-objekt per linje."
            ) from problem
        if not isinstance(value, dict):
            raise FileProblem(f"Linje {number} i «{name}» er ikke et JSON-objekt.", "Skriv ett JSON-objekt per linje.")
        yield value


def _no_number(word: str) -> None:
    """Python reads NaN and Infinity, which are no JSON and could not be written again."""
    raise ValueError(word)


def words_of(row: dict[str, Any], name: str) -> str:
    """A text field of a row; absent or null is empty. Raises FileProblem when it is something else."""
    value = row.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise FileProblem(f"Feltet «{name}» må være tekst.", "Sett teksten i anførselstegn.")
    # Half of a letter (a lone surrogate) can be written in JSON, but nowhere else; one sign for one keeps all places.
    return value.encode("utf-8", "replace").decode("utf-8")


def _lines(name: str) -> Iterable[str]:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return raw.decode("utf-8-sig").split("\n")
    except OSError as problem:
        raise FileProblem(
            f"Filen «{name}» kan ikke åpnes ({plain_reason(problem)}).", "Se at navnet er riktig."
        ) from problem
    except UnicodeDecodeError as problem:
        raise FileProblem(f"Filen «{name}» er ikke UTF-8-tekst.", "Lagre den som UTF-8.") from problem
