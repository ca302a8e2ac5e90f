"""What the film tests share."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.finding import Finding
from desktop.domain.video import VideoReport
from desktop.media.examine import silent
from desktop.media.probe import probe


@pytest.fixture
def look() -> Callable[..., VideoReport]:
    """Looks into a film we made ourselves, in this process: quicker than `examine`, and the same work."""

    def look_into(film: Path, *captions: Path, language: str = "") -> VideoReport:
        return probe(film, film.name, captions, language, 60.0, silent)

    return look_into


def ids(report: VideoReport) -> set[str]:
    """Without what is said of the picture's size: the tests' films are tiny on purpose."""
    return {finding.id for finding in report.findings} - {"picture_small"}


def finding(report: VideoReport, name: str) -> Finding:
    return next(one for one in report.findings if one.id == name)
