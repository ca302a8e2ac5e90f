"""Holds two texts against each other: are they the same again, in what way, and which words meet."""

from functools import lru_cache

from desktop.domain.likeness import Comparison, LikenessKind
from desktop.domain.wording import say
from desktop.repetition.measures import measures
from desktop.repetition.model import pair_model
from desktop.repetition.profile import TextProfile, profile

# What two texts share must reach this part of the geometric mean of their weights before they are weighed at all (in
# hundredths). It makes looking up like posts in a large plan quick, and no pair that people call alike and that the
# model would find lies below it.
ENOUGH = 35

WHY = {
    LikenessKind.SAME: say("Samme tekst."),
    LikenessKind.SMALL_EDIT: say("Nesten lik tekst."),
    LikenessKind.TEMPLATE: say("Samme oppsett, bare nye detaljer."),
    LikenessKind.REWORDED: say("Samme nyhet med andre ord."),
    LikenessKind.PICTURE: say("Samme bilde."),
}
_NEVER_QUITE = 0.99  # only the very same text is wholly the same
_SAME_ORDER, _SAME_LETTERS = 0.55, 0.75  # parts of the words and of the letters that stand in the same order
_DIFFERENT = say("Tekstene sier ikke det samme.")


def compare(a: str, b: str) -> Comparison:
    """Whether two texts are the same again. `score` is 0..1, from one half up they are; either may come first."""
    return compared(*sorted((a, b)))


@lru_cache(maxsize=8_000)
def compared(a: str, b: str) -> Comparison:
    """`compare` for texts in alphabetical order, remembered."""
    ours, theirs = profile(a), profile(b)
    if not ours.words or not theirs.words:
        return Comparison(False, 0.0, _DIFFERENT)
    if ours.roots == theirs.roots and _folded(ours) == _folded(theirs):
        return Comparison(True, 1.0, WHY[LikenessKind.SAME], LikenessKind.SAME)
    score = min(round(pair_model().score(measures(ours, theirs)), 4), _NEVER_QUITE)
    if not enough(ours, theirs) or score < 0.5:
        return Comparison(False, min(score, 0.49), _DIFFERENT)
    kind = _kind(ours, theirs)
    return Comparison(True, score, _why(kind, ours, theirs), kind)


def enough(a: TextProfile, b: TextProfile) -> bool:
    """Whether the shared weight reaches `ENOUGH`; in whole numbers, so that it is exact however it is found."""
    return (100 * in_common(a, b)) ** 2 >= ENOUGH**2 * a.weight * b.weight > 0


def common_part(a: TextProfile, b: TextProfile) -> float:
    """The shared weight as a part of the geometric mean of both; 0 where one has no words."""
    both = a.weight * b.weight
    return in_common(a, b) / both**0.5 if both else 0.0


def in_common(a: TextProfile, b: TextProfile) -> int:
    """The weight of all keys that both texts have."""
    few, many = sorted((a.gate, b.gate), key=len)
    return sum(weight for key, weight in few.items() if key in many)


def _folded(one: TextProfile) -> tuple[str, ...]:
    return tuple(token.value for token in one.tokens)


def _kind(a: TextProfile, b: TextProfile) -> LikenessKind:
    # Read late: only texts that are alike get here.
    from rapidfuzz.distance import Indel

    if Indel.normalized_similarity(a.masked, b.masked) < _SAME_ORDER and not _contained(a, b):
        return LikenessKind.REWORDED
    new_facts = bool(a.numbers ^ b.numbers or a.names ^ b.names)
    letters = Indel.normalized_similarity(" ".join(_folded(a)), " ".join(_folded(b)))
    return LikenessKind.SMALL_EDIT if letters >= _SAME_LETTERS and not new_facts else LikenessKind.TEMPLATE


def _contained(a: TextProfile, b: TextProfile) -> bool:
    """Whether most rows of three words of the shorter text stand in the longer: it was put into another frame."""
    few, many = sorted((a.masked_grams, b.masked_grams), key=len)
    return 2 * sum(row in many for row in few) >= len(few)


def _why(kind: LikenessKind, a: TextProfile, b: TextProfile) -> str:
    if kind != LikenessKind.TEMPLATE:
        return WHY[kind]
    new = _what_is_new(a, b)
    return say("De samme ordene, bare {new}.", new=new) if new and a.masked == b.masked else WHY[kind]


def _what_is_new(a: TextProfile, b: TextProfile) -> str:
    names = bool(a.names ^ b.names)
    if a.dates != b.dates:
        return say("ny dato og nye navn") if names else say("ny dato")
    if a.numbers != b.numbers:
        return say("nye tall og navn") if names else say("nye tall")
    return say("nye navn") if names else ""


def aligned(a: str, b: str) -> tuple[tuple[tuple[int, int], tuple[int, int]], ...]:
    """The words that meet, as ((start, end) in `a`, (start, end) in `b`) in the order of `a`; neighbours in both
    texts are one span. Common small words count only inside a longer stretch of the same words."""
    # Read late: only shown when somebody looks at two posts side by side.
    from desktop.repetition.alignment import spans

    return spans(profile(a), profile(b))
