"""Commands that look at texts or a film alone, without the plan."""

from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

from desktop.cli.output import print_json, read_lines, words_of
from desktop.domain.channel import Channel
from desktop.domain.errors import FileProblem
from desktop.domain.finding import Finding
from desktop.domain.post import Form, Post
from desktop.domain.quality import NAMES, Quality
from desktop.domain.score import Evidence, State, TextVerdict

NEEDS_PLAN = frozenset({Quality.FRESH, Quality.VARIETY})

Row = dict[str, Any]


def score_lines(name: str, *, as_json: bool) -> None:
    from desktop.scoring.model import load_judge  # brings numpy
    from desktop.scoring.score import score

    judge = load_judge()
    for row in read_lines(name):
        post = post_of(row)
        from_text = {one.quality: one for one in judge.judge(post.text)}
        whole = score(post, judge, None)
        qualities: dict[str, Any] = {}
        for quality in Quality:
            verdict = whole.of(quality)
            text_verdict = from_text.get(quality)
            qualities[quality.value] = (
                None if quality in NEEDS_PLAN
                else _quality(verdict.state == State.MET, verdict.score, verdict.evidence, text_verdict)
            )  # fmt: skip
        if as_json:
            print_json({"id": row.get("id"), "qualities": qualities})
        else:
            met = [NAMES[Quality(key)].lower() for key, value in qualities.items() if value and value["met"]]
            print(f"{row.get('id')}: {len(met)} av 11: {', '.join(met)}")


def _quality(met: bool, probability: float, evidence: tuple[Evidence, ...], text: TextVerdict | None) -> Row:
    """A verdict the app is unsure of («kanskje») still says which way it leans."""
    if text is not None:
        met = met or text.met
        evidence = evidence or text.evidence
    shown = [{"start": one.start, "end": one.end, "words": one.words, "reason": one.reason}
             for one in evidence if one.in_text]  # fmt: skip
    return {"met": met, "score": round(probability, 4), "evidence": shown if met else []}


def post_of(row: Row) -> Post:
    """A post from the fields of one line; unknown fields are left alone. Raises FileProblem."""
    try:
        return Post(
            id=str(row.get("id", "")),
            title=words_of(row, "title"),
            text=words_of(row, "text"),
            form=Form(row.get("form") or "text"),
            channels=tuple(Channel(kind) for kind in row.get("channels") or ()),
            theme=words_of(row, "theme"),
            day=date.fromisoformat(row["date"]) if row.get("date") else None,
            clock=time.fromisoformat(row["time"]) if row.get("time") else None,
            author=words_of(row, "author"),
            comment_keeper=words_of(row, "comment_keeper"),
        )
    except (ValueError, TypeError) as problem:
        sentence = f"Innlegget «{row.get('id')}» har et felt som ikke kan leses: {problem}."
        raise FileProblem(sentence, "Rett feltet og prøv igjen.") from problem


def similar_lines(name: str, *, as_json: bool) -> None:
    from desktop.repetition.compare import compare  # brings the stemmer

    for row in read_lines(name):
        found = compare(words_of(row, "a"), words_of(row, "b"))
        if as_json:
            print_json({"id": row.get("id"), "repetitive": found.repetitive, "score": round(found.score, 4),
                        "why": found.why})  # fmt: skip
        else:
            print(f"{row.get('id')}: {'ligner' if found.repetitive else 'ulike'}. {found.why}")


def video(file: Path, *, as_json: bool) -> None:
    from desktop.media.cli_form import as_dict  # brings the film reader
    from desktop.media.examine import examine

    report = examine(file)
    if as_json:
        print_json(as_dict(report))
        return
    print(f"{file.name}: {'har teksting' if report.has_captions else 'mangler teksting'}")
    for finding in report.findings:
        print(f"  – {finding.title}. {finding.why}")


def check_text_lines(name: str, *, as_json: bool) -> None:
    from desktop.guidelines.text_checks import check_text  # brings the word lists

    def checked(row: Row) -> Row:
        found = check_text(words_of(row, "text"))
        return {"issues": list(dict.fromkeys(one.id for one in found)), "findings": [_finding(one) for one in found]}

    _each(name, as_json, checked)


def _finding(finding: Finding) -> Row:
    return {"id": finding.id, "start": finding.start, "end": finding.end, "words": finding.words,
            "why": finding.why, "advice": finding.advice}  # fmt: skip


def comment_lines(name: str, *, as_json: bool) -> None:
    from desktop.guidelines.comments import judge_comment  # brings the word lists

    def judged(row: Row) -> Row:
        found = judge_comment(words_of(row, "text"), words_of(row, "post"))
        return {"rule": found.rule, "hate": found.hate, "words": found.words, "reason": found.reason, "act": found.act}

    _each(name, as_json, judged)


def _each(name: str, as_json: bool, look_at: Callable[[Row], Row]) -> None:
    for row in read_lines(name):
        found = {"id": row.get("id"), **look_at(row)}
        if as_json:
            print_json(found)
        else:
            print(", ".join(f"{key}: {value}" for key, value in found.items()))
