"""Series, templates, filters and the like are kept beside the posts, in the same changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.post import Post
from desktop.domain.record import Record, RecordKind
from desktop.storage.store import Store

COFFEE = Record.of(RecordKind.TEMPLATE, "kaffe", name="Kaffekroken", text="Blåbærpai på Ås ☕")


def test_a_record_is_kept_changed_and_taken_away(store: Store) -> None:
    store.apply(PlanChange("Ny mal", records=(RecordChange(None, COFFEE),)))
    assert store.records(RecordKind.TEMPLATE) == (COFFEE,)
    later = Record.of(RecordKind.TEMPLATE, "kaffe", name="Kaffekroken")
    changed = PlanChange("Endret mal", records=(RecordChange(COFFEE, later),))
    store.apply(changed)
    assert store.record(RecordKind.TEMPLATE, "kaffe") == later
    store.apply(changed.reversed())
    assert store.record(RecordKind.TEMPLATE, "kaffe") == COFFEE
    store.apply(PlanChange("Slettet mal", records=(RecordChange(COFFEE, None),)))
    assert store.records(RecordKind.TEMPLATE) == ()


def test_kinds_do_not_mix(store: Store) -> None:
    same_id = Record.of(RecordKind.PHRASE, "kaffe", text="Kom som du er")
    store.apply(PlanChange("Nytt", records=(RecordChange(None, COFFEE), RecordChange(None, same_id))))
    assert store.records(RecordKind.PHRASE) == (same_id,)
    assert store.record(RecordKind.SERIES, "kaffe") is None


def test_posts_and_records_of_a_change_come_together(store: Store) -> None:
    post = Post(id="a", series="kaffe")
    store.apply(PlanChange("Ny serie", (PostChange(None, post),), (RecordChange(None, COFFEE),)))
    assert store.post("a") == post
    assert store.records(RecordKind.TEMPLATE) == (COFFEE,)


@given(st.dictionaries(st.text(), st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text())))
def test_fields_come_back(fields: dict[str, object]) -> None:
    fields = {f"field_{name}": value for name, value in fields.items()}
    assert Record.of(RecordKind.FILTER, "a", **fields).fields == fields


def test_a_body_that_is_no_object_is_told() -> None:
    with pytest.raises(ValueError, match="object"):
        Record(RecordKind.FILTER, "a", "[]").fields  # noqa: B018  # asking is what fails
