"""What is done to a post of a series may be meant for more of them: asks, and makes the change for those."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.change import PlanChange
from desktop.domain.post import Post
from desktop.domain.series import Scope
from desktop.services.series import Row, changed_fields, moved, moved_along, removed, spread, together
from desktop.ui.look.appearance import Appearance
from desktop.ui.series.scope_dialog import ScopeDialog
from desktop.ui.session import PlanSession


class SeriesWays(QObject):
    """Posts that belong to no series are left to the caller."""

    def __init__(self, session: PlanSession, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._appearance = appearance
        self._window = window

    def moving(self, change: PlanChange) -> PlanChange | None:
        """The move of one post, for as many of its series as the user wants; None when it is to stay."""
        post, day = _one_moved(change)
        row = self._row(post)
        if post is None or day is None or row is None:
            return change
        scope = self._ask(self.tr("Flytte flere i serien?"), row, post, keep=self.tr("Behold dagen"))
        return None if scope is None else moved(post, day, row, scope)

    def deleting(self, post: Post) -> PlanChange | None:
        """What is to go; None when nothing is. Only for a post that `belongs`."""
        row = self._row(post)
        if row is None:
            return None
        scope = self._ask(self.tr("Slette flere i serien?"), row, post, keep=self.tr("Behold"))
        return None if scope is None else removed(post, row, scope)

    def belongs(self, post: Post | None) -> bool:
        return self._row(post) is not None

    def edited(self, before: Post, after: Post) -> None:
        """When the user leaves a post that was changed: asks whether more of its series should be."""
        row = self._row(after)
        day_changed = before.day != after.day and before.day is not None and after.day is not None
        told = changed_fields(before, after)
        if row is None or before.series != after.series or not (told or day_changed):
            return
        scope = self._ask(self.tr("Gjelder endringen flere i serien?"), row, after)
        if scope in (None, Scope.THIS):
            if day_changed:
                self._session.do(moved_along(before, after, row, Scope.THIS), tell=False)
            return
        change = spread(before, after, row, scope or Scope.THIS)
        if day_changed:
            change = together(moved_along(before, after, row, scope or Scope.THIS), change)
        if change.posts or change.records:
            self._session.do(change)

    def _ask(self, title: str, row: Row, post: Post, keep: str = "") -> Scope | None:
        sentence = self.tr("Innlegget er ett av {count} i en serie. Det som er publisert, blir stående som det er.")
        dialog = ScopeDialog(
            self._window, self._appearance.theme, title, sentence.format(count=len(row.posts)),
            following=len(row.of(post, Scope.FOLLOWING)), every=len(row.of(post, Scope.ALL)), keep=keep,
        )  # fmt: skip
        return dialog.ask()

    def _row(self, post: Post | None) -> Row | None:
        if post is None or not post.series:
            return None
        row = self._session.open_plan.series.row(post)
        return row if row is not None and len(row.posts) > 1 else None


def _one_moved(change: PlanChange) -> tuple[Post | None, date | None]:
    """The post and its new day, where just one post goes to another day."""
    if len(change.posts) != 1:
        return None, None
    before, after = change.posts[0].before, change.posts[0].after
    if before is None or after is None or before.day == after.day or before.clock != after.clock:
        return None, None
    return before, after.day
