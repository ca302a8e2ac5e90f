"""Filters let through what one asks for, and can be kept in the plan."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.assessment import PostSummary
from desktop.domain.channel import Channel
from desktop.domain.post import Post, Status
from desktop.domain.post_filter import PostFilter, SavedFilter, Sieve, Warned
from desktop.domain.quality import Quality
from desktop.domain.record import Record, RecordKind

COFFEE = PostSummary(
    Post(id="a", title="Kaffekroken", text="Ta gjerne med en venn", channels=(Channel.FACEBOOK,), theme="Treff",
         day=date(2026, 12, 9), author="Siv"), 4, 0, 1, "Ligner på 4. des.", (Quality.VIDEO, Quality.FRESH),
)  # fmt: skip
LETTER = PostSummary(
    Post(id="b", title="Julebrevet", text="Til alle ÅRETS venner", channels=(Channel.EMAIL, Channel.WEB),
         status=Status.READY), 3, 0, 0, "", (Quality.FRESH,),
)  # fmt: skip
FRESH = PostSummary(Post(id="c", title="Ny", author="Mona", status=Status.IDEA))
ALL = (COFFEE, LETTER, FRESH)

FILTERS = st.builds(
    PostFilter,
    words=st.text(max_size=20),
    channels=st.frozensets(st.sampled_from(Channel), max_size=3),
    themes=st.frozensets(st.text(max_size=8), max_size=3),
    statuses=st.frozensets(st.sampled_from(Status), max_size=3),
    people=st.frozensets(st.text(max_size=8), max_size=3),
    lacking=st.frozensets(st.sampled_from(Quality), max_size=3),
    warned=st.sampled_from(Warned),
)


def kept(**asked: object) -> str:
    return "".join(one.post.id for one in Sieve().passing(PostFilter(**asked), ALL))  # type: ignore[arg-type]


def test_nothing_asked_lets_everything_through():
    assert kept() == "abc"
    assert PostFilter().empty
    assert PostFilter(words="  ").empty


def test_all_words_must_stand_somewhere_in_the_post_whatever_the_case():
    assert kept(words="årets") == "b"
    assert kept(words="venn") == "ab"
    assert kept(words="siv venn") == "a"
    assert kept(words="mona venn") == ""


def test_one_of_several_channels_statuses_or_people_is_enough():
    assert kept(channels=frozenset({Channel.WEB, Channel.FACEBOOK})) == "ab"
    assert kept(statuses=frozenset({Status.READY, Status.IDEA})) == "bc"
    assert kept(people=frozenset({"Siv", ""})) == "ab"
    assert kept(themes=frozenset({"Treff"})) == "a"


def test_all_lacking_qualities_must_be_lacking_and_an_unjudged_post_lacks_nothing_known():
    assert kept(lacking=frozenset({Quality.FRESH})) == "ab"
    assert kept(lacking=frozenset({Quality.FRESH, Quality.VIDEO})) == "a"


def test_warnings_can_be_asked_for_or_asked_away():
    assert kept(warned=Warned.SOME) == "a"
    assert kept(warned=Warned.NONE) == "bc"
    assert kept(warned=Warned.STOPS) == ""


def test_a_post_that_was_written_anew_is_searched_anew():
    sieve = Sieve()
    wanted = PostFilter(words="kaffe")
    assert sieve.passing(wanted, ALL) == [COFFEE]
    renamed = PostSummary(Post(id="a", title="Tekroken"))
    assert sieve.passing(wanted, (renamed,)) == []


@given(FILTERS, st.text(max_size=20))
def test_a_kept_filter_comes_back_as_it_was(wanted: PostFilter, name: str):
    assert SavedFilter.from_record(wanted.to_record("f1", name)) == SavedFilter("f1", name, wanted)


def test_what_a_later_version_wrote_is_left_out():
    record = Record.of(RecordKind.FILTER, "f", name="N", channels=["facebook", "mars"], warned="ghosts")
    assert SavedFilter.from_record(record).filter == PostFilter(channels=frozenset({Channel.FACEBOOK}))
