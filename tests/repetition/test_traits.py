"""What a post has in common with those before it: one thing at a time, with which, when and how many."""

from dataclasses import replace
from datetime import time

from desktop.domain.likeness import Trait
from desktop.domain.media import PersonMark
from desktop.domain.post import Form, Post
from desktop.repetition.index import PlanIndex
from desktop.repetition.traits import call
from tests.repetition.posts import picture, post

PRINT, NEARLY = "0f" * 16, "0f" * 15 + "0e"
TEXT = "Vi minner om kaffekroken på torsdag. Alle er velkomne. Meld deg på til Siv!"


def found(mine: Post, *others: Post) -> dict[Trait, str]:
    return {one.trait: one.line for one in PlanIndex(others).surroundings(mine).near}


def test_each_thing_in_common_names_the_latest_post_its_day_and_how_many() -> None:
    old = [
        post(f"p{day}", f"Noe annet nummer {day}.", day, title=f"Nr. {day}", theme="Kaffe", form=Form.POLL)
        for day in (-20, -6)
    ]
    other = post("x", "Dugnad på lørdag.", -3, title="Dugnad", theme="Dugnad", form=Form.TEXT)

    near = found(post("ny", "Helt andre ord her.", 0, theme="kaffe", form=Form.TEXT), *old, other)

    assert near[Trait.THEME] == "Samme tema som «Nr. -6» 25. nov.: 2 av 3 innlegg på 60 dager"
    assert near[Trait.FORM] == "Samme form som «Dugnad» 28. nov.: 1 av 3 innlegg på 60 dager"


def test_opening_call_hashtags_and_hour_are_seen() -> None:
    mine = post("a", TEXT + " #kaffe #ms", 14, clock=time(18, 30))
    other = post("b", "Vi minner om julebordet, det blir ribbe. Meld deg på hos Kåre. #kaffe", 7, clock=time(18))

    near = found(mine, replace(other, title="Julebord"))

    assert near[Trait.OPENING] == "Begynner med «Vi minner om …», som «Julebord» 8. des."
    assert near[Trait.CALL] == "Oppfordrer med «Meld deg …», som «Julebord» 8. des."
    assert near[Trait.TAGS] == "Deler emneknagger med «Julebord» 8. des."
    assert near[Trait.TIME] == "Samme ukedag og time som «Julebord» 8. des."
    assert Trait.THEME not in near


def test_the_same_picture_and_person_are_seen() -> None:
    shown = replace(picture(PRINT), persons=(PersonMark("7f"), PersonMark("")))
    again = replace(picture(NEARLY), persons=(PersonMark("7f"),))
    stranger = replace(picture("3c" * 16), persons=(PersonMark(""),))

    near = found(post("a", "Ett.", 3, media=(shown,)), post("b", "To.", 0, title="Kåre", media=(again,)))

    assert near[Trait.PICTURE] == "Samme bilde som i «Kåre» 1. des."
    assert near[Trait.PERSON] == "Viser samme person som «Kåre» 1. des."
    assert (
        not {Trait.PICTURE, Trait.PERSON}
        & found(post("a", "Ett.", 3, media=(shown,)), post("b", "To.", 0, media=(stranger,))).keys()
    )


def test_only_what_came_before_within_sixty_days_counts() -> None:
    mine = post("a", "Ett.", 0, theme="Kaffe")

    assert Trait.THEME in found(mine, post("b", "To.", -60, theme="Kaffe"))
    assert Trait.THEME not in found(mine, post("b", "To.", -61, theme="Kaffe"))
    assert Trait.THEME not in found(mine, post("b", "To.", 1, theme="Kaffe"))


def test_the_year_tells_of_theme_and_form() -> None:
    others = [post(f"p{day}", "To.", day, title=f"Nr. {day}", theme="Kaffe", form=Form.POLL) for day in (-300, -100)]

    year = PlanIndex(others).surroundings(post("a", "Ett.", 0, theme="Kaffe", form=Form.TEXT)).year

    assert [(one.trait, one.line) for one in year] == [
        (Trait.THEME, "Samme tema som «Nr. -100» 23. aug.: 2 av 2 innlegg på 365 dager")
    ]


def test_much_in_common_with_one_post_just_before_is_told() -> None:
    mine = post("a", TEXT, 14, theme="Kaffe", clock=time(18))
    twin = post("b", "Vi minner om bingo fredag, den er i kjelleren. Meld deg på nå.", 7, theme="Kaffe", clock=time(18))

    assert len(PlanIndex([twin]).surroundings(mine).much_alike) == 5
    assert not PlanIndex([replace(twin, theme="Bingo", form=Form.POLL)]).surroundings(mine).much_alike
    assert not PlanIndex([replace(twin, day=post("c", "", -20).day)]).surroundings(mine).much_alike


def test_what_the_reader_is_asked_to_do() -> None:
    assert call(TEXT) == "meld deg"
    assert call("Fortell oss hva du lurer på. Vi svarer i morgen.") == "fortell oss"
    assert call("Kaffekroken er åpen. Det var hyggelig sist.") == ""
