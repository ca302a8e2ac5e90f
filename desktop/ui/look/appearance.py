"""Puts a theme on the whole app and keeps it: the only place where palette and style sheet are built."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from string import Template
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.paths import RESOURCES
from desktop.ui.look import icons
from desktop.ui.look.theme import THEME_NAMES, Theme, tokens

FACTORS: tuple[float, ...] = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
SYSTEM = "system"

PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text_3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "on_selection",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Mid: "line",
}


class Appearance(QObject):
    """Holds theme and text size; `theme_changed` carries the new Theme after it stands on the app,
    `stepwise_changed` whether the editor asks one thing at a time."""

    theme_changed = Signal(object)
    stepwise_changed = Signal(bool)

    def __init__(
        self,
        app: QApplication,
        choice: str = SYSTEM,
        factor: float = 1.0,
        *,
        large_targets: bool = False,
        still: bool = False,
        stepwise: bool = False,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice if choice in THEME_NAMES else SYSTEM
        self._factor = factor
        self._large_targets = large_targets
        self._still = still
        self.stepwise = stepwise
        self._pictures = tempfile.TemporaryDirectory(prefix="elleve-look-")
        self.theme = self._make()
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def choice(self) -> str:
        """`system` or a theme's name."""
        return self._choice

    def choose(
        self,
        *,
        theme: str | None = None,
        factor: float | None = None,
        large_targets: bool | None = None,
        still: bool | None = None,
    ) -> None:
        """Changes what is given and redraws everything; nothing else is touched."""
        self._choice = theme or self._choice
        self._factor = self._factor if factor is None else min(max(factor, FACTORS[0]), FACTORS[-1])
        self._large_targets = self._large_targets if large_targets is None else large_targets
        self._still = self._still if still is None else still
        self._refresh()

    def choose_stepwise(self, on: bool) -> None:
        """Whether the editor asks one thing at a time."""
        if on != self.stepwise:
            self.stepwise = on
            self.stepwise_changed.emit(on)

    def step(self, steps: int) -> None:
        """Text one or more sizes up or down."""
        nearest = min(range(len(FACTORS)), key=lambda place: abs(FACTORS[place] - self._factor))
        self.choose(factor=FACTORS[min(max(nearest + steps, 0), len(FACTORS) - 1)])

    @contextmanager
    def building(self) -> Iterator[None]:
        """While a window is put together no style sheet stands on the app: Qt would hold it against every part again
        for each parent the part gets, which is half the time a window takes. It comes back once at the end. Only for
        the first window: taken from widgets that live, Qt keeps rules for some that are gone, and crashes later."""
        if self._app.allWidgets():
            yield
            return
        sheet = self._app.styleSheet()
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._app.setStyleSheet(sheet)

    def _make(self) -> Theme:
        return Theme(self._theme_name(), self._factor, self._large_targets, self._still)

    def _theme_name(self) -> str:
        if self._choice != SYSTEM:
            return self._choice
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _refresh(self) -> None:
        self.theme = self._make()
        icons.forget()
        self._apply()
        self.theme_changed.emit(self.theme)

    def _apply(self) -> None:
        self._app.setFont(self.theme.font("body"))
        self._app.setPalette(palette(self.theme))
        self._app.setStyleSheet(style_sheet(self.theme, self._control_pictures()))

    def _control_pictures(self) -> dict[str, str]:
        """Style sheets take pictures only as files: the arrow of choices and the tick of check boxes."""
        drawn = {"arrow_down": ("down", "text_2"), "tick": ("check", "on_accent")}
        paths = {}
        for key, (name, role) in drawn.items():
            file = Path(self._pictures.name) / f"{key}-{self.theme.name}-{self.theme.factor}.png"
            icons.render(name, self.theme.colour(role), self.theme.px(16), 2.0).save(str(file))
            paths[key] = file.as_posix()
        return paths

    def _on_system_changed(self) -> None:
        if self._choice == SYSTEM:
            self._refresh()


def palette(theme: Theme) -> QPalette:
    """Qt's palette from the theme, so that what no style sheet reaches fits too."""
    made = QPalette()
    for role, name in PALETTE.items():
        made.setColor(role, theme.colour(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("text_disabled"))
    return made


def style_sheet(theme: Theme, pictures: dict[str, str]) -> str:
    """The application's style sheet, made from the one template."""
    template = Template((RESOURCES / "look" / "app.qss").read_text("utf-8"))
    return template.substitute(lengths(theme) | colours(theme) | pictures)


def colours(theme: Theme) -> dict[str, str]:
    named = {role: colour.name(QColor.NameFormat.HexRgb) for role, colour in theme.colours.items()}
    # Where tints can hardly be seen, a line goes round what they fill.
    return named | {"soft_edge": named["line" if theme.name == "contrast" else "accent_soft"]}


def lengths(theme: Theme) -> dict[str, Any]:
    sizes = {role: kind["px"] for role, kind in tokens()["type"].items()} | {"lead": 20, "meeting": 24, "heading": 24}
    values: dict[str, Any] = {"family": tokens()["font"]["family"]}
    values |= {f"f_{role}": theme.px(px) for role, px in sizes.items()}
    values |= {f"p{length}": theme.px(length) for length in (8, 14, 16, 20, 24, 28, 32, 36, 40)}
    values |= {f"g{length}": theme.gap(length) for length in (4, 6, 8, 10, 12, 14, 16, 32)}
    values |= {f"r{length}": length for length in (4, 8, 10, 12)}
    # A chosen radio button is a thick ring round a small dot, as large as the empty one with its thin line.
    ring = theme.px(6)
    values |= {"facet_round": theme.target(36) // 2}
    values |= {"radio_round": theme.px(20) // 2 + 1, "radio_ring": ring, "radio_dot": theme.px(20) + 2 - 2 * ring}
    # The style sheet's min-height is inside the border, hence 2 px less than the target.
    return values | {"control": theme.target() - 2, "small": theme.target(32) - 2, "segment": theme.target(36) - 2}
