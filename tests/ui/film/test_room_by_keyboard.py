"""A board member captions a film with the keyboard alone: writes, times, saves, comes back, and burns it in."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from desktop.domain.media import Media
from desktop.domain.video import CaptionKind
from desktop.media.examine import examine
from desktop.ui.film.film_page import FilmPage
from desktop.ui.film.room import FilmRoom
from desktop.ui.film.save_dialog import SaveDialog
from tests.ui.film.conftest import film_page, ready
from tests.ui.journeys.hands import CTRL, KEY, choose, tab_to, write
from tests.ui.window import Desk, until

SHIFT = Qt.KeyboardModifier.ShiftModifier
WORDS = ("Kåre sa nei tre ganger", "før han satte seg", "i den gamle stolen.")
STARTS = (0.5, 3.0, 6.0)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def seek(room: FilmRoom, seconds: float) -> None:
    """To a place in the film by the timeline's keys: from the start, whole seconds, and half of one by a cue."""
    tab_to(room.parts.timeline)
    press(KEY.Key_Home)
    for _ in range(int(seconds)):
        press(KEY.Key_Right)


def new_cue(room: FilmRoom, at: float, words: str) -> None:
    seek(room, at)
    press(KEY.Key_Return, CTRL)
    assert room.parts.box.list.field.text.hasFocus()
    write(words)


def open_room(desk: Desk) -> FilmRoom:
    choose(desk, "Film")
    page: FilmPage = film_page(desk)
    tab_to(page.list)
    press(KEY.Key_Return)
    ready(page.room())
    return page.room()


def save_dialog() -> SaveDialog:
    until(lambda: isinstance(QApplication.activeModalWidget(), SaveDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SaveDialog)
    dialog.activateWindow()
    until(dialog.isActiveWindow)
    return dialog


def name_in_file_dialog(path: Path) -> None:
    """Types a path where Elleve asks for one, and presses Enter."""
    until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    dialog.activateWindow()
    field.setFocus()
    until(field.hasFocus)
    field.selectAll()
    write(str(path))
    QTest.keyClick(field, KEY.Key_Return)


def test_three_captions_from_nothing_to_a_burned_in_copy(desk: Desk, film: Media, tmp_path: Path) -> None:
    room = open_room(desk)
    assert room.parts.panel.title.text() == "Mangler teksting"
    for number, (start, words) in enumerate(zip(STARTS, WORDS, strict=True)):
        new_cue(room, start, words)
        assert room.parts.box.list.field.text.accessibleName().startswith(f"Tekst {number + 1}, ")
    for _ in range(5):
        press(KEY.Key_F6, SHIFT)
    assert [cue.text for cue in room.writing.cues] == list(WORDS)
    assert [round(cue.start, 2) for cue in room.writing.cues] == [0.0, 3.0, 5.5]

    press(KEY.Key_S, CTRL)
    until(lambda: not room.jobs.busy)
    (kept,) = desk.plan.plan.post("kare").videos()
    assert len(kept.captions) == 1
    assert ".nb." in kept.captions[0]

    press(KEY.Key_Escape)
    assert room.parts.box.list.hasFocus()
    press(KEY.Key_Escape)
    assert not film_page(desk).in_room
    again = open_room(desk)
    assert [cue.text for cue in again.writing.cues] == list(WORDS)

    out = tmp_path / "kopi.mp4"
    tab_to(again.header.burn)
    press(KEY.Key_Return)
    name_in_file_dialog(out)
    until(lambda: not again.jobs.busy and out.is_file())
    seen = examine(out)
    assert CaptionKind.BURNED_IN in {track.kind for track in seen.captions}
    copy = desk.plan.plan.post("kare").videos()[1]
    assert (copy.name, copy.captions_in_picture) == ("kopi.mp4", True)


def test_a_file_for_the_channel_is_written_where_the_user_says(desk: Desk, tmp_path: Path) -> None:
    room = open_room(desk)
    new_cue(room, 1, "Hei på deg")
    tab_to(room.header.save)
    press(KEY.Key_Return)
    dialog = save_dialog()
    box = next(box for box, name in dialog._boxes if name == "Kåre leser.nb_NO.srt")
    tab_to(box)
    press(KEY.Key_Space)
    tab_to(dialog.save)
    press(KEY.Key_Return)
    name_in_file_dialog(tmp_path)
    until((tmp_path / "Kåre leser.nb_NO.srt").is_file)
    assert "Hei på deg" in (tmp_path / "Kåre leser.nb_NO.srt").read_text("utf-8")
    until(lambda: not room.jobs.busy)
    assert desk.plan.plan.post("kare").videos()[0].captions
