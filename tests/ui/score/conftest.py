"""The editor's own fixtures serve here too."""

from tests.ui.editor.conftest import appearance, page, plan, session

__all__ = ["appearance", "page", "plan", "session"]
