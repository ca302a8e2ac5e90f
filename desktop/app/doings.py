"""What the menu does beyond the window itself: example, import, backups, trash, the branch's name, the manual."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.errors import AppError
from desktop.domain.wording import say
from desktop.ui.jobs import Job
from desktop.ui.translations import install_language
from desktop.ui.widgets.question import Question, tell
from desktop.ui.words import problem_words

if TYPE_CHECKING:
    from desktop.app.elleve import Elleve
    from desktop.storage.backup import Backup


class PlanDoings(QObject):
    """Acts on the plan and window that `elleve` has just now. What is seldom needed is read when it is needed."""

    def __init__(self, elleve: "Elleve") -> None:
        super().__init__(elleve)
        self._elleve = elleve

    def load_example(self) -> None:
        """Puts the example plan in, with progress, and shows its December. A plan of one's own is not mixed with it
        without asking."""
        from desktop.services.example import has_own_posts

        plan = self._elleve.open_plan
        if has_own_posts(plan) and not self._mix_with_example():
            return
        self._tell_busy(self.tr("Legger inn eksempelplanen med bilder og filmer …"))
        self._run_example()

    def _run_example(self) -> None:
        from desktop.services.example import MONTH, load_example

        plan = self._elleve.open_plan
        job = Job(lambda _report, _is_cancelled: load_example(plan), self)
        job.done.connect(lambda _change: self._elleve.begin(MONTH))
        job.failed.connect(lambda problem: self._elleve.tell(problem_words(problem)))
        job.start()

    def start_own_plan(self) -> None:
        """Asks for the branch's name; the posts of the example, if they are there, are taken out."""
        from desktop.services.example import without_example

        plan = self._elleve.open_plan
        taken_out = without_example(plan)
        if not self.name_branch("" if taken_out.posts else None):
            return
        if taken_out.posts:
            plan.apply(taken_out)
        self._elleve.begin()

    def show_backups(self) -> None:
        """Lets the user go back to a backup."""
        from desktop.ui.settings.bring_back import pick_backup

        elleve = self._elleve
        if elleve.window is not None:
            elleve.window.save_now()
        plan = elleve.open_plan
        chosen = pick_backup(
            elleve.parent_widget(), elleve.appearance.theme, plan.backups.all(), shared=bool(plan.address)
        )
        if chosen is not None:
            elleve.reopen(lambda: self._bring_back(chosen))

    def _bring_back(self, chosen: "Backup") -> None:
        """Also the backup of a shared plan comes back here alone: the others go on."""
        self._elleve.open_plan.backups.restore(chosen)
        if self._elleve.settings.values.database:
            self._elleve.settings.change(database="")

    def show_trash(self) -> None:
        """Lets the user take a deleted post back."""
        from desktop.ui.settings.bring_back import pick_deleted

        elleve = self._elleve
        post = pick_deleted(elleve.parent_widget(), elleve.appearance.theme, elleve.open_plan.store.trash())
        if post is not None and elleve.window is not None:
            elleve.window.session.do(
                PlanChange(say("Hentet tilbake «{title}»", title=post.title), (PostChange(None, post),))
            )

    def name_branch(self, proposed: str | None = None) -> bool:
        """Asks for the branch's name (`proposed` stands there instead of the one it has); False when the user gave
        up."""
        from desktop.ui.widgets.words_dialog import WordsDialog

        elleve = self._elleve
        name = WordsDialog(
            elleve.parent_widget(), elleve.appearance.theme, self.tr("Hva heter lokallaget?"),
            self.tr("Navnet står øverst på planen dere tar med på møtet."), field=self.tr("Navn"),
            words=elleve.open_plan.branch if proposed is None else proposed,
            hint=self.tr("For eksempel Solbukta lokallag"), verb=self.tr("Lagre"),
        ).ask()  # fmt: skip
        if name is None:
            return False
        try:
            elleve.open_plan.branch = name
        except AppError as problem:
            elleve.tell(problem_words(problem))
        return True

    def choose_language(self, language: str) -> None:
        """Gives buttons and menus another language; with what is typed not on disk it stays as it is."""
        elleve, window = self._elleve, self._elleve.window
        if window is None or not window.save_now():
            return
        if window.post_id:
            window.editor().stop_work()  # a film that is being taken in comes into the post first
        elleve.settings.change(language=language)
        install_language(elleve.app, language)
        # Not at once: the menu that asks belongs to the window that goes.
        QTimer.singleShot(0, self, self._build_window_anew)

    def _build_window_anew(self) -> None:
        """Leads back to the month, or the post in the editor; what can be undone still can."""
        old = self._elleve.window
        if old is None or not old.save_now():
            return
        post_id, frame = old.post_id, old.saveGeometry()
        window = self._elleve.show_window(old.month, old.session)
        window.restoreGeometry(frame)
        if post_id:
            window.open_post(post_id)

    def show_manual(self) -> None:
        self._show_manual()

    def show_shortcuts(self) -> None:
        """The manual at its last chapter."""
        self._show_manual(self.tr("Snarveier"))

    def _show_manual(self, chapter: str = "") -> None:
        from desktop.ui.help_window import HelpWindow

        manual = HelpWindow(self._elleve.parent_widget(), self._elleve.appearance.theme, chapter)
        manual.exec()
        manual.deleteLater()

    def show_guide(self) -> None:
        """The association's guideline in plain words."""
        from desktop.ui.guide_window import GuideWindow

        guide = GuideWindow(self._elleve.parent_widget(), self._elleve.appearance.theme)
        guide.exec()
        guide.deleteLater()

    def _mix_with_example(self) -> bool:
        sentence = self.tr(
            "Innleggene fra eksempelet kommer ved siden av deres egne. «Start vår egen plan» tar dem ut igjen."
        )
        question = Question(
            self._elleve.parent_widget(), self._elleve.appearance.theme,
            self.tr("Legge eksempelet inn i planen deres?"), sentence,
            verb=self.tr("Legg inn"), keep=self.tr("La være"),
        )  # fmt: skip
        return question.ask()

    def _tell_busy(self, words: str) -> None:
        if self._elleve.welcome is not None:
            self._elleve.welcome.show_busy(words)
        elif self._elleve.window is not None:
            self._elleve.window.session.tell(words)

    def _say(self, title: str, words: str) -> None:
        tell(self._elleve.parent_widget(), self._elleve.appearance.theme, title, words)
