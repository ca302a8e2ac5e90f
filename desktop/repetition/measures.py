"""The figures that tell how two texts are alike, before anybody weighs them together."""

from collections.abc import Iterable

from desktop.repetition.profile import Term, TextProfile

NAMES = (
    "letters", "frames", "order", "cover_less", "cover_more", "cosine", "shared", "rare",
    "numbers", "numbers_apart", "names", "names_apart", "length", "question", "tense",
    "cover_product", "cover_rare", "frames_order",
)  # fmt: skip


def measures(a: TextProfile, b: TextProfile) -> dict[str, float]:
    """All figures by name, each 0..1 (`NAMES` in order); the same whichever text comes first."""
    # Read late: only texts that have enough in common get here.
    from rapidfuzz.distance import Indel

    ours, theirs = met(a, b), met(b, a)
    cover_a, cover_b = _cover(a, ours), _cover(b, theirs)
    shared = [(term, strength) for term, strength in ours if strength > 0 and term.weight >= 20]
    less, more = sorted((cover_a, cover_b))
    frames = dice(a.masked_grams, b.masked_grams)
    order = Indel.normalized_similarity(a.masked, b.masked)
    count = sum(strength for _, strength in shared)
    rare = sum(strength * term.weight for term, strength in shared if term.weight >= 35) / 35
    return {
        "letters": dice(a.trigrams, b.trigrams),
        "frames": frames,
        "order": order,
        "cover_less": less,
        "cover_more": more,
        "cosine": (less * more) ** 0.5,
        "shared": min(count, 10) / 10,
        "rare": min(rare, 6) / 6,
        "numbers": _shared_weight(ours, "number"),
        "numbers_apart": _apart(a.numbers, b.numbers),
        "names": _shared_weight(ours, "name"),
        "names_apart": _apart(a.names, b.names),
        "length": _ratio(a.weight, b.weight),
        "question": float(a.asks != b.asks),
        "tense": abs(a.past - b.past),
        "cover_product": less * more,
        "cover_rare": more * min(rare, 6) / 6,
        "frames_order": frames * order,
    }


def met(a: TextProfile, b: TextProfile) -> list[tuple[Term, float]]:
    """Each word of `a` with how well (0..1) it is met in `b`."""
    keys = b.keys
    return [
        (term, max((min(strength, keys[key]) for key, strength in term.keys if key in keys), default=0.0))
        for term in a.terms
    ]


def dice(a: frozenset[str] | frozenset[int], b: frozenset[str] | frozenset[int]) -> float:
    """Twice what is shared over all there is; 0 for two empty sets."""
    both = len(a) + len(b)
    return 2 * len(a & b) / both if both else 0.0


def _cover(one: TextProfile, found: Iterable[tuple[Term, float]]) -> float:
    return sum(term.weight * strength for term, strength in found) / one.weight if one.weight else 0.0


def _shared_weight(found: Iterable[tuple[Term, float]], kind: str) -> float:
    return min(sum(term.weight for term, strength in found if strength == 1.0 and getattr(term, kind)), 100) / 100


def _apart(a: frozenset[str], b: frozenset[str]) -> float:
    """1 when both have some and none is shared, 0 when one side has none or the shorter side is all shared."""
    fewest = min(len(a), len(b))
    return 1 - len(a & b) / fewest if fewest else 0.0


def _ratio(a: int, b: int) -> float:
    return min(a, b) / max(a, b) if a and b else 0.0
