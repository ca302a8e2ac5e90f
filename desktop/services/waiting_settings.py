"""Sends the settings of a shared plan that were changed while it did not answer, and settles those two have changed."""

import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from desktop.domain.wording import say
from desktop.services.outbox import Outbox, WaitingSetting
from desktop.storage.store import Store

# By the names the plan keeps them under. What is not here is bookkeeping nobody has written and nobody could answer
# for: there the last one stands, as when the plan answers.
_NAMES = {
    "branch": say("Navnet på lokallaget"),
    "contact": say("Kontakten på papirene"),
    "logo": say("Logoen på papirene"),
    "administration": say("Kontakten i administrasjonen"),
    "house_rules_nb": say("Husreglene på bokmål"),
    "house_rules_nn": say("Husreglene på nynorsk"),
    "consent_own_age": say("Alderen for å si ja selv"),
    "consent_adult_age": say("Alderen da en foresatt ikke blir spurt lenger"),
    "consent_erase_months": say("Måneder før opplysninger slettes"),
    "consent_remind_days": say("Dager før et samtykke løper ut"),
    "consent_lock_minutes": say("Minutter før registeret låses"),
}
_PICTURES = frozenset({"logo"})
_LISTS, _TABLES = frozenset({"own_words", "handover_known"}), frozenset({"import_headings"})


def send_settings(store: Store, outbox: Outbox) -> None:
    """Each is written where nobody else has changed it; lists get what both have put in; the others stay as somebody
    else has set them and wait for an answer (`met_settings`). Raises PlanError, with all that is not sent kept."""
    for one in outbox.settings():
        if one.theirs is None or store.setting(one.name) != one.theirs:
            _send(store, outbox, one.name)


def met_settings(outbox: Outbox) -> tuple[WaitingSetting, ...]:
    """Those that somebody else has changed too."""
    return tuple(one for one in outbox.settings() if one.theirs is not None)


def settle(store: Store, outbox: Outbox, met: WaitingSetting, *, mine: bool) -> None:
    """Has the plan keep this side's value, or the one that is there. Raises PlanError."""
    if mine:
        store.set_setting(met.name, met.after)
    if met in outbox.settings():  # else the answer itself waits, since the plan does not answer
        outbox.forget_setting(met.name)


def setting_name(name: str) -> str:
    """What a board calls it."""
    return _NAMES.get(name, name)


def setting_words(name: str, value: str) -> str:
    """A value as it can be shown."""
    if not value:
        return say("ingenting")
    return say("et bilde") if name in _PICTURES else f"«{value}»"


def _send(store: Store, outbox: Outbox, name: str) -> None:
    sent: list[tuple[WaitingSetting, str | None]] = []

    def beside(theirs: str) -> str:
        """What waits is looked up here, where nobody sets it meanwhile."""
        waiting = next((one for one in outbox.settings() if one.name == name), None)
        if waiting is None:
            return theirs
        value = _beside(waiting, theirs)
        sent.append((waiting, value))
        return theirs if value is None else value

    there = store.send_setting(name, beside)
    for waiting, value in sent:
        outbox.setting_sent(waiting, there, met=value is None)


def _beside(waiting: WaitingSetting, theirs: str) -> str | None:
    """What the plan shall hold, given what it holds; None where somebody has to say."""
    if theirs in (waiting.before, waiting.after) or (waiting.before is None and not theirs):
        return waiting.after
    if waiting.name in _LISTS:
        return _together(_listed, waiting, theirs)
    if waiting.name in _TABLES:
        return _together(_table, waiting, theirs)
    return None if waiting.name in _NAMES else waiting.after


def _together(read: Callable[[str], dict[str, Any]], waiting: WaitingSetting, theirs: str) -> str:
    """Theirs, with what this side has put in and without what it has taken out."""
    before, mine, there = read(waiting.before or ""), read(waiting.after), read(theirs)
    kept = {key: value for key, value in there.items() if key in mine or key not in before}
    kept |= {key: value for key, value in mine.items() if key not in before or before[key] != value}
    return json.dumps([*kept] if read is _listed else kept, ensure_ascii=False)


def _listed(words: str) -> dict[str, Any]:
    with suppress(ValueError, TypeError):
        return dict.fromkeys(map(str, json.loads(words or "[]")))
    return {}


def _table(words: str) -> dict[str, Any]:
    with suppress(ValueError, TypeError):
        return dict(json.loads(words or "{}"))
    return {}
