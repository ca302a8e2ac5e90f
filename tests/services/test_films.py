"""All films of the plan and how they stand, also those without a post."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.channel import Channel
from desktop.domain.finding import Finding, Severity
from desktop.domain.loose_film import LooseFilm
from desktop.domain.media import Media, MediaKind, PersonMark, Region
from desktop.domain.post import Form, Post, Status
from desktop.domain.record import Record, RecordKind
from desktop.domain.video import CaptionKind, CaptionTrack, VideoReport
from desktop.media.cue import Cue
from desktop.media.cue_list import CueList
from desktop.media.report_json import to_json
from desktop.paths import DataFolder
from desktop.services.films import Films, PlannedFilm, Verdict, channel_findings, loose, verdict_of
from desktop.services.open_plan import OpenPlan

TODAY = date(2026, 12, 8)
FILM = Media(id="f", kind=MediaKind.VIDEO, file="f.mp4", name="Kåre leser.mp4", digest="f", seconds=9.0)
REPORT = VideoReport("f.mp4", 9.0, 1280, 720, 0, audio=True, speech=((1.0, 8.0),))
LACKING = Finding("captions", Severity.BLOCKS, "Filmen mangler teksting", "", "")
PARTLY = Finding("captions_coverage", Severity.WARNING, "Noe mangler", "", "")
TRACK = CaptionTrack(CaptionKind.SIDECAR, "srt", "nb", 3)


@pytest.fixture
def plan(tmp_path):
    with OpenPlan(DataFolder(tmp_path), lambda: TODAY) as made:
        yield made


def put(plan: OpenPlan, post_id: str, day: date | None, *films: Media) -> None:
    post = Post(id=post_id, title=post_id, day=day, form=Form.VIDEO, media=films)
    plan.apply(PlanChange("fikk innlegg", (PostChange(None, post),)))


@pytest.mark.parametrize(("film", "report", "verdict"), [
    (FILM, None, Verdict.UNSEEN),
    (FILM, replace(REPORT, findings=(LACKING,)), Verdict.MISSING),
    (FILM, replace(REPORT, audio=False), Verdict.NOT_NEEDED),
    (FILM, replace(REPORT, captions=(TRACK,)), Verdict.CAPTIONED),
    (FILM, replace(REPORT, captions=(TRACK,), findings=(PARTLY,)), Verdict.PARTLY),
    (FILM, replace(REPORT, findings=(LACKING,), doubtful=(1.0, 2.0)), Verdict.MAYBE),
    (replace(FILM, captions_in_picture=False), replace(REPORT, findings=(LACKING,), doubtful=(1.0,)), Verdict.MISSING),
    (replace(FILM, captions_in_picture=True), replace(REPORT, findings=(LACKING,)), Verdict.CAPTIONED),
    (replace(FILM, captions_waived="Bare musikk"), replace(REPORT, findings=(LACKING,)), Verdict.WAIVED),
])  # fmt: skip
def test_the_verdict_weighs_what_was_found_and_what_the_board_says(film, report, verdict):
    assert verdict_of(film, report) == verdict


@pytest.mark.parametrize(("day", "status", "film", "waiting"), [
    (date(2026, 12, 24), Status.DRAFT, FILM, 1),
    (None, Status.IDEA, FILM, 1),
    (date(2026, 12, 7), Status.DRAFT, FILM, 0),
    (date(2026, 12, 24), Status.CANCELLED, FILM, 0),
    (date(2026, 12, 24), Status.DRAFT, replace(FILM, captions_waived="Bare musikk"), 0),
    (date(2026, 12, 24), Status.DRAFT, replace(FILM, digest="unseen"), 0),
])  # fmt: skip
def test_a_film_waits_while_the_board_has_an_answer_to_give(plan, day, status, film, waiting):
    plan.store.keep_film_report(FILM.digest, to_json(replace(REPORT, findings=(LACKING,))))
    plan.apply(PlanChange("", (PostChange(None, Post(id="p", day=day, status=status, media=(film,))),)))
    assert Films(plan).waiting() == waiting


def test_a_film_that_may_be_captioned_waits_without_a_post_too(plan):
    plan.store.keep_film_report(FILM.digest, to_json(replace(REPORT, findings=(LACKING,), doubtful=(1.0,))))
    plan.apply(loose(FILM))
    assert Films(plan).waiting() == 1


def test_what_comes_first_stands_first_and_what_has_been_last(plan):
    for name, day in (("past", date(2026, 12, 1)), ("late", date(2026, 12, 24)), ("soon", date(2026, 12, 9)),
                      ("older", date(2026, 11, 1)), ("idea", None)):  # fmt: skip
        put(plan, name, day, replace(FILM, id=name))
    plan.apply(loose(replace(FILM, id="loose")))
    found = [one.film.id for one in Films(plan).all()]
    assert found[:2] == ["soon", "late"]
    assert set(found[2:4]) == {"idea", "loose"}
    assert found[4:] == ["past", "older"]


def test_a_film_without_a_post_can_be_changed_made_a_post_of_and_taken_out(plan):
    films = Films(plan)
    plan.apply(loose(FILM))
    (one,) = films.all()
    plan.apply(films.changed(one, replace(FILM, captions=("x.nb.srt",))))
    (one,) = films.all()
    assert (one.film.captions, one.post) == (("x.nb.srt",), None)
    made = plan.apply(films.given_post(one))
    (one,) = films.all()
    assert one.post is not None
    assert (one.post.form, one.post.videos()) == (Form.VIDEO, (one.film,))
    plan.apply(made.reversed())
    (one,) = films.all()
    plan.apply(films.removed(one))
    assert films.all() == ()


def test_a_change_holds_for_the_post_as_it_is_now(plan):
    put(plan, "a", TODAY, FILM)
    films = Films(plan)
    (before,) = films.all()
    post = plan.plan.post("a")
    plan.apply(PlanChange("endret", (PostChange(post, replace(post, text="Ny tekst")),)))
    plan.apply(films.changed(before, replace(FILM, captions_in_picture=True)))
    now = plan.plan.post("a")
    assert (now.text, now.media[0].captions_in_picture) == ("Ny tekst", True)
    plan.apply(PlanChange("slettet", (PostChange(now, None),)))
    assert films.changed(before, FILM) is None


def test_every_field_of_a_film_survives_its_record():
    film = replace(FILM, captions=("a.srt",), people=2, persons=(PersonMark("x", Region(0, 0.1, 0.2, 0.3)),),
                   captions_in_picture=False)  # fmt: skip
    assert LooseFilm.from_record(LooseFilm(film).to_record()) == LooseFilm(film)


def test_a_record_that_holds_no_film_is_left_alone(plan):
    plan.apply(PlanChange("noe", records=()))
    broken = Record(RecordKind.FILM, "x", "{}")
    with pytest.raises(ValueError, match="film"):
        LooseFilm.from_record(replace(broken, body='{"film": {"name": "film"}}'))


def test_a_film_fits_its_channels_or_the_finding_says_which_not(plan):
    facts = plan.assessor.facts
    put(plan, "a", TODAY, FILM)
    post = replace(plan.plan.post("a"), channels=(Channel.FACEBOOK, Channel.X), text="Kom og hør Kåre lese for oss.")
    planned = PlannedFilm(FILM, post, Verdict.MISSING)
    (fits,) = channel_findings(planned, REPORT, facts)
    assert fits.severity == Severity.FINE
    assert (fits.title, fits.why) == ("Passer til Facebook og X", "Liggende film, 9 s")
    long = channel_findings(planned, replace(REPORT, duration=600.0), facts)
    assert [(one.id, one.words) for one in long] == [("film_length", "X")]
    assert channel_findings(replace(planned, post=None), REPORT, facts) == []


def test_the_boards_no_weighs_more_than_what_is_seen_in_the_picture():
    seen = replace(REPORT, captions=(replace(TRACK, kind=CaptionKind.BURNED_IN),), findings=(LACKING,))
    assert verdict_of(replace(FILM, captions_in_picture=False), seen) == Verdict.MISSING


def test_captions_begun_and_not_yet_kept_are_told(plan):
    put(plan, "a", TODAY, FILM)
    assert [one.begun for one in Films(plan).all()] == [False]
    plan.subtitles.keep_draft(FILM, CueList.of([Cue(0, 1, "Hei")]))
    assert [one.begun for one in Films(plan).all()] == [True]
