"""The month over the eleven: how many posts have each quality per week, and what to try next."""

from collections.abc import Sequence
from datetime import date

from desktop.domain.assessment import AssessedPost, Balance, Suggestion
from desktop.domain.month import Month
from desktop.domain.post import Status
from desktop.domain.quality import NAMES, PANEL_ORDER, Quality
from desktop.domain.words import day_month

OPEN = frozenset({Status.IDEA, Status.DRAFT})

# What one could do with a post to give it the quality; {post} is «title» and day.
IDEAS: dict[Quality, str] = {
    Quality.FEELING: "Fortell i {post} hva det betydde for noen.",
    Quality.PEOPLE: "La ett menneske komme til orde i {post}.",
    Quality.PRESENCE: "Sett en svarvakt på {post}, og lov å svare.",
    Quality.DIALOGUE: "Avslutt {post} med et spørsmål som er lett å svare på.",
    Quality.SURPRISE: "Begynn {post} med det ingen venter.",
    Quality.DELIGHT: "Ta med noe å smile av i {post}.",
    Quality.VIDEO: "Lag en kort film til {post}.",
    Quality.KNOWLEDGE: "Legg et nyttig råd inn i {post}.",
    Quality.FRESH: "Prøv en form dere ikke har brukt før i {post}, for eksempel en avstemning.",
    Quality.VARIETY: "Skriv om {post} så det ikke ligner på det dere alt har sagt.",
    Quality.PERSONAL: "Fortell i {post} hva dere selv gjorde eller tenkte.",
}


def balance(month: Month, posts: Sequence[AssessedPost]) -> Balance:
    """Counts the posts of the month that are not cancelled."""
    weeks = [week for week in month.weeks() if any(day in month for day in week)]
    rows = [_of_week(posts, week) for week in weeks]
    counts = {quality: tuple(sum(quality in one.score.met for one in row) for row in rows) for quality in Quality}
    starts = tuple((next(day for day in week if day in month), week[0].isocalendar().week) for week in weeks)
    return Balance(starts, tuple(len(row) for row in rows), counts)


def _of_week(posts: Sequence[AssessedPost], week: Sequence[date]) -> list[AssessedPost]:
    return [one for one in posts if one.post.day in week and one.post.status != Status.CANCELLED]


def suggestions(month: Month, posts: Sequence[AssessedPost], made: Balance, today: date) -> tuple[Suggestion, ...]:
    """One way out per week and quality that is lacking there, the month's rarest quality first. Weeks that are over
    are left alone, and so are posts that are no longer written on."""
    found = []
    weeks = [week for week in month.weeks() if any(day in month for day in week)]
    for quality in sorted(PANEL_ORDER, key=lambda kind: (made.total(kind), PANEL_ORDER.index(kind))):
        for week, (_, number) in zip(weeks, made.weeks, strict=True):
            if week[-1] >= today and number in made.weeks_without(quality):
                found += _suggestion(quality, number, _of_week(posts, week), today)
    return tuple(found)


def _suggestion(quality: Quality, week: int, posts: Sequence[AssessedPost], today: date) -> list[Suggestion]:
    still_open = [one for one in posts if one.post.status in OPEN and one.post.day and one.post.day >= today]
    if not still_open:
        return []
    post = min(still_open, key=lambda one: len(one.score.met)).post
    name = f"«{post.title}»" if post.title else "innlegget"
    words = f"{name} {day_month(post.day)}" if post.day else name
    title = f"Uke {week} mangler {NAMES[quality].lower()}"
    return [Suggestion(title, IDEAS[quality].format(post=words), quality, week, post.id)]
