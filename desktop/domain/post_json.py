"""Posts as JSON, for what keeps or carries whole posts: versions, archives, the merging of two copies."""

import json
from functools import cache
from typing import TYPE_CHECKING

from desktop.domain.letters import whole
from desktop.domain.post import Post

if TYPE_CHECKING:
    from pydantic import TypeAdapter


def post_to_json(post: Post) -> str:
    """The post with every field; half a letter in its texts becomes the sign for what is unknown."""
    try:
        return _adapter().dump_json(post).decode()
    except ValueError:
        return whole(json.dumps(_adapter().dump_python(post), default=str, ensure_ascii=False))


def post_from_json(words: str | bytes) -> Post:
    """The post again. Fields this version does not know are left out, those that are missing stand empty.

    Raises ValueError for what is no post.
    """
    return _adapter().validate_json(words)


@cache
def _adapter() -> "TypeAdapter[Post]":
    from pydantic import TypeAdapter  # read late: the start does without it

    return TypeAdapter(Post)
