"""Finds which words of two texts meet, for showing them side by side."""

from desktop.repetition.lexicon import lexicon
from desktop.repetition.profile import TextProfile
from desktop.repetition.terms import SAYS_SOMETHING

Span = tuple[int, int]


def spans(a: TextProfile, b: TextProfile) -> tuple[tuple[Span, Span], ...]:
    """Pairs of (start, end) in both texts, in the order of `a`."""
    met = _in_order(a, b)
    met |= _elsewhere(a, b, met)
    return tuple(_joined(a, b, sorted(met.items())))


def _in_order(a: TextProfile, b: TextProfile) -> dict[int, int]:
    """Token places that stand in the same order in both; single small words are left out."""
    # Read late: it is needed only when a person looks at two posts.
    from rapidfuzz.distance import Indel

    found: dict[int, int] = {}
    for code in Indel.opcodes(a.roots, b.roots):
        if code.tag != "equal":
            continue
        length = code.src_end - code.src_start
        if length >= 3 or any(_says(a.roots[at]) for at in range(code.src_start, code.src_end)):
            found |= {code.src_start + step: code.dest_start + step for step in range(length)}
    return found


def _elsewhere(a: TextProfile, b: TextProfile, met: dict[int, int]) -> dict[int, int]:
    """Words with a meaning of their own that meet in another place or as another word for the same."""
    keys_a, keys_b = _keys(a), _keys(b)
    free = [at for at in range(len(b.roots)) if at not in set(met.values()) and _says(b.roots[at])]
    found: dict[int, int] = {}
    for at, root in enumerate(a.roots):
        if at in met or not _says(root):
            continue
        best = max(free, key=lambda other: _strength(keys_a[root], keys_b[b.roots[other]]), default=None)
        if best is not None and _strength(keys_a[root], keys_b[b.roots[best]]) > 0:
            found[at] = best
            free.remove(best)
    return found


def _keys(one: TextProfile) -> dict[str, dict[str, float]]:
    known = {term.root: dict(term.keys) for term in one.terms}
    return {root: known.get(root, {}) for root in one.roots}


def _strength(a: dict[str, float], b: dict[str, float]) -> float:
    return max((min(strength, b[key]) for key, strength in a.items() if key in b), default=0.0)


def _says(root: str) -> bool:
    return root.startswith("#") or lexicon().weight(root) >= SAYS_SOMETHING


def _joined(a: TextProfile, b: TextProfile, met: list[tuple[int, int]]) -> list[tuple[Span, Span]]:
    rows: list[tuple[int, int, int, int]] = []
    for at, other in met:
        if rows and rows[-1][1] == at - 1 and rows[-1][3] == other - 1:
            rows[-1] = (rows[-1][0], at, rows[-1][2], other)
        else:
            rows.append((at, at, other, other))
    return [
        ((a.tokens[one].start, a.tokens[two].end), (b.tokens[three].start, b.tokens[four].end))
        for one, two, three, four in rows
    ]
