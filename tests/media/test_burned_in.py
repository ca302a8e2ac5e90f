"""Text in the picture: captions are told from titles, logos, signs, slides, credits, tickers and clocks."""

from collections.abc import Callable, Iterable
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from desktop.domain.video import CaptionKind, VideoReport
from desktop.media.burned_in import Answer, BurnedIn, judge
from desktop.media.burned_in_rules import burned_in_findings, burned_in_sets, doubtful_moments
from desktop.media.showings import Sample
from desktop.media.text_lines import Line, _lines

Look = Callable[..., VideoReport]
Text = tuple[str, float, float]  # words, and the middle as shares of width and height

SAID = [
    "Hei og velkommen",
    "I dag lager vi lussekatter",
    "Først måler vi melet",
    "og så safran",
    "Rør godt",
    "Takk for nå",
]
WIDTH, HEIGHT = 480, 272


def sample(seconds: float, texts: Iterable[Text]) -> Sample:
    """A grey picture with the texts drawn in it, and where they are."""
    image = Image.new("L", (WIDTH, HEIGHT), 90 + int(20 * np.sin(seconds)))
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(20)
    lines = []
    for words, across, down in texts:
        place = (across * WIDTH, down * HEIGHT)
        pen.text(place, words, 250, font, "mm")
        left, top, right, bottom = pen.textbbox(place, words, font, "mm")
        lines.append(Line(left / WIDTH, top / HEIGHT, right / WIDTH, bottom / HEIGHT))
    return Sample(seconds, lines, np.asarray(image))


def verdict(texts: Callable[[int], Iterable[Text]], seconds: int = 24, *, upright: bool = False) -> Answer:
    return judge([sample(float(second), texts(second)) for second in range(seconds)], upright=upright).answer


def said(second: int, every: int = 3) -> str:
    return SAID[second // every % len(SAID)]


def test_new_words_at_the_bottom_are_captions() -> None:
    assert verdict(lambda second: [(said(second), 0.5, 0.9)]) == Answer.YES


def test_captions_with_pauses_and_a_logo_are_captions() -> None:
    def texts(second: int) -> list[Text]:
        spoken: list[Text] = [(said(second), 0.5, 0.88)] if second % 6 < 3 else []
        return [("MS-laget", 0.88, 0.08), *spoken]

    assert verdict(texts, 40) == Answer.YES


def test_captions_in_the_middle_of_an_upright_film() -> None:
    assert verdict(lambda second: [(said(second), 0.5, 0.6)], upright=True) == Answer.YES
    assert verdict(lambda second: [(said(second), 0.5, 0.6)]) == Answer.MAYBE


def test_each_caption_is_told_with_its_time() -> None:
    found = judge([sample(float(second), [(said(second), 0.5, 0.9)]) for second in range(12)], upright=False)
    assert found.seen == ((0.0, 2.0), (3.0, 5.0), (6.0, 8.0), (9.0, 11.0))


@pytest.mark.parametrize(
    ("what", "texts"),
    [
        ("nothing", lambda second: []),
        ("logo", lambda second: [("www.example.no", 0.5, 0.92)]),
        ("title", lambda second: [("Jul på huset", 0.5, 0.9)] if second < 4 else []),
        ("name plate", lambda second: [("Kåre Nilsen", 0.2, 0.85)] if second in (8, 9, 10) else []),
        ("sign in a moving picture", lambda second: [("Bydelshuset", 0.5 + 0.03 * np.sin(second), 0.8)]),
        ("clock", lambda second: [(f"12:03:{second:02d}", 0.88, 0.92)]),
        ("slides", lambda second: [(f"{said(second)} {row}", 0.5, 0.2 + 0.14 * row) for row in range(6)]),
        (
            "credits",
            lambda second: [(f"Person {row}", 0.5, (0.9 - second * 0.05 + row * 0.12) % 1) for row in range(7)],
        ),
        ("ticker", lambda second: [("  +++  ".join(SAID * 2), 0.5 - second * 0.02, 0.92)]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_other_text_is_no_captions(what: str, texts: Callable[[int], Iterable[Text]]) -> None:
    assert verdict(texts) == Answer.NO


def ticker(second: int) -> list[Text]:
    """Sentences one after the other that run through the picture; now and then one stands whole in it."""
    places = ((words, 0.5 + 0.65 * number - 0.13 * second) for number, words in enumerate(SAID * 2))
    return [(words, across, 0.92) for words, across in places if -0.3 < across < 1.3]


def test_nobody_is_asked_about_a_ticker() -> None:
    assert verdict(ticker, 40) == Answer.NO


def test_nobody_is_asked_about_headings_far_apart_in_an_upright_film() -> None:
    def every(seconds: int) -> Answer:
        return verdict(
            lambda second: [(said(second, seconds), 0.5, 0.5)] if second % seconds < 2 else [], 30, upright=True
        )

    assert every(9) == Answer.NO
    assert every(6) == Answer.MAYBE  # as sparse as captions may be


def test_two_passing_texts_leave_it_to_the_user() -> None:
    found = judge(
        [sample(float(second), [(said(second, 4), 0.5, 0.9)] if second < 8 else []) for second in range(30)],
        upright=False,
    )
    assert found.answer == Answer.MAYBE
    assert burned_in_sets(found) == []
    assert doubtful_moments(found) == (1.5, 3.5, 5.5)
    (finding,) = burned_in_findings(found)
    assert (finding.title, finding.words) == ("Er dette teksting i bildet?", "0:01")


def test_sure_captions_count_and_ask_nothing() -> None:
    found = BurnedIn(Answer.YES, ((1.0, 2.0), (3.0, 5.0)))
    (captions,) = burned_in_sets(found)
    assert (captions.kind, captions.count, captions.shown) == (CaptionKind.BURNED_IN, 2, ((0.5, 2.5), (2.5, 5.5)))
    assert burned_in_findings(found) == []
    assert burned_in_sets(None) == []


def test_lines_are_traced_in_the_detectors_map() -> None:
    chances = np.zeros((64, 128), np.float32)
    chances[40:46, 20:100] = 0.9
    chances[10:16, 30:50] = 0.35  # too weak to be sure of
    chances[4:6, 100:110] = 0.9
    found = sorted(_lines(chances), key=lambda line: line.top)
    assert len(found) == 2
    assert found[1].left < 20 / 128 < found[1].left + 0.05
    assert found[1].bottom > 46 / 64


def burn(path: Path, texts: Callable[[float], list[Text]], seconds: int = 12) -> Path:
    """A film over a soft picture with the texts drawn into it."""
    soft = Image.effect_noise((40, 24), 60).resize((640, 360), Image.Resampling.BICUBIC).convert("RGB")
    font = ImageFont.load_default(26)
    with av.open(str(path), "w") as film:
        video = film.add_stream("libx264", rate=5, options={"preset": "ultrafast"})
        video.width, video.height, video.pix_fmt = 640, 360, "yuv420p"
        for number in range(seconds * 5):
            image = soft.copy()
            for words, across, down in texts(number / 5):
                place = (across * 640, down * 360)
                ImageDraw.Draw(image).text(place, words, "white", font, "mm", stroke_width=2, stroke_fill="black")
            frame = av.VideoFrame.from_image(image)
            frame.pts = number
            film.mux(video.encode(frame))
        film.mux(video.encode())
    return path


def test_a_film_with_burned_in_captions(tmp_path: Path, look: Look) -> None:
    captioned = look(burn(tmp_path / "tekstet.mp4", lambda second: [(said(int(second), 2), 0.5, 0.88)]))
    plain = look(burn(tmp_path / "bar.mp4", lambda second: [("Jul på huset", 0.5, 0.4)] if second < 3 else []))
    assert [track.kind for track in captioned.captions] == [CaptionKind.BURNED_IN]
    assert captioned.captions[0].cues >= 4
    assert not plain.has_captions
    assert plain.doubtful == ()
