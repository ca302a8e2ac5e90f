"""What a board does with the month in a meeting: goes through the posts, decides status and who, notes points."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.decision import Decision
from desktop.domain.month import Month
from desktop.domain.post import Post, Status, new_id
from desktop.domain.wording import say
from desktop.services.plan import with_status

MOST_NAMES = 8
BOARD = "Styret"


def people_in_charge(posts: Iterable[Post]) -> tuple[str, ...]:
    """The names that stand on posts as responsible, approver or comment keeper, the most used first; at most eight."""
    counted: Counter[str] = Counter()
    for post in posts:
        counted.update({name: 2 for name in (post.author,) if name})
        counted.update(name for name in (post.approver, post.comment_keeper) if name)
    ranked = sorted(counted, key=lambda name: (-counted[name], name.casefold()))
    return tuple(sorted(ranked[:MOST_NAMES], key=str.casefold))


def letters_for(names: Sequence[str]) -> dict[str, str]:
    """One capital letter for each name that has one left for it: its first where that is free, else the next one in the
    name. Letters are unique, and every name keeps its place."""
    taken: dict[str, str] = {}
    for name in names:
        free = (letter for letter in name.upper() if letter.isalpha() and letter not in taken.values())
        letter = next(free, "")
        if letter:
            taken[name] = letter
    return taken


def decided(post: Post, status: Status) -> PlanChange:
    """The board's word on the post. What it says «Klar» to is approved by the board, where no approver stands."""
    approved = replace(post, approver=BOARD) if status == Status.READY and not post.approver else post
    change = with_status(approved, status)
    return replace(change, posts=(PostChange(post, change.posts[0].after),))


def with_author(post: Post, name: str) -> PlanChange:
    return PlanChange(
        say("{name} er nå ansvarlig for {post}", name=name, post=_named(post)),
        (PostChange(post, replace(post, author=name)),),
    )


def noted(month: Month, words: str, today: date, post: Post | None = None) -> PlanChange:
    """A new point for the board."""
    decision = Decision(id=new_id(), month=month, words=words, noted_on=today, post=post.id if post else "")
    label = say("Notert som sak om {post}", post=_named(post)) if post else say("Notert som sak")
    return PlanChange(label, records=(RecordChange(None, decision.to_record()),))


def settled(decision: Decision, *, done: bool) -> PlanChange:
    """The point is done with, or open again."""
    after = replace(decision, settled=done).to_record()
    label = say("Saken er ferdig") if done else say("Saken er åpen igjen")
    return PlanChange(label, records=(RecordChange(decision.to_record(), after),))


def _named(post: Post) -> str:
    return say("«{title}»", title=post.title) if post.title else say("innlegget")
