"""What a text mentions: the figures that tell something, and the people in it rather than those who sign or answer."""

import pytest

from desktop.scoring.features import features
from desktop.scoring.mentions import contact_in, crowd_in, figure_in, mourned_in, name_in, signed_from


@pytest.mark.parametrize(
    "text",
    [
        "Ring Arne på 900 00 000 om du vil være med.",
        "Åpent lørdag 10. januar kl. 11–14.",
        "Helgen 14.–15. mars er det kurs.",
        "Inngang fra Storgata 25, rom 112.",
        "Vi møtte Kari Lund (52) på trappa.",
        "Jeg er 66. Kona er eldre.",
        "Billetten koster 150 kroner.",
        "Laget ble stiftet i 1978 og har drevet i 40 år.",
    ],
)
def test_times_prices_ages_addresses_and_telephones_are_no_figures(text: str) -> None:
    assert figure_in(features(text).reading) == ""


def test_a_figure_comes_with_its_millions() -> None:
    reading = features("I dag 3. mai: Rundt 2,9 millioner mennesker lever med MS.").reading
    assert figure_in(reading) == "2,9 millioner"
    assert crowd_in(reading) == "2,9 millioner"


def test_a_figure_of_things_counts_no_people() -> None:
    reading = features("Taket er 40 reiser i året. 22 medlemmer skrev under.").reading
    assert figure_in(reading) == "40"
    assert crowd_in(reading) == "22"


@pytest.mark.parametrize("end", ["Hilsen Torunn", "Klem fra Torunn, kasserer", "Torunn, leder", "– Torunn"])
def test_who_signs_is_not_whom_the_text_is_about(end: str) -> None:
    looked = features(f"Jeg kokte kaffe i tre uker før jeg forsto hva jobben var.\n{end}")
    assert name_in(looked) == ""
    assert name_in(features(f"Olav lo da jeg kokte kaffe.\n{end}")) == "Olav"
    assert looked.reading.text[looked.reading.tokens[signed_from(looked.reading)].start :] == end


def test_a_last_sentence_that_tells_something_is_no_signature() -> None:
    looked = features("Vi ventet i en time. Olga kom ikke.")
    assert name_in(looked) == "Olga"
    assert signed_from(looked.reading) == len(looked.reading.tokens)


def test_who_takes_calls_is_the_contact_and_nobody_else() -> None:
    looked = features("Vi søker ny kasserer. Kontakt Arne på telefon om du er interessert.")
    assert (contact_in(looked), name_in(looked)) == ("Arne", "")


def test_the_dead_are_those_named_where_the_death_is_told() -> None:
    text = "Elise bærer stolene. Asbjørn døde i mai."
    assert mourned_in(features(text).reading) == "Asbjørn"
    assert mourned_in(features("Elise bærer stolene. Det er stille nå.").reading) == ""
