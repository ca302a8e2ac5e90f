"""The ways from what is said to where it can be put right."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.media import Media, MediaKind
from desktop.domain.post import Form, Status
from desktop.services.plan import added
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.editor.likeness_dialog import LikenessDialog
from desktop.ui.score.reason_dialog import ReasonDialog
from desktop.ui.session import PlanSession
from tests.ui.editor.conftest import TEXT, kare, show, stored

PICTURE = Media(id="m1", kind=MediaKind.PICTURE, file="finnes-ikke.jpg", name="mona.jpg", digest="d")


def finding(step: Step, **fields: object) -> Finding:
    values: dict[str, object] = {
        "id": "x", "severity": Severity.WARNING, "title": "Noe", "why": "Fordi.", "advice": "Gjør", "step": step
    }  # fmt: skip
    return Finding(**(values | fields))  # type: ignore[arg-type]  # the fields are Finding's own


def focus() -> QWidget | None:
    return QApplication.focusWidget()


def test_words_in_the_text_are_selected(page: EditorPage) -> None:
    start = TEXT.index("godstolen")
    page.go_to(finding(Step.TEXT, start=start, end=start + 9))
    assert focus() is page.parts.text.area
    assert page.parts.text.area.textCursor().selectedText() == "godstolen"


def test_each_step_leads_to_its_field(page: EditorPage) -> None:
    page.go_to(finding(Step.WHEN))
    assert focus() is page.parts.fields.day
    page.go_to(finding(Step.PEOPLE_IN_CHARGE, id="no_approver"))
    assert focus() is page.parts.fields.approver
    page.go_to(finding(Step.PEOPLE_IN_CHARGE, id="no_author"))
    assert focus() is page.parts.fields.author
    page.go_to(finding(Step.MEDIA))
    assert focus() is page.parts.media.add
    page.go_to(finding(Step.CHANNELS))
    assert page.parts.fields.channels.isAncestorOf(focus() or page)


def test_a_finding_about_a_picture_opens_its_details_at_the_field(page: EditorPage, qtbot: QtBot) -> None:
    show(page, qtbot, kare(media=(PICTURE,), form=Form.IMAGE))
    page.go_to(finding(Step.MEDIA, id="alt_text", media="m1"))
    details = page.parts.media.item("m1").details
    assert details is not None
    assert focus() is details.alt
    page.go_to(finding(Step.CONSENT, id="consent", media="m1"))
    assert focus() is details.people


def test_a_post_that_is_like_this_one_is_shown_beside_it(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    session.do(added(kare(id="b", title="Kåre leste i fjor")))
    page.go_to(finding(Step.OTHER_POST, other="b"))
    dialog = page.window().findChild(LikenessDialog)
    assert dialog is not None
    assert dialog.focusWidget() is dialog.stay
    with qtbot.waitSignal(page.other_post_wanted) as asked:
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert asked.args == ["b"]


def test_make_ready_counts_what_stops_it_and_leads_to_the_first(page: EditorPage, qtbot: QtBot) -> None:
    assert page.parts.header.ready.accessibleName() == "Gjør klar, 1 ting stopper"
    assert page.parts.header.ready.isEnabled()
    assert page.parts.panel.strip.begin.property("kind") == "primary"
    qtbot.mouseClick(page.parts.header.ready, Qt.MouseButton.LeftButton)
    assert focus() is page.parts.fields.approver
    assert stored_status(page) == Status.DRAFT


def test_when_nothing_stops_it_make_ready_is_the_primary_button_and_works(
    page: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.parts.fields.approver, "Liv")
    qtbot.waitUntil(lambda: page.parts.header.ready.property("kind") == "primary")
    assert page.parts.panel.strip.begin.property("kind") != "primary"
    qtbot.mouseClick(page.parts.header.ready, Qt.MouseButton.LeftButton)
    assert stored(session).status == Status.READY
    assert page.parts.header.status.text() == "Klar"
    assert page.parts.header.ready.isHidden()


def test_the_next_step_begins_at_what_stops_it(page: EditorPage, qtbot: QtBot) -> None:
    assert page.parts.panel.strip.words.text() == "Velg godkjenner"
    qtbot.mouseClick(page.parts.panel.strip.begin, Qt.MouseButton.LeftButton)
    assert focus() is page.parts.fields.approver


def test_all_statuses_can_be_chosen_with_word_and_icon(page: EditorPage, session: PlanSession) -> None:
    actions = page.parts.header.status_menu().actions()
    assert [action.text() for action in actions] == ["Idé", "Utkast", "Klar", "Publisert", "Avlyst"]
    assert not any(action.icon().isNull() for action in actions)
    actions[4].trigger()
    assert stored(session).status == Status.CANCELLED


def test_what_stops_it_is_told_in_a_sentence_with_the_count(page: EditorPage) -> None:
    row = page.parts.findings.row_of("no_approver")
    assert row.accessibleName().startswith("Stopper «Klar». Godkjenner mangler.")
    assert row.review is None


def test_a_finding_that_stops_nothing_can_be_marked_as_looked_at(
    page: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    post = kare(id="bilde", media=(replace(PICTURE, people=0),), form=Form.IMAGE)
    session.do(added(post))
    show(page, qtbot, post)
    row = page.parts.findings.row_of("alt_text")
    assert row.review is not None
    qtbot.mouseClick(row.review, Qt.MouseButton.LeftButton)
    dialog = page.window().findChild(ReasonDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.reason, "Bare pynt")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert [(one.finding, one.reason) for one in stored(session, "bilde").reviewed] == [("alt_text", "Bare pynt")]
    assert "alt_text" not in [row.finding.id for row in page.parts.findings.rows]


def test_a_link_is_marked_as_looked_at_today(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    post = kare(id="lenke", text="Les mer på www.ms.no/jul.")
    session.do(added(post))
    show(page, qtbot, post)
    assert "links" in [row.finding.id for row in page.parts.findings.rows]
    page.go_to(page.parts.findings.row_of("links").finding)
    assert focus() is page.parts.links.button_of("www.ms.no/jul")
    qtbot.keyClick(focus(), Qt.Key.Key_Space)
    (look,) = stored(session, "lenke").links
    assert (look.address, look.day) == ("www.ms.no/jul", session.today)
    assert "links" not in [row.finding.id for row in page.parts.findings.rows]


def test_neighbours_are_asked_for_after_saving(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    assert page.parts.header.place.text() == "Innlegg 1 av 3"
    assert not page.parts.header.earlier.isEnabled()
    qtbot.keyClicks(page.parts.text.area, "!")
    with qtbot.waitSignal(page.neighbour_wanted) as asked:
        qtbot.mouseClick(page.parts.header.later, Qt.MouseButton.LeftButton)
    assert asked.args == [1]
    assert stored(session).text.endswith("!")


def stored_status(page: EditorPage) -> Status:
    return page.draft.post.status
