"""A way on that needs a sentence beside its name, drawn as a tall button."""

from collections.abc import Callable

from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.tall_button import TallButton


def way_button(theme: Theme, icon: str, title: str, line: str, pressed: Callable[[], object]) -> TallButton:
    made = TallButton(title, line)
    made.sign.setPixmap(icons.render(icon, theme.colour("accent_text"), theme.px(24), 2.0))
    made.show_theme(theme)
    made.clicked.connect(lambda _checked=False: pressed())
    return made
