"""Puts together all that can be found out about a film; runs in the child process, see examine.py."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.domain.errors import FileProblem
from desktop.domain.finding import Finding, Severity
from desktop.domain.video import CaptionKind, VideoReport
from desktop.domain.wording import say
from desktop.media import caption_file
from desktop.media.burned_in import BurnedIn
from desktop.media.burned_in_rules import burned_in_findings, burned_in_sets, doubtful_moments
from desktop.media.caption_names import beside
from desktop.media.caption_rules import caption_findings
from desktop.media.caption_set import CaptionSet, from_file, tracks
from desktop.media.container import damaged, open_film
from desktop.media.figures import read_figures
from desktop.media.film_pass import FilmPass, go_through
from desktop.media.picture_text import find_burned_in
from desktop.media.sound_rules import picture_findings, sound_findings

Report = Callable[[float, str], None]
_SHARE_FOR_PASS = 0.5  # of the time allowed, for going through the packets
_SHARE_FOR_WORK = 0.9  # the rest is for starting and for the verdict


def probe(
    film: Path, name: str, captions: Sequence[Path], language: str, seconds: float, report: Report
) -> VideoReport:
    """See `examine.examine`, which calls this from outside."""
    began = time.monotonic()
    report(0.0, say("Åpner filmen"))
    with open_film(film, name) as container:
        seen = go_through(container, name, began + seconds * _SHARE_FOR_PASS, _part(report, 0.0, 0.5))
    if seen.picture is None:
        raise damaged(name)
    files = [_captions_of(one, seen.picture.rate or 25.0) for one in _files(film, captions)]
    end = began + seconds * _SHARE_FOR_WORK
    burned = find_burned_in(film, name, seen.picture, seen.seconds, end, _part(report, 0.5, 1.0))
    report_made = _report(name, seen, [*files, *seen.sets, *burned_in_sets(burned)], burned, language)
    return replace(report_made, size=film.stat().st_size)


def _part(report: Report, start: float, end: float) -> Report:
    """Tells the progress of one piece of the work as that of the whole."""
    return lambda share, words: report(start + share * (end - start), words)


def _files(film: Path, captions: Sequence[Path]) -> list[Path]:
    """Those beside the film and those named, each once."""
    return list(dict.fromkeys(one.resolve() for one in [*beside(film), *captions]))


def _captions_of(path: Path, rate: float) -> CaptionSet:
    """A subtitle file that cannot be read must not hide what there is to say of the film."""
    try:
        return from_file(caption_file.read(path, rate))
    except FileProblem:
        return CaptionSet(CaptionKind.SIDECAR, path.suffix.casefold().lstrip("."), "", path.name, readable=False)


def _report(name: str, seen: FilmPass, sets: list[CaptionSet], burned: BurnedIn | None, language: str) -> VideoReport:
    assert seen.picture is not None
    duration = seen.seconds if seen.complete and seen.seconds else seen.header or seen.seconds
    figures = read_figures()
    findings: list[Finding] = [
        *caption_findings(sets, seen, duration, language, figures),
        *sound_findings(seen, figures),
        *picture_findings(seen, figures),
        *burned_in_findings(burned),
    ]
    return VideoReport(
        file=name,
        duration=duration,
        width=seen.picture.width,
        height=seen.picture.height,
        rotation=seen.picture.rotation,
        rate=seen.picture.rate,
        audio=seen.sound,
        captions=tracks(sets),
        findings=tuple(sorted(findings, key=_gravity)),
        speech=None if seen.speech is None else tuple(seen.speech),
        doubtful=doubtful_moments(burned),
    )


def _gravity(finding: Finding) -> int:
    return list(Severity).index(finding.severity)
