"""Settings of the machine: kept at once, and never able to keep the app from opening."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as budget
from hypothesis import strategies as st

from desktop.services.settings import Settings, SettingsFile


def test_what_is_chosen_is_there_the_next_time(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    SettingsFile(file).change(theme="dark", factor=1.5, large_targets=True, welcomed=True)
    assert SettingsFile(file).values == Settings("dark", 1.5, large_targets=True, still=False, welcomed=True)
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b"{}", b'{"theme": 3, "welcomed": "ja", "factor": "stor"}',
     b'{"factor": NaN}', b'{"factor": 1e999}', b'{"factor": -1}', b'{"factor": 40}', b"[" * 100_000],
)  # fmt: skip
def test_a_file_that_makes_no_sense_counts_as_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    assert SettingsFile(file).values == Settings()


def test_what_makes_sense_is_kept_beside_what_does_not(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "contrast", "factor": 2, "still": 1, "from_a_newer_elleve": {}}', "utf-8")
    assert SettingsFile(file).values == Settings(theme="contrast", factor=2)


def test_a_place_that_cannot_be_written_keeps_the_choice_until_the_end(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "borte" / "settings.json")
    assert settings.change(theme="dark").theme == "dark"
    assert settings.values.theme == "dark"


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)


@budget(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(["theme", "factor", "large_targets", "still", "welcomed", "x"]), ANYTHING))
def test_whatever_stands_in_the_file_the_values_are_usable(
    tmp_path_factory: pytest.TempPathFactory, content: dict[str, object]
) -> None:
    file = tmp_path_factory.getbasetemp() / "any-settings.json"
    file.write_text(json.dumps(content), "utf-8")
    values = SettingsFile(file).values
    assert isinstance(values.theme, str)
    assert 1 <= values.factor <= 2
    assert {type(values.large_targets), type(values.still), type(values.welcomed)} == {bool}
