"""What each channel takes: dated figures read from a file, so that a changed limit needs no new program."""

import json
from pathlib import Path

from desktop.domain.channel import Channel, ChannelFact, ChannelFacts
from desktop.domain.wording import Words
from desktop.guidelines.lengths import sms_parts, text_length
from desktop.paths import RESOURCES

__all__ = ["CHANNEL_FILE", "channel_facts", "sms_parts", "sources", "text_length"]

CHANNEL_FILE = RESOURCES / "channels.json"


def channel_facts(file: Path = CHANNEL_FILE) -> ChannelFacts:
    """The shipped figures per channel; a figure nobody has confirmed is left out.

    Beside the names listed at `ChannelFacts`: `alt_text_advised`, `hashtags_max`, `picture_bytes_max`,
    `video_bytes_max`, `video_seconds_min`, `video_seconds_unverified_max`, `part_gsm7`, `part_ucs2`,
    `picture_width_advised`, `picture_height_advised`, `link_dead_in_text` and `link_card_lost_with_media` (1 for yes).
    """
    raw = json.loads(file.read_text(encoding="utf-8"))["channels"]
    return ChannelFacts({Channel(name): _facts(figures) for name, figures in raw.items()})


def sources(file: Path = CHANNEL_FILE) -> set[str]:
    """What the figures are said to come from, for the translations."""
    facts = channel_facts(file).facts.values()
    return {str(fact.source) for figures in facts for fact in figures.values()}


def _facts(figures: dict[str, dict[str, str | int]]) -> dict[str, ChannelFact]:
    return {
        name: ChannelFact(int(one["value"]), Words(str(one["source"]), {}), str(one["checked"]))
        for name, one in figures.items()
    }
