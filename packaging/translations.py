"""Keeps the translations in step with the source: `update` collects strings, `build` makes what Qt loads, `check` fails
when a string is missing, unfinished or not built."""

import ast
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
BIN = Path(sys.executable).parent
LANGUAGES = ("nn", "en")
# What collects its words, what must be told with such words, and what is a sentence wherever it stands.
SAID = {"say", "tr", "ValueError", "TypeError", "LookupError", "RuntimeError"}
PROBLEMS = (
    "AppError|FileProblem|UsageError|Cancelled|NotBuiltYet|WrongWords|VaultDamaged|Plan(Error|TooNew|Damaged|Busy)"
)
TELLS = re.compile(rf"{PROBLEMS}|PlanChange|report")
SENTENCE = re.compile(r"[A-ZÆØÅ«…][^<>\\=|]* [^<>\\=|]*[a-zæøå][^<>\\=|]*[.!?]")
# Bokmål stands in the source; elleve_nb.ts and qt_nn.ts hold only Qt's own words and are kept by hand.


def main() -> int:
    """Returns the exit code; the one argument is update, build or check."""
    task = sys.argv[1] if len(sys.argv) > 1 else "check"
    return {"update": update, "build": build, "check": check}[task]()


def update() -> int:
    for language in LANGUAGES:
        collect(FOLDER / f"elleve_{language}.ts", language)
    return 0


def collect(file: Path, language: str) -> None:
    """Merges the strings of the source into a translation file; what is translated stays."""
    with tempfile.TemporaryDirectory() as scratch:
        tables = Path(scratch) / "tables.py"
        tables.write_text("".join(f"say({json.dumps(one, ensure_ascii=False)})\n" for one in in_tables()), "utf-8")
        sources = [*(path.relative_to(ROOT) for path in source_files()), tables]
        command = [BIN / "pyside6-lupdate", "-tr-function-alias", "tr+=say", *sources, "-no-obsolete", "-locations",
                   "none", "-source-language", "nb_NO", "-target-language", language, "-ts", file]  # fmt: skip
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def in_tables() -> list[str]:
    """What Elleve says that stands in tables, not in calls of `say`."""
    sys.path.insert(0, str(ROOT))
    from desktop.guidelines import facts
    from desktop.scoring import advice, reasons

    return sorted({*advice.sources(), *reasons.sources(), *facts.sources()})


def source_files() -> list[Path]:
    """The window's, with `tr`, and all that Elleve says elsewhere, with `say`; the command line speaks bokmål."""
    return sorted(file for file in (ROOT / "desktop").rglob("*.py") if "cli" not in file.parts)


def build() -> int:
    for file in sorted(FOLDER.glob("*.ts")):
        compile_to(file, file.with_suffix(".qm"))
    return 0


def compile_to(file: Path, out: Path) -> None:
    command = [BIN / "pyside6-lrelease", "-silent", file, "-qm", out]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def check() -> int:
    faults = [fault for language in LANGUAGES for fault in faults_of(language)] + unsaid()
    with tempfile.TemporaryDirectory() as scratch:
        for file in sorted(FOLDER.glob("*.ts")):
            fresh = Path(scratch) / "fresh.qm"
            compile_to(file, fresh)
            built = file.with_suffix(".qm")
            if not built.exists() or built.read_bytes() != fresh.read_bytes():
                faults.append(f"{built.name} is not built from {file.name}: run packaging/translations.py build")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def faults_of(language: str) -> list[str]:
    """Strings of the source that the language lacks, and those that are not finished."""
    kept = FOLDER / f"elleve_{language}.ts"
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / kept.name
        fresh.write_bytes(kept.read_bytes())
        collect(fresh, language)
        now, before = messages(fresh), messages(kept)
    missing = [
        f"{language}: not translated: {source!r} ({context})" for (context, source), text in now.items() if not text
    ]
    gone = [
        f"{language}: no longer in the source: {source!r} ({context})" for context, source in before.keys() - now.keys()
    ]
    return missing + gone


def unsaid() -> list[str]:
    """Words to the user that are not collected: a sentence, or what a problem, a change or progress is told with,
    outside `say` and `tr`. Papers and the command line speak bokmål alone."""
    found = []
    for file in source_files():
        place = file.relative_to(ROOT).as_posix()
        if not re.match(
            "desktop/(exchange/(paper|consent_form)|services/consent_papers|scoring/(advice|reasons))", place
        ):
            found += [
                f"{place}:{line}: not in say() or tr(): {words!r}" for line, words in unsaid_in(file.read_text("utf-8"))
            ]
    return found


def unsaid_in(source: str) -> list[tuple[int, str]]:
    """(line, words) of what one module tells the user in bokmål alone."""
    tree = ast.parse(source)
    nodes = list(ast.walk(tree))
    kept = {part for node in nodes if name_called(node) in SAID for part in ast.walk(node)}
    kept |= {node.value for node in nodes if isinstance(node, ast.Expr)}  # docstrings
    kept |= {part for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
    told = {
        part
        for node in nodes
        if isinstance(node, ast.Call) and TELLS.fullmatch(name_called(node))
        for part in node.args
    }
    texts = [(node, text_of(node)) for node in nodes if node not in kept]
    loose = [(node.lineno, words) for node, words in texts if words and (node in told or SENTENCE.fullmatch(words))]
    return loose + [(node.lineno, text_of(node.args[0])) for node in hidden(nodes) if text_of(node.args[0])]


def hidden(nodes: list[ast.AST]) -> list[ast.Call]:
    """Calls of `tr` and `say` within an f-string, where they are not collected."""
    inside = [part for node in nodes if isinstance(node, ast.JoinedStr) for part in ast.walk(node)]
    return [one for one in inside if isinstance(one, ast.Call) and name_called(one) in ("tr", "say") and one.args]


def name_called(node: ast.AST) -> str:
    called = node.func if isinstance(node, ast.Call) else None
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def text_of(node: ast.AST) -> str:
    """A string as it stands, with … for what is filled in; empty for all else."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    words = [one.value if isinstance(one, ast.Constant) else "…" for one in parts]
    is_text = isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))
    return "".join(map(str, words)) if is_text else ""


def messages(file: Path) -> dict[tuple[str, str], str]:
    """(context, source string) -> translation; empty where it is unfinished."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") != "unfinished"
            text = (translation.text or "") if translation is not None and done else ""
            found[context.findtext("name", ""), message.findtext("source", "")] = text
    return found


if __name__ == "__main__":
    sys.exit(main())
