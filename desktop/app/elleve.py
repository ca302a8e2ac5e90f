"""The running app: one plan, one window."""

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.doings import PlanDoings
from desktop.app.exchange_doings import ExchangeDoings
from desktop.app.opening import open_plan
from desktop.app.tidying import Tidying
from desktop.domain.conflict import PlanLost
from desktop.domain.errors import AppError
from desktop.domain.month import Month
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.settings import SettingsFile
from desktop.ui.jobs import Job
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.widgets.question import tell
from desktop.ui.words import problem_words

if TYPE_CHECKING:
    from desktop.ui.paper_output import PaperOutput
    from desktop.ui.shell.main_menu import Doings
    from desktop.ui.shell.one_window import RaiseServer
    from desktop.ui.welcome.welcome_page import WelcomePage

log = logging.getLogger(__name__)

UNUSABLE = 2
# About as much as a desktop puts over a window, in points.
TITLE_BAR = 40
# So long after the first month is painted comes what the start can do without.
MENU_MS, LISTEN_MS, SETTLED_MS, CARE_MS = 30, 200, 1000, 1500


class Elleve(QObject):
    """Holds the plan that is open and the window on it."""

    def __init__(self, app: QApplication, folder: DataFolder) -> None:
        super().__init__(app)
        self.app = app
        self.folder = folder
        self.settings = SettingsFile(folder.settings)
        chosen = self.settings.values
        self.appearance = Appearance(
            app, chosen.theme, chosen.factor,
            large_targets=chosen.large_targets, still=chosen.still, stepwise=chosen.stepwise,
        )  # fmt: skip
        self.appearance.stepwise_changed.connect(lambda on: self.settings.change(stepwise=on))
        self.exit_code = 0
        self.plan: OpenPlan | None = None
        self.window: MainWindow | None = None
        self.welcome: WelcomePage | None = None
        self.doings = PlanDoings(self)
        self.exchange = ExchangeDoings(self)
        self._server: RaiseServer | None = None
        self._nobody: QWidget | None = None
        self._papers: PaperOutput | None = None

    @property
    def open_plan(self) -> OpenPlan:
        """The plan; only to be asked for while one is open."""
        if self.plan is None:
            raise RuntimeError("no plan is open")
        return self.plan

    def start(self) -> bool:
        """Opens the plan and shows a window; False when the app should end at once."""
        self.plan, as_it_should = open_plan(self.folder, self.settings, self.parent_widget, self.appearance.theme)
        if self.plan is None:
            self.exit_code = 0 if as_it_should else UNUSABLE
            return False
        # The event loop's first turn paints the month; what the start can do without is counted from there.
        QTimer.singleShot(0, self, self._settle_soon)
        if self.settings.values.welcomed or self.plan.store.post_count():
            window = self.show_window()
            # Qt itself brings a window back into sight that was on a screen which is gone.
            if not window.restoreGeometry(QByteArray.fromBase64(self.settings.values.window.encode())):
                fill_small_screen(window)
        else:
            fill_small_screen(self.show_welcome())
        return True

    def show_window(self, month: Month | None = None, session: PlanSession | None = None) -> MainWindow:
        """The main window on the open plan; a `session` that goes on keeps what can be undone. One that was there goes
        when the new one stands: closing the last window would end the app."""
        old = self.window
        session = session or PlanSession(self.open_plan, self)
        with self.appearance.building():
            window = self.window = MainWindow(session, self.appearance, month)
            window.calendar.views.recall(self.settings.values.view, self.settings.values.columns)
        window.calendar.views.memory.changed.connect(lambda values: self.settings.change(**values))
        self._papers = None
        QTimer.singleShot(MENU_MS, window, partial(self._fill_menu, window))
        window.help_wanted.connect(self.doings.show_manual)
        window.paper_wanted.connect(self._on_paper_wanted)
        window.closed.connect(self._on_closed)
        session.plan_changed.connect(self.exchange.keeper.plan_changed)
        session.plan_changed.connect(self.exchange.shared.plan_changed)
        session.conflict_met.connect(self.exchange.shared.ask)
        if old is not None:
            window.restoreGeometry(old.saveGeometry())
        window.show()
        window.month_page.focus_view()
        QTimer.singleShot(CARE_MS, window, self.care)
        if old is not None:
            self._put_away(old)
        return window

    def show_welcome(self) -> "WelcomePage":
        from desktop.ui.welcome.welcome_page import WelcomePage  # only the first start shows it

        page = WelcomePage(self.appearance)
        page.setWindowTitle("Elleve")
        page.resize(1280, 800)
        page.example_wanted.connect(self.doings.load_example)
        page.own_plan_wanted.connect(self.doings.start_own_plan)
        page.fetch_wanted.connect(self._on_fetch_first)
        self.appearance.theme_changed.connect(page.show_theme)
        self.welcome = page
        page.show()
        return page

    def begin(self, month: Month | None = None) -> MainWindow:
        """From the welcome (or the example) into the plan."""
        self.settings.change(welcomed=True)
        self._remember_look()
        window = self.show_window(month)
        fill_small_screen(window)
        if self.welcome is not None:
            self.welcome.close()
            self.welcome.deleteLater()
            self.welcome = None
        return window

    def reopen(self, while_closed: Callable[[], object]) -> None:
        """Closes the plan, does something with its file, and opens it again on the same month."""
        if self.window is not None:
            self.window.calendar.stop()
        end_jobs(self, self.window, self.welcome)
        self.open_plan.close()
        try:
            while_closed()
        except AppError as problem:
            self.tell(problem_words(problem))
        self.plan, _ = open_plan(self.folder, self.settings, self.parent_widget, self.appearance.theme)
        if self.plan is not None:
            self.show_window(self.window.month if self.window is not None else None)
        elif self.window is not None:
            self.window.close()

    def care(self) -> None:
        """Today's backup and what else is due once a day, off the GUI thread."""
        plan = self.plan
        if plan is None:
            return
        self.exchange.keeper.refresh()
        self.exchange.shared.start()
        job = Job(lambda _report, is_cancelled: plan.daily_care(is_cancelled), self)
        job.failed.connect(self._on_care_failed)
        job.start()

    def _on_care_failed(self, problem: Exception) -> None:
        """Of a shared plan that does not answer the window tells itself, in its own time."""
        if not isinstance(problem, PlanLost):
            self.tell(problem_words(problem))

    @property
    def papers(self) -> "PaperOutput":
        """The paper of the window's plan; read and made when first needed, since it brings all of the month's paper."""
        if self._papers is None:
            from desktop.ui.paper_output import PaperOutput

            assert self.window is not None
            self._papers = PaperOutput(self.window.session, self.appearance, self.window)
        return self._papers

    def tell(self, sentence: str) -> None:
        tell(self.parent_widget(), self.appearance.theme, "Elleve", sentence)

    def parent_widget(self) -> QWidget:
        """What a dialog belongs to."""
        shown = self.window or self.welcome
        if shown is None and self._nobody is None:
            # Held on to: a parent that Python lets go of takes the dialog with it while it is shown.
            self._nobody = QWidget()
        return shown or self._nobody or QWidget()

    def _fill_menu(self, window: MainWindow) -> None:
        from desktop.ui.shell.main_menu import fill_main_menu  # the first painted month need not wait for it

        fill_main_menu(window, self.appearance, self._menu_doings(window))

    def _menu_doings(self, window: MainWindow) -> "Doings":
        from desktop.ui.shell.main_menu import Doings

        return Doings(
            save_pdf=lambda: self.papers.save_pdf(window.month),
            print_month=lambda: self.papers.print_month(window.month),
            backups=self.doings.show_backups,
            trash=self.doings.show_trash,
            branch=self.doings.name_branch,
            example=self.doings.load_example,
            own_plan=self.doings.start_own_plan,
            manual=self.doings.show_manual,
            shortcuts=self.doings.show_shortcuts,
            guide=self.doings.show_guide,
            remember_look=self._remember_look,
            language=self.settings.values.language,
            choose_language=self.doings.choose_language,
            exchange=self.exchange.commands(),
        )

    def _settle_soon(self) -> None:
        QTimer.singleShot(LISTEN_MS, self, self._listen)
        QTimer.singleShot(SETTLED_MS, self, lambda: Tidying(self))

    def _listen(self) -> None:
        """For a second start; it brings Qt's network part, which the first painted month need not wait for."""
        from desktop.ui.shell.one_window import RaiseServer

        if self.plan is not None:
            self._server = RaiseServer(self.folder.root, self)
            self._server.raise_wanted.connect(self._on_raise_wanted)

    def _on_paper_wanted(self, month: Month) -> None:
        self.papers.ask(month, self.window.calendar.views.filter if self.window else None)

    def _on_fetch_first(self) -> None:
        self.begin()
        self.exchange.fetch_posts()

    def _remember_look(self) -> None:
        theme = self.appearance.theme
        self.settings.change(
            theme=self.appearance.choice, factor=theme.factor, large_targets=theme.large_targets, still=theme.still
        )

    def _on_raise_wanted(self) -> None:
        window = self.window or self.welcome
        if window is not None:
            window.showNormal() if window.isMinimized() else window.show()
            window.raise_()
            window.activateWindow()

    def _put_away(self, old: MainWindow) -> None:
        old.closed.disconnect(self._on_closed)
        old.close()
        end_jobs(old)
        old.deleteLater()

    def _on_closed(self) -> None:
        if self.window is not None and not self.window.isFullScreen():
            self.settings.change(window=self.window.saveGeometry().toBase64().toStdString())
        end_jobs(self, self.window, self.welcome)
        if self.plan is not None:
            self.plan.close()
            self.plan = None
        if self._server is not None:
            self._server.close()


def end_jobs(*owners: QObject | None) -> None:
    """No thread may still use the plan, or Qt, when they are gone."""
    jobs = [job for owner in owners if owner is not None for job in owner.findChildren(Job)]
    for job in jobs:
        job.cancel()
    for job in jobs:
        job.wait()


def fill_small_screen(window: QWidget) -> None:
    """A laptop's screen may be lower than the window with its title bar: then the window fills it, so that nothing
    stands below the edge."""
    room = window.screen().availableSize()
    if room.height() < window.height() + TITLE_BAR or room.width() < window.width():
        window.showMaximized()
