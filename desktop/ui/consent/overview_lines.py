"""The lines of the register's lists: pictures, persons, and those who have withdrawn."""

from collections.abc import Sequence
from datetime import date

from desktop.domain.consent import AgeGroup, Answer, ConsentSettings, Person
from desktop.domain.finding import Severity
from desktop.domain.media import Media
from desktop.domain.post import Post
from desktop.ui.consent.person_lines import age_words, channels_said, full_day
from desktop.ui.consent.two_lines import Line
from desktop.ui.translations import tr
from desktop.ui.words import short_day


def picture_line(post: Post, medium: Media, stops: Sequence[str]) -> Line:
    """A picture of a post, with what it lacks."""
    when = f", {short_day(post.day)}" if post.day else ""
    name = (post.title or tr("Uten tittel")) + when
    count = medium.seen
    seen = tr("1 person") if count == 1 else tr("{count} personer").format(count=count)
    state = tr("Alle har sagt ja") if not stops else "; ".join(dict.fromkeys(stops))
    severity = Severity.BLOCKS if stops else Severity.FINE
    return Line(f"{post.id} {medium.id}", name, f"{seen}. {state}." if count else f"{state}.", "f-image", severity)


def entry_line(person: Person, due: bool, settings: ConsentSettings, today: date) -> Line:
    """A person of the register; `due` means to be asked again soon."""
    group = person.group_on(today, settings)
    age = age_words(person, group, today, settings)
    child = "child" if group == AgeGroup.CHILD else "user"
    if person.withdrawn_on:
        return Line(person.id, person.name, tr("Har trukket samtykket"), child, Severity.BLOCKS)
    if person.answer == Answer.NO:
        return Line(person.id, person.name, tr("{age}. Har sagt nei").format(age=age), child, Severity.BLOCKS)
    standing = [one for one in person.consents if one.holds_on(today)]
    if not standing:
        return Line(person.id, person.name, tr("{age}. Ingen samtykker gjelder nå").format(age=age), child,
                    Severity.WARNING)  # fmt: skip
    if group == AgeGroup.CHILD and person.answer != Answer.YES:
        return Line(person.id, person.name, tr("{age}. Barnet er ikke spurt").format(age=age), child, Severity.WARNING)
    until = full_day(max(one.valid_until for one in standing))
    said = tr("{age}. {said}. Gjelder til {until}").format(
        age=age, said=channels_said(person, group, today), until=until
    )
    if due:
        return Line(person.id, person.name, tr("{said}. Spør på nytt snart").format(said=said), child, Severity.WARNING)
    return Line(person.id, person.name, said, child, Severity.FINE)


def down_line(person: Person) -> Line:
    """Somebody who has withdrawn, and how far one has come."""
    done = sum(place.done is not None for place in person.places)
    severity = Severity.FINE if person.handled else Severity.BLOCKS
    words = tr("{done} av {count} steder ordnet").format(done=done, count=len(person.places))
    return Line(person.id, person.name, words, "history", severity)
