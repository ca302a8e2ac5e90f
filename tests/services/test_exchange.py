"""Spreadsheets through the services: what is in the plan stays out, what is out comes in again."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from desktop.domain.channel import Channel
from desktop.domain.errors import FileProblem
from desktop.domain.month import Month
from desktop.domain.post import Post, Status
from desktop.exchange.history.published import Published
from desktop.services.calendars import refresh_calendar, save_calendar
from desktop.services.exporting import save_sheet
from desktop.services.history import open_history
from desktop.services.importing import SheetImport, read_import
from desktop.services.intakes import open_intake
from desktop.services.open_plan import OpenPlan
from desktop.services.plan import deleted
from tests.exchange.sheets.broken import BROKEN
from tests.services.conftest import put


def test_a_plan_that_went_out_is_known_when_it_comes_back(plan: OpenPlan, tmp_path: Path) -> None:
    put(plan)
    put(plan, title="Tur", day=None)
    assert save_sheet(plan, None, tmp_path / "alt.xlsx") == 2
    assert save_sheet(plan, Month(2026, 12), tmp_path / "des.csv") == 1
    again = SheetImport.open(tmp_path / "alt.xlsx", plan.store)
    assert [row.notes for row in again.reading.rows] == [("står i planen allerede og er hoppet over.",)] * 2
    assert again.change().posts == ()
    assert len(again.change(again.reading.rows).posts) == 2


def test_another_ending_than_a_spreadsheets_is_told(plan: OpenPlan, tmp_path: Path) -> None:
    with pytest.raises(FileProblem) as problem:
        save_sheet(plan, None, tmp_path / "plan.doc")
    assert problem.value.sentence == "«plan.doc» er ikke et navn på et regneark."


def test_files_that_are_no_plan_leave_the_plan_as_it_was(plan: OpenPlan, tmp_path: Path) -> None:
    own = put(plan)
    for name in ("avkortet.xlsx", "gammel.xls", "bare-overskrifter.xlsx", "budsjett.xlsx"):
        (tmp_path / name).write_bytes(BROKEN[name]())
        with pytest.raises(FileProblem):
            read_import(tmp_path / name, plan.store)
    assert plan.store.all_posts() == (own,)


POSTED = Published(channel=Channel.FACEBOOK, day=date(2026, 12, 3), clock=time(18),
                   text="Velkommen til kaffe! På biblioteket",
                   address="https://fb/1", reach=200)  # fmt: skip


def landed(plan: OpenPlan, *published: Published) -> list[Post]:
    plan.apply(open_history(Path("arkiv.zip"), plan.store, published).change())
    return list(plan.store.all_posts())


def test_the_same_words_in_two_channels_become_one_published_post(plan: OpenPlan) -> None:
    insta = replace(POSTED, channel=Channel.INSTAGRAM, address="https://ig/1", reach=90)
    (post,) = landed(plan, POSTED, insta, POSTED)
    assert (post.status, post.channels) == (Status.PUBLISHED, (Channel.FACEBOOK, Channel.INSTAGRAM))
    assert [(one.address, one.reach) for one in post.publications] == [("https://fb/1", 200), ("https://ig/1", 90)]
    assert landed(plan, POSTED, insta) == [post]


def test_figures_come_to_the_post_that_was_planned_and_later_ones_go_before(plan: OpenPlan) -> None:
    own = put(plan, text="Velkommen til kaffe, på biblioteket", day=date(2026, 12, 2))
    (post,) = landed(plan, POSTED)
    assert (post.id, post.status, post.publications[0].reach) == (own.id, Status.PUBLISHED, 200)
    (post,) = landed(plan, replace(POSTED, reach=240, text="Teksten er endret siden"))
    assert [one.reach for one in post.publications] == [240]


def test_a_calendar_that_went_out_is_known_when_it_comes_back(plan: OpenPlan, tmp_path: Path) -> None:
    own = put(plan)
    assert save_calendar(plan, None, tmp_path / "plan.ics") == 1
    assert not refresh_calendar(plan, tmp_path / "plan.ics")
    again = open_intake(tmp_path / "plan.ics", plan.store)
    assert (again.change().posts, again.reading.rows[0].before) == ((), own)
    plan.apply(deleted(own))
    assert refresh_calendar(plan, tmp_path / "plan.ics")
    assert b"VEVENT" not in (tmp_path / "plan.ics").read_bytes()


def test_every_kind_of_file_is_known_by_what_is_in_it(plan: OpenPlan, tmp_path: Path) -> None:
    files = {
        "a.txt": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261201T100000\r\nSUMMARY:A\r\n"
        b"END:VEVENT\r\nEND:VCALENDAR\r\n",
        "b.csv": b"Date,ShareLink,ShareCommentary\n2026-12-01 10:00:00,https://l/1,B\n",
        "c.csv": b"tittel;tekst\nC;c\n",
        "tweets.js": b'window.YTD.tweets.part0 = [{"tweet": {"created_at": "Thu Dec 24 16:00:00 +0000 2026", '
        b'"full_text": "D"}}]',
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    found = [
        row.post.title for name in files for row in open_intake(tmp_path / name, plan.store).reading.rows if row.post
    ]
    assert found == ["A", "B", "C", "D"]
