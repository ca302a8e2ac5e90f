"""The window in other languages: nothing is empty, nothing filled in gets lost, and one can switch and go back."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain.change import PlanChange
from desktop.domain.errors import AppError, FileProblem
from desktop.media.examine import examine
from desktop.services.open_plan import OpenPlan
from desktop.services.settings import SettingsFile
from desktop.ui.calendar.month_view import MonthView
from desktop.ui.translations import FILES, FOLDER, NAMES, install_language
from desktop.ui.words import problem_words
from tests.ui.languages import choose_language, language_action, pairs
from tests.ui.window import DECEMBER, TODAY, Desk, open_desk, post

SOURCES = sorted(FOLDER.glob("*.ts"))
OWN_WORDS = [file for file in SOURCES if file.name in ("elleve_nn.ts", "elleve_en.ts")]
FILLED_IN = re.compile(r"\{(\w*)(?::\w+)?\}|(%\d)")


def differing(file: Path, pattern: re.Pattern[str]) -> list[tuple[str, str]]:
    both = [(source, words, sorted(pattern.findall(source))) for source, words in pairs(file)]
    return [(source, words) for source, words, found in both if sorted(pattern.findall(words)) != found]


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.stem)
def test_no_translation_is_empty(file: Path) -> None:
    assert pairs(file)
    assert [source for source, words in pairs(file) if not words.strip()] == []


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.stem)
def test_what_is_filled_in_is_in_every_translation(file: Path) -> None:
    assert differing(file, FILLED_IN) == []


@pytest.mark.parametrize("file", OWN_WORDS, ids=lambda file: file.stem)
def test_dots_spaces_and_keys_are_kept(file: Path) -> None:
    assert differing(file, re.compile(r"…|&|\*\.\w+|Shift\+F8|^\s|\s$|[?!]$")) == []


def test_english_has_its_own_quotes_and_no_norwegian_letters() -> None:
    names = ("Solbukta",)  # an example of a name stays as it is
    english = [words for _source, words in pairs(FOLDER / "elleve_en.ts") if not any(name in words for name in names)]
    assert [words for words in english if re.search("[«»æøåÆØÅ]", words)] == []


@pytest.mark.parametrize("name", sorted({name for files in FILES.values() for name in files}))
def test_each_file_of_a_language_can_be_loaded(qapp: QApplication, name: str) -> None:
    translator = QTranslator()
    assert translator.load(name, str(FOLDER))
    assert not translator.isEmpty()


@pytest.mark.parametrize(("language", "word"), [("nb", "Avbryt"), ("nn", "Avbryt"), ("en", "Cancel")])
@pytest.mark.usefixtures("bokmal_afterwards")
def test_buttons_of_qt_itself_follow_the_language(qapp: QApplication, language: str, word: str) -> None:
    install_language(qapp, "en")
    install_language(qapp, language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == word


@pytest.mark.usefixtures("bokmal_afterwards")
@pytest.mark.parametrize(("language", "words"), [
    ("nb", ("&Mappe:", "Fil&type:", "Størrelse", "Begge sider av arket")),
    ("nn", ("&Mappe:", "Fil&type:", "Storleik", "Begge sider av arket")),
])  # fmt: skip
def test_qts_own_dialogs_follow_the_language(qapp: QApplication, language: str, words: tuple[str, ...]) -> None:
    install_language(qapp, language)
    asked = (("QFileDialog", "&Look in:"), ("QFileDialog", "Files of &type:"), ("QFileSystemModel", "Size"),
             ("QPrintSettingsOutput", "Double Sided Printing"))  # fmt: skip
    said = tuple(QCoreApplication.translate(context, source) for context, source in asked)
    install_language(qapp)
    assert said == words


def test_words_outside_widgets_follow_the_language_too(qapp: QApplication) -> None:
    assert QCoreApplication.translate("", "Avslutt") == "Avslutt"
    install_language(qapp, "en")
    assert QCoreApplication.translate("", "Avslutt") == "Quit"


@pytest.mark.usefixtures("bokmal_afterwards")
def test_an_unknown_language_is_bokmal(qapp: QApplication) -> None:
    install_language(qapp, "xx")
    assert QCoreApplication.translate("QPlatformTheme", "Close") == "Lukk"


@pytest.mark.usefixtures("bokmal_afterwards")
def test_the_window_changes_its_words_and_back_at_once(qapp: QApplication, tmp_path: Path) -> None:
    with open_desk(qapp, tmp_path, month=DECEMBER.moved(2)) as desk:
        assert "Nytt innlegg" in buttons(desk)
        choose_language(desk, "English")
        assert "New post" in buttons(desk)
        assert "Nytt innlegg" not in buttons(desk)
        assert desk.window.month == DECEMBER.moved(2)
        choose_language(desk, "Nynorsk")
        assert "Månad" in buttons(desk)
        choose_language(desk, "Bokmål")
        assert "Nytt innlegg" in buttons(desk)


@pytest.mark.usefixtures("bokmal_afterwards")
def test_the_choice_is_remembered_and_ticked(qapp: QApplication, tmp_path: Path) -> None:
    with open_desk(qapp, tmp_path) as desk:
        choose_language(desk, "English")
        ticked = [name for name in NAMES.values() if language_action(desk, name).isChecked()]
        assert ticked == ["English"]
        assert SettingsFile(desk.elleve.folder.settings).values.language == "en"


@pytest.mark.usefixtures("bokmal_afterwards")
def test_nothing_typed_and_no_step_back_is_lost(qapp: QApplication, tmp_path: Path) -> None:
    with open_desk(qapp, tmp_path, post("a", "Kaffekrok", TODAY)) as desk:
        desk.window.open_post("a")
        desk.window.editor().parts.text.area.setPlainText("Alle er velkomne på tirsdag.")
        choose_language(desk, "English")
        assert desk.plan.plan.post("a").text == "Alle er velkomne på tirsdag."
        assert desk.window.post_id == "a"
        assert desk.window.session.can_undo
        desk.window.session.undo()
        assert desk.plan.plan.post("a").text.startswith("Kaffekrok.")


@pytest.mark.usefixtures("bokmal_afterwards")
def test_with_words_that_cannot_be_saved_the_window_stays(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_plan: OpenPlan, _change: PlanChange) -> PlanChange:
        raise AppError("Disken er full.")

    with open_desk(qapp, tmp_path, post("a", "Kaffekrok", TODAY)) as desk:
        desk.window.open_post("a")
        desk.window.editor().parts.text.area.setPlainText("Alle er velkomne på tirsdag.")
        with monkeypatch.context() as full:
            full.setattr(OpenPlan, "apply", refuse)
            language_action(desk, "English").trigger()
        assert desk.window.editor().parts.text.area.toPlainText() == "Alle er velkomne på tirsdag."
        assert desk.elleve.settings.values.language == "nb"
        assert "Nytt innlegg" in buttons(desk)


@pytest.mark.usefixtures("bokmal_afterwards")
def test_names_days_and_holidays_follow_the_language(qapp: QApplication, tmp_path: Path) -> None:
    with open_desk(qapp, tmp_path, post("a", "Kaffekrok", TODAY)) as desk:
        choose_language(desk, "English")
        view = desk.window.findChild(MonthView)
        spoken = [view.model().index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
                  for row in range(view.model().rowCount()) for column in range(7)]  # fmt: skip
        assert any("Tuesday 8 December, today, 1 post, first: Kaffekrok" in one for one in spoken)
        assert any("Christmas Eve" in one for one in spoken)
        assert view.model().headerData(0, Qt.Orientation.Horizontal) == "Monday"
        assert desk.window.windowTitle().startswith("December 2026")


@pytest.mark.usefixtures("bokmal_afterwards")
def test_what_is_wrong_with_a_film_is_told_in_the_language_of_the_window(qapp: QApplication, tmp_path: Path) -> None:
    """It is found by a process of its own, which knows no language but bokmål."""
    install_language(qapp, "en")
    (tmp_path / "notat.mp4").write_bytes(b"Husk kaker til fredag\n" * 50)
    with pytest.raises(FileProblem) as problem:
        examine(tmp_path / "notat.mp4")
    assert problem_words(problem.value) == (
        "“notat.mp4” is neither a film nor a picture. Choose for example mp4, mov, jpg or png."
    )


def test_the_window_takes_names_and_days_in_its_own_language() -> None:
    """Those of `desktop.domain` are bokmål: the window has the same in `desktop.ui.words`."""
    bokmal = r"^from desktop\.domain\.(channel|quality|post|finding|words) import .*\b({})\b".format(
        "NAMES|FORM_NAMES|STATUS_NAMES|SEVERITY_NAMES|month_name|day_month|short_day_month|short_day|long_day|listed"
    )
    reads_them = {"words.py", "ways.py"}  # the second looks for the bokmål a finding is about
    files = [one for one in Path("desktop/ui").rglob("*.py") if one.name not in reads_them]
    assert [str(one) for one in files if re.search(bokmal, one.read_text("utf-8"), re.MULTILINE)] == []


def buttons(desk: Desk) -> set[str]:
    return {one.text() for one in desk.window.findChildren(QPushButton)}
