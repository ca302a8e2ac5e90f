"""A handover file gives back what went into it; one that is damaged or made to harm is refused in one sentence."""

import hashlib
import io
import json
import stat
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.errors import FileProblem
from desktop.domain.post import Post
from desktop.domain.record import Record, RecordKind
from desktop.exchange.archive.archive_in import extract, open_archive
from desktop.exchange.archive.archive_out import write_archive
from desktop.exchange.archive.contents import CommonState, PlanContents
from tests.exchange.sheets.broken import lying, many_disks, with_flag
from tests.strategies import DAYS, IDS, WORDS, posts

TODAY = date(2026, 11, 29)
PICTURE = b"\x89PNG " * 400
NAME = f"media/{hashlib.sha256(PICTURE).hexdigest()}.png"
RECORDS = st.builds(Record, st.sampled_from(RecordKind), IDS, st.dictionaries(WORDS, WORDS, max_size=2).map(json.dumps))
CONTENTS = st.builds(
    PlanContents, state=IDS, posts=st.lists(posts(), max_size=3).map(tuple),
    trash=st.lists(st.tuples(posts(), DAYS), max_size=2).map(tuple), records=st.lists(RECORDS, max_size=3).map(tuple),
    settings=st.dictionaries(WORDS, WORDS, max_size=2), known=st.lists(IDS, max_size=2).map(tuple),
    common=st.none() | st.builds(CommonState, IDS, st.dictionaries(WORDS, WORDS, max_size=2)),
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(CONTENTS)
def test_what_goes_in_comes_out_the_same(tmp_path_factory: pytest.TempPathFactory, contents: PlanContents) -> None:
    file = tmp_path_factory.getbasetemp() / "plan.elleve"
    write_archive(contents, {}, file, TODAY)
    assert open_archive(file).contents == contents


def good() -> bytes:
    folder = Path(__file__).parent
    source, file = folder / "bilde.part", folder / "god.part"
    source.write_bytes(PICTURE)
    try:
        contents = PlanContents("a", (Post(id="p", title="Lucia"),), settings={"branch": "Ås"}, known=("a",))
        write_archive(contents, {NAME: source}, file, TODAY)
        return file.read_bytes()
    finally:
        source.unlink()
        file.unlink(missing_ok=True)


GOOD = good()


def test_what_is_inside_is_told_and_media_come_out_whole(tmp_path: Path) -> None:
    (tmp_path / "plan.elleve").write_bytes(GOOD)
    archive = open_archive(tmp_path / "plan.elleve")
    assert (archive.branch, archive.made, len(archive.contents.posts)) == ("Ås", TODAY, 1)
    assert archive.media_size == len(PICTURE)
    extract(archive, archive.media[0], tmp_path / "ut.png")
    assert (tmp_path / "ut.png").read_bytes() == PICTURE


def test_a_file_that_changes_after_it_was_looked_at_is_not_used(tmp_path: Path) -> None:
    file = tmp_path / "plan.elleve"
    file.write_bytes(GOOD)
    archive = open_archive(file)
    file.write_bytes(GOOD.replace(PICTURE, PICTURE[:-1] + b"!"))
    with pytest.raises(FileProblem, match="endret underveis"):
        extract(archive, archive.media[0], tmp_path / "ut.png")


def made(
    change: Callable[[dict[str, bytes], dict[str, object]], None], *more: tuple[zipfile.ZipInfo | str, bytes]
) -> bytes:
    """The good archive with its parts or its manifest changed, and more parts added behind the manifest's back."""
    with zipfile.ZipFile(io.BytesIO(GOOD)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    manifest = json.loads(parts.pop("manifest.json"))
    change(parts, manifest)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in (*parts.items(), *more, ("manifest.json", json.dumps(manifest).encode())):
            packed.writestr(name, content)
    return out.getvalue()


def with_part(name: str, content: bytes = b"x") -> bytes:
    """A part the manifest knows and whose checksum is right."""
    told = {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}

    def change(parts: dict[str, bytes], manifest: dict[str, object]) -> None:
        parts[name] = content
        manifest["parts"][name] = told  # type: ignore[index]

    return made(change)


def linked() -> bytes:
    info = zipfile.ZipInfo(NAME)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return made(lambda parts, _manifest: parts.update(x=parts.pop(NAME)), (info, b"/etc/passwd"))


def plan_of(words: bytes) -> bytes:
    def change(parts: dict[str, bytes], manifest: dict[str, object]) -> None:
        parts["plan.json"] = words
        manifest["parts"]["plan.json"] = {"size": len(words), "sha256": hashlib.sha256(words).hexdigest()}  # type: ignore[index]

    return made(change)


def told(**changes: object) -> bytes:
    return made(lambda _parts, manifest: manifest.update(changes))


def without(*names: str) -> bytes:
    """Parts left out of the archive but not of the manifest."""

    def change(parts: dict[str, bytes], _manifest: dict[str, object]) -> None:
        for name in names:
            parts.pop(name)

    return made(change)


def damaged(name: str) -> bytes:
    return made(lambda parts, _manifest: parts.update({name: b"!" * len(parts[name])}))


def nothing(_parts: dict[str, bytes], _manifest: dict[str, object]) -> None:
    """Changes nothing."""


BOMB = f"media/{'1' * 64}.png"
UNKNOWN_KIND = {"state": "a", "posts": [], "trash": [], "records": [["x", "y", "z"]], "settings": {}, "known": [],
                "common": None}  # fmt: skip
HOSTILE: dict[str, Callable[[], bytes]] = {
    "sti ut av mappa": lambda: with_part("media/../../.bashrc"),
    "sti fra roten": lambda: with_part("/etc/passwd"),
    "windows-sti": lambda: with_part("media\\..\\..\\start.bat"),
    "enhetsnavn": lambda: with_part("media/CON"),
    "lenke": linked,
    "to med samme navn": lambda: made(nothing, (NAME, b"en annen")),
    "samme navn i store bokstaver": lambda: made(nothing, (NAME.upper(), b"en annen")),
    "feil sjekksum": lambda: damaged(NAME),
    "feil sjekksum for planen": lambda: damaged("plan.json"),
    "navn som ikke er sjekksummen": lambda: with_part(f"media/{'0' * 64}.png"),
    "nyere utgave": lambda: told(version=2),
    "flere disker": lambda: many_disks(GOOD),
    "avkortet": lambda: GOOD[: len(GOOD) // 2],
    "uten slutt": lambda: GOOD[:-10],
    "for kort": lambda: lying(GOOD, NAME, 10),
    "for lang": lambda: lying(GOOD, NAME, 10_000_000),
    "bombe": lambda: lying(with_part(BOMB, b"0" * 5_000_000), BOMB, 100),
    "låst": lambda: with_flag(GOOD, 1),
    "noe mangler": lambda: without(NAME),
    "noe for mye": lambda: made(nothing, (f"media/{'2' * 64}.png", b"x")),
    "uten plan": lambda: without("plan.json"),
    "uten manifest": lambda: b"PK\x05\x06" + b"\0" * 18,
    "annet manifest": lambda: told(format="noe annet"),
    "manifest uten deler": lambda: told(parts=[]),
    "manifest med negativ lengde": lambda: told(
        parts={name: {"size": -1, "sha256": ""} for name in ("plan.json", NAME)}
    ),
    "plan som ikke er en plan": lambda: plan_of(b"[1, 2]"),
    "plan med ukjent slag": lambda: plan_of(json.dumps(UNKNOWN_KIND).encode()),
    "dyp plan": lambda: plan_of(b"[" * 200_000),
    "bare tekst": lambda: b"hei",
    "tom": lambda: b"",
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    file = tmp_path / "plan.elleve"
    file.write_bytes(HOSTILE[name]())
    with pytest.raises(FileProblem) as problem:
        open_archive(file)
    assert problem.value.sentence.startswith("«plan.elleve» ")
    assert problem.value.sentence.count(". ") == 0
    assert problem.value.next_step
    assert [one.name for one in tmp_path.iterdir()] == ["plan.elleve"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=12))
def test_damage_is_never_taken_for_a_plan(tmp_path_factory: pytest.TempPathFactory, at: int, junk: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "skadet.elleve"
    file.write_bytes(GOOD[:at] + junk + GOOD[at + len(junk) :])
    try:
        archive = open_archive(file)
    except FileProblem:
        return
    assert archive.contents.posts == (Post(id="p", title="Lucia"),)
