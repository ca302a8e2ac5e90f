"""The month over the eleven: how many posts have each quality per week, and what to try next."""

from collections.abc import Sequence
from datetime import date

from desktop.domain.assessment import AssessedPost, Balance, Suggestion
from desktop.domain.month import Month
from desktop.domain.post import Status
from desktop.domain.quality import NAMES, PANEL_ORDER, Quality
from desktop.domain.wording import beside, say
from desktop.domain.words import day_month

OPEN = frozenset({Status.IDEA, Status.DRAFT})


def idea_for(quality: Quality, post: str) -> str:
    """What one could do to give a post the quality; `post` is «title» and day."""
    return {
        Quality.FEELING: say("Fortell i {post} hva det betydde for noen.", post=post),
        Quality.PEOPLE: say("La ett menneske komme til orde i {post}.", post=post),
        Quality.PRESENCE: say("Sett en svarvakt på {post}, og lov å svare.", post=post),
        Quality.DIALOGUE: say("Avslutt {post} med et spørsmål som er lett å svare på.", post=post),
        Quality.SURPRISE: say("Begynn {post} med det ingen venter.", post=post),
        Quality.DELIGHT: say("Ta med noe å smile av i {post}.", post=post),
        Quality.VIDEO: say("Lag en kort film til {post}.", post=post),
        Quality.KNOWLEDGE: say("Legg et nyttig råd inn i {post}.", post=post),
        Quality.FRESH: say("Prøv en form dere ikke har brukt før i {post}, for eksempel en avstemning.", post=post),
        Quality.VARIETY: say("Skriv om {post} så det ikke ligner på det dere alt har sagt.", post=post),
        Quality.PERSONAL: say("Fortell i {post} hva dere selv gjorde eller tenkte.", post=post),
    }[quality]


def balance(month: Month, posts: Sequence[AssessedPost]) -> Balance:
    """Counts the posts of the month that are not cancelled."""
    weeks = [week for week in month.weeks() if any(day in month for day in week)]
    rows = [_of_week(posts, week) for week in weeks]
    counts = {quality: tuple(sum(quality in one.score.met for one in row) for row in rows) for quality in Quality}
    ruled = {quality: tuple(sum(_is_ruled(one, quality) for one in row) for row in rows) for quality in Quality}
    starts = tuple((next(day for day in week if day in month), week[0].isocalendar().week) for week in weeks)
    return Balance(starts, tuple(len(row) for row in rows), counts, ruled)


def _of_week(posts: Sequence[AssessedPost], week: Sequence[date]) -> list[AssessedPost]:
    return [one for one in posts if one.post.day in week and one.post.status != Status.CANCELLED]


def _is_ruled(one: AssessedPost, quality: Quality) -> bool:
    return one.post.overrule_of(quality) is not None


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
    name = say("«{title}»", title=post.title) if post.title else say("innlegget")
    words = beside(name, day_month(post.day)) if post.day else name
    title = say("Uke {week} mangler {quality:lower}", week=week, quality=NAMES[quality])
    return [Suggestion(title, idea_for(quality, words), quality, week, post.id)]
