"""Prints how well likeness of posts is judged, beside plain character trigrams: `python -m training.evaluate_pairs`."""

import argparse
import json
import random
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from itertools import combinations
from typing import Any

from desktop.repetition.compare import enough
from desktop.repetition.measures import measures
from desktop.repetition.model import PairModel
from desktop.repetition.profile import profile
from training.pair_material import (
    BLIND_PAIRS,
    CHECK_PAIRS,
    GIVEN_PAIRS,
    HERE,
    MONTHS,
    OWN_PAIRS,
    TEXTS,
    edited,
    read,
    unlike,
)
from training.train_pairs import figures, fitted

FOLDS = 10
Pair = dict[str, Any]


def judged(model: PairModel, a: str, b: str) -> bool:
    """What `compare` says with another model's weights."""
    one, two = (profile(text) for text in sorted((a, b)))
    return enough(one, two) and model.score(measures(one, two)) >= 0.5


@lru_cache(maxsize=10_000)
def trigrams(text: str) -> frozenset[str]:
    plain = " ".join(text.lower().split())
    return frozenset(plain[at : at + 3] for at in range(len(plain) - 2))


def letters(a: str, b: str) -> float:
    """The floor: twice the shared trigrams over all of both."""
    ours, theirs = trigrams(a), trigrams(b)
    return 2 * len(ours & theirs) / max(1, len(ours) + len(theirs))


def f1(said: Sequence[bool], pairs: Sequence[Pair]) -> float:
    right = sum(one and bool(pair["repetitive"]) for one, pair in zip(said, pairs, strict=True))
    return 2 * right / max(1, sum(said) + sum(bool(pair["repetitive"]) for pair in pairs))


def best_threshold(pairs: Sequence[Pair]) -> float:
    scores = [letters(pair["a"], pair["b"]) for pair in pairs]
    return max(sorted(set(scores)), key=lambda limit: f1([score >= limit for score in scores], pairs))


def cross_validated(pairs: Sequence[Pair], *others: list[list[float]]) -> list[bool]:
    """Each pair judged by a model that has seen neither it nor any pair that shares a text with it."""
    order = list(range(len(pairs)))
    random.Random(11).shuffle(order)
    said = [False] * len(pairs)
    for fold in range(FOLDS):
        held = set(order[fold::FOLDS])
        model = fitted([pair for at, pair in enumerate(pairs) if at not in held], *others)
        for at in held:
            said[at] = judged(model, pairs[at]["a"], pairs[at]["b"])
    return said


def by_kind(said: Sequence[bool], pairs: Sequence[Pair]) -> dict[str, str]:
    """How many of each kind are judged rightly."""
    kinds: dict[str, list[bool]] = {}
    for one, pair in zip(said, pairs, strict=True):
        kinds.setdefault(pair["kind"], []).append(one == bool(pair["repetitive"]))
    return {kind: f"{sum(right)}/{len(right)}" for kind, right in sorted(kinds.items())}


def false_alarms(say: Callable[[str, str], bool], file: str) -> tuple[int, int, int]:
    """In a file of all different posts: how many pairs and how many posts are called alike, and how many posts."""
    rows = read(HERE / file)
    like = [
        (a, b)
        for a, b in combinations(range(len(rows)), 2)
        if (rows[a].get("pair") is None or rows[a].get("pair") != rows[b].get("pair"))
        and say(rows[a]["text"], rows[b]["text"])
    ]
    return len(like), len({max(pair) for pair in like}), len(rows)


def report() -> dict[str, Any]:
    own, given, check, blind = (read(file) for file in (OWN_PAIRS, GIVEN_PAIRS, CHECK_PAIRS, BLIND_PAIRS))
    others = figures(unlike()), figures(edited())
    model = fitted(own, *others)
    found: dict[str, Any] = {
        "own pairs, cross-validated": _both(cross_validated(own, *others), own, given),
        "given pairs, never learned from": _both(_all(model, given), given, own),
        "check pairs, never learned from": _both(_all(model, check), check, own),
        "blind pairs, never learned from": _both(_all(model, blind), blind, own),
    }
    limit = best_threshold(own)
    for file in (*TEXTS, MONTHS):
        rest = [one for one in TEXTS if one != file]
        apart = fitted(own, figures(unlike(rest)), figures(edited(rest)))
        pairs, posts, among = false_alarms(partial(judged, apart), file)
        _, floor, _ = false_alarms(lambda a, b: letters(a, b) >= limit, file)
        found[f"false alarms in {file}"] = {"pairs": pairs, "posts": posts, "of posts": among, "posts trigrams": floor}
    return found


def _all(model: PairModel, pairs: Sequence[Pair]) -> list[bool]:
    return [judged(model, pair["a"], pair["b"]) for pair in pairs]


def _both(said: Sequence[bool], pairs: Sequence[Pair], elsewhere: Sequence[Pair]) -> dict[str, Any]:
    """Ours beside trigrams, whose threshold is chosen on the other pairs."""
    limit = best_threshold(elsewhere)
    floor = [letters(pair["a"], pair["b"]) >= limit for pair in pairs]
    return {
        "F1": round(f1(said, pairs), 3),
        "F1 reworded": round(_f1_reworded(said, pairs), 3),
        "F1 trigrams": round(f1(floor, pairs), 3),
        "F1 reworded trigrams": round(_f1_reworded(floor, pairs), 3),
        "right": by_kind(said, pairs),
        "right trigrams": by_kind(floor, pairs),
    }


def _f1_reworded(said: Sequence[bool], pairs: Sequence[Pair]) -> float:
    """Reworded pairs of all sorts against all pairs that are not alike."""
    reworded = {"reworded", "brief reworded", "short and long", "nb and nn", "web-news reworded"}
    kept = [
        (one, pair) for one, pair in zip(said, pairs, strict=True) if not pair["repetitive"] or pair["kind"] in reworded
    ]
    return f1([one for one, _ in kept], [pair for _, pair in kept])


def show(found: dict[str, Any], put: Callable[[str], None] = print) -> None:
    for name, figures_ in found.items():
        put(name)
        for what, value in figures_.items():
            put(f"  {what:22} {value}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    if parser.parse_args().json:
        print(json.dumps(report(), ensure_ascii=False, indent=2))
    else:
        show(report())
