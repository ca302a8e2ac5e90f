"""The measurements themselves work; with tiny plans, so that they say nothing about speed."""

from datetime import date
from pathlib import Path

from desktop.domain.month import Month
from desktop.services.open_plan import OpenPlan
from tests.bench.figures import Figure, table
from tests.bench.films import run_film_child
from tests.bench.plans import WORDS, made_up_posts, make_plan
from tests.bench.starting import run_child
from tests.bench.views_bench import view_figures
from tests.bench.window import window_figures
from tests.bench.writing import key_stroke_figures
from tests.media.films import HEI, make_film

TODAY = date.today()
POSTS = 60


def test_the_start_is_measured_until_the_cards_are_painted_and_brings_nothing_heavy(tmp_path: Path) -> None:
    data = make_plan(tmp_path, POSTS, TODAY)
    started = run_child("tests.bench.child_start", str(data.root))
    assert started["seconds"] > 0
    assert started["heavy"] == []
    with OpenPlan(data, lambda: TODAY) as plan:
        assert started["cards"] == len(plan.plan.weeks(Month.of(TODAY)))


def test_the_floor_is_an_empty_window() -> None:
    assert 0 < run_child("tests.bench.child_floor")["cpu"] < 60


def test_months_and_key_strokes_are_measured(tmp_path: Path) -> None:
    data = make_plan(tmp_path, POSTS, TODAY)
    figures = [*window_figures(data, POSTS, TODAY, months=2), *key_stroke_figures(data, POSTS, TODAY, strokes=3)]
    assert all(figure.value > 0 for figure in figures)
    assert len(table(figures).splitlines()) == len(figures) + 1


def test_the_views_are_measured(tmp_path: Path) -> None:
    data = make_plan(tmp_path, POSTS, TODAY)
    figures = view_figures(data, POSTS, TODAY, rounds=1, frames=3)
    assert len({figure.name for figure in figures}) == len(figures) == 28
    assert all(figure.value >= 0 for figure in figures)


def test_plans_are_the_same_each_time_and_their_texts_as_long_as_they_say() -> None:
    first, again = (tuple(made_up_posts(POSTS, TODAY)) for _ in range(2))
    assert first == again
    assert all(abs(len(post.text.split()) - WORDS) < 60 for post in first)


def test_the_table_tells_whether_an_aim_holds() -> None:
    good = Figure("quick", 3.0, 1.5, 2.0, "floor", by_ratio=True)
    bad = Figure("slow", 30.0, 16.0)
    assert (good.holds, bad.holds, Figure("free", 1.0).holds) == (True, False, None)
    assert "NO" in table([bad])
    assert "1.50" in table([good])


def test_work_on_films_is_measured_in_processes_of_its_own(tmp_path: Path) -> None:
    film = make_film(tmp_path / "film.mp4", captions=HEI)
    assert all(10 < run_film_child(task, film) < 500 for task in ("presence", "loudness", "everything"))
