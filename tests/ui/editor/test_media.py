"""Pictures and films: taken in off the GUI thread, described, and taken away again."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.media import MediaKind, Permission
from desktop.domain.post import Form
from desktop.paths import RESOURCES
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.session import PlanSession
from tests.ui.editor.conftest import kare, show, stored

EXAMPLE = RESOURCES / "example"
SLOW = 30_000


def drop(page: EditorPage, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(100, 100), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.dropEvent(event)


def take_in(page: EditorPage, qtbot: QtBot, *files: Path) -> None:
    with qtbot.waitSignal(page.parts.media.intake.ended, timeout=SLOW):
        drop(page, *files)


def test_a_dropped_picture_lands_on_the_post(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    take_in(page, qtbot, EXAMPLE / "mona.jpg")
    (media,) = stored(session).media
    assert (media.name, media.kind) == ("mona.jpg", MediaKind.PICTURE)
    assert stored(session).form == Form.IMAGE
    assert "alt_text" in [row.finding.id for row in page.parts.findings.rows]
    assert page.parts.media.progress.isHidden()


def test_a_film_is_looked_into_and_its_missing_captions_stop_it(
    page: EditorPage, session: PlanSession, qtbot: QtBot, tmp_path: Path
) -> None:
    bare = tmp_path / "Kåre leser.mp4"
    bare.symlink_to(EXAMPLE / "Kåre leser.mp4")
    take_in(page, qtbot, bare)
    (film,) = stored(session).media
    assert film.seconds > 0
    assert stored(session).form == Form.VIDEO
    row = page.parts.findings.row_of("captions")
    assert row.finding.title == "Filmen mangler teksting"
    page.go_to(row.finding)
    way = page.parts.media.item(film.id).captions
    assert way.text() == "Lag teksting"
    assert way.hasFocus()
    with qtbot.waitSignal(page.film_wanted) as wanted:
        QTest.keyClick(way, Qt.Key.Key_Return)
    assert wanted.args == ["kare", film.id]


def test_a_text_file_for_the_film_lifts_the_stop(
    page: EditorPage, session: PlanSession, qtbot: QtBot, tmp_path: Path
) -> None:
    bare, captions = tmp_path / "film.mp4", tmp_path / "annet.srt"
    bare.symlink_to(EXAMPLE / "Kåre leser.mp4")
    cues = [f"{n + 1}\n00:{n // 12:02}:{n % 12 * 5:02},000 --> 00:{n // 12:02}:{n % 12 * 5 + 4:02},900\nDet skjedde\n"
            for n in range(24)]  # fmt: skip
    captions.write_text("\n".join(cues), "utf-8")  # as long as somebody speaks
    take_in(page, qtbot, bare)
    film = stored(session).media[0]
    with qtbot.waitSignal(page.parts.media.intake.ended, timeout=SLOW):
        page.parts.media.intake.add_captions(film, captions)
    assert len(stored(session).media[0].captions) == 1
    # One line for seventeen seconds is little, but it is no longer a film without captions.
    assert "Filmen mangler teksting" not in [row.finding.title for row in page.parts.findings.rows]


def test_a_file_that_is_neither_is_told_in_one_sentence(
    page: EditorPage, session: PlanSession, qtbot: QtBot, tmp_path: Path
) -> None:
    told = []
    session.message_posted.connect(told.append)
    wrong = tmp_path / "handleliste.jpg"
    wrong.write_text("melk og brød")
    take_in(page, qtbot, wrong)
    assert stored(session).media == ()
    assert told[-1].failed
    assert "handleliste.jpg" in told[-1].words


def test_a_picture_goes_to_the_post_it_was_dropped_on(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    from desktop.services.plan import added

    other = kare(id="other", title="En annen")
    session.do(added(other))
    with qtbot.waitSignal(page.parts.media.intake.ended, timeout=SLOW):
        drop(page, EXAMPLE / "mona.jpg")
        page.open(other)
    assert [one.name for one in stored(session).media] == ["mona.jpg"]
    assert stored(session, "other").media == ()


def test_stopping_leaves_the_post_as_it_was(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.parts.media.intake.ended, timeout=SLOW):
        drop(page, EXAMPLE / "mona.jpg", EXAMPLE / "lucia.jpg")
        assert page.parts.media.progress.isVisible()
        qtbot.mouseClick(page.parts.media.progress.stop, Qt.MouseButton.LeftButton)
    assert len(stored(session).media) <= 1


def test_what_is_known_about_a_picture_is_written_beside_it(
    page: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    take_in(page, qtbot, EXAMPLE / "mona.jpg")
    item = page.parts.media.item(stored(session).media[0].id)
    qtbot.mouseClick(item.more, Qt.MouseButton.LeftButton)
    details = item.details
    assert details is not None
    qtbot.keyClicks(details.alt, "Mona smiler")
    qtbot.keyClicks(details.people, "2")
    qtbot.keyClicks(details.consents, "\b2")
    details.borrowed.click()
    qtbot.keyClicks(details.credit, "Siv")
    details.permission.setFocus()
    qtbot.keyClick(details.permission, Qt.Key.Key_Down)
    page.save_now()
    media = stored(session).media[0]
    assert (media.alt_text, media.people, media.consents) == ("Mona smiler", 2, 2)
    assert (media.borrowed, media.credit, media.permission) == (True, "Siv", Permission.YES)


def test_a_picture_is_taken_away_and_brought_back(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    take_in(page, qtbot, EXAMPLE / "mona.jpg")
    details = page.parts.media.item(stored(session).media[0].id).open_details()
    assert details is not None
    qtbot.mouseClick(details.remove, Qt.MouseButton.LeftButton)
    assert stored(session).media == ()
    assert page.parts.media.nothing.isVisible()
    session.undo()
    assert len(stored(session).media) == 1


def test_the_thumbnail_arrives_by_itself(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.parts.media._thumbnails.arrived, timeout=SLOW) as arrived:
        drop(page, EXAMPLE / "mona.jpg")
    assert arrived.args is not None
    assert not arrived.args[1].isNull()
    assert any(session.open_plan.folder.media.iterdir())


def test_an_own_post_has_no_pictures_of_the_one_before(page: EditorPage, qtbot: QtBot) -> None:
    take_in(page, qtbot, EXAMPLE / "mona.jpg")
    show(page, qtbot, kare(id="other"))
    assert page.parts.media._items == {}
