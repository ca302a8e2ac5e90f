"""Counts how common words are, for the weights that likeness of posts gives them."""

import json
import math
from collections import Counter
from collections.abc import Iterable

from desktop.repetition import lexicon as lists
from desktop.repetition import terms
from desktop.repetition.profile import PROFILES, profile
from desktop.repetition.words import TokenKind

COMMON = 14  # what a word in every fourth text weighs; without it long texts meet on small words alone


def write_word_weights(texts: Iterable[str]) -> None:
    """`weights.json`: ten times the natural log of how rare each word, compound part and synonym group is."""
    texts = list(texts)
    _forget_words()
    (lists.FOLDER / "weights.json").unlink(missing_ok=True)
    spoken = _lower_case_roots(texts)
    # Two rounds: compounds can only be cut once it is known which words there are.
    _store(_counted(texts), spoken, len(texts))
    _store(_counted(texts), spoken, len(texts))


def _forget_words() -> None:
    terms.TERMS.forget()
    PROFILES.forget()
    lists.lexicon.cache_clear()
    terms.key_weight.cache_clear()
    terms.phrase_term.cache_clear()


def _lower_case_roots(texts: Iterable[str]) -> set[str]:
    """Words that somebody writes with a small letter: the others are names."""
    found: set[str] = set()
    for text in texts:
        one = profile(text)
        pairs = zip(one.tokens, one.roots, strict=True)
        found |= {root for token, root in pairs if token.kind == TokenKind.WORD and text[token.start].islower()}
    return found


def _counted(texts: Iterable[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(profile(text).keys.keys())
    return counts


def _weight(count: float, total: int) -> int:
    """Ten times the natural log of the rarity, less what any small word has."""
    return max(1, round(10 * math.log((total + 1) / (count + 0.5))) - COMMON)


def _store(counts: Counter[str], spoken: set[str], total: int) -> None:
    known = lists.lexicon()
    kept = {key for key in counts if (key in spoken or key.startswith("~")) and not key.startswith("#")}
    keys = {key: _weight(counts[key], total) for key in sorted(kept)}
    groups = {group for found in known.groups.values() for group in found}
    rarest = _weight(0.5, total)
    keys |= dict.fromkeys(sorted(groups - keys.keys()), rarest)
    content = json.dumps({"rarest": rarest, "keys": keys}, ensure_ascii=False, indent=0, sort_keys=True)
    (lists.FOLDER / "weights.json").write_text(content + "\n", "utf-8")
    _forget_words()
