"""Posts from LinkedIn: a person's own data (Shares.csv), and the table of posts a page's administrators can fetch."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time

from desktop.domain.channel import Channel
from desktop.domain.post import Form
from desktop.exchange.history.published import Published, count, here, plain_letters
from desktop.exchange.sheets.headings import plain_heading
from desktop.exchange.sheets.table import Record

_SHARES = {"date": "when", "sharelink": "address", "sharecommentary": "text", "sharedurl": "link"}
_PAGE = {"created date": "when", "post title": "text", "post link": "address", "views": "views",
         "impressions": "reach", "likes": "reactions", "comments": "comments", "reposts": "shares"}  # fmt: skip


def is_linkedin(cells: Sequence[str]) -> bool:
    names = {plain_heading(cell) for cell in cells}
    return {"sharelink", "sharecommentary"} <= names or {"post title", "post link", "created date"} <= names


def read_linkedin(records: Sequence[Record]) -> Iterator[Published]:
    """`records` begin with the headings."""
    names = [plain_heading(cell) for cell in records[0].cells]
    known = _SHARES if "sharelink" in names else _PAGE
    for record in records[1:]:
        cells = {known[name]: record.at(place).strip() for place, name in enumerate(names) if name in known}
        when, text = _when(cells.get("when", "")), _text(cells.get("text", ""))
        if when is None or not text:
            continue
        link = cells.get("link", "")
        yield Published(
            channel=Channel.LINKEDIN, day=when[0], clock=when[1], address=cells.get("address", ""),
            text=f"{text}\n{link}" if link and link not in text else text, form=Form.LINK if link else Form.TEXT,
            reach=count(cells.get("reach")), reactions=count(cells.get("reactions")),
            comments=count(cells.get("comments")), shares=count(cells.get("shares")),
        )  # fmt: skip


def _text(written: str) -> str:
    """Shares.csv puts every line in quotation marks of its own."""
    lines = re.sub(r'"\n"', "\n", written.strip('"')).replace('""', '"')
    return plain_letters(lines).strip()


def _when(written: str) -> tuple[date, time | None] | None:
    """`2026-01-05 10:22:11` (UTC), or `12/24/2026`, month first."""
    if match := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", written):
        month, day, year = (int(part) for part in match.groups())
        try:
            return date(year, month, day), None
        except ValueError:
            return None
    try:
        moment = datetime.fromisoformat(written.removesuffix(" UTC"))
    except ValueError:
        return None
    if len(written) == 10:
        return moment.date(), None
    return here(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
