"""The judge as the editor meets it: eight verdicts, evidence in the text, and sense on clear-cut posts."""

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby, permutations
from operator import itemgetter
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.domain.quality import FROM_TEXT, Quality
from desktop.scoring.evidence import carriers
from desktop.scoring.features import features
from desktop.scoring.judge import TextJudge
from desktop.scoring.model import load_judge
from desktop.scoring.reasons import reason_for
from desktop.scoring.weights import load_weights

F, P, R, D = Quality.FEELING, Quality.PEOPLE, Quality.PRESENCE, Quality.DIALOGUE
S, G, K, E = Quality.SURPRISE, Quality.DELIGHT, Quality.KNOWLEDGE, Quality.PERSONAL


TRAINING = Path(__file__).resolve().parents[2] / "training"


@cache
def judge() -> TextJudge:
    return load_judge()


def met(text: str) -> set[Quality]:
    return {one.quality for one in judge().judge(text) if one.met}


def test_the_eight_come_in_their_order() -> None:
    assert tuple(one.quality for one in judge().judge("Velkommen til møte.")) == FROM_TEXT


@pytest.mark.parametrize("text", ["", "   \n", "…", "12.3.", "!?"])
def test_a_text_without_words_has_none_and_gets_a_first_step(text: str) -> None:
    verdicts = judge().judge(text)
    assert not any(one.met or one.unsure or one.evidence for one in verdicts)
    assert all(one.advice for one in verdicts)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
@example("Eg gret 😭😭 då Kari (81) kom.\r\n\r\nKva gjorde du? 👩‍👩‍👧 Takk!")
@example("«Nei,» sa hun. Så gråt vi. É\u0301 \u200d\ufeff \x00 slutt")
def test_evidence_lies_where_it_says_for_any_text(text: str) -> None:
    verdicts = judge().judge(text)
    assert tuple(one.quality for one in verdicts) == FROM_TEXT
    assert all(0.0 <= one.score <= 1.0 for one in verdicts)
    for one in (found for verdict in verdicts for found in verdict.evidence):
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.words
        assert one.reason
    assert verdicts == judge().judge(text)


def test_what_is_met_shows_its_words_and_what_is_missing_its_advice() -> None:
    for one in judge().judge("Da Turid (79) slapp krykkene, gråt hun. «Jeg trodde aldri det skulle gå», sa hun."):
        assert bool(one.evidence) == one.met
        assert one.advice
        assert bool(one.question) == one.unsure


@pytest.mark.parametrize(
    ("text", "has", "lacks"),
    [
        ("Medlemsmøte torsdag 6. februar kl. 18 på biblioteket. Enkel servering. Velkommen!", (), tuple(Quality)),
        ("Årsmøtet ble holdt 3. mars. Regnskapet ble godkjent, og styret ble gjenvalgt.", (), (F, R, D, S, G, K, E)),
        (
            "Aud (83) satt lenge med brevet i fanget. Så gråt hun. «Jeg har ventet siden mannen min døde», sa hun.",
            (F, P),
            (D, K, R),
        ),
        ("Hva hjalp deg mest det første året? Skriv gjerne noen ord i kommentarfeltet.", (D,), (P, K)),
        (
            "Tusen takk for alle kommentarene. Mange av dere spurte om parkering. Svaret er ja.",
            (R,),
            (F,),
        ),
        (
            "Du har rett til å klage på vedtaket fra NAV. Fristen er seks uker, og klagen går til NAV.",
            (K,),
            (F, P, D, E),
        ),
        (
            "Jeg må innrømme at jeg glemte nøkkelen hjemme. Der sto vi i styret på trappa i en halvtime og frøs.",
            (E,),
            (K, D, R),
        ),
        ("Eg må vedgå at eg grua meg til fyrste møtet mitt som leiar. Eg gløymde namnet mitt.", (E,), (K, R)),
        ("Kva er det beste rådet du fekk då du var ny? Fortel i kommentarfeltet.", (D,), (F, P)),
        (
            "– Jeg begynte da jeg var ni, forteller Ingeborg Sand (64). Nå synger barnebarnet ved siden av henne.",
            (P,),
            (K, R),
        ),
    ],
)
def test_clear_cut_posts_are_judged_as_a_reader_would(
    text: str, has: tuple[Quality, ...], lacks: tuple[Quality, ...]
) -> None:
    assert set(has) <= met(text)
    # What the judge is unsure of is put to the user as a question and does not count.
    assert not {one.quality for one in judge().judge(text) if one.met and not one.unsure} & set(lacks)


def test_the_words_shown_for_dialogue_are_the_question() -> None:
    text = "Møtet er på torsdag. Hva vil du helst snakke om? Skriv det her."
    verdict = judge().judge(text)[FROM_TEXT.index(D)]
    assert verdict.met
    assert "Hva vil du" in verdict.evidence[0].words or "Skriv det her" in verdict.evidence[0].words


def test_a_signature_is_not_what_shows_a_human_being() -> None:
    text = "Da jeg sa ja til å bli leder, gråt jeg på do. «Ingen har lært meg dette», sa jeg til Kari.\nHilsen Torunn"
    verdict = judge().judge(text)[FROM_TEXT.index(P)]
    assert verdict.met
    assert not any("Torunn" in one.words for one in verdict.evidence)


def pairs_differing_in_one() -> Iterator[tuple[str, str, Quality]]:
    """Of each minimal pair whose halves differ in one quality: the text that has it, the other one, the quality."""
    files = [TRAINING / "train-5.jsonl", *sorted(TRAINING.glob("own-pairs-1*.jsonl"))]
    rows = [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]
    for _, group in groupby(rows, key=itemgetter("pair")):
        for one, other in permutations(group, 2):
            differing = [quality for quality in FROM_TEXT if one[quality.value] != other[quality.value]]
            if len(differing) == 1 and one[differing[0].value]:
                yield one["text"], other["text"], differing[0]


def test_the_sentence_that_makes_the_difference_in_a_minimal_pair_is_the_one_shown() -> None:
    found = []
    for text, other, quality in pairs_differing_in_one():
        parts = re.split(r"(?<=[.!?])\s+", text)
        same = [part for part in parts if part in other]
        if len(same) * 2 < len(parts):
            continue
        verdict = judge().judge(text)[FROM_TEXT.index(quality)]
        if verdict.met:
            found.append(verdict.evidence[0].words not in same)
    assert len(found) >= 60
    assert sum(found) >= 0.85 * len(found)


def test_a_conference_or_a_year_is_not_given_as_the_reason_why_one_smiles() -> None:
    looked = features("Konferansen er i mai. I fjor var den over på to år.")
    assert {"humour", "celebrate"} <= {hit.name for hit in looked.hits}
    for one in carriers(G, looked, load_weights(), [1.0, 0.9]):
        assert one.reason == reason_for(G, "")
