"""Suggests which house rule a comment breaks, if any, and what the board can do about it."""

from dataclasses import dataclass

from desktop.domain.comment import Act
from desktop.domain.wording import say
from desktop.guidelines import comment_rules
from desktop.guidelines.comment_model import HATE, comment_model
from desktop.guidelines.comment_rules import Span
from desktop.guidelines.reading import Reading

RULES = ("ok", "respect", "topic", "misinformation", "privacy", "spam", "moderation", "illegal")


ACT_NAMES: dict[Act, str] = {
    Act.LET_STAND: say("La stå"),
    Act.ANSWER: say("Svar"),
    Act.HIDE: say("Skjul"),
    Act.REMOVE: say("Fjern"),
    Act.BLOCK: say("Blokker"),
    Act.REPORT: say("Fjern, ta vare på bevis og si fra"),
}


@dataclass(frozen=True, slots=True)
class CommentVerdict:
    """A suggestion the board may overrule. `rule` is one of `RULES`; `words` lie at `start` to `end` in the comment
    (code points, end excluded), -1 where no words are pointed at; `act` is an `Act`."""

    rule: str
    hate: bool
    words: str
    start: int
    end: int
    reason: str
    act: str


_REASONS = {
    "respect": say("Kommentaren går på personen, ikke på saken."),
    "hate": say("Kommentaren rakker ned på en hel gruppe mennesker."),
    "topic": say("Kommentaren handler om noe annet enn innlegget."),
    "misinformation": say("Kommentaren sier noe om helse som er feil eller kan være farlig."),
    "privacy": say("Kommentaren forteller noe privat om noen, eller noe en ikke bør legge ut om seg selv."),
    "spam": say("Kommentaren er reklame eller gjentar seg selv."),
    "moderation": say("Kommentaren prøver å komme rundt at noe er fjernet."),
    "threat": say("Kommentaren kan være en trussel. Det er straffbart."),
    "accusation": say("Kommentaren sier at noen har gjort noe straffbart. Er det usant, kan det være ulovlig å spre."),
    "criticism": say("Dette er lov. Kritikk og spørsmål skal få stå, og et svar gjør godt."),
    "ok": say("Dette er lov."),
}
_ACTS = {
    "respect": Act.HIDE,
    "topic": Act.HIDE,
    "misinformation": Act.REMOVE,
    "privacy": Act.REMOVE,
    "spam": Act.REMOVE,
    "moderation": Act.BLOCK,
    "illegal": Act.REPORT,
}


# From this probability on, the model's word is taken where the rules are silent; set so that fair comments stay fair.
SURE = 0.7
# Being beside the topic is the mildest breach, and what is beside it can be anything: there the model is taken at its
# word a little sooner, if nothing in the comment has to do with the association, and a listed word alone is not enough.
SURE_OF_TOPIC, DOUBT_OF_TOPIC = 0.65, 0.1


def judge_comment(text: str, post_text: str = "") -> CommentVerdict:
    """The gravest rule that the comment breaks, or «ok»; `post_text` is what it stands under."""
    chances = comment_model().probabilities(text)
    verdict = rule_verdict(text, post_text)
    if verdict is not None and verdict.rule == "topic" and chances["topic"] < DOUBT_OF_TOPIC:
        verdict = None
    return verdict or _model_verdict(text, post_text, chances) or _fine(text)


def is_sure(name: str, chance: float, text: str, post_text: str = "") -> bool:
    """Whether the model's word is taken for the class it thinks likeliest."""
    if name == "topic":
        return chance >= SURE_OF_TOPIC and not comment_rules.belongs(Reading.of(text), post_text)
    return name != "ok" and chance >= SURE


def rule_verdict(text: str, post_text: str = "") -> CommentVerdict | None:
    """What the rules alone say; None where they find nothing."""
    reading = Reading.of(text)
    hate = comment_rules.hate(reading)
    for rule, reason, span in _found(reading, post_text, hate):
        if span:
            return _verdict(rule, reason, hate is not None or _against_group(rule, reading), text, span)
    return None


def _model_verdict(text: str, post_text: str, chances: dict[str, float]) -> CommentVerdict | None:
    """What the model says where it is sure; the sentence that weighs most is pointed at."""
    name = max(chances, key=lambda one: chances[one])
    if not is_sure(name, chances[name], text, post_text):
        return None
    reading = Reading.of(text)
    words = max(reading.sentences, key=lambda one: comment_model().probabilities(one.text)[name], default=None)
    span = (words.start, words.end) if words else (-1, -1)
    reason = "threat" if name == "illegal" else name
    hateful = name == HATE or _against_group(name, reading)
    return _verdict("respect" if name == HATE else name, reason, hateful, text, span)


def _against_group(rule: str, reading: Reading) -> bool:
    """A threat that names a whole group of people."""
    return rule == "illegal" and reading.has("group_strong")


def _verdict(rule: str, reason: str, hate: bool, text: str, span: Span) -> CommentVerdict:
    act = Act.REPORT if hate else _ACTS[rule]
    words = text[slice(*span)] if span[0] >= 0 else ""
    return CommentVerdict(rule, hate, words, *span, _REASONS[reason], act)


def _fine(text: str) -> CommentVerdict:
    wants_answer = "?" in text or Reading.of(text).has("criticism")
    reason, act = ("criticism", Act.ANSWER) if wants_answer else ("ok", Act.LET_STAND)
    return CommentVerdict("ok", False, "", -1, -1, _REASONS[reason], act)


def _found(reading: Reading, post_text: str, hate: Span | None) -> list[tuple[str, str, Span | None]]:
    """Rule, reason and place, gravest first."""
    return [
        ("illegal", "threat", comment_rules.threat(reading)),
        ("respect", "hate", hate),
        ("illegal", "accusation", comment_rules.accusation(reading)),
        ("moderation", "moderation", comment_rules.evasion(reading)),
        ("spam", "spam", comment_rules.spam(reading)),
        ("privacy", "privacy", comment_rules.privacy(reading)),
        ("respect", "respect", comment_rules.attack(reading)),
        ("misinformation", "misinformation", comment_rules.misinformation(reading)),
        ("topic", "topic", comment_rules.off_topic(reading, post_text)),
    ]
