"""A window whose register is set up, with a picture of five in a post and four of them known."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication

from desktop.domain.channel import Channel
from desktop.domain.consent import AgeGroup, Answer
from desktop.domain.media import PersonMark, Region
from desktop.domain.post import Form, Post, Publication, Status
from desktop.services.consents import ConsentService
from desktop.services.plan import added
from desktop.ui.consent.consent_page import ConsentPage
from tests.consents import a_child, a_person
from tests.services.registers import PASSWORD, QUICK
from tests.ui.window import Desk, open_desk, post, until

TERJE = a_person("Terje Måkeberg", id="terje")
AMINA = a_person("Amina", id="amina", group=AgeGroup.YOUNG)
LIV = a_child(answer=Answer.NOT_ASKED)
BOTH = (Channel.INSTAGRAM, Channel.FACEBOOK)
OUT = Publication(channel=Channel.FACEBOOK, day=date(2026, 12, 1), address="https://fb.example/lucia")


@contextmanager
def consent_desk(app: QApplication, folder: Path, *, set_up: bool = True) -> Iterator[Desk]:
    photo = folder / "lucia.png"
    Image.new("RGB", (640, 480), "saddlebrown").save(photo)
    with open_desk(app, folder / "data") as desk:
        plan = desk.plan
        plan.__dict__["consents"] = ConsentService(plan.folder, plan.store, plan.passes, plan.apply, plan.today, QUICK)
        taken = plan.media.take_in(photo)
        marks = [PersonMark(one, Region(0.1 + 0.2 * place, 0.2, 0.12, 0.2))
                 for place, one in enumerate(("terje", "amina", "liv", ""))]  # fmt: skip
        picture = replace(taken, people=4, persons=tuple(marks), alt_text="Luciatog")
        plain = {"channels": BOTH, "form": Form.IMAGE, "author": "Mona", "approver": "Per"}
        plan.apply(added(post("lucia", "Lucia i trappa", date(2026, 12, 13), media=(picture,), **plain)))
        only_terje = replace(picture, persons=marks[:1], people=1)
        plan.apply(added(post("ute", "Øving til Lucia", date(2026, 12, 1), status=Status.PUBLISHED,
                              publications=(OUT,), media=(only_terje,), **plain)))  # fmt: skip
        if set_up:
            plan.consents.set_up(PASSWORD)
            for person in (TERJE, AMINA, LIV):
                plan.consents.save(
                    replace(person, consents=tuple(replace(one, channels=BOTH) for one in person.consents))
                )
            plan.consents.lock()
        yield desk


def the_page(desk: Desk) -> ConsentPage:
    page = desk.window.page("consent")
    assert isinstance(page, ConsentPage)
    return page


def unlocked(desk: Desk) -> ConsentPage:
    """The place with the register open."""
    desk.window.go("consent")
    page = the_page(desk)
    page.gate.password.setText(PASSWORD)
    page.gate.go.click()
    until(lambda: not page.gate.busy)
    return page


def stored(desk: Desk, post_id: str) -> Post:
    found = desk.plan.plan.post(post_id)
    assert found is not None
    return found
