"""What repeats itself in a big plan, as figures with their aims."""

from tests.bench.bench_repetition import measure
from tests.bench.figures import Figure

DRAFT_AIM_MS, MONTH_AIM_MS = 10.0, 200.0


def repetition_figures() -> list[Figure]:
    """The floor is holding letter trigrams against each post of the plan in turn."""
    found = measure()
    whole, near, month = found["floor_all_ms"], found["floor_near_ms"], found["floor_month_ms"]
    return [
        Figure("likeness of a draft, the days around it", found["draft_ms"], DRAFT_AIM_MS, near, "trigrams"),
        Figure(
            "likeness of a draft, all 20,000 posts, typed on",
            found["undated_again_ms"],
            DRAFT_AIM_MS,
            whole,
            "trigrams",
        ),
        Figure("likeness of a draft, all 20,000 posts", found["undated_draft_ms"], DRAFT_AIM_MS, whole, "trigrams"),
        Figure(
            "likeness within a month, the first time", found["month_first_time_ms"], MONTH_AIM_MS, month, "trigrams"
        ),
        Figure("likeness within a month, again", found["month_again_ms"], MONTH_AIM_MS, month, "trigrams"),
    ]
