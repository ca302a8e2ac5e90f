"""How a post looks in each channel."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.domain.media import Media, MediaKind
from desktop.domain.post import Post
from desktop.guidelines.facts import channel_facts
from desktop.services.channel_view import channel_view, fold_place

FACTS = channel_facts()
PICTURE = Media(id="m", kind=MediaKind.PICTURE, file="m.jpg", name="m.jpg", width=1200, height=800)
LONG = "Vi leser sammen hver onsdag. " * 20
POST = Post(id="p", title="Lesestund", text=LONG, day=date(2026, 12, 9), channels=tuple(Channel), media=(PICTURE,))


@pytest.mark.parametrize(
    ("channel", "most"), [(Channel.FACEBOOK, 480), (Channel.INSTAGRAM, 125), (Channel.LINKEDIN, 210)]
)
def test_a_long_text_is_folded_between_words(channel: Channel, most: int) -> None:
    view = channel_view(POST, channel, FACTS)
    assert most - 12 <= len(view.seen) <= most
    assert f"{view.seen.strip()} {view.folded}" == LONG.strip()


def test_a_channel_that_folds_nothing_shows_it_all() -> None:
    assert channel_view(POST, Channel.WEB, FACTS).folded == ""


@given(st.text(max_size=700), st.integers(1, 500))
def test_a_fold_never_shows_more_than_the_channel_does(text: str, after: int) -> None:
    place = fold_place(text, after)
    assert place <= max(after, len(text))
    assert place == len(text) if len(text) <= after else 0 < place <= after


def test_each_channel_cuts_the_picture_its_own_way() -> None:
    shapes = {one: channel_view(POST, one, FACTS).shots[0].shape for one in (Channel.FACEBOOK, Channel.INSTAGRAM)}
    assert shapes[Channel.FACEBOOK] == pytest.approx(1200 / 630)
    assert shapes[Channel.INSTAGRAM] == pytest.approx(3 / 4)
    assert channel_view(POST, Channel.WEB, FACTS).shots[0].shape is None
    assert channel_view(POST, Channel.SMS, FACTS).shots == ()


def test_only_as_many_pictures_as_the_channel_takes() -> None:
    many = replace(POST, media=tuple(replace(PICTURE, id=str(number)) for number in range(6)))
    view = channel_view(many, Channel.X, FACTS)
    assert len(view.shots) == 4
    assert "X tar 4 bilder. De siste blir ikke med." in view.notes


def test_what_becomes_of_a_link_is_told() -> None:
    linked = replace(POST, text="Les mer på https://www.ms.no/jul", media=())
    assert channel_view(linked, Channel.FACEBOOK, FACTS).card == "https://www.ms.no/jul"
    assert any(
        "kan ikke trykkes på i Instagram" in note for note in channel_view(linked, Channel.INSTAGRAM, FACTS).notes
    )
    with_picture = channel_view(replace(linked, media=(PICTURE,)), Channel.LINKEDIN, FACTS)
    assert with_picture.card == ""
    assert any("ikke noe kort for lenken" in note for note in with_picture.notes)


def test_a_title_too_long_for_the_channel_is_told() -> None:
    view = channel_view(replace(POST, title="a" * 65), Channel.EMAIL, FACTS)
    assert view.title == "a" * 65
    assert "Tittelen er 5 tegn for lang. E-post viser 60." in view.notes


def test_an_sms_comes_in_the_parts_it_is_sent_in() -> None:
    view = channel_view(replace(POST, text="a" * 200), Channel.SMS, FACTS)
    assert [len(part) for part in view.parts] == [153, 47]


def test_figures_say_when_and_where_they_were_found() -> None:
    facts = channel_view(POST, Channel.X, FACTS).facts
    assert any("X teller en lenke som 23 tegn (sett 22. nov. 2026, X, twitter-text" in words for words in facts)
