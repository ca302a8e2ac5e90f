"""Makes the weights that likeness of posts is judged with: `python -m training.train_pairs` (needs scikit-learn)."""

import json
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from desktop.repetition import lexicon as lists
from desktop.repetition.profile import profile
from desktop.repetition.words import TokenKind

HERE = Path(__file__).resolve().parent
TEXTS = ("posts.jsonl", *(f"train-{number}.jsonl" for number in range(1, 6)))
OWN_PAIRS = HERE / "pairs-own.jsonl"
GIVEN_PAIRS = HERE / "pairs.jsonl"


def read(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]


def background(files: Sequence[str] = TEXTS) -> list[str]:
    """The labelled posts, used here only for how common words are."""
    return [str(row["text"]) for name in files for row in read(HERE / name)]


def write_word_weights(texts: Iterable[str]) -> None:
    """`weights.json`: ten times the natural log of how rare each word, compound part and synonym group is."""
    texts = list(texts)
    lists.lexicon.cache_clear()
    profile.cache_clear()
    (lists.FOLDER / "weights.json").unlink(missing_ok=True)
    spoken = _lower_case_roots(texts)
    # Two rounds: compounds can only be cut once it is known which words there are.
    _store(_counted(texts), spoken, len(texts))
    _store(_counted(texts), spoken, len(texts))


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


def _store(counts: Counter[str], spoken: set[str], total: int) -> None:
    known = lists.lexicon()
    kept = {key for key in counts if (key in spoken or key.startswith("~")) and not key.startswith("#")}
    keys = {key: round(10 * math.log((total + 1) / (counts[key] + 0.5))) for key in sorted(kept)}
    groups = {group for found in known.groups.values() for group in found}
    rarest = round(10 * math.log(total + 1))
    keys |= dict.fromkeys(sorted(groups - keys.keys()), rarest)
    content = json.dumps({"rarest": rarest, "keys": keys}, ensure_ascii=False, indent=0, sort_keys=True)
    (lists.FOLDER / "weights.json").write_text(content + "\n", "utf-8")
    lists.lexicon.cache_clear()
    profile.cache_clear()


if __name__ == "__main__":
    write_word_weights(background())
