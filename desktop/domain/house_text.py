"""Words a branch uses again: templates for whole posts, groups of hashtags, and phrases of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop.domain.channel import Channel
from desktop.domain.post import Form, Post, new_id
from desktop.domain.record import Record, RecordKind

KINDS = (RecordKind.TEMPLATE, RecordKind.HASHTAGS, RecordKind.PHRASE)


@dataclass(frozen=True, slots=True)
class HouseText:
    """`kind` is one of `KINDS`. `title`, `form`, `theme`, `channels` and `texts` are only those of a template."""

    kind: RecordKind
    id: str
    name: str
    text: str
    title: str = ""
    form: Form = Form.TEXT
    theme: str = ""
    channels: tuple[Channel, ...] = ()
    texts: tuple[tuple[Channel, str], ...] = ()

    def to_record(self) -> Record:
        more: dict[str, Any] = {}
        if self.kind == RecordKind.TEMPLATE:
            more = {
                "title": self.title, "form": self.form, "theme": self.theme, "channels": list(self.channels),
                "texts": [[channel, words] for channel, words in self.texts],
            }  # fmt: skip
        return Record.of(self.kind, self.id, name=self.name, text=self.text, **more)

    @classmethod
    def from_record(cls, record: Record) -> "HouseText":
        """Raises ValueError or KeyError for a record no Elleve wrote."""
        read = record.fields
        plain = cls(record.kind, record.id, str(read["name"]), str(read["text"]))
        return _with_post_parts(plain, read) if record.kind == RecordKind.TEMPLATE else plain


def _with_post_parts(plain: HouseText, read: Mapping[str, Any]) -> HouseText:
    return replace(
        plain, title=str(read["title"]), form=Form(read["form"]), theme=str(read["theme"]),
        channels=tuple(Channel(one) for one in read["channels"]),
        texts=tuple((Channel(channel), str(words)) for channel, words in read["texts"]),
    )  # fmt: skip


def template_of(post: Post, name: str) -> HouseText:
    """What of a post can be used again: not its day, its people, its pictures or what was decided about it."""
    return HouseText(
        RecordKind.TEMPLATE, new_id(), name, post.text, post.title, post.form, post.theme, post.channels, post.texts
    )


def filled(post: Post, template: HouseText) -> Post:
    """An empty post with what the template says; what is written already stays."""
    return replace(
        post, title=post.title or template.title, text=template.text, texts=template.texts, form=template.form,
        theme=post.theme or template.theme, channels=post.channels or template.channels,
    )  # fmt: skip


def hashtags_in(text: str) -> tuple[str, ...]:
    """The hashtags of a text, each once, as they are written."""
    words = (word.rstrip(".,;:!?)»") for word in text.split())
    return tuple(dict.fromkeys(word for word in words if word.startswith("#") and len(word) > 1))
