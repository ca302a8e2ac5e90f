"""Names a caption's language: from what the file or track says, else from the words themselves."""

import re
from collections.abc import Iterable

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
_CODES = {name: code for code, names in _NAMED.items() for name in names.split()}
# Codes of ISO 639-1 beside those above: two letters in a name are a language only when they are one of these.
_OTHER_CODES = """
aa ab ae af ak am an as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cu cv cy dv dz ee el eo eu ff fj
fo fy ga gd gl gn gu gv ha he hi ho hr ht hy hz ia id ie ig ii ik io iu jv ka kg ki kj kk kl km kn kr ks ku kv
kw ky la lb lg li ln lo lu mg mh mi mk ml mn mr ms mt my na nd ne ng nr nv ny oc oj om or os pa pi ps qu rm rn
rw sa sc sd sg si sk sl sm sn sq sr ss st su sw ta te tg tk tl tn to ts tt tw ty ug uz ve vo wa wo xh yi yo za
zu
"""

_WORDS = {
    "nb": """ikke jeg hva hvordan hvorfor hvem noen noe dere fra mye bare også være blir hun kommer mer hjelp nå sånn
    selv""",
    "nn": """ikkje eg kva korleis kvifor kven nokon noko dykk frå mykje berre òg vere vert blir ho kjem meir hjelp no
    slik sjølv ein eit dei vi me""",
    "en": """the and you that was for are with this have not but what all were when your can there is of to it""",
    "sv": "och jag inte är att för vad från mycket också",
    "da": "jeg ikke af hvad nogen noget meget også være bliver fra op",
}
_SHARED = "og i på er det at som en for med til har den vi de"


def normalised(name: str) -> str:
    """`nb_NO`, `nob`, `Norsk bokmål` → `nb`; empty where it says nothing of a language."""
    words = re.findall(r"[^\W_]+", name.casefold())
    if "bokmål" in words or "bokmal" in words:
        return "nb"
    if "nynorsk" in words:
        return "nn"
    first = words[0] if words else ""
    return _CODES.get(first, first if first in _OTHER_CODES.split() else "")


def guessed(texts: Iterable[str]) -> str:
    """`nb`, `nn`, `no`, `en`, `sv`, `da`, or empty where the words are too few or foreign to us."""
    words = re.findall(r"[^\W\d_]+", " ".join(texts).casefold())
    hits = {code: sum(word in known for word in words) for code, known in _known().items()}
    best = max(hits, key=lambda code: hits[code])
    if hits[best] >= 2 and hits[best] / len(words) >= 0.04:
        others = [count for code, count in hits.items() if code != best]
        return best if hits[best] > max(others) else _tied(hits, best)
    shared = _SHARED.split()
    norse = sum(word in shared for word in words)
    return "no" if norse >= 2 and norse / len(words) >= 0.1 and not hits["en"] else ""


def _tied(hits: dict[str, int], best: str) -> str:
    """Equally much bokmål and nynorsk is still Norwegian."""
    top = {code for code, count in hits.items() if count == hits[best]}
    if top == {"nb", "da"}:
        return "nb"  # much is spelt alike, and the readers are Norwegian
    return "no" if top <= {"nb", "nn", "da"} else ""


def _known() -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in _WORDS.items()}
