"""A month is told when it is silent for long, when posts come at once, and when it goes to one place only."""

from datetime import date, time

from desktop.domain.channel import Channel
from desktop.domain.finding import Severity
from desktop.domain.month import Month
from desktop.domain.post import Post
from desktop.guidelines.spread_rules import month_notes

DECEMBER, TODAY = Month(2026, 12), date(2026, 12, 8)


def post(post_id: str, day: int, hour: int = 12, *channels: Channel) -> Post:
    return Post(id=post_id, title=post_id, day=date(2026, 12, day), clock=time(hour),
                channels=channels or (Channel.FACEBOOK, Channel.EMAIL))  # fmt: skip


def notes(*posts: Post, today: date = TODAY) -> dict[str, str]:
    return {note.id: note.title for note in month_notes(DECEMBER, posts, today)}


def test_only_silences_that_are_to_come_are_told():
    posts = [post(str(day), day) for day in (1, 10, 13, 16, 19, 22, 25, 31)]
    assert notes(*posts) == {"still": "Stille 26.–30. desember"}


def test_two_posts_in_an_hour_lead_to_the_posts():
    posts = [post(str(day), day) for day in range(8, 32)]
    (note,) = month_notes(DECEMBER, [*posts, post("Lucia", 13)], TODAY)
    assert note.title == "2 innlegg samtidig 13. des."
    assert note.posts == ("13", "Lucia")
    assert note.severity == Severity.WARNING
    assert note.why.startswith("«13» og «Lucia» kommer i samme time (kl. 12.00).")


def test_a_month_on_facebook_alone_is_told():
    posts = [post(str(day), day, 12, Channel.FACEBOOK) for day in range(8, 32)]
    assert notes(*posts) == {"one_channel": "Alt går bare på Facebook"}
    posts[3] = post("brev", 11, 12, Channel.SMS)
    assert notes(*posts) == {}


def test_an_empty_month_and_a_month_that_is_over_are_left_in_peace():
    assert notes() == {}
    assert notes(post("a", 1), today=date(2027, 1, 1)) == {}
