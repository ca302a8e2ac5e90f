"""Words are cut out of a text with their places, and the forms of a word are brought together."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.repetition.lexicon import lexicon
from desktop.repetition.words import TokenKind, tokens


def values(text: str) -> list[str]:
    return [token.value for token in tokens(text)]


def test_words_are_cut_where_they_stand() -> None:
    text = "Hei! MS-laget møtes kl. 18.00 📣"

    assert [text[token.start : token.end] for token in tokens(text)] == ["Hei", "MS-laget", "møtes", "kl", "18.00"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("62 000", "62000"),
        ("62.000", "62000"),
        ("62000", "62000"),
        ("18.00", "18"),
        ("17.30", "17.30"),
        ("17:30", "17.30"),
    ],
)
def test_numbers_are_alike_however_they_are_written(written: str, value: str) -> None:
    assert values(f"kl {written} nå") == ["kl", value, "nå"]


def test_addresses_and_tags_stay_whole() -> None:
    kinds = [(token.kind, token.value) for token in tokens("Se https://example.no/ms, #Fatigue og post@example.no.")]

    assert (TokenKind.ADDRESS, "https://example.no/ms") in kinds
    assert (TokenKind.TAG, "#fatigue") in kinds
    assert (TokenKind.ADDRESS, "post@example.no") in kinds


def test_a_capital_inside_a_sentence_tells_a_name() -> None:
    capitals = [token.value for token in tokens("Ring Gerd. Hun bor på Tangen, sier NAV.") if token.capital]

    assert capitals == ["gerd", "tangen"]


@given(st.text(max_size=120))
@settings(max_examples=80, deadline=None)
def test_any_text_is_cut_in_order_without_overlap(text: str) -> None:
    last = 0
    for token in tokens(text):
        assert last <= token.start < token.end <= len(text)
        last = token.end


@pytest.mark.parametrize(
    "forms",
    [
        "trening treningene treningane trener trene",
        "medlem medlemmer medlemmene medlemer",
        "sykehus sykehuset sjukehus sjukehuset",
        "møte møter møtet møtes møttes",
        "forsker forskere forskning forsking forskarar",
        "gå gikk går gjekk gått",
        "kommer kjem kom kommet",
        "uke veke uker vekene",
    ],
)
def test_forms_of_a_word_in_both_written_languages_share_a_root(forms: str) -> None:
    assert len({lexicon().roots.of(word) for word in forms.split()}) == 1


@pytest.mark.parametrize(
    ("compound", "parts"),
    [("treningsgruppa", "trening gruppe"), ("sommerlotteriet", "sommer lotteri"), ("årsmøtesaker", "årsmøte sak")],
)
def test_compounds_fall_into_the_words_they_are_made_of(compound: str, parts: str) -> None:
    known = lexicon()

    assert known.parts(compound) == tuple(known.roots.of(part) for part in parts.split())


def test_words_for_the_same_share_a_group() -> None:
    known = lexicon()

    assert set(known.groups[known.roots.of("sykehus")]) & set(known.groups[known.roots.of("klinikk")])
