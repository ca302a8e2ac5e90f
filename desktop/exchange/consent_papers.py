"""Papers of the register: consent forms, blank or filled in, what is kept about a person, and the recovery code.

All are made of the same few parts, so that one template sets them: a line to write on, a box to tick, a fact, a text.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.domain.consent import Answer, Consent, Person
from desktop.domain.words import day_month
from desktop.exchange.consent_form_words import PLACES, WORDS, FormLanguage, FormWords

Part = dict[str, Any]
TEMPLATE = "consent.typ"


@dataclass(frozen=True, slots=True)
class FormFor:
    """Whom a form is for: `contact` is whom to tell when one regrets. `person` and `consent` fill it in."""

    branch: str
    made: date
    child: bool = False
    language: FormLanguage = FormLanguage.BOKMAAL
    contact: str = ""
    person: Person | None = None
    consent: Consent | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper with a title, a sentence and sections of (heading, parts)."""

    title: str
    lead: str
    branch: str
    made: date
    sections: tuple[tuple[str, tuple[Part, ...]], ...]
    language: FormLanguage = FormLanguage.BOKMAAL
    large: str = ""


def form(wanted: FormFor) -> Paper:
    """A consent form: blank, or filled with a person and one consent."""
    words = WORDS[wanted.language]
    which = int(wanted.child)
    sections = [
        (words.who, _who(words, wanted)),
        (words.what, _what(words, wanted)),
        (words.where, _where(words, wanted)),
        (words.health, _health(words, wanted)),
        (words.until, [text(words.until_why), line(words.until_line, _until(wanted))]),
        (words.regret, [text(words.regret_why), line(words.regret_line, wanted.contact)]),
        (words.kept, [text(words.kept_why)]),
    ]
    if wanted.child:
        sections.append((words.child, _child(words, wanted)))
    sections.append((words.sign, _signing(words, wanted)))
    made = tuple((heading, tuple(parts)) for heading, parts in sections)
    return Paper(words.title[which], words.lead[which], wanted.branch, wanted.made, made, wanted.language)


def paper_pdf(paper: Paper) -> bytes:
    """The paper as a tagged PDF (PDF/UA-1)."""
    from desktop.exchange.typesetting import set_pdf  # brings the typesetter, which most starts do without

    return set_pdf(TEMPLATE, _inputs(paper), paper.made)


def paper_pages(paper: Paper, pixels_per_inch: float) -> list[bytes]:
    """The same pages as PNG pictures."""
    from desktop.exchange.typesetting import set_pages

    return set_pages(TEMPLATE, _inputs(paper), pixels_per_inch)


def line(name: str, value: str = "") -> Part:
    """Something to write, on a line; filled where `value` is known."""
    return {"kind": "line", "name": name, "value": value}


def tick(name: str, ticked: bool = False) -> Part:
    return {"kind": "tick", "name": name, "ticked": ticked}


def fact(name: str, value: str) -> Part:
    return {"kind": "fact", "name": name, "value": value}


def text(words: str) -> Part:
    return {"kind": "text", "name": words}


def _inputs(paper: Paper) -> dict[str, Any]:
    words = WORDS[paper.language]
    return {
        "document": paper.title,
        "title": paper.title,
        "subtitle": paper.branch,
        "lead": paper.lead,
        "branch": paper.branch,
        "made_on": {"year": paper.made.year, "month": paper.made.month, "day": paper.made.day},
        "lang": paper.language.value,
        "page": list(words.page),
        "large": paper.large,
        "sections": [{"heading": heading, "parts": list(parts)} for heading, parts in paper.sections],
    }


def _who(words: FormWords, wanted: FormFor) -> list[Part]:
    person = wanted.person
    parts = [
        line(words.name[int(wanted.child)], person.name if person else ""),
        line(words.born, str(person.birth_year or "") if person else ""),
    ]
    if wanted.child:
        guardian = person.guardians[0] if person and person.guardians else None
        parts += [
            line(words.guardian, guardian.name if guardian else ""),
            line(words.relation, guardian.relation if guardian else ""),
        ]
    return parts


def _what(words: FormWords, wanted: FormFor) -> list[Part]:
    consent = wanted.consent
    return [line(words.pictures), line(words.purpose, consent.purpose if consent else "")]


def _where(words: FormWords, wanted: FormFor) -> list[Part]:
    said = wanted.consent.channels if wanted.consent else ()
    return [tick(words.channels[channel], channel in said) for channel in PLACES]


def _health(words: FormWords, wanted: FormFor) -> list[Part]:
    consent = wanted.consent
    return [
        text(words.health_why[int(wanted.child)]),
        tick(words.health_yes, bool(consent and consent.health)),
        tick(words.health_no, bool(consent and not consent.health)),
    ]


def _until(wanted: FormFor) -> str:
    return whole_day(wanted.consent.valid_until) if wanted.consent else ""


def _child(words: FormWords, wanted: FormFor) -> list[Part]:
    answer = wanted.person.answer if wanted.person else Answer.NOT_ASKED
    return [
        text(words.child_why),
        tick(words.child_yes, answer == Answer.YES),
        tick(words.child_no, answer == Answer.NO),
    ]


def _signing(words: FormWords, wanted: FormFor) -> list[Part]:
    given = whole_day(wanted.consent.given_on) if wanted.consent else ""
    parts = [line(words.place, given), line(words.signature[int(wanted.child)])]
    return parts if wanted.child else [*parts, line(words.young)]


def whole_day(day: date) -> str:
    """`1. juni 2028`."""
    return f"{day_month(day)} {day.year}"
