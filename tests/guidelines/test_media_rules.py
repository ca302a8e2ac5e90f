"""Pictures and films are held against the rules of captions, description, source and consent."""

from dataclasses import replace

import pytest

from desktop.domain.channel import Channel
from desktop.domain.finding import Finding, Severity
from desktop.domain.media import Media, Permission
from desktop.domain.post import Form, Post, Status
from desktop.domain.video import CaptionKind, CaptionTrack, VideoReport
from desktop.guidelines.facts import channel_facts
from desktop.guidelines.post_checks import blocks_ready, check_post
from tests.guidelines.examples import TODAY, a_film, a_picture, a_post

FACTS = channel_facts()
TALKING = VideoReport("tur.mp4", 40.0, 1920, 1080, 0, audio=True)
SILENT = replace(TALKING, audio=False)
CAPTIONED = replace(TALKING, captions=(CaptionTrack(CaptionKind.SIDECAR, "srt", "nb", 9),))


def check(post: Post, report: VideoReport | None = None) -> tuple[Finding, ...]:
    return check_post(post, FACTS, TODAY, {"cd34": report} if report else {})


def with_film(**changes: object) -> Post:
    return a_post(form=Form.VIDEO, media=(a_film(**changes),))


def with_picture(**changes: object) -> Post:
    return a_post(form=Form.IMAGE, media=(a_picture(**changes),))


def the_only(findings: tuple[Finding, ...]) -> Finding:
    assert len(findings) == 1, findings
    return findings[0]


def test_a_talking_film_without_captions_stops_ready() -> None:
    finding = the_only(check(with_film(), TALKING))
    assert (finding.id, finding.severity, finding.media) == ("captions", Severity.BLOCKS, "m2")
    assert blocks_ready((finding,)) == (finding,)


@pytest.mark.parametrize("report", [SILENT, CAPTIONED])
def test_a_silent_or_captioned_film_is_fine(report: VideoReport) -> None:
    assert check(with_film(), report) == ()


def test_captions_in_the_library_are_enough() -> None:
    assert check(with_film(captions=("ef56.srt",)), TALKING) == ()


def test_a_film_nobody_has_looked_into_gives_only_a_tip() -> None:
    finding = the_only(check(with_film()))
    assert (finding.id, finding.severity) == ("film_unseen", Severity.TIP)


def test_a_written_reason_lets_the_film_go_without_captions() -> None:
    finding = the_only(check(with_film(captions_waived="Bare musikk"), TALKING))
    assert finding.severity == Severity.FINE
    assert "Bare musikk" in finding.why


def test_a_blank_reason_is_no_reason() -> None:
    assert blocks_ready(check(with_film(captions_waived="  "), TALKING))


def test_a_picture_is_described() -> None:
    finding = the_only(check(with_picture(alt_text=" ")))
    assert (finding.id, finding.severity, finding.words) == ("alt_text", Severity.WARNING, "kaffekopp.jpg")


def test_a_description_keeps_within_what_the_channel_takes() -> None:
    post = replace(with_picture(alt_text="a" * 1001), channels=(Channel.INSTAGRAM, Channel.FACEBOOK))
    finding = the_only(check(post))
    assert finding.id == "alt_text"
    assert "Instagram" in finding.why
    assert "Facebook" not in finding.why


def test_a_long_description_is_fine_where_no_limit_is_known() -> None:
    assert check(with_picture(alt_text="a" * 1001)) == ()


def test_each_picture_without_description_is_named() -> None:
    pair = (a_picture(alt_text=""), a_picture(id="m9", name="b.jpg", alt_text=""))
    assert [one.media for one in check(a_post(media=pair))] == ["m1", "m9"]


@pytest.mark.parametrize(
    ("changes", "severity"),
    [
        ({"permission": Permission.NO, "credit": "Foto: Per"}, Severity.BLOCKS),
        ({"permission": Permission.YES}, Severity.WARNING),
        ({"permission": Permission.UNKNOWN, "credit": "Foto: Per"}, Severity.WARNING),
    ],
)
def test_a_borrowed_picture_needs_credit_and_a_yes(changes: dict[str, object], severity: Severity) -> None:
    finding = the_only(check(with_picture(borrowed=True, **changes)))
    assert (finding.id, finding.severity) == ("source", severity)


@pytest.mark.parametrize("permission", [Permission.YES, Permission.NOT_NEEDED])
def test_a_credited_picture_with_permission_is_fine(permission: Permission) -> None:
    assert check(with_picture(borrowed=True, credit="Foto: Per", permission=permission)) == ()


def test_a_borrowed_text_needs_a_source() -> None:
    assert the_only(check(a_post(borrowed=True))).id == "source"
    lent = a_post(borrowed=True, credit="Helsenorge")
    assert the_only(check(lent)).title == "Har dere lov til å bruke teksten?"
    assert check(replace(lent, permission=Permission.YES)) == ()
    assert check(replace(lent, permission=Permission.NOT_NEEDED)) == ()


def test_people_without_consent_stop_ready() -> None:
    finding = the_only(check(with_picture(people=3, consents=1)))
    assert (finding.id, finding.severity) == ("consent", Severity.BLOCKS)
    assert finding.title == "To personer uten samtykke"
    assert the_only(check(with_picture(people=1))).title == "Én person uten samtykke"


def test_everybody_with_consent_is_fine() -> None:
    assert check(with_picture(people=3, consents=3)) == ()


def test_the_board_is_asked_whether_somebody_is_seen() -> None:
    assert the_only(check(with_picture(people=None))).title == "Er det mennesker på bildet?"
    assert the_only(check(with_film(people=None), SILENT)).title == "Er det mennesker i filmen?"
    assert check(with_picture(people=None, profile_illustration=True)) == ()


def test_a_published_post_is_still_held_against_consent_and_captions() -> None:
    media: tuple[Media, ...] = (a_picture(people=2, alt_text=""), a_film())
    post = a_post(status=Status.PUBLISHED, author="", media=media)
    findings = check(post, TALKING)
    assert [one.id for one in findings] == ["consent", "captions"]
    assert blocks_ready(findings) == ()


def test_an_idea_only_hears_of_consent_and_captions() -> None:
    media: tuple[Media, ...] = (a_picture(people=2, alt_text=""), a_film())
    findings = check(a_post(status=Status.IDEA, channels=(), text="", media=media), TALKING)
    assert {one.id for one in findings} == {"consent", "captions"}
