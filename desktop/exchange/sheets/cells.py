"""What of a post a table can carry: one column a field, the same for every kind of file."""

from collections.abc import Sequence
from datetime import date, time

from desktop.domain import channel as channels
from desktop.domain import post as posts
from desktop.domain.channel import Channel
from desktop.domain.media import Permission
from desktop.domain.post import Post
from desktop.exchange.sheets.headings import FIELD_NAMES
from desktop.exchange.sheets.written_names import PERMISSION_NAMES

Cell = str | date | time | None

# Media, overrules, looks at links and the like do not fit into a table and are left out.
FIELDS = ("title", "text", "date", "time", "channels", "form", "theme", "author", "status", "approver",
          "comment_keeper", "notes", "due", "borrowed", "credit", "permission")  # fmt: skip


def own_channels(plan: Sequence[Post]) -> list[Channel]:
    """The channels for which any of the posts has its own text; each gets a column."""
    return [one for one in Channel if any(one in dict(post.texts) for post in plan)]


def headings(own_texts: Sequence[Channel]) -> list[str]:
    return [str(FIELD_NAMES[name]) for name in (*FIELDS, *(f"text:{one}" for one in own_texts))]


def cells(post: Post, own_texts: Sequence[Channel]) -> list[Cell]:
    """In the order of `headings`; a date or clock time as such, everything else in words."""
    texts = dict(post.texts)
    return [
        post.title,
        post.text,
        post.day,
        post.clock,
        ", ".join(channels.NAMES[one] for one in post.channels),
        posts.FORM_NAMES[post.form],
        post.theme,
        post.author,
        posts.STATUS_NAMES[post.status],
        post.approver,
        post.comment_keeper,
        post.notes,
        post.due,
        "ja" if post.borrowed else "",
        post.credit,
        "" if post.permission == Permission.UNKNOWN else PERMISSION_NAMES[post.permission],
        *(texts.get(one, "") for one in own_texts),
    ]
