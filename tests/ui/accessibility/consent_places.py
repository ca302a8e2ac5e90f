"""The place for consent in every state, and its dialogs."""

from collections.abc import Callable
from dataclasses import replace

from desktop.domain.consent import AgeGroup
from desktop.domain.media import PersonMark, Region
from desktop.services.consent_papers import about_person
from desktop.services.consents import ConsentService
from desktop.services.media import replaced
from desktop.services.register import RegisterState
from desktop.ui.consent.consent_dialog import ConsentDialog
from desktop.ui.consent.consent_page import ConsentPage
from desktop.ui.consent.dialogs import AnswerDialog, NameDialog, RegretDialog
from desktop.ui.consent.paper_dialogs import AboutDialog, FormDialog, SettingsDialog
from desktop.ui.consent.password_dialog import PasswordDialog
from tests.consents import a_child, a_consent, a_person
from tests.services.registers import PASSWORD, QUICK
from tests.ui.window import Desk, until

PEOPLE = (
    a_person("Terje Måkeberg", id="terje"),
    a_person("Amina", id="amina", group=AgeGroup.YOUNG),
    a_child(consents=()),
)


def _page(desk: Desk) -> ConsentPage:
    plan = desk.plan
    if plan.consents.state == RegisterState.NONE:
        quick = ConsentService(plan.folder, plan.store, plan.passes, plan.apply, plan.today, QUICK)
        plan.__dict__["consents"] = quick
    page = desk.window.page("consent")
    assert isinstance(page, ConsentPage)
    desk.window.go("consent")
    return page


def _opened(desk: Desk) -> ConsentPage:
    page = _page(desk)
    consents = desk.plan.consents
    if consents.state == RegisterState.NONE:
        consents.set_up(PASSWORD)
        for person in PEOPLE:
            consents.save(person)
        post = desk.plan.plan.post("full")
        assert post is not None
        marks = tuple(
            PersonMark(one, Region(0.2, 0.2 + 0.1 * at, 0.1, 0.2)) for at, one in enumerate(("terje", "liv", ""))
        )
        desk.window.session.do(replaced(post, replace(post.media[0], persons=marks)))
    elif consents.state == RegisterState.LOCKED:
        consents.unlock(PASSWORD)
    page.idle.start(10)
    page._to_overview()
    return page


def door(desk: Desk, mode: str) -> None:
    page = _page(desk)
    page.lock()
    page.gate.show_mode(mode, "7. desember 2026")


def code(desk: Desk) -> None:
    page = _opened(desk)
    page.door.show_new_code()
    until(lambda: not page.acts.slow.running)


def overview(desk: Desk, tab: str) -> None:
    _opened(desk).overview.show_tab(tab)


def picture(desk: Desk) -> None:
    _opened(desk)
    desk.window.open_consent("full", "p1")


def person(desk: Desk) -> None:
    _opened(desk).desk.show_person("liv")


def take_down(desk: Desk) -> None:
    page = _opened(desk)
    if desk.plan.consents.person("amina").withdrawn_on is None:  # type: ignore[union-attr]  # it is there
        desk.plan.withdrawals.withdraw("amina", "Amina")
    page.desk.show_down("amina")


CONSENT_PLACES: dict[str, Callable[[Desk], None]] = {
    "consent set-up": lambda desk: door(desk, "none"),
    "consent code": code,
    "consent pictures": lambda desk: overview(desk, "pictures"),
    "consent unanswered": lambda desk: overview(desk, "unanswered"),
    "consent persons": lambda desk: overview(desk, "people"),
    "consent picture": picture,
    "consent person": person,
    "consent take-down": take_down,
    "consent locked": lambda desk: door(desk, "locked"),
    "consent forgotten": lambda desk: door(desk, "code"),
    "consent damaged": lambda desk: door(desk, "damaged"),
}


CONSENT_BY_TAB = ("consent persons", "consent picture", "consent take-down")


def _theme(desk: Desk):  # the look's own theme
    return desk.elleve.appearance.theme


def _about(desk: Desk) -> object:
    _opened(desk)
    return AboutDialog(desk.window, _theme(desk), about_person(desk.plan, PEOPLE[0])).exec()


def _password(desk: Desk) -> PasswordDialog:
    return PasswordDialog(desk.window, _theme(desk), desk.plan.consents.register.locked_by, _page(desk).acts.slow)


CONSENT_DIALOGS: dict[str, Callable[[Desk], object]] = {
    "consent name": lambda desk: NameDialog(desk.window, _theme(desk), PEOPLE, desk.plan.consents.settings).exec(),
    "consent written": lambda desk: ConsentDialog(desk.window, _theme(desk), PEOPLE[2], a_consent(), medium="p1",
                                                  child=True).exec(),
    "consent answer": lambda desk: AnswerDialog(desk.window, _theme(desk), "Liv").exec(),
    "consent regret": lambda desk: RegretDialog(desk.window, _theme(desk), "Terje Måkeberg").exec(),
    "consent password": lambda desk: _password(desk).exec(),
    "consent form": lambda desk: FormDialog(desk.window, _theme(desk)).exec(),
    "consent settings": lambda desk: SettingsDialog(desk.window, _theme(desk), desk.plan.consents.settings).exec(),
    "consent about": _about,
}  # fmt: skip
