"""Addresses are found where a reader sees them, whole and without the sentence's punctuation."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.guidelines.addresses import addresses, same_address


def found(text: str) -> list[str]:
    return [address for _, _, address in addresses(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Les mer på https://example.no/rett?id=2.", ["https://example.no/rett?id=2"]),
        ("Se www.example.no, og meld deg på.", ["www.example.no"]),
        ("Påmelding: example.no/julekaffe!", ["example.no/julekaffe"]),
        ("(les på helsenorge.no)", ["helsenorge.no"]),
        ("«www.ms.no»", ["www.ms.no"]),
        ("https://no.wikipedia.org/wiki/MS_(sykdom)", ["https://no.wikipedia.org/wiki/MS_(sykdom)"]),
        ("youtu.be/abc123 og bit.ly/3xYz", ["youtu.be/abc123", "bit.ly/3xYz"]),
        ("blåtur.no er siden", ["blåtur.no"]),
        ("Se min.side.example.com/a_b-c#d", ["min.side.example.com/a_b-c#d"]),
        ("HTTPS://EXAMPLE.NO", ["HTTPS://EXAMPLE.NO"]),
    ],
)
def test_an_address_is_found_whole(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Send e-post til post@example.no innen fredag.",
        "Skriv til ola.nordmann@lag.example.no",
        "Vi sees kl. 18.00. Ta med kake.",
        "Det gikk bra.Vi ses.Hilsen styret",
        "Du må se.se her da",
        "http:// er ikke en adresse",
        "10.12.2026 kl. 12.30",
    ],
)
def test_what_is_not_an_address_is_left(text: str) -> None:
    assert found(text) == []


def test_two_spellings_of_one_address_are_the_same() -> None:
    assert same_address("https://www.Example.no/rett/") == same_address("example.no/rett")
    assert same_address("example.no/rett") != same_address("example.no/galt")


@given(st.text(max_size=120))
@settings(max_examples=150)
def test_offsets_are_exact_for_any_text(text: str) -> None:
    place = 0
    for start, end, address in addresses(text):
        assert text[start:end] == address != ""
        assert start >= place
        place = end


@given(st.text(max_size=30), st.sampled_from(["https://example.no/a", "www.example.no", "example.com/x"]))
@settings(max_examples=60)
def test_an_address_among_other_words_is_found(words: str, address: str) -> None:
    assert address in found(f"{words} {address} {words}")
