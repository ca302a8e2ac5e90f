"""What goes out in one channel, ready to copy and save, and the tick that says it is out."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.channel import NAMES, Channel, ChannelFacts
from desktop.domain.crops import WHOLE
from desktop.domain.errors import FileProblem, plain_reason
from desktop.domain.media import Media, MediaKind
from desktop.domain.post import Post, Publication, Status
from desktop.domain.wording import say
from desktop.media.caption_names import language_in_name
from desktop.media.pictures import save_for_channel
from desktop.services.channel_view import TITLED, Shot, channel_view
from desktop.services.media import MediaService

# How the channels want languages in the names of caption files (Facebook: NAME.nb_NO.srt).
_LOCALES = {"nb": "nb_NO", "nn": "nn_NO", "no": "nb_NO", "en": "en_US", "sv": "sv_SE", "da": "da_DK"}
_LOCALE_IN_NAME = frozenset({Channel.FACEBOOK})
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything for one channel. `alt_texts` are (name of the picture, description); `shots` what is to be saved."""

    channel: Channel
    title: str
    text: str
    alt_texts: tuple[tuple[str, str], ...]
    shots: tuple[Shot, ...]
    stem: str
    most_bytes: int | None


def pack(post: Post, channel: Channel, facts: ChannelFacts) -> Pack:
    """The post as it goes out in the channel."""
    shots = channel_view(post, channel, facts).shots
    described = [shot.media for shot in shots if shot.media.kind == MediaKind.PICTURE and shot.media.alt_text.strip()]
    return Pack(
        channel=channel,
        title=post.title if channel in TITLED else "",
        text=post.text_for(channel),
        alt_texts=tuple((one.name, one.alt_text.strip()) for one in described),
        shots=shots,
        stem=_stem(post),
        most_bytes=facts.limit(channel, "picture_bytes_max"),
    )


def save_files(packed: Pack, folder: Path, media: MediaService) -> tuple[Path, ...]:
    """Writes pictures (cut as chosen), films and caption files into the folder, named for the channel; returns what was
    written. Slow: run it in a job. Raises FileProblem."""
    try:
        return tuple(_saved(packed, folder, media))
    except OSError as error:
        raise FileProblem(
            say("Filene kunne ikke lagres ({reason}).", reason=plain_reason(error)), say("Velg en annen mappe.")
        ) from error


def published(post: Post, channel: Channel, day: date, address: str = "") -> PlanChange:
    """The post is out in the channel; once more changes day and address. Out everywhere, it is published."""
    before = next((one for one in post.publications if one.channel == channel), None)
    now = (
        replace(before, day=day, address=address) if before else Publication(channel=channel, day=day, address=address)
    )
    others = tuple(one for one in post.publications if one.channel != channel)
    after = replace(post, publications=(*others, now))
    label = say("Publisert i {channel}", channel=NAMES[channel])
    if not waiting(after):
        after = replace(after, status=Status.PUBLISHED)
        label = say("Publisert i {channel}, og dermed overalt", channel=NAMES[channel])
    return PlanChange(label, (PostChange(post, after),))


def not_published(post: Post, channel: Channel) -> PlanChange:
    """Takes the tick back; a post that was out everywhere is ready again."""
    others = tuple(one for one in post.publications if one.channel != channel)
    status = Status.READY if post.status == Status.PUBLISHED else post.status
    label = say("Ikke publisert i {channel} likevel", channel=NAMES[channel])
    return PlanChange(label, (PostChange(post, replace(post, publications=others, status=status)),))


def waiting(post: Post) -> tuple[Channel, ...]:
    """The channels it is not out in yet."""
    out = {one.channel for one in post.publications}
    return tuple(channel for channel in post.channels if channel not in out)


def publication_of(post: Post, channel: Channel) -> Publication | None:
    return next((one for one in post.publications if one.channel == channel), None)


def _saved(packed: Pack, folder: Path, media: MediaService) -> Iterator[Path]:
    for place, shot in enumerate(packed.shots, 1):
        stem = packed.stem if len(packed.shots) == 1 else f"{packed.stem} {place}"
        source = media.path(shot.media)
        if not source.is_file():
            raise FileProblem(say("Fant ikke «{name}».", name=shot.media.name), say("Legg den til på nytt."))
        if shot.media.kind == MediaKind.PICTURE:
            yield _save_picture(shot, source, folder / stem, packed)
        else:
            yield _copied(source, folder / f"{stem}{source.suffix}")
            yield from _captions(shot.media, stem, packed, folder, media)


def _save_picture(shot: Shot, source: Path, out: Path, packed: Pack) -> Path:
    fits = packed.most_bytes is None or source.stat().st_size <= packed.most_bytes
    if shot.region == WHOLE and fits:
        return _copied(source, out.with_name(f"{out.name}{source.suffix}"))
    made = out.with_name(f"{out.name}.jpg")
    save_for_channel(source, made, shot.region, packed.most_bytes)
    return made


def _captions(film: Media, stem: str, packed: Pack, folder: Path, media: MediaService) -> Iterator[Path]:
    for file in media.caption_paths(film):
        language = _LOCALES.get(language_in_name(file), "")
        named = f"{stem}.{language}" if language and packed.channel in _LOCALE_IN_NAME else stem
        yield _copied(file, folder / f"{named}{file.suffix}")


def _copied(source: Path, out: Path) -> Path:
    shutil.copyfile(source, out)
    return out


def _stem(post: Post) -> str:
    """`2026-12-09 Kaffekroken`, without what no system allows in a name."""
    plain = " ".join(_NOT_IN_NAMES.sub(" ", post.title).split()).strip(" .")[:_LONGEST_NAME].strip() or "innlegg"
    return f"{post.day.isoformat()} {plain}" if post.day else plain
