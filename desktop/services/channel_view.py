"""How a post looks in one channel: what is folded away, which part of each picture is seen, what becomes of links."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from desktop.domain.channel import NAMES, Channel, ChannelFact, ChannelFacts
from desktop.domain.crops import shown_part
from desktop.domain.media import Media, MediaKind, Region
from desktop.domain.post import Post
from desktop.domain.wording import say
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
        yield say("Teksten er {over} tegn for lang for {channel}.", over=over, channel=name)
    title_most = facts.limit(channel, "title_max")
    if title_most is not None and len(post.title) > title_most:
        over = len(post.title) - title_most
        yield say("Tittelen er {over} tegn for lang. {channel} viser {most}.", over=over, channel=name, most=title_most)
    pictures = facts.limit(channel, "pictures_max")
    if pictures is not None and len(post.media) > pictures:
        yield say("{channel} tar {most} bilder. De siste blir ikke med.", channel=name, most=pictures)
    if links and facts.limit(channel, "link_dead_in_text"):
        yield say(
            "Lenker i teksten kan ikke trykkes på i {channel}. Fortell hvor man finner det i stedet.", channel=name
        )
    if links and post.media and facts.limit(channel, "link_card_lost_with_media"):
        yield say("{channel} viser ikke noe kort for lenken når det er bilde eller film med.", channel=name)
    if channel == Channel.SMS and (odd := sms_size(text).odd):
        room = facts.limit(channel, "part_ucs2")
        yield say("«{letters}» gjør at én SMS bare tar {room} tegn.", letters="".join(odd[:5]), room=room or 70)


_FACT_WORDS: dict[str, Callable[..., str]] = {
    "text_max": lambda **parts: say("{channel} tar {value} tegn ({looked_up})", **parts),
    "title_max": lambda **parts: say("{channel} tar en tittel på {value} tegn ({looked_up})", **parts),
    "folded_after": lambda **parts: say("{channel} folder teksten etter rundt {value} tegn ({looked_up})", **parts),
    "link_length": lambda **parts: say("{channel} teller en lenke som {value} tegn ({looked_up})", **parts),
    "emoji_length": lambda **parts: say("{channel} teller en emoji som {value} tegn ({looked_up})", **parts),
    "pictures_max": lambda **parts: say("{channel} tar {value} bilder ({looked_up})", **parts),
    "link_posts_month_max": lambda **parts: say(
        "{channel} prøver en grense på {value} innlegg med lenke i måneden ({looked_up})", **parts
    ),
}


def _facts(channel: Channel, facts: ChannelFacts) -> Iterator[str]:
    known = facts.facts.get(channel, {})
    for name, words in _FACT_WORDS.items():
        if fact := known.get(name):
            yield words(channel=NAMES[channel], value=fact.value, looked_up=_looked_up(fact))


def _looked_up(fact: ChannelFact) -> str:
    day = date.fromisoformat(fact.checked)
    return say("sett {day} {year}, {source}", day=short_day_month(day), year=day.year, source=fact.source)
