"""A year is summed up month by month."""

from datetime import date

from desktop.domain.post import Post, Status
from desktop.services.year import year_facts


def test_months_have_counts_themes_days_and_silences():
    posts = [
        Post(id="a", day=date(2026, 12, 1), theme="Julebord"),
        Post(id="b", day=date(2026, 12, 1), theme="Julebord "),
        Post(id="c", day=date(2026, 12, 24), theme="Trening"),
        Post(id="d", day=date(2026, 12, 24), status=Status.CANCELLED),
        Post(id="e", day=date(2025, 12, 24)),
    ]
    facts = year_facts(2026, posts)
    december = facts[11]
    assert [one.count for one in facts] == [0] * 11 + [3]
    assert december.per_day[0] == 2
    assert len(december.per_day) == 31
    assert december.themes == (("Julebord", 2), ("Trening", 1))
    assert [(one.first.day, one.last.day) for one in december.stills] == [(2, 23)]
    assert "1. juledag" in [day.short_name for day in december.days]
    assert facts[0].stills == ()
