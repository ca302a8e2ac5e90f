"""Languages of the window: bokmål stands in the source, Qt's own words come from our translation."""

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from desktop.paths import RESOURCES

FOLDER = RESOURCES / "translations"


def install_language(app: QApplication, language: str = "nb") -> None:
    """Puts our words on Qt's standard buttons too; a missing file leaves the words as they are."""
    translator = QTranslator(app)
    if translator.load(f"elleve_{language}", str(FOLDER)):
        app.installTranslator(translator)
