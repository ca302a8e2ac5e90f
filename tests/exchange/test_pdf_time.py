"""Our own part of making a PDF must stay small beside the typesetting itself."""

from tests.exchange.pdf_time import measured


def test_a_month_takes_little_longer_than_bare_typst() -> None:
    ours, bare = measured(rounds=3)
    assert ours / bare <= 1.5
