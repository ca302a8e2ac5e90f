"""What `make run` does where no window can be shown: the main job, on the example plan."""

import tempfile
from datetime import date
from pathlib import Path

from desktop.cli.plan_commands import print_month
from desktop.paths import DataFolder
from desktop.services.example import MONTH, load_example
from desktop.services.open_plan import OpenPlan
from desktop.services.papers import save_month_pdf, usual_name


def show_example() -> int:
    """Scores, warnings and a PDF of the example's December; the user's own plan is not touched."""
    print("Her er det ingen skjerm, så Elleve viser eksempelplanen på kommandolinjen i stedet for i et vindu.")
    with tempfile.TemporaryDirectory(prefix="elleve-") as scratch:
        pdf = _show_in(DataFolder(Path(scratch)))
    print(f"Planen som PDF: {pdf}")
    return 0


def _show_in(folder: DataFolder) -> Path:
    with OpenPlan(folder, today=lambda: date(2026, 12, 8)) as plan:
        load_example(plan)
        print_month(plan.assessor.month(MONTH))
        return save_month_pdf(plan, MONTH, Path(tempfile.gettempdir()) / usual_name(MONTH, plan.branch))
