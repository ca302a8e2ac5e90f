"""Makes big plans of made-up posts, the same ones each time, as boards could have written them over the years."""

import json
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from functools import cache
from pathlib import Path

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.channel import Channel
from desktop.domain.month import Month
from desktop.domain.post import Form, Post, Status
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.settings import SettingsFile

TEXTS = Path(__file__).resolve().parents[2] / "training"
YEARS = 10  # that a plan spans, however many posts it has
WORDS = 100
# One in so many posts takes an older one up again with small changes.
AGAIN = 30
_FORMS = (Form.TEXT, Form.IMAGE, Form.LINK, Form.EVENT, Form.POLL, Form.CAROUSEL)
_THEMES = ("Trening", "Likeperson", "Rettigheter", "Forskning", "Medlemsmøte", "Tur", "Frivillig", "Hverdag")
_STATUSES = (Status.PUBLISHED, Status.DRAFT, Status.READY, Status.IDEA)


def make_plan(folder: Path, count: int, today: date) -> DataFolder:
    """A plan with so many posts, most of them before today, whose months around today have been looked over."""
    data = DataFolder(folder).make()
    SettingsFile(data.settings).change(welcomed=True)
    with OpenPlan(data, lambda: today) as plan:
        posts = list(made_up_posts(count, today))
        for start in range(0, count, 1000):
            some = posts[start : start + 1000]
            plan.store.apply(PlanChange("", tuple(PostChange(None, post) for post in some)))
        for step in (-1, 0, 1):
            plan.assessor.month(Month.of(today).moved(step))
    return data


def made_up_posts(count: int, today: date) -> Iterator[Post]:
    """Posts in date order; the last ones lie up to two months ahead."""
    dice = random.Random(11)
    days = min(365 * YEARS, count)
    first = today + timedelta(days=60 - days)
    before: list[Post] = []
    for number in range(count):
        day = first + timedelta(days=number * days // count)
        post = _post(number, day, text_of(WORDS, dice), dice)
        if number % AGAIN == 0 and len(before) > 100:
            post = replace(post, text=dice.choice(before[-100:]).text + " Velkommen igjen.")
        before.append(post)
        yield post


def text_of(words: int, dice: random.Random) -> str:
    """A text of about so many words, put together of sentences from labelled posts."""
    chosen: list[str] = []
    while sum(len(one.split()) for one in chosen) < words - 4:
        chosen.append(dice.choice(_sentences()))
    return " ".join(chosen)


@cache
def _sentences() -> tuple[str, ...]:
    texts = [json.loads(line)["text"] for file in sorted(TEXTS.glob("train-*.jsonl")) for line in _lines(file)]
    parts = (part.strip() for text in texts for part in re.split(r"(?<=[.!?])\s+", text))
    return tuple(dict.fromkeys(part for part in parts if part))


def _lines(file: Path) -> list[str]:
    return [line for line in file.read_text("utf-8").splitlines() if line.strip()]


def _post(number: int, day: date, text: str, dice: random.Random) -> Post:
    return Post(
        id=f"{number:032x}",
        title=" ".join(text.split()[:4]),
        text=text,
        channels=tuple(dice.sample(list(Channel)[:5], k=dice.randint(1, 3))),
        form=dice.choice(_FORMS),
        theme=dice.choice(_THEMES),
        day=day,
        clock=time(dice.randint(7, 20), dice.choice((0, 30))),
        status=dice.choice(_STATUSES),
        author="Anne",
        comment_keeper=dice.choice(("", "Kari")),
    )
