"""A long text is judged by its best passage, and a short one whole."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.quality import FROM_TEXT, Quality
from desktop.scoring.model import load_judge
from desktop.scoring.passages import FULLEST, LONG, passages
from desktop.scoring.reading import read

DULL = (
    "Styret har hatt møte og behandlet elleve saker. Regnskapet ble gjennomgått og godkjent uten merknader. "
    "Kontingenten er uendret. Neste møte holdes tirsdag 4. mars klokka 18 på biblioteket, inngang fra baksiden. "
    "Saker som ønskes behandlet, må være sekretæren i hende to uker før møtet. Referatet legges ut på nettsida. "
)
ASKING = "Hva er det beste rådet du fikk da du var ny? Fortell gjerne i kommentarfeltet. "


def test_a_short_text_has_no_passages() -> None:
    assert passages(read(DULL)) == []


def test_one_strong_part_is_found_in_a_long_dull_text() -> None:
    text = DULL * 3 + ASKING + DULL * 3
    assert len(text.split()) > LONG
    verdict = load_judge().judge(text)[FROM_TEXT.index(Quality.DIALOGUE)]
    assert verdict.met
    assert verdict.evidence[0].words in ASKING


def test_a_long_text_without_it_stays_without() -> None:
    assert not any(one.met for one in load_judge().judge(DULL * 6))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from([DULL, ASKING, "Hei!\n", "😀 "]), max_size=12))
def test_passages_hold_every_sentence_once_and_in_order(parts: list[str]) -> None:
    reading = read("".join(parts))
    cut = passages(reading)
    inside = [next((n for n, (start, end) in enumerate(cut) if start <= one.start and one.end <= end), -1)
              for one in reading.sentences]  # fmt: skip
    assert not cut or (inside == sorted(inside) and -1 not in inside and set(inside) == set(range(len(cut))))
    assert all(len(reading.text[start:end].split()) <= FULLEST + 25 for start, end in cut)
