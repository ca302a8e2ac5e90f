"""The tables of the plan as SQLModel classes; rows of them never leave this package."""

from typing import ClassVar

from sqlalchemy import Index, Table, text
from sqlmodel import Field, SQLModel


def _since(default: str) -> dict[str, object]:
    """For a column that came later: what it holds in the rows that were there before."""
    return {"server_default": text(default)}


class Row(SQLModel):
    """What all tables share: nothing is validated through these classes, so Pydantic need not make ready for it."""

    model_config = {"defer_build": True}
    # SQLAlchemy's sign that a class is mapped later. Posts are read and written through the tables alone, so that it
    # never need be: mapping takes a fiftieth of the start.
    _sa_decl_prepare: ClassVar[bool] = True


class PostRow(Row, table=True):
    """A post. `number` keeps the order of making; `deleted_on` is set while it lies in the trash. Dates and clock times
    are ISO texts, so that they sort as they are; `overrules`, `reviewed`, `links`, `publications` are JSON lists that
    are never searched. `version` goes up by one each time the post is written, with its channels, texts and media."""

    __tablename__ = "post"
    __table_args__ = (Index("post_in_order", "day", "clock", sqlite_where=text("deleted_on IS NULL")),)

    number: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    title: str
    text: str
    form: str
    theme: str
    day: str | None
    clock: str | None
    status: str
    author: str
    approver: str
    comment_keeper: str
    notes: str
    borrowed: bool
    credit: str
    overrules: str
    reviewed: str
    links: str
    deleted_on: str | None
    series: str = Field(sa_column_kwargs=_since("''"))
    due: str | None
    publications: str = Field(sa_column_kwargs=_since("'[]'"))
    inspiration: str = Field(sa_column_kwargs=_since("''"))
    permission: str = Field(sa_column_kwargs=_since("'unknown'"))
    proof: str = Field(sa_column_kwargs=_since("''"))
    version: int = Field(sa_column_kwargs=_since("0"))


class ChannelRow(Row, table=True):
    """One channel a post goes out in."""

    __tablename__ = "post_channel"
    __table_args__ = {"sqlite_with_rowid": False}

    post_id: str = Field(primary_key=True, foreign_key="post.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    channel: str


class TextRow(Row, table=True):
    """A post's own wording for one channel."""

    __tablename__ = "post_text"
    __table_args__ = {"sqlite_with_rowid": False}

    post_id: str = Field(primary_key=True, foreign_key="post.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    channel: str
    text: str


class MediaRow(Row, table=True):
    """A picture or film of a post; the same item may belong to several posts."""

    __tablename__ = "post_media"
    __table_args__ = {"sqlite_with_rowid": False}

    post_id: str = Field(primary_key=True, foreign_key="post.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    id: str
    kind: str
    file: str
    name: str
    digest: str
    alt_text: str
    borrowed: bool
    credit: str
    permission: str
    people: int | None
    consents: int
    profile_illustration: bool
    fingerprint: str
    width: int
    height: int
    seconds: float
    captions: str
    captions_waived: str
    persons: str = Field(sa_column_kwargs=_since("'[]'"))
    crops: str = Field(sa_column_kwargs=_since("'[]'"))
    proof: str = Field(sa_column_kwargs=_since("''"))
    captions_in_picture: bool | None


class SettingRow(Row, table=True):
    """Something that belongs to the plan rather than the machine, like the branch's name."""

    __tablename__ = "setting"
    __table_args__ = {"sqlite_with_rowid": False}

    name: str = Field(primary_key=True)
    value: str


class RecordRow(Row, table=True):
    """A small thing of the plan besides its posts; `body` is JSON that belongs to the owner of the kind, `version` goes
    up by one each time it is written."""

    __tablename__ = "record"
    __table_args__ = {"sqlite_with_rowid": False}

    kind: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    body: str
    version: int = Field(sa_column_kwargs=_since("0"))


class VersionRow(Row, table=True):
    """A post as it was before a change; `moment` is local time as an ISO text, `body` the whole post as JSON."""

    __tablename__ = "post_version"
    __table_args__ = (Index("post_version_in_order", "post_id", "moment"),)

    number: int | None = Field(default=None, primary_key=True)
    post_id: str = Field(foreign_key="post.id", ondelete="CASCADE")
    moment: str
    body: str


class AssessmentRow(Row, table=True):
    """What was last found out about a post; can be worked out again."""

    __tablename__ = "assessment"

    post_id: str = Field(primary_key=True, foreign_key="post.id", ondelete="CASCADE")
    text: str


class FilmReportRow(Row, table=True):
    """What was found out about a film, by the digest of its file; can be worked out again."""

    __tablename__ = "film_report"

    digest: str = Field(primary_key=True)
    text: str


def _table(name: str) -> Table:
    return SQLModel.metadata.tables[name]


POSTS = _table("post")
CHANNELS = _table("post_channel")
TEXTS = _table("post_text")
MEDIA = _table("post_media")
SETTINGS = _table("setting")
RECORDS = _table("record")
VERSIONS = _table("post_version")
ASSESSMENTS = _table("assessment")
FILM_REPORTS = _table("film_report")
