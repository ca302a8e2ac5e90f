"""Commands that take files into the plan and make files of it."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.cli.output import print_json
from desktop.domain.month import Month
from desktop.domain.words import month_name
from desktop.exchange.month_pdf import Edition
from desktop.paths import data_folder
from desktop.services.open_plan import OpenPlan


def take_in(folder: Path | None, file: Path, year: int | None, *, look: bool, as_json: bool) -> None:
    from desktop.services.importing import read_import  # only here

    with OpenPlan(data_folder(folder), writing=not look) as plan:
        found = read_import(file, plan.store, **({"year": year} if year else {}))
        done = None if look else plan.apply(found.change)
    if as_json:
        problems = [{"row": one.row, "sentence": one.sentence} for one in found.problems]
        print_json({"found" if look else "imported": found.count, "problems": problems})
        return
    print(f"{found.count} innlegg {'ville blitt' if look else 'er'} hentet inn.")
    for one in found.problems:
        print(one.sentence, file=sys.stderr)
    landed = done.posts if done else found.change.posts
    if drafts := sum(wanted != one for wanted, one in zip(found.change.posts, landed, strict=True)):
        print(f"{drafts} innlegg er lagt som utkast, for noe mangler før de kan være klare.", file=sys.stderr)


def wrong_usage(month: Month | None, wanted: "Outputs") -> str:
    """What is wrong with what was asked for; empty when nothing is."""
    if wanted.pdf and month is None:
        return "PDF-en trenger en måned. Skriv den først, som i «main.py export 2026-12 --pdf plan.pdf»."
    if not (wanted.pdf or wanted.sheet):
        return "Si hva som skal lages: skriv --pdf eller --sheet og navnet på en fil."
    return ""


@dataclass(frozen=True, slots=True)
class Outputs:
    """The files somebody wants; each may be None."""

    pdf: Path | None
    edition: Edition
    sheet: Path | None


def export(folder: Path | None, month: Month | None, wanted: Outputs, *, as_json: bool) -> None:
    made: dict[str, Any] = {"month": str(month) if month else None}
    with OpenPlan(data_folder(folder), writing=False) as plan:
        if wanted.pdf and month:
            from desktop.services.papers import save_month_pdf  # brings the typesetter

            made["pdf"] = str(save_month_pdf(plan, month, wanted.pdf, wanted.edition))
        if wanted.sheet:
            from desktop.services.exporting import save_sheet

            made["posts"], made["sheet"] = save_sheet(plan, month, wanted.sheet), str(wanted.sheet)
    if as_json:
        print_json(made)
        return
    what = f"Planen for {month_name(month).lower()}" if month else "Planen"
    for name in ("pdf", "sheet"):
        if name in made:
            print(f"{what} ligger i «{made[name]}».")
