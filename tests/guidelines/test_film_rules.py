"""A post's films are held against what captions take and what the channels take."""

from dataclasses import replace

import pytest

from desktop.domain.channel import Channel
from desktop.domain.finding import Finding, Severity
from desktop.domain.post import Form, Post, Status
from desktop.domain.video import CaptionKind, CaptionTrack, VideoReport
from desktop.guidelines.facts import channel_facts
from desktop.guidelines.post_checks import blocks_ready, check_post
from tests.guidelines.examples import TODAY, a_film, a_post

FACTS = channel_facts()
MISSING = Finding("captions", Severity.BLOCKS, "Filmen mangler teksting", "Noen snakker.", "Lag teksting")
TALKING = VideoReport("tur.mp4", 40.0, 1080, 1920, 0, audio=True, findings=(MISSING,))
IN_PICTURE = CaptionTrack(CaptionKind.BURNED_IN, "picture", "", 9)
BESIDE = CaptionTrack(CaptionKind.SIDECAR, "srt", "nb", 9)


def check(post: Post, report: VideoReport | None) -> dict[str, Finding]:
    return {one.id: one for one in check_post(post, FACTS, TODAY, {"cd34": report} if report else {})}


def with_film(*channels: Channel, form: Form = Form.VIDEO, text: str | None = None, **changes: object) -> Post:
    more: dict[str, object] = {"channels": channels} if channels else {}
    more |= {"text": text} if text else {}
    return a_post(form=form, media=(a_film(**changes),), status=Status.READY, **more)


def test_the_board_says_that_the_captions_are_in_the_picture() -> None:
    assert "captions" not in check(with_film(captions_in_picture=True), TALKING)
    assert "film_unseen" not in check(with_film(captions_in_picture=True), None)


def test_the_boards_no_weighs_more_than_what_is_seen_in_the_picture() -> None:
    seen = replace(TALKING, captions=(IN_PICTURE,), findings=())
    assert "captions" not in check(with_film(), seen)
    found = check(with_film(captions_in_picture=False), seen)["captions"]
    assert (found.severity, found.title) == (Severity.BLOCKS, "Filmen mangler teksting")


def test_where_there_is_doubt_the_board_is_asked_and_klar_waits() -> None:
    doubtful = replace(TALKING, doubtful=(1.0, 2.0, 3.0))
    found = check(with_film(), doubtful)["captions"]
    assert (found.title, found.advice) == ("Er det teksting i bildet?", "Se og svar")
    assert blocks_ready([found])
    assert check(with_film(captions_in_picture=False), doubtful)["captions"].title == "Filmen mangler teksting"


def test_captions_for_less_than_half_of_the_speech_stop_klar_and_a_reason_lets_it_go() -> None:
    thin = replace(MISSING, title="Det meste av talen mangler teksting")
    report = replace(TALKING, captions=(BESIDE,), findings=(thin,))
    assert check(with_film(captions=("a.srt",)), report)["captions"].title == thin.title
    waived = check(with_film(captions=("a.srt",), captions_waived="Resten er sang"), report)["captions"]
    assert waived.severity == Severity.FINE


def test_captions_added_after_the_film_was_looked_into_are_captions() -> None:
    assert "captions" not in check(with_film(captions=("a.srt",)), TALKING)


@pytest.mark.parametrize("silence", ["no_audio", "empty_audio", "silent_audio"])
def test_a_film_with_nothing_to_hear_needs_no_captions(silence: str) -> None:
    told = Finding(silence, Severity.WARNING, "Lyden mangler", "", "")
    assert "captions" not in check(with_film(), replace(TALKING, findings=(told,)))


def test_a_film_in_which_nobody_speaks_is_advised_not_stopped() -> None:
    quiet = replace(TALKING, findings=(replace(MISSING, severity=Severity.WARNING),))
    assert check(with_film(), quiet)["captions"].severity == Severity.WARNING


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Vi baker lussekatter, og dere er velkomne. Hva skal dere ha på?", "nb", None),
        ("Me bakar lussekatter, og de er velkomne. Kva skal de ha på?", "nb", None),
        ("Vi baker lussekatter, og dere er velkomne. Hva skal dere ha på?", "en", "norsk"),
        ("We are baking and you will have coffee with us. What would you like?", "nb", "engelsk"),
    ],
)
def test_captions_are_in_the_language_of_the_post(text: str, language: str, expected: str | None) -> None:
    report = replace(TALKING, captions=(replace(BESIDE, language=language),), findings=())
    found = check(with_film(text=text, captions=("a.srt",)), report).get("captions_language")
    assert (found is not None) is (expected is not None)


def test_instagram_and_reels_need_the_captions_in_the_picture() -> None:
    report = replace(TALKING, captions=(BESIDE,), findings=())
    post = with_film(Channel.INSTAGRAM, Channel.FACEBOOK, captions=("a.srt",))
    assert check(post, report)["captions_burn"].why.startswith("Instagram viser ikke tekstfila")
    assert "captions_burn" in check(with_film(Channel.FACEBOOK, form=Form.REEL, captions=("a.srt",)), report)
    assert "captions_burn" not in check(with_film(Channel.FACEBOOK, captions=("a.srt",)), report)
    burned = replace(report, captions=(BESIDE, IN_PICTURE))
    assert "captions_burn" not in check(post, burned)
    answered = with_film(Channel.INSTAGRAM, captions=("a.srt",), captions_in_picture=True)
    assert "captions_burn" not in check(answered, report)


def test_a_file_too_large_for_a_channel_is_told() -> None:
    large = replace(TALKING, size=600_000_000, captions=(BESIDE,), findings=())
    assert check(with_film(Channel.X), large)["film_size"].title == "Filmen passer ikke for X"
    assert "film_size" not in check(with_film(Channel.FACEBOOK), large)


def test_a_film_on_its_side_is_small_in_a_reel() -> None:
    lying = replace(TALKING, width=1920, height=1080, captions=(IN_PICTURE,), findings=())
    assert check(with_film(Channel.FACEBOOK, form=Form.REEL), lying)["film_shape"].severity == Severity.TIP
    assert "film_shape" not in check(with_film(Channel.FACEBOOK), lying)
    assert "film_shape" not in check(with_film(Channel.INSTAGRAM), replace(TALKING, captions=(IN_PICTURE,)))
