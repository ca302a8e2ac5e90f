"""All commands with their options, in Typer's form."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli import exchange_commands, plan_commands, text_commands
from desktop.domain.month import Month
from desktop.exchange.month_pdf import Edition

USAGE = 64

app = typer.Typer(name="elleve", add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False,
                  help="Elleve: planlegg en måned med innlegg. Uten kommando åpnes vinduet.")  # fmt: skip

AsJson = Annotated[bool, typer.Option("--json", help="Skriv bare JSON (UTF-8).")]
MonthWord = Annotated[str, typer.Argument(metavar="MÅNED", help="År og måned, som 2026-12.")]
LinesFile = Annotated[str, typer.Argument(metavar="FIL", help="JSONL-fil, eller - for det som kommer inn.")]


def run(folder: Path | None, words: list[str]) -> int:
    """Runs one command; returns the exit code. AppError goes on to the caller."""
    try:
        result = app(words, standalone_mode=False, obj=folder, prog_name="main.py")
    except typer.TyperException as problem:
        print(_plain(problem, words), file=sys.stderr)
        return USAGE
    except typer.Abort:
        return USAGE
    except SystemExit as leave:
        # In this mode Typer leaves by itself only when nobody reads what is written.
        raise BrokenPipeError from leave
    return result if isinstance(result, int) else 0


def _plain(problem: typer.TyperException, words: list[str]) -> str:
    """What is wrong with the command as it was written; Typer itself speaks English."""
    parameter = getattr(problem, "param", None)
    option = getattr(problem, "option_name", "")
    if parameter is not None:
        sentence = f"{parameter.metavar if parameter.param_type_name == 'argument' else parameter.opts[0]} mangler."
    elif option:
        sentence = f"«{option}» finnes ikke, eller mangler noe etter seg."
    elif words[0] not in {one.name or one.callback.__name__ for one in app.registered_commands if one.callback}:
        sentence = f"Kommandoen «{words[0]}» finnes ikke."
    else:
        sentence = f"«{' '.join(words)}» kan ikke forstås."
    return f"{sentence} Skriv «main.py --help» for å se hva som kan brukes."


@app.callback()
def everything(
    data: Annotated[Path | None, typer.Option("--data", metavar="MAPPE", help="Mappen planen ligger i.")] = None,
) -> None:
    """Elleve: planlegg en måned med innlegg. Uten kommando åpnes vinduet."""


@app.command()
def example(context: typer.Context, json: AsJson = False) -> None:
    """Legg eksempelplanen inn i datamappen."""
    plan_commands.example(context.obj, as_json=json)


@app.command()
def posts(context: typer.Context, month: MonthWord = "", json: AsJson = False) -> None:
    """Vis innleggene i en måned, eller alle."""
    plan_commands.posts(context.obj, Month.parse(month) if month else None, as_json=json)


@app.command(name="import")
def import_(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FIL")],
    year: Annotated[int | None, typer.Option("--year", metavar="ÅR", help="For datoer uten årstall.")] = None,
    look: Annotated[bool, typer.Option("--look", help="Vis hva som ville kommet, uten å hente det.")] = False,
    json: AsJson = False,
) -> None:
    """Hent innlegg fra et regneark (med overskrifter som title;text;date;channels), en kalender, filer fra Meta,
    LinkedIn, X og YouTube, eller en overleveringsfil."""
    exchange_commands.take_in(context.obj, file, year, look=look, as_json=json)


@app.command()
def export(
    context: typer.Context,
    month: MonthWord = "",
    pdf: Annotated[Path | None, typer.Option("--pdf", metavar="FIL", help="Hvor PDF-en skal ligge.")] = None,
    sheet: Annotated[Path | None, typer.Option("--sheet", metavar="FIL", help="Regneark: .xlsx eller .csv.")] = None,
    ics: Annotated[Path | None, typer.Option("--ics", metavar="FIL", help="Kalender.")] = None,
    elleve: Annotated[Path | None, typer.Option("--elleve", metavar="FIL", help="Alt i én fil.")] = None,
    register: Annotated[bool, typer.Option("--register", help="Ta med det låste samtykkeregisteret.")] = False,
    edition: Annotated[Edition, typer.Option("--edition", help="Møteplan, stor skrift eller alt i full tekst.")] = (
        Edition.MEETING
    ),
    json: AsJson = False,
) -> int:
    """Lag PDF av en måned, regneark eller kalender av en måned eller hele planen, eller en overleveringsfil."""
    chosen = Month.parse(month) if month else None
    wanted = exchange_commands.Outputs(pdf, edition, sheet, ics, elleve, register)
    if wrong := exchange_commands.wrong_usage(chosen, wanted):
        print(wrong, "Skriv «main.py --help» for å se hva som kan brukes.", file=sys.stderr)
        return USAGE
    exchange_commands.export(context.obj, chosen, wanted, as_json=json)
    return 0


@app.command(name="share")
def share_(
    context: typer.Context,
    address: Annotated[str, typer.Argument(metavar="ADRESSE", help="postgresql://navn@tjener/plan")] = "",
    stop: Annotated[bool, typer.Option("--stop", help="Tilbake til planen på denne maskinen.")] = False,
) -> int:
    """Del planen på en PostgreSQL-database, så flere kan skrive i den samtidig."""
    if bool(address) == stop:
        print("Skriv adressen, eller --stop. Skriv «main.py --help» for å se hva som kan brukes.", file=sys.stderr)
        return USAGE
    exchange_commands.share(context.obj, address)
    return 0


@app.command()
def check(context: typer.Context, month: MonthWord = "", json: AsJson = False) -> None:
    """Se over en måned: hva innleggene har, varsler og gjentakelser."""
    plan_commands.check(context.obj, Month.parse(month) if month else None, as_json=json)


@app.command()
def score(file: LinesFile, json: AsJson = False) -> None:
    """Vurder tekster på de elleve."""
    text_commands.score_lines(file, as_json=json)


@app.command()
def similar(file: LinesFile, json: AsJson = False) -> None:
    """Sammenlign to og to tekster."""
    text_commands.similar_lines(file, as_json=json)


@app.command()
def video(file: Annotated[Path, typer.Argument(metavar="FILM")], json: AsJson = False) -> None:
    """Se gjennom en film: teksting, lyd og bilde."""
    text_commands.video(file, as_json=json)


@app.command(name="check-text")
def check_text(file: LinesFile, json: AsJson = False) -> None:
    """Se etter brudd på retningslinjene i tekster."""
    text_commands.check_text_lines(file, as_json=json)


@app.command()
def comment(file: LinesFile, json: AsJson = False) -> None:
    """Foreslå regel for kommentarer."""
    text_commands.comment_lines(file, as_json=json)
