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
from desktop.services.settings import SettingsFile


def take_in(folder: Path | None, file: Path, year: int | None, *, look: bool, as_json: bool) -> None:
    from desktop.services.intakes import read_file  # only here

    with OpenPlan(data_folder(folder), writing=not look) as plan:
        if file.suffix.casefold() == ".elleve":
            _take_handover(plan, file, look=look, as_json=as_json)
            return
        found = read_file(file, plan.store, **({"year": year} if year else {}))
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
    if not (wanted.pdf or wanted.sheet or wanted.ics or wanted.elleve):
        return "Si hva som skal lages: skriv --pdf, --sheet, --ics eller --elleve og navnet på en fil."
    if wanted.elleve and month is not None:
        return "En overleveringsfil holder hele planen. Skriv den uten måned."
    return ""


def _take_handover(plan: OpenPlan, file: Path, *, look: bool, as_json: bool) -> None:
    """Merges a handover file in; where both sides have changed a post, both versions stay."""
    from desktop.services.handover import land, look_into

    incoming = look_into(plan, file)
    if not look:
        land(plan, incoming)
    posts = incoming.posts
    told = {"branch": incoming.archive.branch, "made": incoming.archive.made.isoformat(), "added": len(posts.added),
            "changed": len(posts.changed), "deleted": len(posts.deleted), "both": len(incoming.conflicts)}  # fmt: skip
    if as_json:
        print_json(told)
        return
    print(f"{'Ville flettet' if look else 'Flettet'} inn {told['added']} nye innlegg, {told['changed']} endrede og "
          f"{told['deleted']} slettede.")  # fmt: skip
    if incoming.conflicts:
        print(f"{told['both']} er endret begge steder. Begge utgavene står i planen.", file=sys.stderr)


@dataclass(frozen=True, slots=True)
class Outputs:
    """The files somebody wants; each may be None."""

    pdf: Path | None
    edition: Edition
    sheet: Path | None
    ics: Path | None
    elleve: Path | None
    with_register: bool = False


def export(folder: Path | None, month: Month | None, wanted: Outputs, *, as_json: bool) -> None:
    made: dict[str, Any] = {"month": str(month) if month else None}
    with OpenPlan(data_folder(folder), writing=wanted.elleve is not None) as plan:
        if wanted.pdf and month:
            from desktop.services.papers import save_month_pdf  # brings the typesetter

            made["pdf"] = str(save_month_pdf(plan, month, wanted.pdf, wanted.edition))
        if wanted.sheet:
            from desktop.services.exporting import save_sheet

            made["posts"], made["sheet"] = save_sheet(plan, month, wanted.sheet), str(wanted.sheet)
        if wanted.ics:
            from desktop.services.calendars import save_calendar

            made["events"], made["ics"] = save_calendar(plan, month, wanted.ics), str(wanted.ics)
        if wanted.elleve:
            from desktop.services.handover import make_handover

            make_handover(plan, wanted.elleve, with_register=wanted.with_register)
            made["elleve"] = str(wanted.elleve)
    if as_json:
        print_json(made)
        return
    what = f"Planen for {month_name(month).lower()}" if month else "Planen"
    for name in ("pdf", "sheet", "ics", "elleve"):
        if name in made:
            print(f"{what} ligger i «{made[name]}».")


def share(folder: Path | None, address: str) -> None:
    """Without an address sharing ends."""
    from desktop.services import sharing

    if not address:
        home = data_folder(folder)
        sharing.go_home(home, SettingsFile(home.settings))
        print("Elleve bruker planen på denne maskinen igjen, slik den var da den ble delt.")
        return
    count = sharing.share(data_folder(folder), address)
    print(f"Planen er delt, med {count} innlegg. De andre skriver den samme kommandoen på sin maskin.")
