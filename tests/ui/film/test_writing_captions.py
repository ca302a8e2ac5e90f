"""Captions under the user's hands: guidance, mending, undo, what is kept when the machine stops, and what is said."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import FileProblem
from desktop.domain.media import Media
from desktop.media.cue import Cue
from desktop.media.cue_list import CueList, Edit
from desktop.media.report_json import to_json
from desktop.ui.film.room import FilmRoom
from tests.ui.film.conftest import SeenFilm, desk_with_film, enter, film_page
from tests.ui.journeys.hands import CTRL, KEY, write
from tests.ui.window import Desk, until

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
THREE = (Cue(0.5, 2.0, "Kåre sa nei"), Cue(2.2, 4.0, "tre ganger"), Cue(5.0, 7.0, "før han sa ja."))


@pytest.fixture(scope="module")
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, seen_film: SeenFilm) -> Iterator[Desk]:
    """One window for all of them: nothing here changes the plan."""
    with desk_with_film(qapp, tmp_path_factory.mktemp("plan"), seen_film) as opened:
        yield opened


@pytest.fixture
def room(desk: Desk, film: Media, seen_film: SeenFilm) -> FilmRoom:
    """With three captions, the first of them in the field."""
    desk.window.activateWindow()
    if film_page(desk).in_room:
        film_page(desk).room().let_go()
    desk.plan.subtitles.drop_draft(film)
    desk.plan.store.keep_film_report(film.digest, to_json(seen_film.report))
    opened = enter(desk, film)
    opened.writing.open(CueList.of(THREE), length=9.0, upright=False)
    opened.parts.box.list.write()
    return opened


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def texts(room: FilmRoom) -> list[str]:
    return [cue.text for cue in room.writing.cues]


def test_one_reads_how_fast_a_caption_is_and_one_press_mends_it(room: FilmRoom) -> None:
    field = room.parts.box.list.field
    assert field.text.accessibleName() == "Tekst 1, rolig"
    press(KEY.Key_Down, ALT)
    write(" og så enda")
    press(KEY.Key_Return)
    write("en gang til for sikkerhets skyld")
    assert field.text.accessibleName() == "Tekst 2, for fort"
    assert "tegn i sekundet" in field.guide.text()
    room.writing.do(room.writing.cues.worded(1, "tre ganger, og så enda én gang"))
    assert field.mend.text() == "Forleng 0,2 s"
    QTest.keyClick(field.mend, KEY.Key_Return)
    assert room.writing.figures_at(1).pace == "calm"
    assert not field.mend.isVisible()
    assert field.text.hasFocus()


@pytest.mark.parametrize(("text", "words", "after"), [
    ("Så lang en linje som dette er det ingen som rekker å lese", "Del i to linjer", 1),
    ("én\nto\ntre\nfire", "Del i to tekster", 2),
])  # fmt: skip
def test_long_lines_and_many_lines_have_each_their_way_out(room: FilmRoom, text: str, words: str, after: int) -> None:
    room.writing.open(CueList.of([Cue(0, 9.0, text)]), length=9.0, upright=False)
    field = room.parts.box.list.field
    assert field.mend.text() in (words, "Del i to linjer")
    for _ in range(2):
        if field.mend.isVisible():
            field.mend.click()
    assert len(room.writing.cues) == after
    assert all(len(line) <= 37 for cue in room.writing.cues for line in cue.lines)


def test_all_is_done_by_key_while_one_types(room: FilmRoom) -> None:
    room.player.seek(1.0)
    press(KEY.Key_F2)
    assert room.writing.cues[0].start == 1.0
    room.player.seek(1.8)
    press(KEY.Key_F3)
    assert room.writing.cues[0].end == 1.8
    press(KEY.Key_F7, SHIFT)
    assert room.writing.cues[0].start == pytest.approx(1.1)
    press(KEY.Key_F5)
    assert texts(room)[0] == "Kåre sa nei\ntre ganger"
    press(KEY.Key_Home, CTRL)
    for _ in range(4):
        press(KEY.Key_Right)
    press(KEY.Key_F4)
    assert texts(room)[:2] == ["Kåre", "sa nei\ntre ganger"]
    press(KEY.Key_Delete, CTRL | SHIFT)
    assert texts(room) == ["Kåre", "før han sa ja."]
    room.player.seek(2.0)
    press(KEY.Key_F6)
    assert room.player.at == 0.0
    press(KEY.Key_F7)
    assert room.player.at == 2.0


def test_undo_is_about_the_captions_wherever_the_focus_is(room: FilmRoom, desk: Desk) -> None:
    plan_before = desk.plan.store.all_posts()
    write(" og")
    press(KEY.Key_F5)
    press(KEY.Key_Z, CTRL)
    assert texts(room)[:2] == ["Kåre sa nei og", "tre ganger"]
    room.parts.box.list.setFocus()
    press(KEY.Key_Z, CTRL)
    assert texts(room) == [cue.text for cue in THREE]
    assert not room.header.undo.isEnabled()
    press(KEY.Key_Y, CTRL)
    assert texts(room)[0] == "Kåre sa nei og"
    assert desk.plan.store.all_posts() == plan_before


def test_what_is_typed_is_on_disk_within_a_breath_and_comes_back(room: FilmRoom, desk: Desk, film: Media) -> None:
    write(" til alle")
    assert room.header.saved.words.text() == "Lagrer …"
    until(lambda: room.header.saved.words.text() == "Lagret")
    assert next(cue.text for cue in desk.plan.subtitles.draft_kept(film) or ()) == "Kåre sa nei til alle"
    assert "Trykk «Lagre tekstfil»" in _file_sentence(room)
    room.let_go()  # as when the machine stops
    again = enter(desk, film)
    assert texts(again)[0] == "Kåre sa nei til alle"


def _file_sentence(room: FilmRoom) -> str:
    room.judge()
    return room.parts.panel.file.accessibleName()


def test_a_full_disk_keeps_one_in_the_room(room: FilmRoom, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_film: Media, _cues: CueList) -> None:
        raise FileProblem("Disken er full.", "Rydd litt plass.")

    told = []
    desk.window.session.message_posted.connect(told.append)
    with monkeypatch.context() as patched:
        patched.setattr(desk.plan.subtitles, "keep_draft", full)
        write("x")
        press(KEY.Key_Escape)
        press(KEY.Key_Escape)
        assert film_page(desk).in_room
        assert room.header.saved.words.text() == "Ikke lagret"
        assert "Disken er full" in told[-1].words
    press(KEY.Key_Escape)
    assert not film_page(desk).in_room


def test_the_verdict_follows_what_is_written(room: FilmRoom, film: Media, desk: Desk) -> None:
    report = replace(desk.plan.media.film_report(film), speech=((0.5, 4.0), (5.0, 8.5)))
    desk.plan.store.keep_film_report(film.digest, to_json(report))
    room.writing.open(CueList.of(THREE[:2]), length=9.0, upright=False)
    room.judge()
    panel = room.parts.panel
    assert (panel.title.text(), panel.line.text()) == ("Delvis tekstet", "4 av 7 sekunder tale")
    bare = next(row for row in panel.rows if row.finding.id == "captions_coverage")
    assert bare.go.text() == "Gå til 0:05"
    bare.go.click()
    assert room.player.at == pytest.approx(5.5, abs=0.6)
    room.writing.do(room.writing.cues.added(5.0, "før han sa ja.", 9.0))
    room.writing.do(room.writing.cues.ending(2, 8.5))
    room.judge()
    assert panel.title.text() == "Tekstet"
    room.writing.do(room.writing.cues.worded(1, "altfor mange ord til å rekke på så kort tid som dette"))
    room.judge()
    assert next(row for row in panel.rows if row.finding.id == "captions_speed").go.text() == "Gå til tekst 2"


def test_what_can_be_mended_safely_is_mended_in_one_step_back(room: FilmRoom) -> None:
    overlapping = CueList.of([Cue(0.5, 2.5, "Kåre sa nei"), Cue(2.2, 4.0, "tre ganger")])
    room.writing.do(Edit(overlapping, 0))
    room.judge()
    room.parts.panel.mend.click()
    assert room.writing.cues[0].end < 2.2
    room.judge()
    assert not room.parts.panel.mend.isVisible()
    room.writing.undo()
    assert room.writing.cues == overlapping


def test_times_are_proposed_where_somebody_speaks(room: FilmRoom, film: Media, desk: Desk) -> None:
    report = replace(desk.plan.media.film_report(film), speech=((0.5, 3.0), (5.0, 7.5)))
    desk.plan.store.keep_film_report(film.digest, to_json(report))
    room.writing.open(CueList(), length=9.0, upright=False)
    room.parts.box.propose.click()
    assert [round(cue.start, 1) for cue in room.writing.cues] == [0.5, 5.0]
    assert room.parts.box.list.field.text.hasFocus()
    write("Hei")
    assert texts(room) == ["Hei", ""]


def test_a_row_says_number_times_pace_and_words(room: FilmRoom) -> None:
    model = room.parts.box.list.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said[1] == "Tekst 2, 0:02,2 til 0:04,0, rolig: tre ganger"


def test_a_subtitle_file_is_fetched_and_can_be_undone(room: FilmRoom, tmp_path: Path) -> None:
    file = tmp_path / "gammel.srt"
    file.write_bytes("1\n00:00:01,000 --> 00:00:03,000\nBlåbærsyltetøy\n".encode("cp1252"))
    room.files.read(file)
    until(lambda: not room.jobs.busy)
    assert texts(room) == ["Blåbærsyltetøy"]
    room.writing.undo()
    assert texts(room) == [cue.text for cue in THREE]


def test_a_file_that_is_no_subtitles_is_told_in_one_sentence(room: FilmRoom, desk: Desk, tmp_path: Path) -> None:
    told = []
    desk.window.session.message_posted.connect(told.append)
    (tmp_path / "bilde.srt").write_bytes(b"\xff\xd8\xff" + bytes(range(256)) * 20)
    room.files.read(tmp_path / "bilde.srt")
    until(lambda: not room.jobs.busy)
    assert told[-1].failed
    assert "bilde.srt" in told[-1].words
    assert texts(room) == [cue.text for cue in THREE]


def test_without_captions_there_is_nothing_to_save_or_burn(room: FilmRoom, desk: Desk) -> None:
    told = []
    desk.window.session.message_posted.connect(told.append)
    room.writing.open(CueList(), length=9.0, upright=False)
    room.header.save.click()
    room.header.burn.click()
    assert [one.words for one in told] == ["Det er ingen tekster ennå. Skriv minst én tekst først."] * 2


def test_the_menu_says_every_key_in_norwegian(room: FilmRoom) -> None:
    menu = room.edits.menu()
    lines = dict(action.text().split("\t") for action in menu.actions() if "\t" in action.text())
    assert lines["Ny tekst her"] == "Ctrl+Enter"
    assert lines["Forrige tekst"] == "Alt+pil opp"
    assert lines["Spill av eller pause"] == "Ctrl+mellomrom"
    next(action for action in menu.actions() if action.text().startswith("Slett")).trigger()
    assert texts(room) == [cue.text for cue in THREE[1:]]
    menu.deleteLater()
