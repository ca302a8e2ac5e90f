"""Words nobody knows are found with a real dictionary; names, links and the branch's own words are left alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("hunspell", reason="Macs with Intel processors have no spelling")

from desktop.services.spelling import Speller, dictionary_folders, find_dictionaries
from desktop.storage.store import Store

WORDS = ("vi", "koker", "grøt", "på", "torsdag", "lydbok", "kaffe", "krok/A")
AFFIXES = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwåøæ\nSFX A Y 1\nSFX A 0 en .\n"


def dictionary(folder: Path, language: str = "nb_NO") -> Path:
    """A small dictionary as Hunspell wants it."""
    folder.mkdir(exist_ok=True)
    (folder / f"{language}.dic").write_text(f"{len(WORDS)}\n" + "\n".join(WORDS) + "\n", "utf-8")
    (folder / f"{language}.aff").write_text(AFFIXES, "utf-8")
    return folder


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.open(tmp_path / "plan.db")
    yield made
    made.close()


@pytest.fixture
def speller(tmp_path: Path, store: Store) -> Speller:
    return Speller(find_dictionaries([dictionary(tmp_path / "ord")]), store)


def found(speller: Speller, text: str) -> list[str]:
    return [text[start:end] for start, end in speller.misspelt(text)]


def test_only_what_is_wrong_is_found(speller: Speller) -> None:
    assert found(speller, "Vi koker gröt på torsdagg, i kroken.") == ["gröt", "torsdagg"]


def test_names_links_hashtags_and_abbreviations_are_left_alone(speller: Speller) -> None:
    text = "Kåre koker på Samfunnshuset kl. 18, #grautkveld @styret www.grautn.no/xyz MS-laget 3dje"
    assert found(speller, text) == []


def test_what_was_meant_is_offered(speller: Speller) -> None:
    assert speller.suggestions("torsdagg")[0] == "torsdag"


def test_the_branch_teaches_it_a_word_once(speller: Speller, store: Store, tmp_path: Path) -> None:
    assert found(speller, "vi koker gomme") == ["gomme"]
    speller.add("gomme")
    assert found(speller, "vi koker gomme") == []
    again = Speller(find_dictionaries([tmp_path / "ord"]), store)
    assert found(again, "vi koker gomme") == []


def test_without_dictionaries_nothing_is_said(store: Store, tmp_path: Path) -> None:
    silent = Speller(find_dictionaries([tmp_path / "tom"]), store)
    assert not silent.can_spell
    assert silent.misspelt("xyzzy") == ()
    assert all(isinstance(folder, Path) for folder in dictionary_folders())


def test_a_damaged_dictionary_is_as_good_as_none(store: Store, tmp_path: Path) -> None:
    folder = dictionary(tmp_path / "ord")
    (folder / "nb_NO.aff").write_bytes(b"\xff\xfe\x00SET \x00")
    (folder / "nb_NO.dic").write_bytes(b"")
    Speller(find_dictionaries([folder]), store).misspelt("vi koker")


@given(text=st.text(max_size=80))
def test_whatever_is_written_the_places_are_words_of_the_text(tmp_path_factory, text: str) -> None:
    folder = tmp_path_factory.getbasetemp() / "ord"
    made = Speller(find_dictionaries([dictionary(folder)]), _NoStore())  # type: ignore[arg-type]
    for start, end in made.misspelt(text):
        assert 0 <= start < end <= len(text)
        assert not text[start:end].isspace()


class _NoStore:
    """A plan without words of its own."""

    def setting(self, _name: str, default: str = "") -> str:
        return default
