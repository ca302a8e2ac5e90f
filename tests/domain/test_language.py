"""Languages are named from what files and tracks say, else from the words."""

import pytest

from desktop.domain.language import guessed, normalised


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("nb", "nb"),
        ("nb_NO", "nb"),
        ("nb-NO", "nb"),
        ("nob", "nb"),
        ("Norsk bokmål", "nb"),
        ("nno", "nn"),
        ("Norsk (nynorsk)", "nn"),
        ("nor", "no"),
        ("EN-us", "en"),
        ("eng", "en"),
        ("de", "de"),
        ("und", ""),
        ("", ""),
        ("final", ""),
        ("en gang til", ""),
        ("zh-Hans", "zh"),
        ("xx", ""),
    ],
)
def test_names(name: str, code: str) -> None:
    assert normalised(name) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Jeg visste ikke hva jeg skulle si da legen ringte.", "nb"),
        ("Hei, velkommen til oss. Jeg heter ikke Kåre.", "nb"),
        ("Eg visste ikkje kva eg skulle seie då legen ringde.", "nn"),
        ("Vi møtest heime hos Berit, og ho kokar kaffi til dykk.", "nn"),
        ("I did not know what to say when the doctor called.", "en"),
        ("Jag visste inte vad jag skulle säga när läkaren ringde.", "sv"),
        ("Vi møtes på huset og det er kaker til alle som er der", "no"),
        ("Ich wusste nicht, was ich sagen sollte", ""),
        ("Nie wiedziałam, co powiedzieć", ""),
        ("", ""),
        ("Hei", ""),
    ],
)
def test_words(text: str, code: str) -> None:
    assert guessed([text]) == code
