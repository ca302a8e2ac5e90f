"""Fills the window's menu: everything one can do, with its shortcut."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from desktop.ui.calendar.views import views
from desktop.ui.look.appearance import Appearance
from desktop.ui.settings.appearance_menu import AppearanceMenu
from desktop.ui.settings.language_menu import add_language_menu
from desktop.ui.shell.commands import SEPARATOR, Command, fill_menu
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.places import places
from desktop.ui.translations import tr

Run = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Doings:
    """What the menu cannot find in the window itself."""

    save_pdf: Run
    print_month: Run
    backups: Run
    trash: Run
    branch: Run
    example: Run
    own_plan: Run
    manual: Run
    shortcuts: Run
    guide: Run
    remember_look: Run
    language: str
    choose_language: Callable[[str], object]
    exchange: Sequence[Command | None] = ()


def fill_main_menu(window: MainWindow, appearance: Appearance, doings: Doings) -> None:
    """Makes the menu; on macOS it also stands at the top of the screen."""
    menu = window.menu
    menu.setAccessibleName(tr("Meny"))
    fill_menu(menu.addMenu(tr("Plan")), plan_commands(window, doings), window)
    fill_menu(menu.addMenu(tr("Inn og ut")), list(doings.exchange), window)
    fill_menu(menu.addMenu(tr("Rediger")), edit_commands(window), window)
    view = menu.addMenu(tr("Vis"))
    fill_menu(view, view_commands(window, appearance, doings), window)
    AppearanceMenu(view, appearance, doings.remember_look)
    add_language_menu(view, doings.language, doings.choose_language)
    fill_menu(menu.addMenu(tr("Hjelp")), help_commands(doings), window)
    fill_menu(menu, [SEPARATOR, Command(tr("Avslutt"), window.close, ("Ctrl+Q",))], window)
    opener = fill_menu(menu, [Command(tr("Åpne menyen"), window.popup_menu, ("F10",))], window)
    menu.removeAction(opener[0])
    if sys.platform == "darwin":
        for action in menu.actions():
            if action.menu() is not None:
                window.menuBar().addAction(action)


def plan_commands(window: MainWindow, doings: Doings) -> list[Command | None]:
    return [
        Command(tr("Nytt innlegg"), window.desk.new_post, ("Ctrl+N",)),
        Command(tr("Ny idé uten dato"), lambda: window.actions_.new_post(None), ("Ctrl+Shift+N",)),
        SEPARATOR,
        Command(tr("Lagre måneden som PDF …"), doings.save_pdf, ("Ctrl+E",)),
        Command(tr("Skriv ut måneden …"), doings.print_month, ("Ctrl+P",)),
        SEPARATOR,
        Command(tr("Papirkurv …"), doings.trash),
        Command(tr("Sikkerhetskopier …"), doings.backups),
        Command(tr("Se på eksempelplanen"), doings.example),
        Command(tr("Start vår egen plan …"), doings.own_plan),
        Command(tr("Navnet på lokallaget …"), doings.branch),
    ]


def help_commands(doings: Doings) -> list[Command | None]:
    return [
        Command(tr("Brukerhåndbok"), doings.manual, ("F1",)),
        Command(tr("Snarveier"), doings.shortcuts, ("Ctrl+F1",)),
        Command(tr("Retningslinjene"), doings.guide, ("Shift+F1",)),
    ]


def edit_commands(window: MainWindow) -> list[Command | None]:
    return [
        Command(tr("Angre"), window.session.undo, ("Ctrl+Z",)),
        Command(tr("Gjør om"), window.session.redo, ("Ctrl+Y", "Ctrl+Shift+Z")),
    ]


def view_commands(window: MainWindow, appearance: Appearance, doings: Doings) -> list[Command | None]:
    def sized(steps: int) -> None:
        appearance.step(steps)
        doings.remember_look()

    def stepped(step: int) -> Run:
        return partial(window.in_calendar, partial(window.calendar.views.step, step))

    return [
        *[
            Command(place.words, partial(window.go, place.key), (f"Ctrl+{number}",))
            for number, place in enumerate(places(), 1)
        ],
        SEPARATOR,
        *[
            Command(view.words, partial(window.show_view, view.key), (f"Alt+{number}",))
            for number, view in enumerate(views(), 1)
        ],
        Command(tr("Søk og filter"), partial(window.in_calendar, window.calendar.search), ("Ctrl+F",)),
        SEPARATOR,
        Command(tr("I dag"), window.go_today, ("Ctrl+T",)),
        Command(
            tr("Tilbake i kalenderen"),
            partial(window.in_calendar, partial(window.calendar.views.step, -1)),
            ("Ctrl+PgUp",),
        ),
        Command(
            tr("Framover i kalenderen"),
            partial(window.in_calendar, partial(window.calendar.views.step, 1)),
            ("Ctrl+PgDown",),
        ),
        SEPARATOR,
        Command(tr("Større tekst"), lambda: sized(1), ("Ctrl++", "Ctrl+=")),
        Command(tr("Mindre tekst"), lambda: sized(-1), ("Ctrl+-",)),
    ]
