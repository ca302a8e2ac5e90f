"""The keys are in sight at once when somebody asks for them."""

from desktop.ui.help_window import HelpWindow
from desktop.ui.look.appearance import Appearance
from tests.ui.window import until


def test_the_chapter_that_is_asked_for_stands_at_the_top(qapp, qtbot):
    window = HelpWindow(None, Appearance(qapp, "light").theme, "Snarveier")  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()

    def heading() -> int:
        return window.text.cursorRect(window.text.textCursor()).top()

    until(lambda: window.text.textCursor().block().text() == "Snarveier" and 0 <= heading() < 100)
