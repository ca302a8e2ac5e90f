"""The judge in use: trained weights over what a reader notices, with the words that carried each verdict."""

from dataclasses import dataclass

from desktop.domain.quality import FROM_TEXT, Quality
from desktop.domain.score import TextVerdict
from desktop.scoring.advice import advise, ask
from desktop.scoring.evidence import carriers, worths
from desktop.scoring.facts import Facts, facts_of
from desktop.scoring.features import Features, features
from desktop.scoring.judge import TextJudge
from desktop.scoring.passages import LUCK, passages
from desktop.scoring.weights import Weights, load_weights


def load_judge() -> TextJudge:
    """The judge with the weights that came with the app; raises nothing in a sound installation."""
    return TrainedJudge(load_weights())


@dataclass(frozen=True, slots=True)
class TrainedJudge:
    """Judges with `weights`; keeps nothing between texts."""

    weights: Weights

    def judge(self, text: str) -> tuple[TextVerdict, ...]:
        """See TextJudge. A text without a word has none of the eight."""
        looked = features(text)
        facts = facts_of(looked)
        if not any(token.kind in {"word", "sign"} for token in looked.reading.tokens):
            return tuple(TextVerdict(one, False, False, 0.0, advice=advise(one, facts)) for one in FROM_TEXT)
        logits = self._logits(looked)
        judged = zip(FROM_TEXT, logits, worths(looked, self.weights), strict=True)
        return tuple([self._verdict(*one, looked, facts) for one in judged])

    def _logits(self, looked: Features) -> list[float]:
        """Log odds of the text as a whole or of its best passage, whichever is higher, for each quality."""
        text = looked.reading.text
        parts = [self.weights.logits(features(text[start:end])) for start, end in passages(looked.reading)]
        whole = self.weights.logits(looked)
        if not parts:
            return whole
        best = [max(one) - LUCK for one in zip(*parts, strict=True)]
        return [max(one) for one in zip(whole, best, strict=True)]

    def _verdict(
        self, quality: Quality, logit: float, worth: list[float], looked: Features, facts: Facts
    ) -> TextVerdict:
        scale = self.weights.calibrations[quality]
        chance = scale.chance(logit)
        met = chance > scale.threshold
        unsure = scale.unsure_from < chance < scale.unsure_to
        evidence = carriers(quality, looked, self.weights, worth) if met or unsure else ()
        words = evidence[0].words if evidence else ""
        return TextVerdict(
            quality,
            met,
            unsure,
            round(chance, 4),
            evidence if met else (),
            advise(quality, facts),
            ask(quality, words) if unsure else "",
        )
