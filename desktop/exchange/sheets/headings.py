"""Which column holds what: headings as people write them, in Norwegian and English, any order and case."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from desktop.domain.channel import NAMES as CHANNEL_NAMES
from desktop.domain.channel import Channel
from desktop.domain.wording import say

FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("tittel", "overskrift", "headline", "heading", "navn", "arbeidstittel", "name", "subject", "aktivitet",
              "arrangement", "event",
              "task"),
    "text": ("tekst", "innhold", "content", "caption", "message", "melding", "brødtekst", "innlegg", "innleggstekst",
             "posttekst", "post", "copy", "body", "description", "beskrivelse", "hva", "budskap", "what"),
    "date": ("dato", "dag", "day", "publiseres", "publiseringsdato", "publish date", "når", "dato og tid", "date time",
             "dato og klokkeslett", "publisering", "utsending", "publiseringsdag", "scheduled date", "legges ut",
             "when"),
    "week": ("uke", "ukenr", "ukenummer", "uke nr", "veke"),
    "time": ("klokkeslett", "tid", "klokka", "klokken", "kl", "clock", "publish time", "klokketid"),
    "channels": ("channel", "kanal", "kanaler", "plattform", "plattformer", "platform", "platforms", "medium", "hvor",
                 "network", "networks", "where"),
    "form": ("format", "type", "innleggstype", "posttype", "post type", "mediatype", "type innlegg"),
    "theme": ("tema", "kategori", "category", "topic", "emne", "campaign", "kampanje"),
    "author": ("forfatter", "ansvarlig", "ansvar", "skriver", "skrives av", "skrevet av", "laget av", "lages av",
               "publisert av", "publiseres av", "postes av",
               "hvem", "responsible", "owner", "writer", "assignee", "assigned to", "who"),
    "status": ("tilstand", "state"),
    "approver": ("godkjenner", "godkjennes av", "godkjent av", "approved by", "godkjenning"),
    "comment_keeper": ("svarvakt", "comment keeper", "kommentarvakt", "svarer", "svarer på kommentarer"),
    "notes": ("notater", "notat", "note", "merknad", "merknader", "kommentar", "kommentarer", "comment", "comments"),
    "due": ("frist", "frist for godkjenning", "deadline", "due date"),
    "borrowed": ("lånt", "lånt tekst"),
    "credit": ("kilde", "kreditering", "source"),
    "permission": ("tillatelse",),
}  # fmt: skip
# What a person may choose for a column, as it is called in the window and, in bokmål, in the files that go out.
FIELD_NAMES: dict[str, str] = {
    "title": say("Tittel"), "text": say("Tekst"), "date": say("Dato"), "time": say("Klokkeslett"),
    "channels": say("Kanaler"), "form": say("Form"), "theme": say("Tema"), "author": say("Skriver"),
    "status": say("Status"), "approver": say("Godkjenner"), "comment_keeper": say("Svarvakt"),
    "notes": say("Notater"), "week": say("Uke"), "due": say("Frist"), "borrowed": say("Lånt tekst"),
    "credit": say("Kilde"), "permission": say("Tillatelse"),
    **{f"text:{channel}": say("Tekst {channel}", channel=CHANNEL_NAMES[channel]) for channel in Channel},
    **{f"channel:{channel}": say("Kryss for {channel}", channel=CHANNEL_NAMES[channel]) for channel in Channel},
}  # fmt: skip
NOTHING = ""
_KNOWN = {name: field for field, names in FIELDS.items() for name in (field.replace("_", " "), *names)}
_KNOWN |= {
    f"{word}{name}": f"text:{channel}"
    for channel in Channel
    for name in (str(channel), CHANNEL_NAMES[channel].lower().replace("-", " "))
    for word in ("text ", "tekst ", "tekst for ", "tekst på ", "tekst til ", "text for ", "caption ", "innlegg på ")
}
_KNOWN |= {
    f"{name}{word}": f"text:{channel}"
    for channel in Channel
    for name in (str(channel), CHANNEL_NAMES[channel].lower().replace("-", " "))
    for word in (" text", " tekst", "tekst", " caption", " copy")
}


def plain_heading(heading: str) -> str:
    """The heading without what does not matter: `kanal` for «📣 Kanal(er):»."""
    plain = unicodedata.normalize("NFKC", heading).casefold()
    return re.sub(r"[\W_]+", " ", re.sub(r"\(.*?\)", "", plain)).strip()


def field_of(heading: str, said: Mapping[str, str] | None = None) -> str:
    """`channels` for «Kanal(er):», `text:facebook` for «Tekst Facebook», nothing for a heading nobody knows. `said` is
    what the board has told about plain headings."""
    plain = plain_heading(heading)
    told = (said or {}).get(plain)
    return _KNOWN.get(plain, NOTHING) if told is None else told


def columns_of(headings: Iterable[str], said: Mapping[str, str] | None = None) -> dict[str, int]:
    """Field → place of its column; the first column wins where two say the same."""
    columns: dict[str, int] = {}
    for place, heading in enumerate(headings):
        if field := field_of(heading, said):
            columns.setdefault(field, place)
    return columns


def known_headings(cells: tuple[str, ...], said: Mapping[str, str] | None = None) -> int:
    """How many of the cells are headings we know; none where neither title nor text is among them."""
    columns = columns_of(cells, said)
    return len(columns) if "title" in columns or "text" in columns else 0
