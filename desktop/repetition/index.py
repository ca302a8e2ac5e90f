"""The plan by likeness: which posts one is too like, and what is new about it."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, time

from desktop.domain.likeness import Likeness, LikenessKind, LikePair, Shared, Surroundings, Trait
from desktop.domain.post import Post, Status
from desktop.repetition.albums import Albums
from desktop.repetition.calendar import Calendar, day_of, span, within
from desktop.repetition.compare import common_part, compare
from desktop.repetition.postings import LOT_DAYS, Postings
from desktop.repetition.profile import profile
from desktop.repetition.traits import in_common, much_alike, shared

NEAR_DAYS = 60
HISTORY_DAYS = 365
# A text says something new about a known theme when no post on it shares this part of its words.
_NEW_ANGLE = 0.15
_NEW_ANGLE_WORDS = 12


class PlanIndex:
    """Posts made ready for comparing. Cheap to fill: a text is looked into only when a question comes near its day,
    and once only however often it comes back."""

    def __init__(self, posts: Iterable[Post] = ()) -> None:
        self._posts: dict[str, Post] = {}
        self._calendar = Calendar()
        self._read_days: set[int] = set()
        self._unread_days: set[int] = set()
        self._texts = Postings()
        self._albums = Albums()
        for post in posts:
            self.put(post)

    def __len__(self) -> int:
        return len(self._posts)

    def put(self, post: Post) -> None:
        """Adds a post or replaces the one with its id. Cancelled posts are known, but never counted."""
        if self._posts.get(post.id) == post:
            return
        self.remove(post.id)
        self._posts[post.id] = post
        if post.status == Status.CANCELLED:
            return
        self._calendar.add(post)
        self._albums.add(post.id, post.media)
        if day_of(post) in self._read_days:
            self._read(post)
        else:
            self._unread_days.add(day_of(post))

    def remove(self, post_id: str) -> None:
        """Forgets a post; one that is not there is no error."""
        post = self._posts.pop(post_id, None)
        if post is not None and post.status != Status.CANCELLED:
            self._calendar.drop(post)
            self._albums.drop(post_id, post.media)
            self._texts.drop(post_id)

    def likenesses(self, post: Post, within_days: int = NEAR_DAYS, limit: int = 3) -> tuple[Likeness, ...]:
        """The posts that one is too like, most alike and nearest first: dated ones within the days before and
        after, for one without a date all there are. Never itself, never cancelled ones."""
        return self._likenesses(post, *span(post, within_days, within_days))[:limit]

    def _likenesses(self, post: Post, first: int, last: int) -> tuple[Likeness, ...]:
        found = self._like_pictures(post, first, last) | self._like_texts(post, first, last)
        kinds = list(LikenessKind)

        def order(one: Likeness) -> tuple[float, int, int, str]:
            days = abs((one.other_day - post.day).days) if one.other_day and post.day else 0
            return -one.score, kinds.index(one.kind), days, one.other_id

        return tuple(sorted(found.values(), key=order))

    def surroundings(self, post: Post, limit: int = 3) -> Surroundings:
        """What `variety` and `fresh` are judged by, with so many likenesses. Nothing counts as new while there is no
        history to be new to."""
        first, last = span(post, HISTORY_DAYS, -1)
        history = self._calendar.count(first, last, post.id)
        same_form = list(self._calendar.of_form(post, first, last))
        same_theme = list(self._calendar.of_theme(post, first, last))
        before = self._before(post)
        return Surroundings(
            likenesses=self.likenesses(post, limit=limit),
            new_form=history > 0 and not same_form,
            new_theme=history > 0 and bool(post.theme.strip()) and not same_theme,
            new_angle=bool(same_theme) and self._says_new(post, same_theme),
            history=history,
            near=in_common(post, before, NEAR_DAYS),
            year=self._in_common_this_year(post, {Trait.THEME: same_theme, Trait.FORM: same_form}, history),
            much_alike=much_alike(post, before),
        )

    def _before(self, post: Post) -> list[Post]:
        """The posts of the 60 days before, the latest last."""
        days = self._calendar.days(*span(post, NEAR_DAYS, 0))
        found = [self._posts[one] for day in days for one in self._calendar.on(day) if one != post.id]
        return sorted((one for one in found if _order(one) < _order(post)), key=_order)

    def _in_common_this_year(self, post: Post, same: dict[Trait, list[str]], history: int) -> tuple[Shared, ...]:
        latest = {trait: max((self._posts[one] for one in ids), key=_order) for trait, ids in same.items() if ids}
        return tuple(shared(trait, post, one, len(same[trait]), history, HISTORY_DAYS) for trait, one in latest.items())

    def pairs(self, first: date, last: date) -> tuple[LikePair, ...]:
        """Posts from `first` to `last` that are too like an earlier one of at most 60 days before; each pair once,
        `a` the later, in date order."""
        days = self._calendar.days(first.toordinal(), last.toordinal())
        wanted = [self._posts[post_id] for day in days for post_id in self._calendar.on(day)]
        return tuple(
            LikePair(later.id, like.other_id, like.kind, like.score, like.why)
            for later in sorted(wanted, key=_order)
            for like in self._likenesses(later, *span(later, NEAR_DAYS, 0))
            if _order(self._posts[like.other_id]) < _order(later)
        )

    def _like_texts(self, post: Post, first: int, last: int) -> dict[str, Likeness]:
        self._make_ready(first, last)
        text = body(post)
        found = {}
        for other_id in self._texts.worth_comparing(profile(text), first, last):
            result = compare(text, body(self._posts[other_id])) if other_id != post.id else None
            if result and result.kind:
                found[other_id] = self._likeness(other_id, result.kind, result.score, result.why)
        return found

    def _like_pictures(self, post: Post, first: int, last: int) -> dict[str, Likeness]:
        return {
            other_id: self._likeness(other_id, LikenessKind.PICTURE, score, why)
            for other_id, (score, why) in self._albums.with_same(post.media).items()
            if other_id != post.id and first <= day_of(self._posts[other_id]) <= last
        }

    def _likeness(self, other_id: str, kind: LikenessKind, score: float, why: str) -> Likeness:
        other = self._posts[other_id]
        return Likeness(other_id, other.title, other.day, kind, score, why, other.clock)

    def _says_new(self, post: Post, same_theme: Iterable[str]) -> bool:
        mine = profile(body(post))
        if len(mine.words) < _NEW_ANGLE_WORDS:
            return False
        return all(common_part(mine, profile(body(self._posts[one]))) < _NEW_ANGLE for one in same_theme)

    def _make_ready(self, first: int, last: int) -> None:
        """Reads the texts of days that no question has come near yet."""
        near = within(self._unread_days, first, last)
        self._unread_days.difference_update(near)
        self._read_days.update(near)
        with _no_rubbish():
            for day in near:
                for post_id in self._calendar.on(day):
                    self._read(self._posts[post_id])
            if len(near) > LOT_DAYS:
                self._texts.lay_out()

    def _read(self, post: Post) -> None:
        self._texts.add(post.id, profile(body(post)), day_of(post))


@contextmanager
def _no_rubbish() -> Iterator[None]:
    """All that is made here stays, so looking for rubbish meanwhile would go through the whole plan in vain."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def body(post: Post) -> str:
    """The words that stand for a post: its text, else one of its texts for a channel, else its title."""
    own = (words for _, words in post.texts)
    return next((words for words in (post.text, *own, post.title) if words.strip()), "")


def _order(post: Post) -> tuple[int, time, str]:
    return day_of(post), post.clock or time.min, post.id
