"""Rules about what the chosen channels take: length of text and title, number of pictures."""

from collections.abc import Iterator

from desktop.domain.channel import NAMES, SOCIAL, Channel, ChannelFacts
from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.post import Post
from desktop.domain.wording import say
from desktop.guidelines.lengths import sms_parts, text_length

# An SMS in more parts than this costs and reads like a letter.
_MANY_PARTS = 3
_SENTENCE_ENDS = ".?!:…\n"


def too_long(post: Post, facts: ChannelFacts) -> Iterator[Finding]:
    """A social channel refuses a text over its limit; an SMS grows dear."""
    for channel in post.channels:
        most = facts.limit(channel, "text_max")
        size = text_length(channel, post.text_for(channel))
        if most is not None and size > most:
            severity = Severity.BLOCKS if channel in SOCIAL else Severity.WARNING
            yield _too_long(channel, severity, size, most)
        elif channel == Channel.SMS and (parts := sms_parts(post.text_for(channel))) > _MANY_PARTS:
            why = say("Teksten blir sendt som {parts} SMS-er til hver mottaker.", parts=parts)
            yield Finding(
                "too_long", Severity.TIP, say("SMS-en er lang"), why, say("Kort ned"), NAMES[channel], step=Step.TEXT
            )


def _too_long(channel: Channel, severity: Severity, size: int, most: int) -> Finding:
    name = NAMES[channel]
    why = say("{channel} tar {most} tegn, og teksten er på {size}.", channel=name, most=most, size=size)
    advice = say("Kort ned {over} tegn eller lag egen tekst for {channel}", over=size - most, channel=name)
    return Finding(
        "too_long", severity, say("Teksten er for lang for {channel}", channel=name), why, advice, name, step=Step.TEXT
    )


def title_too_long(post: Post, facts: ChannelFacts) -> Iterator[Finding]:
    """YouTube refuses a long title; a long e-mail subject is cut where it is read."""
    for channel in post.channels:
        most = facts.limit(channel, "title_max")
        if most is None or len(post.title) <= most:
            continue
        severity = Severity.BLOCKS if channel in SOCIAL else Severity.TIP
        why = say(
            "{channel} viser {most} tegn, og tittelen er på {size}.",
            channel=NAMES[channel],
            most=most,
            size=len(post.title),
        )
        title = say("Tittelen er for lang for {channel}", channel=NAMES[channel])
        yield Finding("title_too_long", severity, title, why, say("Kort ned tittelen"), NAMES[channel], step=Step.TEXT)


def fold(post: Post, facts: ChannelFacts) -> Iterator[Finding]:
    """One tip where a channel folds the text before its first sentence has ended."""
    for channel in post.channels:
        text = post.text_for(channel).strip()
        seen = facts.limit(channel, "folded_after")
        if seen is not None and len(text) > seen and not any(mark in text[:seen] for mark in _SENTENCE_ENDS):
            why = say(
                "{channel} viser omtrent {seen} tegn før leseren må trykke for å se resten.",
                channel=NAMES[channel],
                seen=seen,
            )
            title = say("Første setning blir delt i to")
            yield Finding(
                "fold", Severity.TIP, title, why, say("Kort ned første setning"), NAMES[channel], step=Step.TEXT
            )
            return


def hashtags(post: Post, facts: ChannelFacts) -> Iterator[Finding]:
    """A tip where there are more hashtags than a channel takes."""
    for channel in post.channels:
        most = facts.limit(channel, "hashtags_max")
        count = sum(word.startswith("#") and len(word) > 1 for word in post.text_for(channel).split())
        if most is not None and count > most:
            why = say(
                "{channel} tar {most} emneknagger, og teksten har {count}.",
                channel=NAMES[channel],
                most=most,
                count=count,
            )
            title = say("Mange emneknagger for {channel}", channel=NAMES[channel])
            yield Finding(
                "too_many_hashtags", Severity.TIP, title, why, say("Behold de beste"), NAMES[channel], step=Step.TEXT
            )


def too_many_pictures(post: Post, facts: ChannelFacts) -> Iterator[Finding]:
    """A channel shows only so many pictures in one post."""
    count = len(post.pictures())
    for channel in post.channels:
        most = facts.limit(channel, "pictures_max")
        if most is not None and count > most:
            why = say(
                "{channel} tar {most} bilder i ett innlegg, og her er {count}.",
                channel=NAMES[channel],
                most=most,
                count=count,
            )
            title = say("For mange bilder for {channel}", channel=NAMES[channel])
            yield Finding(
                "too_many_pictures", Severity.WARNING, title, why, say("Velg de beste"), NAMES[channel], step=Step.MEDIA
            )
