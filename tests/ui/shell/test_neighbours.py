"""In the editor one leafs through the posts of the month, and through the ideas, without falling off the end."""

from datetime import date

from desktop.domain.post import Status
from desktop.ui.shell.neighbours import Neighbours
from tests.ui.window import open_desk, post


def test_one_leafs_through_the_month_and_through_the_ideas(qapp, tmp_path):
    posts = (
        post("a", "Kaffekroken", date(2026, 12, 9)),
        post("b", "Siste frist", date(2026, 12, 10)),
        post("jan", "Trening", date(2027, 1, 10)),
        post("idea", "Quiz", None, status=Status.IDEA),
    )
    with open_desk(qapp, tmp_path, *posts) as desk:
        plan = desk.plan.plan
        first, last, idea = (Neighbours.of(plan, plan.post(one)) for one in ("a", "b", "idea"))
        assert (first.position, first.beside(1), first.beside(-1)) == (1, "b", "")
        assert (last.position, last.beside(1), last.beside(-1)) == (2, "", "a")
        assert (first.back_words, idea.back_words, idea.order) == ("Desember", "Idéer", ("idea",))
