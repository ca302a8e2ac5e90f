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
def chapters(language: str = "nb") -> tuple[Chapter, ...]:
    """In `nb`, `nn` or `en`, in the same order in all three."""
    read = json.loads((RESOURCES / "guidelines" / "guide.json").read_text("utf-8"))
    return tuple(Chapter(tuple(one["ids"]), one["title"][language], one["text"][language]) for one in read["chapters"])


def chapter_about(rule: str, language: str = "nb") -> Chapter | None:
    """The chapter that explains a rule; its kinds (`captions_coverage`) belong to it too. None where there is none."""
    known = chapters(language)
    exact = next((one for one in known if rule in one.ids), None)
    return exact or next((one for one in known if any(rule.startswith(f"{kind}_") for kind in one.ids)), None)


def chapters_with(words: str, language: str = "nb") -> tuple[Chapter, ...]:
    """Those that hold all the words, in title or text; all for no words."""
    wanted = words.casefold().split()
    return tuple(
        one for one in chapters(language) if all(word in f"{one.title} {one.text}".casefold() for word in wanted)
    )
