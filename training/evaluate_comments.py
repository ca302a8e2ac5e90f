"""Holds the comment rules against the labelled comments and prints precision, recall and what was wrongly flagged.

    python training/evaluate_comments.py [comments.jsonl] [--all]

Comments whose id begins with H were written last and never used to shape the rules; they are reported apart. With
--all each wrong verdict is printed.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop.guidelines.comments import RULES, judge_comment

COMMENTS = Path(__file__).with_name("comments.jsonl")
Row = tuple[str, str, str, bool, str, bool]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=COMMENTS)
    parser.add_argument("--all", action="store_true", help="print each wrong verdict")
    chosen = parser.parse_args()
    lines = chosen.file.read_text(encoding="utf-8").splitlines()
    rows = [judged(json.loads(line)) for line in lines if line.strip()]
    for title, kept in (("Shaped on", False), ("Held out", True)):
        group = [row for row in rows if row[0].startswith("H") == kept]
        if group:
            report(title, group, chosen.all)


def judged(comment: dict[str, str | bool]) -> Row:
    """Id, text, rule and hate as labelled, rule and hate as judged."""
    said = judge_comment(str(comment["text"]))
    return str(comment["id"]), str(comment["text"]), str(comment["rule"]), bool(comment["hate"]), said.rule, said.hate


def report(title: str, rows: Sequence[Row], show: bool) -> None:
    print(f"{title}: {len(rows)} comments")
    scores = []
    for rule in RULES:
        right = sum(row[2] == row[4] == rule for row in rows)
        said, labelled = sum(row[4] == rule for row in rows), sum(row[2] == rule for row in rows)
        if said or labelled:
            scores.append(2 * right / (said + labelled))
            print(f"  {rule:15} precision {share(right, said)}  recall {share(right, labelled)}")
    hate = [row[5] for row in rows if row[3]]
    false_hate = sum(row[5] and not row[3] for row in rows)
    fine = [row for row in rows if row[2] == "ok"]
    flagged = [row[0] for row in fine if row[4] != "ok"]
    print(f"  macro F1 {sum(scores) / len(scores):.3f}; hate recall {share(sum(hate), len(hate))}, wrong {false_hate}")
    print(f"  fair comments flagged {share(len(flagged), len(fine))}: {flagged}")
    for row in rows if show else ():
        if row[2:4] != row[4:]:
            print(f"{row[0]}: said {row[4]}{' hate' * row[5]}, is {row[2]}{' hate' * row[3]}: {row[1]}")


def share(part: int, whole: int) -> str:
    return f"{part:3}/{whole:<3} {part / whole:.2f}" if whole else "  -        "


if __name__ == "__main__":
    main()
