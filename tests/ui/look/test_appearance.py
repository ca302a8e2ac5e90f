"""Theme and text size change without a restart and without losing anything."""

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QLineEdit

from desktop.ui.look.appearance import FACTORS, Appearance
from desktop.ui.look.fonts import load_fonts
from desktop.ui.look.theme import THEME_NAMES, Theme


@pytest.fixture
def appearance(qapp):
    load_fonts()
    made = Appearance(qapp, "light")
    yield made
    made.choose(theme="light", factor=1.0)


def test_the_font_is_ours(appearance, qapp):
    assert QFontInfo(qapp.font()).family() == "Atkinson Hyperlegible"


def test_there_are_emoji_on_every_machine(appearance):
    assert any("emoji" in family.casefold() for family in QFontDatabase.families())


@pytest.mark.parametrize("name", THEME_NAMES)
def test_each_theme_stands_on_the_palette(appearance, qapp, name):
    appearance.choose(theme=name)
    assert qapp.palette().window().color() == appearance.theme.colour("window")


def test_text_grows_in_steps_up_to_double_and_no_further(appearance):
    for _ in range(10):
        appearance.step(1)
    assert appearance.theme.factor == FACTORS[-1] == 2.0
    assert appearance.theme.font("body").pixelSize() == 32


def test_what_is_typed_survives_a_change_of_theme_and_size(appearance, qtbot):
    field = QLineEdit("halvskrevet")
    qtbot.addWidget(field)
    field.setCursorPosition(4)
    appearance.choose(theme="dark", factor=1.5)
    assert (field.text(), field.cursorPosition()) == ("halvskrevet", 4)


def test_large_buttons_are_at_least_44_px():
    assert Theme(large_targets=True).target(32) >= 44


def test_a_font_that_one_part_changes_stays_as_it_was_for_the_others():
    theme = Theme()
    theme.font("body").setPixelSize(99)
    assert theme.font("body").pixelSize() == 16
