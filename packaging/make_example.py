"""Makes the pictures and films of the example plan in `resources/example/`, so that all of them are our own work.

Run `python packaging/make_example.py` (add `pictures` or `films` for one half). The pictures come out the same each
time. The films hold read-aloud Norwegian from espeak-ng where that is installed, else a soft hum in its place.
"""

import io
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from example_art import barriers, gatherings, lights, outdoors

HOME = Path(__file__).resolve().parent.parent / "resources" / "example"
LARGEST = 150_000  # bytes a picture

PICTURES = {
    "advent.jpg": (lights.advent_window, (1200, 900)),
    "lys-nummer-to.jpg": (lights.second_light, (1080, 1350)),
    "lucia-trapp.jpg": (lights.stairs_with_lights, (1200, 900)),
    "lucia.jpg": (gatherings.lucia, (1200, 900)),
    "lussekatter.jpg": (lights.saffron_buns, (1200, 900)),
    "kaffekroken.jpg": (gatherings.coffee_corner, (1200, 900)),
    "julebord.jpg": (gatherings.christmas_table, (1200, 900)),
    "julebord-i-fjor.jpg": (gatherings.last_years_dinner, (1200, 900)),
    "styret.jpg": (gatherings.board_greeting, (1200, 900)),
    "lyset-snur.jpg": (outdoors.turning_sun, (1200, 900)),
    "mona.jpg": (outdoors.mona_walking, (1080, 1350)),
    "ms-taake.jpg": (barriers.fog, (1200, 900)),
    "trapp-og-doer.jpg": (barriers.steps_in_the_way, (1200, 900)),
    "hosttur.jpg": (outdoors.autumn_walk, (1200, 900)),
}


def make_pictures() -> None:
    """Draws every picture at twice the size, shrinks it and writes it as JPEG under the limit."""
    from example_art.render import drawn

    for name, (draw, size) in PICTURES.items():
        picture = drawn(draw(), size, finer=2)
        for quality in (90, 84, 78, 70):
            buffer = io.BytesIO()
            picture.save(buffer, "JPEG", quality=quality, optimize=True, progressive=True)
            if buffer.tell() <= LARGEST:
                break
        (HOME / name).write_bytes(buffer.getvalue())
        print(f"{name}: {buffer.tell() // 1000} kB")


def make_films() -> None:
    from example_art import films

    for name in films.make_all(HOME):
        print(f"{name}: {(HOME / name).stat().st_size // 1000} kB")


if __name__ == "__main__":
    HOME.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[1:] or ["pictures", "films"]
    if "pictures" in wanted:
        make_pictures()
    if "films" in wanted:
        make_films()
