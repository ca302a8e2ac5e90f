"""Trains the small comment model from the labelled comments and writes its weights.

    python training/train_comments.py [--folds 8]

Comments whose id begins with H are never trained on. First prints by cross-validation what the rules and the model
reach together at several thresholds, then writes resources/guidelines/comment_model.json.
"""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop.guidelines.comment_model import HATE, features
from desktop.guidelines.comment_rules import belongs
from desktop.guidelines.comments import RULES, SURE_OF_TOPIC, rule_verdict
from desktop.guidelines.reading import Reading

COMMENTS = Path(__file__).with_name("comments.jsonl")
MODEL = Path(__file__).resolve().parent.parent / "resources" / "guidelines" / "comment_model.json"
STRENGTH = 20.0
# Features that weigh less than this for every class are left out of the file.
LEAST = 0.35


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, default=8)
    folds = parser.parse_args().folds
    rows = [json.loads(line) for line in COMMENTS.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if not row["id"].startswith("H")]
    texts = [row["text"] for row in rows]
    classes = np.array([HATE if row["hate"] and row["rule"] == "respect" else row["rule"] for row in rows])
    cross_validate(texts, classes, folds)
    write(texts, classes)


def fitted(texts: list[str], classes: np.ndarray) -> tuple[DictVectorizer, LogisticRegression]:
    """Features seen in two comments or more, and a balanced logistic regression over them."""
    found = [features(text) for text in texts]
    seen = Counter(name for one in found for name in one)
    vectors = DictVectorizer()
    table = vectors.fit_transform([{name: one[name] for name in one if seen[name] > 1} for one in found])
    return vectors, LogisticRegression(C=STRENGTH, max_iter=2000, class_weight="balanced").fit(table, classes)


def cross_validate(texts: list[str], classes: np.ndarray, folds: int) -> None:
    best, chance = np.empty(len(texts), object), np.zeros(len(texts))
    for train, test in StratifiedKFold(folds, shuffle=True, random_state=0).split(texts, classes):
        vectors, model = fitted([texts[place] for place in train], classes[train])
        table: csr_matrix = vectors.transform([features(texts[place]) for place in test])
        table = model.predict_proba(table)
        best[test], chance[test] = model.classes_[table.argmax(1)], table.max(1)
    as_rules = np.where(best == HATE, "respect", best)
    truth = np.where(classes == HATE, "respect", classes)
    said = np.array([verdict.rule if (verdict := rule_verdict(text)) else "ok" for text in texts])
    fair = truth == "ok"
    print(f"model alone: macro F1 {f1_score(truth, as_rules, average='macro', labels=RULES):.3f}")
    beside = np.array([not belongs(Reading.of(text), "") for text in texts]) & (chance >= SURE_OF_TOPIC)
    for least in (0.3, 0.4, 0.5, 0.6, 0.7):
        sure = np.where(best == "topic", beside, (chance >= least) & (best != "ok"))
        both = np.where((said == "ok") & sure, as_rules, said)
        macro = f1_score(truth, both, average="macro", labels=RULES)
        wrong = (both[fair] != "ok").mean()
        print(f"rules, then the model from {least}: macro F1 {macro:.3f}, fair comments flagged {wrong:.3f}")


def write(texts: list[str], classes: np.ndarray) -> None:
    vectors, model = fitted(texts, classes)
    weights = {
        name: [round(float(one), 2) for one in column]
        for name, column in zip(vectors.feature_names_, model.coef_.T, strict=True)
        if np.abs(column).max() >= LEAST
    }
    about = "Weights of the comment model, made by training/train_comments.py; # begins a part of a word."
    kept = {"about": about, "classes": list(model.classes_), "bias": [round(float(one), 3) for one in model.intercept_]}
    lines = ",\n".join(f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(row)}" for name, row in weights.items())
    MODEL.write_text(
        json.dumps(kept, ensure_ascii=False)[:-1] + ',\n"weights": {\n' + lines + "\n}}\n", encoding="utf-8"
    )
    print(f"{len(weights)} features of {len(vectors.feature_names_)}, {MODEL.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
