"""Starts on a shared plan that cannot be opened: again, in the last copy meanwhile, or on the plan of this machine."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.domain.conflict import PlanLost
from desktop.domain.errors import PlanError
from desktop.paths import DataFolder
from desktop.services.backups import BackupService
from desktop.services.open_plan import OpenPlan
from desktop.services.settings import SettingsFile
from desktop.ui.exchange.away_dialog import AwayDialog, Meanwhile
from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.words import problem_words


def open_meanwhile(
    problem: PlanError, folder: DataFolder, settings: SettingsFile, parent: Callable[[], QWidget], theme: Theme
) -> OpenPlan | None:
    """Asks until there is a plan or the user leaves it. Raises PlanError where not even that goes."""
    backups = BackupService(folder, date.today, settings.values.database)
    while True:
        copy = backups.last_seen()
        chosen = AwayDialog(parent(), theme, _sentence(problem), copy).ask()
        if chosen is None:
            return None
        if chosen == Meanwhile.HOME:
            from desktop.services.sharing import go_home  # seldom needed

            go_home(folder, settings)
        try:
            return OpenPlan(folder, away=copy if chosen == Meanwhile.COPY else None)
        except PlanError as again:
            if not settings.values.database:
                raise
            problem = again


def _sentence(problem: PlanError) -> str:
    """What is lost is told of otherwise: nobody has written anything yet."""
    if isinstance(problem, PlanLost):
        return tr("Databasen den ligger i, svarer ikke. Ingenting er borte. Se at maskinen er på nett.")
    return problem_words(problem)
