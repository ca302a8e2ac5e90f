"""Measures how loud a film is the way broadcasters do (EBU R128), by FFmpeg's own filter."""

import math
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.media.container import decoded, only, open_film, packets

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame

NOT_MEASURABLE = -70.0  # LUFS; what the filter says where nothing was loud enough to count
_RATE = 48_000
_KEYS = ("lavfi.r128.I", "lavfi.r128.true_peak")


@dataclass(frozen=True, slots=True)
class Loudness:
    """`integrated` in LUFS, `peak` the true peak in dBTP (-inf for digital silence), `seconds` of sound measured."""

    integrated: float
    peak: float
    seconds: float

    @property
    def measurable(self) -> bool:
        return self.integrated > NOT_MEASURABLE


class LoudnessMeter:
    """Takes decoded sound in order. The filter can only tell its figures in frame metadata, which PyAV 17 hides, so
    they go by a small file."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="elleve-")
        self._notes = Path(self._folder.name) / "notes.txt"
        self._graph: Any = None
        self._setup: tuple[Any, ...] = ()
        self._samples = 0

    def take(self, frame: "AudioFrame") -> None:
        """Sound whose form changes midway (rate, channels) is measured up to the change."""
        setup = (frame.format.name, frame.layout.name, frame.sample_rate)
        if self._graph is None:
            self._graph, self._setup = self._build(frame), setup
        if setup != self._setup:
            return
        self._samples += frame.samples
        frame.pts = None  # gaps and jumps in the clock are no sound
        self._graph.push(frame)
        self._pull()

    def result(self) -> Loudness | None:
        """The figures, None where there was no sound. Ends the measuring."""
        if self._graph is None:
            self._folder.cleanup()
            return None
        self._graph.push(None)
        self._pull()
        self._graph = None  # closes the notes
        values = self._read()
        self._folder.cleanup()
        if values is None:
            return None
        peak = 20 * math.log10(values[1]) if values[1] > 0 else -math.inf
        return Loudness(values[0], peak, self._samples / self._setup[2])

    def _build(self, frame: "AudioFrame") -> Any:
        from av.filter import Graph

        graph = Graph()
        graph.threads = 1
        source = graph.add_abuffer(
            sample_rate=frame.sample_rate, format=frame.format, layout=frame.layout, time_base=frame.time_base
        )
        # ebur128 wants 48 kHz; float keeps peaks above full scale.
        resample = graph.add("aresample", sample_rate=str(_RATE))
        form = graph.add("aformat", sample_fmts="flt", sample_rates=str(_RATE))
        meter = graph.add("ebur128", metadata="1", peak="true")
        notes = graph.add("ametadata", mode="print", file=str(self._notes))
        graph.link_nodes(source, resample, form, meter, notes, graph.add("abuffersink"))
        graph.configure()
        return graph

    def _pull(self) -> None:
        import av

        try:
            while True:
                self._graph.pull()
        except (av.BlockingIOError, av.EOFError):
            return

    def _read(self) -> tuple[float, float] | None:
        """The last figures in the notes; they are written ten times a second."""
        if not self._notes.is_file():
            return None
        with self._notes.open("rb") as notes:
            notes.seek(max(0, self._notes.stat().st_size - 4096))
            lines = notes.read().decode("ascii", "replace").splitlines()
        found = dict(line.split("=", 1) for line in lines if line.startswith(_KEYS) and "=" in line)
        if not all(key in found for key in _KEYS):
            return None
        return float(found[_KEYS[0]]), float(found[_KEYS[1]])


def measured(film: Path, name: str) -> Loudness | None:
    """Of the film's first sound track alone, its picture passed over; None without sound. Raises FileProblem where the
    film cannot be opened."""
    import av

    meter = LoudnessMeter()
    with open_film(film, name) as container:
        audio = next(iter(container.streams.audio), None)
        if audio is not None:
            only(container, audio)
            with suppress(av.FFmpegError):  # what was heard before the damage counts
                for packet in packets(container, audio):
                    for frame in decoded(packet):
                        meter.take(frame)
    return meter.result()
