"""Wherever one goes the window speaks the language that is chosen and no other: what is read, and what is heard."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from desktop.services import plan as changes
from desktop.ui.look.fonts import load_fonts
from desktop.ui.translations import install_language
from tests.ui.accessibility.places import DIALOGS, PLACES, POSTS, look_at
from tests.ui.languages import choose_language
from tests.ui.window import open_desk

# Words of another language than the one that is chosen.
STRANGE = {
    "English": re.compile(
        r"\b(og|ikke|det|på|som|av|uten|innlegg\w*|dere|skal|fra|hva|hvem|når|uke\w*|lagre|lukk|avbryt|ingen|noe|noen"
        r"|valgt|åpen|lukket|dag|måned\w*|tekst\w*|bilde\w*)\b|[æøåÆØÅ«»]",
        re.IGNORECASE,
    ),
    "Nynorsk": re.compile(
        r"\b(ikke|fra|hva|hvem|hvor\w*|uke\w*|noe|noen|dere|deres|jeg|av dem|en|et|valgt|åpen|lukket|måned\w*|bilde\w*"
        r"|mangler|velg|lagret|slettet|flyttet|endret|gjør|være|også|flere|begynner|kommer|uten|sikkerhetskopi\w*"
        r"|lenke\w*|navn\w*|kilde\w*)\b",
        re.IGNORECASE,
    ),
}
# What the board of the tests has written, and words the tests themselves give to a dialog.
WRITTEN = re.compile(
    "|".join((
        *(re.escape(one.title) for one in POSTS), "Kom på kaffe", "Vi lo og gråt", "stemmen brast", "Kåre leser",
        "kaffekroken", "Kaffekroken", "Slutt med medisinene", "Alle dro", "hver til", "Liv Nordgård", "Terje Måkeberg",
        "Lucia", "Velkommen", "Adventshilsen", "Lys nummer", "Spør foreldrene", "bokmål", "Bokmål", "Ås lokallag",
        "Vi møtes", "klokka", "uten-aar", "Året vårt", "God jul", "“Uke”", "“Beskjed”", "“Plass”", "Lånt fra",
        "Den er ett av 9", "Gjelder endringen", "«Uke»", "postgresql:", "Hva skal malen hete", "Noen rader", "Rad 3",
        "Er «Humor»", "Vurderingen deres",
        "Bruk vår vurdering", "Databasen svarer ikke. Ingenting",
    ))
)  # fmt: skip
ONLY_ON_PAPER = {"consent about"}  # it shows a paper, and papers are in bokmål
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
TOLD = ("text", "title", "placeholderText", "windowTitle", "accessibleName", "accessibleDescription", "toolTip")


@pytest.fixture(scope="module", params=STRANGE)
def language(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def desk(qapp, tmp_path_factory, language):
    load_fonts()
    with open_desk(qapp, tmp_path_factory.mktemp("plan"), *POSTS) as opened:
        opened.window.session.do(changes.deleted(opened.plan.plan.post("gone")))
        choose_language(opened, language)
        yield opened
    install_language(qapp)


@pytest.mark.parametrize("place", PLACES)
def test_a_place_speaks_one_language(desk, language, place):
    PLACES[place](desk)
    QApplication.processEvents()
    assert left_in(desk.window, language) == []


@pytest.mark.parametrize("name", [name for name in DIALOGS if name not in ONLY_ON_PAPER])
def test_a_dialog_speaks_one_language(desk, language, name):
    def read(dialog: QWidget) -> None:
        assert left_in(dialog, language) == []

    look_at(lambda: DIALOGS[name](desk), read)


def left_in(root: QWidget, language: str) -> list[str]:
    said = {re.sub("<[^>]+>", " ", words) for one in shown(root) for words in words_of(one)}
    return sorted(words for words in said if STRANGE[language].search(words) and not WRITTEN.search(words))


def shown(root: QWidget) -> list[QWidget]:
    return [one for one in (root, *root.findChildren(QWidget)) if one is root or one.isVisibleTo(root)]


def words_of(one: QWidget) -> Iterator[str]:
    """What a widget says; not what is typed into it."""
    typed = isinstance(one, QLineEdit | QTextEdit | QPlainTextEdit)
    for name in TOLD:
        tell = getattr(one, name, None)
        if callable(tell) and not (typed and name == "text"):
            yield str(tell())
    yield from (action.text() for action in one.actions())
    if isinstance(one, QTabBar):
        yield from (one.tabText(place) for place in range(one.count()))
    if isinstance(one, QComboBox):
        yield from (one.itemText(place) for place in range(one.count()))
    if isinstance(one, QAbstractItemView):
        yield from words_in(one)


def words_in(view: QAbstractItemView) -> Iterator[str]:
    """Of the cells of a list or a table, and the heads of its columns."""
    model = view.model()
    columns = range(1 if isinstance(view, QListView) else model.columnCount())
    for row in range(min(model.rowCount(), 80)):
        for column in columns:
            told = (model.index(row, column).data(role) for role in ROLES)
            yield from (words for words in told if isinstance(words, str))
    heads = (model.headerData(column, Qt.Orientation.Horizontal) for column in columns)
    yield from (words for words in heads if isinstance(words, str))
