"""Marks stay on their words, also beside emoji and while one types."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.quality import Quality
from desktop.domain.score import Evidence, Score, State, Verdict
from desktop.ui.editor.evidence_marks import Mark, in_step, levels_of, marks_of, qt_length, qt_place

WORDS = st.text(st.sampled_from("abå 💙🎄\n"), max_size=12)


def units(text: str) -> list[bytes]:
    """The text as Qt counts it, one entry a unit."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return [raw[place : place + 2] for place in range(0, len(raw), 2)]


def words_of(mark: Mark, text: str) -> str:
    return b"".join(units(text)[mark.start : mark.end]).decode("utf-16-le", "replace")


def score(*verdicts: Verdict) -> Score:
    return Score(verdicts)


def verdict(text: str, words: str, state: State = State.MET) -> Verdict:
    start = text.index(words)
    evidence = (Evidence(start, start + len(words), words, "fordi"),)
    return Verdict(Quality.FEELING, state, 0.9, "fordi", evidence)


def test_an_emoji_before_the_words_does_not_move_the_mark() -> None:
    text = "God jul 🎄🎄 Stemmen brast."
    (mark,) = marks_of(score(verdict(text, "Stemmen brast.")), text)
    assert words_of(mark, text) == "Stemmen brast."
    assert mark.start == text.index("Stemmen") + 2


def test_windows_line_ends_count_once() -> None:
    text = "En\r\nto\r\nStemmen brast."
    assert qt_place(text, text.index("Stemmen")) == len("En\nto\n")


def test_what_is_missing_or_only_a_field_leaves_no_mark() -> None:
    text = "Stemmen brast."
    by_field = Verdict(Quality.VIDEO, State.MET, 1.0, "", (Evidence(-1, -1, "Video", "skjema"),))
    assert marks_of(score(verdict(text, "Stemmen", State.MISSING), by_field), text) == ()


def test_a_maybe_is_marked_as_such() -> None:
    text = "Stemmen brast."
    assert marks_of(score(verdict(text, "Stemmen", State.MAYBE)), text)[0].maybe


def test_typing_before_the_words_moves_the_mark_along() -> None:
    before, after = "Stemmen brast.", "🎄 Stemmen brast."
    (mark,) = in_step((Mark(0, 14, Quality.FEELING),), before, after)
    assert words_of(mark, after) == "Stemmen brast."


def test_typing_right_after_the_words_leaves_the_mark_as_it_was() -> None:
    (mark,) = in_step((Mark(0, 7, Quality.FEELING),), "Stemmen", "Stemmen brast")
    assert mark == Mark(0, 7, Quality.FEELING)


def test_typing_inside_the_words_widens_the_mark() -> None:
    (mark,) = in_step((Mark(0, 14, Quality.FEELING),), "Stemmen brast.", "Stemmen nesten brast.")
    assert mark.end == 21


def test_words_that_are_taken_away_take_their_mark_along() -> None:
    assert in_step((Mark(4, 11, Quality.FEELING),), "Og stemmen brast.", "Og.") == ()


def test_two_marks_on_the_same_words_get_underlines_of_their_own() -> None:
    marks = (Mark(0, 10, Quality.FEELING), Mark(5, 12, Quality.PEOPLE), Mark(20, 25, Quality.VIDEO))
    assert levels_of(marks) == [0, 1, 0]


@settings(max_examples=120, deadline=None)
@given(WORDS, WORDS, WORDS, WORDS)
def test_an_edit_elsewhere_never_changes_the_marked_words(head: str, words: str, tail: str, new: str) -> None:
    before = f"{head}«{words}»{tail}"
    mark = Mark(qt_length(head), qt_length(head) + qt_length(words) + 2, Quality.FEELING)
    for after in (f"{new}«{words}»{tail}", f"{head}«{words}»{new}"):
        (moved,) = in_step((mark,), before, after)
        assert words_of(moved, after) == f"«{words}»"


@settings(max_examples=120, deadline=None)
@given(WORDS, WORDS, st.integers(0, 12), st.integers(0, 12))
def test_marks_never_leave_the_text(before: str, after: str, start: int, length: int) -> None:
    size = qt_length(before)
    mark = Mark(min(start, size), min(start + length, size), Quality.FEELING)
    for moved in in_step((mark,), before, after):
        assert 0 <= moved.start < moved.end <= qt_length(after)
