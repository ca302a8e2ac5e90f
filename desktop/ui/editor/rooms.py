"""The rooms that open from the editor: preview and the like. Each is read when it is first entered."""

from PySide6.QtCore import Signal

from desktop.services.series import Row, begun
from desktop.services.series_rewriting import Rewriting
from desktop.services.versions import restored
from desktop.ui.editor.editor_role import EditorKit, EditorRole
from desktop.ui.series.series_ways import SeriesWays
from desktop.ui.texts.text_tools import TextTools


class Rooms(EditorRole):
    """What is typed is saved before a room opens, so that it shows the post as it stands. `other_post_wanted` carries
    the id of another post the user wants to see; `series_rewritten` comes when the post's series has another rule."""

    other_post_wanted = Signal(str)
    series_rewritten = Signal()

    def __init__(self, kit: EditorKit) -> None:
        super().__init__(kit)
        parts = kit.parts
        self.texts = TextTools(kit)
        self.series_ways = SeriesWays(kit.session, kit.appearance, kit.owner)
        parts.header.preview_pressed.connect(self.preview)
        parts.header.offer(self.tr("Gjenta innlegget …"), self.series)
        parts.header.offer(self.tr("Tidligere versjoner …"), self.versions)
        parts.header.offer(self.tr("Klargjør for publisering …"), self.publish)
        parts.header.publish_pressed.connect(self.publish)
        parts.series.opened.connect(self.series)

    def preview(self) -> None:
        """The post as each channel shows it, the one in sight first."""
        if not self._may_enter():
            return
        from desktop.ui.preview.preview_dialog import PreviewDialog  # only when somebody wants to see it

        channel = self._parts.text.tabs.channel
        PreviewDialog(self._owner, self._appearance.theme, self._draft, self._session, channel).open()

    def series(self) -> None:
        """The series the post belongs to, or a new one."""
        if not self._may_enter():
            return
        post = self._draft.post
        row = self._session.open_plan.series.row(post) if post.series else None
        if row is not None:
            from desktop.ui.series.series_sheet import SeriesSheet

            sheet = SeriesSheet(self._owner, self._appearance.theme, self._session, post, row)
            sheet.post_wanted.connect(self.other_post_wanted)
            sheet.rule_wanted.connect(lambda: self.rule(row))
            sheet.rewritten.connect(self._rewrite)
            sheet.open()
        elif post.day is None:
            self._session.tell(self.tr("Gi innlegget en dato først, så kan det gjentas."), failed=True)
            self._parts.fields.day.setFocus()
        else:
            from desktop.ui.series.series_dialog import SeriesDialog

            dialog = SeriesDialog(self._owner, self._appearance.theme, post, self._session.today)
            dialog.made.connect(lambda series: self._draft.do(lambda now: begun(now, series)))
            dialog.open()

    def rule(self, row: Row) -> None:
        """Another rule for the series the post belongs to."""
        from desktop.ui.series.rule_dialog import RuleDialog

        session = self._session
        dialog = RuleDialog(self._owner, self._appearance.theme, self._draft.post, row, session.today)
        dialog.chosen.connect(self._rewrite)
        dialog.open()

    def versions(self) -> None:
        """How the post was before."""
        if not self._may_enter():
            return
        from desktop.ui.versions.versions_dialog import VersionsDialog

        dialog = VersionsDialog(self._owner, self._appearance.theme, self._session, self._draft.post)
        dialog.chosen.connect(lambda version: self._draft.do(lambda post: restored(post, version)))
        dialog.open()

    def publish(self) -> None:
        """What goes out in each channel, and the tick that says it is out."""
        if not self._may_enter():
            return
        from desktop.ui.publishing.pack_dialog import PackDialog

        PackDialog(self._owner, self._appearance.theme, self._session, self._draft.post).open()

    def _rewrite(self, done: Rewriting) -> None:
        self.series_ways.rewrite(done)
        self.series_rewritten.emit()

    def _may_enter(self) -> bool:
        self._parts.fields.settle()
        return self._draft.is_open and self._draft.save_now()
