"""How long the PDF of 31 posts takes, beside bare Typst on the finished source: `python -m tests.exchange.pdf_time`."""

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

ROUNDS = 5
POSTS = 31


def ours() -> float:
    """Seconds for the whole way from the assessed month to the PDF, in a process that has never printed."""
    from tests.exchange.papers import month_of

    paper = month_of(POSTS)
    start = time.perf_counter()
    from desktop.exchange.month_pdf import month_pdf

    month_pdf(paper)
    return time.perf_counter() - start


def bare(inputs: Path) -> float:
    """Seconds for Typst alone on the finished templates and words, in a process that has never printed."""
    from desktop.exchange import typesetting

    words = json.loads(inputs.read_text("utf-8"))
    start = time.perf_counter()
    import typst

    typst.compile(
        typesetting.TEMPLATES / "month.typ",
        root=typesetting.RESOURCES,
        format="pdf",
        pdf_standards=["ua-1"],
        sys_inputs=words,
        font_paths=typst.Fonts(include_system_fonts=False, font_paths=typesetting.font_folders()),
    )
    return time.perf_counter() - start


def measured(rounds: int = ROUNDS) -> tuple[float, float]:
    """Medians of ours and of bare Typst, taken in turns so that a busy machine troubles both."""
    from desktop.exchange.paper_words import paper_words
    from desktop.exchange.typesetting import inputs_of
    from tests.exchange.papers import month_of

    with TemporaryDirectory() as folder:
        inputs = Path(folder) / "inputs.json"
        inputs.write_text(json.dumps(inputs_of(paper_words(month_of(POSTS)))), "utf-8")
        pairs = [(_in_new_process("ours", inputs), _in_new_process("bare", inputs)) for _ in range(rounds)]
    return statistics.median(one for one, _ in pairs), statistics.median(other for _, other in pairs)


def _in_new_process(which: str, inputs: Path) -> float:
    command = [sys.executable, "-m", "tests.exchange.pdf_time", which, str(inputs)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main() -> None:
    if len(sys.argv) > 1:
        print(ours() if sys.argv[1] == "ours" else bare(Path(sys.argv[2])))
        return
    mine, theirs = measured()
    print(f"PDF of {POSTS} posts: {mine:.3f} s, bare Typst {theirs:.3f} s, ratio {mine / theirs:.2f} (at most 1.5)")


if __name__ == "__main__":
    main()
