"""The score of a post: the eleven verdicts from its text, its fields, its surroundings and the board's own rulings."""

from dataclasses import replace

from desktop.domain.likeness import Surroundings
from desktop.domain.post import Post, Ruling
from desktop.domain.quality import Quality
from desktop.domain.score import Evidence, Score, State, TextVerdict, Verdict
from desktop.domain.wording import say
from desktop.scoring.advice import short
from desktop.scoring.by_fields import fresh_verdict, people_by_media, presence_by_keeper, variety_verdict, video_verdict
from desktop.scoring.judge import TextJudge

_RULED = {
    Ruling.MET: State.MET,
    Ruling.MISSING: State.MISSING,
    Ruling.NOT_RELEVANT: State.NOT_RELEVANT,
}


def score(post: Post, judge: TextJudge, surroundings: Surroundings | None) -> Score:
    """The eleven for one post, in the order of `Quality`. `surroundings` is None where nobody has looked at the plan
    and history; `fresh` and `variety` are then unsettled. Evidence offsets are those of `post.text`."""
    found = {verdict.quality: verdict for verdict in _from_text(post, judge)}
    found[Quality.PEOPLE] = people_by_media(post, found[Quality.PEOPLE])
    found[Quality.PRESENCE] = presence_by_keeper(post, found[Quality.PRESENCE])
    found[Quality.VIDEO] = video_verdict(post)
    found[Quality.FRESH] = fresh_verdict(post, surroundings)
    found[Quality.VARIETY] = variety_verdict(post, surroundings)
    return Score(tuple(_ruled(post, found[quality]) for quality in Quality))


def _from_text(post: Post, judge: TextJudge) -> list[Verdict]:
    text, before = _with_title(post)
    return [_settled(post, _placed(verdict, before, len(post.text))) for verdict in judge.judge(text)]


def _with_title(post: Post) -> tuple[str, int]:
    """The text with its title as a line of its own before it, and where the text begins. A title that the text
    already opens with, or one without a text, says nothing new."""
    title = post.title.strip()
    if not title or not post.text.strip() or post.text.lstrip().lower().startswith(title.lower()):
        return post.text, 0
    return f"{title}\n\n{post.text}", len(title) + 2


def _placed(verdict: TextVerdict, before: int, length: int) -> TextVerdict:
    """The verdict with its evidence in the text's own offsets; evidence in the title becomes a field's."""
    moved = tuple(
        replace(one, start=one.start - before, end=one.end - before)
        if before <= one.start <= one.end <= before + length
        else replace(one, start=-1, end=-1)
        for one in verdict.evidence
    )
    return replace(verdict, evidence=moved)


def _settled(post: Post, found: TextVerdict) -> Verdict:
    if found.unsure:
        return Verdict(found.quality, State.MAYBE, found.score, found.question, found.evidence)
    if found.met:
        return Verdict(found.quality, State.MET, found.score, _reason(found.evidence), found.evidence)
    return Verdict(found.quality, State.MISSING, found.score, found.advice)


def _reason(evidence: tuple[Evidence, ...]) -> str:
    if not evidence:
        return say("Hele teksten peker den veien")
    first = evidence[0]
    return say("«{words}» – {reason}", words=short(first.words, 34), reason=first.reason)


def _ruled(post: Post, verdict: Verdict) -> Verdict:
    """The board's own ruling stands above the app's."""
    rule = post.overrule_of(verdict.quality)
    if rule is None:
        return verdict
    return replace(verdict, state=_RULED[rule.ruling], line=rule.reason or say("Endret av dere"), overruled=True)
