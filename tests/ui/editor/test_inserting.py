"""Emoji, links, hashtags, templates and pasted pictures go into the post where one stands."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.house_text import HouseText
from desktop.domain.media import MediaKind
from desktop.domain.record import RecordKind
from desktop.services.house_texts import house_texts, kept
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.session import PlanSession
from desktop.ui.texts.emoji_dialog import EmojiDialog
from desktop.ui.texts.house_texts_dialog import HouseTextsDialog
from desktop.ui.texts.link_dialog import LinkDialog
from desktop.ui.texts.name_dialog import NameDialog
from desktop.ui.translations import install_language
from tests.ui.editor.conftest import TEXT, kare, show, stored

KEY = Qt.Key


def the(kind):
    """The dialog that is open."""
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    return found


def words(menu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def choose(menu, start: str) -> None:
    next(action for action in menu.actions() if action.text().startswith(start)).trigger()


def test_an_emoji_is_found_by_a_word_and_put_in_with_the_keyboard(
    page: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.parts.text.tools.emoji, Qt.MouseButton.LeftButton)
    dialog = the(EmojiDialog)
    qtbot.keyClicks(dialog.search, "kaffe")
    qtbot.keyClick(dialog.search, KEY.Key_Return)
    page.save_now()
    assert stored(session).text == f"{TEXT} ☕"
    assert page.parts.text.area.hasFocus()


@pytest.mark.usefixtures("bokmal_afterwards")
def test_an_emoji_is_found_by_a_word_of_the_language_of_the_window(
    qapp: QApplication, page: EditorPage, qtbot: QtBot
) -> None:
    install_language(qapp, "en")
    page.rooms.texts.open_emoji()
    dialog = the(EmojiDialog)
    qtbot.keyClicks(dialog.search, "coffee")
    assert dialog.name.text() == "coffee"
    assert dialog.grid.current().sign == "☕"
    dialog.reject()


def test_the_grid_of_emoji_says_their_names(page: EditorPage, qtbot: QtBot) -> None:
    page.rooms.texts.open_emoji()
    dialog = the(EmojiDialog)
    qtbot.keyClicks(dialog.search, "hjerte")
    qtbot.keyClick(dialog.search, KEY.Key_Down)
    assert dialog.focusWidget() is dialog.grid
    qtbot.keyClick(dialog.grid, KEY.Key_Right)
    index = dialog.grid.currentIndex()
    assert index.row() == 1
    assert "hjerte" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert dialog.name.text() == index.data(Qt.ItemDataRole.AccessibleTextRole)
    dialog.reject()


def test_a_link_goes_in_with_the_day_somebody_looked(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    page.rooms.texts.open_link()
    dialog = the(LinkDialog)
    qtbot.keyClicks(dialog.address, "ikke en adresse")
    qtbot.keyClick(dialog.address, KEY.Key_Return)
    assert dialog.isVisible()
    dialog.address.clear()
    qtbot.keyClicks(dialog.address, "https://www.ms.no/jul")
    qtbot.keyClicks(dialog.about, "Les mer")
    dialog.looked.click()
    qtbot.mouseClick(dialog.insert, Qt.MouseButton.LeftButton)
    post = stored(session)
    assert post.text.endswith("kommentarfeltet. Les mer: https://www.ms.no/jul")
    assert [(one.address, one.day) for one in post.links] == [("https://www.ms.no/jul", session.today)]


def test_a_post_becomes_a_template_for_an_empty_one(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    choose(page.rooms.texts.texts_menu(), "Lagre innlegget som mal")
    dialog = the(NameDialog)
    dialog.name.clear()
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.name, "Lesestund")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    from desktop.services.plan import added

    empty = kare(id="other", title="", text="")
    session.do(added(empty))
    show(page, qtbot, empty)
    choose(page.rooms.texts.texts_menu(), "Lesestund")
    assert stored(session, "other").text == TEXT
    assert page.parts.text.area.text() == TEXT
    session.undo()
    assert stored(session, "other").text == ""


def test_hashtags_are_kept_from_a_text_and_put_into_another(
    page: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    page.parts.text.insert("#MS #Solbukta")
    choose(page.rooms.texts.hashtags_menu(), "Ta vare på emneknaggene")
    dialog = the(NameDialog)
    qtbot.keyClicks(dialog.name, "Faste")
    qtbot.keyClick(dialog.name, KEY.Key_Return)
    assert [one.text for one in house_texts(session.open_plan.store, RecordKind.HASHTAGS)] == ["#MS #Solbukta"]
    page.parts.text.area.start_with("")
    choose(page.rooms.texts.hashtags_menu(), "Faste")
    assert page.parts.text.area.text() == "#MS #Solbukta"


def test_what_is_kept_is_renamed_and_deleted_in_one_place(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    session.do(kept(HouseText(RecordKind.PHRASE, "p", "Hilsen", "Hilsen styret")))
    page.rooms.texts.open_texts(RecordKind.PHRASE)
    dialog = the(HouseTextsDialog)
    assert dialog.text.text() == "Hilsen styret"
    qtbot.mouseClick(dialog.rename, Qt.MouseButton.LeftButton)
    asked = the(NameDialog)
    asked.name.setText("Vår hilsen")
    qtbot.mouseClick(asked.keep, Qt.MouseButton.LeftButton)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["Vår hilsen"]
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert house_texts(session.open_plan.store, RecordKind.PHRASE) == ()
    session.undo()
    assert [one.name for one in house_texts(session.open_plan.store, RecordKind.PHRASE)] == ["Vår hilsen"]
    dialog.reject()


def test_a_pasted_picture_lands_on_the_post_and_is_described_at_once(
    page: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    clip = QMimeData()
    clip.setImageData(picture)
    QGuiApplication.clipboard().setMimeData(clip)
    page.parts.media.add.setFocus()
    with qtbot.waitSignal(page.parts.media.intake.ended):
        qtbot.keyClick(page.parts.media.add, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    (media,) = stored(session).media
    assert (media.kind, media.width, media.name) == (MediaKind.PICTURE, 200, "Utklipp 1.png")
    details = page.parts.media.item(media.id).details
    assert details is not None
    assert details.alt.hasFocus()
    assert stored(session).text == TEXT


def test_pasting_words_with_the_cursor_in_the_text_is_writing(page: EditorPage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("og vel så det")
    page.parts.text.area.setFocus()
    qtbot.keyClick(page.parts.text.area, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.parts.text.area.text().endswith("og vel så det")
