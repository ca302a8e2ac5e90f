"""The bank offers what fits the time of year, and remembers what has been used."""

import json
import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.idea import Idea
from desktop.domain.language import guessed
from desktop.domain.post import Status
from desktop.domain.quality import Quality
from desktop.paths import RESOURCES, DataFolder
from desktop.services.days import day_by_rule
from desktop.services.ideas import offered, starters, thrown_away, used_as_post, written_down
from desktop.services.open_plan import OpenPlan

RULES = {rule["id"] for rule in json.loads((RESOURCES / "special_days.json").read_text("utf-8"))["rules"]}


LANGUAGES = ("nb", "nn", "en")


def test_there_are_sixty_starters_and_each_quality_has_some() -> None:
    assert len(starters()) >= 60
    assert len({one.id for one in starters()}) == len(starters())
    for quality in set(Quality) - {Quality.VARIETY}:
        assert sum(quality in one.qualities for one in starters()) >= 5, quality


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_starter_says_what_to_do_and_belongs_to_a_day_that_exists(language: str) -> None:
    for one in starters(language):
        assert one.title.strip(), one.id
        assert one.line.endswith((".", "?", ")")), one.id
        assert one.qualities, one.id
        assert not one.day or one.day in RULES, one.id
        assert set(one.months) <= set(range(1, 13))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_starter_is_written_in_the_language_it_is_offered_in(language: str) -> None:
    others = set(LANGUAGES) - {language}
    assert guessed(f"{one.title}. {one.line}" for one in starters(language)) == language
    assert [one.title for one in starters(language) if guessed([one.title, one.line]) in others] == []
    if language == "en":
        assert [one.title for one in starters("en") if re.search("[«»æøåÆØÅ]", one.title + one.line)] == []


def test_a_starter_is_the_same_idea_in_every_language() -> None:
    plain = [[replace(one, title="", line="") for one in starters(language)] for language in LANGUAGES]
    assert plain[0] == plain[1] == plain[2]


@given(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.sampled_from(sorted(RULES - {"general_election", "local_election"})),
)
def test_the_next_day_of_a_rule_is_within_a_year(today: date, rule: str) -> None:
    day = day_by_rule(rule, today)
    assert day is not None
    assert 0 <= (day.day - today).days <= 400


def test_a_day_that_is_not_there_is_none() -> None:
    assert day_by_rule("finnes-ikke", date(2026, 1, 1)) is None


def test_ideas_for_a_day_that_comes_soon_stand_first(tmp_path) -> None:
    with OpenPlan(DataFolder(tmp_path), today=lambda: date(2027, 4, 1)) as plan:
        first = offered(plan)[0]
        assert first.day is not None
        assert first.timely
        assert any(one.idea.day == "ms_day" and one.day for one in offered(plan))
    with OpenPlan(DataFolder(tmp_path), today=lambda: date(2027, 7, 1)) as plan:
        assert not any(one.idea.day == "ms_day" and one.day for one in offered(plan))


def test_a_quality_leaves_only_ideas_that_lead_to_it(plan: OpenPlan) -> None:
    found = offered(plan, Quality.VIDEO)
    assert found
    assert all(Quality.VIDEO in one.idea.qualities for one in found)


def test_an_idea_that_is_used_becomes_a_post_and_stands_last(plan: OpenPlan) -> None:
    idea = offered(plan)[0].idea
    post, change = used_as_post(idea)
    plan.apply(change)
    stored = plan.plan.post(post.id)
    assert stored is not None
    assert (stored.title, stored.notes, stored.status, stored.day) == (idea.title, idea.line, Status.IDEA, None)
    assert offered(plan)[-1].idea == idea
    assert plan.assessor.draft(stored).score.of(Quality.FRESH).state == "met"


def test_an_idea_that_is_used_is_used_in_every_language(plan: OpenPlan) -> None:
    idea = offered(plan, language="nn")[0].idea
    post, change = used_as_post(idea)
    plan.apply(change)
    assert post.title == idea.title
    for language in LANGUAGES:
        last = offered(plan, language=language)[-1]
        assert (last.idea.id, last.used is None) == (idea.id, False)


def test_what_the_branch_writes_down_is_kept_with_its_source_and_can_go(plan: OpenPlan) -> None:
    plan.apply(written_down(" Byvandring på hjul ", "Lån rullestoler og gå byen rundt.", "Havnes lokallag"))
    (own,) = [one.idea for one in offered(plan) if one.idea.own]
    assert (own.title, own.source) == ("Byvandring på hjul", "Havnes lokallag")
    plan.apply(thrown_away(own))
    assert not any(one.idea.own for one in offered(plan))


@given(st.text(), st.text(), st.text())
def test_an_idea_comes_back_from_its_record(title: str, line: str, source: str) -> None:
    idea = Idea(id="a", title=title, line=line, source=source, own=True)
    assert Idea.from_record(idea.to_record()) == idea
