"""Pictures of comments, kept as evidence: behind the register's lock as soon as there is one.

A sealed picture lies beside where the open one lay, so that the comment need not know which of them there is."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from desktop.domain.comment import SEALED_ENDING, Comment
from desktop.domain.errors import FileProblem, plain_reason
from desktop.domain.post import Post
from desktop.domain.record import Record, RecordKind
from desktop.domain.wording import say
from desktop.services.open_plan import OpenPlan
from desktop.services.register import RegisterState
from desktop.services.writer_names import WriterNames
from desktop.storage.files import write_in_place
from desktop.storage.name_seal import seal_bytes


class CommentPictures:
    """Those of an open plan. On a shared plan they lie open, as names do."""

    def __init__(self, plan: OpenPlan) -> None:
        self._plan = plan

    def take_in(self, source: Path) -> str:
        """Keeps a copy and gives its name. Slow: run it in a job. Raises FileProblem."""
        name = self._plan.media.take_in(source).file
        self._seal([name])
        return name

    def seal_all(self) -> int:
        """Seals those that lie open, and tells how many. Slow the first time. Raises FileProblem."""
        return self._seal(picture_names(self._plan.store.records(RecordKind.COMMENT)))

    def is_locked(self, comment: Comment) -> bool:
        """Whether there is a picture that cannot be seen now."""
        return not self._file(comment).is_file() and self._sealed(comment.evidence).is_file() and not self._is_open

    def read(self, comment: Comment) -> bytes | None:
        """The picture's file; None where it is gone or locked."""
        try:
            if self._file(comment).is_file():
                return self._file(comment).read_bytes()
            sealed = self._sealed(comment.evidence).read_bytes() if self._is_open else b""
        except OSError:
            return None
        content = self._plan.consents.vault.unsealed_bytes(sealed) if sealed else None
        return content if content is not None and _is_named_after(comment, content) else None

    @property
    def _is_open(self) -> bool:
        return self._plan.consents.state == RegisterState.OPEN

    def _file(self, comment: Comment) -> Path:
        return self._plan.folder.media / Path(comment.evidence or "none").name

    def _sealed(self, name: str) -> Path:
        return self._plan.folder.media / f"{Path(name).name}{SEALED_ENDING}"

    def _seal(self, names: Iterable[str]) -> int:
        lying_open = [file for name in names if (file := self._plan.folder.media / Path(name).name).is_file()]
        keys = WriterNames(self._plan.folder.register).keys()
        if not lying_open or keys is None or self._plan.address:
            return 0
        used = set(_used(self._plan))
        for file in (sealable := [file for file in lying_open if file.name not in used]):
            try:
                write_in_place(self._sealed(file.name), seal_bytes(file.read_bytes(), keys.names))
                file.unlink()
                for small in (self._plan.folder.media / "thumbnails").glob(f"{file.stem}-*"):
                    small.unlink()
            except OSError as problem:
                words = say("Bildet av kommentaren kunne ikke låses ({reason}).", reason=plain_reason(problem))
                raise FileProblem(words, say("Se at disken har plass.")) from problem
        return len(sealable)


def _is_named_after(comment: Comment, content: bytes) -> bool:
    """Whether it is the picture that was sealed under this name, and not another's."""
    return comment.evidence.startswith(sha256(content).hexdigest())


def picture_names(records: Iterable[Record]) -> set[str]:
    """The pictures that comments among the records have."""
    names: set[str] = set()
    for record in records:
        if record.kind == RecordKind.COMMENT:
            with suppress(ValueError):
                names.add(str(record.fields.get("evidence") or ""))
    return names - {""}


def _used(plan: OpenPlan) -> Iterator[str]:
    """Files that posts show, also those in the trash: they stay as they are."""
    posts: list[Post] = [*plan.store.all_posts(), *(post for post, _ in plan.store.trash())]
    for post in posts:
        yield post.proof
        for item in post.media:
            yield from (item.file, item.proof, *item.captions)
