"""What a measurement is, and the table that shows it."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured, in `unit`. `floor` is what the bare minimum takes in the same run (None for none). The aim
    is about the figure itself, or about the ratio to the floor where `by_ratio` says so."""

    name: str
    value: float
    aim: float | None = None
    floor: float | None = None
    floor_name: str = ""
    unit: str = "ms"
    by_ratio: bool = False

    @property
    def ratio(self) -> float | None:
        return self.value / self.floor if self.floor else None

    @property
    def holds(self) -> bool | None:
        """None where nothing is aimed at."""
        if self.aim is None:
            return None
        measured = self.ratio if self.by_ratio else self.value
        return measured is not None and measured <= self.aim


def table(figures: Sequence[Figure]) -> str:
    """The figures as lines of one width, for a terminal."""
    rows = [("what", "measured", "floor", "ratio", "aim", "holds"), *map(_row, figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)


def _row(figure: Figure) -> tuple[str, ...]:
    floor = "" if figure.floor is None else f"{figure.floor:.3g} {figure.unit} ({figure.floor_name})"
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    aim = "" if figure.aim is None else f"≤ {figure.aim:g}{'' if figure.by_ratio else ' ' + figure.unit}"
    holds = {None: "", True: "yes", False: "NO"}[figure.holds]
    return figure.name, f"{figure.value:.4g} {figure.unit}", floor, ratio, aim, holds


@dataclass(frozen=True, slots=True)
class Spent:
    """How long something took by the clock, and how long this thread was at work meanwhile, which other work on the
    machine disturbs less; both in ms."""

    clock: float
    work: float


def spent(work: Callable[[], object]) -> Spent:
    """How long one call takes."""
    start, start_work = time.perf_counter(), time.thread_time()
    work()
    return Spent((time.perf_counter() - start) * 1000, (time.thread_time() - start_work) * 1000)


def milliseconds(work: Callable[[], object]) -> float:
    """How long one call takes, by the clock."""
    return spent(work).clock


def slowest_of_twenty(values: Sequence[float]) -> float:
    """The 95th percentile; the greatest of fewer than twenty values."""
    return quantiles(values, n=20)[-1] if len(values) >= 20 else max(values)


__all__ = ["Figure", "Spent", "median", "milliseconds", "slowest_of_twenty", "spent", "table"]
