"""Somebody reads the rule where it bites."""

from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.accessibility.places import PICTURE, look_at
from tests.ui.languages import choose_language
from tests.ui.window import open_desk, post, until


@pytest.fixture
def desk(qapp, tmp_path):
    with open_desk(qapp, tmp_path, post("a", "Lucia i trappa", date(2026, 12, 13), media=(PICTURE,))) as opened:
        yield opened


def test_a_finding_leads_to_its_rule(desk):
    desk.window.open_post("a")
    rows = desk.window.editor().parts.findings
    until(lambda: any(row.finding.id == "consent" for row in rows.rows))
    asked = rows.row_of("consent").findChildren(QPushButton)
    (about,) = [one for one in asked if one.accessibleName().startswith("Om regelen")]

    def read(guide) -> None:
        assert guide.list.currentItem().text() == "Samtykke"
        assert "Taushet er aldri et ja" in guide.text.toPlainText()

    look_at(about.click, read)


def test_the_guideline_is_searched_while_one_types(desk):
    def search(guide) -> None:
        QTest.keyClicks(guide.search, "barnet sier nei")
        assert guide.list.count() == 1
        assert "er det nei" in guide.text.toPlainText()
        guide.search.setText("xyzzy")
        assert "Ingenting funnet" in guide.text.toPlainText()

    look_at(desk.elleve.doings.show_guide, search)


@pytest.mark.usefixtures("bokmal_afterwards")
def test_the_guideline_speaks_the_language_of_the_window(desk):
    def read(guide) -> None:
        titles = [guide.list.item(row).text() for row in range(guide.list.count())]
        assert titles[:2] == ["Responsibility", "Speak well of each other"]
        QTest.keyClicks(guide.search, "silence")
        assert guide.list.currentItem().text() == "Consent"
        assert "Silence is never a yes" in guide.text.toPlainText()

    choose_language(desk, "English")
    look_at(desk.elleve.doings.show_guide, read)


def test_shortcuts_are_shown_at_once(desk):
    def read(manual) -> None:
        from PySide6.QtWidgets import QTextBrowser

        text = manual.findChild(QTextBrowser)
        assert text.textCursor().block().text() == "Snarveier"

    look_at(desk.elleve.doings.show_shortcuts, read)
