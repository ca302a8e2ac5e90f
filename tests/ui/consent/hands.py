"""What is done again and again at the place for consent: a dialog answered, a wait, the words on the screen."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton

from tests.ui.window import until


def answering(open_it, *presses) -> None:
    """Opens a dialog that waits, and answers it: each press is a button's words, or (a field's label, words)."""
    faults: list[BaseException] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:  # what takes a second comes before it
            return
        beat.stop()
        try:
            assert isinstance(dialog, QDialog)
            for press in presses:
                if isinstance(press, str):
                    next(one for one in dialog.findChildren(QPushButton) if one.text() == press).click()
                else:
                    field = next(one.buddy() for one in dialog.findChildren(QLabel) if one.text() == press[0])
                    assert isinstance(field, QLineEdit)
                    field.setText(press[1])
        except BaseException as fault:  # noqa: BLE001  # carried out of Qt's own loop and raised there
            faults.append(fault)
            if isinstance(dialog, QDialog):
                dialog.reject()

    beat = QTimer(interval=10)
    beat.timeout.connect(answer)
    beat.start()
    open_it()
    beat.stop()
    if faults:
        raise faults[0]


def waited(page, press) -> None:
    """Presses, and waits until what takes a second is done."""
    press()
    until(lambda: not page.acts.slow.running)


def words_of(widget) -> str:
    return " ".join(one.text() for one in widget.findChildren(QLabel))


def stands_at(page, row: int) -> bool:
    """Whether the keyboard is at the next step for the person of that row; rows are made anew when things change."""
    step = page.picture.rows[row].step
    return step is not None and step.hasFocus()
