"""Marked persons are held against the register, counted ones as before, and no name is ever in a finding."""

from datetime import date

from desktop.domain.channel import Channel
from desktop.domain.consent import AgeGroup, Answer, ConsentSettings, Person
from desktop.domain.consent_pass import Passes, pass_of
from desktop.domain.finding import Finding, Severity
from desktop.domain.media import PersonMark
from desktop.domain.post import Post
from desktop.guidelines.consent_rules import consent
from tests.consents import a_child, a_person
from tests.guidelines.examples import a_picture, a_post

BOTH = (Channel.FACEBOOK, Channel.INSTAGRAM)
TERJE = a_person()
LIV = a_child(answer=Answer.NOT_ASKED)
AMINA = a_person("Amina", id="amina", group=AgeGroup.YOUNG)


def passes(*people: Person) -> Passes:
    return {person.id: pass_of(person, ConsentSettings()) for person in people}


def shown(
    *people: str, channels: tuple[Channel, ...] = BOTH, day: date | None = date(2026, 12, 13), **media: object
) -> Post:
    marks = tuple(PersonMark(one) for one in people)
    return a_post(channels=channels, day=day, media=(a_picture(persons=marks, **media),))


def found(post: Post, *people: Person) -> list[Finding]:
    return list(consent(post, passes(*people), date(2026, 12, 1)))


def test_everybody_registered_with_a_yes_is_fine() -> None:
    assert found(shown("p1"), TERJE) == []


def test_a_child_who_is_not_asked_stops_the_post_and_the_reason_is_told() -> None:
    (one,) = found(shown("p1", "liv"), TERJE, LIV)
    assert (one.id, one.severity) == ("minor", Severity.BLOCKS)
    assert one.title == "Person 2 på bildet mangler samtykke"
    assert "ikke spurt" in one.why


def test_only_the_channels_that_lack_a_yes_are_named() -> None:
    (one,) = found(shown("p1", channels=(Channel.FACEBOOK, Channel.WEB)), TERJE)
    assert one.title == "Person 1 på bildet mangler samtykke for Nettside"


def test_who_is_marked_but_not_registered_stops_the_post() -> None:
    (one,) = found(shown("p1", ""), TERJE)
    assert one.title == "Én person på bildet er ikke registrert"
    (one,) = found(shown("p1", people=3, consents=3), TERJE)
    assert one.title == "To personer på bildet er ikke registrert"


def test_somebody_the_register_no_longer_knows_stops_the_post() -> None:
    (one,) = found(shown("gone"))
    assert one.severity == Severity.BLOCKS


def test_a_person_without_any_yes_stops_a_post_that_has_no_channel_yet() -> None:
    assert found(shown("liv", channels=()), LIV)
    assert not found(shown("p1", channels=()), TERJE)


def test_a_young_person_gives_advice_only() -> None:
    (one,) = found(shown("amina"), AMINA)
    assert one.severity == Severity.TIP


def test_an_undated_post_is_held_against_today() -> None:
    assert found(shown("p1", day=None), TERJE) == []
    assert found(shown("p1", day=date(2029, 1, 1)), TERJE)


def test_persons_are_counted_once() -> None:
    picture = a_picture(persons=(PersonMark("p1"), PersonMark("p1"), PersonMark("")), people=1)
    assert (picture.seen, picture.registered) == (2, 1)
