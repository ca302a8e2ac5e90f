"""The forms are opened again: all that must be said stands on them, in three languages, and they pass PDF/UA-1."""

from datetime import date
from pathlib import Path

import pytest
from pdfua import validate
from PIL import Image

from desktop.domain.consent import AgeGroup, Answer
from desktop.exchange.consent_form_words import PLACES, WORDS, FormLanguage
from desktop.exchange.consent_papers import FormFor, Paper, form, paper_pages, paper_pdf
from desktop.services.consent_papers import about_person, recovery_paper, save_paper
from desktop.storage.vault_key import new_code
from tests.consents import a_child, a_consent, a_person
from tests.exchange.reading import opened, squeezed, texts
from tests.services.registers import plan_with_register

MADE = date(2026, 12, 8)
EACH = [(language, child) for language in FormLanguage for child in (False, True)]
LIV = a_child()


def blank(language: FormLanguage, child: bool) -> Paper:
    return form(FormFor("Solbukta lokallag", MADE, child=child, language=language))


def written(paper: Paper) -> str:
    return "".join(texts(opened(paper_pdf(paper))))


@pytest.mark.parametrize(("language", "child"), EACH)
def test_a_form_says_all_that_makes_a_yes_valid(language: FormLanguage, child: bool) -> None:
    found, words = written(blank(language, child)), WORDS[language]
    said = [words.title[child], words.lead[child], words.until_why, words.regret_why, words.kept_why,
            words.health_why[child], *(words.channels[channel] for channel in PLACES)]  # fmt: skip
    said += [words.child_yes, words.child_no, words.guardian] if child else [words.young]
    for part in said:
        assert squeezed(part) in found


@pytest.mark.parametrize(("language", "child"), EACH)
def test_a_form_is_one_page_tagged_for_screen_readers_in_its_language(
    language: FormLanguage, child: bool, tmp_path: Path
) -> None:
    file = save_paper(blank(language, child), tmp_path / "skjema.pdf")
    report = validate(str(file))
    assert [one.message for one in report.findings] == []
    reader = opened(file.read_bytes())
    assert len(reader.pages) == 1
    assert str(reader.trailer["/Root"]["/Lang"]).startswith(language.value)  # type: ignore[index]


def test_a_filled_form_has_what_is_known_of_the_person() -> None:
    consent = a_consent(purpose="Vise fram Lucia")
    found = written(form(FormFor("Solbukta", MADE, child=True, person=LIV, consent=consent, contact="Gunn Lervik")))
    for part in ("Liv Nordgård", "Berit", "mor", "Vise fram Lucia", "1. juni 2028", "Gunn Lervik"):
        assert squeezed(part) in found


def test_what_is_ticked_looks_and_is_read_otherwise() -> None:
    said_yes = form(FormFor("", MADE, child=True, person=LIV))
    said_no = form(FormFor("", MADE, child=True, person=a_child(answer=Answer.NO)))
    assert paper_pages(said_yes, 60) != paper_pages(said_no, 60)
    assert Image.open(__import__("io").BytesIO(paper_pages(said_yes, 60)[0])).size[0] > 400


@pytest.mark.parametrize("name", ["", "#set page(fill: red)", "*[_`$", "Å" * 300, "Čáhppes 💙 漢字", "\x00\x07"])
def test_whatever_a_name_holds_it_is_only_printed(name: str) -> None:
    paper = form(FormFor(name, MADE, person=a_person(name), consent=a_consent(purpose=name)))
    assert opened(paper_pdf(paper)).pages


def test_what_is_kept_about_a_person_is_shown_whole(tmp_path: Path) -> None:
    with plan_with_register(tmp_path / "data", MADE) as plan:
        person = a_person("Terje Måkeberg", group=AgeGroup.ADULT, note="Ring på kvelden",
                          consents=(a_consent(purpose="Lucia", wording="Kan vi bruke bildet?"),))  # fmt: skip
        plan.consents.save(person)
        found = written(about_person(plan, person))
    for part in (
        "Terje Måkeberg",
        "Voksen",
        "Ring på kvelden",
        "Lucia",
        "Kan vi bruke bildet?",
        "Facebook og Instagram",
    ):
        assert squeezed(part) in found


def test_the_recovery_code_stands_large_on_its_paper(tmp_path: Path) -> None:
    code = new_code()
    with plan_with_register(tmp_path / "data", MADE, set_up=False) as plan:
        assert squeezed(code) in written(recovery_paper(plan, code))
