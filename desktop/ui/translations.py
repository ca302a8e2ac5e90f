"""Languages of the window: bokmål stands in the source, the others and Qt's own words come from our translations."""

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.domain.wording import in_language
from desktop.paths import RESOURCES

FOLDER = RESOURCES / "translations"
BOKMAL = "nb"
# Each language's name in itself, and its files: later ones lie on top. English is Qt's own language.
NAMES = {BOKMAL: "Bokmål", "nn": "Nynorsk", "en": "English"}
FILES = {BOKMAL: ("elleve_nb",), "nn": ("elleve_nb", "qt_nn", "elleve_nn"), "en": ("elleve_en",)}

_installed: list[QTranslator] = []
_installed_language = [BOKMAL]


def install_language(app: QApplication, language: str = BOKMAL) -> None:
    """Gives what is built from now on its words, Qt's standard buttons too; those of the language before go. A language
    we do not have is bokmål, and a missing file leaves the words as they are."""
    for translator in _installed:
        app.removeTranslator(translator)
        translator.deleteLater()
    _installed.clear()
    _installed_language[:] = [language if language in FILES else BOKMAL]
    for name in FILES.get(language, FILES[BOKMAL]):
        translator = QTranslator(app)
        if translator.load(name, str(FOLDER)):
            app.installTranslator(translator)
            _installed.append(translator)


def told(words: str) -> str:
    """What Elleve says (`desktop.domain.wording.say`) in the chosen language; other words stay as they are."""
    return in_language(words, tr) if _installed_language[-1] != BOKMAL else str(words)


def language() -> str:
    """`nb`, `nn` or `en`."""
    return _installed_language[-1]


def branch_language() -> str:
    """What the branch most likely writes to others: `nn` from a window in nynorsk, else `nb`."""
    return "nn" if language() == "nn" else BOKMAL


def tr(words: str) -> str:
    """The words in the chosen language, where there is no widget to ask: these strings are collected without a
    context."""
    return QCoreApplication.translate("", words)
