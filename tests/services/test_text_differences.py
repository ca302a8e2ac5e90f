"""What differs between two versions of a text."""

from hypothesis import example, given
from hypothesis import strategies as st

from desktop.services.text_differences import Part, differences

TEXTS = st.text(max_size=120) | st.lists(st.sampled_from(["grøt ", "på ", "torsdag", "\n", "fredag ", "💙"])).map(
    "".join
)


@given(TEXTS, TEXTS)
@example("0000000\r0", "0000000")
def test_the_pieces_hold_both_texts(before: str, after: str) -> None:
    pieces = differences(before, after)
    old = "".join(one.words for one in pieces if one.part != Part.NEW)
    new = "".join(one.words for one in pieces if one.part != Part.GONE)
    assert old.split() == before.split()
    assert new == after


def test_words_gone_from_the_end_stand_apart_from_the_one_before() -> None:
    assert "".join(one.words for one in differences("Vi koker grøt", "Vi koker")) == "Vi koker grøt"


def test_only_the_words_that_differ_are_marked() -> None:
    pieces = differences("Vi koker grøt torsdag.", "Vi koker suppe torsdag.")
    assert [(one.part, one.words.strip()) for one in pieces] == [
        (Part.SAME, "Vi koker"), (Part.GONE, "grøt"), (Part.NEW, "suppe"), (Part.SAME, "torsdag."),
    ]  # fmt: skip
