"""The manual speaks the language of the window, and the keys are in sight at once when somebody asks for them."""

import re
from collections import Counter

import pytest

from desktop.domain.language import guessed
from desktop.ui.help_window import FOLDER, MANUALS, HelpWindow
from desktop.ui.look.appearance import Appearance
from desktop.ui.translations import FOLDER as TRANSLATIONS
from desktop.ui.translations import install_language
from tests.ui.accessibility.places import look_at
from tests.ui.languages import choose_language, pairs
from tests.ui.window import open_desk, until

OTHERS = ("nn", "en")
BEGINS = re.compile(r"^(?:#+|-|\d+\.|\|)(?= |-)", re.MULTILINE)


def manual(language: str) -> str:
    return (FOLDER / MANUALS[language]).read_text("utf-8")


def pressed(text: str) -> list[str]:
    """What stands in bold."""
    return [plain(part) for bold in re.findall(r"\*\*(.+?)\*\*", text) for part in bold.split(" → ")]


def plain(words: str) -> str:
    """Without dots and colons at the end, and however it is capitalised."""
    return words.rstrip(".:… ").casefold()


def chapters(text: str) -> list[Counter[str]]:
    """Of each chapter its depth, and how many items, steps, rows and blocks it has, however the lines are broken."""
    parts = re.split(r"^(?=#)", text, flags=re.MULTILINE)[1:]
    return [Counter([*BEGINS.findall(part), *("block" for _ in part.split("\n\n"))]) for part in parts]


@pytest.mark.usefixtures("bokmal_afterwards")
@pytest.mark.parametrize(("language", "heading"), [("nb", "Snarveier"), ("nn", "Snarvegar"), ("en", "Shortcuts")])
def test_the_chapter_that_is_asked_for_stands_at_the_top(qapp, qtbot, language: str, heading: str) -> None:
    install_language(qapp, language)
    window = HelpWindow(None, Appearance(qapp, "light").theme, heading)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()

    def top() -> int:
        return window.text.cursorRect(window.text.textCursor()).top()

    until(lambda: window.text.textCursor().block().text() == heading and 0 <= top() < 100)


@pytest.mark.parametrize("language", OTHERS)
def test_the_manual_says_the_same_in_every_language(language: str) -> None:
    assert chapters(manual(language)) == chapters(manual("nb"))
    assert guessed(manual(language).splitlines()) == language


@pytest.mark.parametrize("language", OTHERS)
def test_the_manual_calls_things_what_they_are_called_in_the_window(language: str) -> None:
    """A button named in bold in bokmål is named in the other languages as the window names it there."""
    known: dict[str, set[str]] = {}
    for source, words in pairs(TRANSLATIONS / f"elleve_{language}.ts"):
        known.setdefault(plain(source), set()).add(plain(words))
    both = list(zip(pressed(manual("nb")), pressed(manual(language)), strict=True))
    assert sum(bokmal in known for bokmal, _ in both) > 100
    assert [one for one in both if one[0] in known and one[1] not in known[one[0]]] == []


@pytest.mark.usefixtures("bokmal_afterwards")
def test_shortcuts_are_shown_in_the_language_of_the_window(qapp, tmp_path) -> None:
    def read(shown) -> None:
        assert shown.text.textCursor().block().text() == "Shortcuts"
        assert shown.text.toPlainText().startswith("User guide for Elleve")

    with open_desk(qapp, tmp_path) as desk:
        choose_language(desk, "English")
        look_at(desk.elleve.doings.show_shortcuts, read)
