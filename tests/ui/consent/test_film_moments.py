"""A person who comes into a film later is marked where she is seen, and found again there."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.post import Form, Status
from desktop.services.plan import added, with_status
from desktop.ui.look.fonts import load_fonts
from tests.media.films import make_film
from tests.ui.consent.desk import BOTH, consent_desk, stored, unlocked
from tests.ui.consent.hands import words_of
from tests.ui.window import post, until

KEY = Qt.Key


@pytest.fixture
def desk(qapp, tmp_path):
    load_fonts()
    film = make_film(tmp_path / "kor.mp4", seconds=6.0, audio=None)
    with consent_desk(qapp, tmp_path) as opened:
        taken = replace(opened.plan.media.take_in(film), captions_waived="stum")
        fields = {"channels": BOTH, "form": Form.VIDEO, "author": "Mona", "approver": "Per"}
        opened.plan.apply(added(post("kor", "Koret øver", date(2026, 12, 14), media=(taken,), **fields)))
        yield opened


def film_of(desk):
    return stored(desk, "kor").media[0]


def at(picture) -> float | None:
    return picture._moment


def test_a_mark_belongs_to_the_moment_it_was_made_in(desk):
    page = unlocked(desk)
    desk.window.open_consent("kor", film_of(desk).id)
    view = page.picture
    moments, picture = view.look.moments, view.look.picture
    assert moments.isVisible()
    view.add.click()
    QTest.keyClick(moments.slider, KEY.Key_Right)
    QTest.keyClick(moments.slider, KEY.Key_Right)
    moments.on.click()
    assert moments.slider.accessibleDescription() == "0:03 av 0:06"
    until(lambda: at(picture) == 3.0)
    assert not picture._pixmap.isNull()
    view.add.click()
    for _ in range(2):
        QTest.keyClick(picture, KEY.Key_Right)
    assert [mark.moment for mark in film_of(desk).persons] == [None, 3.0]
    assert film_of(desk).people == 2
    assert "ved 0:03" in words_of(view.rows[1])
    QTest.keyClick(moments.slider, KEY.Key_Home)
    until(lambda: at(picture) is None)
    QTest.keyClick(picture, KEY.Key_2)
    until(lambda: at(picture) == 3.0)
    desk.window.session.do(with_status(stored(desk, "kor"), Status.READY))
    assert stored(desk, "kor").status == Status.DRAFT, "who comes in later is asked too"
    kept = [one.name for one in (desk.plan.folder.media / "thumbnails").iterdir()]
    assert not [name for name in kept if "x" not in name], "pictures of moments are not kept"


def test_a_picture_has_no_moments(desk):
    page = unlocked(desk)
    desk.window.open_consent("lucia", stored(desk, "lucia").media[0].id)
    assert not page.picture.look.moments.isVisible()
