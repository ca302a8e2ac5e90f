"""Names of comment writers, and what is done with, are seen while the register is open, and leave the screen when it
locks."""

import tempfile

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from desktop.domain.channel import Channel
from desktop.ui.comments.paste_dialog import Pasted, PasteDialog
from desktop.ui.comments.picture_sheet import PictureSheet
from desktop.ui.look.fonts import load_fonts
from tests.services.registers import PASSWORD
from tests.storage.test_vault import found_in
from tests.ui.consent.desk import consent_desk, the_page, unlocked
from tests.ui.consent.hands import words_of
from tests.ui.window import until

NAME = "Gunnvor Kvitnes"
TEXT = "Tredje året på rad at kaffekroken er i andre etasje uten heis. Det er for dårlig."


@pytest.fixture
def desk(qapp, tmp_path):
    load_fonts()
    with consent_desk(qapp, tmp_path, set_up=False) as opened:
        yield opened


def comments(desk):
    desk.window.go("comments")
    return desk.window.page("comments")


def pictures_of(desk) -> set[str]:
    """The digests of the pictures that lie open in the library: small ones of the posts' own come when they come."""
    return {file.name[:64] for file in desk.plan.folder.media.rglob("[!.]*.png")}


def seen(desk) -> str:
    page = comments(desk)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as the next turn of the loop does
    rows = page.list.comments
    return words_of(page) + " ".join(rows.data(rows.index(row)) for row in range(rows.rowCount()))


def test_names_written_before_are_locked_with_the_register_and_come_back_with_it(desk):
    comments(desk).take_in(NAME, TEXT, "facebook")
    desk.plan.backups.daily()
    assert NAME in seen(desk)
    desk.window.go("consent")
    page = the_page(desk)
    page.gate.password.setText(PASSWORD)
    page.gate.again.setText(PASSWORD)
    page.gate.go.click()
    until(lambda: page.shown() is page.code)
    page.code.done.click()
    assert NAME in seen(desk)
    page.sealer.wait()
    assert not found_in(desk.plan.folder.root, "Gunnvor", "Kvitnes")
    page.idle.ran_out.emit()  # while the comments are in sight
    assert "Samtykkeregisteret er låst." in words_of(desk.window.strip)
    assert NAME not in words_of(desk.window.strip)
    assert NAME not in seen(desk)
    assert "G. K." in seen(desk)
    assert "Navnet er låst." in seen(desk)
    comments(desk).take_in(NAME, TEXT, "facebook")
    assert NAME not in seen(desk)
    assert "Har skrevet 1 før" in seen(desk)
    unlocked(desk)
    assert NAME in seen(desk)
    assert not found_in(desk.plan.folder.root, "Gunnvor", "Kvitnes")


def test_a_comment_that_is_done_with_leaves_the_screen_with_the_register(desk):
    comments(desk).take_in(NAME, TEXT, "facebook")
    desk.window.go("consent")
    page = the_page(desk)
    page.gate.password.setText(PASSWORD)
    page.gate.again.setText(PASSWORD)
    page.gate.go.click()
    until(lambda: page.shown() is page.code)
    page.code.done.click()
    page.sealer.wait()
    page.idle.ran_out.emit()
    assert TEXT in seen(desk), "it waits for an answer"
    comments(desk).reply.finish.click()
    assert TEXT not in seen(desk)
    assert "Teksten er låst." in seen(desk)
    assert not comments(desk).reply.isVisibleTo(comments(desk)), "the answer that was given is not written over unseen"
    unlocked(desk)
    assert TEXT in seen(desk)
    assert comments(desk).reply.isVisibleTo(comments(desk))


def test_a_picture_of_a_comment_is_locked_at_once_and_shown_while_the_register_is_open(desk, tmp_path, monkeypatch):
    desk.window.go("consent")
    page = the_page(desk)
    page.gate.password.setText(PASSWORD)
    page.gate.again.setText(PASSWORD)
    page.gate.go.click()
    until(lambda: page.shown() is page.code)
    page.code.done.click()
    page.sealer.wait()
    shot = tmp_path / "skjermbilde.png"
    QImage(320, 200, QImage.Format.Format_RGB32).save(str(shot))
    pasted = Pasted(NAME, TEXT, Channel.FACEBOOK, "", shot)
    before = pictures_of(desk)
    monkeypatch.setattr(PasteDialog, "ask", lambda _dialog: pasted)
    click(comments(desk), "Lim inn kommentar")
    until(lambda: comments(desk).service.all() != ())
    assert pictures_of(desk) <= before
    click(comments(desk), "Vis skjermbildet …")
    (sheet,) = desk.window.findChildren(PictureSheet)
    assert sheet.picture.pixmap().width() == 320
    sheet.save_to(tmp_path / "kopi.png")
    assert (tmp_path / "kopi.png").read_bytes() == shot.read_bytes()
    sheet.accept()
    page.idle.ran_out.emit()
    told = []
    monkeypatch.setattr("desktop.ui.comments.picture_sheet.tell", lambda *words: told.append(words[2]))
    click(comments(desk), "Vis skjermbildet …")
    assert told == ["Skjermbildet er låst"]


def test_a_picture_from_the_clipboard_leaves_no_copy_outside_the_plan(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    QGuiApplication.clipboard().setImage(QImage(320, 200, QImage.Format.Format_RGB32))
    for way in (QDialog.DialogCode.Rejected, QDialog.DialogCode.Accepted):
        monkeypatch.setattr(PasteDialog, "exec", lambda dialog, way=way: dialog._words.setPlainText(TEXT) or way)
        click(comments(desk), "Lim inn kommentar")
    until(lambda: comments(desk).service.all() != ())
    assert not list(tmp_path.glob("elleve-*"))
    assert comments(desk).service.all()[0].evidence


def click(page, words: str) -> None:
    (found,) = [one for one in page.findChildren(QPushButton) if words in (one.text(), one.accessibleName())]
    found.click()


def test_a_comment_whose_picture_cannot_be_kept_comes_in_all_the_same(desk, tmp_path, monkeypatch):
    told = []
    desk.window.session.message_posted.connect(lambda message: told.append(message.words))
    pasted = Pasted(NAME, TEXT, Channel.FACEBOOK, "", tmp_path / "borte.png")
    monkeypatch.setattr(PasteDialog, "ask", lambda _dialog: pasted)
    click(comments(desk), "Lim inn kommentar")
    until(lambda: comments(desk).service.all() != ())
    assert comments(desk).service.all()[0].text == TEXT
    assert any("borte.png" in words for words in told)
