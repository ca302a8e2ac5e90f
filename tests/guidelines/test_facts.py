"""The figures of the channels carry source and date, and lengths are counted as the channel counts."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.guidelines.facts import channel_facts, sms_parts, text_length


def test_every_figure_has_a_source_and_a_day() -> None:
    figures = [one for group in channel_facts().facts.values() for one in group.values()]
    assert len(figures) > 30
    for figure in figures:
        assert figure.value > 0
        assert figure.source
        assert date.fromisoformat(figure.checked)


@pytest.mark.parametrize(
    ("channel", "name", "value"),
    [
        (Channel.FACEBOOK, "text_max", 63206),
        (Channel.INSTAGRAM, "text_max", 2200),
        (Channel.INSTAGRAM, "folded_after", 125),
        (Channel.X, "text_max", 280),
        (Channel.LINKEDIN, "video_seconds_max", 1800),
        (Channel.YOUTUBE, "title_max", 100),
        (Channel.EMAIL, "title_max", 60),
        (Channel.SMS, "part_ucs2", 70),
    ],
)
def test_the_figures_are_those_of_the_overview(channel: Channel, name: str, value: int) -> None:
    assert channel_facts().limit(channel, name) == value


def test_an_unconfirmed_figure_is_left_out() -> None:
    assert channel_facts().limit(Channel.FACEBOOK, "alt_text_max") is None
    assert channel_facts().limit(Channel.MEETING, "text_max") is None


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("Blåbærsyltetøy", 14),
        ("a" * 280, 280),
        ("«Hei» – sa hun …", 17),
        ("https://example.no/en/veldig/lang/adresse/som/ikke/teller", 23),
        ("Se example.no nå", 3 + 23 + 3),
        ("🎄", 2),
        ("👩🏽‍🦽", 2),
        ("👨‍👩‍👧‍👦", 2),
        ("🇳🇴", 2),
        ("1️⃣", 2),
        ("❤️", 2),
        ("日本", 4),
        ("e\u0301", 1),
    ],
)
def test_x_counts_by_weight(text: str, length: int) -> None:
    assert text_length(Channel.X, text) == length


def test_other_channels_count_each_code_point() -> None:
    assert text_length(Channel.FACEBOOK, "🎄 https://example.no") == len("🎄 https://example.no")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", 1),
        ("å" * 160, 1),
        ("å" * 161, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("🎄" * 35, 1),
        ("🎄" * 36, 2),
        ("«" * 71, 2),
    ],
)
def test_an_sms_is_counted_in_parts(text: str, parts: int) -> None:
    assert sms_parts(text) == parts


@given(st.text(max_size=80))
@settings(max_examples=100)
def test_lengths_never_fail(text: str) -> None:
    assert text_length(Channel.X, text) >= 0
    assert sms_parts(text) >= 1
