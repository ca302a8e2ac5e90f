"""What one can filter by, apart from words: each facet with its choices and the words for what is chosen."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop.domain.assessment import PostSummary
from desktop.domain.post_filter import PostFilter, Warned
from desktop.domain.quality import PANEL_ORDER
from desktop.ui.translations import tr
from desktop.ui.words import CHANNEL_NAMES, QUALITY_NAMES, STATUS_NAMES

Choices = Sequence[tuple[Any, str]]


@dataclass(frozen=True, slots=True)
class Facet:
    """`part` is the filter's field. `name` stands on the chip while nothing is chosen, `anything` takes the choice
    away; `choices` gives (value, words) for the posts in sight. With `single` only one value can be chosen."""

    part: str
    name: str
    anything: str
    choices: Callable[[Sequence[PostSummary]], Choices]
    single: bool = False

    def chosen(self, wanted: PostFilter) -> frozenset[Any]:
        value = getattr(wanted, self.part)
        return (frozenset([value]) if value else frozenset()) if self.single else value

    def with_toggled(self, wanted: PostFilter, value: Any) -> PostFilter:
        """The filter after a press on one of the choices."""
        if self.single:
            now = getattr(wanted, self.part)
            return replace(wanted, **{self.part: type(value)("") if now == value else value})
        changed: dict[str, Any] = {self.part: self.chosen(wanted) ^ {value}}
        return replace(wanted, **changed)

    def without(self, wanted: PostFilter) -> PostFilter:
        return replace(wanted, **{self.part: getattr(PostFilter(), self.part)})

    def words(self, wanted: PostFilter, posts: Sequence[PostSummary]) -> str:
        """What stands on the chip: «Kanal», «Facebook», «Facebook og 2 til»."""
        chosen = self.chosen(wanted)
        if not chosen:
            return self.name
        named = [words for value, words in self.choices(posts) if value in chosen]
        named = named or [str(value) for value in sorted(chosen)]
        first = f"{self.name}: {named[0].lower()}" if self.part == "lacking" else named[0]
        return first if len(named) == 1 else tr("{first} og {count} til").format(first=first, count=len(named) - 1)


def facets() -> tuple[Facet, ...]:
    """In the order of the line; the words are in the chosen language."""
    return (
        Facet("channels", tr("Kanal"), tr("Alle kanaler"), lambda _: list(CHANNEL_NAMES.items())),
        Facet("statuses", tr("Status"), tr("Alle statuser"), lambda _: list(STATUS_NAMES.items())),
        Facet("people", tr("Ansvarlig"), tr("Alle ansvarlige"), _people),
        Facet("themes", tr("Tema"), tr("Alle temaer"), _themes),
        Facet("lacking", tr("Mangler"), tr("Alle kvaliteter"), _qualities),
        Facet("warned", tr("Varsler"), tr("Alle"), _warned, single=True),
    )


def _warned(_posts: Sequence[PostSummary]) -> Choices:
    return [
        (Warned.SOME, tr("Med varsler")), (Warned.STOPS, tr("Stopper «Klar»")), (Warned.NONE, tr("Uten varsler")),
    ]  # fmt: skip


def _qualities(_posts: Sequence[PostSummary]) -> Choices:
    return [(one, QUALITY_NAMES[one]) for one in PANEL_ORDER]


def _people(posts: Sequence[PostSummary]) -> Choices:
    return _named((one.post.author.strip() for one in posts), tr("Ingen ansvarlig"))


def _themes(posts: Sequence[PostSummary]) -> Choices:
    return _named((one.post.theme.strip() for one in posts), tr("Uten tema"))


def _named(found: Iterable[str], nothing: str) -> Choices:
    names = sorted(set(found) - {""}, key=str.casefold)
    return [*((name, name) for name in names), ("", nothing)]
