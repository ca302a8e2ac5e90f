"""What the user reads about each text check: what it is, why it matters and what to do."""

from dataclasses import dataclass

from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.wording import say
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
        say("Noe privat om en person"),
        say("Helse og andre private ting hører den det gjelder til, og her står det ikke at vedkommende har sagt ja."),
        say("Spør først, eller skriv uten navn"),
    ),
    "contact_private": Explanation(
        say("Privat nummer eller adresse"),
        say("Det som legges ut, blir liggende, og dette ser ut til å være privat."),
        say("Bruk lagets nummer eller adresse"),
    ),
    "national_id": Explanation(
        say("Dette ligner et fødselsnummer"),
        say("Et fødselsnummer kan misbrukes og skal ikke ligge åpent."),
        say("Ta bort nummeret"),
    ),
    "advertising": Explanation(
        say("Dette kan leses som reklame"),
        say("Laget skal ikke selge varer for andre. Å takke en som har støttet dere, er fint."),
        say("Skriv uten å selge, eller ta det bort"),
    ),
    "disrespect": Explanation(
        say("Ord som ser ned på noen"),
        say("Dere snakker for foreningen, og kritikk når lenger når den handler om saken."),
        say("Skriv om det som er gjort, ikke om personene"),
    ),
    "conflict": Explanation(
        say("En uenighet som hører hjemme i laget"),
        say("Følgerne får bare én side av saken, og det som er skrevet, blir liggende."),
        say("Ta det opp i styret eller med administrasjonen"),
    ),
    "unsourced_claim": Explanation(
        say("Tall eller påstand uten kilde"),
        say("Leserne stoler på dere, og da skal de kunne se hvor det kommer fra."),
        say("Skriv hvem som sier det, eller legg ved lenke"),
        Severity.WARNING,
        Step.SOURCE,
    ),
    "borrowed_content": Explanation(
        say("Lånt uten at det står hvem som har laget det"),
        say("Den som har skrevet, tegnet eller tatt bildet, skal nevnes, og noen ganger må dere spørre."),
        say("Oppgi hvem som har laget det"),
        Severity.WARNING,
        Step.SOURCE,
    ),
    "bare_link": Explanation(
        say("Lenken står alene"),
        say("Leserne vet ikke hva de trykker på, og skjermlesere leser bare opp adressen."),
        say("Skriv en setning om hva lenken viser"),
        Severity.TIP,
    ),
    "minor_named": Explanation(
        say("Et barn er nevnt eller vist"),
        say("For barn må en foresatt ha sagt ja, og barnet skal være spurt."),
        say("Spør begge, eller skriv uten navn"),
        Severity.WARNING,
        Step.CONSENT,
    ),
    "video_without_captions": Explanation(
        say("En film uten teksting"),
        say("De som hører dårlig, får ikke med seg det som blir sagt."),
        say("Lag teksting før filmen legges ut"),
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
