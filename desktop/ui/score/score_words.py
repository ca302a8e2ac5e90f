"""What the score panel says in words, apart from the widgets so that it can be read and tested by itself."""

from desktop.domain.post import Overrule, Post, Ruling
from desktop.domain.quality import NAMES
from desktop.domain.score import Score, State, Verdict
from desktop.domain.words import small_number

STATE_WORDS: dict[State, str] = {
    State.MET: "På plass",
    State.MISSING: "Mangler",
    State.MAYBE: "Kanskje",
    State.NOT_RELEVANT: "Ikke aktuelt",
}
RULING_WORDS: dict[Ruling, str] = {
    Ruling.MET: "Dere mener det er på plass",
    Ruling.MISSING: "Dere mener det mangler",
    Ruling.NOT_RELEVANT: "Ikke aktuelt for dette innlegget",
}
OVERRULED = "Endret av dere"


def sentence(score: Score) -> str:
    """«Fire mangler, og ett er kanskje.»"""
    missing, maybe = score.count(State.MISSING), score.count(State.MAYBE)
    if missing and maybe:
        return f"{_how_many(missing)} mangler, og {small_number(maybe).replace('én', 'ett')} er kanskje."
    if missing:
        return f"{_how_many(missing)} mangler."
    if maybe:
        return f"Ingen mangler, men {small_number(maybe).replace('én', 'ett')} er kanskje."
    return "Ingen mangler."


def ring_name(score: Score) -> str:
    """«6 av 11 på plass, 1 kanskje, 4 mangler»."""
    parts = [f"{score.words} på plass"]
    names = {State.MAYBE: "kanskje", State.MISSING: "mangler", State.NOT_RELEVANT: "ikke aktuelt"}
    parts += [f"{score.count(state)} {word}" for state, word in names.items() if score.count(state)]
    return ", ".join(parts)


def state_word(verdict: Verdict) -> str:
    return OVERRULED if verdict.overruled else STATE_WORDS[verdict.state]


def row_line(verdict: Verdict, post: Post) -> str:
    """The second line of a row: the board's reason when it has decided, else what Elleve says."""
    rule = post.overrule_of(verdict.quality) if verdict.overruled else None
    return _ruled(rule) if rule else verdict.line


def row_name(verdict: Verdict, post: Post) -> str:
    """«Kunnskap, mangler. Fortell hvor man låner lydbøker gratis»."""
    word = STATE_WORDS[verdict.state].lower()
    changed = f", {OVERRULED.lower()}" if verdict.overruled else ""
    return f"{NAMES[verdict.quality]}, {word}{changed}. {row_line(verdict, post)}".strip()


def _ruled(rule: Overrule) -> str:
    said = {Ruling.MET: "På plass", Ruling.MISSING: "Mangler", Ruling.NOT_RELEVANT: "Ikke aktuelt"}
    reason = rule.reason.strip()
    return f"{said[rule.ruling]}: {reason}" if reason else RULING_WORDS[rule.ruling]


def _how_many(count: int) -> str:
    return "Ett" if count == 1 else small_number(count).capitalize()
