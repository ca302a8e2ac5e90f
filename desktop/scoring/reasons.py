"""The plain words for why a quality is met, by the clue that spoke loudest."""

from collections.abc import Iterator

from desktop.domain.quality import Quality
from desktop.domain.wording import Words

# For each quality: reason by clue; the empty clue holds the reason used where no other fits. A word class has one only
# where each of its words bears it out: that of humour holds «klage» too, which is funny in few posts.
_REASONS: dict[Quality, dict[str, str]] = {
    Quality.FEELING: {
        "": "her står noe på spill for noen",
        "q:cried": "vi kjenner at det går inn på noen",
        "q:afraid": "vi merker redselen eller savnet",
        "q:proud": "vi kjenner gleden og stoltheten",
        "q:unfair": "vi kjenner harmen over noe urimelig",
        "q:remembered": "her er et savn",
        "q:i_feel": "noen sier rett ut hva de kjente",
        "sorrow": "her er sorg eller savn",
        "fear": "her er uro eller redsel",
        "anger": "her er harme over noe urimelig",
        "joy": "her er en glede som kjennes",
        "body": "kroppen forteller hva noen kjenner",
        "struggle": "her er det alvor for noen",
    },
    Quality.PEOPLE: {
        "": "her ser vi et bestemt menneske",
        "q:name": "her møter vi en person med navn",
        "q:full_name": "her møter vi en person med navn",
        "q:name_age": "navn og alder gjør personen levende",
        "q:age": "alderen gjør personen levende",
        "q:name_does": "vi ser hva personen gjør",
        "q:name_said": "vi hører personen selv",
        "q:quote": "vi hører noens egne ord",
        "q:dash_quote": "vi hører noens egne ord",
        "q:kin": "her er en familie vi kan se for oss",
        "q:someone": "her ser vi ett bestemt menneske",
        "q:she_he": "vi følger ett menneske",
    },
    Quality.PRESENCE: {
        "": "laget svarer og er til stede",
        "q:you_asked": "dere bygger på noe følgerne sa",
        "q:asked_you": "dere bygger på noe følgerne sa",
        "q:thanks_for": "dere takker for det følgerne kom med",
        "q:answer_to": "dere svarer følgerne",
        "q:count_you": "dere har talt opp hva følgerne svarte",
        "q:under_post": "dere viser til det følgerne skrev",
        "q:we_changed": "dere har gjort noe med det følgerne sa",
        "q:react": "dere viser til svarene fra følgerne",
    },
    Quality.DIALOGUE: {
        "": "her får leseren noe å svare på",
        "q:ask_you": "et ekte spørsmål til leseren",
        "q:ask_short": "et spørsmål leseren kan svare på",
        "q:you_first": "et spørsmål rett til leseren",
        "q:tell_us": "leseren blir bedt om å fortelle",
        "q:tell_place": "leseren får vite hvor svaret skal stå",
        "q:your_own": "dere spør etter leserens egen erfaring",
        "q:poll": "leseren får velge",
        "M?": "et spørsmål som ikke er besvart",
        "tell": "leseren blir invitert til å svare",
    },
    Quality.SURPRISE: {
        "": "her kommer noe vi ikke ventet",
        "q:nobody": "dette ventet ingen",
        "q:turned_out": "her snur det vi trodde",
        "q:not_but": "her kommer en vending",
        "q:but_start": "her kommer en vending",
        "q:stolen": "en gåte som får oss til å stoppe",
        "q:only_one": "dette skjer ikke hver dag",
        "q:start_short": "en åpning som får oss til å stoppe",
        "q:fragment": "en kort setning som stopper oss",
        "turn": "her snur det vi ventet",
    },
    Quality.DELIGHT: {
        "": "her trekker vi på smilebåndet",
        "q:laugh": "her blir det ledd",
        "q:mock_formal": "alvorlige ord om noe lite alvorlig",
        "q:still_has": "et lunt stikk til slutt",
        "q:celebrate": "her er det noe å feire",
        "q:emoji_laugh": "her er det lov å le",
        "animal": "dyret stjeler scenen",
        "silly": "en morsom ting i et alvorlig rom",
        "joy": "en glede som smitter",
    },
    Quality.KNOWLEDGE: {
        "": "her lærer leseren noe",
        "q:right_to": "en rettighet leseren kan bruke",
        "q:research": "noe forskning har vist",
        "q:measure": "et mål leseren kan bruke",
        "q:share": "et tall som sier noe",
        "q:means": "noe blir forklart",
        "q:advice": "et råd leseren kan bruke",
        "q:if_then": "vi får vite hva vi gjør når det skjer",
        "q:imperative_start": "et råd leseren kan følge",
        "q:you_can": "vi får vite hva vi kan gjøre",
        "q:list_steps": "trinn leseren kan følge",
        "right": "en rettighet leseren kan bruke",
        "fact": "noe blir forklart",
        "howto": "et råd leseren kan følge",
        "unit": "et mål leseren kan bruke",
    },
    Quality.PERSONAL: {
        "": "her blir vi kjent med dere",
        "q:i_said": "noen forteller selv hva de gjorde",
        "q:i_feel": "noen sier selv hva de kjente",
        "q:we_did": "dere forteller hva dere selv gjorde",
        "q:we_own_up": "dere innrømmer noe",
        "q:own_up": "dere innrømmer noe",
        "q:behind": "vi får se bak kulissene",
        "q:i_am": "den som skriver, viser seg fram",
        "q:i_any": "den som skriver, snakker for seg selv",
        "q:between_us": "dere sier noe dere ikke pleier å si",
        "T1S": "den som skriver, snakker for seg selv",
        "self": "dere byr på noe eget",
    },
}


def reason_for(quality: Quality, clue: str) -> str:
    """The reason that belongs to a clue, empty where it has none; the clue "" gives the quality's common reason."""
    reason = _REASONS[quality].get(clue, "")
    return Words(reason, {}) if reason else ""


def sources() -> Iterator[str]:
    """All reasons, for the translations."""
    for reasons in _REASONS.values():
        yield from reasons.values()
