"""How much room a window has for its text size."""

from desktop.ui.look.theme import Theme, tokens


def layout_kind(width: int, theme: Theme) -> str:
    """`full`, `drawer`, `narrow` or `single`, by window width divided by text factor."""
    room = width / theme.factor
    breaks = tokens()["layout"]["breakpoints"]
    if room >= breaks["full"]:
        return "full"
    if room >= breaks["drawer"]:
        return "drawer"
    return "narrow" if room >= breaks["one_column"] else "single"
