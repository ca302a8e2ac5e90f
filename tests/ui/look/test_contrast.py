"""Every text can be read: the least contrast of WCAG 2.2 AA holds in all three themes."""

import pytest

from desktop.ui.look.theme import THEME_NAMES, tokens

THEMES = tokens()["themes"]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it, for #RRGGBB."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_every_pair_of_text_and_ground_can_be_read(theme):
    colours = THEMES[theme]
    low = [
        (front, back, round(contrast(colours[front], colours[back]), 2))
        for front, back, least in tokens()["contrast_pairs"]["pairs"]
        if contrast(colours[front], colours[back]) < least
    ]
    assert low == []


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize("kind", ["qualities", "channels"])
def test_inks_can_be_read_on_their_tint_and_on_every_ground(theme, kind):
    low = []
    for item in tokens()[kind]:
        ink = item[theme]["ink"]
        for back in (
            item[theme]["tint"],
            *(THEMES[theme][role] for role in ("surface", "sunken", "window", "weekend")),
        ):
            if contrast(ink, back) < 4.5:
                low.append((item["id"], back))
    assert low == []
