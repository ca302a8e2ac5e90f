"""What the board decides about a post: its status, its own verdicts, and findings it lets stand."""

from dataclasses import replace

from PySide6.QtCore import Signal

from desktop.domain.finding import Finding
from desktop.domain.post import Overrule, Reviewed, Status
from desktop.domain.quality import Quality
from desktop.services.plan import edited, with_status
from desktop.services.publishing import waiting
from desktop.ui.editor.editor_role import EditorKit, EditorRole
from desktop.ui.editor.judged import Judged
from desktop.ui.score.reason_dialog import ReasonDialog
from desktop.ui.translations import told


class Decisions(EditorRole):
    """`stopped` carries the first Finding that keeps the post from being «Klar»; `publishing_wanted` asks where a post
    that somebody says is published went out."""

    stopped = Signal(object)
    publishing_wanted = Signal()

    def __init__(self, kit: EditorKit) -> None:
        super().__init__(kit)
        self._judged: Judged | None = None
        kit.draft.judged.connect(self._on_judged)

    def set_status(self, status: Status) -> None:
        """Changes the status; «Klar» only when nothing stops it, else the user is led to the first that does."""
        self._draft.save_now()
        if status == Status.READY:
            self._draft.judge_now()
            if self._judged is not None and self._judged.blockers:
                first = self._judged.blockers[0]
                self._session.tell(
                    self.tr("Først: {title}. {why}").format(title=told(first.title), why=told(first.why))
                )
                self.stopped.emit(first)
                return
        if status == Status.PUBLISHED and waiting(self._draft.post):
            self.publishing_wanted.emit()
            return
        self._draft.do(lambda post: with_status(post, status))

    def make_ready(self) -> None:
        self.set_status(Status.READY)

    def overrule(self, quality: Quality, overrule: Overrule | None) -> None:
        """The board's own verdict on a quality; None goes back to Elleve's."""
        self._draft.do(lambda post: edited(post, post.with_overrule(quality, overrule)))

    def ask_review(self, finding: Finding) -> None:
        """Asks for the reason, then lets a finding stand."""
        sentence = self.tr("{title}. Elleve lar det stå, og dere slipper å se det igjen.").format(
            title=told(finding.title).rstrip(".")
        )
        theme, title = self._appearance.theme, self.tr("Har dere vurdert dette?")
        dialog = ReasonDialog(self._owner.window(), theme, title, sentence, verb=self.tr("Merk som vurdert"))
        dialog.given.connect(lambda reason: self._on_reviewed(finding, reason))
        dialog.open()

    def _on_reviewed(self, finding: Finding, reason: str) -> None:
        seen = Reviewed(finding.id, finding.words, reason, self._session.today)
        self._draft.do(lambda post: edited(post, replace(post, reviewed=(*post.reviewed, seen))))

    def _on_judged(self, judged: Judged) -> None:
        self._judged = judged
