"""A month is planned and a post made ready with the keyboard alone."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain.media import Media, MediaKind
from desktop.domain.post import Form, Ruling, Status
from desktop.domain.quality import PANEL_ORDER, Quality
from desktop.ui.score.reason_dialog import ReasonDialog
from tests.media.films import make_film, write_srt
from tests.ui.journeys.hands import ALT, CTRL, KEY, come_back, judged, said_of_day, stored, tab_to, titles, write
from tests.ui.window import open_desk, post, until

WITH_FILM = post("film", "Kåre leser for oss", date(2026, 12, 23), author="Mona", approver="Liv", comment_keeper="Siv")
WITH_PICTURE = post(
    "bilde", "Kaffekroken er åpen", date(2026, 12, 9), form=Form.IMAGE, author="Mona", approver="Liv",
    comment_keeper="Siv",
    media=(Media(id="m", kind=MediaKind.PICTURE, file="finnes-ikke.png", name="kaffe.png", digest="m", people=2),),
)  # fmt: skip


@pytest.fixture(scope="module")
def desk(qapp, tmp_path_factory):
    posts = (WITH_FILM, WITH_PICTURE, post("a", "Siste frist", date(2026, 12, 14), channels=()))
    with open_desk(qapp, tmp_path_factory.mktemp("plan"), *posts) as opened:
        yield opened


@pytest.fixture(autouse=True)
def month(desk):
    come_back(desk)


def stand_on(desk, day: int) -> None:
    desk.window.month_page.view.choose_day(date(2026, 12, day))


def test_three_posts_are_planned_in_a_row_and_stand_in_the_month(desk):
    for day, title in ((1, "Lys nummer én"), (2, "Møt oss på biblioteket"), (3, "Takk for i høst")):
        stand_on(desk, day)
        desk.press(KEY.Key_Return)
        write(title)
        tab_to(desk.window.editor().parts.header.back)
        desk.press(KEY.Key_Return)
    desk.settle()
    assert {"Lys nummer én", "Møt oss på biblioteket", "Takk for i høst"} <= set(titles(desk))
    assert "tirsdag 1. desember, 1 innlegg, første: Lys nummer én" in said_of_day(desk, 0, 1)
    assert desk.window.month_page.view.current_day() == date(2026, 12, 3)
    assert desk.window.month_page.view.hasFocus()


def test_enter_goes_from_the_title_to_the_text_and_esc_back_to_the_day(desk):
    stand_on(desk, 22)
    desk.press(KEY.Key_Return)
    write("Romjulskaffe")
    desk.press(KEY.Key_Return)
    write("Kom som du er.")
    desk.press(KEY.Key_Escape)
    assert stored(desk, "Romjulskaffe").text == "Kom som du er."
    assert desk.window.month_page.view.hasFocus()
    assert desk.window.month_page.view.current_day() == date(2026, 12, 22)


def test_the_score_follows_the_words_and_a_verdict_is_overruled_and_taken_back(desk):
    stand_on(desk, 21)
    desk.press(KEY.Key_Return)
    write("Sola snur")
    parts = desk.window.editor().parts
    judged(desk)
    tab_to(parts.text.area)
    first = parts.panel.head.count.text()
    write("Hva gir deg lys i mørketida? Fortell oss gjerne i kommentarfeltet, så deler vi de beste rådene.")
    until(lambda: parts.panel.head.count.text() != first)
    tab_to(parts.panel.rows)
    for _ in range(PANEL_ORDER.index(Quality.DELIGHT)):
        desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, KEY.Key_Down)
    QTest.keyClick(menu, KEY.Key_Return)
    dialog = desk.window.findChild(ReasonDialog)
    until(dialog.reason.hasFocus)
    write("Vi ler av det")
    desk.press(KEY.Key_Return)
    ruled = stored(desk, "Sola snur").overrule_of(Quality.DELIGHT)
    assert (ruled.ruling, ruled.reason) == (Ruling.MET, "Vi ler av det")
    desk.window.activateWindow()
    until(desk.window.isActiveWindow)
    desk.press(KEY.Key_Z, CTRL)
    assert stored(desk, "Sola snur").overrule_of(Quality.DELIGHT) is None
    assert stored(desk, "Sola snur").text.startswith("Hva gir deg lys")


def test_the_first_warning_leads_to_the_field_it_is_about(desk):
    warnings = desk.window.month_page.month_panel.warnings
    tab_to(warnings)
    rows = [warnings.model().index(row, 0).data() for row in range(warnings.model().rowCount())]
    for _ in range(rows.index("Siste frist")):
        desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    assert desk.window.month_page.view.current_post() == "a"
    tab_to(next(one for one in desk.window.month_page.post_panel.findChildren(QPushButton) if one.text() == "Åpne"))
    desk.press(KEY.Key_Return)
    judged(desk)
    parts = desk.window.editor().parts
    until(lambda: bool(parts.findings.rows))
    row = next(one for one in parts.findings.rows if "kanal" in one.finding.title.lower())
    tab_to(row.begin)
    desk.press(KEY.Key_Return)
    assert parts.fields.channels.isAncestorOf(QApplication.focusWidget())
    desk.press(KEY.Key_Space)
    desk.window.save_now()
    assert stored(desk, "Siste frist").channels


def test_a_post_is_made_ready_when_what_stops_it_is_mended(desk):
    desk.window.open_post("bilde")
    judged(desk)
    parts = desk.window.editor().parts
    until(lambda: bool(parts.findings.rows))
    tab_to(parts.header.ready)
    desk.press(KEY.Key_Return)
    assert stored(desk, "Kaffekroken er åpen").status == Status.DRAFT
    consent = desk.window.page("consent")
    assert consent.isVisible(), "it leads to where it is put right"
    tab_to(consent.bar.back)
    desk.press(KEY.Key_Return)
    details = parts.media.item("m").open_details()
    tab_to(details.consents)
    details.consents.selectAll()
    write("2")
    tab_to(details.alt)
    write("To kopper kaffe på et bord")
    until(lambda: not [one for one in parts.findings.rows if one.finding.severity == "blocks"])
    tab_to(parts.header.ready)
    desk.press(KEY.Key_Return)
    made = stored(desk, "Kaffekroken er åpen")
    assert (made.status, made.media[0].consents) == (Status.READY, 2)
    assert made.media[0].alt_text == "To kopper kaffe på et bord"


def test_a_film_is_stopped_until_its_captions_are_there(desk, tmp_path: Path):
    film = make_film(tmp_path / "hilsen.mp4", seconds=3.0)
    desk.window.open_post("film")
    judged(desk)
    parts = desk.window.editor().parts
    parts.media.add_files([film])
    until(lambda: bool(stored(desk, "Kåre leser for oss").media))
    until(lambda: "captions" in [row.finding.id for row in parts.findings.rows])
    desk.window.editor().go_to(parts.findings.row_of("captions").finding)
    (media,) = stored(desk, "Kåre leser for oss").media
    assert parts.media.item(media.id).captions.hasFocus()
    parts.media.intake.add_captions(media, write_srt(tmp_path / "hilsen.srt"))
    until(lambda: "captions" not in [row.finding.id for row in parts.findings.rows])
    assert stored(desk, "Kåre leser for oss").media[0].captions
    details = parts.media.item(media.id).open_details()
    details.people.setFocus()
    write("0")
    until(lambda: not [one for one in parts.findings.rows if one.finding.severity == "blocks"])
    tab_to(parts.header.ready)
    desk.press(KEY.Key_Return)
    assert stored(desk, "Kåre leser for oss").status == Status.READY


def test_look_and_size_change_while_typing_and_nothing_is_lost(desk):
    stand_on(desk, 28)
    desk.press(KEY.Key_Return)
    write("Romjulspraten")
    parts = desk.window.editor().parts
    tab_to(parts.text.area)
    write("Vi sitter i ")
    desk.elleve.appearance.choose(theme="contrast", factor=2.0)
    assert parts.text.area.hasFocus()
    write("sofaen")
    desk.elleve.appearance.choose(theme="light", factor=1.0)
    write(" og prater.")
    assert parts.text.area.hasFocus()
    desk.window.save_now()
    assert stored(desk, "Romjulspraten").text == "Vi sitter i sofaen og prater."


def test_a_post_is_moved_a_day_and_back(desk):
    stand_on(desk, 14)
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Right, ALT)
    assert stored(desk, "Siste frist").day == date(2026, 12, 15)
    desk.press(KEY.Key_Z, CTRL)
    assert stored(desk, "Siste frist").day == date(2026, 12, 14)
