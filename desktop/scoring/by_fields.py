"""The qualities that a post's fields and surroundings settle: film, people in pictures, answers, newness, variety."""

import re
from dataclasses import replace

from desktop.domain.likeness import Likeness, Surroundings
from desktop.domain.post import FILM_FORMS, FORM_NAMES, Form, Post
from desktop.domain.quality import Quality
from desktop.domain.score import Evidence, State, Verdict
from desktop.domain.words import short_day_month
from desktop.scoring.advice import short

_FILM_LINK = re.compile(r"https?://\S*(?:youtu\.?be|vimeo|tiktok|tv\.nrk|fb\.watch|/videos?/|/reel/)\S*", re.IGNORECASE)
_NOTHING_TO_COMPARE = "Ingenting å sammenligne med ennå"


def people_by_media(post: Post, verdict: Verdict) -> Verdict:
    """People seen in a picture or film count as well as people in the text."""
    shown = next((item for item in post.media if (item.people or 0) > 0), None)
    if shown is None or verdict.state == State.MET:
        return verdict
    count = shown.people or 0
    seen = "ett menneske" if count == 1 else f"{count} mennesker"
    line = f"Vi ser {seen} i «{short(shown.name, 24)}»"
    return Verdict(Quality.PEOPLE, State.MET, 1.0, line, (Evidence(-1, -1, shown.name, f"Vi ser {seen}"),))


def presence_by_keeper(post: Post, verdict: Verdict) -> Verdict:
    """Somebody set to answer comments counts as well as answers in the text."""
    keeper = post.comment_keeper.strip()
    if not keeper:
        return verdict
    found = (*verdict.evidence, Evidence(-1, -1, keeper, "svarer på kommentarer"))
    if verdict.state == State.MET:
        return replace(verdict, evidence=found)
    return Verdict(Quality.PRESENCE, State.MET, 1.0, f"{keeper} svarer på kommentarer", found)


def video_verdict(post: Post) -> Verdict:
    """Met by a film in the post or a form that promises one; a link to a film elsewhere is only a hint."""
    films = post.videos()
    if films:
        line = f"Filmen «{short(films[0].name, 30)}» er lagt ved"
        evidence = tuple(Evidence(-1, -1, film.name, "film i posten") for film in films)
        return Verdict(Quality.VIDEO, State.MET, 1.0, line, evidence)
    if post.form in FILM_FORMS:
        name = FORM_NAMES[post.form]
        return Verdict(Quality.VIDEO, State.MET, 1.0, f"Formen er {name.lower()}", (Evidence(-1, -1, name, "formen"),))
    return Verdict(Quality.VIDEO, State.MISSING, 0.0, _film_advice(post))


def _film_advice(post: Post) -> str:
    author, theme = post.author.split(), post.theme.strip().lower()
    choices = (
        (_FILM_LINK.search(post.text), "Lag en egen film – lenken går til en andres"),
        (any(item.people for item in post.media), "Film noen sekunder med dem som er på bildet"),
        (post.form == Form.EVENT, "Film ti sekunder fra stedet dere skal være"),
        (post.pictures(), "Bytt bildet ut med ti sekunder film"),
        (author, f"La {author[0] if author else ''} si det viktigste til kameraet"),
        (theme, f"Film ti sekunder om {theme}"),
    )
    return next((line for holds, line in choices if holds), "Film noen sekunder med telefonen")


def fresh_verdict(post: Post, surroundings: Surroundings | None) -> Verdict:
    """Met by a form, theme or angle that the last twelve months have not seen; without history nobody can say."""
    if surroundings is None or surroundings.history == 0:
        return Verdict(Quality.FRESH, State.MAYBE, 0.5, f"{_NOTHING_TO_COMPARE} – er dette nytt hos dere?")
    news = _news(post, surroundings)
    if not news:
        return Verdict(Quality.FRESH, State.MISSING, 0.0, _fresh_advice(post))
    evidence = tuple(Evidence(-1, -1, words, reason) for words, reason in news)
    words, reason = news[0]
    return Verdict(Quality.FRESH, State.MET, 1.0, f"«{short(words, 24)}» – {reason}", evidence)


def _news(post: Post, surroundings: Surroundings) -> list[tuple[str, str]]:
    news: list[tuple[str, str]] = []
    if surroundings.new_form:
        news.append((FORM_NAMES[post.form], "en form dere ikke har brukt på et år"))
    if surroundings.new_theme:
        news.append((post.theme or post.title or "Temaet", "et tema dere ikke har hatt på et år"))
    if surroundings.new_angle:
        news.append((post.title or short(post.text) or "Vinkelen", "en ny vinkel hos dere"))
    return news


def _fresh_advice(post: Post) -> str:
    if post.form in {Form.TEXT, Form.LINK}:
        return "Prøv en form dere ikke har brukt, som en avstemning"
    if post.theme.strip():
        return f"Finn en ny vinkel på {post.theme.strip().lower()}"
    return "Prøv et tema dere ikke har hatt på et år"


def variety_verdict(post: Post, surroundings: Surroundings | None) -> Verdict:
    """Met where no post near it is too like it."""
    if surroundings is None:
        return Verdict(Quality.VARIETY, State.MAYBE, 0.5, _NOTHING_TO_COMPARE)
    if not post.text.strip():
        return Verdict(Quality.VARIETY, State.MISSING, 0.0, "Skriv noe først, så ser vi hva det ligner på")
    if not surroundings.likenesses:
        line = "Ligner ikke på postene rundt" if surroundings.history else "Den første posten i planen"
        return Verdict(Quality.VARIETY, State.MET, 1.0, line, (Evidence(-1, -1, post.title, line),))
    likest = surroundings.likenesses[0]
    return Verdict(Quality.VARIETY, State.MISSING, round(max(0.0, 1 - likest.score), 4), _like_line(likest))


def _like_line(likest: Likeness) -> str:
    when = f" {short_day_month(likest.other_day)}" if likest.other_day else ""
    return f"Ligner på «{short(likest.other_title or 'en annen post', 34)}»{when}"
