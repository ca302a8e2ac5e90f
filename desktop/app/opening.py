"""Opens the plan, and says what is wrong when that cannot be done."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.domain.errors import AppError, PlanBusy, PlanDamaged, PlanError
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.settings import SettingsFile
from desktop.ui.look.theme import Theme
from desktop.ui.translations import told, tr
from desktop.ui.widgets.question import Question, tell
from desktop.ui.words import problem_words


def open_plan(
    folder: DataFolder, settings: SettingsFile, parent: Callable[[], QWidget], theme: Theme
) -> tuple[OpenPlan | None, bool]:
    """The plan, or None after the user has been told why in a dialog that belongs to `parent()`. The second value says
    whether that is as it should be: a window that has the plan open already was asked to show itself."""
    try:
        return OpenPlan(folder), True
    except PlanBusy as problem:
        from desktop.ui.shell.one_window import raise_running  # needed only when a window is open already

        if raise_running(folder.root):
            return None, True
        told: AppError = problem
    except PlanDamaged as problem:
        return _offer_backup(folder, settings, problem, parent, theme)
    except AppError as problem:
        if settings.values.database and isinstance(problem, PlanError):
            return _open_meanwhile(problem, folder, settings, parent, theme), True
        told = problem
    tell(parent(), theme, "Elleve", problem_words(told))
    return None, False


def _open_meanwhile(
    problem: PlanError, folder: DataFolder, settings: SettingsFile, parent: Callable[[], QWidget], theme: Theme
) -> OpenPlan | None:
    from desktop.app.opening_shared import open_meanwhile  # only where a plan is shared and away

    try:
        return open_meanwhile(problem, folder, settings, parent, theme)
    except AppError as told:
        tell(parent(), theme, "Elleve", problem_words(told))
        return None


def _offer_backup(
    folder: DataFolder, settings: SettingsFile, problem: PlanDamaged, parent: Callable[[], QWidget], theme: Theme
) -> tuple[OpenPlan | None, bool]:
    from desktop.services.backups import BackupService  # needed only when the plan is damaged
    from desktop.ui.settings.bring_back import backup_words

    backups = BackupService(folder, date.today)
    newest = backups.newest_good()
    if newest is None:
        tell(parent(), theme, "Elleve", problem_words(problem))
        return None, False
    sentence = tr("{problem} Vil du bruke sikkerhetskopien fra {backup}?")
    sentence = sentence.format(problem=told(problem.sentence), backup=backup_words(newest))
    question = Question(
        parent(), theme, tr("Planen er skadet"), sentence,
        verb=tr("Bruk sikkerhetskopien"), keep=tr("Avslutt"),
    )  # fmt: skip
    if not question.ask():
        return None, False
    backups.restore(newest)
    return open_plan(folder, settings, parent, theme)
