"""The dialogs about files, as a user comes to them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop.domain.channel import Channel
from desktop.domain.conflict import Met
from desktop.domain.post import Publication, Status
from desktop.exchange.archive.archive_in import Archive, Part
from desktop.exchange.archive.contents import PlanContents
from desktop.exchange.archive.merging import Both, Merge
from desktop.services.handover import Incoming
from desktop.services.importing import SheetImport
from desktop.services.sharing import Found, SharedState
from desktop.services.what_worked import what_worked
from desktop.storage.backup import Backup
from desktop.ui.exchange.away_dialog import AwayDialog
from desktop.ui.exchange.conflict_dialog import ConflictDialog
from desktop.ui.exchange.handover_dialog import HandoverDialog
from desktop.ui.exchange.import_dialog import ImportDialog
from desktop.ui.exchange.shared_dialog import SharedDialog
from desktop.ui.exchange.worked_dialog import WorkedDialog
from tests.exchange.sheets.broken import FIXTURES
from tests.ui.window import Desk, post


def import_dialog(desk: Desk, name: str) -> ImportDialog:
    intake = SheetImport.open(FIXTURES / name, desk.plan.store)
    return ImportDialog(desk.window, desk.elleve.appearance.theme, intake)


def handover_dialog(desk: Desk) -> HandoverDialog:
    """Two posts that both have changed, one of them deleted in the file."""
    mine = post("k", "Kaffekroken", date(2026, 12, 9), text="Vi møtes klokka elleve på biblioteket. Kaffen er gratis.")
    theirs = replace(mine, text="Vi møtes klokka tolv på biblioteket. Ta med en venn.", day=date(2026, 12, 10))
    both = (Both(mine, theirs), Both(replace(mine, id="l", title="Lucia"), None))
    archive = Archive(Path("Ås lokallag.elleve"), "Ås lokallag", date(2026, 11, 29), PlanContents("a", (theirs,)),
                      (Part("media/a", 45_000_000, ""),), ())  # fmt: skip
    incoming = Incoming(archive, False, Merge(added=(theirs,), both=both), Merge())
    return HandoverDialog(desk.window, desk.elleve.appearance.theme, incoming)


def conflict_dialog(desk: Desk) -> ConflictDialog:
    mine = post("k", "Kaffekroken", date(2026, 12, 9), text="Vi møtes klokka elleve.")
    met = (Met(mine, replace(mine, text="Vi møtes klokka tolv.")),)
    return ConflictDialog(desk.window, desk.elleve.appearance.theme, met)


def worked_dialog(desk: Desk) -> WorkedDialog:
    """Figures of one post, too few to say anything of."""
    out = Publication(channel=Channel.FACEBOOK, day=date(2026, 11, 3), reach=1204, reactions=30, comments=8)
    posted = post("p", "Kaffekroken var full", date(2026, 11, 3), status=Status.PUBLISHED, publications=(out,))
    if desk.plan.store.post("p") is None:
        from desktop.services.plan import added

        desk.plan.store.apply(added(posted))
    return WorkedDialog(desk.window, desk.elleve.appearance.theme, what_worked(desk.plan))


def shared_dialog(desk: Desk, state: SharedState, found: Found | None = None) -> SharedDialog:
    """On a plan on this machine, with what was found at an address; or on one that is shared already."""
    theme = desk.elleve.appearance.theme
    dialog = SharedDialog(desk.window, theme, state, lambda _address: Found(), desk.elleve)
    if found is not None:
        dialog.address.setText("postgresql://siv:hemmelig@db.lokallaget.no/plan")
        dialog.show_found(found)
    return dialog


SHARED = SharedState("postgresql://siv:x@db.lokallaget.no/plan", waiting=2, last_backup=date(2026, 12, 7))
LAST = Backup(Path("plan-2026-12-07.db"), date(2026, 12, 7), 22, good=True)

EXCHANGE_DIALOGS: dict[str, Callable[[Desk], object]] = {
    "import": lambda desk: import_dialog(desk, "uten-aar.ods").exec(),
    "import columns": lambda desk: import_dialog(desk, "ukjent.csv").exec(),
    "handover": lambda desk: handover_dialog(desk).exec(),
    "conflict": lambda desk: conflict_dialog(desk).exec(),
    "shared plan": lambda desk: shared_dialog(desk, SharedState(posts_here=22), Found(42, "Ås lokallag")).exec(),
    "shared plan already": lambda desk: shared_dialog(desk, SHARED).exec(),
    "shared plan away": lambda desk: AwayDialog(
        desk.window, desk.elleve.appearance.theme, "Databasen svarer ikke. Ingenting er borte.", LAST
    ).ask(),
    "what worked": lambda desk: worked_dialog(desk).exec(),
}
