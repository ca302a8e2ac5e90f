"""Expected failures: each carries one plain sentence for the user and, where there is one, the next step."""

import errno

from desktop.domain.wording import beside, say


class AppError(Exception):
    """A failure the user can understand and act on.

    `sentence` is plain bokmål and names what is wrong; `next_step` says what to do (may be empty).
    Everything else that is raised is a bug.
    """

    def __init__(self, sentence: str, next_step: str = "") -> None:
        super().__init__(f"{sentence} {next_step}".strip())
        self.sentence = sentence
        self.next_step = next_step

    @property
    def words(self) -> str:
        """Both, for the window to tell in its own language."""
        return beside(self.sentence, self.next_step)


class PlanError(AppError):
    """The plan's file cannot be used."""


class PlanTooNew(PlanError):
    """The plan was written by a newer Elleve."""


class PlanDamaged(PlanError):
    """The plan's file is damaged; a backup may help."""


class PlanBusy(PlanError):
    """Somebody else (a window, another command) is writing to the plan."""


class FileProblem(AppError):
    """A file given by the user cannot be read or written."""


class UsageError(AppError):
    """Something the user asked for does not exist or makes no sense."""


class NotBuiltYet(AppError):
    """A command that has its place but no content yet."""


def plain_reason(problem: OSError) -> str:
    """Why the system said no, in a few words that fit in brackets: it speaks English itself."""
    return _REASONS.get(problem.errno or 0, say("systemet sier nei"))


_REASONS = {
    errno.ENOENT: say("finnes ikke"),
    errno.EACCES: say("dere har ikke tilgang"),
    errno.EPERM: say("dere har ikke tilgang"),
    errno.EROFS: say("disken kan bare leses"),
    errno.ENOSPC: say("disken er full"),
    errno.EISDIR: say("er en mappe"),
    errno.ENOTDIR: say("en del av stien er ikke en mappe"),
    errno.EEXIST: say("er ikke en mappe"),
    errno.ENAMETOOLONG: say("navnet er for langt"),
}
