"""Advice is one step, led by a verb, and made for the post it stands beside."""

from desktop.domain.quality import FROM_TEXT
from desktop.scoring.model import load_judge

VERBS = {
    "Be", "Begynn", "Bygg", "Bytt", "Del", "Finn", "Forklar", "Fortell", "Gi", "Innrøm", "La", "Le", "Legg", "Lov",
    "Nevn", "Si", "Sitér", "Skriv", "Snu", "Spør", "Start", "Svar", "Ta", "Velg", "Vis", "Åpne",
}  # fmt: skip
POSTS = (
    "",
    "Medlemsmøte torsdag 6. februar kl. 18 på biblioteket.",
    "Julebord 5. desember på Fjordgløtt. Påmelding til Wenche på tlf. 000 00 000.",
    "Grunnstønad kan gis til den som har ekstra utgifter på grunn av varig sykdom.",
    "Vi rydda boden i går. 14 sekker ble kjørt bort.",
    "Bassengtreninga er i gang att måndag. Ta med handkle.",
    "Takk til sponsoren for gevinstene.",
    "Hei",
)


def advice(text: str) -> tuple[str, ...]:
    return tuple(one.advice for one in load_judge().judge(text))


def test_every_advice_starts_with_a_verb() -> None:
    assert {line.split()[0] for post in POSTS for line in advice(post)} <= VERBS


def test_no_advice_is_left_unfilled_or_overlong() -> None:
    lines = [line for post in POSTS for line in advice(post)]
    assert not [line for line in lines if "{" in line or "«»" in line or "  " in line or "!" in line]
    assert max(map(len, lines)) <= 80


def test_posts_about_different_things_get_different_advice() -> None:
    for number in range(len(FROM_TEXT)):
        given = [advice(post)[number] for post in POSTS[1:7]]
        assert len(set(given)) >= 4, given


def test_the_advice_names_what_the_post_is_about() -> None:
    lines = " ".join(advice(POSTS[3])).lower()
    assert "grunnstønad" in lines or "utgifter" in lines


def test_the_advice_speaks_of_an_event_only_where_there_is_one() -> None:
    lines = " ".join(
        advice("Hun gikk tur i skogen, i møte med en samling av fjorten rare trær. Turkomiteens leder lo.")
    )
    assert not {"«tur»", "«møte»", "«samling»", "«turkomiteens»"} & {word.strip(".,?") for word in lines.split()}
    assert "«sommerturen»" in " ".join(advice("Sommerturen går til Røros. Påmelding innen fredag."))


def test_what_is_said_twice_in_other_forms_is_what_the_post_is_about() -> None:
    post = "Legg plagget i vann med balsam. Balsamen smører fibrene, så skjellene slipper taket."
    assert "balsam" in " ".join(advice(post))


def test_a_bill_and_culture_are_no_outings() -> None:
    lines = " ".join(advice("Faktura for kontingenten kommer i januar. Vi takker kulturen i kommunen."))
    assert "«faktura»" not in lines or "på «faktura»" not in lines
    assert "«kulturen»" not in lines or "på «kulturen»" not in lines


def test_what_has_been_is_spoken_of_as_past() -> None:
    past = " ".join(advice("Turen til Voss var fin. Vi gikk langs elva og spiste lunsj ute."))
    coming = " ".join(advice("Turen går til Voss lørdag 4. mai. Påmelding innen fredag."))
    assert "gleder" not in past
    assert "skal på" not in past
    assert "husker best" in past
    assert "husker best" not in coming


def test_where_somebody_has_died_nobody_is_told_to_joke_or_to_find_one_like_him() -> None:
    lines = " ".join(advice("Oddvar er død. Han kjørte minibussen vår i nitten år."))
    assert "lo av" not in lines
    assert "smile" not in lines
    assert "likner" not in lines


def test_nobody_is_told_to_laugh_about_an_illness() -> None:
    lines = " ".join(advice("Vi har skrevet en brosjyre om diagnosen. Den handler om diagnosen og hverdagen."))
    assert "«diagnosen»" in lines
    assert "Le litt av dere selv når det gjelder «diagnosen»" not in lines


def test_a_profession_is_not_what_a_post_is_about() -> None:
    lines = " ".join(advice("Du kan få dekket reisen til fysioterapeuten. Reisen må være til nærmeste sted."))
    assert "fysioterapeuten" not in lines
    assert "«reisen»" in lines
