"""The word classes hold what a reader's eye catches, and not the small words that happen to look like them."""

import pytest

from desktop.scoring.lexicon import load_lexicon, stems


def classes(word: str) -> tuple[str, ...]:
    return load_lexicon().classes_of(stems([word])[0], word)


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("han", "animal"),
        ("hans", "animal"),
        ("endelig", "animal"),
        ("her", "joy"),
        ("men", "speech"),
        ("mens", "speech"),
        ("vår", "nature"),
        ("dem", "illness"),
        ("ved", "rural"),
        ("over", "office"),
        ("seg", "turn"),
    ],
)
def test_a_small_word_is_not_taken_for_another(word: str, name: str) -> None:
    assert name not in classes(word)


@pytest.mark.parametrize(
    ("word", "name"),
    [("hunden", "animal"), ("herlige", "joy"), ("mener", "speech"), ("demens", "illness"), ("overlegen", "office")],
)
def test_the_word_itself_is_known_in_its_forms(word: str, name: str) -> None:
    assert name in classes(word)
