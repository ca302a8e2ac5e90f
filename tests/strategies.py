"""Made-up values of the domain for property tests: every field, every letter, every kind."""

from datetime import date
from typing import TypeVar

from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.domain.media import Crop, Media, MediaKind, Permission, PersonMark, Region
from desktop.domain.post import Form, LinkLook, Overrule, Post, Publication, Reviewed, Ruling, Status
from desktop.domain.quality import Quality

_T = TypeVar("_T")
WORDS = st.text(max_size=30) | st.sampled_from(
    [
        "",
        "Blåbærsyltetøy på Ås",
        "Takk 💙👩‍🦽🇳🇴",
        "to\nlinjer\tog\r\nflere",
        "«sitat»; 'enkle' \"doble\" %_\\",
        "čáhppes guolli",
    ]
)
IDS = st.uuids().map(lambda made: made.hex)
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31)) | st.dates(date(2026, 11, 25), date(2027, 1, 5))
COUNTS = st.integers(0, 100_000)


def media_items() -> st.SearchStrategy[Media]:
    """Any picture or film, with all that can be noted about it."""
    return st.builds(
        Media,
        id=IDS,
        kind=st.sampled_from(MediaKind),
        file=WORDS,
        name=WORDS,
        digest=WORDS,
        alt_text=WORDS,
        borrowed=st.booleans(),
        credit=WORDS,
        permission=st.sampled_from(Permission),
        people=st.none() | COUNTS,
        consents=COUNTS,
        profile_illustration=st.booleans(),
        fingerprint=WORDS,
        width=COUNTS,
        height=COUNTS,
        seconds=st.floats(0, 1e9),
        captions=st.lists(WORDS, max_size=2).map(tuple),
        captions_waived=WORDS,
        persons=_few(st.builds(PersonMark, IDS | st.just(""), st.none() | regions(), st.none() | st.floats(0, 9e3))),
        crops=_few(st.builds(Crop, st.sampled_from(Channel), regions())),
        proof=WORDS,
        captions_in_picture=st.none() | st.booleans(),
    )


def regions() -> st.SearchStrategy[Region]:
    return st.builds(Region, *[st.floats(0, 1)] * 4)


def publications() -> st.SearchStrategy[Publication]:
    """Any place a post went out, with or without figures."""
    figures = {name: st.none() | COUNTS for name in ("reach", "reactions", "comments", "shares")}
    return st.builds(
        Publication,
        channel=st.sampled_from(Channel),
        day=DAYS,
        address=WORDS,
        taken_down=st.none() | DAYS,
        **figures,
    )


def channels() -> st.SearchStrategy[tuple[Channel, ...]]:
    return st.lists(st.sampled_from(Channel), unique=True, max_size=4).map(tuple)


def channel_texts() -> st.SearchStrategy[tuple[tuple[Channel, str], ...]]:
    """Wordings for single channels, in channel order as `Post.texts` wants them."""
    chosen = st.dictionaries(st.sampled_from(Channel), WORDS, max_size=3)
    return chosen.map(lambda texts: tuple((channel, texts[channel]) for channel in Channel if channel in texts))


def posts(
    post_id: st.SearchStrategy[str] = IDS, day: st.SearchStrategy[date | None] | None = None
) -> st.SearchStrategy[Post]:
    """Any post; `post_id` and `day` may be narrowed."""
    return st.builds(
        Post,
        id=post_id,
        title=WORDS,
        text=WORDS,
        texts=channel_texts(),
        channels=channels(),
        form=st.sampled_from(Form),
        theme=WORDS,
        day=day if day is not None else st.none() | DAYS,
        clock=st.none() | st.times(),
        status=st.sampled_from(Status),
        author=WORDS,
        approver=WORDS,
        comment_keeper=WORDS,
        notes=WORDS,
        borrowed=st.booleans(),
        credit=WORDS,
        media=st.lists(media_items(), max_size=2).map(tuple),
        overrules=_few(st.builds(Overrule, st.sampled_from(Quality), st.sampled_from(Ruling), WORDS)),
        reviewed=_few(st.builds(Reviewed, WORDS, WORDS, WORDS, DAYS)),
        links=_few(st.builds(LinkLook, WORDS, DAYS, WORDS)),
        series=st.just("") | IDS,
        due=st.none() | DAYS,
        publications=_few(publications()),
        inspiration=WORDS,
        permission=st.sampled_from(Permission),
        proof=WORDS,
    )


def _few(made: st.SearchStrategy[_T]) -> st.SearchStrategy[tuple[_T, ...]]:
    return st.lists(made, max_size=2).map(tuple)
