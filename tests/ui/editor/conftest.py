"""A real plan in a folder of its own with the editor open on it."""

from collections.abc import Iterator
from datetime import date, time
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.channel import Channel
from desktop.domain.post import Form, Post, Status
from desktop.paths import DataFolder
from desktop.scoring.judge import TextJudge
from desktop.services.open_plan import OpenPlan
from desktop.services.plan import added
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.fonts import load_fonts
from desktop.ui.session import PlanSession

HERE = Path(__file__).parent
TODAY = date(2026, 12, 8)
TEXT = (
    "Kåre sa nei tre ganger før han sa ja. «Jeg er ingen skuespiller», sa han, og satte seg likevel i godstolen.\n"
    "Nå har han lest juleevangeliet for alle som ikke kommer seg ut i år. Vi lo og gråt da stemmen brast.\n"
    "Hvilken stemme hører jula til hos deg? Fortell gjerne i kommentarfeltet."
)


def kare(**fields: object) -> Post:
    """A post with nothing wrong but that nobody has said yes to it."""
    values: dict[str, object] = {
        "id": "kare", "title": "Kåre leser for oss", "text": TEXT, "channels": (Channel.FACEBOOK, Channel.INSTAGRAM),
        "form": Form.TEXT, "theme": "Jul", "day": date(2026, 12, 23), "clock": time(18), "author": "Mona",
        "comment_keeper": "Siv", "status": Status.DRAFT,
    }  # fmt: skip
    return Post(**(values | fields))  # type: ignore[arg-type]  # the fields are Post's own


@cache
def judge() -> TextJudge:
    """Read in once for all tests; it never changes."""
    from desktop.scoring.model import load_judge

    return load_judge()


@cache
def shared_appearance() -> Appearance:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    load_fonts()
    return Appearance(app, "light")


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """Light at 100 %; set back only where a test changed it, since each change draws everything anew."""
    made = shared_appearance()
    yield made
    if (made.theme.name, made.theme.factor) != ("light", 1.0):
        made.choose(theme="light", factor=1.0)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[OpenPlan]:
    with OpenPlan(DataFolder(tmp_path), lambda: TODAY) as made:
        made.assessor.__dict__["judge"] = judge()
        yield made


@pytest.fixture
def session(plan: OpenPlan, qapp: QApplication) -> PlanSession:
    return PlanSession(plan)


@pytest.fixture
def page(session: PlanSession, appearance: Appearance, qtbot: QtBot) -> Iterator[EditorPage]:
    """The editor in a wide window, with the post from `kare` open and looked over."""
    session.do(added(kare()), tell=False)
    made = EditorPage(session, appearance)
    qtbot.addWidget(made)
    made.resize(1280, 900)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    show(made, qtbot, kare())
    yield made
    made.stop_work()


def show(page: EditorPage, qtbot: QtBot, post: Post) -> None:
    """Opens a post and waits until Elleve has read it."""
    with qtbot.waitSignal(page.draft.judged):
        page.open(post, position=1, of=3)


def stored(session: PlanSession, post_id: str = "kare") -> Post:
    """The post as it is on disk."""
    post = session.open_plan.plan.post(post_id)
    assert post is not None
    return post
