"""Made-up persons and consents for property tests, and short makers for single examples."""

from datetime import date

from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.domain.consent import (
    AgeGroup,
    Answer,
    Consent,
    ConsentSettings,
    Giver,
    Guardian,
    Person,
    Way,
)

DAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))
DIGESTS = st.sampled_from(["aa11", "bb22", "cc33"])
CHANNELS = st.sampled_from([Channel.FACEBOOK, Channel.INSTAGRAM, Channel.WEB])
SETTINGS = st.builds(ConsentSettings, own_age=st.integers(13, 18), adult_age=st.integers(18, 20))


def consents() -> st.SearchStrategy[Consent]:
    return st.builds(
        Consent,
        id=st.uuids().map(lambda made: made.hex),
        purpose=st.sampled_from(["", "Vise fram laget"]),
        channels=st.lists(CHANNELS, unique=True, max_size=3).map(tuple),
        media=st.lists(DIGESTS, unique=True, max_size=2).map(tuple),
        health=st.booleans(),
        wording=st.sampled_from(["", "Vi vil bruke bildet på Facebook."]),
        giver=st.sampled_from(Giver),
        given_by=st.sampled_from(["", "Berit"]),
        way=st.sampled_from(Way),
        given_on=DAYS,
        valid_until=DAYS,
        remind_on=st.none() | DAYS,
        withdrawn_on=st.none() | DAYS,
    )


def persons(person_id: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Person]:
    return st.builds(
        Person,
        id=st.uuids().map(lambda made: made.hex) if person_id is None else person_id,
        name=st.sampled_from(["Terje Måkeberg", "Liv", "Čáhppes"]),
        birth_year=st.none() | st.integers(1940, 2026) | st.integers(2008, 2014),
        group=st.sampled_from(AgeGroup),
        guardians=st.lists(st.builds(Guardian, st.just("Berit"), st.just("mor")), max_size=2).map(tuple),
        answer=st.sampled_from(Answer),
        answer_day=st.none() | DAYS,
        consents=st.lists(consents(), max_size=3).map(tuple),
    )


def a_consent(**fields: object) -> Consent:
    plain = {"id": "c1", "channels": (Channel.FACEBOOK, Channel.INSTAGRAM), "given_on": date(2026, 1, 1),
             "valid_until": date(2028, 6, 1)} | fields  # fmt: skip
    return Consent(**plain)  # type: ignore[arg-type]


def a_person(name: str = "Terje Måkeberg", **fields: object) -> Person:
    plain = {"id": "p1", "group": AgeGroup.ADULT, "consents": (a_consent(),)} | fields
    return Person(name=name, **plain)  # type: ignore[arg-type]


def a_child(**fields: object) -> Person:
    plain = {"id": "liv", "group": AgeGroup.CHILD, "answer": Answer.YES, "guardians": (Guardian("Berit", "mor"),),
             "consents": (a_consent(giver=Giver.GUARDIAN, given_by="Berit"),)} | fields  # fmt: skip
    return a_person("Liv Nordgård", **plain)
