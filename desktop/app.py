"""Puts the window together: the only module that knows everyone."""

import gc
import logging
import sys
from datetime import date
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.errors import AppError, PlanBusy, PlanDamaged
from desktop.domain.month import Month
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.settings import SettingsFile
from desktop.ui.jobs import Job
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.fonts import load_fonts
from desktop.ui.session import PlanSession
from desktop.ui.shell import bug_dialog
from desktop.ui.shell.main_menu import Doings, fill_main_menu
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.translations import install_language
from desktop.ui.widgets.question import Question, tell

if TYPE_CHECKING:
    from desktop.ui.paper_output import PaperOutput
    from desktop.ui.shell.one_window import RaiseServer
    from desktop.ui.welcome.welcome_page import WelcomePage

log = logging.getLogger(__name__)

UNUSABLE = 2
# So long after the first month is painted comes what the start can do without.
LISTEN_MS, SETTLED_MS = 200, 1000


def run(folder: DataFolder) -> int:
    """Opens the window and returns the exit code when it is closed."""
    # The style by argument: setStyle hands a QStyle back, and making its constants takes time the start has not.
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "fusion"])
    assert isinstance(app, QApplication)
    app.setApplicationName("Elleve")
    app.setDesktopFileName("elleve")
    QLocale.setDefault(QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway))
    install_language(app)
    load_fonts()
    start_log(folder)
    bug_dialog.install()
    elleve = Elleve(app, folder)
    return app.exec() if elleve.start() else elleve.exit_code


def tidy_memory() -> None:
    """Python looks for garbage again, which the command line has put off until the window is there. What came with the
    start is there to stay: it is not looked through any more, so that the window does not falter."""
    gc.freeze()
    gc.enable()


def start_log(folder: DataFolder) -> None:
    """A small log beside the plan; it never holds texts of posts or names."""
    try:
        folder.make()
        handler = RotatingFileHandler(folder.logs / "elleve.log", maxBytes=200_000, backupCount=2, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


class Elleve(QObject):
    """The running app: one plan, one window."""

    def __init__(self, app: QApplication, folder: DataFolder) -> None:
        super().__init__(app)
        self.folder = folder
        self.settings = SettingsFile(folder.settings)
        chosen = self.settings.values
        self.appearance = Appearance(
            app, chosen.theme, chosen.factor, large_targets=chosen.large_targets, still=chosen.still
        )
        self.exit_code = 0
        self.plan: OpenPlan | None = None
        self.window: MainWindow | None = None
        self.welcome: WelcomePage | None = None
        self._server: RaiseServer | None = None
        self._papers: PaperOutput | None = None

    def start(self) -> bool:
        """Opens the plan and shows a window; False when the app should end at once."""
        self.plan = self._open_plan()
        if self.plan is None:
            return False
        # The event loop's first turn paints the month; what the start can do without is counted from there.
        QTimer.singleShot(0, self, self._settle_soon)
        if self.settings.values.welcomed or self.plan.store.post_count():
            self.show_window()
        else:
            self.show_welcome()
        return True

    def show_window(self, month: Month | None = None) -> MainWindow:
        """The main window on the open plan; replaces the one before."""
        assert self.plan is not None
        old = self.window
        session = PlanSession(self.plan, self)
        with self.appearance.building():
            window = self.window = MainWindow(session, self.appearance, month)
        self._papers = None
        fill_main_menu(window, self.appearance, self._doings(window))
        window.help_wanted.connect(self.show_manual)
        window.paper_wanted.connect(self.ask_for_paper)
        window.closed.connect(self._on_closed)
        window.show()
        QTimer.singleShot(1500, window, self.back_up)
        if old is not None:
            old.deleteLater()
        return window

    @property
    def papers(self) -> "PaperOutput":
        """The paper of the window's plan; read and made when first needed, since it brings all of the month's paper."""
        assert self.window is not None
        if self._papers is None:
            from desktop.ui.paper_output import PaperOutput

            self._papers = PaperOutput(self.window.session, self.appearance, self.window)
        return self._papers

    def ask_for_paper(self, month: Month) -> None:
        """Asks which edition of the month to save or print."""
        self.papers.ask(month)

    def show_welcome(self) -> None:
        from desktop.ui.welcome.welcome_page import WelcomePage  # only the first start shows it

        page = WelcomePage(self.appearance)
        page.setWindowTitle("Elleve")
        page.resize(1280, 800)
        page.example_wanted.connect(self.load_example)
        page.own_plan_wanted.connect(self._on_own_plan)
        page.fetch_wanted.connect(self._on_fetch_first)
        self.appearance.theme_changed.connect(page.show_theme)
        self.welcome = page
        page.show()

    def load_example(self) -> None:
        """Puts the example plan in, with progress, and shows its December."""
        from desktop.services.example import MONTH, load_example  # only who wants the example needs it

        plan = self.plan
        assert plan is not None
        words = self.tr("Legger inn eksempelplanen med bilder og filmer …")
        if self.welcome is not None:
            self.welcome.show_busy(words)
        elif self.window is not None:
            self.window.session.tell(words)
        job = Job(lambda _report, _is_cancelled: load_example(plan), self)
        job.done.connect(lambda _change: self._begin(MONTH))
        job.failed.connect(lambda problem: self._tell(str(problem)))
        job.start()

    def back_up(self) -> None:
        """Today's backup, once a day, off the GUI thread."""
        plan = self.plan
        if plan is None:
            return
        job = Job(lambda _report, is_cancelled: plan.daily_care(is_cancelled), self)
        job.failed.connect(lambda problem: self._tell(str(problem)))
        job.start()

    def show_manual(self) -> None:
        from desktop.ui.help_window import HelpWindow  # read only when somebody asks

        manual = HelpWindow(self._parent(), self.appearance.theme)
        manual.exec()
        manual.deleteLater()

    def fetch_posts(self) -> None:
        """Takes posts from a spreadsheet file; one undo takes them all back."""
        from PySide6.QtWidgets import QFileDialog

        from desktop.services.importing import read_import  # only who imports needs it

        window = self._parent()
        chosen, _ = QFileDialog.getOpenFileName(
            window, self.tr("Hent innlegg fra regneark"), "", self.tr("Regneark (*.csv *.txt *.tsv)")
        )
        if not chosen or self.window is None:
            return
        try:
            found = read_import(Path(chosen))
        except AppError as problem:
            self.window.session.tell_problem(problem)
            return
        if self.window.session.do(found.change):
            days = [one.after.day for one in found.change.posts if one.after and one.after.day]
            if days:
                self.window.show_month(Month.of(min(days)))
            if found.problems:
                lines = "\n".join(one.sentence for one in found.problems[:12])
                tell(window, self.appearance.theme, self.tr("Noen rader trenger et blikk"), lines)

    def show_backups(self) -> None:
        """Lets the user go back to a backup."""
        from desktop.ui.settings.bring_back import pick_backup  # seldom needed

        assert self.plan is not None
        if self.window is not None:
            self.window.save_now()
        chosen = pick_backup(self._parent(), self.appearance.theme, self.plan.backups.all())
        if chosen is None:
            return
        if self.window is not None:
            self.window.keeper.stop()
        self.plan.close()
        try:
            self.plan.backups.restore(chosen)
        except AppError as problem:
            self._tell(str(problem))
        self.plan = self._open_plan()
        if self.plan is not None and self.window is not None:
            month = self.window.month
            self.window.closed.disconnect(self._on_closed)
            self.window.close()
            self.show_window(month)

    def show_trash(self) -> None:
        """Lets the user take a deleted post back."""
        from desktop.ui.settings.bring_back import pick_deleted  # seldom needed

        assert self.plan is not None
        post = pick_deleted(self._parent(), self.appearance.theme, self.plan.store.trash())
        if post is not None and self.window is not None:
            self.window.session.do(PlanChange(f"Hentet tilbake «{post.title}»", (PostChange(None, post),)))

    def name_branch(self) -> bool:
        """Asks for the branch's name; False when the user gave up."""
        from desktop.ui.settings.branch_dialog import BranchDialog  # seldom needed

        assert self.plan is not None
        dialog = BranchDialog(self._parent(), self.appearance.theme, self.plan.branch)
        answered = bool(dialog.exec())
        if answered:
            self.plan.branch = dialog.name()
        dialog.deleteLater()
        return answered

    def _settle_soon(self) -> None:
        QTimer.singleShot(LISTEN_MS, self, self._listen)
        QTimer.singleShot(SETTLED_MS, self, tidy_memory)

    def _listen(self) -> None:
        """For a second start; it brings Qt's network part, which the first painted month need not wait for."""
        from desktop.ui.shell.one_window import RaiseServer

        if self.plan is not None:
            self._server = RaiseServer(self.folder.root, self)
            self._server.raise_wanted.connect(self._on_raise_wanted)

    def _open_plan(self) -> OpenPlan | None:
        try:
            return OpenPlan(self.folder)
        except PlanBusy as problem:
            from desktop.ui.shell.one_window import raise_running  # needed only when a window is open already

            if not raise_running(self.folder.root):
                self._give_up(problem)
        except PlanDamaged as problem:
            return self._offer_backup(problem)
        except AppError as problem:
            self._give_up(problem)
        return None

    def _offer_backup(self, problem: PlanDamaged) -> OpenPlan | None:
        from desktop.services.backups import BackupService  # needed only when the plan is damaged
        from desktop.ui.settings.bring_back import backup_words

        backups = BackupService(self.folder, date.today)
        newest = backups.newest_good()
        if newest is None:
            self._give_up(problem)
            return None
        sentence = self.tr("{problem} Vil du bruke sikkerhetskopien fra {backup}?")
        question = Question(
            self._parent(), self.appearance.theme, self.tr("Planen er skadet"),
            sentence.format(problem=problem.sentence, backup=backup_words(newest)),
            verb=self.tr("Bruk sikkerhetskopien"), keep=self.tr("Avslutt"),
        )  # fmt: skip
        if not question.ask():
            self.exit_code = UNUSABLE
            return None
        backups.restore(newest)
        return self._open_plan()

    def _doings(self, window: MainWindow) -> Doings:
        return Doings(
            fetch=self.fetch_posts,
            save_pdf=lambda: self.papers.save_pdf(window.month),
            print_month=lambda: self.papers.print_month(window.month),
            backups=self.show_backups,
            trash=self.show_trash,
            branch=self.name_branch,
            example=self.load_example,
            manual=self.show_manual,
            remember_look=self._remember_look,
        )

    def _begin(self, month: Month | None = None) -> MainWindow:
        """From the welcome (or the example) into the plan."""
        self.settings.change(welcomed=True)
        self._remember_look()
        if self.window is not None:
            self.window.closed.disconnect(self._on_closed)
            self.window.close()
        window = self.show_window(month)
        if self.welcome is not None:
            self.welcome.close()
            self.welcome.deleteLater()
            self.welcome = None
        return window

    def _on_own_plan(self) -> None:
        if self.name_branch():
            self._begin()

    def _on_fetch_first(self) -> None:
        self._begin()
        self.fetch_posts()

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

    def _on_closed(self) -> None:
        self._end_jobs()
        if self.plan is not None:
            self.plan.close()
            self.plan = None
        if self._server is not None:
            self._server.close()

    def _end_jobs(self) -> None:
        """No thread may still use the plan, or Qt, when they are gone."""
        owners = [owner for owner in (self, self.window, self.welcome) if owner is not None]
        jobs = [job for owner in owners for job in owner.findChildren(Job)]
        for job in jobs:
            job.cancel()
        for job in jobs:
            job.wait()

    def _give_up(self, problem: AppError) -> None:
        self.exit_code = UNUSABLE
        self._tell(str(problem))

    def _tell(self, sentence: str) -> None:
        tell(self._parent(), self.appearance.theme, "Elleve", sentence)

    def _parent(self) -> QWidget:
        return self.window or self.welcome or QWidget()
