"""Writes a handover file: a zip with a manifest, checksums, the plan, its media and, if wanted, the locked register."""

import hashlib
import json
import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from desktop.domain.errors import FileProblem, plain_reason
from desktop.domain.wording import say
from desktop.exchange.archive.contents import PlanContents, contents_to_json

VERSION = 1
MANIFEST, PLAN, MEDIA, REGISTER = "manifest.json", "plan.json", "media/", "register/"
_PIECE = 1024 * 1024

Report = Callable[[float, str], None]


def write_archive(
    contents: PlanContents,
    parts: Mapping[str, Path],
    file: Path,
    today: date,
    report: Report = lambda _share, _words: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """`parts` are the other files by their names in the archive (`media/…`, `register/…`); those that are not there are
    left out. The file comes whole or not at all. Raises FileProblem."""
    fresh = file.with_name(f".{file.name}.part")
    try:
        with zipfile.ZipFile(fresh, "w", zipfile.ZIP_STORED, allowZip64=True) as packed:
            _write(packed, contents, parts, today, report, is_cancelled)
        if is_cancelled():
            raise FileProblem(say("Overleveringsfila ble ikke laget, for det ble stoppet."))
        fresh.replace(file)
    except OSError as problem:
        raise FileProblem(
            say(
                "Overleveringsfila kunne ikke lagres som «{file}» ({reason}).",
                file=file.name,
                reason=plain_reason(problem),
            ),
            say("Velg et annet sted."),
        ) from problem
    finally:
        fresh.unlink(missing_ok=True)


def _write(
    packed: zipfile.ZipFile, contents: PlanContents, parts: Mapping[str, Path], today: date, report: Report,
    is_cancelled: Callable[[], bool],
) -> None:  # fmt: skip
    plan = contents_to_json(contents)
    sums = {PLAN: {"size": len(plan), "sha256": hashlib.sha256(plan).hexdigest()}}
    packed.writestr(PLAN, plan, zipfile.ZIP_DEFLATED)
    for done, (name, source) in enumerate(sorted(parts.items())):
        if is_cancelled():
            return
        report(done / max(len(parts), 1), say("Pakker fil {number} av {count}", number=done + 1, count=len(parts)))
        if source.is_file():
            sums[name] = _add(packed, name, source)
    manifest = {
        "format": "elleve", "version": VERSION, "made": today.isoformat(),
        "branch": contents.settings.get("branch", ""), "posts": len(contents.posts), "parts": sums,
    }  # fmt: skip
    packed.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1), zipfile.ZIP_DEFLATED)


def _add(packed: zipfile.ZipFile, name: str, source: Path) -> dict[str, object]:
    digest, size, info = hashlib.sha256(), 0, zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    with (
        source.open("rb") as old,
        packed.open(info, "w", force_zip64=True) as new,
    ):
        while piece := old.read(_PIECE):
            digest.update(piece)
            size += len(piece)
            new.write(piece)
    return {"size": size, "sha256": digest.hexdigest()}
