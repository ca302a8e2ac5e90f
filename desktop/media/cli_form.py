"""The form a film's report has on the command line, kept apart from how it is stored."""

from typing import Any

from desktop.domain.finding import Finding
from desktop.domain.video import CaptionTrack, VideoReport


def as_dict(report: VideoReport) -> dict[str, Any]:
    """`{"file", "duration", "width", "height", "rotation", "audio", "captions", "has_captions", "findings"}`."""
    return {
        "file": report.file,
        "duration": round(report.duration, 3),
        "width": report.width,
        "height": report.height,
        "rotation": report.rotation,
        "audio": report.audio,
        "captions": [_captions(track) for track in report.captions],
        "has_captions": report.has_captions,
        "findings": [_finding(finding) for finding in report.findings],
    }


def _captions(track: CaptionTrack) -> dict[str, Any]:
    return {"kind": track.kind.value, "format": track.format, "language": track.language, "cues": track.cues}


def _finding(finding: Finding) -> dict[str, Any]:
    """`start` (seconds into the film) is there only where the finding has a place."""
    values: dict[str, Any] = {
        "id": finding.id,
        "severity": finding.severity.value,
        "title": finding.title,
        "why": finding.why,
        "advice": finding.advice,
    }
    return values if finding.at < 0 else {**values, "start": round(finding.at, 3)}
