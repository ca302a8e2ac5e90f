"""The part of the menu that says how large and light everything is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.ui.look.appearance import FACTORS, SYSTEM, Appearance
from desktop.ui.look.theme import Theme


class AppearanceMenu(QObject):
    """Fills two submenus and keeps their ticks in step; `remember` is told of every choice."""

    def __init__(self, menu: QMenu, appearance: Appearance, remember: Callable[[], object]) -> None:
        super().__init__(menu)
        self._appearance = appearance
        self._remember = remember
        self._themes: dict[str, QAction] = {}
        self._sizes: dict[float, QAction] = {}
        self._build(menu)
        self._show_ticks(appearance.theme)
        appearance.theme_changed.connect(self._show_ticks)

    def _build(self, menu: QMenu) -> None:
        looks = menu.addMenu(self.tr("Utseende"))
        group = QActionGroup(looks)
        names = {SYSTEM: self.tr("Som maskinen"), "light": self.tr("Lys"), "dark": self.tr("Mørk"),
                 "contrast": self.tr("Høy kontrast")}  # fmt: skip
        for key, words in names.items():
            self._themes[key] = self._add(looks, group, words, partial(self._appearance.choose, theme=key))
        sizes = menu.addMenu(self.tr("Tekststørrelse"))
        size_group = QActionGroup(sizes)
        for factor in FACTORS:
            words = f"{round(factor * 100)} %"
            self._sizes[factor] = self._add(sizes, size_group, words, partial(self._appearance.choose, factor=factor))
        self._large = menu.addAction(self.tr("Store knapper"), self._on_large)
        self._large.setCheckable(True)
        self._stepwise = menu.addAction(self.tr("Én ting om gangen i innlegget"), self._on_stepwise)
        self._stepwise.setCheckable(True)
        self._stepwise.setChecked(self._appearance.stepwise)
        self._appearance.stepwise_changed.connect(self._stepwise.setChecked)

    def _add(self, menu: QMenu, group: QActionGroup, words: str, choose: Callable[[], object]) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False: self._on_chosen(choose))
        return action

    def _on_chosen(self, choose: Callable[[], object]) -> None:
        choose()
        self._remember()

    def _on_large(self) -> None:
        self._appearance.choose(large_targets=self._large.isChecked())
        self._remember()

    def _on_stepwise(self) -> None:
        self._appearance.choose_stepwise(self._stepwise.isChecked())

    def _show_ticks(self, theme: Theme) -> None:
        self._themes[self._appearance.choice].setChecked(True)
        nearest = min(FACTORS, key=lambda factor: abs(factor - theme.factor))
        self._sizes[nearest].setChecked(True)
        self._large.setChecked(theme.large_targets)
