"""What the user reads about each text check: what it is, why it matters and what to do."""

from dataclasses import dataclass

from desktop.domain.finding import Finding, Severity, Step
from desktop.guidelines.hit import Hit


@dataclass(frozen=True, slots=True)
class Explanation:
    """The words of one rule; `step` is where its button leads."""

    title: str
    why: str
    advice: str
    severity: Severity = Severity.WARNING
    step: Step = Step.TEXT


EXPLANATIONS: dict[str, Explanation] = {
    "sensitive_person_info": Explanation(
        "Noe privat om en person",
        "Helse og andre private ting hører den det gjelder til, og her står det ikke at vedkommende har sagt ja.",
        "Spør først, eller skriv uten navn",
    ),
    "contact_private": Explanation(
        "Privat nummer eller adresse",
        "Det som legges ut, blir liggende, og dette ser ut til å være privat.",
        "Bruk lagets nummer eller adresse",
    ),
    "national_id": Explanation(
        "Dette ligner et fødselsnummer",
        "Et fødselsnummer kan misbrukes og skal ikke ligge åpent.",
        "Ta bort nummeret",
    ),
    "advertising": Explanation(
        "Dette kan leses som reklame",
        "Laget skal ikke selge varer for andre. Å takke en som har støttet dere, er fint.",
        "Skriv uten å selge, eller ta det bort",
    ),
    "disrespect": Explanation(
        "Ord som ser ned på noen",
        "Dere snakker for foreningen, og kritikk når lenger når den handler om saken.",
        "Skriv om det som er gjort, ikke om personene",
    ),
    "conflict": Explanation(
        "En uenighet som hører hjemme i laget",
        "Følgerne får bare én side av saken, og det som er skrevet, blir liggende.",
        "Ta det opp i styret eller med administrasjonen",
    ),
    "unsourced_claim": Explanation(
        "Tall eller påstand uten kilde",
        "Leserne stoler på dere, og da skal de kunne se hvor det kommer fra.",
        "Skriv hvem som sier det, eller legg ved lenke",
        Severity.WARNING,
        Step.SOURCE,
    ),
    "borrowed_content": Explanation(
        "Lånt uten at det står hvem som har laget det",
        "Den som har skrevet, tegnet eller tatt bildet, skal nevnes, og noen ganger må dere spørre.",
        "Oppgi hvem som har laget det",
        Severity.WARNING,
        Step.SOURCE,
    ),
    "bare_link": Explanation(
        "Lenken står alene",
        "Leserne vet ikke hva de trykker på, og skjermlesere leser bare opp adressen.",
        "Skriv en setning om hva lenken viser",
        Severity.TIP,
    ),
    "minor_named": Explanation(
        "Et barn er nevnt eller vist",
        "For barn må en foresatt ha sagt ja, og barnet skal være spurt.",
        "Spør begge, eller skriv uten navn",
        Severity.WARNING,
        Step.CONSENT,
    ),
    "video_without_captions": Explanation(
        "En film uten teksting",
        "De som hører dårlig, får ikke med seg det som blir sagt.",
        "Lag teksting før filmen legges ut",
        Severity.WARNING,
        Step.CAPTIONS,
    ),
}


def explained(hit: Hit, text: str) -> Finding:
    """The hit as the user sees it."""
    words = EXPLANATIONS[hit.rule]
    return Finding(
        hit.rule,
        words.severity,
        words.title,
        words.why,
        words.advice,
        text[hit.start : hit.end],
        hit.start,
        hit.end,
        words.step,
    )
