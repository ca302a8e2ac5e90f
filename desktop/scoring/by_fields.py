"""The qualities that a post's fields and surroundings settle: film, people in pictures, answers, newness, variety."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.likeness import TRAIT_NAMES, Likeness, Shared, Surroundings
from desktop.domain.post import FILM_FORMS, FORM_NAMES, Form, Post
from desktop.domain.quality import Quality
from desktop.domain.score import Evidence, State, Verdict
from desktop.domain.wording import beside, listed, say
from desktop.domain.words import short_day_month
from desktop.scoring.advice import short

_FILM_LINK = re.compile(r"https?://\S*(?:youtu\.?be|vimeo|tiktok|tv\.nrk|fb\.watch|/videos?/|/reel/)\S*", re.IGNORECASE)
_NOTHING_TO_COMPARE = say("Ingenting å sammenligne med ennå")


def people_by_media(post: Post, verdict: Verdict) -> Verdict:
    """People seen in a picture or film count as well as people in the text."""
    shown = next((item for item in post.media if (item.people or 0) > 0), None)
    if shown is None or verdict.state == State.MET:
        return verdict
    count = shown.people or 0
    seen = say("ett menneske") if count == 1 else say("{count} mennesker", count=count)
    line = say("Vi ser {seen} i «{name}»", seen=seen, name=short(shown.name, 24))
    return Verdict(
        Quality.PEOPLE, State.MET, 1.0, line, (Evidence(-1, -1, shown.name, say("Vi ser {seen}", seen=seen)),)
    )


def presence_by_keeper(post: Post, verdict: Verdict) -> Verdict:
    """Somebody set to answer comments counts as well as answers in the text."""
    keeper = post.comment_keeper.strip()
    if not keeper:
        return verdict
    found = (*verdict.evidence, Evidence(-1, -1, keeper, say("svarer på kommentarer")))
    if verdict.state == State.MET:
        return replace(verdict, evidence=found)
    return Verdict(Quality.PRESENCE, State.MET, 1.0, say("{name} svarer på kommentarer", name=keeper), found)


def video_verdict(post: Post) -> Verdict:
    """Met by a film in the post or a form that promises one; a link to a film elsewhere is only a hint."""
    films = post.videos()
    if films:
        line = say("Filmen «{name}» er lagt ved", name=short(films[0].name, 30))
        evidence = tuple(Evidence(-1, -1, film.name, say("film i innlegget")) for film in films)
        return Verdict(Quality.VIDEO, State.MET, 1.0, line, evidence)
    if post.form in FILM_FORMS:
        name = FORM_NAMES[post.form]
        return Verdict(
            Quality.VIDEO,
            State.MET,
            1.0,
            say("Formen er {form:lower}", form=name),
            (Evidence(-1, -1, name, say("formen")),),
        )
    return Verdict(Quality.VIDEO, State.MISSING, 0.0, _film_advice(post))


def _film_advice(post: Post) -> str:
    author, theme = post.author.split(), post.theme.strip().lower()
    choices = (
        (_FILM_LINK.search(post.text), say("Lag en egen film – lenken går til en andres")),
        (any(item.people for item in post.media), say("Film noen sekunder med dem som er på bildet")),
        (post.form == Form.EVENT, say("Film ti sekunder fra stedet dere skal være")),
        (post.pictures(), say("Bytt bildet ut med ti sekunder film")),
        (author, say("La {name} si det viktigste til kameraet", name=author[0] if author else "")),
        (theme, say("Film ti sekunder om {theme}", theme=theme)),
    )
    return next((line for holds, line in choices if holds), say("Film noen sekunder med telefonen"))


def fresh_verdict(post: Post, surroundings: Surroundings | None) -> Verdict:
    """Met by a form, theme or angle that the last twelve months have not seen, or an idea taken from others; without
    history nobody can say more."""
    if post.inspiration.strip():
        line = say("Bygger på en idé dere har hentet inn")
        return Verdict(Quality.FRESH, State.MET, 1.0, line, (Evidence(-1, -1, post.title, line),))
    if surroundings is None or surroundings.history == 0:
        return Verdict(
            Quality.FRESH, State.MAYBE, 0.5, say("Ingenting å sammenligne med ennå – er dette nytt hos dere?")
        )
    news = _news(post, surroundings)
    if not news:
        return Verdict(Quality.FRESH, State.MISSING, 0.0, _fresh_advice(post))
    evidence = tuple(Evidence(-1, -1, words, reason) for words, reason in news)
    words, reason = news[0]
    return Verdict(
        Quality.FRESH, State.MET, 1.0, say("«{words}» – {reason}", words=short(words, 24), reason=reason), evidence
    )


def _news(post: Post, surroundings: Surroundings) -> list[tuple[str, str]]:
    news: list[tuple[str, str]] = []
    if surroundings.new_form:
        news.append((FORM_NAMES[post.form], say("en form dere ikke har brukt på et år")))
    if surroundings.new_theme:
        news.append((post.theme or post.title or say("Temaet"), say("et tema dere ikke har hatt på et år")))
    if surroundings.new_angle:
        news.append((post.title or short(post.text) or say("Vinkelen"), say("en ny vinkel hos dere")))
    return news


def _fresh_advice(post: Post) -> str:
    if post.form in {Form.TEXT, Form.LINK}:
        return say("Prøv en form dere ikke har brukt, som en avstemning")
    if post.theme.strip():
        return say("Finn en ny vinkel på {theme}", theme=post.theme.strip().lower())
    return say("Prøv et tema dere ikke har hatt på et år")


def variety_verdict(post: Post, surroundings: Surroundings | None) -> Verdict:
    """Met where no post near it is too like it."""
    if surroundings is None:
        return Verdict(Quality.VARIETY, State.MAYBE, 0.5, _NOTHING_TO_COMPARE)
    if not post.text.strip():
        return Verdict(Quality.VARIETY, State.MISSING, 0.0, say("Skriv noe først, så ser vi hva det ligner på"))
    if not surroundings.likenesses and surroundings.much_alike:
        return _much_like(surroundings.much_alike)
    if not surroundings.likenesses:
        line = say("Ligner ikke på innleggene rundt") if surroundings.history else say("Det første innlegget i planen")
        return Verdict(Quality.VARIETY, State.MET, 1.0, line, (Evidence(-1, -1, post.title, line),))
    likest = surroundings.likenesses[0]
    return Verdict(Quality.VARIETY, State.MISSING, round(max(0.0, 1 - likest.score), 4), _like_line(likest))


def _much_like(same: Sequence[Shared]) -> Verdict:
    """Other words, but nearly all else as in a post just before: the board knows best whether that is the point."""
    names = listed([TRAIT_NAMES[one.trait] for one in same])
    question = say("{traits} som i «{title}» – er det variert nok?", traits=names, title=short(same[0].other_title, 34))
    return Verdict(Quality.VARIETY, State.MAYBE, 0.5, question)


def _like_line(likest: Likeness) -> str:
    like = say("Ligner på «{title}»", title=short(likest.other_title or say("et annet innlegg"), 34))
    return beside(like, short_day_month(likest.other_day) if likest.other_day else "")
