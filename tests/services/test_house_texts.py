"""Templates, hashtag groups and phrases are kept in the plan, used, changed and let go."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.channel import Channel
from desktop.domain.errors import UsageError
from desktop.domain.house_text import HouseText, filled, hashtags_in, template_of
from desktop.domain.post import Form, Post, Status
from desktop.domain.record import Record, RecordKind
from desktop.services.emoji import all_emoji, find_emoji
from desktop.services.house_texts import changed, house_texts, kept, removed
from desktop.storage.store import Store

POST = Post(id="p", title="Kaffekroken", text="Velkommen til kaffe.", texts=((Channel.X, "Kaffe!"),), form=Form.EVENT,
            theme="Møteplass", channels=(Channel.FACEBOOK, Channel.X), author="Mona", day=date(2026, 12, 9),
            status=Status.PUBLISHED)  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.open(tmp_path / "plan.db")
    yield made
    made.close()


def test_a_template_fills_an_empty_post_and_leaves_what_is_there(store: Store) -> None:
    store.apply(kept(template_of(POST, "Kaffekrok")))
    (template,) = house_texts(store, RecordKind.TEMPLATE)
    made = filled(Post(id="new", title="Førjulskaffe", day=date(2027, 1, 6)), template)
    assert (made.title, made.text, made.form) == ("Førjulskaffe", POST.text, Form.EVENT)
    assert made.text_for(Channel.X) == "Kaffe!"
    assert (made.id, made.day, made.author, made.status) == ("new", date(2027, 1, 6), "", Status.DRAFT)


def test_each_change_can_be_undone(store: Store) -> None:
    group = HouseText(RecordKind.HASHTAGS, "g", "Faste", "#MS #Solbukta")
    store.apply(kept(group))
    change = changed(group, name="Våre faste", text="#MS")
    store.apply(change)
    assert house_texts(store, RecordKind.HASHTAGS) == (replace(group, name="Våre faste", text="#MS"),)
    store.apply(change.reversed())
    store.apply(removed(group))
    assert house_texts(store, RecordKind.HASHTAGS) == ()
    store.apply(removed(group).reversed())
    assert house_texts(store, RecordKind.HASHTAGS) == (group,)


def test_a_name_is_asked_for() -> None:
    with pytest.raises(UsageError, match="Navnet mangler"):
        kept(HouseText(RecordKind.PHRASE, "p", "  ", "Hilsen styret"))
    with pytest.raises(UsageError, match="ingen tekst"):
        kept(HouseText(RecordKind.PHRASE, "p", "Hilsen", " "))


def test_what_cannot_be_read_does_not_hide_the_rest(store: Store) -> None:
    good = kept(HouseText(RecordKind.PHRASE, "p", "Hilsen", "Hilsen styret"))
    bad = Record(RecordKind.PHRASE, "x", "[]")
    store.apply(replace(good, records=(*good.records, replace(good.records[0], after=bad))))
    assert [one.name for one in house_texts(store, RecordKind.PHRASE)] == ["Hilsen"]


def test_hashtags_are_found_once_each() -> None:
    assert hashtags_in("Kom! #MS og #kaffe, (#MS) #") == ("#MS", "#kaffe")


def test_emoji_are_found_by_words() -> None:
    assert "☕" in [one.sign for one in find_emoji("kaffe")]
    assert find_emoji("rødt hjerte")[0].sign == "❤️"
    assert "🎄" in [one.sign for one in find_emoji("JUL")]
    assert find_emoji("xyz") == ()
    assert find_emoji("") == all_emoji()


def test_emoji_have_a_name_in_every_language_and_are_found_by_it() -> None:
    for language in ("nb", "nn", "en"):
        assert [one.sign for one in all_emoji(language)] == [one.sign for one in all_emoji()]
        assert all(one.name and one.words and one.group for one in all_emoji(language))
        assert [one for one in all_emoji(language) if one not in find_emoji(one.name, language)] == []
    assert find_emoji("red heart", "en")[0].sign == "❤️"
    assert find_emoji("raudt hjarte", "nn")[0].sign == "❤️"
    assert find_emoji("hjarte", "en") == ()
