"""Names a caption's language: from what the file or track says, else from the words themselves."""

import re
from collections.abc import Iterable

from desktop.domain.wording import say

_NAMED = {
    "nb": "nb nob bokmål bokmal norsk-bokmål",
    "nn": "nn nno nynorsk norsk-nynorsk",
    "no": "no nor norsk norwegian",
    "en": "en eng english engelsk",
    "sv": "sv swe svensk swedish svenska",
    "da": "da dan dansk danish",
    "de": "de ger deu tysk german deutsch",
    "fr": "fr fre fra fransk french français",
    "es": "es spa spansk spanish español",
    "se": "se sme samisk nordsamisk",
    "fi": "fi fin finsk finnish suomi",
    "is": "is ice isl islandsk",
    "pl": "pl pol polsk polish",
    "ar": "ar ara arabisk arabic",
    "uk": "uk ukr ukrainsk ukrainian",
    "so": "so som somali",
    "ti": "ti tir tigrinja",
    "ur": "ur urd urdu",
    "fa": "fa per fas farsi persisk",
    "nl": "nl dut nld",
    "it": "it ita",
    "pt": "pt por",
    "ru": "ru rus",
    "tr": "tr tur",
    "lt": "lt lit",
    "lv": "lv lav",
    "et": "et est",
    "ro": "ro rum ron",
    "cs": "cs cze ces",
    "hu": "hu hun",
    "vi": "vi vie",
    "th": "th tha",
    "zh": "zh chi zho",
    "ja": "ja jpn",
    "ko": "ko kor",
}
_SCRIPTS = frozenset(("hans", "hant", "latn", "cyrl", "arab", "419"))
_CODES = {name: code for code, names in _NAMED.items() for name in names.split()}
# Codes of ISO 639-1 beside those above: two letters in a name are a language only when they are one of these.
_OTHER_CODES = """
aa ab ae af ak am an as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cu cv cy dv dz ee el eo eu ff fj
fo fy ga gd gl gn gu gv ha he hi ho hr ht hy hz ia id ie ig ii ik io iu jv ka kg ki kj kk kl km kn kr ks ku kv
kw ky la lb lg li ln lo lu mg mh mi mk ml mn mr ms mt my na nd ne ng nr nv ny oc oj om or os pa pi ps qu rm rn
rw sa sc sd sg si sk sl sm sn sq sr ss st su sw ta te tg tk tl tn to ts tt tw ty ug uz ve vo wa wo xh yi yo za
zu
"""

LANGUAGE_NAMES: dict[str, str] = {
    "nb": say("bokmål"),
    "nn": say("nynorsk"),
    "no": say("norsk"),
    "en": say("engelsk"),
    "sv": say("svensk"),
    "da": say("dansk"),
    "de": say("tysk"),
}

# Words that one language has and its neighbours spell otherwise or lack.
_OWN_WORDS = {
    "nb": """ikke jeg hva hvordan hvorfor hvem hvor hver hvert hvis noen noe dere deres fra mye være ble hun
    kommer mer nå sånn selv en et også sammen hjem hjemme gjøre gjør uke uken flere disse dem da tror ønsker søker
    hører begge egen øyne vet vært sier sykdom sykdommen bedre hverandre""",
    "nn": """ikkje eg kva korleis kvifor kven kvar kvart viss nokon nokre noko dykk dykkar frå mykje vere vera vore vart
    vert ho kjem meir ein eit dei òg saman heim heime gjere gjer veke veka fleire desse då trur ønskjer søkjer høyrer
    høyre eigen fyrst auge veit seier sjukdom sjukdomen betre sjølv me korkje berre laurdag
    sundag måndag tysdag verte""",
    "en": """the and you that was are with this is not but what when your there it they we have from been would could
    about which their will how""",
    "sv": "och jag inte är att för vad från mycket också ett någon något när henne varför",
    "da": "af mig dig sig efter hvad nogle nogen noget bliver gøre uge jeres ud hvordan været ikke jeg lige selvom",
}
_SHARED = "og i på er det at som for med til har den vi de å av om kan skal så når men alle du ved under etter mot"
_NORSE_LETTERS = frozenset("æøå")
_LEAST_SHARE = 0.03  # of the words; a stray word or a name is no proof


def normalised(name: str) -> str:
    """`nb_NO`, `nob`, `Norsk bokmål` → `nb`; empty where it says nothing of a language, or more than a language."""
    words = re.findall(r"[^\W_]+", name.casefold())
    if not words or not all(_is_part(word) for word in words[1:]):
        return ""
    for code in ("nb", "nn"):
        if any(_CODES.get(word) == code for word in words):
            return code
    return _CODES.get(words[0], words[0] if words[0] in _OTHER_CODES.split() else "")


def _is_part(word: str) -> bool:
    """What may follow a language: its country, its letters, or its name once more."""
    return word in _CODES or word in _SCRIPTS or len(word) == 2


def guessed(texts: Iterable[str]) -> str:
    """`nb`, `nn`, `no` (Norwegian, but which of the two cannot be told), `en`, `sv`, `da`; empty where the words are
    too few or the language is none of these."""
    words = re.findall(r"[^\W\d_]+", " ".join(texts).casefold())
    hits = {code: _count(words, own) for code, own in _OWN_WORDS.items()}
    shared = _count(words, _SHARED) + sum(not _NORSE_LETTERS.isdisjoint(word) for word in words)
    if max(shared, *hits.values(), 1) < max(2, _LEAST_SHARE * len(words)):
        return ""
    norse = shared + max(hits["nb"], hits["nn"])
    if hits["en"] > norse:
        return "en"
    home = max(hits["nb"], hits["nn"])
    for abroad in ("sv", "da"):
        if hits[abroad] >= 2 and hits[abroad] > home:
            return abroad
    return "no" if hits["nb"] == hits["nn"] else "nb" if hits["nb"] > hits["nn"] else "nn"


def _count(words: list[str], known: str) -> int:
    listed = set(known.split())
    return sum(word in listed for word in words)
