"""The crawler finds what it is sent out to find."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from tests.ui.accessibility.crawl import cut_off, pushed_out, too_small, unlabelled, unnamed, unreached


class Skipped(QWidget):
    """Takes the Tab key to itself and never gives it on."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:  # type: ignore[attr-defined]
            return True
        return super().event(event)


@pytest.fixture
def dialog(qtbot):
    made = QDialog()
    QHBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(600, 300)
    return made


def put(dialog: QDialog, part: QWidget) -> QWidget:
    layout = dialog.layout()
    assert layout is not None
    layout.addWidget(part)
    dialog.show()
    dialog.activateWindow()
    part.show()
    layout.activate()
    return part


def test_a_button_without_words_has_no_name(dialog):
    put(dialog, QPushButton())
    assert [line.split(":")[0] for line in unnamed(dialog)] == ["no name"]


def test_a_bare_widget_has_neither_name_nor_role(dialog):
    put(dialog, QWidget()).setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert [line.split(":")[0] for line in unnamed(dialog)] == ["no name", "no role"]


def test_a_field_beside_a_label_is_not_yet_labelled(dialog):
    label, field = put(dialog, QLabel("Navn")), put(dialog, QLineEdit())
    assert len(unlabelled(dialog)) == 1
    label.setBuddy(field)
    assert unlabelled(dialog) == []


def test_a_low_button_is_too_small(dialog):
    put(dialog, QPushButton("Lagre")).setFixedHeight(20)
    assert len(too_small(dialog, 32)) == 1


def test_words_without_room_are_cut_off(dialog):
    put(dialog, QLabel("Teksten er mye lengre enn plassen")).setFixedWidth(40)
    put(dialog, QPushButton("Ta med på møtet")).setFixedWidth(30)
    assert len(cut_off(dialog)) == 2


def test_a_button_beyond_the_edge_is_pushed_out(dialog):
    put(dialog, QPushButton("Lagre"))
    stray = QPushButton("Slett", dialog)
    stray.setGeometry(580, 10, 80, 40)
    stray.show()
    assert len(pushed_out(dialog)) == 1


def test_what_lies_behind_a_tab_trap_is_not_reached(dialog):
    put(dialog, QLineEdit())
    trap = put(dialog, Skipped())
    trap.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    put(dialog, QPushButton("Lagre"))
    QApplication.processEvents()
    assert any("«Lagre»" in line for line in unreached(dialog))
