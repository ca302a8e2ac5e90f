"""The names of the eleven are whole beside as many weeks as a month can have."""

from datetime import date

import pytest
from PySide6.QtGui import QFontMetrics

from desktop.domain.month import Month
from tests.ui.window import open_desk, post


@pytest.mark.parametrize("month", [Month(2026, 12), Month(2026, 11)], ids=["five weeks", "six weeks"])
def test_no_name_is_cut(qapp, tmp_path, month):
    with open_desk(qapp, tmp_path, post("a", "Kaffekrok", date(2026, 11, 30)), month=month) as desk:
        table, theme = desk.window.month_page.month_panel.table, desk.elleve.appearance.theme
        metrics = QFontMetrics(theme.font("meta"))
        names = [str(table.model().index(row, 0).data()) for row in range(table.model().rowCount())]
        room = table.columnWidth(0) - theme.px(17 + 11)
        assert [name for name in names if metrics.horizontalAdvance(name) > room] == []
        assert sum(table.columnWidth(column) for column in range(table.model().columnCount())) <= table.width()
