"""The register as the window uses it: what the plan hears of it, and that no name ever leaves it."""

import logging
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.app import start_log
from desktop.domain.change import PlanChange, RecordChange
from desktop.domain.consent import Answer, Person
from desktop.domain.errors import AppError, FileProblem, PlanError, UsageError
from desktop.domain.post import Form, Post, Status
from desktop.domain.record import RecordKind
from desktop.services.consent_passes import generation_record
from desktop.services.consents import MOST_PROOF_BYTES
from desktop.services.open_plan import OpenPlan
from desktop.services.plan import added, edited, moved
from desktop.services.register import RegisterState
from tests.consents import a_child, a_consent, a_person
from tests.services.conftest import a_post
from tests.services.registers import PASSWORD, picture, plan_with_register
from tests.storage.test_vault import found_in

TODAY = date(2026, 12, 8)
DAY = date(2026, 12, 13)
TERJE = a_person("Terje Måkeberg")


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[OpenPlan]:
    with plan_with_register(tmp_path / "data", TODAY) as opened:
        yield opened


def lucia(*people: str, **fields: object) -> Post:
    return a_post(**({"id": "lucia", "day": DAY, "form": Form.IMAGE, "media": (picture(*people),)} | fields))


def status(plan: OpenPlan, post_id: str = "lucia") -> Status:
    post = plan.plan.post(post_id)
    assert post is not None
    return post.status


def all_channels(person: Person) -> Person:
    return replace(person, consents=tuple(replace(one, channels=a_post().channels) for one in person.consents))


def test_a_post_with_everybodys_yes_becomes_ready_also_when_the_register_is_locked(plan: OpenPlan) -> None:
    plan.consents.save(all_channels(TERJE))
    plan.consents.lock()
    plan.apply(added(lucia(TERJE.id)))
    assert status(plan) == Status.READY


def test_a_post_without_a_yes_stays_a_draft_also_when_the_register_is_locked(plan: OpenPlan) -> None:
    plan.consents.save(all_channels(a_child(answer=Answer.NOT_ASKED)))
    plan.consents.lock()
    plan.apply(added(lucia("liv")))
    assert status(plan) == Status.DRAFT


def test_saying_klar_without_a_yes_tells_who_and_why(plan: OpenPlan) -> None:
    plan.consents.save(all_channels(TERJE))
    plan.apply(added(lucia(TERJE.id, "ukjent", status=Status.DRAFT)))
    draft = plan.plan.post("lucia")
    assert draft is not None
    with pytest.raises(UsageError, match="person 2 på bildet"):
        plan.apply(edited(draft, replace(draft, status=Status.READY)))


def test_moving_a_ready_post_past_the_end_of_a_consent_makes_it_a_draft(plan: OpenPlan) -> None:
    plan.consents.save(all_channels(TERJE))
    plan.apply(added(lucia(TERJE.id)))
    ready = plan.plan.post("lucia")
    assert ready is not None
    plan.apply(moved(ready, date(2028, 6, 2)))
    assert status(plan) == Status.DRAFT


def test_a_no_makes_ready_posts_drafts_and_tells_the_views(plan: OpenPlan) -> None:
    plan.consents.save(all_channels(TERJE))
    plan.apply(added(lucia(TERJE.id)))
    done = plan.consents.save(replace(all_channels(TERJE), answer=Answer.NO))
    assert status(plan) == Status.DRAFT
    assert [one.post_id for one in done.posts] == ["lucia"]


def test_another_age_in_the_settings_is_held_against_all_plans(plan: OpenPlan) -> None:
    young = all_channels(a_person("Amina", birth_year=2010))
    plan.consents.save(young)
    plan.apply(added(lucia(young.id)))
    assert status(plan) == Status.READY
    plan.consents.change_settings(own_age=18)
    assert status(plan) == Status.DRAFT
    assert plan.consents.settings.own_age == 18


def test_an_old_backup_of_the_plan_waits_for_the_register(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with plan_with_register(folder, TODAY) as plan:
        plan.consents.save(all_channels(TERJE))
        plan.apply(added(lucia(TERJE.id)))
    shutil.copy(folder / "plan.db", tmp_path / "old.db")
    with plan_with_register(folder, TODAY, set_up=False) as plan:
        plan.consents.unlock(PASSWORD)
        plan.withdrawals.withdraw(TERJE.id, "Terje")
    shutil.copy(tmp_path / "old.db", folder / "plan.db")
    with plan_with_register(folder, TODAY, set_up=False) as plan:
        assert status(plan) == Status.DRAFT
        plan.consents.unlock(PASSWORD)
        with pytest.raises(UsageError):
            plan.apply(edited(plan.plan.post("lucia"), lucia(TERJE.id)))  # type: ignore[arg-type]


def test_a_crash_between_register_and_plan_is_on_the_safe_side(plan: OpenPlan) -> None:
    plan.consents.save(all_channels(TERJE))
    plan.apply(added(lucia(TERJE.id)))
    plan.consents.vault.save(replace(TERJE, answer=Answer.NO))  # and the plan has not heard of it
    plan.passes.forget()
    plan.consents.guard()
    assert status(plan) == Status.DRAFT
    plan.consents.unlock(PASSWORD)
    assert not plan.passes.is_behind()


def test_no_name_is_anywhere_in_the_data_folder(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder, form = tmp_path / "data", tmp_path / "skjema.pdf"
    form.write_bytes("Terje Måkeberg".encode() * 40)
    plan = plan_with_register(folder, TODAY)
    start_log(plan.folder)
    caplog.set_level(logging.DEBUG)
    person = all_channels(replace(TERJE, note="Bor i Solbakken"))
    plan.consents.save(person)
    plan.consents.add_proof(person, person.consents[0], form)
    plan.apply(added(lucia(TERJE.id)))
    plan.withdrawals.withdraw(TERJE.id, "Terje Måkeberg selv")
    plan.daily_care()
    left_open = found_in(folder, "Terje", "Måkeberg", "Solbakken")  # as after a crash: nothing is closed
    plan.close()
    with pytest.raises(AppError), plan_with_register(folder, TODAY, set_up=False) as again:
        again.consents.unlock("Måkeberg er feil")
    for handler in [one for one in logging.getLogger().handlers if str(folder) in getattr(one, "baseFilename", "")]:
        handler.close()
        logging.getLogger().removeHandler(handler)
    assert left_open == []
    assert found_in(folder, "Terje", "Måkeberg", "Solbakken") == []
    assert "Måkeberg" not in caplog.text
    assert list((folder / "backups").glob("consent-*.key"))


def test_an_erased_person_leaves_a_note_and_no_pass(plan: OpenPlan) -> None:
    plan.consents.save(all_channels(TERJE))
    plan.apply(added(lucia(TERJE.id)))
    plan.consents.erase(TERJE.id)
    assert plan.consents.people() == ()
    assert plan.consents.vault.handled()[0].erased_on == TODAY
    assert plan.store.record(RecordKind.CONSENT, TERJE.id) is None
    assert status(plan) == Status.DRAFT


def test_data_of_those_who_withdrew_a_year_ago_go_by_themselves(tmp_path: Path) -> None:
    with plan_with_register(tmp_path / "data", TODAY) as plan:
        plan.consents.save(TERJE)
        plan.withdrawals.withdraw(TERJE.id, "Terje")
        plan.consents.unlock(PASSWORD)
        assert len(plan.consents.people()) == 1
    with plan_with_register(tmp_path / "data", date(2027, 12, 8), set_up=False) as plan:
        plan.consents.unlock(PASSWORD)
        assert plan.consents.people() == ()
        assert len(plan.consents.vault.handled()) == 1


def test_nobodys_data_go_before_all_places_are_seen_to(tmp_path: Path) -> None:
    with plan_with_register(tmp_path / "data", TODAY) as plan:
        plan.consents.save(TERJE)
        plan.apply(added(lucia(TERJE.id, status=Status.PUBLISHED)))
        plan.withdrawals.withdraw(TERJE.id, "Terje")
    with plan_with_register(tmp_path / "data", date(2029, 1, 1), set_up=False) as plan:
        plan.consents.unlock(PASSWORD)
        assert len(plan.consents.people()) == 1


def test_what_was_said_after_the_day_of_a_backup_is_not_trusted(plan: OpenPlan) -> None:
    plan.consents.save(all_channels(TERJE))
    plan.consents.register.back_up()
    later = all_channels(a_person("Sent Ute", id="sent"))
    plan.consents.save(later)
    plan.apply(added(lucia(TERJE.id, later.id)))
    assert status(plan) == Status.READY
    plan.consents.restore(plan.consents.register.backups()[0])
    assert status(plan) == Status.DRAFT
    plan.consents.unlock(PASSWORD)
    assert list(plan.passes.known()) == [TERJE.id]
    plan.apply(added(lucia(TERJE.id, later.id)))
    assert status(plan) == Status.DRAFT
    plan.apply(added(lucia(TERJE.id)))
    assert status(plan) == Status.READY


def test_when_the_plan_cannot_be_written_nobody_is_trusted_meanwhile(
    plan: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan.consents.save(all_channels(TERJE))
    assert plan.passes.known()[TERJE.id].grants

    def full(_change: object) -> None:
        raise PlanError("Disken er full.")

    with monkeypatch.context() as patch:
        patch.setattr(plan.store, "apply", full)
        with pytest.raises(PlanError):
            plan.consents.save(replace(TERJE, answer=Answer.NO))
    plan.apply(added(lucia(TERJE.id)))
    assert status(plan) == Status.DRAFT


def test_registers_of_two_machines_on_a_shared_plan_do_not_talk_over_each_other(plan: OpenPlan) -> None:
    plan.consents.save(all_channels(TERJE))
    other = generation_record("en annen maskin", 500)
    plan.apply(PlanChange("", records=(RecordChange(None, other),)))
    assert plan.passes.known()[TERJE.id].grants
    plan.consents.vault.save(replace(TERJE, answer=Answer.NO))  # and the plan has not heard of it
    plan.passes.forget()
    assert plan.passes.is_behind()
    assert not plan.passes.known()[TERJE.id].grants


def test_a_short_password_is_not_taken(tmp_path: Path) -> None:
    with plan_with_register(tmp_path / "data", TODAY, set_up=False) as plan:
        with pytest.raises(UsageError, match="minst 8 tegn"):
            plan.consents.set_up("kort")
        assert plan.consents.state == RegisterState.NONE


def test_a_locked_register_says_so(plan: OpenPlan) -> None:
    plan.consents.lock()
    assert plan.consents.state == RegisterState.LOCKED
    with pytest.raises(UsageError, match="låst"):
        plan.consents.people()


def test_starting_anew_sets_the_old_register_aside_and_trusts_nobody(plan: OpenPlan) -> None:
    plan.consents.save(all_channels(TERJE))
    plan.apply(added(lucia(TERJE.id)))
    plan.consents.start_anew()
    assert plan.consents.state == RegisterState.NONE
    assert status(plan) == Status.DRAFT
    assert list(plan.folder.root.glob("consent-lagt-til-side-1.*"))


def test_a_proof_too_large_or_missing_is_told_of(plan: OpenPlan, tmp_path: Path) -> None:
    plan.consents.save(TERJE)
    large = tmp_path / "stor.pdf"
    with large.open("wb") as file:
        file.truncate(MOST_PROOF_BYTES + 1)
    for source in (large, tmp_path / "finnes ikke.pdf"):
        with pytest.raises(FileProblem):
            plan.consents.add_proof(TERJE, a_consent(), source)
