"""One piece of the work on a film in a fresh process, for tests.bench.films: prints how much memory it took at most."""

import sys
from pathlib import Path


def main() -> None:
    task, film = sys.argv[1], Path(sys.argv[2])
    {"presence": presence, "loudness": loudness, "everything": everything}[task](film)
    print(most_megabytes())


def most_megabytes() -> float:
    """From the kernel's own record of this program; `getrusage` begins with the size of whoever started it."""
    status = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))


def presence(film: Path) -> None:
    from desktop.media.presence import present

    present(film, film.name)


def loudness(film: Path) -> None:
    from desktop.media.loudness import measured

    assert measured(film, film.name) is not None


def everything(film: Path) -> None:
    from desktop.media.probe import probe

    report = probe(film, film.name, [], "", 60.0, lambda share, words: None)
    assert report.has_captions
    assert report.speech


if __name__ == "__main__":
    main()
