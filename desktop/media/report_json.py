"""Keeps a film's report as JSON, so that a film is looked into once and the child process can hand it over."""

import json
from dataclasses import asdict
from typing import Any

from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.video import CaptionKind, CaptionTrack, VideoReport
from desktop.domain.wording import packed, unpacked

_SAID = ("title", "why", "advice")
# Raised when films have to be looked into anew, since more can be found out about them than before.
VERSION = 3


def to_json(report: VideoReport) -> str:
    """One line of JSON that `from_json` turns back into an equal report."""
    return json.dumps({"version": VERSION, "report": as_plain(report)}, ensure_ascii=False)


def from_json(text: str) -> VideoReport:
    """Raises ValueError (also KeyError, TypeError) where the text is no report of ours, or of an older Elleve."""
    kept = json.loads(text)
    if kept["version"] != VERSION:
        raise ValueError(kept["version"])
    return from_plain(kept["report"])


def as_plain(report: VideoReport) -> dict[str, Any]:
    """The report as dicts, lists, words and numbers; what was said remembers its source (see `domain.wording`)."""
    told = [{**asdict(one), **{name: packed(getattr(one, name)) for name in _SAID}} for one in report.findings]
    return {**asdict(report), "findings": told}


def from_plain(values: dict[str, Any]) -> VideoReport:
    captions = tuple(CaptionTrack(**{**one, "kind": CaptionKind(one["kind"])}) for one in values["captions"])
    findings = tuple(map(_finding, values["findings"]))
    speech = None if values["speech"] is None else tuple((start, end) for start, end in values["speech"])
    return VideoReport(
        **{
            **values,
            "captions": captions,
            "findings": findings,
            "speech": speech,
            "doubtful": tuple(values["doubtful"]),
        }
    )


def _finding(values: dict[str, Any]) -> Finding:
    said = {name: unpacked(values[name]) for name in _SAID}
    return Finding(**{**values, **said, "severity": Severity(values["severity"]), "step": Step(values["step"])})
