"""Remembers what a judge said of a text, since a month is judged anew after each change of one post in it."""

from functools import lru_cache

from desktop.domain.score import TextVerdict
from desktop.scoring.judge import TextJudge

# Some years of posts, or a month and all the key strokes of an afternoon.
KEPT = 2000


class RememberingJudge:
    """Judges as `judge` does, each text once as long as it is among the last `KEPT`. For several threads."""

    def __init__(self, judge: TextJudge) -> None:
        self._judged = lru_cache(maxsize=KEPT)(judge.judge)

    def judge(self, text: str) -> tuple[TextVerdict, ...]:
        """See TextJudge."""
        return self._judged(text)
