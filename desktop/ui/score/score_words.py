"""What the score panel says in words, apart from the widgets so that it can be read and tested by itself."""

from desktop.domain.post import Overrule, Post, Ruling
from desktop.domain.score import Score, State, Verdict
from desktop.ui.numbers import small_number_of_it
from desktop.ui.translations import told, tr
from desktop.ui.words import QUALITY_NAMES, of_eleven


def state_words(state: State) -> str:
    words = {State.MET: tr("På plass"), State.MISSING: tr("Mangler"), State.MAYBE: tr("Kanskje"),
             State.NOT_RELEVANT: tr("Ikke aktuelt")}  # fmt: skip
    return words[state]


def sentence(score: Score) -> str:
    """«Fire mangler, og ett er kanskje.»"""
    missing, maybe = score.count(State.MISSING), score.count(State.MAYBE)
    how_many, perhaps = small_number_of_it(missing).capitalize(), small_number_of_it(maybe)
    if missing and maybe:
        return tr("{count} mangler, og {maybe} er kanskje.").format(count=how_many, maybe=perhaps)
    if missing:
        return tr("{count} mangler.").format(count=how_many)
    return tr("Ingen mangler, men {maybe} er kanskje.").format(maybe=perhaps) if maybe else tr("Ingen mangler.")


def ring_name(score: Score) -> str:
    """«6 av 11 på plass, 1 kanskje, 4 mangler»."""
    parts = [f"{of_eleven(len(score.met))} {state_words(State.MET).lower()}"]
    others = (State.MAYBE, State.MISSING, State.NOT_RELEVANT)
    parts += [f"{score.count(state)} {state_words(state).lower()}" for state in others if score.count(state)]
    return ", ".join(parts)


def state_word(verdict: Verdict) -> str:
    return tr("Endret av dere") if verdict.overruled else state_words(verdict.state)


def row_line(verdict: Verdict, post: Post) -> str:
    """The second line of a row: the board's reason when it has decided, else what Elleve says."""
    rule = post.overrule_of(verdict.quality) if verdict.overruled else None
    return _ruled(rule) if rule else told(verdict.line)


def row_name(verdict: Verdict, post: Post) -> str:
    """«Kunnskap, mangler. Fortell hvor man låner lydbøker gratis»."""
    changed = tr("Endret av dere") if verdict.overruled else ""
    state = ", ".join(word.lower() for word in (state_words(verdict.state), changed) if word)
    return f"{QUALITY_NAMES[verdict.quality]}, {state}. {row_line(verdict, post)}".strip()


def _ruled(rule: Overrule) -> str:
    reason = rule.reason.strip()
    if reason:
        said = {Ruling.MET: State.MET, Ruling.MISSING: State.MISSING, Ruling.NOT_RELEVANT: State.NOT_RELEVANT}
        return f"{state_words(said[rule.ruling])}: {reason}"
    return {
        Ruling.MET: tr("Dere mener det er på plass"),
        Ruling.MISSING: tr("Dere mener det mangler"),
        Ruling.NOT_RELEVANT: tr("Ikke aktuelt for dette innlegget"),
    }[rule.ruling]
