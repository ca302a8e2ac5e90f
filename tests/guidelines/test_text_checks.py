"""Each text rule finds its clear cases, leaves near misses alone, and marks the exact words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.finding import Severity
from desktop.guidelines.explanations import EXPLANATIONS
from desktop.guidelines.text_checks import RULES, check_text

CLEAR = [
    ("sensitive_person_info", "Kåre Lund har fått et nytt attakk og er innlagt."),
    ("sensitive_person_info", "I går ble Wenche operert."),
    ("sensitive_person_info", "Vi savner Eva. Hun er sykmeldt med utbrenthet."),
    ("sensitive_person_info", "Anna er innlagd på sjukehus."),
    ("contact_private", "Torunn har sluttet. Mobilen hennes er 988 77 665."),
    ("contact_private", "Arvid blir 80. Send kort til Lyngveien 22."),
    ("contact_private", "Skriv gjerne et par ord til hilde.solberg65@gmail.com."),
    ("advertising", "Få 20 % rabatt i nettbutikken med rabattkoden MS20."),
    ("advertising", "Bestill i dag hos Sko-Senteret, det andre paret til halv pris."),
    ("disrespect", "Saksbehandlerne på Nav er noen idioter."),
    ("disrespect", "Legane der er heilt udugelege."),
    ("conflict", "Lederen har baksnakket resten av styret i hele høst."),
    ("conflict", "Fylkeslaget har ført oss bak lyset."),
    ("unsourced_claim", "73 % av alle med MS slutter i jobben."),
    ("unsourced_claim", "Forskning viser at sang gir lengre liv."),
    ("unsourced_claim", "Gurkemeie kurerer MS."),
    ("borrowed_content", "Bildet er hentet fra nettet."),
    ("borrowed_content", "Denne teksten er kopiert fra en annen side."),
    ("bare_link", "Se her! https://example.no/a"),
    ("minor_named", "Emma (8) solgte flest lodd."),
    ("minor_named", "Her er sønnen min Jonas, som går i 3. klasse."),
    ("minor_named", "På bildet ser dere elevene i 4B."),
    ("video_without_captions", "Ny film! Vi rakk ikke å tekste den."),
    ("video_without_captions", "Opptaket ligg ute, men utan teksting."),
    ("national_id", "Fødselsnummeret er 150368 41237."),
]

NEAR = [
    "Jeg heter Rita og har hatt MS siden 2003.",
    "Turid forteller om da hun fikk MS. Hun har sagt ja til å bli filmet.",
    "Nevrolog Per Nes snakker om attakker og medisiner.",
    "Kåre leder turen på lørdag.",
    "Påmelding til Gerd på 912 34 567.",
    "Skriv til oss på post@lokallaget.example.no.",
    "Vi møtes i Storgata 22.",
    "Takk til Rema, som ga oss kaffe.",
    "Vi selger kalenderen for 150 kroner, og alt går til turgruppa.",
    "Vi er skuffet over Nav. Fire måneder er for lenge.",
    "Kaffetrakteren er håpløs.",
    "Jeg er en tosk. Jeg satte møtet på feil dag.",
    "Vi var uenige med fylket om rampen i tre år. Nå er den ferdig.",
    "Styret er delt: Halvparten vil ha marsipankake.",
    "Ifølge Folkehelseinstituttet lever 13 000 nordmenn med MS.",
    "Billetter med 30 % rabatt for medlemmer.",
    "Foto: Kari Moen.",
    "Diktet er skrevet av Gerd Moen, og hun har sagt ja.",
    "Kommunen har laget et kart over toaletter: https://example.no/kart",
    "Barn under 12 år går gratis.",
    "Anders Lie (54) viser bilder.",
    "Ole Petter fylte 80 år.",
    "Filmen er tekstet.",
    "Filmkveld fredag med norske undertekster.",
    "Gavekontoen er 1503 12 34567.",
]


def ids(text: str) -> set[str]:
    return {finding.id for finding in check_text(text)}


@pytest.mark.parametrize(("rule", "text"), CLEAR)
def test_a_clear_case_is_found(rule: str, text: str) -> None:
    assert rule in ids(text)


@pytest.mark.parametrize("text", NEAR)
def test_a_near_miss_is_left_alone(text: str) -> None:
    assert ids(text) == set()


def test_every_rule_has_a_clear_case_and_plain_words() -> None:
    assert {rule for rule, _ in CLEAR} == set(RULES) == set(EXPLANATIONS)
    for words in EXPLANATIONS.values():
        assert words.why.endswith(".")
        assert "!" not in words.title + words.why + words.advice
        assert words.severity in (Severity.WARNING, Severity.TIP)


def test_the_words_and_their_place_are_exact() -> None:
    text = "Hei 🎄! Ring henne hjemme på 988 77 665."
    (finding,) = check_text(text)
    assert finding.words == text[finding.start : finding.end] == "988 77 665"


@pytest.mark.parametrize("official", ["988 77 665", "+4798877665", "98877665"])
def test_an_official_contact_is_fine(official: str) -> None:
    text = "Ring henne hjemme på 988 77 665."
    assert check_text(text, [official]) == ()


@pytest.mark.parametrize(("captions", "expected"), [(None, set()), (False, {"video_without_captions"}), (True, set())])
def test_a_film_spoken_of_is_held_against_what_is_known_of_it(captions: bool | None, expected: set[str]) -> None:
    assert {one.id for one in check_text("Se filmen fra turen.", has_captions=captions)} == expected


def test_known_captions_outweigh_the_text() -> None:
    assert check_text("Filmen er ikke tekstet.", has_captions=True) == ()


def _with_checksum(digits: str) -> str:
    """The id number that begins with these nine digits; empty where there is none."""
    first = -sum(int(a) * b for a, b in zip(digits, (3, 7, 6, 1, 8, 9, 4, 5, 2), strict=True)) % 11
    second = -sum(int(a) * b for a, b in zip(f"{digits}{first}", (5, 4, 3, 2, 7, 6, 5, 4, 3, 2), strict=False)) % 11
    return f"{digits}{first}{second}" if first < 10 and second < 10 else ""


@given(st.dates().map(lambda day: f"{day:%d%m%y}"), st.integers(0, 999))
@settings(max_examples=60)
def test_a_true_national_id_is_always_found(birth: str, serial: int) -> None:
    number = _with_checksum(f"{birth}{serial:03}")
    if number:
        assert ids(f"Se {number} her") == {"national_id"}
        assert ids(f"Se {number[:6]} {number[6:]} her") == {"national_id"}


@pytest.mark.parametrize(
    "text", ["Nummer 99998812345 står på pakken", "Kontonummer 15036841237", "Ring 0047 912 34 567 for påmelding"]
)
def test_other_long_numbers_are_no_national_id(text: str) -> None:
    assert "national_id" not in ids(text)


PIECES = st.sampled_from(
    [
        "Kari ",
        "har ",
        "MS ",
        "er ",
        "syk. ",
        "Emma (8) ",
        "https://a.no/b ",
        "100 % ",
        "912 34 567 ",
        "«",
        "»",
        "🎄",
        "\n",
    ]
)


@given(st.text(max_size=150) | st.lists(PIECES, max_size=25).map("".join))
@settings(max_examples=120)
def test_any_text_gets_findings_with_exact_offsets(text: str) -> None:
    findings = check_text(text)
    for finding in findings:
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.words
        assert finding.severity != Severity.BLOCKS
    assert [one.start for one in findings] == sorted(one.start for one in findings)
