"""Ways out of a repetition: move a post, give it another form, give it something new, or let it stand."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from desktop.domain.month import Month
from desktop.domain.post import Form, Post, Status
from desktop.domain.quality import NAMES, PANEL_ORDER, Quality
from desktop.domain.radar import Way, WayOut
from desktop.domain.wording import beside, say
from desktop.domain.words import MONTHS, day_month, short_day_month
from desktop.services.balance import idea_for
from desktop.services.days import is_free

OPEN = frozenset({Status.IDEA, Status.DRAFT, Status.READY})
# A post moved out of a run should come when the run is forgotten.
REST = timedelta(days=14)
LOOK_AHEAD_DAYS = 60
# Forms a volunteer can make of nearly any post, the easiest first.
EASY_FORMS = (Form.POLL, Form.IMAGE, Form.VIDEO, Form.CAROUSEL, Form.TEXT)
FORM_WORDS = {
    Form.POLL: say("en avstemning"),
    Form.IMAGE: say("et bilde med få ord"),
    Form.VIDEO: say("en kort film"),
    Form.CAROUSEL: say("en bildeserie"),
    Form.TEXT: say("en ren tekst"),
}


def ways_out(
    members: Sequence[Post], posts: Sequence[Post], met: Mapping[str, frozenset[Quality]], today: date
) -> tuple[WayOut, ...]:
    """What can be done with the members (in date order) that are still open; `posts` are all around them."""
    still_open = [post for post in members if post.status in OPEN and post.day and post.day >= today]
    if not still_open:
        return ()
    last = still_open[-1]
    found = [*_move(last, members, posts), _other_form(last, members), *_something_new(last, posts, met), _keep(last)]
    return tuple(found)


def _move(post: Post, members: Sequence[Post], posts: Sequence[Post]) -> list[WayOut]:
    """To the first day without posts after the run has had a rest."""
    taken = {one.day for one in posts}
    others = [one.day for one in members if one.id != post.id and one.day]
    start = max(others, default=post.day or date.today()) + REST
    days = (start + timedelta(days=step) for step in range(LOOK_AHEAD_DAYS))
    free = next((day for day in days if day not in taken and not is_free(day)), None)
    if free is None or post.day is None or free <= post.day:
        return []
    line = say(
        "«{title}» {day} kan vente til {later}", title=post.title, day=short_day_month(post.day), later=day_month(free)
    )
    return [WayOut(Way.MOVE, say("Flytt ett innlegg"), line, post.id, free)]


def _other_form(post: Post, members: Sequence[Post]) -> WayOut:
    used = Counter(one.form for one in members)
    form = min(EASY_FORMS, key=lambda kind: (used[kind], EASY_FORMS.index(kind)))
    line = say("Gjør «{title}» til {form}", title=post.title, form=FORM_WORDS[form])
    return WayOut(Way.FORM, say("Bytt form"), line, post.id, form=form)


def _something_new(post: Post, posts: Sequence[Post], met: Mapping[str, frozenset[Quality]]) -> list[WayOut]:
    """A quality that its month has little of and the post does not have."""
    if post.day is None:
        return []
    month = Month.of(post.day)
    counts = Counter(quality for one in posts if one.day in month for quality in met.get(one.id, ()))
    lacking = [quality for quality in PANEL_ORDER if quality not in met.get(post.id, ())]
    lacking = [quality for quality in lacking if quality not in (Quality.VARIETY, Quality.FRESH)]
    if not lacking:
        return []
    rarest = min(lacking, key=lambda quality: counts[quality])
    scarce = say("{month:capital} har lite av {quality:lower}.", month=MONTHS[month.number - 1], quality=NAMES[rarest])
    advice = idea_for(rarest, say("«{title}»", title=post.title))
    return [WayOut(Way.NEW, say("Gi det noe nytt"), beside(scarce, advice), post.id, quality=rarest)]


def _keep(post: Post) -> WayOut:
    return WayOut(Way.KEEP, say("La det stå"), say("Skriv hvorfor, så spør Elleve ikke igjen"), post.id)
