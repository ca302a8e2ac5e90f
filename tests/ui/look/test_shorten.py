"""What is cut still says what it is about."""

from PySide6.QtGui import QFontMetrics

from desktop.ui.look.fonts import load_fonts
from desktop.ui.look.theme import Theme
from desktop.ui.paint.shorten import shortened

LIKE = "Ligner på «Julebord: meld deg på» 4. des."


def test_the_title_gives_way_and_the_day_stays(qapp):
    load_fonts()
    metrics = QFontMetrics(Theme().font("meta"))
    whole = metrics.horizontalAdvance(LIKE)
    assert shortened(LIKE, metrics, whole + 2) == LIKE
    short = shortened(LIKE, metrics, whole - 60)
    assert short.startswith("Ligner på «Jul")
    assert short.endswith("…» 4. des.")
    assert metrics.horizontalAdvance(short) <= whole - 60
    assert shortened("Filmen mangler teksting", metrics, 80).startswith("Filmen")
