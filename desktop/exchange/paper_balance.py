"""The month over the eleven and all warnings, as data for the last pages."""

from typing import TYPE_CHECKING, Any

from desktop.domain import words
from desktop.domain.assessment import Balance, MonthAssessment
from desktop.domain.finding import SEVERITY_NAMES
from desktop.domain.likeness import LikePair, Run
from desktop.domain.quality import NAMES, PANEL_ORDER, Quality
from desktop.exchange.paper_signs import QUALITY_ICONS, SEVERITY_ICONS, day_of, is_open, one_line, sentence, title_of

if TYPE_CHECKING:
    from desktop.exchange.month_pdf import MonthPaper


def week_names(balance: Balance) -> list[str]:
    return [f"Uke {number}" for _, number in balance.weeks]


def balance_lines(balance: Balance) -> list[dict[str, Any]]:
    return [
        {"icon": QUALITY_ICONS[one], "name": NAMES[one], "total": balance.total(one), "without": _without(balance, one)}
        for one in PANEL_ORDER
    ]


def _without(balance: Balance, quality: Quality) -> str:
    missing = [str(number) for number in balance.weeks_without(quality)]
    if not missing:
        return ""
    if len(missing) == sum(1 for count in balance.posts if count):
        return "mangler alle uker" if len(missing) > 1 else f"mangler uke {missing[0]}"
    return f"mangler uke {', '.join(missing)}"


def balance_rows(balance: Balance) -> list[dict[str, Any]]:
    return [
        {**line, "counts": list(balance.counts[one]), "without": line["without"].removeprefix("mangler ")}
        for one, line in zip(PANEL_ORDER, balance_lines(balance), strict=True)
    ]


def warnings(month: MonthAssessment) -> list[dict[str, str]]:
    return [
        {
            "day": day_of(seen.post.day),
            "title": title_of(seen.post),
            "icon": SEVERITY_ICONS[finding.severity],
            "severity": SEVERITY_NAMES[finding.severity],
            "what": sentence(finding.title),
            "why": sentence(finding.why),
            "advice": sentence(finding.advice),
        }
        for seen in month.posts
        for finding in seen.findings
        if is_open(finding)
    ]


def groups(paper: "MonthPaper") -> list[dict[str, Any]]:
    """Lines under the warnings: what is alike, what comes in a row, what the month as a whole needs."""
    month = paper.assessment
    names = {**paper.history_titles, **{one.post.id: _name(one.post.title, one.post.day) for one in month.posts}}
    made = (
        ("Innlegg som ligner på hverandre", [_pair(pair, names) for pair in month.pairs]),
        ("Mye av det samme tett på", [_run(run, names) for run in month.runs]),
        ("Om hele måneden", [f"{sentence(one.title)} {sentence(one.why)}" for one in month.notes]),
        ("Forslag", [f"{sentence(one.title)} {sentence(one.line)}" for one in month.suggestions]),
    )
    return [{"title": title, "lines": lines} for title, lines in made if lines]


def _name(title: str, day: Any) -> str:
    when = words.short_day_month(day).replace(" ", "\u00a0") if day else "uten dato"
    return f"«{one_line(title) or 'Uten tittel'}» {when}"


def _pair(pair: LikePair, names: dict[str, str]) -> str:
    return (
        f"{names.get(pair.a, 'Et innlegg')} ligner på {names.get(pair.b, 'et tidligere innlegg')}: {sentence(pair.why)}"
    )


def _run(run: Run, names: dict[str, str]) -> str:
    return f"{sentence(run.why)} Det gjelder {words.listed([names.get(one, 'et innlegg') for one in run.posts])}"
