"""The plan by likeness: which posts one is too like, and what is new about it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, time

from desktop.domain.likeness import Likeness, LikenessKind, LikePair, Surroundings
from desktop.domain.post import Post, Status
from desktop.repetition.albums import Albums
from desktop.repetition.compare import WHY, common_part, compare
from desktop.repetition.postings import Postings
from desktop.repetition.profile import profile

NEAR_DAYS = 60
HISTORY_DAYS = 365
# A text says something new about a known theme when it shares less than this part of its words with each post on it.
_NEW_ANGLE = 0.15
_NEW_ANGLE_WORDS = 12
_ALWAYS = date.max.toordinal()


class PlanIndex:
    """Posts made ready for comparing. Cheap to fill: a text is looked into only when a question comes near its day."""

    def __init__(self, posts: Iterable[Post] = ()) -> None:
        self._posts: dict[str, Post] = {}
        self._days: dict[int, set[str]] = defaultdict(set)
        self._ready: set[int] = set()
        self._texts = Postings()
        self._albums = Albums()
        for post in posts:
            self.put(post)

    def put(self, post: Post) -> None:
        """Adds a post or replaces the one with its id. Cancelled posts are known, but never counted."""
        if self._posts.get(post.id) == post:
            return
        self.remove(post.id)
        self._posts[post.id] = post
        if post.status == Status.CANCELLED:
            return
        day = _day(post)
        self._days[day].add(post.id)
        self._albums.add(post.id, post.media)
        if day in self._ready:
            self._read(post)

    def remove(self, post_id: str) -> None:
        """Forgets a post; one that is not there is no error."""
        post = self._posts.pop(post_id, None)
        if post is None:
            return
        self._days[_day(post)].discard(post_id)
        self._albums.drop(post_id, post.media)
        self._texts.drop(post_id)

    def likenesses(self, post: Post, within_days: int = NEAR_DAYS, limit: int = 3) -> tuple[Likeness, ...]:
        """The posts that one is too like, most alike first: dated ones within the days before and after, for one
        without a date all there are. Never itself, never cancelled ones."""
        first, last = _span(post, within_days, within_days)
        found = self._like_pictures(post, first, last) | self._like_texts(post, first, last)
        order = sorted(found.values(), key=lambda one: (-one.score, one.other_day or date.max, one.other_id))
        return tuple(order[:limit])

    def surroundings(self, post: Post) -> Surroundings:
        """What `variety` and `fresh` are judged by. Nothing counts as new while there is no history to be new to."""
        first, last = _span(post, HISTORY_DAYS, -1)
        past = [one for one in self._between(first, last) if one.id != post.id]
        theme = _theme(post)
        same_theme = [one for one in past if theme and _theme(one) == theme]
        return Surroundings(
            likenesses=self.likenesses(post),
            new_form=bool(past) and all(one.form != post.form for one in past),
            new_theme=bool(past and theme) and not same_theme,
            new_angle=bool(same_theme) and self._says_new(post, same_theme),
            history=len(past),
        )

    def pairs(self, first: date, last: date) -> tuple[LikePair, ...]:
        """Posts from `first` to `last` that are too like an earlier one of at most 60 days before; each pair once,
        `a` the later, in date order."""
        found = []
        for later in sorted(self._between(first.toordinal(), last.toordinal()), key=_order):
            for like in self.likenesses(later, NEAR_DAYS, len(self._posts)):
                if _order(self._posts[like.other_id]) < _order(later):
                    found.append(LikePair(later.id, like.other_id, like.kind, like.score, like.why))
        return tuple(found)

    def _like_texts(self, post: Post, first: int, last: int) -> dict[str, Likeness]:
        self._make_ready(first, last)
        text = body(post)
        found = {}
        for other_id in self._texts.worth_weighing(profile(text), first, last):
            result = compare(text, body(self._posts[other_id])) if other_id != post.id else None
            if result and result.repetitive and result.kind:
                found[other_id] = self._likeness(other_id, result.kind, result.score, result.why)
        return found

    def _like_pictures(self, post: Post, first: int, last: int) -> dict[str, Likeness]:
        found = {}
        for other_id, score in self._albums.with_same(post.media).items():
            if other_id != post.id and first <= _day(self._posts[other_id]) <= last:
                kind = LikenessKind.PICTURE
                found[other_id] = self._likeness(other_id, kind, score, WHY[kind])
        return found

    def _likeness(self, other_id: str, kind: LikenessKind, score: float, why: str) -> Likeness:
        other = self._posts[other_id]
        return Likeness(other_id, other.title, other.day, kind, score, why)

    def _says_new(self, post: Post, same_theme: list[Post]) -> bool:
        mine = profile(body(post))
        if len(mine.tokens) < _NEW_ANGLE_WORDS:
            return False
        return all(common_part(mine, profile(body(one))) < _NEW_ANGLE for one in same_theme)

    def _between(self, first: int, last: int) -> Iterator[Post]:
        for day in self._days_between(first, last):
            for post_id in self._days[day]:
                yield self._posts[post_id]

    def _days_between(self, first: int, last: int) -> list[int]:
        if last - first > len(self._days):
            return [day for day in self._days if first <= day <= last]
        return [day for day in range(first, last + 1) if day in self._days]

    def _make_ready(self, first: int, last: int) -> None:
        """Reads the texts of days that no question has come near yet."""
        if self._texts.wasteful:
            self._texts, self._ready = Postings(), set()
        for day in self._days_between(first, last):
            if day not in self._ready:
                self._ready.add(day)
                for post_id in self._days[day]:
                    self._read(self._posts[post_id])

    def _read(self, post: Post) -> None:
        self._texts.add(post.id, profile(body(post)), _day(post))


def body(post: Post) -> str:
    """The words that stand for a post: its text, else one of its texts for a channel, else its title."""
    own = (words for _, words in post.texts)
    return next((words for words in (post.text, *own, post.title) if words.strip()), "")


def _day(post: Post) -> int:
    """The day as an ordinal, 0 for none."""
    return post.day.toordinal() if post.day else 0


def _span(post: Post, before: int, after: int) -> tuple[int, int]:
    """First and last day to look at; all of them for a post without a date."""
    return (max(1, _day(post) - before), _day(post) + after) if post.day else (0, _ALWAYS)


def _theme(post: Post) -> str:
    return post.theme.strip().casefold()


def _order(post: Post) -> tuple[int, time, str]:
    return _day(post), post.clock or time.min, post.id
