"""What the post was when the editor opened on it, so that what is done there can be told from all else."""

from dataclasses import fields, replace

from PySide6.QtCore import QObject

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.post import Post
from desktop.ui.session import PlanSession


class OpenedPost(QObject):
    """`post` is kept in step with what comes from elsewhere, and with what was done earlier and is taken back now."""

    def __init__(self, session: PlanSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.post: Post | None = None
        self._acts = 0
        session.returned.connect(self._on_returned)

    def begin(self, post: Post) -> None:
        """From now on; what was done until now is not the editor's."""
        self.post, self._acts = post, self._session.acts

    def end(self) -> Post | None:
        """The post to hold what it is now against."""
        post, self.post = self.post, None
        return post

    def _on_returned(self, change: PlanChange, act: int) -> None:
        for one in change.posts:
            if act < self._acts and self.post is not None and one.post_id == self.post.id:
                self.post = followed(self.post, one)


def followed(post: Post, change: PostChange) -> Post:
    """The post with those fields anew that a change of it touches."""
    before, after = change.before, change.after
    if before is None or after is None:
        return post
    touched = [one.name for one in fields(Post) if getattr(before, one.name) != getattr(after, one.name)]
    return replace(post, **{name: getattr(after, name) for name in touched})
