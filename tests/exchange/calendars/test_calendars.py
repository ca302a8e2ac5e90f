"""The plan goes out as a calendar others can read, and calendars come in with their days and clock times whole."""

import re
from contextlib import suppress
from dataclasses import replace
from datetime import date, time

import ics
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from desktop.domain.channel import Channel
from desktop.domain.errors import FileProblem
from desktop.domain.post import Form, Post, Status
from desktop.domain.series import Every, Series
from desktop.exchange.calendars.ics_in import CalendarReading, events_of
from desktop.exchange.calendars.ics_out import Recurring, calendar_of
from desktop.exchange.calendars.ics_parts import parts_of
from desktop.exchange.calendars.series_rule import recurring
from tests.exchange.sheets.test_csv import POSTS

TODAY = date(2026, 11, 29)


def read(content: bytes | str) -> CalendarReading:
    return events_of(parts_of(content if isinstance(content, bytes) else content.encode(), "kalender.ics"))


def posts(content: bytes | str) -> list[Post]:
    return [one.post for one in read(content).events if one.post]


def times(content: bytes | str) -> list[tuple[date | None, time | None, str]]:
    return [(post.day, post.clock, post.title) for post in posts(content)]


def calendar(*events: str, zones: str = "") -> str:
    blocks = "".join(f"BEGIN:VEVENT\r\nUID:{n}\r\n{event}\r\nEND:VEVENT\r\n" for n, event in enumerate(events))
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{zones}{blocks}END:VCALENDAR\r\n"


def carried(post: Post) -> Post:
    """What a calendar can hold of a post."""
    text = post.text.replace("\r\n", "\n").replace("\r", "\n")
    return replace(post, text=text, due=None, borrowed=False, permission=Post(id="").permission)


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=80) | st.just(
    "Én linje\nto; og, \\ tre\n\nfire"
)
DATED = st.builds(
    lambda post, words, more, own, day: replace(
        post, text=words, notes=more, texts=((Channel.X, own),) if own else (), day=day
    ),
    POSTS, TEXTS, TEXTS, TEXTS, st.dates(date(1971, 1, 1), date(2037, 12, 30)),
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(DATED, min_size=1, max_size=4, unique_by=lambda post: post.id))
def test_what_goes_out_comes_in_again(plan: list[Post]) -> None:
    content = calendar_of(plan, "Ås lokallag", TODAY)
    back = posts(content)
    assert back == [carried(post) for post in plan]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(DATED, min_size=1, max_size=3, unique_by=lambda post: post.id))
def test_two_other_readers_find_the_same_events(plan: list[Post]) -> None:
    content = calendar_of(plan, "Ås", TODAY)
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in content.replace(b"\r\n", b"")
    by_icalendar = {str(one["uid"]): one.decoded("dtstart") for one in Calendar.from_ical(content).walk("VEVENT")}
    by_ics = {one.uid: one.begin for one in ics.Calendar(content.decode()).events}
    wanted = {f"{post.id}@elleve" for post in plan} | {f"due-{post.id}@elleve" for post in plan if post.due}
    assert set(by_icalendar) == wanted
    assert set(by_ics) == wanted
    for post in plan:
        assert str(by_ics[f"{post.id}@elleve"].date()) == str(post.day)


def test_every_event_has_a_lasting_name_and_an_alarm() -> None:
    plan = [Post(id="a" * 32, title="Lucia", day=date(2026, 12, 13), clock=time(17)), Post(id="b" * 32, title="Idé")]
    first, again = (calendar_of(plan, "Ås", TODAY) for _ in range(2))
    assert first == again
    (event,) = Calendar.from_ical(first).walk("VEVENT")
    (alarm,) = event.walk("VALARM")
    assert (str(event["uid"]), alarm.decoded("trigger").total_seconds()) == (f"{'a' * 32}@elleve", -3600)
    assert b"TZID=Europe/Oslo" in first
    assert b"BEGIN:VTIMEZONE" in first


def a_series(**changes: object) -> list[Post]:
    days = (date(2026, 12, 2), date(2026, 12, 9), date(2026, 12, 16), date(2026, 12, 23))
    alike = [
        Post(id=f"{n}" * 32, title="Kaffekroken", text="Kom", day=day, clock=time(11), series="s")
        for n, day in enumerate(days)
    ]
    return [replace(post, **changes) if n == 1 else post for n, post in enumerate(alike)]  # type: ignore[arg-type]


SERIES = Recurring("s", {"FREQ": "WEEKLY", "INTERVAL": 1}, tuple(post.day for post in a_series() if post.day))


def test_a_series_goes_out_as_one_event_that_comes_again() -> None:
    content = calendar_of(a_series(), "Ås", TODAY, [SERIES])
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert event["rrule"].to_ical() == b"FREQ=WEEKLY;UNTIL=20261223T100000Z;INTERVAL=1"
    assert [(post.day, post.clock) for post in posts(content)] == [(post.day, time(11)) for post in a_series()]


def test_a_post_of_the_series_that_differs_stands_by_itself() -> None:
    content = calendar_of(a_series(text="Denne gangen med vafler"), "Ås", TODAY, [SERIES])
    assert len(Calendar.from_ical(content).walk("VEVENT")) == 2
    assert sorted((post.day, post.text) for post in posts(content)) == sorted(
        (post.day, post.text) for post in a_series(text="Denne gangen med vafler")
    )


OUTLOOK = (
    "BEGIN:VTIMEZONE\r\nTZID:W. Europe Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16011028T030000\r\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n"
    "BEGIN:DAYLIGHT\r\nDTSTART:16010325T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
)
INVENTED = (
    OUTLOOK.replace("W. Europe Standard Time", "Styrets sone").replace("+0200", "+0300").replace("+0100", "+0200")
)


@pytest.mark.parametrize(
    ("when", "zones", "wanted"),
    [
        ("DTSTART;VALUE=DATE:20261224", "", (date(2026, 12, 24), None)),
        ("DTSTART:20261224T170000", "", (date(2026, 12, 24), time(17))),
        ("DTSTART:20261224T160000Z", "", (date(2026, 12, 24), time(17))),
        ("DTSTART;TZID=W. Europe Standard Time:20261224T170000", OUTLOOK, (date(2026, 12, 24), time(17))),
        ("DTSTART;TZID=Styrets sone:20261224T170000", INVENTED, (date(2026, 12, 24), time(16))),
        ("DTSTART;TZID=America/New_York:20261224T110000", "", (date(2026, 12, 24), time(17))),
        ("DTSTART:20261223T230000Z\r\nDTEND:20261224T230000Z", "", (date(2026, 12, 24), None)),
        ("DTSTART:20261224T000000Z\r\nDTEND:20261225T000000Z", "", (date(2026, 12, 24), None)),
        ("DTSTART;TZID=America/New_York:20261224T000000\r\nDURATION:P1D", "", (date(2026, 12, 24), None)),
    ],
)
def test_days_and_clock_times_of_every_zone(when: str, zones: str, wanted: tuple[date, time | None]) -> None:
    assert times(calendar(f"{when}\r\nSUMMARY:Jul", zones=zones)) == [(*wanted, "Jul")]


def test_several_calendars_in_one_file() -> None:
    content = calendar("DTSTART:20261201T100000\r\nSUMMARY:A") + calendar("DTSTART:20261202T100000\r\nSUMMARY:B")
    assert [title for _, _, title in times(content)] == ["A", "B"]


def test_a_cut_off_calendar_keeps_what_is_whole_and_says_so() -> None:
    whole = calendar("DTSTART:20261201T100000\r\nSUMMARY:A", "DTSTART:20261202T100000\r\nSUMMARY:B")
    reading = read(whole[: whole.rindex("SUMMARY:B")])
    assert [one.post.title for one in reading.events if one.post] == ["A"]
    assert reading.note == "Kalenderen slutter midt i. Det siste i den kan mangle."


@pytest.mark.parametrize(
    "bad", ["DTSTART:20261341T990000", "DTSTART:i morgen", "SUMMARY:uten dato", "DTSTART;VALUE=DATE:2026"]
)
def test_one_bad_date_does_not_lose_the_rest(bad: str) -> None:
    reading = read(calendar("DTSTART:20261201T100000\r\nSUMMARY:A", bad, "DTSTART:20261203T100000\r\nSUMMARY:C"))
    assert [one.post and one.post.title for one in reading.events] == ["A", None, "C"]
    assert reading.events[1].note == "har en dato som ikke kan leses, og er hoppet over."


def test_events_that_come_again_with_days_left_out_and_moved() -> None:
    oslo = "TZID=Europe/Oslo"
    weekly = (
        f"DTSTART;{oslo}:20261202T180000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE;{oslo}:20261209T180000\r\nSUMMARY:Trim"
    )
    moved = f"UID:0\r\nRECURRENCE-ID;{oslo}:20261216T180000\r\nDTSTART;{oslo}:20261217T190000\r\nSUMMARY:Trim flyttet"
    content = calendar(weekly, moved).replace("UID:1\r\n", "")
    assert times(content) == [
        (date(2026, 12, 2), time(18), "Trim"), (date(2026, 12, 23), time(18), "Trim"),
        (date(2026, 12, 17), time(19), "Trim flyttet"),
    ]  # fmt: skip


def test_an_event_without_end_comes_a_bounded_number_of_times() -> None:
    assert len(posts(calendar("DTSTART:20261202T180000\r\nRRULE:FREQ=DAILY\r\nSUMMARY:Alltid"))) == 100


def test_folded_and_windows_letters_and_a_place() -> None:
    content = calendar("DTSTART:20261202T180000\r\nSUMMARY:Blåbær\r\n syltetøy\r\nLOCATION:Låven").encode("cp1252")
    (post,) = posts(content)
    assert (post.title, post.text, post.form, post.status) == (
        "Blåbærsyltetøy",
        "Sted: Låven",
        Form.EVENT,
        Status.DRAFT,
    )
    assert post.channels == ()


@pytest.mark.parametrize("content", [b"", b"hei", b"%PDF-1.7", b"BEGIN:VCARD\r\nEND:VCARD\r\n"])
def test_what_is_no_calendar_gets_one_sentence(content: bytes) -> None:
    with pytest.raises(FileProblem) as problem:
        read(content)
    assert problem.value.sentence == "«kalender.ics» er ikke en kalender."


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 600), st.text(max_size=20))
def test_no_damage_breaks_the_reading(at: int, junk: str) -> None:
    whole = calendar("DTSTART:20261201T100000\r\nRRULE:FREQ=DAILY;COUNT=3\r\nSUMMARY:A", zones=OUTLOOK)
    with suppress(FileProblem):
        read(whole[:at] + junk + whole[at + 3 :])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.builds(
        Series, id=st.just("s"), title=st.just(""), every=st.sampled_from(Every), interval=st.integers(1, 4),
        first=st.dates(date(2026, 1, 1), date(2026, 12, 31)), last=st.dates(date(2027, 1, 1), date(2027, 6, 1)),
    )
)  # fmt: skip
def test_the_rule_that_goes_out_gives_the_days_of_the_series(series: Series) -> None:
    days = series.occurrences()
    if len(days) < 2:
        return
    alike = [Post(id=f"{n:032x}", title="Trim", day=day, clock=time(18), series="s") for n, day in enumerate(days)]
    content = calendar_of(alike, "Ås", TODAY, [recurring(series)])
    assert len(Calendar.from_ical(content).walk("VEVENT")) == 1
    assert [post.day for post in posts(content)] == list(days)


def test_a_path_comes_back_as_it_was_wherever_it_stands() -> None:
    path = "C:\\Notater\\nytt\\N; a, b\nto"
    title = path.replace("\n", " ")
    post = Post(id="a" * 32, title=title, text=path, day=date(2026, 12, 9), notes=path)
    (back,) = posts(calendar_of([post], "Ås lokallag", TODAY))
    assert (back.title, back.text, back.notes) == (title, path, path)


# Letters that mean something after a backslash come often.
PATHS = st.text(st.sampled_from("\\nNrR;,: a"), min_size=1, max_size=12).map(str.strip).filter(bool)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(PATHS, st.lists(PATHS, min_size=1, max_size=3).map("\n".join))
def test_title_and_text_are_the_same_to_every_reader(title: str, text: str) -> None:
    content = calendar_of([Post(id="a" * 32, title=title, text=text, day=date(2026, 12, 9))], "Ås", TODAY)
    (back,) = posts(content)
    assert (back.title, back.text) == (title, text)
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert (str(event["summary"]), str(event["description"])) == (title, text)
    (other,) = ics.Calendar(content.decode()).events
    # This reader takes the «n» after a written backslash for a new line, against RFC 5545 (3.3.11).
    if not re.search(r"\\[nNrR]", f"{title} {text}"):
        assert (other.name, other.description) == (title, text)
