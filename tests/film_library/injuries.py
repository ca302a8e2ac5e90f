"""Three hundred files that are no whole films, each through `main.py video FILE --json`: no crash, no hang, and one
sentence or a report for each. `make injured` runs all."""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from desktop.paths import RESOURCES
from tests.media.films import HEI, cea_608, make_film, write_srt

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 70.0  # seconds; the app gives a film up after 60
PROBLEM, DONE = 2, 0
Injury = Callable[[random.Random, bytes], bytes]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`wrong` is empty where all went as it should; `sentence` is what the user was told, empty where there was a
    report."""

    name: str
    seconds: float
    sentence: str
    wrong: str


def _cut_off(dice: random.Random, data: bytes) -> bytes:
    return data[: dice.randrange(1, len(data))]


def _bits(dice: random.Random, data: bytes) -> bytes:
    hurt = bytearray(data)
    for _ in range(dice.randrange(1, 200)):
        hurt[dice.randrange(len(hurt))] ^= 1 << dice.randrange(8)
    return bytes(hurt)


def _bits_in_the_head(dice: random.Random, data: bytes) -> bytes:
    return _bits(dice, data[:1500]) + data[1500:]


def _bits_in_the_tail(dice: random.Random, data: bytes) -> bytes:
    """Where a film from a telephone keeps its index."""
    return data[:-3000] + _bits(dice, data[-3000:])


def _noise(dice: random.Random, data: bytes) -> bytes:
    place, size = dice.randrange(len(data)), dice.randrange(10, 4000)
    return data[:place] + dice.randbytes(size) + data[place + size :]


def _hole(dice: random.Random, data: bytes) -> bytes:
    place = dice.randrange(len(data))
    return data[:place] + data[place + dice.randrange(1, 5000) :]


def _zeros(dice: random.Random, data: bytes) -> bytes:
    place, size = dice.randrange(len(data)), dice.randrange(100, len(data))
    return data[:place] + bytes(size) + data[place + size :]


def _twice(dice: random.Random, data: bytes) -> bytes:
    place = dice.randrange(len(data))
    return data[:place] + data[dice.randrange(len(data)) :] + data[place:]


def _huge_sizes(dice: random.Random, data: bytes) -> bytes:
    """Counts and sizes in the index that promise far more than there is."""
    hurt = bytearray(data)
    names = [name for name in (b"stts", b"stsz", b"stsc", b"stco", b"mvhd", b"tkhd", b"mdat", b"trak") if name in data]
    for name in dice.sample(names, min(len(names), 2)) if names else ():
        at = data.index(name) + 4 + dice.choice([-8, 4, 8, 12])
        hurt[at : at + 4] = dice.choice([b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x40\0\0\0"])
    return bytes(hurt)


def _encrypted(dice: random.Random, data: bytes) -> bytes:
    locked = data.replace(b"avc1\0\0\0\0\0\0\0\1", b"encv\0\0\0\0\0\0\0\1")
    return locked if locked != data and dice.random() < 0.5 else data[:32] + dice.randbytes(len(data) - 32)


def _only_noise(dice: random.Random, data: bytes) -> bytes:
    return dice.randbytes(dice.randrange(1, 60_000))


INJURIES: tuple[Injury, ...] = (
    _cut_off, _bits, _bits_in_the_head, _bits_in_the_tail, _noise, _hole, _zeros, _twice, _huge_sizes, _encrypted,
    _only_noise,
)  # fmt: skip


def injured(folder: Path, count: int) -> Iterator[Path]:
    """So many files in the folder; about one in ten is odd in another way than by injury."""
    whole = _whole(folder / "hele")
    odd = list(_odd(folder))
    yield from odd[:count]
    for seed in range(count - len(odd)):
        dice = random.Random(seed)
        source = whole[seed % len(whole)]
        injury = INJURIES[seed // len(whole) % len(INJURIES)]
        path = folder / f"{seed:03d}{injury.__name__}{source.suffix}"
        path.write_bytes(injury(dice, source.read_bytes()))
        yield path


def _whole(folder: Path) -> list[Path]:
    folder.mkdir()
    films = [make_film(folder / f"film.{ending}", captions=HEI) for ending in ("mp4", "mkv", "mov")]
    films += [make_film(folder / f"film.{ending}") for ending in ("ts", "avi", "flv")]
    films.append(make_film(folder / "skjult.mp4", hidden=cea_608(0.9, 1.8, "WELCOME")))
    return films


def _odd(folder: Path) -> Iterator[Path]:
    film = make_film(folder / "film.mkv", captions=HEI)
    contents = {
        "tom.mp4": b"",
        "nuller.mp4": bytes(100_000),
        "film.txt": film.read_bytes(),
        "film.jpg": film.read_bytes(),
        "notat.mp4": b"Husk kaker til fredag\n" * 100,
        "bilde.mov": next((RESOURCES / "example").glob("*.jpg")).read_bytes(),
        "liste.mp4": b"#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:9/film.ts\n",
        "peker.mp4": b"ffconcat version 1.0\nfile /etc/passwd\n",
        "lyd.mp4": b"RIFF\x24\0\0\0WAVEfmt " + bytes(2000),
        "pakke.mp4": b"PK\3\4" + bytes(3000),
        "papir.mp4": b"%PDF-1.7\n" + bytes(3000),
        "boks.mp4": b"\0\0\0\x18ftypisom\0\0\0\0isom" + b"\0\0\0\x08moov" * 2000,
        "dypt.mp4": b"\0\0\0\x10ftypisom\0\0\0\0" + b"".join(_nested(400)),
        "stor boks.mp4": b"\0\0\0\x10ftypisom\0\0\0\0\0\0\0\1mdat\x7f" + b"\xff" * 7 + bytes(500),
        "uendelig.mkv": b"\x1a\x45\xdf\xa3\x01" + b"\xff" * 7 + bytes(5000),
    }
    for name, data in contents.items():
        (folder / name).write_bytes(data)
        yield folder / name
    (folder / "mappe.mp4").mkdir()
    os.mkfifo(folder / "rør.mp4")
    (folder / "endeløs.mp4").symlink_to("/dev/zero")
    (folder / "ring.mp4").symlink_to("ring.mp4")
    yield from (folder / name for name in ("mappe.mp4", "rør.mp4", "endeløs.mp4", "ring.mp4", "borte.mp4"))
    yield from _odd_captions(folder)


def _nested(depth: int) -> Iterator[bytes]:
    for left in range(depth, 0, -1):
        yield (left * 8).to_bytes(4, "big") + b"moov"


def _odd_captions(folder: Path) -> Iterator[Path]:
    """A sound film with a hostile subtitle file beside it."""
    bomb = (
        '<!DOCTYPE tt [<!ENTITY a "ha">'
        + "".join(f'<!ENTITY b{n} "{"&a;" * 50}">' for n in range(9))
        + "]><tt>&b8;</tt>"
    )
    files = {
        "bombe.ttml": bomb.encode(),
        "dyp.ttml": b"<tt>" + b"<div>" * 50_000,
        "lang.srt": b"1\n00:00:00,100 --> 00:00:01,000\n" + b"a" * 3_000_000,
        "diger.srt": b"x" * 21_000_000,
        "tall.srt": b"99999999999999999999\n99:99:99,999 --> 00:00:00,000\nhei\n" * 2000,
        "negativ.ass": b"[Events]\nFormat: Start, End, Text\nDialogue: -1:00:00.00,9:99:99.99,hei\n" * 500,
        "bilde.sub": b"\0\0\1\xba" + bytes(10_000),
        "vrøvl.vtt": b"WEBVTT\n\n" + bytes(range(256)) * 200,
    }
    film = make_film(folder / "hel.mp4").read_bytes()
    for name, data in files.items():
        (folder / name).write_bytes(data)
        path = (folder / name).with_suffix(".mp4")
        path.write_bytes(film)
        yield path
    write_srt(folder / "vanlig.srt")


def looked_into(path: Path) -> Outcome:
    began = time.monotonic()
    command = [sys.executable, str(ROOT / "main.py"), "video", str(path), "--json"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=LIMIT, check=False)
    except subprocess.TimeoutExpired:
        return Outcome(path.name, LIMIT, "", "it hung")
    said = done.stderr.decode("utf-8", "replace").strip()
    wrong = fault(done.returncode, done.stdout.decode("utf-8", "replace"), said)
    return Outcome(path.name, time.monotonic() - began, said, wrong)


def fault(code: int, answer: str, said: str) -> str:
    if code == DONE:
        return "" if "findings" in json.loads(answer) and not said else f"a report and words besides: {said[-300:]}"
    if code != PROBLEM:
        return f"exit code {code}: {said[-300:]}"
    plain = "Traceback" not in said and 1 <= len(said.splitlines()) <= 2 and len(said) < 300
    return "" if plain else f"no plain sentence: {said[-300:]}"


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    with tempfile.TemporaryDirectory(prefix="elleve-injured-") as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        outcomes = list(pool.map(looked_into, list(injured(Path(folder), count))))
    for one in outcomes:
        if one.wrong:
            print(f"{one.name}: {one.wrong}")
    told = Counter(one.sentence.split("»")[-1].strip() or "a report" for one in outcomes)
    print("\n".join(f"{number:4d}  {words}" for words, number in told.most_common()))
    wrong, slowest = sum(bool(one.wrong) for one in outcomes), max(outcomes, key=lambda one: one.seconds)
    print(f"{len(outcomes)} files, {wrong} not as they should be")
    print(f"the slowest, {slowest.name}, took {slowest.seconds:.1f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
