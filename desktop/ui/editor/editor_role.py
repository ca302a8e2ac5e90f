"""What those who act for the editor work with: they lead to fields, open rooms, decide and put words in."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.editor.editor_parts import EditorParts
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession


@dataclass(frozen=True, slots=True)
class EditorKit:
    """The editor's parts, the post that is written in it, and the page that dialogs stand before."""

    parts: EditorParts
    draft: PostDraft
    session: PlanSession
    appearance: Appearance
    owner: QWidget


class EditorRole(QObject):
    """One who acts for the editor, for as long as its page lives."""

    def __init__(self, kit: EditorKit) -> None:
        super().__init__(kit.owner)
        self._parts = kit.parts
        self._draft = kit.draft
        self._session = kit.session
        self._appearance = kit.appearance
        self._owner = kit.owner
