"""Papers out of the open register: forms to sign, what is kept about a person, and the recovery code."""

from pathlib import Path

from desktop.domain.channel import NAMES
from desktop.domain.consent import WAY_NAMES, AgeGroup, Answer, Consent, Giver, Person
from desktop.domain.errors import FileProblem, plain_reason
from desktop.domain.wording import say
from desktop.domain.words import listed
from desktop.exchange.consent_form_words import FormLanguage
from desktop.exchange.consent_papers import FormFor, Paper, Part, fact, form, paper_pages, paper_pdf, text, whole_day
from desktop.services.open_plan import OpenPlan
from desktop.services.withdrawal import shown_in
from desktop.storage.files import write_in_place

PRINT_PIXELS_PER_INCH = 200.0

AGE_WORDS: dict[AgeGroup, str] = {
    AgeGroup.UNKNOWN: "Ikke skrevet ned",
    AgeGroup.CHILD: "Barn",
    AgeGroup.YOUNG: "Ungdom",
    AgeGroup.ADULT: "Voksen",
}
ANSWER_WORDS: dict[Answer, str] = {
    Answer.NOT_ASKED: "Ikke skrevet ned",
    Answer.YES: "Ja",
    Answer.NO: "Nei",
}


def blank_form(plan: OpenPlan, *, child: bool, language: FormLanguage = FormLanguage.BOKMAAL) -> Paper:
    """A form to print and sign."""
    return form(FormFor(plan.branch, plan.today(), child=child, language=language))


def filled_form(plan: OpenPlan, person: Person, consent: Consent | None) -> Paper:
    """The form with what is known of the person, to keep or to sign."""
    child = person.group_on(plan.today(), plan.consents.settings) == AgeGroup.CHILD
    return form(FormFor(plan.branch, plan.today(), child=child, person=person, consent=consent))


def about_person(plan: OpenPlan, person: Person) -> Paper:
    """All that is kept about a person, for that person to see."""
    proofs = plan.consents.vault.proof_names(person.id)
    sections: list[tuple[str, tuple[Part, ...]]] = [("Personen", tuple(_person(plan, person)))]
    for number, consent in enumerate(person.consents, 1):
        sections.append((f"Samtykke {number}", tuple(_consent(consent, proofs))))
    if person.withdrawn_on:
        sections.append(("Trukket tilbake", tuple(_withdrawal(person))))
    lead = (
        "Dette er alt Elleve har lagret om deg. Det ligger kryptert på styrets maskin. Du kan be styret rette eller "
        "slette det."
    )
    return Paper("Lagret om deg", lead, plan.branch, plan.today(), tuple(sections))


def recovery_paper(plan: OpenPlan, code: str) -> Paper:
    """The recovery code, to put in a safe place."""
    lead = (
        "Med denne koden kan dere åpne samtykkeregisteret hvis passordet er glemt. Legg arket et trygt sted, ikke ved "
        "siden av maskinen. Uten passord og uten kode kan ingen åpne registeret."
    )
    how = "Velg «Glemt passordet?» under Samtykke i Elleve, og skriv koden. Store og små bokstaver er det samme."
    return Paper(
        "Gjenopprettingskode", lead, plan.branch, plan.today(), (("Slik bruker dere den", (text(how),)),), large=code
    )


def save_paper(paper: Paper, file: Path) -> Path:
    """Writes the PDF whole or not at all; raises FileProblem."""
    try:
        write_in_place(file, paper_pdf(paper))
    except OSError as problem:
        raise FileProblem(
            say("PDF-en kunne ikke lagres ({reason}).", reason=plain_reason(problem)),
            say("Lukk filen hvis den er åpen, eller velg et annet sted."),
        ) from problem
    return file


def paper_pictures(paper: Paper) -> list[bytes]:
    """The pages as PNG, for the printer."""
    return paper_pages(paper, PRINT_PIXELS_PER_INCH)


def _person(plan: OpenPlan, person: Person) -> list[Part]:
    facts = [
        fact("Navn", person.name),
        fact("Fødselsår", str(person.birth_year or "Ikke skrevet ned")),
        fact("Alder", AGE_WORDS[person.group_on(plan.today(), plan.consents.settings)]),
    ]
    facts += [fact("Foresatt", f"{one.name}{f', {one.relation}' if one.relation else ''}") for one in person.guardians]
    day = f", {whole_day(person.answer_day)}" if person.answer_day else ""
    facts.append(fact("Eget svar", f"{ANSWER_WORDS[person.answer]}{day}"))
    pictures = {item.name for post in plan.store.all_posts() for item in shown_in(post, person.id)}
    facts.append(fact("Bilder og filmer", listed(sorted(pictures)) or "Ingen"))
    return [*facts, fact("Notat", person.note)] if person.note else facts


def _consent(consent: Consent, proofs: dict[str, str]) -> list[Part]:
    giver = f"Foresatt: {consent.given_by}" if consent.giver == Giver.GUARDIAN else "Personen selv"
    facts = [
        fact("Formål", consent.purpose or "Ikke skrevet ned"),
        fact("Kanaler", listed([NAMES[channel] for channel in consent.channels])),
        fact("Bilder", "Bestemte bilder" if consent.media else "Alle bilder"),
        fact("Helse kan nevnes", "Ja" if consent.health else "Nei"),
        fact("Gitt av", giver),
        fact("Gitt", f"{whole_day(consent.given_on)}, {WAY_NAMES[consent.way].lower()}"),
        fact("Gjelder til", whole_day(consent.valid_until)),
        fact("Bevis", proofs.get(consent.proof, "Ikke lagt ved")),
    ]
    if consent.wording:
        facts.append(fact("Det som ble spurt om", consent.wording))
    if consent.withdrawn_on:
        facts.append(fact("Trukket tilbake", whole_day(consent.withdrawn_on)))
    return facts


def _withdrawal(person: Person) -> list[Part]:
    done = sum(place.done is not None for place in person.places)
    assert person.withdrawn_on is not None
    return [
        fact("Dato", whole_day(person.withdrawn_on)),
        fact("Av", person.withdrawn_by),
        fact("Steder ordnet", f"{done} av {len(person.places)}"),
        fact("Filer slettet", whole_day(person.wiped_on) if person.wiped_on else "Ikke ennå"),
    ]
