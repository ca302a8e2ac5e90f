"""Finds the words that carried a verdict and says in plain bokmål what they do to the reader."""

from collections.abc import Iterable

from desktop.domain.quality import FROM_TEXT, Quality
from desktop.domain.score import Evidence
from desktop.scoring.features import Features, Hit, word_name
from desktop.scoring.reasons import reason_for
from desktop.scoring.weights import Weights

LONGEST = 140  # characters; a longer sentence is narrowed to the clause around what fired
_BREAKS = frozenset({",", ":", ";", "–", "—"})
_TWO_PLACES = frozenset({Quality.PEOPLE, Quality.KNOWLEDGE, Quality.DELIGHT})


def carriers(quality: Quality, looked: Features, weights: Weights, worth: list[float]) -> tuple[Evidence, ...]:
    """The best place in the text, and for some qualities the second best; empty for a text without sentences. `worth`
    is the quality's own list of `worths`."""
    if not worth:
        return ()
    order = sorted(range(len(worth)), key=lambda number: (-worth[number], number))
    many = quality in _TWO_PLACES and len(order) > 1 and worth[order[1]] > 0.6 * worth[order[0]] > 0
    return tuple(_evidence(quality, number, looked, weights) for number in sorted(order[: 2 if many else 1]))


def worths(looked: Features, weights: Weights) -> list[list[float]]:
    """How much each sentence speaks for each of `FROM_TEXT`: its words and its clues, each kind of clue once."""
    import numpy as np  # read late: costs start-up time

    reading, shares = looked.reading, looked.blocks[0]
    clues = dict.fromkeys([(hit.sentence, hit.name, 1.0) for hit in looked.hits])
    words = [
        (number, name, shares[name])
        for number, sentence in enumerate(reading.sentences)
        for name in map(word_name, reading.tokens[sentence.first : sentence.last])
    ]
    known = [(number, row, share) for number, name, share in (*clues, *words) if (row := weights.row(name)) is not None]
    found = np.zeros((len(reading.sentences), len(FROM_TEXT)))
    if known:
        numbers, rows, parts = zip(*known, strict=True)
        np.add.at(found, list(numbers), weights.rows(list(rows)) * np.array(parts)[:, None])
    worth: list[list[float]] = found.T.tolist()
    return worth


def _evidence(quality: Quality, number: int, looked: Features, weights: Weights) -> Evidence:
    reading = looked.reading
    there = [hit for hit in looked.hits if hit.sentence == number]
    worth = weights.column({hit.name for hit in there}, quality)
    hits = sorted([hit for hit in there if worth[hit.name] > 0], key=lambda hit: -worth[hit.name])
    reason, hit = _first_reason(quality, hits)
    sentence = reading.sentences[number]
    start, end = sentence.start, sentence.end
    if hit is not None and end - start > LONGEST:
        start, end = _clause(looked, number, hit)
    return Evidence(start, end, reading.text[start:end], reason)


def _first_reason(quality: Quality, hits: Iterable[Hit]) -> tuple[str, Hit | None]:
    """The reason that belongs to the strongest clue that has one."""
    strongest: Hit | None = None
    for hit in hits:
        strongest = strongest or hit
        if reason := reason_for(quality, hit.name):
            return reason, hit
    return reason_for(quality, ""), strongest


def _clause(looked: Features, number: int, hit: Hit) -> tuple[int, int]:
    """Characters from the break before the clue to the break after it, within its sentence."""
    reading = looked.reading
    sentence = reading.sentences[number]
    first, last = max(hit.first, sentence.first), min(max(hit.last, hit.first + 1), sentence.last)
    while first > sentence.first and reading.tokens[first - 1].shown not in _BREAKS:
        first -= 1
    while last < sentence.last and reading.tokens[last - 1].shown not in _BREAKS:
        last += 1
    if last - 1 > first and reading.tokens[last - 1].shown in _BREAKS:
        last -= 1
    return reading.tokens[first].start, reading.tokens[last - 1].end
