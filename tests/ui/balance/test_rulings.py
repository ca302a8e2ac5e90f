"""What the board has decided itself is seen and said in the month, and «kanskje» can be answered there."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.post import Overrule, Ruling
from desktop.domain.quality import PANEL_ORDER, Quality
from desktop.ui.calendar.month_model import spoken
from desktop.ui.score.answers import Answers
from tests.ui.window import TODAY, open_desk, post


@pytest.fixture
def desk(qapp, tmp_path):
    ruled = (Overrule(Quality.SURPRISE, Ruling.MET, "Ingen ventet det"),)
    with open_desk(qapp, tmp_path, post("a", "Kaffekrok", TODAY, overrules=ruled)) as opened:
        opened.settle()
        yield opened


def test_card_balance_and_panel_tell_of_the_boards_own_verdicts(desk):
    page = desk.window.month_page
    assert "1 avgjort av dere" in spoken(desk.window.keeper.posts[0])
    table = page.month_panel.table.model()
    cells = [
        table.index(PANEL_ORDER.index(Quality.SURPRISE), column).data(Qt.ItemDataRole.AccessibleTextRole)
        for column in range(1, table.columnCount())
    ]
    assert any("1 innlegg, 1 avgjort av dere" in one for one in cells)
    assert page.month_panel._explained.text() == "Prikken viser hvor dere har vurdert selv."


def test_a_question_is_answered_in_the_month(desk):
    desk.window.month_page.chosen_post_wanted.emit("a")
    answers = desk.window.month_page.post_panel.findChildren(Answers)
    assert answers  # a plan without history cannot tell what is new
    answers[0].yes.click()
    assert desk.plan.plan.post("a").overrule_of(Quality.FRESH).ruling == Ruling.MET
    desk.window.session.undo()
    assert desk.plan.plan.post("a").overrule_of(Quality.FRESH) is None
