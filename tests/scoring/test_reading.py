"""How a text is taken in: sentences, names, dates, nynorsk and offsets."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.scoring.reading import read


def sentences(text: str) -> list[str]:
    return [text[one.start : one.end] for one in read(text).sentences]


def test_a_full_stop_in_a_date_or_an_abbreviation_ends_no_sentence() -> None:
    text = "Møtet er 4. mars kl. 18 hos Kari. Ta med ca. 20 kr. Vel møtt!"
    assert sentences(text) == ["Møtet er 4. mars kl. 18 hos Kari.", "Ta med ca. 20 kr.", "Vel møtt!"]


def test_a_line_break_ends_a_sentence_whatever_its_kind() -> None:
    assert sentences("Tid: torsdag\r\nSted: kantina\nPris: gratis") == ["Tid: torsdag", "Sted: kantina", "Pris: gratis"]


def test_a_quotation_keeps_its_mark() -> None:
    assert sentences("«Jeg tør ikke.» Så gikk hun.") == ["«Jeg tør ikke.»", "Så gikk hun."]


def test_people_places_and_dates_are_told_apart() -> None:
    line = read("Kari Nordmann møtte oss i Bergen 4. mars kl. 18 og betalte 200 kr.").line
    assert " Navn Etter møtte oss i Sted Dato . Dato kl . Kl og betalte Kr kr . " in line


@pytest.mark.parametrize(
    ("nynorsk", "bokmaal"),
    [("Eg veit ikkje kva ho heiter.", " jeg vet ikke hva hun heter . "), ("Kvifor kjem dei?", " hvorfor kommer de ? ")],
)
def test_nynorsk_is_read_as_bokmaal(nynorsk: str, bokmaal: str) -> None:
    assert bokmaal in read(nynorsk).line


def test_words_shouted_in_capitals_are_words_and_an_acronym_is_not() -> None:
    line = read("VI KLARTE DET! Ring NAV i dag.").line
    assert " vi klarte det ! " in line
    assert " ring FORK i dag . " in line


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_every_token_and_sentence_lies_where_it_says(text: str) -> None:
    reading = read(text)
    assert all(text[one.start : one.end] == one.raw for one in reading.tokens)
    assert [one.first for one in reading.sentences][1:] == [one.last for one in reading.sentences][:-1]
    assert all(
        reading.line[place:].startswith(f"{one.shown} ")
        for place, one in zip(reading.places, reading.tokens, strict=True)
    )
