"""How a post looks in one channel: what is folded away, which part of each picture is seen, what becomes of links."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.domain.channel import NAMES, Channel, ChannelFact, ChannelFacts
from desktop.domain.crops import shown_part
from desktop.domain.media import Media, MediaKind, Region
from desktop.domain.post import Post
from desktop.domain.words import short_day_month
from desktop.guidelines.addresses import addresses
from desktop.guidelines.lengths import sms_size, text_length

# Where the title goes out with the text; elsewhere it is only the board's own name for the post.
TITLED = frozenset(
    {Channel.YOUTUBE, Channel.EMAIL, Channel.WEB, Channel.MAGAZINE, Channel.BOARD, Channel.MEETING}
)  # fmt: skip
PICTURE_FIRST = frozenset({Channel.INSTAGRAM, Channel.YOUTUBE})
# Where a link stands as a card of its own under the text.
CARDED = frozenset({Channel.FACEBOOK, Channel.LINKEDIN, Channel.X})
PICTURELESS = frozenset({Channel.SMS})
# A fold never cuts off more than this share to end between words.
_SHORTEST_CUT = 0.8


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture or film as the channel shows it. `shape` is width through height, None for the whole as it is."""

    media: Media
    region: Region
    shape: float | None


@dataclass(frozen=True, slots=True)
class ChannelView:
    """`seen` is what stands there at once, `folded` what comes after «se mer»; `parts` are those of an SMS. `card` is
    the address shown as a card. `notes` are plain sentences on what to know, `facts` figures with source and date."""

    channel: Channel
    title: str
    seen: str
    folded: str
    parts: tuple[str, ...]
    shots: tuple[Shot, ...]
    card: str
    notes: tuple[str, ...]
    facts: tuple[str, ...]

    @property
    def picture_first(self) -> bool:
        return self.channel in PICTURE_FIRST


def channel_view(post: Post, channel: Channel, facts: ChannelFacts) -> ChannelView:
    """The post as it stands, in the channel."""
    text = post.text_for(channel)
    place = fold_place(text, facts.limit(channel, "folded_after"))
    links = [address for _, _, address in addresses(text)]
    card = links[0] if links and channel in CARDED and not post.media else ""
    return ChannelView(
        channel=channel,
        title=post.title if channel in TITLED else "",
        seen=text[:place],
        folded=text[place:].strip(),
        parts=sms_size(text).parts if channel == Channel.SMS else (),
        shots=() if channel in PICTURELESS else _shots(post, channel, facts),
        card=card,
        notes=tuple(_notes(post, channel, facts, links)),
        facts=tuple(_facts(channel, facts)),
    )


def fold_place(text: str, after: int | None) -> int:
    """Where a channel folds a text that it shows so many characters of: between words where it can be, all of the text
    where nothing is folded."""
    if after is None or len(text) <= after:
        return len(text)
    spot = max((place for place in range(after + 1) if text[place].isspace()), default=0)
    return spot if spot >= after * _SHORTEST_CUT else after


def shape_of(channel: Channel, facts: ChannelFacts) -> float | None:
    """Width through height of the pictures the channel wants; None where it takes them as they are."""
    wide, high = facts.limit(channel, "picture_width_advised"), facts.limit(channel, "picture_height_advised")
    return wide / high if wide and high else None


def _shots(post: Post, channel: Channel, facts: ChannelFacts) -> tuple[Shot, ...]:
    most = facts.limit(channel, "pictures_max") or len(post.media)
    shape = shape_of(channel, facts)
    made = []
    for media in post.media[:most]:
        fits = shape if media.kind == MediaKind.PICTURE else None
        made.append(Shot(media, shown_part(media, channel, fits), fits))
    return tuple(made)


def _notes(post: Post, channel: Channel, facts: ChannelFacts, links: list[str]) -> Iterator[str]:
    name, text = NAMES[channel], post.text_for(channel)
    most = facts.limit(channel, "text_max")
    if most is not None and (over := text_length(channel, text) - most) > 0:
        yield f"Teksten er {over} tegn for lang for {name}."
    title_most = facts.limit(channel, "title_max")
    if title_most is not None and len(post.title) > title_most:
        yield f"Tittelen er {len(post.title) - title_most} tegn for lang: {name} viser {title_most}."
    pictures = facts.limit(channel, "pictures_max")
    if pictures is not None and len(post.media) > pictures:
        yield f"{name} tar {pictures} bilder. De siste blir ikke med."
    if links and facts.limit(channel, "link_dead_in_text"):
        yield f"Lenker i teksten kan ikke trykkes på i {name}. Fortell hvor man finner det i stedet."
    if links and post.media and facts.limit(channel, "link_card_lost_with_media"):
        yield f"{name} viser ikke noe kort for lenken når det er bilde eller film med."
    if channel == Channel.SMS and (odd := sms_size(text).odd):
        room = facts.limit(channel, "part_ucs2")
        yield f"«{''.join(odd[:5])}» gjør at én SMS bare tar {room} tegn."


_FACT_WORDS = {
    "text_max": "tar {value} tegn",
    "title_max": "tar en tittel på {value} tegn",
    "folded_after": "folder teksten etter rundt {value} tegn",
    "link_length": "teller en lenke som {value} tegn",
    "emoji_length": "teller en emoji som {value} tegn",
    "pictures_max": "tar {value} bilder",
    "link_posts_month_max": "prøver ut en grense på {value} innlegg med lenke i måneden for noen sider",
}


def _facts(channel: Channel, facts: ChannelFacts) -> Iterator[str]:
    known = facts.facts.get(channel, {})
    for name, words in _FACT_WORDS.items():
        if fact := known.get(name):
            yield f"{NAMES[channel]} {words.format(value=fact.value)} ({_looked_up(fact)})"


def _looked_up(fact: ChannelFact) -> str:
    day = date.fromisoformat(fact.checked)
    return f"sett {short_day_month(day)} {day.year}, {fact.source}"
