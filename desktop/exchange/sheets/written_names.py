"""Channels, forms and statuses as people write them: by name, id, short form or another word for the same."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from desktop.domain.channel import NAMES as CHANNEL_NAMES
from desktop.domain.channel import Channel
from desktop.domain.media import Permission
from desktop.domain.post import FORM_NAMES, STATUS_NAMES, Form, Status
from desktop.domain.words import MONTHS

Kind = TypeVar("Kind", bound=StrEnum)

_CHANNELS: dict[Channel, str] = {
    Channel.FACEBOOK: "fb face fjesbok facebook-side",
    Channel.INSTAGRAM: "ig insta",
    Channel.X: "twitter",
    Channel.LINKEDIN: "li linked",
    Channel.YOUTUBE: "yt tube",
    Channel.EMAIL: "epost e-mail mail mejl nyhetsbrev newsletter",
    Channel.WEB: "nettsiden nettsider nettsted hjemmeside hjemmesiden website nett web",
    Channel.MAGAZINE: "blad bladet medlemsbladet magasin",
    Channel.BOARD: "tavle oppslag plakat",
    Channel.SMS: "brev letter tekstmelding",
    Channel.MEETING: "medlemsmøte møtet",
}
_FORMS: dict[Form, str] = {
    Form.TEXT: "tekstinnlegg ren-tekst",
    Form.IMAGE: "foto photo picture bildeinnlegg grafikk",
    Form.CAROUSEL: "karusell bilder album galleri",
    Form.VIDEO: "film videoinnlegg videosnutt",
    Form.REEL: "reels story stories short shorts kortvideo",
    Form.LINK: "link url lenkeinnlegg",
    Form.POLL: "avstemming spørreundersøkelse",
    Form.EVENT: "hendelse",
    Form.LIVE: "direktesending livestream strømming",
}
_STATUSES: dict[Status, str] = {
    Status.IDEA: "ide idè forslag",
    Status.DRAFT: "kladd påbegynt under-arbeid pågår til-godkjenning ikke-startet ikke-påbegynt pending in-progress "
    "in-review not-started to-do",
    Status.READY: "godkjent ferdig approved",
    Status.PUBLISHED: "lagt-ut postet delt sendt posted",
    Status.CANCELLED: "kansellert utgår avbrutt canceled",
}

# What may stand after a channel's name without making it another one.
_PLACES_IN_A_CHANNEL = frozenset(
    ("story", "stories", "reel", "reels", "feed", "side", "siden", "gruppe", "gruppa", "page", "group", "post",
     "innlegg", "event", "live", "shorts", "kanal", "business")
)  # fmt: skip
_YES = frozenset({"ja", "x", "1", "yes", "true", "sant", "v", "ok"})
_NO = frozenset({"nei", "0", "no", "false", "usann", "n"})
_SIGNS_OF_YES, _SIGNS_OF_NO = frozenset("✓✔☑✅√●•+■🗸"), frozenset("✗✘☐❌□○–—-")


def _known(names: Mapping[Kind, str], others: Mapping[Kind, str]) -> dict[str, Kind]:
    return {
        _plain(word): kind for kind, name in names.items() for word in (str(kind), name, *others.get(kind, "").split())
    }


def _plain(word: str) -> str:
    return re.sub(r"[\W_]+", "", re.sub(r"\(.*?\)", "", word)).casefold()


CHANNELS = _known(CHANNEL_NAMES, _CHANNELS)
FORMS = _known(FORM_NAMES, _FORMS)
STATUSES = _known(STATUS_NAMES, _STATUSES)


def read_channels(written: str) -> tuple[tuple[Channel, ...], tuple[str, ...]]:
    """The channels in the order written, each once, and the words that are none."""
    found: dict[Channel, None] = {}
    unknown: list[str] = []
    for part in re.split(r"[,;/+&|\n]|\s+(?:og|and)\s+", written):
        if channel := read_channel(part):
            found[channel] = None
        elif _plain(part):
            unknown.append(" ".join(part.split()))
    return tuple(found), tuple(unknown)


def read_channel(written: str) -> Channel | None:
    """«Instagram», and «Instagram Stories» too."""
    if (plain := _plain(written)) in CHANNELS:
        return CHANNELS[plain]
    first, *rest = [word for word in re.split(r"[\W_]+", written.casefold()) if word] or [""]
    return CHANNELS.get(first) if rest and set(rest) <= _PLACES_IN_A_CHANNEL else None


def is_section(written: str) -> bool:
    """Does a row with nothing but this word part the table, rather than being a post? A channel, a month or a week."""
    word = _plain(written.strip(" :"))
    return word in CHANNELS or bool(
        re.fullmatch(rf"(?:{'|'.join(MONTHS)})(?:\d{{4}})?|(?:uke|veke|week)\d{{1,2}}", word)
    )


def read_form(written: str) -> Form | None:
    return FORMS.get(_plain(written))


def read_status(written: str) -> Status | None:
    return STATUSES.get(_plain(written))


PERMISSION_NAMES: dict[Permission, str] = {
    Permission.UNKNOWN: "Ukjent",
    Permission.YES: "Gitt",
    Permission.NO: "Ikke gitt",
    Permission.NOT_NEEDED: "Trengs ikke",
}
_PERMISSIONS = _known(PERMISSION_NAMES, {Permission.YES: "ja", Permission.NO: "nei"})


def read_permission(written: str) -> Permission | None:
    return _PERMISSIONS.get(_plain(written))


def read_yes(written: str) -> bool:
    """Whether a cell says yes: «ja», «x», «1», «✓»."""
    return _plain(written) in _YES or bool(set(written) & _SIGNS_OF_YES)


def is_tick(written: str) -> bool:
    """Whether a cell says yes or no and nothing else."""
    plain = _plain(written)
    return plain in _YES | _NO or (not plain and bool(set(written) & (_SIGNS_OF_YES | _SIGNS_OF_NO)))
