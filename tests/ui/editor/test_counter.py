"""How long a text is for its channels."""

from desktop.domain.channel import Channel
from desktop.guidelines.facts import channel_facts
from desktop.ui.editor.counter import count

FACTS = channel_facts()


def test_the_tightest_channel_is_counted_against() -> None:
    made = count("a" * 100, (Channel.FACEBOOK, Channel.INSTAGRAM), FACTS)
    assert (made.words, made.channel, made.over) == ("100 av 125 før «se mer»", Channel.INSTAGRAM, False)


def test_a_folded_text_says_how_much_is_seen() -> None:
    assert count("a" * 600, (Channel.FACEBOOK,), FACTS).words == "480 av 600 vises før «se mer»"


def test_a_text_that_a_channel_refuses_is_over_the_limit() -> None:
    made = count("a" * 300, (Channel.FACEBOOK, Channel.X), FACTS)
    assert (made.words, made.channel, made.over) == ("20 tegn over grensen", Channel.X, True)


def test_an_sms_is_counted_in_parts() -> None:
    assert count("a" * 170, (Channel.SMS,), FACTS).words == "2 SMS-er"


def test_a_channel_without_limits_gets_the_plain_length() -> None:
    assert count("abc", (Channel.BOARD,), FACTS).words == "3 tegn"
