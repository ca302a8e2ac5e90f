"""The small things of a plan besides its posts: series, templates, saved filters, the rota and the like."""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class RecordKind(StrEnum):
    """What a record is about; the values stand in the plan's file and never change."""

    SERIES = "series"
    TEMPLATE = "template"
    HASHTAGS = "hashtags"
    PHRASE = "phrase"
    IDEA = "idea"
    DAY_IDEA = "day_idea"
    FILTER = "filter"
    ROTA = "rota"
    DECISION = "decision"
    COMMENT = "comment"
    CONSENT = "consent"
    FILM = "film"


@dataclass(frozen=True, slots=True)
class Record:
    """One thing of its kind. `body` is a JSON object whose fields belong to the part of Elleve that owns the kind."""

    kind: RecordKind
    id: str
    body: str

    @classmethod
    def of(cls, kind: RecordKind, record_id: str, **fields: Any) -> "Record":
        """A record with these fields; they must be such as JSON knows."""
        return cls(kind, record_id, json.dumps(fields, ensure_ascii=False, sort_keys=True))

    @property
    def fields(self) -> dict[str, Any]:
        """The body taken apart; raises ValueError for what is no JSON object."""
        found = json.loads(self.body)
        if not isinstance(found, dict):
            raise ValueError("a record's body is a JSON object")
        return found
