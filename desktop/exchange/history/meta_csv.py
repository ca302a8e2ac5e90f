"""Posts from the table Meta Business Suite gives of a page's or an Instagram account's content."""

import re
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from desktop.domain.channel import Channel
from desktop.domain.errors import FileProblem
from desktop.domain.post import Form
from desktop.domain.wording import say
from desktop.exchange.history.published import Published, count, here, plain_letters
from desktop.exchange.sheets.headings import plain_heading
from desktop.exchange.sheets.table import Record

PACIFIC = ZoneInfo("America/Los_Angeles")  # Meta tells times as they are at home
# Headings in English and the Scandinavian languages; the order and number of columns vary from one export to the next.
_COLUMNS: dict[str, tuple[str, ...]] = {
    "id": ("post id", "innleggs id", "innlegg id", "opslags id", "inläggs id", "id"),
    "title": ("title", "tittel", "titel", "rubrik"),
    "text": ("description", "beskrivelse", "beskrivning", "caption", "bildetekst"),
    "when": ("publish time", "publiseringstidspunkt", "publiseringstid", "udgivelsestidspunkt",
             "offentliggørelsestidspunkt", "publiceringstid", "publiceringstidpunkt"),
    "address": ("permalink", "permanent kobling", "permanent lenke", "permanent link", "permalänk"),
    "kind": ("post type", "innleggstype", "opslagstype", "inläggstyp"),
    "period": ("date", "dato", "datum"),
    "instagram": ("account username", "kontobrukernavn", "brukernavn for konto", "kontoens brugernavn",
                  "kontoanvändarnamn"),
    "reach": ("reach", "rekkevidde", "rækkevidde", "räckvidd"),
    "reactions": ("reactions", "reaksjoner", "reaktioner", "likes", "liker", "likerklikk", "synes godt om",
                  "gilla markeringar"),
    "comments": ("comments", "kommentarer"),
    "shares": ("shares", "delinger", "delningar"),
}  # fmt: skip
_BY_HEADING = {name: column for column, names in _COLUMNS.items() for name in names}
_NOT_POSTS = (
    "campaign name",
    "ad set name",
    "amount spent",
    "kampanjenavn",
    "annonsesettnavn",
    "kampagnenavn",
    "kampanjnamn",
)
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}),? (\d{1,2}):(\d{2})(?::\d{2})?")
_DOTS = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}),? (\d{1,2})[:.](\d{2})(?:[:.]\d{2})?")
_WHOLE = ("lifetime", "levetid", "hele levetiden", "livstid", "total", "")
_KINDS = {"video": Form.VIDEO, "reel": Form.REEL, "story": Form.REEL, "link": Form.LINK, "lenke": Form.LINK,
          "photo": Form.IMAGE, "image": Form.IMAGE, "bilde": Form.IMAGE, "carousel": Form.CAROUSEL,
          "karusell": Form.CAROUSEL,
          "album": Form.CAROUSEL, "event": Form.EVENT, "live": Form.LIVE}  # fmt: skip


def columns_of(cells: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, cell in enumerate(cells):
        if column := _BY_HEADING.get(plain_heading(cell)):
            found.setdefault(column, place)
    return found


def is_meta(cells: Sequence[str]) -> bool:
    """Are these the headings of one of Meta's tables, of posts or of something else?"""
    plain = [plain_heading(cell) for cell in cells]
    if any(one.startswith(name) for one in plain for name in _NOT_POSTS):
        return True
    columns = columns_of(cells)
    return ("when" in columns and ("address" in columns or "id" in columns)) or (
        "period" in columns and bool({"reach", "reactions"} & set(columns)) and not {"title", "text"} & set(columns)
    )


def read_meta(records: Sequence[Record], name: str) -> list[Published]:
    """`records` begin with the headings. Raises FileProblem for figures by day and for advertisements."""
    columns = columns_of(records[0].cells)
    if "when" not in columns or not {"title", "text"} & set(columns):
        raise FileProblem(
            say("«{file}» har tall fra Meta, men ikke innlegg.", file=name),
            say("Velg «Innhold» og «Innlegg» når fila lages i Business Suite."),
        )
    found: dict[str, Published] = {}
    turned = _are_turned([record.at(columns["when"]).strip() for record in records[1:]])
    for record in records[1:]:
        cells = {column: record.at(place).strip() for column, place in columns.items()}
        if (published := _published(cells, turned=turned)) is not None:
            number = cells.get("id", "")  # a spreadsheet program makes 1,22E+17 of long ones
            key = number if number.isdigit() else published.address or f"{published.day}{published.text}"
            whole = cells.get("period", "").casefold() in _WHOLE
            if key not in found or whole:
                found[key] = published
    return list(found.values())


def _published(cells: dict[str, str], *, turned: bool) -> Published | None:
    moment = _moment(cells.get("when", ""), turned=turned)
    title, text = plain_letters(cells.get("title", "")), plain_letters(cells.get("text", ""))
    if moment is None or not (title or text):
        return None
    day, clock = here(moment)
    address = cells.get("address", "")
    instagram = "instagram" in cells or "instagram." in address
    return Published(
        channel=Channel.INSTAGRAM if instagram else Channel.FACEBOOK, day=day, clock=clock,
        title=title if text and title != text else "", text=text or title, address=address,
        form=next((form for word, form in _KINDS.items() if word in cells.get("kind", "").casefold()), Form.TEXT),
        **{name: count(cells.get(name)) for name in ("reach", "reactions", "comments", "shares")},
    )  # fmt: skip


def _moment(written: str, *, turned: bool) -> datetime | None:
    """`12/24/2026 08:30` as Meta writes it, in Pacific time; ISO times keep the zone they name. `turned`: what a
    spreadsheet program has made a date of has day and month in each other's place."""
    if match := _SLASHES.fullmatch(written):
        month, day, year, hour, minute = (int(part) for part in match.groups())
        return _pacific(year, month, day, hour, minute)
    if match := _DOTS.fullmatch(written):
        day, month, year, hour, minute = (int(part) for part in match.groups())
        return _pacific(year, *((day, month) if turned else (month, day)), hour, minute)
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    if moment.tzinfo:
        return moment
    whole = moment.replace(month=moment.day, day=moment.month) if turned and moment.day <= 12 else moment
    return whole.replace(tzinfo=PACIFIC)


def _pacific(year: int, month: int, day: int, hour: int, minute: int) -> datetime | None:
    try:
        return datetime(year, month, day, hour, minute, tzinfo=PACIFIC)
    except ValueError:
        return None


def _are_turned(written: Sequence[str]) -> bool:
    """Whether a spreadsheet program that puts the day first has saved the file: it made dates of those it could read so
    and left the others as Meta wrote them. Where none are left, the days that lie nearest each other are the right
    ones."""
    made = [pair for words in written if (pair := _day_and_month(words))]
    if not made or any(day > 12 for day, _ in made):
        return False
    if any(_SLASHES.fullmatch(words) for words in written):
        return True
    return len({day for day, _ in made}) < len({month for _, month in made})


def _day_and_month(written: str) -> tuple[int, int] | None:
    if match := _DOTS.fullmatch(written):
        return int(match[1]), int(match[2])
    match = re.fullmatch(r"\d{4}-(\d{2})-(\d{2})(?: \d{2}:\d{2}(?::\d{2})?)?", written)
    return (int(match[2]), int(match[1])) if match else None
