"""Uses the running app the way a screen reader does: through AT-SPI alone, by names and roles, never by pixels.

Runs under the system's own Python, which has pyatspi, inside a session bus of its own:
`screen_reader.py PYTHON MAIN DATA TITLE`. Prints one line of JSON about what it heard and did."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from functools import partial
from typing import Any

import pyatspi
from gi.repository.GLib import GError

PATIENCE = 200.0
MONTH = (2026, 12)
# Hardware codes of a PC keyboard, and X names of keys without a letter.
CONTROL, ALT = 37, 64
KEYS = {"right": 0xFF53, "left": 0xFF51, "return": 0xFF0D}


# What a new post lacks, by the name of the field; the names are new ones, for which no list of known ones opens.
MISSING = {"Teksten": "velkommen til oss", "Ansvarlig": "unni", "Godkjenner": "bodil"}
VIEWS = {"Uke": "Ukeplan med timer", "Liste": "Innlegg i liste", "År": "Året, måned for måned"}


def main(python: str, program: str, data: str, title: str) -> int:
    environment = {**os.environ, "ELLEVE_DATA": data, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    # The bus must stand before the app looks for it: each starts it when first asked, and they would race.
    desktop = pyatspi.Registry.getDesktop(0)
    list(desktop)
    # Without a loop for its events the library would keep what it saw of a window that was still being built.
    desktop.setCacheMask(pyatspi.Atspi.Cache.NONE)
    app = subprocess.Popen([python, program], env=environment)
    start_again = partial(subprocess.run, [python, program], env=environment, timeout=PATIENCE, check=True)
    try:
        print(json.dumps(use(app.pid, title, start_again), ensure_ascii=False))
        return app.wait(PATIENCE)
    except TimeoutError:
        print(*shown(app.pid), sep="\n", file=sys.stderr)
        raise
    finally:
        app.kill()


def use(pid: int, title: str, start_again: Callable[[], object]) -> dict[str, Any]:
    """From December's table over a new post to the closed window."""
    app = wait_for(lambda: program_of(pid))
    window = wait_for(lambda: find(app, role="frame"))
    turn_to(window, *MONTH)
    table = wait_for(lambda: find(window, "Månedskalender"))
    role = table.getRoleName()
    heard = wait_for(lambda: [name for name in days_with_posts(table) if name.startswith("torsdag 10. desember")])
    unnamed = nameless(window)
    post = write_post(window, title)
    unnamed += nameless(window)
    start_again()  # keys only come to a window that is in front
    wait_for(lambda: window.getState().contains(pyatspi.STATE_ACTIVE))
    post |= make_ready(window)
    press(wait_for(lambda: find(window, "Tilbake", startswith=True, pressable=True)))
    table = wait_for(lambda: find(window, "Månedskalender"))
    written = wait_for(lambda: day_of(table, title))
    keys("return")
    # Away from the month's edge, whatever day it is today.
    keys("right" if day_number(written) < 16 else "left", ALT)
    moved = wait_for(lambda: day_of(table, title) if day_of(table, title) != written else "")
    views = go_round(window, unnamed)
    leave()
    days = {"day": heard[0], "written": written, "moved": moved}
    return {"table": role, "nameless": unnamed, "views": views, **days, **post}


def go_round(window: Any, unnamed: list[str]) -> dict[str, list[str]]:
    """Through the other views of the calendar by the names of their buttons; gives what is heard in each."""
    heard = {}
    for view, table in VIEWS.items():
        press(wait_for(lambda view=view: find(window, view, pressable=True)))
        heard[view] = wait_for(lambda table=table: all_of(find(window, table)))
        unnamed += nameless(window)
    press(wait_for(lambda: find(window, "Tavle", pressable=True)))
    wait_for(lambda: find(window, "Utkast, ", startswith=True))
    lists = asked(lambda: [one.name for one in find_all(window, role="list")])
    heard["Tavle"] = [name for name in lists if name.endswith(" innlegg")]
    unnamed += nameless(window)
    return heard


def write_post(window: Any, title: str) -> dict[str, Any]:
    press(wait_for(lambda: find(window, "Nytt innlegg", pressable=True)))
    field = wait_for(lambda: find(window, "Tittel", role="text"))
    field.queryEditableText().setTextContents(title)
    wait_for(lambda: field.queryText().getText(0, -1) == title)
    wait_for(lambda: find(window, "Lagret", startswith=True))
    eleven = wait_for(lambda: [one.name for one in below(find(window, "De elleve kvalitetene")) if one.name])
    return {"field": field.getRoleName(), "qualities": eleven}


def make_ready(window: Any) -> dict[str, Any]:
    """Hears what stops the post, mends it field by field, and says «Gjør klar»."""
    stopped = wait_for(lambda: find(window, "Gjør klar, ", startswith=True, pressable=True)).name
    warnings = asked(lambda: [one.name for one in find_all(window, "Stopper «Klar». ", startswith=True)])
    for field, words in MISSING.items():
        write_in(window, field, words)
    press(wait_for(lambda: find(window, "Gjør klar", pressable=True)))
    status = wait_for(lambda: find(window, "Status: Klar", startswith=True)).name
    return {"stopped": stopped, "warnings": warnings, "status": status}


def write_in(window: Any, field: str, words: str) -> None:
    """Goes to the field by name and types."""
    found = wait_for(lambda: find(window, field, role="text"))
    found.queryComponent().grabFocus()
    wait_for(lambda: found.getState().contains(pyatspi.STATE_FOCUSED))
    for letter in words:
        keys(letter)
    wait_for(lambda: found.queryText().getText(0, -1) == words)


def turn_to(window: Any, year: int, month: int) -> None:
    today = date.today()
    steps = (year - today.year) * 12 + month - today.month
    button = wait_for(lambda: find(window, "Neste måned" if steps > 0 else "Forrige måned", pressable=True))
    for _ in range(abs(steps)):
        press(button)
    wait_for(lambda: window.name.startswith("Desember 2026"))


def leave() -> None:
    """By the shortcut of the menu's «Avslutt»."""
    keys("q", CONTROL)


def keys(key: str, *held: int) -> None:
    """A key with others held down, to whatever has the focus; `held` are hardware codes."""
    press_, release = pyatspi.KEY_PRESS, pyatspi.KEY_RELEASE
    for code in held:
        pyatspi.Registry.generateKeyboardEvent(code, None, press_)
    pyatspi.Registry.generateKeyboardEvent(KEYS.get(key, ord(key[0])), None, pyatspi.KEY_SYM)
    for code in reversed(held):
        pyatspi.Registry.generateKeyboardEvent(code, None, release)


def all_of(table: Any) -> list[str]:
    """The names of all cells; none while the table is still being filled."""
    names = names_in(table) if table else []
    return names if names and all(names) else []


def days_with_posts(table: Any) -> list[str]:
    return [name for name in names_in(table) if " innlegg, første: " in name and "av\u00a011" in name]


def day_of(table: Any, title: str) -> str:
    """The day whose first post has the title, as it is said."""
    return next((name for name in names_in(table) if title in name), "")


def day_number(said: str) -> int:
    return int(said.split()[1].rstrip("."))


def names_in(table: Any) -> list[str]:
    grid = table.queryTable()
    cells = [grid.getAccessibleAt(row, column) for row in range(grid.nRows) for column in range(grid.nColumns)]
    return [cell.name for cell in cells if cell]


def press(thing: Any) -> None:
    action = thing.queryAction()
    names = [action.getName(place) for place in range(action.nActions)]
    action.doAction(next(place for place, name in enumerate(names) if name.lower() in ("press", "toggle", "click")))


def find(root: Any, name: str = "", role: str = "", *, startswith: bool = False, pressable: bool = False) -> Any:
    return next(find_all(root, name, role, startswith=startswith, pressable=pressable), None)


def find_all(
    root: Any, name: str = "", role: str = "", *, startswith: bool = False, pressable: bool = False
) -> Iterator[Any]:
    """Shown parts below `root` with the name and role, top first."""
    for one in below(root):
        named = not name or (one.name.startswith(name) if startswith else one.name == name)
        if named and (not role or one.getRoleName() == role) and (not pressable or can_be_pressed(one)):
            yield one


def below(root: Any) -> Iterator[Any]:
    for child in root or ():
        if child is None or not child.getState().contains(pyatspi.STATE_VISIBLE):
            continue
        yield child
        # The cells of tables are asked for one by one where they matter.
        if child.getRoleName() != "table":
            yield from below(child)


def nameless(window: Any) -> list[str]:
    """Parts that take the focus and are shown, but have no name or no role."""
    return asked(lambda: [said(one) for one in below(window) if reachable(one) and not has_name_and_role(one)])


def reachable(one: Any) -> bool:
    states = one.getState()
    return states.contains(pyatspi.STATE_FOCUSABLE) and states.contains(pyatspi.STATE_SHOWING)


def has_name_and_role(one: Any) -> bool:
    return bool(one.name.strip()) and one.getRoleName() not in ("unknown", "invalid", "filler")


def said(one: Any) -> str:
    return f"{one.getRoleName()} «{one.name}» in {one.parent.getRoleName()} «{one.parent.name}»"


def can_be_pressed(one: Any) -> bool:
    try:
        return bool(one.queryAction().nActions) and one.getState().contains(pyatspi.STATE_SHOWING)
    except NotImplementedError:
        return False


def program_of(pid: int) -> Any:
    return next((one for one in pyatspi.Registry.getDesktop(0) if one and pid_of(one) == pid), None)


def shown(pid: int) -> list[str]:
    """All there is to hear of the program, for whoever must find out why something was not found."""
    return asked(lambda: [said(one) for one in below(program_of(pid))])


def pid_of(one: Any) -> int:
    try:
        return int(one.get_process_id())
    except GError:
        return -1


def wait_for(holds: Callable[[], Any]) -> Any:
    """What `holds` gives as soon as that is something."""
    return asked(holds, bool)


def asked(question: Callable[[], Any], enough: Callable[[Any], bool] = lambda _: True) -> Any:
    """The answer, once no part goes away while it is asked."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with suppress(GError):
            answer = question()
            if enough(answer):
                return answer
        time.sleep(0.1)
    raise TimeoutError("not found in time")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:5]))
