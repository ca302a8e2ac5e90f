"""The dialogs about files, as a user comes to them."""

from collections.abc import Callable

from desktop.services.importing import SheetImport
from desktop.ui.exchange.import_dialog import ImportDialog
from tests.exchange.sheets.broken import FIXTURES
from tests.ui.window import Desk


def import_dialog(desk: Desk, name: str) -> ImportDialog:
    intake = SheetImport.open(FIXTURES / name, desk.plan.store)
    return ImportDialog(desk.window, desk.elleve.appearance.theme, intake)


EXCHANGE_DIALOGS: dict[str, Callable[[Desk], object]] = {
    "import": lambda desk: import_dialog(desk, "uten-aar.ods").exec(),
    "import columns": lambda desk: import_dialog(desk, "ukjent.csv").exec(),
}
