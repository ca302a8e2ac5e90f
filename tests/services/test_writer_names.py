"""Names of comment writers are behind the register's lock once there is one: in the plan, its copies and its log."""

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as budget
from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.domain.comment import Act, Comment, Rung
from desktop.domain.record import RecordKind
from desktop.services.comments import CommentService
from desktop.services.handover import land, look_into, make_handover
from desktop.services.open_plan import OpenPlan
from desktop.storage.name_seal import public_half, seal, tag_of, unseal
from desktop.storage.vault_key import key_file_of
from tests.services.registers import PASSWORD, plan_with_register
from tests.storage.test_vault import found_in

TODAY = date(2026, 12, 8)
NOW = datetime(2026, 12, 8, 9, 12)
NAME = "Terje Måkeberg"
RUDE = "Dere er noen idioter hele gjengen."


@pytest.fixture
def plan(tmp_path: Path):
    with plan_with_register(tmp_path / "data", TODAY, set_up=False) as opened:
        yield opened


def service(plan: OpenPlan) -> CommentService:
    return CommentService(plan, now=lambda: NOW)


def taken_in(plan: OpenPlan, text: str = RUDE, writer: str = NAME) -> Comment:
    comment, change = service(plan).taken_in(writer, text, Channel.FACEBOOK)
    plan.apply(change)
    return next(one for one in service(plan).all() if one.id == comment.id)


def told(plan: OpenPlan, comment: Comment) -> None:
    plan.apply(service(plan).decided(comment, Act.HIDE, by="Siv", reply="Hei, Terje. Vi har skjult kommentaren."))


def test_a_name_is_sealed_as_it_is_written_also_while_the_register_is_locked(plan: OpenPlan) -> None:
    plan.consents.set_up(PASSWORD)
    told(plan, taken_in(plan))
    plan.consents.lock()
    told(plan, taken_in(plan))
    first, second = service(plan).all()
    assert {(one.writer, one.called, one.reply, one.locked) for one in (first, second)} == {("", "T. M.", "", True)}
    assert not found_in(plan.folder.root, "Terje", "Måkeberg")
    plan.consents.unlock(PASSWORD)
    assert {one.called for one in service(plan).all()} == {NAME}
    assert {one.reply for one in service(plan).all()} == {"Hei, Terje. Vi har skjult kommentaren."}
    assert NAME in service(plan).log()


def test_the_ladder_holds_while_the_register_is_locked(plan: OpenPlan) -> None:
    told(plan, taken_in(plan))  # before there was a register
    plan.consents.set_up(PASSWORD)
    told(plan, taken_in(plan, writer="terje  måkeberg"))
    plan.consents.lock()
    assert service(plan).view(taken_in(plan)).rung == Rung.BLOCK
    assert service(plan).view(taken_in(plan, writer="Gunn Solbukt")).rung == Rung.FIRST
    plan.consents.unlock(PASSWORD)
    assert service(plan).view(taken_in(plan)).rung == Rung.BLOCK


def test_what_was_written_before_is_sealed_in_the_plan_and_in_every_copy(plan: OpenPlan) -> None:
    told(plan, taken_in(plan))
    gone = taken_in(plan, writer="Ragnhild Solbukt")
    plan.daily_care()
    plan.apply(service(plan).forgotten(gone))
    assert found_in(plan.folder.root, "Måkeberg"), "there is no lock to put it behind yet"
    plan.consents.set_up(PASSWORD)
    done = plan.seal_names()
    assert len(done.records) == 1
    plan.seal_copies(tidy=True)
    assert not found_in(plan.folder.root, "Terje", "Måkeberg", "Ragnhild")
    (copy,) = plan.backups.all()
    assert copy.good
    assert plan.seal_names().records == ()


def test_undo_brings_no_name_back_into_the_open(plan: OpenPlan) -> None:
    comment, change = service(plan).taken_in(NAME, RUDE, Channel.FACEBOOK)
    plan.apply(change)
    gone = plan.apply(service(plan).forgotten(comment))
    plan.consents.set_up(PASSWORD)
    plan.apply(gone.reversed())
    assert json.loads(plan.store.records(RecordKind.COMMENT)[0].body)["writer"] == ""
    assert service(plan).all()[0].called == NAME


def test_a_plan_that_is_handed_over_is_sealed_where_it_lands(plan: OpenPlan, tmp_path: Path) -> None:
    taken_in(plan)
    make_handover(plan, tmp_path / "plan.elleve")
    with plan_with_register(tmp_path / "here", TODAY) as here:
        land(here, look_into(here, tmp_path / "plan.elleve"))
        assert not found_in(here.folder.root, "Måkeberg")
        assert service(here).all()[0].called == NAME


def test_a_register_from_before_seals_from_when_it_is_opened(plan: OpenPlan) -> None:
    plan.consents.set_up(PASSWORD)
    plan.consents.lock()
    file = key_file_of(plan.folder.register)
    old = {name: value for name, value in json.loads(file.read_text("utf-8")).items() if name != "names"}
    file.write_text(json.dumps(old), "utf-8")
    taken_in(plan)
    assert service(plan).all()[0].writer == NAME
    plan.consents.unlock(PASSWORD)
    plan.seal_names()
    plan.consents.lock()
    assert service(plan).all()[0].called == "T. M."


def test_a_register_that_is_lost_leaves_initials_and_the_new_one_seals_anew(plan: OpenPlan) -> None:
    plan.consents.set_up(PASSWORD)
    told(plan, taken_in(plan))
    plan.consents.start_anew()
    plan.consents.set_up(PASSWORD)
    (old,) = service(plan).all()
    assert (old.called, old.locked) == ("T. M.", True)
    plan.apply(service(plan).with_rule(old, "topic"))
    assert replace(service(plan).all()[0], rule=old.rule) == old
    assert taken_in(plan).called == NAME


@budget(max_examples=40, deadline=None)
@given(st.text(), st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_what_is_sealed_for_one_register_is_read_by_that_alone(name: str, key: bytes, other: bytes) -> None:
    sealed = seal(name, public_half(key))
    assert unseal(sealed, key) == name
    if key != other:
        assert unseal(sealed, other) is None
    assert unseal(sealed[:-6], key) is None
    assert tag_of(name, "a") == tag_of(f" {name} ", "a")
