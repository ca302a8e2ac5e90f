"""What of people in pictures waits: who lacks a yes, who is asked again soon, where nobody has looked yet."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.consent_pass import running_out
from desktop.domain.finding import Finding, Severity
from desktop.domain.media import Media
from desktop.domain.post import Post, Status
from desktop.domain.wording import say
from desktop.guidelines.consent_rules import consent as consent_findings
from desktop.services.consent_passes import KeptPasses
from desktop.services.consents import ConsentService
from desktop.services.register import RegisterState
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A picture or film of which nobody has said whether people are seen, with the posts it is in, the next first."""

    media: Media
    posts: tuple[Post, ...]

    @property
    def key(self) -> str:
        return content_of(self.media)

    def holds(self, media: Media) -> bool:
        """Whether it is the same picture or film."""
        return content_of(media) == self.key


class ConsentWatch:
    """Reads the plan and, where it is open, the register."""

    def __init__(self, consents: ConsentService, store: Store, passes: KeptPasses, today: Callable[[], date]) -> None:
        self._consents = consents
        self._store = store
        self._passes = passes
        self._today = today

    def stops(self, post: Post) -> tuple[Finding, ...]:
        """What of consent stops the post, as the plan knows it."""
        found = consent_findings(post, self._passes.known(), self._today())
        return tuple(one for one in found if one.severity == Severity.BLOCKS)

    def pictures(self) -> list[tuple[Post, Media, tuple[str, ...]]]:
        """Every picture and film with people in a post that is not called off, with what it lacks; those that lack
        something first, the nearest before."""
        found = []
        for post in self._store.all_posts():
            seen = [item for item in post.media if item.seen] if post.status != Status.CANCELLED else []
            stops = self.stops(post) if seen else ()
            found += [(post, item, tuple(one.title for one in stops if one.media == item.id)) for item in seen]
        return sorted(found, key=lambda one: (not one[2], one[0].day or date.max))

    def unanswered(self) -> tuple[Unanswered, ...]:
        """Those of planned posts first, by day, then those that are out already."""
        return _gathered(self._store.all_posts())

    def due(self) -> frozenset[str]:
        """Persons to be asked again soon: what they said runs out, or the day set for a reminder has come."""
        today = self._today()
        known = self._consents.people() if self._consents.state == RegisterState.OPEN else ()
        reminded = {
            person.id
            for person in known
            if any(one.remind_on and one.remind_on <= today and one.holds_on(today) for one in person.consents)
        }
        return frozenset(running_out(self._passes.known(), today, self._consents.settings.remind_days)) | reminded

    def waiting(self) -> int:
        """How many persons have to be asked again soon, and pictures of posts to come be looked at; known also while
        the register is locked."""
        coming = (*self._store.posts_between(self._today(), date.max), *self._store.undated())
        return len(self.due()) + len(_gathered([post for post in coming if post.status != Status.PUBLISHED]))


def nobody_seen(one: Unanswered) -> PlanChange:
    """Nobody is seen in it, wherever it is used."""
    changed = (PostChange(post, _without_people(post, one.key)) for post in one.posts)
    return PlanChange(say("Ingen personer på «{name}»", name=one.media.name), tuple(changed))


def content_of(media: Media) -> str:
    """What tells a picture from others, also where it is used again."""
    return media.digest or media.file


def _without_people(post: Post, key: str) -> Post:
    answered = (replace(one, people=0) if one.unanswered and content_of(one) == key else one for one in post.media)
    return replace(post, media=tuple(answered))


def _gathered(posts: Iterable[Post]) -> tuple[Unanswered, ...]:
    """The same picture once, also where several posts use it."""
    found: dict[str, tuple[Media, dict[str, Post]]] = {}
    for post in sorted(posts, key=lambda one: (one.status == Status.PUBLISHED, one.day or date.max)):
        for item in post.media if post.status != Status.CANCELLED else ():
            if item.unanswered:
                found.setdefault(content_of(item), (item, {}))[1][post.id] = post
    return tuple(Unanswered(media, tuple(used.values())) for media, used in found.values())
