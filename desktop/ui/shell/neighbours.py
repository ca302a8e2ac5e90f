"""The posts one leafs through in the editor: those of the same month, or the ideas without a date."""

from dataclasses import dataclass

from desktop.domain.month import Month
from desktop.domain.post import Post
from desktop.services.plan import PlanService
from desktop.ui.translations import tr
from desktop.ui.words import month_name


@dataclass(frozen=True, slots=True)
class Neighbours:
    """`order` holds the ids, the post's own among them where the plan still has it."""

    post: Post
    order: tuple[str, ...]

    @classmethod
    def of(cls, plan: PlanService, post: Post) -> "Neighbours":
        posts = plan.month(Month.of(post.day)) if post.day else plan.undated()
        return cls(post, tuple(one.id for one in posts))

    @property
    def position(self) -> int:
        """1 for the first; 0 where the post is not among them."""
        return self.order.index(self.post.id) + 1 if self.post.id in self.order else 0

    def beside(self, step: int) -> str:
        """The id of the next (1) or the one before (-1); empty where there is none."""
        place = self.position + step
        return self.order[place - 1] if self.position and 1 <= place <= len(self.order) else ""

    @property
    def back_words(self) -> str:
        """Where the way back leads: the name of the month, or the ideas."""
        return month_name(Month.of(self.post.day)).split()[0] if self.post.day else tr("Idéer")
