"""The score of a post: fields, surroundings and the board's own rulings beside the text."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.likeness import Likeness, LikenessKind, Shared, Surroundings, Trait
from desktop.domain.media import Media, MediaKind
from desktop.domain.post import Form, Overrule, Post, Ruling
from desktop.domain.quality import FROM_TEXT, Quality
from desktop.domain.score import State, TextVerdict
from desktop.scoring.model import load_judge
from desktop.scoring.score import score

DULL = Post(id="a", title="Medlemsmøte", text="Medlemsmøte torsdag 6. februar kl. 18 på biblioteket. Velkommen.")
FILM = Media(id="m", kind=MediaKind.VIDEO, file="f.mp4", name="Bassenget.mp4")
PICTURE = Media(id="p", kind=MediaKind.PICTURE, file="f.jpg", name="Dugnad.jpg")
ALONE = Surroundings(history=12)
LIKE = Likeness("b", "Høstmøte", date(2026, 12, 4), LikenessKind.TEMPLATE, 0.9, "Samme ord")


def state(post: Post, quality: Quality, around: Surroundings | None = ALONE) -> State:
    return score(post, load_judge(), around).of(quality).state


def line(post: Post, quality: Quality, around: Surroundings | None = ALONE) -> str:
    return score(post, load_judge(), around).of(quality).line


def test_all_eleven_come_in_the_guidelines_order_each_with_a_line() -> None:
    verdicts = score(DULL, load_judge(), None).verdicts
    assert [one.quality for one in verdicts] == list(Quality)
    assert all(one.line for one in verdicts)


def test_a_film_or_a_film_form_meets_video_and_a_link_only_gives_advice() -> None:
    assert state(replace(DULL, media=(FILM,)), Quality.VIDEO) == State.MET
    assert state(replace(DULL, form=Form.REEL), Quality.VIDEO) == State.MET
    linked = replace(DULL, text="Se https://youtu.be/abc")
    assert state(linked, Quality.VIDEO) == State.MISSING
    assert line(linked, Quality.VIDEO).startswith("Lag en egen film")


def test_a_comment_keeper_meets_presence_by_field() -> None:
    verdict = score(replace(DULL, comment_keeper="Knut"), load_judge(), ALONE).of(Quality.PRESENCE)
    assert verdict.state == State.MET
    assert [(one.words, one.in_text) for one in verdict.evidence] == [("Knut", False)]
    assert state(DULL, Quality.PRESENCE) == State.MISSING


def test_people_in_a_picture_meet_people() -> None:
    assert state(replace(DULL, media=(replace(PICTURE, people=2),)), Quality.PEOPLE) == State.MET
    assert state(replace(DULL, media=(replace(PICTURE, people=0),)), Quality.PEOPLE) == State.MISSING
    assert state(replace(DULL, media=(PICTURE,)), Quality.PEOPLE) == State.MISSING


def test_variety_names_the_post_it_is_like() -> None:
    assert state(DULL, Quality.VARIETY) == State.MET
    assert state(DULL, Quality.VARIETY, replace(ALONE, likenesses=(LIKE,))) == State.MISSING
    assert line(DULL, Quality.VARIETY, replace(ALONE, likenesses=(LIKE,))) == "Ligner på «Høstmøte» 4. des."


def test_nearly_all_but_the_words_as_just_before_is_put_to_the_board() -> None:
    traits = (Trait.THEME, Trait.FORM, Trait.OPENING, Trait.TIME)
    same = tuple(Shared(one, "b", "Høstmøte", date(2026, 12, 4), 1, 1, "") for one in traits)
    around = replace(ALONE, much_alike=same)
    assert state(DULL, Quality.VARIETY, around) == State.MAYBE
    asked = "Tema, Form, Åpning og Tidspunkt som i «Høstmøte» – er det variert nok?"
    assert line(DULL, Quality.VARIETY, around) == asked
    assert state(DULL, Quality.VARIETY, replace(around, likenesses=(LIKE,))) == State.MISSING


def test_an_idea_taken_from_others_is_new() -> None:
    assert state(replace(DULL, inspiration="Adventsvindu"), Quality.FRESH) == State.MET
    assert state(replace(DULL, inspiration="Adventsvindu"), Quality.FRESH, None) == State.MET
    assert state(replace(DULL, inspiration=" "), Quality.FRESH) == State.MISSING


def test_newness_is_claimed_only_against_a_history() -> None:
    assert state(DULL, Quality.FRESH, replace(ALONE, new_theme=True)) == State.MET
    assert state(DULL, Quality.FRESH) == State.MISSING
    assert state(DULL, Quality.FRESH, Surroundings(new_form=True, new_theme=True)) == State.MAYBE
    assert {state(DULL, one, None) for one in (Quality.FRESH, Quality.VARIETY)} == {State.MAYBE}


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [(Ruling.MET, State.MET), (Ruling.MISSING, State.MISSING), (Ruling.NOT_RELEVANT, State.NOT_RELEVANT)],
)
@pytest.mark.parametrize("quality", [Quality.FEELING, Quality.VIDEO, Quality.FRESH])
def test_the_boards_ruling_stands_above_the_app(quality: Quality, ruling: Ruling, expected: State) -> None:
    post = DULL.with_overrule(quality, Overrule(quality, ruling, "Alle gråt på møtet"))
    verdict = score(post, load_judge(), ALONE).of(quality)
    assert (verdict.state, verdict.overruled, verdict.line) == (expected, True, "Alle gråt på møtet")


def test_a_ruling_without_a_reason_says_who_decided() -> None:
    post = DULL.with_overrule(Quality.FEELING, Overrule(Quality.FEELING, Ruling.MET))
    assert line(post, Quality.FEELING) == "Endret av dere"
    assert not score(post, load_judge(), ALONE).of(Quality.PEOPLE).overruled


def test_a_post_without_text_has_none_of_the_eight_and_a_first_step_for_each() -> None:
    found = score(Post(id="e", title="Noe om jul"), load_judge(), ALONE)
    assert {found.of(one).state for one in FROM_TEXT} == {State.MISSING}
    assert all(found.of(one).line and not found.of(one).evidence for one in FROM_TEXT)


def test_evidence_has_the_offsets_of_the_text_also_with_a_title_before_it() -> None:
    text = "I går 😀\r\nkom Turid (81). «Jeg gråt da jeg så dere», sa hun. Hva ville du sagt til henne?"
    found = score(Post(id="t", title="Turid kom", text=text), load_judge(), ALONE)
    shown = [one for verdict in found.verdicts for one in verdict.evidence if one.in_text]
    assert shown
    assert all(text[one.start : one.end] == one.words for one in shown)


def test_words_found_in_the_title_are_shown_as_a_field() -> None:
    class Finder:
        def judge(self, text: str) -> tuple[TextVerdict, ...]:
            from desktop.domain.score import Evidence

            where = text.index("gråt")
            word = Evidence(where, where + 4, "gråt", "sorg")
            return tuple(TextVerdict(one, True, False, 0.9, (word,)) for one in FROM_TEXT)

    found = score(Post(id="t", title="Vi gråt", text="Møtet er på torsdag."), Finder(), ALONE)
    assert [(one.start, one.end, one.words) for one in found.of(Quality.FEELING).evidence] == [(-1, -1, "gråt")]


def test_an_unsure_verdict_is_a_question_and_does_not_count() -> None:
    class Waverer:
        def judge(self, text: str) -> tuple[TextVerdict, ...]:
            return tuple(TextVerdict(one, True, True, 0.5, question="Smiler du?") for one in FROM_TEXT)

    found = score(DULL, Waverer(), ALONE)
    assert found.of(Quality.DELIGHT).state == State.MAYBE
    assert found.of(Quality.DELIGHT).line == "Smiler du?"
    assert Quality.DELIGHT not in found.met
