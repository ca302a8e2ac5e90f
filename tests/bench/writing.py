"""A key stroke in the editor: one draft scored anew within a big plan, against counting its words."""

import random
import re
from datetime import date

from desktop.domain.post import Post
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from tests.bench.figures import Figure, median, milliseconds, slowest_of_twenty, spent
from tests.bench.plans import WORDS, text_of

AIM_MS = 16.0


def key_stroke_figures(data: DataFolder, posts: int, today: date, strokes: int = 100) -> list[Figure]:
    """Each stroke adds a letter, so that no text is scored twice."""
    text = text_of(WORDS, random.Random(3))
    letters = iter("Vi ses på årsmøtet i morgen, og dere som ikke kan komme, får referatet i posten. " * strokes)
    with OpenPlan(data, lambda: today) as plan:
        plan.assessor.draft(Post(id="draft", text=text, day=today))
        times, floors = [], []
        for _ in range(strokes):
            text += next(letters)
            draft = Post(id="draft", title="Årsmøte", text=text, day=today, theme="Medlemsmøte")
            times.append(spent(lambda draft=draft: plan.assessor.draft(draft)))
            floors.append(milliseconds(lambda text=text: len(re.findall(r"\w+", text))))
    name = f"a key stroke's score, {posts:,} posts"
    floor = median(floors)
    return [
        Figure(f"{name}, median", median(one.clock for one in times), AIM_MS, floor, "word count"),
        Figure(f"{name}, 95 of 100", slowest_of_twenty([one.clock for one in times]), AIM_MS, floor, "word count"),
        Figure(f"{name}, median, processor time", median(one.work for one in times), AIM_MS, floor, "word count"),
    ]
