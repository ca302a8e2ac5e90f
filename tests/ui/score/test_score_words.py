"""What the score panel says."""

import pytest

from desktop.domain.assessment import AssessedPost
from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.post import Overrule, Post, Ruling, Status
from desktop.domain.quality import Quality
from desktop.domain.score import Score, State, Verdict
from desktop.ui.score.next_step import next_step
from desktop.ui.score.score_words import ring_name, row_line, row_name, sentence


def score(missing: int = 0, maybe: int = 0, unneeded: int = 0) -> Score:
    states = [State.MISSING] * missing + [State.MAYBE] * maybe + [State.NOT_RELEVANT] * unneeded
    states += [State.MET] * (11 - len(states))
    pairs = zip(Quality, states, strict=True)
    return Score(tuple(Verdict(quality, state, 0.5, f"Råd for {quality}") for quality, state in pairs))


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (score(4, 1), "Fire mangler, og ett er kanskje."),
        (score(1), "Ett mangler."),
        (score(0, 2), "Ingen mangler, men to er kanskje."),
        (score(), "Ingen mangler."),
        (score(11), "Elleve mangler."),
    ],
)
def test_the_sentence_counts_in_words(made: Score, words: str) -> None:
    assert sentence(made) == words


def test_the_ring_says_what_it_shows() -> None:
    assert ring_name(score(4, 1)) == "6\u00a0av\u00a011 på plass, 1 kanskje, 4 mangler"


def test_an_overruled_row_gives_the_boards_reason() -> None:
    post = Post(id="a").with_overrule(Quality.DELIGHT, Overrule(Quality.DELIGHT, Ruling.MET, "Alle lo"))
    verdict = Verdict(Quality.DELIGHT, State.MET, 0.2, "Ta med et smil", overruled=True)
    assert row_line(verdict, post) == "På plass: Alle lo"
    assert row_name(verdict, post) == "Glede og humor, på plass, endret av dere. På plass: Alle lo"


def test_what_stops_a_post_is_the_next_step_before_what_it_lacks() -> None:
    stops = Finding(
        "captions", Severity.BLOCKS, "Filmen mangler teksting", "Fordi.", "Lag teksting", step=Step.CAPTIONS
    )
    assessed = AssessedPost(Post(id="a", text="Hei"), score(3))
    step = next_step(assessed, (stops,))
    assert step is not None
    assert (step.words, step.finding) == ("Lag teksting", stops)
    lacking = next_step(assessed, ())
    assert lacking is not None
    assert (lacking.quality, lacking.words) == (Quality.FEELING, "Råd for feeling")


def test_nothing_is_left_to_do_when_all_is_there_or_the_post_is_out() -> None:
    assert next_step(AssessedPost(Post(id="a", text="Hei"), score()), ()) is None
    assert next_step(AssessedPost(Post(id="a", status=Status.PUBLISHED), score(5)), ()) is None


def test_a_post_without_words_is_written_first() -> None:
    stops = Finding("no_author", Severity.BLOCKS, "Ansvarlig mangler", "Fordi.", "Velg ansvarlig")
    step = next_step(AssessedPost(Post(id="a", title="Julebord"), score(3)), (stops,))
    assert step is not None
    assert (step.words, step.finding, step.quality) == ("Skriv det dere vil si", None, None)
