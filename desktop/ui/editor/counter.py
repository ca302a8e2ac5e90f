"""How long a text is for the channels that take it, in a few words."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.channel import Channel, ChannelFacts
from desktop.guidelines.lengths import sms_size, text_length
from desktop.services.channel_view import fold_place
from desktop.ui.translations import tr


@dataclass(frozen=True, slots=True)
class Count:
    """«349 av 480 før «se mer»» for the channel that is tightest; `over` says that it is too long."""

    words: str
    channel: Channel | None = None
    over: bool = False


def count(text: str, channels: Sequence[Channel], facts: ChannelFacts) -> Count:
    """The channel that refuses the text, else the one with the least room, else just the length."""
    for channel in channels:
        most, size = facts.limit(channel, "text_max"), text_length(channel, text)
        if most is not None and size > most:
            return Count(tr("{count} tegn over grensen").format(count=size - most), channel, over=True)
    tightest = [one for channel in channels if (one := _room(text, channel, facts))]
    if tightest:
        return min(tightest, key=lambda one: one[0])[1]
    if Channel.SMS in channels and text:
        sms = sms_size(text)
        words = tr("1 SMS, {room} tegn igjen") if len(sms.parts) == 1 else tr("{count} SMS-er, {room} tegn igjen")
        return Count(words.format(count=len(sms.parts), room=sms.room), Channel.SMS)
    return Count(tr("{count} tegn").format(count=len(text)))


def first_fold(text: str, channels: Sequence[Channel], facts: ChannelFacts) -> tuple[int, Channel] | None:
    """Where in the text, and in which channel, something is folded away first."""
    folds = [(fold_place(text, facts.limit(channel, "folded_after")), channel) for channel in channels]
    return min((one for one in folds if one[0] < len(text)), key=lambda one: one[0], default=None)


def _room(text: str, channel: Channel, facts: ChannelFacts) -> tuple[int, Count] | None:
    """What is left, with the words for it; None for a channel without figures."""
    size = text_length(channel, text)
    folded = facts.limit(channel, "folded_after")
    if folded is not None:
        fits = tr("{size} av {shown} før «se mer»"), tr("{shown} av {size} vises før «se mer»")
        return folded - size, Count(fits[size > folded].format(size=size, shown=folded), channel)
    most = facts.limit(channel, "text_max")
    if most is None:
        return None
    return most - size, Count(tr("{size} av {most} tegn").format(size=size, most=most), channel)
