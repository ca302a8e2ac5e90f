"""Names of comment writers, and the words of comments that are done with, are behind the register's lock once there is
one: in the plan, its copies and its log."""

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import settings as budget
from hypothesis import strategies as st

from desktop.domain.change import PlanChange, RecordChange
from desktop.domain.channel import Channel
from desktop.domain.comment import Act, Comment, Rung
from desktop.domain.record import Record, RecordKind
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


def test_words_can_be_read_until_they_are_done_with_and_then_by_the_open_register_alone(plan: OpenPlan) -> None:
    plan.consents.set_up(PASSWORD)
    plan.consents.lock()
    comment = taken_in(plan)
    assert service(plan).view(comment).comment.text == RUDE, "whoever answers has no password"
    told(plan, comment)
    (done,) = service(plan).all()
    assert (done.text, done.text_locked, done.rule) == ("", True, comment.rule)
    assert "låst" in service(plan).view(done).verdict.reason
    assert RUDE not in service(plan).log()
    plan.consents.unlock(PASSWORD)
    assert service(plan).all()[0].text == RUDE
    assert RUDE in service(plan).log()


def test_nothing_of_what_is_done_with_lies_open_anywhere(plan: OpenPlan, tmp_path: Path) -> None:
    nameless = "Hvem kjører Ragnhild med rullestolen?"
    told(plan, taken_in(plan))
    told(plan, taken_in(plan, nameless, writer=""))
    plan.daily_care()
    assert found_in(plan.folder.root, "idioter"), "there is no lock to put it behind yet"
    plan.consents.set_up(PASSWORD)
    plan.seal_names()
    plan.seal_copies(tidy=True)
    later = taken_in(plan, "Idioter, sier jeg enda en gang.")
    plan.backups.all()[0].file.unlink()
    plan.daily_care()  # its words are in the copy of a day it waited
    told(plan, later)
    make_handover(plan, tmp_path / "plan.elleve")
    plan.close()
    assert not found_in(plan.folder.root, "idioter", "Idioter", "Ragnhild")
    with ZipFile(tmp_path / "plan.elleve") as packed:
        words = b"".join(packed.read(name) for name in packed.namelist())
    assert not [one for one in (b"idioter", b"Idioter", b"Ragnhild") if one in words]


def test_what_was_done_with_before_this_elleve_is_sealed_at_the_next_opening(plan: OpenPlan) -> None:
    plan.consents.set_up(PASSWORD)
    told(plan, taken_in(plan))
    (record,) = plan.store.records(RecordKind.COMMENT)
    old = {name: value for name, value in record.fields.items() if name != "sealed_text"} | {"text": RUDE}
    plan.store.apply(PlanChange("x", records=(RecordChange(record, Record.of(record.kind, record.id, **old)),)))
    assert service(plan).all()[0].text == RUDE
    plan.seal_names()
    assert json.loads(plan.store.records(RecordKind.COMMENT)[0].body)["text"] == ""
    assert service(plan).all()[0].text == RUDE


def test_what_is_to_wait_again_can_be_read_again(plan: OpenPlan) -> None:
    plan.consents.set_up(PASSWORD)
    told(plan, taken_in(plan))
    plan.apply(service(plan).reopened(service(plan).all()[0]))
    plan.consents.lock()
    (comment,) = service(plan).all()
    assert (comment.text, comment.waits, comment.reply) == (RUDE, True, "")
    told(plan, comment)
    (done,) = service(plan).all()
    plan.apply(service(plan).reopened(done))
    assert service(plan).all()[0].text_locked, "nobody here can read it"
    plan.consents.unlock(PASSWORD)
    assert service(plan).all()[0].text == RUDE


def test_undo_of_what_was_done_brings_the_words_back(plan: OpenPlan) -> None:
    plan.consents.set_up(PASSWORD)
    plan.consents.lock()
    comment = taken_in(plan)
    done = plan.apply(service(plan).decided(comment, Act.HIDE, by="Siv"))
    assert service(plan).all()[0].text_locked
    plan.apply(done.reversed())
    (again,) = service(plan).all()
    assert (again.text, again.waits) == (RUDE, True)


def test_a_new_rule_for_what_is_locked_loses_nothing_of_it(plan: OpenPlan) -> None:
    plan.consents.set_up(PASSWORD)
    told(plan, taken_in(plan))
    plan.consents.lock()
    plan.apply(service(plan).with_rule(service(plan).all()[0], "topic"))
    plan.consents.unlock(PASSWORD)
    (comment,) = service(plan).all()
    assert (comment.text, comment.rule, comment.called) == (RUDE, "topic", NAME)
    assert comment.reply == "Hei, Terje. Vi har skjult kommentaren."
