"""The association's guideline in plain words: chapters to look up, and which one a finding is about."""

import json
from dataclasses import dataclass
from functools import cache

from desktop.paths import RESOURCES


@dataclass(frozen=True, slots=True)
class Chapter:
    """`ids` are the rules, findings and house rules it explains; `text` is Markdown."""

    ids: tuple[str, ...]
    title: str
    text: str


@cache
def chapters() -> tuple[Chapter, ...]:
    read = json.loads((RESOURCES / "guidelines" / "guide.json").read_text("utf-8"))
    return tuple(Chapter(tuple(one["ids"]), one["title"], one["text"]) for one in read["chapters"])


def chapter_about(rule: str) -> Chapter | None:
    """The chapter that explains a rule; its kinds (`captions_coverage`) belong to it too. None where there is none."""
    exact = next((one for one in chapters() if rule in one.ids), None)
    return exact or next((one for one in chapters() if any(rule.startswith(f"{known}_") for known in one.ids)), None)


def chapters_with(words: str) -> tuple[Chapter, ...]:
    """Those that hold all the words, in title or text; all for no words."""
    wanted = words.casefold().split()
    return tuple(one for one in chapters() if all(word in f"{one.title} {one.text}".casefold() for word in wanted))
