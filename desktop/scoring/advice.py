"""The advice for a quality that a post lacks: one step, led by a verb, made from what the post talks about."""

from collections.abc import Callable, Iterator
from zlib import crc32

from desktop.domain.quality import Quality
from desktop.domain.wording import Words
from desktop.scoring.facts import Facts

Condition = Callable[[Facts], object]
LONGEST_QUOTE = 30

# Tried from the top; the first line whose condition holds is used. Several lines in one row are alternatives.
_ADVICE: dict[Quality, tuple[tuple[Condition, tuple[str, ...]], ...]] = {
    Quality.FEELING: (
        (lambda one: one.empty, ("Begynn med noe noen kjente på i det siste",)),
        (lambda one: one.mourned, ("Si hva dere savner ved {name}",)),
        (lambda one: one.name, ("Fortell hva {name} kjente på akkurat da",)),
        (lambda one: one.by_self and one.held, ("Si rett ut hva du kjente på akkurat da",)),
        (lambda one: one.event and one.held, ("Fortell hva «{event}» betydde for én som var der",)),
        (
            lambda one: one.event,
            ("Fortell hva «{event}» betyr for én som kommer", "Vis hvem som gleder seg til «{event}»"),
        ),
        (lambda one: one.thanks, ("Si hva det betydde for dere, ikke bare takk",)),
        (
            lambda one: one.theme,
            ("Fortell hvordan «{theme}» kjennes for én av dere", "Vis hva som står på spill i «{theme}»"),
        ),
        (lambda one: True, ("Fortell hva som står på spill, og for hvem",)),
    ),
    Quality.PEOPLE: (
        (lambda one: one.empty, ("Velg ett menneske innlegget skal handle om",)),
        (lambda one: one.contact, ("La {contact} si noe selv, ikke bare ta imot påmelding",)),
        (lambda one: one.event and one.held, ("La én som var på «{event}», fortelle",)),
        (
            lambda one: one.event,
            ("Fortell om én som skal på «{event}», med navn", "La én som har vært på «{event}», fortelle"),
        ),
        (lambda one: one.crowd, ("Vis ett av menneskene bak tallet {crowd}",)),
        (lambda one: one.by_self and not one.name, ("Skriv hvem du er, gjerne med navn",)),
        (lambda one: one.learns and one.theme, ("La én med erfaring fortelle om «{theme}»",)),
        (
            lambda one: one.theme,
            ("Fortell hvem «{theme}» gjelder, og hva de sa", "Sitér én som har noe å si om «{theme}»"),
        ),
        (lambda one: True, ("Nevn ett menneske ved navn, og hva det gjorde",)),
    ),
    Quality.PRESENCE: (
        (lambda one: one.empty, ("Svar på noe følgerne har spurt dere om",)),
        (lambda one: one.question, ("Skriv hvem som svarer på «{question}», og når",)),
        (
            lambda one: one.event,
            ("Svar på noe følgerne har spurt om «{event}»", "Lov at én av dere svarer om «{event}»"),
        ),
        (
            lambda one: one.theme,
            (
                "Bygg på noe følgerne har skrevet om «{theme}»",
                "Skriv hvem som svarer på det folk lurer på om «{theme}»",
            ),
        ),
        (lambda one: True, ("Skriv hvem som svarer i kommentarfeltet, og når",)),
    ),
    Quality.DIALOGUE: (
        (lambda one: one.empty, ("Spør leseren om noe dere selv lurer på",)),
        (lambda one: one.mourned, ("Be leserne dele et minne om {name}",)),
        (lambda one: one.question and not one.signs_up, ("La «{question}» stå åpent, og be om svar",)),
        (lambda one: one.event and one.held, ("Spør hva leserne husker best fra «{event}»",)),
        (lambda one: one.event, ("Spør leserne hva de ønsker seg på «{event}»",)),
        (lambda one: one.learns and one.theme, ("Spør hva leserne selv har erfart med «{theme}»",)),
        (lambda one: one.name, ("Spør hvem leserne har møtt som likner {name}",)),
        (
            lambda one: one.theme,
            (
                "Spør hva «{theme}» får leserne til å tenke på",
                "Be leserne fortelle hva de selv har opplevd med «{theme}»",
            ),
        ),
        (lambda one: True, ("Spør leseren om noe det er lett å svare på",)),
    ),
    Quality.SURPRISE: (
        (lambda one: one.empty, ("Start med det ingen venter",)),
        (lambda one: one.event and one.held, ("Start med det ingen ventet på «{event}»",)),
        (lambda one: one.event and one.date, ("Åpne med noe uventet, og vent med «{date}»",)),
        (lambda one: one.figure, ("Begynn med tallet {figure}, og la leseren undres",)),
        (lambda one: one.name, ("Start med det minst ventede {name} har gjort",)),
        (lambda one: one.learns and one.theme, ("Snu en vanlig misforståelse om «{theme}»",)),
        (lambda one: one.opening, ("Bytt ut «{opening}» med noe ingen venter",)),
        (lambda one: True, ("Legg inn en vending leseren ikke ser komme",)),
    ),
    Quality.DELIGHT: (
        (lambda one: one.empty, ("Finn noe dere lo av sist dere møttes",)),
        (lambda one: one.grave, ("Ta med ett lyst minne, om det kjennes rett",)),
        (lambda one: one.event and one.held, ("Fortell om noe dere lo av på «{event}»",)),
        (
            lambda one: one.event,
            ("Fortell om noe dere lo av på «{event}» sist", "Finn et smil i det som kan gå galt på «{event}»"),
        ),
        (lambda one: one.name, ("Ta med noe {name} sa som fikk folk til å smile",)),
        (lambda one: one.heavy, ("Ta med noe lyst midt i det alvorlige",)),
        (lambda one: one.by_us or one.by_self, ("Le litt av dere selv når det gjelder «{theme}»",)),
        (
            lambda one: one.theme,
            ("Finn det litt rare ved «{theme}», og vis det", "Fortell om noe dere lo av rundt «{theme}»"),
        ),
        (lambda one: True, ("Legg til noe dere selv lo av",)),
    ),
    Quality.KNOWLEDGE: (
        (lambda one: one.empty, ("Del ett råd som leseren kan bruke i dag",)),
        (
            lambda one: one.event,
            ("Gi leseren ett råd eller funn fra «{event}»", "Forklar ett ord leseren møter på «{event}»"),
        ),
        (lambda one: one.name, ("Ta med ett råd {name} ville gitt andre",)),
        (lambda one: one.figure, ("Forklar hva tallet {figure} betyr for leseren",)),
        (
            lambda one: one.theme,
            ("Forklar ett ord eller en rettighet om «{theme}»", "Del ett konkret råd om «{theme}»"),
        ),
        (lambda one: True, ("Del ett råd eller en kilde leseren kan bruke",)),
    ),
    Quality.PERSONAL: (
        (lambda one: one.empty, ("Fortell hva du selv gjorde denne uka",)),
        (lambda one: one.event and one.held, ("Fortell hva du selv tok med deg fra «{event}»",)),
        (
            lambda one: one.event and not one.by_self,
            (
                "Fortell hva du selv gruer eller gleder deg til ved «{event}»",
                "Vis hva som skjer hos dere før «{event}»",
            ),
        ),
        (lambda one: one.by_us, ("Fortell hva dere selv strevde med rundt «{theme}»",)),
        (lambda one: one.learns and one.theme, ("Fortell hva du selv har lært om «{theme}»",)),
        (lambda one: one.name, ("Skriv hva {name} har fått deg til å tenke",)),
        (
            lambda one: one.theme,
            ("Fortell hva «{theme}» er for deg som skriver", "Innrøm noe dere bommet på med «{theme}»"),
        ),
        (lambda one: True, ("Skriv i jeg-form om noe du selv gjorde",)),
    ),
}
_QUESTIONS: dict[Quality, tuple[str, str]] = {
    Quality.FEELING: ("Kjenner du noe når du leser «{words}»?", "Kjenner du noe når du leser dette?"),
    Quality.PEOPLE: ("Ser du et menneske for deg i «{words}»?", "Ser du et bestemt menneske for deg?"),
    Quality.PRESENCE: ("Svarer dere følgerne med «{words}»?", "Svarer dere følgerne her?"),
    Quality.DIALOGUE: ("Får du lyst til å svare på «{words}»?", "Får du lyst til å svare?"),
    Quality.SURPRISE: ("Stopper du opp ved «{words}»?", "Stopper du opp når du leser dette?"),
    Quality.DELIGHT: ("Smiler du av «{words}»?", "Smiler du av dette?"),
    Quality.KNOWLEDGE: ("Lærte du noe nyttig av «{words}»?", "Lærte du noe nyttig her?"),
    Quality.PERSONAL: ("Blir du kjent med dere i «{words}»?", "Blir du kjent med den som skriver?"),
}


def advise(quality: Quality, facts: Facts) -> str:
    """One verb-led step towards the quality; the same facts always give the same words."""
    for holds, lines in _ADVICE[quality]:
        if not holds(facts):
            continue
        fitting = [line for line in lines if _fits(line, facts)]
        if fitting:
            pick = crc32(f"{facts.theme}{facts.event}{facts.name}".encode()) % len(fitting)
            return _filled(fitting[pick], facts)
    return ""


def ask(quality: Quality, words: str) -> str:
    """The question put to the user where the judge is unsure, quoting the words that made it waver."""
    with_words, without = _QUESTIONS[quality]
    return Words(with_words, {"words": short(words)}) if words else Words(without, {})


def sources() -> Iterator[str]:
    """All advice and questions as they stand above, for the translations."""
    for rows in _ADVICE.values():
        yield from (line for _, lines in rows for line in lines)
    for questions in _QUESTIONS.values():
        yield from questions


def short(words: str, longest: int = LONGEST_QUOTE) -> str:
    """The words on one line and without quotation marks of their own, cut at a word's end."""
    plain = " ".join(words.split()).strip('«»"“”–- ').replace("«", "").replace("»", "")
    if len(plain) <= longest:
        return plain.rstrip(".,:;!?")
    cut = plain[:longest].rsplit(" ", 1)[0].rstrip(".,:;!?–- ")
    return f"{cut} …"


def _fits(line: str, facts: Facts) -> bool:
    return "{theme}" not in line or bool(facts.theme)


def _filled(line: str, facts: Facts) -> str:
    values = {
        "theme": facts.theme,
        "event": facts.event,
        "name": facts.name,
        "contact": facts.contact,
        "date": facts.date,
        "figure": facts.figure,
        "crowd": facts.crowd,
        "question": facts.question.rstrip("?") + "?",
        "opening": facts.opening,
    }
    return Words(line, {name: value for name, value in values.items() if f"{{{name}}}" in line})
