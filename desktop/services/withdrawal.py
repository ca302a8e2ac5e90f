"""Somebody regrets: the list of every place they are seen, ticked off one by one, until the files are wiped."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import date

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.channel import Channel
from desktop.domain.consent import Person, TakeDownPlace
from desktop.domain.loose_film import LooseFilm
from desktop.domain.media import Media, MediaKind
from desktop.domain.post import Post, Publication, Status
from desktop.domain.record import Record, RecordKind
from desktop.services.consents import Apply, ConsentService
from desktop.services.media import MediaService
from desktop.storage.store import Store


class Withdrawals:
    """Works on the open register and the plan; what it does to posts cannot be undone by «Angre»."""

    def __init__(
        self,
        consents: ConsentService,
        store: Store,
        media: Callable[[], MediaService],
        apply: Apply,
        today: Callable[[], date],
    ) -> None:
        self._consents = consents
        self._store = store
        self._media = media
        self._apply = apply
        self._today = today

    def places(self, person_id: str) -> tuple[TakeDownPlace, ...]:
        """Every planned and published place with the person, the published first."""
        found = [place for post in self._with(person_id) for place in _places_of(post)]
        return tuple(sorted(found, key=lambda one: (not one.published, one.day or date.max)))

    def withdraw(self, person_id: str, by: str) -> PlanChange:
        """From now on nothing the person said holds; the list of places to see to is made."""
        person = self._person(person_id)
        shown = [item for post in self._with(person_id) for item in shown_in(post, person_id)]
        shown += [film for _, film in self._loose() if is_shown(film, person_id)]
        files = dict.fromkeys(item.file for item in shown)
        after = person.withdrawn(self._today(), by, self.places(person_id), tuple(files))
        return self._consents.save(after)

    def tick(self, person_id: str, place: TakeDownPlace, *, done: bool = True) -> PlanChange:
        """Somebody has taken it down in that place today; the plan notes it with the publication."""
        person = self._person(person_id)
        day = self._today() if done else None
        self._consents.save(_with_place(person, replace(place, done=day)))
        post = self._store.post(place.post)
        if post is None or place.channel is None:
            return PlanChange("")
        after = _taken_down(post, place.channel, day, self._today())
        return self._apply(PlanChange("", (PostChange(post, after),)))

    def take_out(self, person_id: str, place: TakeDownPlace) -> PlanChange:
        """Takes the pictures with the person out of a planned post, which ticks it off."""
        change = PlanChange("")
        if post := self._store.post(place.post):
            hidden = {item.id for item in shown_in(post, person_id)}
            after = replace(post, media=tuple(one for one in post.media if one.id not in hidden))
            change = self._apply(PlanChange("", (PostChange(post, after),)))
        self._consents.save(_with_place(self._person(person_id), replace(place, done=self._today())))
        return change

    def wipe_files(self, person_id: str) -> PlanChange:
        """Removes the pictures with the person from the media library, with captions and small pictures, and from
        every post that has them."""
        person = self._person(person_id)
        files = set(person.files)
        posts = [post for post in self._store.all_posts() if any(item.file in files for item in post.media)]
        gone = {item.file: item for post in posts for item in post.media if item.file in files}
        loose = [(record, film) for record, film in self._loose() if film.file in files]
        gone |= {film.file: film for _, film in loose}
        changes = tuple(PostChange(post, _without(post, files)) for post in posts)
        records = tuple(RecordChange(record, None) for record, _ in loose)
        change = PlanChange("", changes, records)
        if changes or records:
            change = self._apply(change)
        self._media().wipe([*gone.values(), *_unseen(files - gone.keys())])
        self._consents.save(replace(person, wiped_on=self._today()))
        return change

    def _with(self, person_id: str) -> list[Post]:
        posts = self._store.all_posts()
        return [post for post in posts if post.status != Status.CANCELLED and shown_in(post, person_id)]

    def _loose(self) -> list[tuple[Record, Media]]:
        """Films without a post, with their records."""
        found = []
        for record in self._store.records(RecordKind.FILM):
            with suppress(ValueError):  # a record that is no film shows nobody
                found.append((record, LooseFilm.from_record(record).film))
        return found

    def _person(self, person_id: str) -> Person:
        person = self._consents.vault.person(person_id)
        if person is None:
            raise LookupError("the person is not in the register")
        return person


def shown_in(post: Post, person_id: str) -> list[Media]:
    """The post's pictures and films with the person."""
    return [item for item in post.media if is_shown(item, person_id)]


def is_shown(item: Media, person_id: str) -> bool:
    return any(mark.person == person_id for mark in item.persons)


def _places_of(post: Post) -> Iterable[TakeDownPlace]:
    if post.status != Status.PUBLISHED:
        yield TakeDownPlace(post=post.id, channel=None, title=post.title, day=post.day)
        return
    known = {one.channel: one for one in post.publications}
    for channel in dict.fromkeys((*known, *post.channels)):
        out = known.get(channel)
        yield TakeDownPlace(
            post=post.id, channel=channel, title=post.title, day=out.day if out else post.day,
            address=out.address if out else "", published=True, done=out.taken_down if out else None,
        )  # fmt: skip


def _with_place(person: Person, place: TakeDownPlace) -> Person:
    return replace(person, places=tuple(place if one.key == place.key else one for one in person.places))


def _taken_down(post: Post, channel: Channel, day: date | None, today: date) -> Post:
    known = {one.channel for one in post.publications}
    listed = post.publications
    if channel not in known:
        listed = (*listed, Publication(channel=channel, day=post.day or today))
    noted = tuple(replace(one, taken_down=day) if one.channel == channel else one for one in listed)
    return replace(post, publications=noted)


def _without(post: Post, files: set[str]) -> Post:
    return replace(post, media=tuple(item for item in post.media if item.file not in files))


def _unseen(files: Iterable[str]) -> Iterable[Media]:
    """Files no post has any longer."""
    return [Media(id=file, kind=MediaKind.PICTURE, file=file, name=file) for file in files]
