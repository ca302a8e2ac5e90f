"""Choosing the paper for the meeting, and seeing it before it is saved."""

from datetime import date

import pytest

from desktop.domain.month import Month
from desktop.domain.post_filter import PostFilter
from desktop.exchange.month_pdf import Edition, month_pdf
from desktop.services.papers import Wish
from desktop.ui.look.theme import Theme
from desktop.ui.paper_dialog import PaperDialog
from desktop.ui.paper_preview import PaperPreview
from tests.exchange.papers import month_of

DECEMBER = Month(2026, 12)


@pytest.fixture
def dialog(qtbot):
    made = PaperDialog(None, Theme(), DECEMBER, lambda wish: month_pdf(month_of(3), wish.edition))
    qtbot.addWidget(made)
    return made


def test_the_meeting_plan_is_proposed_and_every_edition_can_be_chosen(dialog):
    assert dialog.wish() == Wish(DECEMBER, Edition.MEETING)
    for edition in Edition:
        dialog.choose(edition)
        assert dialog.wish().edition == edition


def test_a_list_covers_the_week_the_month_or_the_quarter(dialog):
    assert dialog.span.isHidden()
    dialog.choose(Edition.LIST)
    assert not dialog.span.isHidden()
    spans = []
    for key in ("week", "month", "quarter"):
        dialog.span.button(key).click()
        spans.append(dialog.wish().span)
    assert spans == [
        (date(2026, 11, 30), date(2026, 12, 6)), None, (date(2026, 10, 1), date(2026, 12, 31)),
    ]  # fmt: skip


def test_what_is_saved_can_be_shown_in_its_folder(dialog, tmp_path, qtbot):
    dialog.show_saved(tmp_path / "Plan 2026-12.pdf")
    with qtbot.waitSignal(dialog.folder_wanted) as told:
        dialog._folder.click()
    assert told.args == [tmp_path]


def test_the_preview_has_all_pages_of_one_paper_after_the_other(qtbot):
    preview = PaperPreview(None)
    qtbot.addWidget(preview)
    pages = []
    for edition in (Edition.MEETING, Edition.OVERVIEW):
        preview.show_paper(month_pdf(month_of(31), edition))
        pages.append(preview.pages)
    assert pages[0] > pages[1] == 1
    preview.clear()
    assert preview.pages == 0


def test_what_is_filtered_away_is_left_out_unless_somebody_wants_it(qtbot):
    wanted = PostFilter(words="kaffe")
    dialog = PaperDialog(None, Theme(), DECEMBER, lambda wish: month_pdf(month_of(3), wish.edition), wanted)
    qtbot.addWidget(dialog)
    assert not dialog.sifted.isHidden()
    assert dialog.wish().only == wanted
    dialog.sifted.click()
    assert dialog.wish().only == PostFilter()


def test_without_a_filter_nothing_is_asked_of_it(dialog):
    assert dialog.sifted.isHidden()
    assert dialog.wish().only.empty
