"""What the room does to the plan: answers, drafts that are kept, posts made of films, and films nobody has seen."""

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.media import Media
from desktop.media.cue import Cue
from desktop.media.cue_list import CueList
from desktop.media.report_json import to_json
from desktop.services.films import loose
from desktop.services.media import replaced
from tests.patience import SECONDS
from tests.ui.film.conftest import SeenFilm, desk_with_film, enter, film_page, ready
from tests.ui.window import Desk, until


def test_a_draft_by_machine_says_what_it_takes_and_is_marked(desk: Desk, film: Media) -> None:
    room = enter(desk, film)
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            seen.append(dialog.windowTitle())
            dialog.reject()  # type: ignore[attr-defined]  # a dialog

    QTimer.singleShot(0, look)
    room.draft.begin()
    assert seen == ["Kladd fra talegjenkjenning"]
    room.draft._on_draft(CueList.of([Cue(0.5, 2.0, "Hei på deg")]))
    assert "Kladd" in room.parts.box.note.text()
    room.files.keep()
    until(lambda: not room.jobs.busy)
    assert not room.parts.box.note.isVisible()


def test_the_question_of_text_in_the_picture_is_kept_and_can_be_undone(desk: Desk, film: Media) -> None:
    room = enter(desk, film)
    report = replace(desk.plan.media.film_report(film), doubtful=(1.0, 4.0, 8.0))
    desk.plan.store.keep_film_report(film.digest, to_json(report))
    room.let_go()
    again = enter(desk, film)
    question = again.parts.question
    until(question.isVisible)
    assert again.parts.panel.title.text() == "Kanskje tekstet"
    question.yes.click()
    assert desk.plan.plan.post("kare").videos()[0].captions_in_picture is True
    assert again.parts.panel.title.text() == "Tekstet"
    assert question.answer.text() == "Dere har svart ja: teksting i bildet."
    assert not [one for one in desk.plan.assessor.blockers(desk.plan.plan.post("kare")) if one.id == "captions"]
    desk.window.session.undo()
    assert again.parts.panel.title.text() == "Kanskje tekstet"
    question.no.click()
    assert again.parts.panel.title.text() == "Mangler teksting"


def test_the_rail_tells_how_many_films_wait_for_an_answer(desk: Desk, film: Media) -> None:
    rail = desk.window.rail
    until(lambda: rail.name_of("film") == "Film, 1 venter")
    post = desk.plan.plan.post("kare")
    desk.window.session.do(replaced(post, replace(film, captions_waived="Bare musikk")))
    until(lambda: rail.name_of("film") == "Film")
    desk.window.session.undo()
    until(lambda: rail.name_of("film") == "Film, 1 venter")


def test_a_film_without_a_post_can_be_captioned_and_made_a_post_of(desk: Desk, film: Media) -> None:
    desk.window.session.do(loose(replace(film, id="loose")))
    page = film_page(desk)
    desk.window.go("film")
    page.open_film("", "loose")
    room = page.room()
    ready(room)
    room.writing.do(room.writing.cues.added(1.0, "Hei på deg", 9.0))
    room.files.keep()
    until(lambda: not room.jobs.busy)
    assert room.film.captions
    room.parts.panel.post.click()
    post = desk.plan.plan.post(desk.window.post_id)
    assert [one.captions for one in post.videos()] == [room.film.captions]


@pytest.fixture
def unseen(qapp: QApplication, tmp_path, seen_film: SeenFilm):
    with desk_with_film(qapp, tmp_path, seen_film, known=False) as opened:
        yield opened


def test_a_film_nobody_has_seen_is_looked_into_before_it_plays(unseen: Desk, film: Media) -> None:
    unseen.window.open_film("kare", film.id)
    room = film_page(unseen).room()
    assert room.parts.trouble.text() == "Filmen ses gjennom før den spilles."
    until(room.progress.isVisible)
    assert "Kåre leser.mp4" in room.progress.words.text()
    room.progress.stop.click()
    until(lambda: not room.jobs.busy)
    assert room.parts.trouble.text() == "Trykk «Se gjennom filmen» før den spilles."
    assert room.parts.panel.title.text() == "Ikke sett gjennom"
    room.parts.panel.look.click()
    ready(room)
    assert room.parts.panel.title.text() == "Mangler teksting"
    assert room.player.length == pytest.approx(9.0, abs=0.1)


def test_the_list_looks_into_what_is_unseen_and_says_so(unseen: Desk) -> None:
    unseen.window.go("film")
    page = film_page(unseen)
    index = page.list.films.index(0)
    until(lambda: not page.checks.jobs.busy and "mangler teksting" in said(index))
    assert page._count.text() == "0 av 1 er tekstet, 1 venter på dere"
    unseen.window.go("calendar")
    unseen.settle()
    card = next(one for one in unseen.window.keeper.posts if one.post.id == "kare")
    assert card.first_warning == "Filmen mangler teksting"
    assert said(index) == "Kåre leser.mp4, mangler teksting, «Kåre leser for oss», ons. 23. des., 9 s"


def said(index) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_film_that_is_gone_can_still_be_captioned(desk: Desk, film: Media) -> None:
    desk.plan.media.path(film).unlink()
    room = enter(desk, film)
    assert room.parts.trouble.text() == "Fant ikke filmen på denne maskinen. Tekstene kan likevel rettes."
    room.player.toggle()
    assert not room.player.playing
    room.parts.timeline.sought.emit(4.0)
    room.edits.new_cue()
    assert room.writing.cues[0].start == 4.0


def test_a_film_the_decoders_cannot_read_says_so_and_can_still_be_captioned(desk: Desk, film: Media) -> None:
    path = desk.plan.media.path(film)
    path.write_bytes(b"dette er ingen film" * 100)
    room = enter(desk, film)
    until(lambda: "kan ikke spilles av" in room.parts.trouble.text())
    room.parts.timeline.sought.emit(2.0)
    room.edits.new_cue()
    assert room.writing.cues[0].start == 2.0


def test_the_film_plays_with_its_caption_over_it_and_without_a_loudspeaker(desk: Desk, film: Media) -> None:
    room = enter(desk, film)
    room.writing.open(CueList.of([Cue(0.0, 8.0, "Hei på deg")]), length=9.0, upright=False)
    room.parts.box.list.write()
    until(lambda: not room.player.picture().isNull())
    before = room.player.at
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    until(lambda: room.player.playing and room.player.at > before + 0.3)
    assert room.parts.controls.play.accessibleName() == "Pause"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    until(lambda: not room.player.playing)
    assert room.parts.box.list.field.text.toPlainText() == "Hei på deg"
    picture = room.parts.stage.grab().toImage()
    middle = picture.pixelColor(picture.width() // 2, round(picture.height() * 0.97))
    plate = [picture.pixelColor(x, round(picture.height() * 0.86)) for x in range(picture.width())]
    assert any(colour.lightness() > 200 for colour in plate), "no caption is drawn"
    assert middle.isValid()


def test_qt_multimedia_is_read_when_a_room_opens_and_not_before(tmp_path) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from desktop.app import Elleve\n"
        "from desktop.paths import DataFolder\n"
        "from desktop.services.open_plan import OpenPlan\n"
        "from pathlib import Path\n"
        "elleve = Elleve(app, DataFolder(Path(sys.argv[1])))\n"
        "elleve.plan = OpenPlan(elleve.folder)\n"
        "window = elleve.show_window()\n"
        "window.go('film')\n"
        "assert 'desktop.ui.film.film_page' in sys.modules\n"
        "print('PySide6.QtMultimedia' in sys.modules)\n"
        "window.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False, timeout=SECONDS
    )
    assert done.stdout.strip() == "False", done.stderr
