"""Made-up people for the pictures of the consent register: two in order, one young, a child not asked, one unknown."""

from dataclasses import replace
from datetime import date

from desktop.domain.channel import Channel
from desktop.domain.consent import AgeGroup, Consent, Giver, Guardian, Person
from desktop.domain.media import PersonMark, Region
from desktop.services.media import replaced
from desktop.services.register import RegisterState
from desktop.ui.session import PlanSession

PASSWORD = "tre glade laks"
BOTH = (Channel.INSTAGRAM, Channel.FACEBOOK)
MARKS = (
    PersonMark("terje", Region(0.130, 0.15, 0.12, 0.19)),
    PersonMark("ragnhild", Region(0.400, 0.10, 0.13, 0.20)),
    PersonMark("amina", Region(0.650, 0.20, 0.12, 0.19)),
    PersonMark("liv", Region(0.270, 0.53, 0.09, 0.15)),
    PersonMark("", Region(0.795, 0.45, 0.11, 0.16)),
)


def fill(session: PlanSession, post_id: str) -> None:
    """Opens the register, with the people in it and marked in the post's picture of five."""
    consents = session.open_plan.consents
    if consents.state == RegisterState.LOCKED:
        consents.unlock(PASSWORD)
    if consents.state == RegisterState.OPEN:
        return
    consents.set_up(PASSWORD)
    for person in _people():
        consents.save(person)
    post = session.open_plan.plan.post(post_id)
    picture = next(one for one in post.media if one.people == len(MARKS)) if post else None
    if post is not None and picture is not None:
        session.do(replaced(post, replace(picture, persons=MARKS)), tell=False)


def _people() -> tuple[Person, ...]:
    guardian = Guardian("Berit Nordgård", "mor")
    return (
        Person(id="terje", name="Terje Måkeberg", group=AgeGroup.ADULT, consents=(_yes("1", BOTH, date(2028, 6, 1)),)),
        Person(id="ragnhild", name="Ragnhild Solbukt", group=AgeGroup.ADULT,
               consents=(_yes("2", tuple(Channel), date(2027, 1, 15)),)),
        Person(id="amina", name="Amina", group=AgeGroup.YOUNG, consents=(_yes("3", BOTH, date(2028, 1, 1)),)),
        Person(id="liv", name="Liv", group=AgeGroup.CHILD, guardians=(guardian,),
               consents=(replace(_yes("4", BOTH, date(2028, 1, 1)), giver=Giver.GUARDIAN, given_by=guardian.name),)),
    )  # fmt: skip


def _yes(consent_id: str, channels: tuple[Channel, ...], until: date) -> Consent:
    return Consent(
        id=consent_id, purpose="Fortelle om Lucia", channels=channels, given_on=date(2026, 6, 1), valid_until=until
    )
