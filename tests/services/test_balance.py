"""The month over the eleven: what is counted, and which way out is shown first."""

from datetime import date

from desktop.domain.assessment import AssessedPost, Suggestion
from desktop.domain.month import Month
from desktop.domain.post import Overrule, Ruling, Status
from desktop.domain.quality import NAMES, Quality
from desktop.domain.score import Score, State, Verdict
from desktop.services.balance import balance, idea_for, suggestions
from tests.services.conftest import a_post

DECEMBER = Month(2026, 12)


def seen(day: int, *met: Quality, **changes: object) -> AssessedPost:
    """A post of December that has just these qualities."""
    post = a_post(**({"day": date(2026, 12, day), "title": f"Nr. {day}", "status": Status.DRAFT} | changes))
    verdicts = [Verdict(one, State.MET if one in met else State.MISSING, 0.5, "") for one in Quality]
    return AssessedPost(post, Score(tuple(verdicts)))


def ways_out(*posts: AssessedPost, today: date = date(2026, 11, 22)) -> tuple[Suggestion, ...]:
    return suggestions(DECEMBER, posts, balance(DECEMBER, posts), today)


def test_weeks_are_the_iso_weeks_of_the_month_from_its_first_day() -> None:
    made = balance(DECEMBER, [])
    assert [number for _, number in made.weeks] == [49, 50, 51, 52, 53]
    assert [start.day for start, _ in made.weeks] == [1, 7, 14, 21, 28]
    assert made.posts == (0, 0, 0, 0, 0)


def test_posts_are_counted_week_by_week_and_cancelled_ones_are_not() -> None:
    made = balance(
        DECEMBER,
        [seen(1, Quality.VIDEO), seen(6, Quality.VIDEO), seen(7), seen(31, Quality.VIDEO, status=Status.CANCELLED)],
    )
    assert made.posts == (2, 1, 0, 0, 0)
    assert made.counts[Quality.VIDEO] == (2, 0, 0, 0, 0)
    assert made.total(Quality.VIDEO) == 2
    assert made.weeks_without(Quality.VIDEO) == (50,)


def test_the_first_week_of_january_may_belong_to_the_year_before() -> None:
    assert [number for _, number in balance(Month(2027, 1), []).weeks] == [53, 1, 2, 3, 4]


def test_the_rarest_quality_comes_first_and_a_week_that_has_it_is_left_alone() -> None:
    others = tuple(one for one in Quality if one != Quality.DELIGHT)
    found = ways_out(seen(1, *others, Quality.DELIGHT), seen(8, *others), seen(15))
    assert (found[0].quality, found[0].week) == (Quality.DELIGHT, 50)
    assert found[0].title == f"Uke 50 mangler {NAMES[Quality.DELIGHT].lower()}"
    assert found[0].line == "Ta med noe å smile av i «Nr. 8» 8. desember."
    assert {one.week for one in found[2:]} == {51}
    assert 49 not in {one.week for one in found}


def test_a_suggestion_goes_to_the_open_post_that_has_least() -> None:
    found = ways_out(seen(7, Quality.FEELING), seen(8), seen(9, status=Status.READY), seen(10, Quality.PEOPLE))
    assert {one.line.partition("«Nr. ")[2][:1] for one in found if one.week == 50} == {"8"}


def test_what_is_over_or_finished_is_left_alone() -> None:
    assert ways_out(seen(1), today=date(2026, 12, 8)) == ()
    assert ways_out(seen(7), today=date(2026, 12, 8)) == ()
    for status in (Status.READY, Status.PUBLISHED, Status.CANCELLED):
        assert ways_out(seen(9, status=status)) == ()
    assert ways_out(seen(9), today=date(2026, 12, 8)) != ()


def test_every_quality_has_an_idea_that_names_the_post() -> None:
    ideas = [idea_for(quality, "«Nr. 8»") for quality in Quality]
    assert all("«Nr. 8»" in idea and idea.endswith(".") for idea in ideas)
    assert len(set(ideas)) == len(Quality)


def test_a_post_without_title_is_spoken_of_all_the_same() -> None:
    assert "i innlegget 9. desember" in ways_out(seen(9, title=""))[0].line


def test_the_boards_own_verdicts_are_counted_by_week() -> None:
    rule = Overrule(Quality.FEELING, Ruling.MET)
    made = balance(DECEMBER, [seen(1, overrules=(rule,)), seen(8), seen(9, overrules=(rule,))])
    assert made.ruled[Quality.FEELING] == (1, 1, 0, 0, 0)
    assert made.ruled[Quality.VIDEO] == (0, 0, 0, 0, 0)
    assert made.rulings() == 2
