"""Commands that read or change the plan."""

from pathlib import Path
from typing import Any

from desktop.cli.output import print_json
from desktop.domain.assessment import AssessedPost, MonthAssessment
from desktop.domain.month import Month
from desktop.domain.post import STATUS_NAMES, Post
from desktop.domain.words import clock_words, month_name, short_day
from desktop.paths import data_folder
from desktop.services.open_plan import OpenPlan


def example(folder: Path | None, *, as_json: bool) -> None:
    from desktop.services.example import MONTH, load_example  # only here

    with OpenPlan(data_folder(folder)) as plan:
        change = load_example(plan)
    if as_json:
        print_json({"posts": len(change.posts), "month": str(MONTH)})
    else:
        print(f"Eksempelplanen er lagt inn: {len(change.posts)} innlegg, de fleste i {month_name(MONTH).lower()}.")


def posts(folder: Path | None, month: Month | None, *, as_json: bool) -> None:
    with OpenPlan(data_folder(folder), writing=False) as plan:
        found = plan.plan.month(month) if month else plan.store.all_posts()
    if as_json:
        print_json([post_dict(post) for post in found])
        return
    for post in found:
        print(f"{when(post):22} {STATUS_NAMES[post.status]:10} {post.title}")


def check(folder: Path | None, month: Month | None, *, as_json: bool) -> None:
    with OpenPlan(data_folder(folder), writing=False) as plan:
        assessed = plan.assessor.month(month or Month.of(plan.today()))
    if as_json:
        print_json(month_dict(assessed))
    else:
        print_month(assessed)


def post_dict(post: Post) -> dict[str, Any]:
    """A post as the command line shows it."""
    return {
        "id": post.id,
        "title": post.title,
        "text": post.text,
        "date": post.day.isoformat() if post.day else None,
        "time": post.clock.strftime("%H:%M") if post.clock else None,
        "channels": [kind.value for kind in post.channels],
        "texts": {kind.value: text for kind, text in post.texts},
        "form": post.form.value,
        "theme": post.theme,
        "status": post.status.value,
        "author": post.author,
        "approver": post.approver,
        "comment_keeper": post.comment_keeper,
        "notes": post.notes,
        "media": [{"name": one.name, "kind": one.kind.value, "alt_text": one.alt_text} for one in post.media],
    }


def month_dict(assessed: MonthAssessment) -> dict[str, Any]:
    """The month looked over, as `check --json` gives it."""
    return {
        "month": str(assessed.month),
        "posts": [_assessed_dict(one) for one in assessed.posts],
        "repetition": [{"a": pair.a, "b": pair.b, "why": pair.why} for pair in assessed.pairs],
        "runs": [{"posts": list(run.posts), "why": run.why} for run in assessed.runs],
        "balance": {quality.value: list(counts) for quality, counts in assessed.balance.counts.items()},
    }


def _assessed_dict(one: AssessedPost) -> dict[str, Any]:
    return {
        "id": one.post.id,
        "title": one.post.title,
        "date": one.post.day.isoformat() if one.post.day else None,
        "met": [quality.value for quality in one.score.met],
        "warnings": [
            {"id": finding.id, "words": finding.words or finding.title, "advice": finding.advice,
             "severity": finding.severity.value, "title": finding.title, "why": finding.why}
            for finding in one.findings
        ],
    }  # fmt: skip


def print_month(assessed: MonthAssessment) -> None:
    """For people: one line a post, its warnings beneath, then what repeats itself."""
    print(month_name(assessed.month))
    for one in assessed.posts:
        print(f"  {when(one.post):22} {one.score.words:>8}  {one.post.title}")
        for finding in one.warnings:
            print(f"{'':26}– {finding.title.rstrip('.')}. {finding.advice.rstrip('.')}.")
    for run in assessed.runs:
        print(f"  {run.why}")


def when(post: Post) -> str:
    """`tor. 10. des. kl. 12.00`."""
    if post.day is None:
        return "uten dato"
    return short_day(post.day) + (f" kl. {clock_words(post.clock)}" if post.clock else "")
