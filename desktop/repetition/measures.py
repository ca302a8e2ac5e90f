"""The figures that tell how two texts are alike, before anybody weighs them together."""

from collections.abc import Sequence
from math import sqrt
from operator import mul
from typing import Any

from desktop.repetition.profile import TextProfile
from desktop.repetition.rows import Rows, rows, same_start
from desktop.repetition.terms import AT_AN_EDGE, Term, number_weight

NAMES = (
    "cover_less", "rest", "rare", "numbers", "numbers_apart", "names", "length", "brief", "question", "tense",
    "run_more", "run_cosine", "said", "start_end", "fresh", "fresh_run", "said_fresh", "cosine_shared", "rest_evidence",
    "brief_lacking", "apart_said",
)  # fmt: skip


def measures(a: TextProfile, b: TextProfile) -> dict[str, float]:
    """All figures by name, each 0..1 (`NAMES` and what they are made of), for two texts that have words."""
    ours, theirs = met(a, b), met(b, a)
    common = a.masked_grams & b.masked_grams
    rows_a, rows_b = rows(a, common), rows(b, common)
    found = _rows_figures(a, b, rows_a, rows_b)
    found |= _words_figures(a, ours, b, theirs)
    found["rest"] = sqrt(_part(a, ours, rows_a) * _part(b, theirs, rows_b)) if common else found["cosine"]
    found |= _facts_figures(a, b)
    return found | together(found)


def _rows_figures(a: TextProfile, b: TextProfile, rows_a: Rows, rows_b: Rows) -> dict[str, float]:
    start = min(same_start(a.words, b.words), 40)
    end = min(same_start(a.words[::-1], b.words[::-1]), 40)
    return {
        "run_more": max(rows_a.share, rows_b.share),
        "fresh": (rows_a.fresh + rows_b.fresh) / 2,
        "said": min(rows_a.said, rows_b.said, 100) / 100,
        "start_end": start * end / 1600,
    }


def _words_figures(a: TextProfile, ours: list[float], b: TextProfile, theirs: list[float]) -> dict[str, float]:
    less, more = sorted((_cover(a, ours), _cover(b, theirs)))
    weights = a.weights
    uncommon = min(sum(map(mul, a.weights.uncommon, ours)), sum(map(mul, b.weights.uncommon, theirs)))
    return {
        "cover_less": less,
        "cosine": sqrt(less * more),
        "shared": min(sum(map(mul, weights.says, ours)), 10) / 10,
        "rare": min(sum(map(mul, weights.rare, ours)), 126) / 126,
        "evidence": min(uncommon, 120) / 120,
    }


def _facts_figures(a: TextProfile, b: TextProfile) -> dict[str, float]:
    lighter = min(a.weight, b.weight)
    return {
        "numbers": min(sum(number_weight(one) for one in a.numbers & b.numbers), 100) / 100,
        "numbers_apart": _apart(a.numbers, b.numbers),
        "names": min(names_in_common(a, b), 2) / 2,
        "length": lighter / max(a.weight, b.weight, 1),
        "brief": 1 / (1 + lighter / 300),
        "question": float(a.asks != b.asks),
        "tense": abs(a.past - b.past),
    }


def names_in_common(a: TextProfile, b: TextProfile) -> int:
    """How many names of one stand in the other too, as names or not."""
    return len((a.names & b.root_set) | (b.names & a.root_set))


def together(one: dict[str, Any]) -> dict[str, Any]:
    """Figures that say something only side by side; for one pair, or for rows of them."""
    return {
        "cosine_shared": one["cosine"] * one["shared"],
        "run_cosine": one["run_more"] * one["cosine"],
        "rest_evidence": one["rest"] * one["evidence"],
        "fresh_run": one["fresh"] * one["run_more"],
        "said_fresh": one["said"] * one["fresh"],
        "brief_lacking": one["brief"] * (1 - one["evidence"]),
        "apart_said": one["numbers_apart"] * (1 - one["run_more"]),
    }


def met(a: TextProfile, b: TextProfile) -> list[float]:
    """For each term of `a` how well (0..1) it is met in `b`."""
    same = b.root_set
    inside = set[str]().union(*(term.edges & a.stems for term in b.long_terms))
    return [1.0 if term.root in same else _otherwise(term, b, inside) for term in a.terms]


def _otherwise(term: Term, b: TextProfile, inside: set[str]) -> float:
    """The best of its keys; else it may begin or end a long word of the other text (`inside`), or the other way."""
    keys = b.keys
    best = 0.0
    for key, strength in term.keys:
        if key in keys:
            best = max(best, min(strength, keys[key]))
    if best:
        return best
    return AT_AN_EDGE if term.root in inside or not term.edges.isdisjoint(b.stems) else 0.0


def _cover(one: TextProfile, strengths: Sequence[float]) -> float:
    """The weight of what is met as a part of all weight."""
    met_weight: float = sum(map(mul, one.weights.all, strengths))
    return met_weight / max(one.weight, 1)


def _part(one: TextProfile, strengths: Sequence[float], where: Rows) -> float:
    """`_cover` of the words outside the rows in common: what is left when greetings and frames are set aside."""
    total, found = 0.0, 0.0
    for term, strength in zip(one.terms, strengths, strict=True):
        if term.root in where.outside:
            total += term.weight
            found += term.weight * strength
    return found / total if total else 0.0


def _apart(a: frozenset[str], b: frozenset[str]) -> float:
    """1 when both have some and none is shared, 0 when one side has none or the shorter side is all shared."""
    fewest = min(len(a), len(b))
    return 1 - len(a & b) / fewest if fewest else 0.0
