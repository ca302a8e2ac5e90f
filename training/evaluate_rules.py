"""Holds the text checks against the labelled posts and prints precision and recall per rule.

    python training/evaluate_rules.py [rule-posts.jsonl] [--all]

Posts whose id begins with H were written last and never used to shape the rules; they are reported apart. With
--all each wrong verdict is printed with its text.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop.guidelines.text_checks import RULES, check_text

POSTS = Path(__file__).with_name("rule-posts.jsonl")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=POSTS)
    parser.add_argument("--all", action="store_true", help="print each wrong verdict")
    chosen = parser.parse_args()
    posts = [json.loads(line) for line in chosen.file.read_text(encoding="utf-8").splitlines() if line.strip()]
    kept = [post for post in posts if str(post["id"]).startswith("H")]
    for title, group in (("Shaped on", [post for post in posts if post not in kept]), ("Held out", kept)):
        if group:
            report(title, group, chosen.all)


def report(title: str, posts: Sequence[dict[str, object]], show: bool) -> None:
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    labelled: Counter[str] = Counter()
    clean = [post for post in posts if not post["issues"]]
    flagged = []
    for post in posts:
        guess = {finding.id for finding in check_text(str(post["text"]))}
        truth = set(post["issues"])  # type: ignore[call-overload]
        right.update(guess & truth)
        found.update(guess)
        labelled.update(truth)
        if not truth and guess:
            flagged.append(post["id"])
        if show and guess != truth:
            print(f"{post['id']}: said {sorted(guess)}, is {sorted(truth)}\n    {post['text']}")
    print(f"{title}: {len(posts)} posts, {len(clean)} of them clean")
    for rule in RULES:
        print(f"  {rule:24} precision {share(right[rule], found[rule])}  recall {share(right[rule], labelled[rule])}")
    micro = 2 * right.total() / max(1, found.total() + labelled.total())
    left_clean = 1 - len(flagged) / max(1, len(clean))
    print(f"  micro F1 {micro:.3f}; clean posts left clean {left_clean:.3f}, flagged: {flagged}")


def share(part: int, whole: int) -> str:
    return f"{part:3}/{whole:<3} {part / whole:.2f}" if whole else "  -        "


if __name__ == "__main__":
    main()
