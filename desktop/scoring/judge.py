"""What a judge of texts is, so that a better one can take the place of today's."""

from typing import Protocol

from desktop.domain.score import TextVerdict


class TextJudge(Protocol):
    """Judges a text by itself."""

    def judge(self, text: str) -> tuple[TextVerdict, ...]:
        """The eight qualities of `quality.FROM_TEXT`, in that order; never fails, same text gives same verdicts."""
        ...
