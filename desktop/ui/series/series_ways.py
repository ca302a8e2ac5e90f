"""What is done to a post of a series may be meant for more of them: asks, and makes the change for those."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.post import Post
from desktop.domain.series import Scope
from desktop.services.series import Row, changed_fields, moved_along, spread, together
from desktop.services.series_many import Rows, meant, moved_with, removed_with
from desktop.services.series_rewriting import Rewriting
from desktop.ui.look.appearance import Appearance
from desktop.ui.series.scope_dialog import ScopeDialog
from desktop.ui.session import Message, PlanSession
from desktop.ui.translations import told


class SeriesWays(QObject):
    """Posts that belong to no series are left to the caller."""

    def __init__(self, session: PlanSession, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._appearance = appearance
        self._window = window

    def moving(self, change: PlanChange) -> PlanChange | None:
        """The move, for as many of the posts' series as the user wants; None when all are to stay."""
        going = [one.before for one in change.posts if _goes(one) and one.before]
        rows = self._rows(going)
        if not rows:
            return change
        picked = [one.before for one in change.posts if one.before]
        scope = self._ask(self.tr("Flytte flere i serien?"), picked, rows, keep=self.tr("Behold dagen"))
        return None if scope is None else moved_with(change, rows, scope)

    def deleting(self, posts: Sequence[Post]) -> PlanChange | None:
        """What is to go; None when nothing is. Only for posts of which one `belongs`."""
        rows = self._rows(posts)
        scope = self._ask(self.tr("Slette flere i serien?"), posts, rows, keep=self.tr("Behold"))
        return None if scope is None else removed_with(posts, rows, scope)

    def belongs(self, posts: Sequence[Post]) -> bool:
        """Whether one of them is of a series with more posts."""
        return bool(self._rows(posts))

    def rewrite(self, done: Rewriting) -> None:
        """A series follows another rule; which posts stay as they are is told with it."""
        if not done.change.posts and not done.change.records:
            self._session.tell(self.tr("Serien følger den samme regelen som før."))
        elif self._session.do(done.change, tell=False):
            words = " ".join(filter(None, (f"{told(done.change.label)}.", told(done.left_line))))
            self._session.message_posted.emit(Message(words, undoable=True))

    def edited(self, before: Post, after: Post) -> None:
        """When the user leaves a post that was changed: asks whether more of its series should be."""
        row = self._row(after)
        day_changed = before.day != after.day and before.day is not None and after.day is not None
        others = changed_fields(before, after)
        if row is None or before.series != after.series or not (others or day_changed):
            return
        scope = self._ask(self.tr("Gjelder endringen flere i serien?"), (after,), {row.series.id: row})
        if scope in (None, Scope.THIS):
            if day_changed:
                self._session.do(moved_along(before, after, row, Scope.THIS), tell=False)
            return
        change = spread(before, after, row, scope or Scope.THIS)
        if day_changed:
            change = together(moved_along(before, after, row, scope or Scope.THIS), change)
        if change.posts or change.records:
            self._session.do(change)

    def _ask(self, title: str, picked: Sequence[Post], rows: Rows, keep: str = "") -> Scope | None:
        sentence = self.tr("Innlegget er ett av {count} i en serie. Det som er publisert, blir stående som det er.")
        count = sum(len(row.posts) for row in rows.values())
        if len(picked) > 1:
            sentence = self.tr("{count} av innleggene hører til en serie. Det som er publisert, blir stående.")
            count = sum(one.series in rows for one in picked)
        counts = {scope: len(meant(picked, rows, scope)) for scope in Scope}
        theme = self._appearance.theme
        return ScopeDialog(self._window, theme, title, sentence.format(count=count), counts, keep).ask()

    def _rows(self, posts: Sequence[Post]) -> Rows:
        """The series of the posts, each once, by id."""
        firsts = {one.series: one for one in reversed(posts)}
        found = ((one.series, self._row(one)) for one in firsts.values())
        return {name: row for name, row in found if row is not None}

    def _row(self, post: Post | None) -> Row | None:
        if post is None or not post.series:
            return None
        row = self._session.open_plan.series.row(post)
        return row if row is not None and len(row.posts) > 1 else None


def _goes(one: PostChange) -> bool:
    """Whether a post goes from one day to another."""
    before, after = one.before, one.after
    return bool(before and after and before.day and after.day and before.day != after.day)
