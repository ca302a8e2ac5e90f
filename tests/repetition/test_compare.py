"""Two texts are called the same again when a reader would say so, and only then."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.likeness import LikenessKind
from desktop.repetition.compare import aligned, compare

BINGO = (
    "Tusen takk til alle som kom på bingo i går! Det ble solgt 412 bonger, og hovedgevinsten gikk til Nordvik. "
    "Neste bingo er 8. mars. Vel møtt!"
)
TEXTS = st.text(max_size=80) | st.sampled_from([BINGO, "Dugnad lørdag kl. 11.", "", "🙂", "#ms #fatigue", "12. mars"])


def test_the_very_same_text_is_the_same() -> None:
    found = compare(BINGO, BINGO)

    assert found.repetitive
    assert found.kind == LikenessKind.SAME
    assert found.score == 1.0
    assert found.why == "Samme tekst."


def test_emoji_signs_and_capitals_make_no_new_text() -> None:
    assert compare("Husk kafé i morgen kl. 11. Vafler!", "HUSK KAFÉ i morgen kl 11 ☕ Vafler").kind == LikenessKind.SAME


def test_a_few_changed_words_are_a_small_edit() -> None:
    found = compare(
        "Vi trenger gevinster til basaren! Alt mottas med takk. Leveres på lageret tirsdag.",
        "Vi trenger gevinster til basaren! Alt mottas med takk. Leveres på lageret tirsdag. Del gjerne!",
    )

    assert found.kind == LikenessKind.SMALL_EDIT
    assert found.why == "Nesten lik tekst."


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"8. mars": "5. april"}, "De samme ordene, bare ny dato."),
        ({"8. mars": "9. mars"}, "De samme ordene, bare ny dato."),
        ({"412": "388"}, "De samme ordene, bare nye tall."),
        ({"Nordvik": "Granli"}, "De samme ordene, bare nye navn."),
        ({"8. mars": "5. april", "Nordvik": "Granli"}, "De samme ordene, bare ny dato og nye navn."),
    ],
)
def test_the_same_words_with_new_facts_are_a_template(changes: dict[str, str], why: str) -> None:
    other = BINGO
    for old, new in changes.items():
        other = other.replace(old, new)

    found = compare(BINGO, other)

    assert found.kind == LikenessKind.TEMPLATE
    assert found.why == why


def test_the_same_frame_with_new_contents_is_a_template() -> None:
    found = compare(
        "Bli kjent med styret! Jeg heter Camilla og er ny sekretær. Jeg er 36 år, bor i Øvredal og jobber i barnehage.",
        "Bli kjent med styret! Jeg heter Dag og er ny kasserer. Jeg er 63 år, bor på Tangen og jobber i butikk.",
    )

    assert found.kind == LikenessKind.TEMPLATE
    assert found.why == "Samme oppsett, bare nye detaljer."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Medlemsmøtet torsdag er avlyst på grunn av uværet. Vi kommer tilbake med ny dato.",
            "Det blåser opp, så torsdagens møte går dessverre ut. Ny dato kommer når vi vet mer.",
        ),
        (
            "Vi har fått 25 000 kroner fra sparebanken. Pengene går til nye treningsmatter. Tusen takk!",
            "Takket være en gave på 25 000 fra sparebanken kan treningsgruppa snart ligge på nye matter.",
        ),
        (
            "Styret søker ny kasserer fra årsmøtet i mars. Du må like tall og orden. Ta kontakt med Bjørg.",
            "Styret søkjer ny kasserar frå årsmøtet i mars. Du må like tal og orden. Ta kontakt med Bjørg.",
        ),
    ],
)
def test_the_same_news_in_other_words_is_found(one: str, other: str) -> None:
    found = compare(one, other)

    assert found.repetitive
    assert found.score >= 0.5


def test_news_told_anew_says_so_in_plain_words() -> None:
    found = compare(
        "Turen til Furusjøen ble en suksess. 28 deltakere, sol fra skyfri himmel og grillpølser til alle.",
        "28 glade turgåere og et berg av pølser. Slik kan Furusjø-turen vår i strålende vær oppsummeres.",
    )

    assert found.kind == LikenessKind.REWORDED
    assert found.why == "Samme nyhet med andre ord."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # the same theme from a new angle
            "Bassengtrening hver tirsdag klokka 17 i Havnbadet. Drop-in 70 kroner.",
            "Jeg gruet meg i tre år for å vise kroppen min i badedrakt. Så sto det seks andre i garderoben og lo av "
            "hvor tungt det er å få av våte strømpebukser.",
        ),
        (  # another event of the same kind
            "Medlemsmøte 14. mars på Bydelshuset. Advokat Rolf Dahl snakker om fremtidsfullmakt. Servering av suppe.",
            "I april møtes vi hos Frivilligsentralen. Da kommer sexolog Mona og tar opp alt du ikke tør spørre om.",
        ),
        (  # before and after
            "Loppemarkedet starter i morgen klokka 10! Husk kontanter og bærenett.",
            "Tusen takk for innsatsen på loppemarkedet! Vi solgte for 42 000, og bare en sofa sto igjen.",
        ),
        (  # only the greeting and the hashtags
            "God morgen! Ingen trening i dag, salen er opptatt. #mslaget #sammen #ms",
            "God morgen! Boka til Ragnhild er endelig ute i butikkene. #mslaget #sammen #ms",
        ),
        (  # two people
            "Torstein er 61 og har MS. Han bygger modelljernbane i kjelleren. «Her bestemmer jeg,» sier han.",
            "Elin er 28 og fikk diagnosen da hun begynte på juss. «Jeg utsatte ikke drømmen,» sier hun.",
        ),
        ("Velkommen til nye medlemmer!", "Medlemsmøte torsdag 6. november. Sosionom forteller om trygd. Velkommen!"),
    ],
)
def test_what_only_resembles_is_left_in_peace(one: str, other: str) -> None:
    found = compare(one, other)

    assert not found.repetitive
    assert found.kind is None
    assert found.score < 0.5


@given(TEXTS, TEXTS)
@settings(max_examples=80, deadline=None)
def test_any_two_texts_can_be_compared_either_way_round(one: str, other: str) -> None:
    found = compare(one, other)

    assert found == compare(other, one)
    assert 0.0 <= found.score <= 1.0
    assert found.repetitive == (found.score >= 0.5) == (found.kind is not None)
    assert found.why.endswith(".")


def test_aligned_words_are_marked_in_both_texts() -> None:
    one = "Turen til Furusjøen ble en suksess. 28 deltakere fikk fisk."
    other = "28 glade turgåere! Furusjø-turen vår var i strålende vær."

    met = {(one[a:b], other[c:d]) for (a, b), (c, d) in aligned(one, other)}

    assert ("28", "28") in met
    assert ("Furusjøen", "Furusjø-turen") in met


def test_aligned_spans_keep_a_stretch_of_the_same_words_together() -> None:
    one = "Velkommen til bingo på Bydelshuset tirsdag."
    other = "Velkommen til bingo på Samfunnshuset onsdag."

    (first, second), *_ = aligned(one, other)

    assert one[slice(*first)] == other[slice(*second)] == "Velkommen til bingo på"


@given(TEXTS, TEXTS)
@settings(max_examples=80, deadline=None)
def test_aligned_spans_lie_within_the_texts_in_the_order_of_the_first(one: str, other: str) -> None:
    met = aligned(one, other)

    starts = [start for (start, _), _ in met]
    assert starts == sorted(starts)
    assert all(0 <= a < b <= len(one) and 0 <= c < d <= len(other) for (a, b), (c, d) in met)
    ends = [end for (_, end), _ in met]
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))
