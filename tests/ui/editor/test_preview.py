"""The post is seen as each channel shows it, and the part of a picture is chosen by keys."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.channel import Channel
from desktop.domain.crops import crop_of
from desktop.guidelines.facts import channel_facts
from desktop.paths import RESOURCES
from desktop.services.channel_view import channel_view
from desktop.services.media import attached
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.preview.crop_dialog import CropDialog
from desktop.ui.preview.preview_dialog import PreviewDialog
from desktop.ui.session import PlanSession
from desktop.ui.translations import install_language, told
from tests.ui.editor.conftest import TEXT, kare, show, stored

PICTURE = RESOURCES / "example" / "mona.jpg"
KEY = Qt.Key


@pytest.fixture
def preview(page: EditorPage, session: PlanSession, qtbot: QtBot):
    media = session.open_plan.media.take_in(Path(PICTURE))
    session.do(attached(stored(session), replace(media, alt_text="Mona smiler")))
    show(page, qtbot, stored(session))
    qtbot.mouseClick(page.parts.header.preview, Qt.MouseButton.LeftButton)
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, PreviewDialog) and one.isVisible()]
    yield dialog
    dialog.accept()


def said(preview: PreviewDialog) -> str:
    return "\n".join(one.text() for one in preview.findChildren(QLabel) if not one.isHidden())


def test_the_channels_of_the_post_are_one_press_apart(preview: PreviewDialog, qtbot: QtBot) -> None:
    assert preview.card.text.text() == TEXT
    assert "«se mer»" in said(preview)
    qtbot.mouseClick(preview._chips[Channel.INSTAGRAM], Qt.MouseButton.LeftButton)
    assert preview.card.text.text().endswith("…")
    assert len(preview.card.text.text()) <= 126
    qtbot.mouseClick(preview.card.more, Qt.MouseButton.LeftButton)
    assert preview.card.text.text().replace("\n", " ") == TEXT.replace("\n", " ")
    assert "Lest opp: Mona smiler" in said(preview)
    qtbot.waitUntil(lambda: "22. nov. 2026" in said(preview))


@pytest.mark.usefixtures("bokmal_afterwards")
def test_the_figures_of_the_channels_are_told_in_english_with_where_they_come_from(qapp: QApplication) -> None:
    install_language(qapp, "en")
    facts = [told(one) for channel in Channel for one in channel_view(kare(), channel, channel_facts()).facts]
    assert "X counts a link as 23 characters (seen 22 Nov 2026, X, twitter-text" in "\n".join(facts)
    assert any("as reported" in one for one in facts)
    assert [one for one in facts if any(word in one for word in ("slik", "oversikt", "kanal", "sett "))] == []


def test_the_part_shown_is_moved_with_arrows_kept_and_undone(
    preview: PreviewDialog, session: PlanSession, qtbot: QtBot
) -> None:
    qtbot.mouseClick(preview._chips[Channel.INSTAGRAM], Qt.MouseButton.LeftButton)
    preview.card.crop_wanted.emit(preview.card.view.shots[0].media)
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, CropDialog) and one.isVisible()]
    assert dialog.focusWidget() is dialog.area
    before = dialog.area.region
    for key in (KEY.Key_Minus, KEY.Key_Left, KEY.Key_Left, KEY.Key_Up):
        qtbot.keyClick(dialog.area, key)
    assert dialog.area.region.width < before.width
    assert "prosent fra venstre" in dialog.area.accessibleDescription()
    wanted = dialog.area.region
    qtbot.keyClick(dialog.area, KEY.Key_Return)
    assert crop_of(stored(session).media[0], Channel.INSTAGRAM) == wanted
    assert crop_of(stored(session).media[0], Channel.FACEBOOK) is None
    assert preview.card.view.shots[0].region == wanted
    session.undo()
    assert stored(session).media[0].crops == ()


def test_where_the_text_is_folded_is_shown_while_one_writes(page: EditorPage, qtbot: QtBot) -> None:
    assert page.parts.text.area._fold is not None
    assert page.parts.text.area._fold.words == "«se mer» i Instagram"
    show(page, qtbot, kare(text="Kort og godt."))
    assert page.parts.text.area._fold is None
