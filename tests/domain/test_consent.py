"""Who may be shown where and when, and that the plan's nameless pass says the same as the register."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import settings as budget
from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.domain.consent import AgeGroup, Answer, ConsentSettings, Giver, Person
from desktop.domain.consent_pass import ConsentPass, pass_of
from desktop.domain.consent_rule import Stop, valid_for
from desktop.domain.record import Record, RecordKind
from tests.consents import CHANNELS, DAYS, DIGESTS, SETTINGS, a_child, a_consent, a_person, persons

DAY = date(2026, 12, 13)
PLAIN = ConsentSettings()


def verdict(person: Person, channel: Channel = Channel.FACEBOOK, day: date = DAY) -> Stop | None:
    return valid_for(person, channel, day, PLAIN).stop


@budget(deadline=None)
@given(persons(), CHANNELS, DAYS, SETTINGS, DIGESTS)
def test_the_pass_allows_just_what_the_register_allows(
    person: Person, channel: Channel, day: date, settings: ConsentSettings, medium: str
) -> None:
    told = ConsentPass.from_record(pass_of(person, settings).to_record()).verdict(channel, day, medium)
    asked = valid_for(person, channel, day, settings, medium)
    assert told.valid == asked.valid
    assert told.ask_guardian == asked.ask_guardian


@budget(deadline=None)
@given(persons(), CHANNELS, DAYS, SETTINGS)
def test_a_no_always_stops(person: Person, channel: Channel, day: date, settings: ConsentSettings) -> None:
    if person.answer == Answer.NO:
        assert valid_for(person, channel, day, settings).stop == Stop.SAID_NO


@budget(deadline=None)
@given(persons(), CHANNELS, DAYS, SETTINGS)
def test_a_child_needs_a_guardian_and_the_own_yes(
    person: Person, channel: Channel, day: date, settings: ConsentSettings
) -> None:
    if valid_for(person, channel, day, settings).valid and person.group_on(day, settings) == AgeGroup.CHILD:
        assert person.answer == Answer.YES
        assert any(one.giver == Giver.GUARDIAN and one.holds_on(day) for one in person.consents)


@budget(deadline=None)
@given(persons(), CHANNELS, DAYS, DAYS, SETTINGS)
def test_nothing_holds_after_a_withdrawal(
    person: Person, channel: Channel, day: date, withdrawn: date, settings: ConsentSettings
) -> None:
    assert not valid_for(person.withdrawn(withdrawn, "Terje", (), ()), channel, day, settings).valid


@budget(deadline=None)
@given(persons())
def test_the_pass_in_the_plan_holds_no_words_of_the_person(person: Person) -> None:
    body = pass_of(person, PLAIN).to_record().body
    assert not any(word in body for word in ("Terje", "Liv", "Berit", "Vise fram"))


@budget(deadline=None)
@given(persons())
def test_a_name_never_comes_with_what_python_prints(person: Person) -> None:
    assert person.name not in repr(person)
    assert "Berit" not in repr(person)


@pytest.mark.parametrize(
    ("person", "stop"),
    [
        (a_person(), None),
        (a_person(consents=()), Stop.NO_CONSENT),
        (a_person(group=AgeGroup.UNKNOWN), Stop.AGE_UNKNOWN),
        (a_person(consents=(a_consent(channels=(Channel.WEB,)),)), Stop.OTHER_CHANNEL),
        (a_person(consents=(a_consent(valid_until=date(2026, 12, 12)),)), Stop.RUN_OUT),
        (a_person(consents=(a_consent(media=("dd44",)),)), Stop.OTHER_PICTURE),
        (a_person(consents=(a_consent(withdrawn_on=date(2026, 11, 1)),)), Stop.WITHDRAWN),
        (a_child(), None),
        (a_child(answer=Answer.NOT_ASKED), Stop.NOT_ASKED),
        (a_child(answer=Answer.NO), Stop.SAID_NO),
        (a_child(consents=(a_consent(),)), Stop.NO_GUARDIAN),
    ],
)
def test_each_reason_is_told_apart(person: Person, stop: Stop | None) -> None:
    assert verdict(person) == stop


def test_the_young_say_yes_alone_and_a_guardian_is_advised() -> None:
    amina = a_person("Amina", group=AgeGroup.YOUNG)
    assert valid_for(amina, Channel.FACEBOOK, DAY, PLAIN).ask_guardian
    both = a_person("Amina", group=AgeGroup.YOUNG, consents=(a_consent(), a_consent(id="c2", giver=Giver.GUARDIAN)))
    assert not valid_for(both, Channel.FACEBOOK, DAY, PLAIN).ask_guardian


@pytest.mark.parametrize(
    ("year", "group", "expected"),
    [
        (1970, AgeGroup.UNKNOWN, AgeGroup.ADULT),
        (2015, AgeGroup.UNKNOWN, AgeGroup.CHILD),
        (2011, AgeGroup.UNKNOWN, AgeGroup.CHILD),
        (2011, AgeGroup.YOUNG, AgeGroup.YOUNG),
        (2010, AgeGroup.CHILD, AgeGroup.YOUNG),
        (2008, AgeGroup.UNKNOWN, AgeGroup.YOUNG),
        (2008, AgeGroup.ADULT, AgeGroup.ADULT),
        (2007, AgeGroup.CHILD, AgeGroup.ADULT),
    ],
)
def test_a_birth_year_gives_the_age_and_in_its_open_year_the_board_decides(
    year: int, group: AgeGroup, expected: AgeGroup
) -> None:
    assert a_person(birth_year=year, group=group).group_on(DAY, PLAIN) == expected


@budget(deadline=None)
@given(st.text(max_size=60) | st.sampled_from(['{"grants": 3}', '{"grants": [{}], "stop": "x"}', "[]"]))
def test_a_pass_that_cannot_be_read_allows_nothing(body: str) -> None:
    found = ConsentPass.from_record(Record(RecordKind.CONSENT, "p1", body))
    assert not found.grants
