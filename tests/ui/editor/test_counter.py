"""How long a text is for its channels."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.guidelines.facts import channel_facts
from desktop.guidelines.lengths import sms_size, text_length
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
    assert count("a" * 150, (Channel.SMS,), FACTS).words == "1 SMS, 10 tegn igjen"
    assert count("a" * 170, (Channel.SMS,), FACTS).words == "2 SMS-er, 136 tegn igjen"


def test_one_letter_outside_the_plain_alphabet_takes_room_from_all_parts() -> None:
    assert count("a" * 69 + "č", (Channel.SMS,), FACTS).words == "1 SMS, 0 tegn igjen"
    assert count("a" * 70 + "č", (Channel.SMS,), FACTS).words == "2 SMS-er, 63 tegn igjen"


@given(st.text(max_size=400))
def test_the_parts_of_an_sms_hold_all_of_it(text: str) -> None:
    size = sms_size(text)
    assert "".join(size.parts) == text
    assert 0 <= size.room <= 160
    assert all(len(part) <= (70 if size.odd else 160) for part in size.parts)


@given(st.text(max_size=300), st.text(max_size=20))
def test_writing_on_never_makes_a_text_shorter_on_x(text: str, more: str) -> None:
    assert text_length(Channel.X, f"{text}\n") <= text_length(Channel.X, f"{text}\n{more}")


def test_a_channel_without_limits_gets_the_plain_length() -> None:
    assert count("abc", (Channel.BOARD,), FACTS).words == "3 tegn"
