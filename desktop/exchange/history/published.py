"""One post as a channel tells of it, and the repairs that all their files need."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from desktop.domain.channel import Channel
from desktop.domain.post import Form

OSLO = ZoneInfo("Europe/Oslo")
# Letters that look bold or slanted but are signs of mathematics: people paste them to make headings.
_MATHEMATICAL = re.compile("[\U0001d400-\U0001d7ff\u2100-\u214f\uff01-\uff5e]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What went out, in Norwegian time. Figures are None where the file has none."""

    channel: Channel
    day: date
    clock: time | None
    text: str
    title: str = ""
    address: str = ""
    form: Form = Form.TEXT
    reach: int | None = None
    reactions: int | None = None
    comments: int | None = None
    shares: int | None = None


def here(moment: datetime) -> tuple[date, time]:
    """Day and clock time in Norway."""
    local = moment.astimezone(OSLO)
    return local.date(), local.time().replace(second=0, microsecond=0, fold=0)


def from_seconds(seconds: object) -> tuple[date, time]:
    """The moment of so many seconds since 1970. Raises ValueError for what is none."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float | str):
        raise ValueError("no moment")
    number = float(seconds)
    try:
        return here(datetime.fromtimestamp(number / 1000 if number > 1e11 else number, UTC))
    except (OverflowError, OSError) as problem:
        raise ValueError("no moment") from problem


def repaired(words: str) -> str:
    """Meta's JSON writes each byte of UTF-8 as a letter of its own; this puts them together again."""
    try:
        return words.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return words


def plain_letters(words: str) -> str:
    """Ordinary letters for those of the mathematical alphabets, so that likeness and search know them."""
    return _MATHEMATICAL.sub(lambda found: unicodedata.normalize("NFKC", found[0]), words)


def count(written: object) -> int | None:
    """A figure as files write it: `1 234`, `1,234`, `1.234`, `56.0`; None for nothing and for what is no figure."""
    words = re.sub(r"[\s\u00a0,]", "", str(written if written is not None else ""))
    words = words.replace(".", "") if re.fullmatch(r"\d{1,3}(\.\d{3})+", words) else words
    return int(float(words)) if re.fullmatch(r"\d{1,12}(\.\d+)?", words) else None
