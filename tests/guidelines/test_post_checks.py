"""A post is held against the rules of its channels, links, plan and people in charge."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.domain.finding import Finding, Severity
from desktop.domain.post import Form, LinkLook, Post, Reviewed, Status
from desktop.guidelines.facts import channel_facts
from desktop.guidelines.post_checks import blocks_ready, check_post
from tests.guidelines.examples import DAY, TODAY, a_film, a_picture, a_post

FACTS = channel_facts()
LINKED = "Vi svarer på alt. Les mer på https://example.no/rett i dag."


def check(post: Post) -> tuple[Finding, ...]:
    return check_post(post, FACTS, TODAY)


def ids(post: Post) -> list[str]:
    return [finding.id for finding in check(post)]


def test_a_sound_post_has_no_findings() -> None:
    assert check(a_post()) == ()


def test_a_link_nobody_has_opened_is_pointed_at() -> None:
    (finding,) = check(a_post(text=LINKED))
    assert (finding.id, finding.severity) == ("links", Severity.WARNING)
    assert finding.words == LINKED[finding.start : finding.end] == "https://example.no/rett"


@pytest.mark.parametrize(
    ("looked", "expected"),
    [
        (TODAY, []),
        (TODAY - timedelta(days=7), []),
        (DAY - timedelta(days=30), []),
        (DAY - timedelta(days=31), ["links"]),
        (TODAY - timedelta(days=200), ["links"]),
    ],
)
def test_a_look_lasts_thirty_days_before_publishing(looked: date, expected: list[str]) -> None:
    look = LinkLook("http://www.example.no/rett/", looked, "Gunn")
    assert ids(a_post(text=LINKED, links=(look,))) == expected


def test_the_newest_look_counts() -> None:
    old, new = (LinkLook("example.no/rett", day) for day in (date(2025, 1, 1), TODAY))
    assert ids(a_post(text=LINKED, links=(new, old))) == []


def test_a_look_made_just_now_is_enough_for_a_post_far_ahead() -> None:
    look = LinkLook("https://example.no/rett", TODAY)
    assert ids(a_post(text=LINKED, day=TODAY + timedelta(days=90), links=(look,))) == []


def test_a_link_in_a_channels_own_wording_has_no_place_in_the_text() -> None:
    post = a_post(texts=((Channel.FACEBOOK, "Se example.no/fb"),))
    (finding,) = check(post)
    assert (finding.words, finding.start) == ("example.no/fb", -1)


def test_the_same_link_twice_is_said_once() -> None:
    assert ids(a_post(text="Se example.no/a. Igjen: https://www.example.no/a/")) == ["links"]


def test_an_e_mail_address_is_no_link() -> None:
    assert ids(a_post(text="Meld deg på til post@example.no.")) == []


@pytest.mark.parametrize(("channel", "most"), [(Channel.X, 280), (Channel.INSTAGRAM, 2200), (Channel.YOUTUBE, 5000)])
def test_a_text_over_a_channels_limit_stops_ready(channel: Channel, most: int) -> None:
    fits = a_post(channels=(channel, Channel.WEB), text="Hei. " + "a" * (most - 5))
    assert "too_long" not in ids(fits)
    (finding,) = blocks_ready(check(replace(fits, text=fits.text + "b")))
    assert finding.id == "too_long"
    assert f"{most + 1}" in finding.why


def test_a_shorter_wording_for_the_channel_helps() -> None:
    long = a_post(channels=(Channel.X, Channel.EMAIL), text="Hei. " * 100)
    assert blocks_ready(check(long))
    assert check(long.with_text_for(Channel.X, "Kort og greit.")) == ()


def test_a_long_title_stops_youtube_but_not_facebook() -> None:
    post = a_post(title="a" * 101, channels=(Channel.FACEBOOK,))
    assert ids(post) == []
    assert [one.id for one in blocks_ready(check(replace(post, channels=(Channel.YOUTUBE,))))] == ["title_too_long"]


def test_a_first_sentence_cut_by_the_fold_gives_one_tip() -> None:
    text = "Ord etter ord " * 20 + "slutt."
    (finding,) = check(a_post(text=text, channels=(Channel.INSTAGRAM, Channel.LINKEDIN)))
    assert (finding.id, finding.severity) == ("fold", Severity.TIP)


def test_a_long_text_with_a_short_first_sentence_gives_no_tip() -> None:
    assert ids(a_post(text="Kort. " + "Ord etter ord " * 40, channels=(Channel.INSTAGRAM,))) == []


def test_a_long_sms_gives_a_tip() -> None:
    (finding,) = check(a_post(text="å" * 500, channels=(Channel.SMS,)))
    assert (finding.id, finding.severity) == ("too_long", Severity.TIP)
    assert "4 SMS-er" in finding.why


def test_more_hashtags_than_instagram_takes_give_a_tip() -> None:
    tags = " ".join(f"#tema{number}" for number in range(6))
    assert ids(a_post(text=f"Hei. {tags}", channels=(Channel.INSTAGRAM,))) == ["too_many_hashtags"]


def test_too_many_pictures_are_pointed_at() -> None:
    pictures = tuple(a_picture(id=f"m{number}") for number in range(5))
    assert ids(a_post(media=pictures, channels=(Channel.X,))) == ["too_many_pictures"]
    assert ids(a_post(media=pictures[:4], channels=(Channel.X,))) == []


@pytest.mark.parametrize(
    ("channel", "seconds", "expected"),
    [
        (Channel.X, 141.0, True),
        (Channel.X, 139.0, False),
        (Channel.LINKEDIN, 2.0, True),
        (Channel.INSTAGRAM, 200.0, True),
        (Channel.YOUTUBE, 1000.0, True),
        (Channel.FACEBOOK, 9000.0, False),
    ],
)
def test_a_film_must_fit_the_channel(channel: Channel, seconds: float, expected: bool) -> None:
    film = a_film(seconds=seconds, captions=("a.srt",))
    assert ("film_length" in ids(a_post(media=(film,), channels=(channel,)))) is expected


def test_a_post_without_channel_is_pointed_at() -> None:
    assert ids(a_post(channels=())) == ["channels"]


@pytest.mark.parametrize(
    "changes",
    [
        {"form": Form.EVENT},
        {"status": Status.CANCELLED},
        {"title": "Innkalling til årsmøte"},
        {"title": "Turen er avlyst"},
    ],
)
def test_important_news_also_goes_outside_the_social_channels(changes: dict[str, object]) -> None:
    assert ids(a_post(channels=(Channel.FACEBOOK, Channel.X), **changes)) == ["channels"]
    assert ids(a_post(channels=(Channel.FACEBOOK, Channel.BOARD), **changes)) == []


def test_ready_needs_author_and_approver() -> None:
    post = a_post(author=" ", approver="")
    assert [one.id for one in blocks_ready(check(post))] == ["no_author", "no_approver"]
    assert ids(replace(post, status=Status.DRAFT)) == []


def test_ready_without_a_date_is_pointed_at() -> None:
    assert ids(a_post(day=None)) == ["no_date"]
    assert ids(a_post(day=None, status=Status.DRAFT)) == []


@pytest.mark.parametrize("form", [Form.IMAGE, Form.CAROUSEL, Form.VIDEO, Form.REEL])
def test_what_the_form_promises_is_missed(form: Form) -> None:
    (ready,) = check(a_post(form=form))
    (draft,) = check(a_post(form=form, status=Status.DRAFT))
    assert (ready.id, ready.severity, draft.severity) == ("media_missing", Severity.WARNING, Severity.TIP)


def test_a_live_broadcast_needs_no_file() -> None:
    assert ids(a_post(form=Form.LIVE)) == []


def test_an_empty_post_cannot_be_ready() -> None:
    assert [one.id for one in blocks_ready(check(a_post(text=" ")))] == ["empty_text"]
    assert blocks_ready(check(a_post(text="", media=(a_picture(),)))) == ()
    assert [one.severity for one in check(a_post(text="", status=Status.DRAFT))] == [Severity.TIP]


def test_a_reviewed_finding_is_left_out_until_its_words_change() -> None:
    reviewed = Reviewed("links", "https://example.no/rett", "Vår egen side", TODAY)
    post = a_post(text=LINKED, reviewed=(reviewed,))
    assert ids(post) == []
    assert ids(replace(post, text="Vi svarer. Se https://example.no/nytt")) == ["links"]


def test_a_missing_consent_cannot_be_reviewed_away() -> None:
    picture = a_picture(people=2)
    reviewed = Reviewed("consent", picture.name, "Det går bra", TODAY)
    assert [one.id for one in blocks_ready(check(a_post(media=(picture,), reviewed=(reviewed,))))] == ["consent"]


def test_the_gravest_comes_first() -> None:
    post = a_post(text=LINKED, author="", media=(a_picture(alt_text="", people=1),), channels=())
    severities = [one.severity for one in check(post)]
    assert severities == sorted(severities, key=list(Severity).index)
    assert check(post)[0].id == "consent"


POSTS = st.builds(
    a_post,
    title=st.text(max_size=120),
    text=st.text(max_size=400),
    channels=st.lists(st.sampled_from(Channel), unique=True).map(tuple),
    day=st.none() | st.dates(),
    status=st.sampled_from(Status),
    form=st.sampled_from(Form),
    author=st.text(max_size=5),
    borrowed=st.booleans(),
    media=st.lists(
        st.builds(
            a_picture, alt_text=st.text(max_size=9), people=st.none() | st.integers(0, 30), borrowed=st.booleans()
        )
        | st.builds(a_film, seconds=st.floats(0, 1e6)),
        max_size=3,
    ).map(tuple),
)


@given(POSTS)
@settings(max_examples=80)
def test_any_post_gets_plain_findings(post: Post) -> None:
    for finding in check(post):
        assert finding.title
        assert "!" not in finding.title + finding.advice
        if finding.start >= 0:
            assert post.text[finding.start : finding.end] == finding.words
    assert check(post) == check(post)
