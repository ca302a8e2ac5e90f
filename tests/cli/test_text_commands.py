"""Commands that look at texts and films: the JSON that scripts rely on, and where it points."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.quality import FROM_TEXT, Quality
from tests.cli.conftest import Say
from tests.media.films import make_film, write_srt

TEXTS = Path(__file__).resolve().parents[2] / "training" / "posts.jsonl"
STORY = (
    "Ingen kom.\r\n\r\nVi hadde kokt kaffe til tretti 💙👩‍🦽. Så kom Bodil (79) likevel. "
    "«Jeg gråt av glede», sier hun. Hva gjør du når ingen kommer? Fortell oss!"
)


def jsonl(*rows: Any) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode("utf-8")


def labelled(count: int) -> list[dict[str, Any]]:
    """Texts as people write them, some with letters that take two places in other programs."""
    rows = [json.loads(line) for line in TEXTS.read_text("utf-8").splitlines()[:count]]
    return [{"id": row["id"], "text": f"💙 {row['text']}"} for row in rows]


def test_score_gives_eleven_qualities_a_line_and_null_for_those_that_need_the_plan(say: Say) -> None:
    said = say("score", "-", "--json", stdin=jsonl({"id": "a", "text": STORY}, {"id": 7, "text": ""}, {"text": "Hei"}))
    assert (said.code, said.err) == (0, "")
    assert [line["id"] for line in said.lines] == ["a", 7, None]
    for line in said.lines:
        assert set(line) == {"id", "qualities"}
        assert list(line["qualities"]) == [quality.value for quality in Quality]
        assert line["qualities"]["fresh"] is None
        assert line["qualities"]["variety"] is None
        for quality in FROM_TEXT:
            found = line["qualities"][quality.value]
            assert set(found) == {"met", "score", "evidence"}
            assert isinstance(found["met"], bool)
            assert 0 <= found["score"] <= 1
            assert all(set(one) == {"start", "end", "words", "reason"} for one in found["evidence"])
    assert said.lines[0]["qualities"]["dialogue"]["met"]


def test_evidence_points_at_its_very_words_and_carries_what_is_met(say: Say) -> None:
    rows = [*labelled(60), {"id": "story", "text": STORY}]
    said = say("score", "-", "--json", stdin=jsonl(*rows))
    shown = 0
    for row, line in zip(rows, said.lines, strict=True):
        for found in filter(None, line["qualities"].values()):
            assert bool(found["evidence"]) <= found["met"]
            for one in found["evidence"]:
                assert row["text"][one["start"] : one["end"]] == one["words"] != ""
                shown += 1
    assert shown > 60


def test_fields_beside_the_text_count_where_they_can(say: Say) -> None:
    fields = {"id": "a", "text": "Møtet er flyttet.", "title": "Møte", "form": "video", "channels": ["facebook"],
              "date": "2026-12-01", "time": "18:00", "author": "Siv", "comment_keeper": "Kåre",
              "unknown": {"x": 1}}  # fmt: skip
    qualities = say("score", "-", "--json", stdin=jsonl(fields)).json["qualities"]
    assert qualities["video"]["met"]
    assert qualities["presence"]["met"]


def test_similar_says_whether_how_much_and_why(say: Say) -> None:
    again = "Husk medlemsmøte i kveld kl. 18.30 på Frivilligsentralen. Kaffe og noe å bite i. Velkommen!"
    said = say(
        "similar", "-", "--json",
        stdin=jsonl(
            {"id": 1, "a": again, "b": again.replace("18.30", "19.00")},
            {"id": 2, "a": again, "b": STORY},
            {"id": 3, "a": "", "b": None},
        ),
    )  # fmt: skip
    assert said.code == 0
    assert [line["id"] for line in said.lines] == [1, 2, 3]
    assert [line["repetitive"] for line in said.lines] == [True, False, False]
    for line in said.lines:
        assert set(line) == {"id", "repetitive", "score", "why"}
        assert 0 <= line["score"] <= 1
        assert line["why"].strip()


def test_check_text_names_the_rule_and_the_very_words(say: Say) -> None:
    text = "💙 Ring Kåre Moe privat på 416 00 000 eller skriv til kaare.moe@gmail.com."
    said = say("check-text", "-", "--json", stdin=jsonl({"id": "a", "text": text}, {"id": "b", "text": "Hei på dere."}))
    first, second = said.lines
    assert set(first) == {"id", "issues", "findings"}
    assert second == {"id": "b", "issues": [], "findings": []}
    assert "contact_private" in first["issues"]
    for issue in first["findings"]:
        assert text[issue["start"] : issue["end"]] == issue["words"] != ""
        assert issue["why"]
        assert issue["advice"]


def test_video_tells_of_captions_beside_the_film(say: Say, tmp_path: Path) -> None:
    film = make_film(tmp_path / "blåbær.mp4", rotation=90)
    write_srt(tmp_path / "blåbær.nb.srt")
    told = say("video", film, "--json").json
    assert list(told) == [
        "file", "duration", "width", "height", "rotation", "audio", "captions", "has_captions", "findings",
    ]  # fmt: skip
    assert told["captions"] == [{"kind": "sidecar", "format": "srt", "language": "nb", "cues": 2}]
    assert (told["file"], told["has_captions"], told["audio"]) == ("blåbær.mp4", True, True)
    assert (told["width"], told["height"], told["rotation"]) == (90, 160, 90)
    assert told["duration"] == pytest.approx(2.5, abs=0.2)


def test_video_says_in_words_that_captions_are_missing(say: Say, tmp_path: Path) -> None:
    said = say("video", make_film(tmp_path / "tur.mp4"))
    assert said.out.decode().startswith("tur.mp4: mangler teksting\n")


@pytest.mark.parametrize("command", ["score", "similar", "check-text"])
def test_an_empty_file_and_empty_lines_give_nothing_and_are_no_error(say: Say, tmp_path: Path, command: str) -> None:
    file = tmp_path / "tom.jsonl"
    file.write_bytes(b"\xef\xbb\xbf\n  \r\n")
    said = say(command, file, "--json")
    assert (said.code, said.out, said.err) == (0, b"", "")


@pytest.mark.parametrize("command", ["score", "check-text"])
def test_a_text_as_long_as_a_book_is_read(say: Say, command: str) -> None:
    book = " ".join(row["text"] for row in labelled(240)[:80])
    said = say(command, "-", "--json", stdin=jsonl({"id": 1, "text": book}, {"id": 2, "text": "Hei"}))
    assert [line["id"] for line in said.lines] == [1, 2]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"{'id': 1}\n", "Linje 1 i «-» er ikke JSON."),
        (b'{"id": 1, "text": "a"}\n[1]\n', "Linje 2 i «-» er ikke et JSON-objekt."),
        (b"[" * 100_000, "Linje 1 i «-» er ikke JSON."),
        (b'{"id": NaN, "text": "a"}', "Linje 1 i «-» er ikke JSON."),
        (b'{"id": 1, "text": 5}', "Feltet «text» må være tekst."),
        (b'{"id": 1, "text": "a", "form": "hologram"}', "Innlegget «1» har et felt som ikke kan leses:"),
        (b'{"id": 1, "text": "a", "channels": 3}', "Innlegget «1» har et felt som ikke kan leses:"),
        (b'{"id": 1, "text": "a", "date": "31.12.2026"}', "Innlegget «1» har et felt som ikke kan leses:"),
        ("{\"id\": 1, \"text\": \"blåbær\"}".encode("latin-1"), "Filen «-» er ikke UTF-8-tekst."),
    ],
)  # fmt: skip
def test_lines_that_cannot_be_read_get_one_sentence(say: Say, content: bytes, sentence: str) -> None:
    said = say("score", "-", "--json", stdin=content)
    assert said.code == 2
    assert said.err.startswith(sentence)
    assert said.err.count("\n") == 1


def test_a_letter_that_does_not_exist_alone_does_not_stop_the_command(say: Say) -> None:
    said = say("score", "-", "--json", stdin=b'{"id": "\\ud83d", "text": "Hei \\ud83d, hvordan g\\u00e5r det?"}')
    assert said.code == 0
    assert said.json["id"] == "?"


@pytest.mark.parametrize("name", ["borte.mp4", "tekst.mp4", "."])
def test_a_film_that_is_none_gets_one_sentence(say: Say, tmp_path: Path, name: str) -> None:
    (tmp_path / "tekst.mp4").write_text("dette er ingen film", "utf-8")
    said = say("video", tmp_path / name, "--json")
    assert (said.code, said.out) == (2, b"")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err


def test_a_file_that_is_not_there_or_is_a_folder_gets_one_sentence(say: Say, tmp_path: Path) -> None:
    assert say("score", tmp_path / "borte.jsonl").err.startswith(
        f"Filen «{tmp_path / 'borte.jsonl'}» kan ikke åpnes (finnes ikke)."
    )
    said = say("similar", tmp_path)
    assert said.code == 2
    assert "kan ikke åpnes (er en mappe)." in said.err


def test_comment_suggests_a_rule_and_says_whether_it_is_hate(say: Say) -> None:
    rows = [{"id": 1, "text": "Du er en idiot, Kåre."}, {"id": 2, "text": "Takk for turen. Blir det flere?"}, {"id": 3}]
    said = say("comment", "-", "--json", stdin=jsonl(*rows))
    assert said.code == 0
    assert all({"id", "rule", "hate"} <= set(line) for line in said.lines)
    assert [(line["id"], line["rule"], line["hate"]) for line in said.lines] == [
        (1, "respect", False), (2, "ok", False), (3, "ok", False),
    ]  # fmt: skip
