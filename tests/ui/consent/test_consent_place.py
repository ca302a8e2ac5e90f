"""The place as people use it: the locked door, the persons of a picture, and the withdrawal to its end."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from desktop.domain.consent import Answer
from desktop.domain.finding import Severity
from desktop.domain.media import PersonMark
from desktop.domain.post import Status
from desktop.domain.record import RecordKind
from desktop.services.plan import with_status
from desktop.services.register import RegisterState
from desktop.storage.vault_key import code_words
from desktop.ui.look.fonts import load_fonts
from tests.services.registers import PASSWORD
from tests.storage.test_vault import found_in
from tests.ui.consent.desk import consent_desk, stored, the_page, unlocked
from tests.ui.consent.hands import answering, stands_at, waited, words_of
from tests.ui.window import TODAY, until

KEY = Qt.Key


@pytest.fixture
def desk(qapp, tmp_path):
    load_fonts()
    with consent_desk(qapp, tmp_path) as opened:
        yield opened


def test_setting_up_shows_the_code_once_and_leads_in(qapp, tmp_path):
    with consent_desk(qapp, tmp_path, set_up=False) as desk:
        desk.window.go("consent")
        page = the_page(desk)
        assert page.gate.mode == "none"
        QTest.keyClicks(page.gate.password, PASSWORD)
        QTest.keyClicks(page.gate.again, "noe annet")
        QTest.keyClick(page.gate.again, KEY.Key_Return)
        assert desk.plan.consents.state == RegisterState.NONE
        assert "ikke like" in words_of(page.gate)
        page.gate.again.setText(PASSWORD)
        QTest.keyClick(page.gate.again, KEY.Key_Return)
        until(lambda: page.shown() is page.code)
        code = next(one.text() for one in page.code.findChildren(QLabel) if len(code_words(one.text())) == 24)
        page.code.done.click()
        assert page.shown() is page.overview
        assert code not in words_of(page.code)
        page.lock()
        page.gate.forgot.click()
        page.gate.code.setText(code.lower())
        answering(lambda: waited(page, page.gate.go.click), ("Nytt passord", "fire blide torsk"),
                  ("En gang til", "fire blide torsk"), "Bruk passordet")  # fmt: skip
        page.lock()
        page.gate.password.setText("fire blide torsk")
        waited(page, page.gate.go.click)
        assert page.shown() is page.overview


def test_a_wrong_password_is_told_under_the_field_and_can_be_tried_again(desk):
    desk.window.go("consent")
    page = the_page(desk)
    assert page.gate.mode == "locked"
    QTest.keyClicks(page.gate.password, "feil passord")
    waited(page, lambda: QTest.keyClick(page.gate.password, KEY.Key_Return))
    assert "Passordet stemmer ikke." in words_of(page.gate)
    assert page.gate.password.selectedText()
    page.gate.password.setText(PASSWORD)
    waited(page, lambda: QTest.keyClick(page.gate.password, KEY.Key_Return))
    assert desk.plan.consents.state == RegisterState.OPEN


def test_a_damaged_register_offers_the_newest_copy(desk):
    desk.plan.consents.register.back_up()
    desk.plan.folder.register.write_bytes(b"skadet" * 2000)
    page = unlocked(desk)
    assert page.gate.mode == "damaged"
    assert page.gate.go.text() == "Hent tilbake kopien fra 8. desember 2026"
    page.gate.go.click()
    page = unlocked(desk)
    assert len(desk.plan.consents.people()) == 3


def test_locking_takes_every_name_off_the_screen(desk):
    page = unlocked(desk)
    desk.window.open_consent("lucia", stored(desk, "lucia").media[0].id)
    assert "Terje Måkeberg" in words_of(page)
    page.idle.ran_out.emit()
    assert page.shown() is page.gate
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as the next turn of the loop does
    seen = words_of(page) + " ".join(one.text() for one in page.findChildren(QLineEdit))
    assert "Terje" not in seen
    assert "Liv" not in seen


def test_the_editor_leads_to_the_person_who_stops_klar_and_back(desk):
    desk.window.open_post("lucia")
    parts = desk.window.editor().parts
    until(lambda: bool(parts.findings.rows))
    row = next(one for one in parts.findings.rows if one.finding.severity == Severity.BLOCKS)
    assert "Person 3" in row.finding.title
    row.begin.click()
    page = the_page(desk)
    assert page.isVisible()
    page.gate.password.setText(PASSWORD)
    waited(page, page.gate.go.click)
    assert page.shown() is page.picture
    assert "To personer stopper «Klar»" in words_of(page.picture)
    assert [one.line.name for one in page.picture.rows] == [
        "Terje Måkeberg",
        "Amina",
        "Liv Nordgård",
        "Ikke registrert",
    ]
    until(lambda: stands_at(page, 2))
    assert page.picture.rows[2].step.text() == "Skriv inn Livs svar"
    assert page.idle.running
    page.bar.back.click()
    assert desk.window.post_id == "lucia"
    desk.window.go("consent")
    page._to_overview()
    assert not page.bar.back.isVisible(), "who comes by the rail is not led to a post"


def test_a_published_post_leads_to_the_place_too(desk):
    desk.plan.consents.unlock(PASSWORD)
    desk.plan.withdrawals.withdraw("terje", "Terje")
    desk.plan.consents.lock()
    desk.window.open_post("ute")
    parts = desk.window.editor().parts
    until(lambda: bool(parts.findings.rows))
    next(one for one in parts.findings.rows if one.finding.id == "consent").begin.click()
    assert the_page(desk).isVisible()


def test_when_everybody_has_answered_the_post_can_become_klar(desk):
    page = unlocked(desk)
    desk.window.open_consent("lucia", stored(desk, "lucia").media[0].id)
    answering(page.picture.rows[2].step.click, "Ja")
    assert desk.plan.consents.person("liv").answer_day == TODAY
    answering(page.picture.rows[3].step.click, ("Navn", "Ragnhild Solbukt"), "Lagre")
    assert stored(desk, "lucia").media[0].persons[3].person
    assert page.picture.rows[3].step.text() == "Skriv inn Ragnhilds svar"
    assert not found_in(desk.plan.folder.root, "Ragnhild", "Solbukt")
    answering(page.picture.rows[3].step.click, "Lagre")
    assert "Alle har sagt ja" in words_of(page.picture)
    desk.window.session.do(with_status(stored(desk, "lucia"), Status.READY))
    assert stored(desk, "lucia").status == Status.READY


def test_a_childs_no_stops_the_picture_whatever_the_guardian_says(desk):
    page = unlocked(desk)
    desk.window.open_consent("lucia", stored(desk, "lucia").media[0].id)
    answering(page.picture.rows[2].step.click, "Nei")
    assert desk.plan.consents.person("liv").answer == Answer.NO
    assert page.picture.rows[2].line.words == "Bytt bilde"
    assert "Liv har sagt nei" in words_of(page.picture.rows[2])


def test_a_mark_is_made_and_taken_away_by_keyboard_and_can_be_undone(desk):
    page = unlocked(desk)
    media_id = stored(desk, "lucia").media[0].id
    desk.window.open_consent("lucia", media_id)
    page.picture.add.setFocus()
    QTest.keyClick(page.picture.add, KEY.Key_Return)
    assert stored(desk, "lucia").media[0].people == 5
    assert len(page.picture.rows) == 5
    QTest.keyClick(page.picture.picture, KEY.Key_Delete)
    assert len(stored(desk, "lucia").media[0].persons) == 4
    desk.window.session.undo()
    assert len(stored(desk, "lucia").media[0].persons) == 5


def test_persons_are_found_by_name_and_those_to_ask_again_come_first(desk):
    page = unlocked(desk)
    soon = desk.plan.consents.person("terje")
    ends = tuple(replace(one, valid_until=date(2027, 1, 20)) for one in soon.consents)
    desk.plan.consents.save(replace(soon, consents=ends))
    page.refresh()
    page.overview.show_tab("people")
    people = page.overview.people
    names = [people.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(people.count())]
    assert names[0].startswith("Terje Måkeberg")
    assert names[0].endswith("Spør på nytt snart")
    QTest.keyClicks(page.overview.search, "nordg")
    assert [people.item(row).text().splitlines()[0] for row in range(people.count())] == ["Liv Nordgård"]
    page.lock()
    assert desk.plan.consent_watch.waiting() == 1, "the rail knows also while it is locked"


def test_the_withdrawal_from_the_person_to_the_wiped_file(desk):
    """Show 4: every place, planned and published, until nothing of the person is left but a note."""
    marked = replace(stored(desk, "lucia"), media=(replace(stored(desk, "ute").media[0]),))
    desk.window.session.do(with_status(marked, Status.READY))
    assert stored(desk, "lucia").status == Status.READY
    file, media = stored(desk, "ute").media[0].file, desk.plan.folder.media
    page = unlocked(desk)
    page.overview.show_tab("people")
    page.overview.person_opened.emit("terje")
    assert page.shown() is page.person
    answering(page.person.withdraw.click, ("Hvem sa fra?", "Terje selv"), "Trekk samtykket")
    assert page.shown() is page.down
    assert stored(desk, "lucia").status == Status.DRAFT
    assert len(page.down.boxes) == 3
    assert not page.down.wipe.isVisible()
    for key in [one for one in page.down.boxes if one[1]]:
        QTest.keyClick(page.down.boxes[key], KEY.Key_Space)
    assert {one.taken_down for one in stored(desk, "ute").publications} == {TODAY}
    take_out = next(one for one in page.down.findChildren(QPushButton) if one.text() == "Ta ut bildet")
    take_out.click()
    assert stored(desk, "lucia").media == ()
    assert "3 av 3 steder er ordnet." in words_of(page.down)
    answering(page.down.wipe.click, "Slett bildene")
    assert not [one for one in media.rglob("*") if one.name.startswith(file.split(".")[0])]
    assert stored(desk, "ute").media == ()
    answering(page.down.erase.click, "Slett alt")
    assert page.shown() is page.overview
    assert desk.plan.consents.person("terje") is None
    (note,) = desk.plan.consents.vault.handled()
    assert (note.places, note.files, note.erased_on) == (3, 1, TODAY)
    assert desk.plan.store.record(RecordKind.CONSENT, "terje") is None
    assert not found_in(desk.plan.folder.root, "Terje Måkeberg")


def test_someone_marked_on_a_film_needs_no_place_in_the_picture(desk):
    page = unlocked(desk)
    medium = stored(desk, "lucia").media[0]
    bare = replace(medium, persons=(PersonMark("terje"),), people=1)
    desk.window.session.do(with_status(replace(stored(desk, "lucia"), media=(bare,)), Status.DRAFT))
    desk.window.open_consent("lucia", medium.id)
    assert [one.line.severity for one in page.picture.rows] == [Severity.FINE]
