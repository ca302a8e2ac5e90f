"""The quick answer says the same as the long one about files and tracks."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.video import CaptionKind, VideoReport
from desktop.media.presence import present
from tests.film_library.clips import Clip, library

QUICK = [clip for clip in library(0) if clip.name.split(":")[0] in ("beside", "inside", "none")][::2]


@pytest.mark.parametrize("clip", QUICK, ids=lambda clip: clip.name)
def test_files_and_tracks_are_found_in_a_blink(tmp_path: Path, look: Callable[..., VideoReport], clip: Clip) -> None:
    film = clip.make(tmp_path)
    asked = (CaptionKind.SIDECAR, CaptionKind.EMBEDDED)
    whole = [(one.kind, one.format, one.language) for one in look(film).captions if one.kind in asked]
    assert [(one.kind, one.format, one.language) for one in present(film, film.name)] == whole
