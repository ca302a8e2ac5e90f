"""Asks which value of a setting shall stand, where two who share a plan have changed it."""

from typing import TYPE_CHECKING

from desktop.app.file_asking import tell_failed
from desktop.domain.errors import PlanError
from desktop.services.outbox import WaitingSetting
from desktop.services.waiting_settings import met_settings, setting_name, setting_words, settle
from desktop.ui.translations import told, tr
from desktop.ui.widgets.question import Question

if TYPE_CHECKING:
    from desktop.app.elleve import Elleve

_LONGEST = 300  # letters shown of a value


def ask_settings(elleve: "Elleve") -> None:
    """One question for each; until it is answered the plan holds what the others have set."""
    plan, window = elleve.plan, elleve.window
    if plan is None or window is None:
        return
    for met in met_settings(plan.outbox):
        mine = _question(elleve, met).ask()
        if elleve.plan is not plan:  # it was closed under the question, which is asked again
            return
        try:
            settle(plan.store, plan.outbox, met, mine=mine)
        except PlanError as problem:
            tell_failed(elleve, problem)


def _question(elleve: "Elleve", met: WaitingSetting) -> Question:
    words = tr("{what} er endret av flere samtidig. Her: {mine}. I planen nå: {theirs}.")
    sentence = words.format(
        what=told(setting_name(met.name)),
        mine=_shown(met.name, met.after),
        theirs=_shown(met.name, met.theirs or ""),
    )
    title = tr("Hva skal stå?")
    return Question(
        elleve.parent_widget(), elleve.appearance.theme, title, sentence, verb=tr("Bruk vår"), keep=tr("La den stå")
    )


def _shown(name: str, value: str) -> str:
    words = told(setting_words(name, value))
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"
