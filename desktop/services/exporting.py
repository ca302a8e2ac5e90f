"""The plan out to other programs: spreadsheets for those who work in them."""

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.errors import FileProblem
from desktop.domain.month import Month
from desktop.domain.post import Post
from desktop.domain.wording import say
from desktop.services.open_plan import OpenPlan


def chosen_posts(plan: OpenPlan, month: Month | None) -> tuple[Post, ...]:
    """The posts of the month, or all."""
    return plan.plan.month(month) if month else plan.store.all_posts()


def save_sheet(plan: OpenPlan, month: Month | None, file: Path) -> int:
    """Writes an .xlsx or .csv, by the file's ending; returns how many posts it holds. Raises FileProblem."""
    posts = chosen_posts(plan, month)
    _write_sheet(posts, file, plan.branch)
    return len(posts)


def _write_sheet(posts: Sequence[Post], file: Path, branch: str) -> None:
    if file.suffix.casefold() == ".xlsx":
        from desktop.exchange.sheets.xlsx_out import write_xlsx_posts  # brings openpyxl

        write_xlsx_posts(posts, file, f"Plan for {branch}" if branch else "Plan")
    elif file.suffix.casefold() == ".csv":
        from desktop.exchange.sheets.csv_out import write_csv_posts

        write_csv_posts(posts, file)
    else:
        raise FileProblem(
            say("«{file}» er ikke et navn på et regneark.", file=file.name),
            say("La navnet slutte på .xlsx eller .csv."),
        )
