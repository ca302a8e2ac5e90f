"""The rooms that open from the editor: preview and the like. Each is read when it is first entered."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.editor.editor_parts import EditorParts
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from desktop.ui.texts.text_tools import TextTools


class Rooms(QObject):
    """What is typed is saved before a room opens, so that it shows the post as it stands."""

    def __init__(
        self, parts: EditorParts, draft: PostDraft, session: PlanSession, appearance: Appearance, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._parts = parts
        self._draft = draft
        self._session = session
        self._appearance = appearance
        self._owner = owner
        self.texts = TextTools(parts.text, draft, session, appearance, owner)
        parts.header.preview_pressed.connect(self.preview)

    def preview(self) -> None:
        """The post as each channel shows it, the one in sight first."""
        if not self._may_enter():
            return
        from desktop.ui.preview.preview_dialog import PreviewDialog  # only when somebody wants to see it

        channel = self._parts.text.tabs.channel
        PreviewDialog(self._owner, self._appearance.theme, self._draft, self._session, channel).open()

    def _may_enter(self) -> bool:
        self._parts.fields.settle()
        return self._draft.is_open and self._draft.save_now()
