"""The theme: one set of tokens turned into colours, fonts and lengths for a text size."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from PySide6.QtGui import QColor, QFont

from desktop.domain.channel import Channel
from desktop.domain.quality import Quality
from desktop.paths import RESOURCES

THEME_NAMES = ("light", "dark", "contrast")


@cache
def tokens() -> Mapping[str, Any]:
    """The design tokens as they stand in `resources/look/tokens.json`."""
    read: dict[str, Any] = json.loads((RESOURCES / "look" / "tokens.json").read_text("utf-8"))
    return read


@dataclass(frozen=True, eq=False)
class Theme:
    """One of `THEME_NAMES` at a text factor (1..2). `large_targets` makes every button at least 44 px."""

    name: str = "light"
    factor: float = 1.0
    large_targets: bool = False
    still: bool = False
    colours: Mapping[str, QColor] = field(init=False, repr=False)
    inks: Mapping[str, QColor] = field(init=False, repr=False)
    tints: Mapping[str, QColor] = field(init=False, repr=False)
    _px: dict[float, int] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        values = tokens()["themes"][self.name]
        colours = {role: QColor(value) for role, value in values.items() if str(value).startswith("#")}
        items = [*tokens()["qualities"], *tokens()["channels"]]
        object.__setattr__(self, "colours", colours)
        object.__setattr__(self, "inks", {item["id"]: QColor(item[self.name]["ink"]) for item in items})
        object.__setattr__(self, "tints", {item["id"]: QColor(item[self.name]["tint"]) for item in items})

    def colour(self, role: str) -> QColor:
        return self.colours[role]

    def ink(self, item: Quality | Channel) -> QColor:
        """The colour for icon and words of a quality or channel."""
        return self.inks[item.value]

    def tint(self, item: Quality | Channel) -> QColor:
        """The soft ground behind a quality or channel."""
        return self.tints[item.value]

    def px(self, length: float) -> int:
        """A length that grows with the text: type, controls, icons."""
        # A month has thousands of lengths to ask for, of which few differ.
        known = self._px.get(length)
        if known is None:
            known = self._px[length] = round(length * self.factor)
        return known

    def gap(self, length: float) -> int:
        """A space: grows by the root of the text factor."""
        return round(length * math.sqrt(self.factor))

    def target(self, least: int = 40) -> int:
        """Height of something to press."""
        return self.px(max(least, 44) if self.large_targets else least)

    def font(self, role: str, *, bold: bool | None = None, table: bool = False) -> QFont:
        """The font of a type role (`body`, `meta` …); `table` gives figures one width."""
        return QFont(self._font(role, bold, table))

    @cache  # noqa: B019  # themes are few and live as long as the app
    def _font(self, role: str, bold: bool | None, table: bool) -> QFont:
        kind = tokens()["type"][role]
        font = QFont(tokens()["font"]["family"])
        font.setPixelSize(self.px(kind["px"]))
        heavy = kind["weight"] >= 700 if bold is None else bold
        font.setWeight(QFont.Weight.Bold if heavy else QFont.Weight.Normal)
        if table:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def line(self, role: str) -> int:
        """Line height of a type role in px."""
        return self.px(tokens()["type"][role]["line"])

    @property
    def quick_ms(self) -> int:
        return 0 if self.still else int(tokens()["motion"]["quick_ms"])


def header_height(theme: Theme) -> int:
    """The line over a page: a control and air, which grows less than the text."""
    return theme.px(40) + theme.gap(tokens()["layout"]["header"] - 40)


def quality_token(quality: Quality) -> Mapping[str, Any]:
    """Icon, pattern and underline of a quality."""
    return next(item for item in tokens()["qualities"] if item["id"] == quality.value)


@cache
def channel_icon(channel: Channel) -> str:
    return str(next(item["icon"] for item in tokens()["channels"] if item["id"] == channel.value))


def state_token(state: str) -> Mapping[str, Any]:
    """Word, icon and colour role of a verdict's state (also `overruled`)."""
    return next(item for item in tokens()["states"] if item["id"] == state)


@cache
def status_icon(status: str) -> str:
    return str(next(item["icon"] for item in tokens()["status"] if item["id"] == status))


@cache
def severity_token(severity: str) -> Mapping[str, Any]:
    """Icon and colour role of a finding's grade."""
    return next(item for item in tokens()["severities"] if item["id"] == severity)
