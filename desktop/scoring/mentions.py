"""Whom and which figures a text mentions, for advice and evidence: not who signs it, a telephone or the time of day."""

from desktop.scoring.features import Features
from desktop.scoring.lexicon import load_lexicon, word_list
from desktop.scoring.reading import Reading, Token

_GREETINGS = frozenset({"hilsen", "hilsing", "helsing", "mvh", "klem"})
_WEEKDAYS = frozenset({"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"})
_LONGEST_SIGNATURE = 7  # tokens
_TIMES = frozenset({"Kl", "Dato", "Kr"})
_RANGES = frozenset({"–", "—", "-", "og", "til"})
# What makes the number after it an address or an account, not a figure.
_NUMBERED = frozenset({"tlf", "telefon", "mobil", "nr", "nummer", "vipps", "konto", "uke", "rom", "side", "til", "§"})
_OF_AGE = frozenset({"er", "fyller", "fylte", "blir", "ble"})
_SCALES = ("prosent", "million", "milliard", "tusen")


def signed_from(reading: Reading) -> int:
    """The token with which a signature at the end begins, as «Hilsen Kari» or «Kari, kasserer»; past the last token
    where there is none."""
    if not reading.sentences:
        return 0
    last = reading.sentences[-1]
    tokens = reading.tokens[last.first : last.last]
    greeting = next((number for number, one in enumerate(tokens) if one.word in _GREETINGS), None)
    if greeting is not None:
        return last.first + greeting
    alone = len(reading.sentences) > 1 and len(tokens) <= _LONGEST_SIGNATURE
    named = any(one.shown == "Navn" for one in tokens)
    return last.first if alone and named and all(map(_may_sign, tokens)) else last.last


def _may_sign(token: Token) -> bool:
    if token.kind != "word" or token.shown in {"Navn", "Etter"}:
        return token.raw not in {"!", "?"}
    return token.word in {"i", "for", "fra", "styret", "laget"} or "office" in load_lexicon().classes_of(
        token.stem, token.word
    )


def name_in(looked: Features) -> str:
    """The first person named who neither signs the text nor only takes calls."""
    called = _called(looked)
    tokens = looked.reading.tokens[: signed_from(looked.reading)]
    return next((one.raw for at, one in enumerate(tokens) if one.shown == "Navn" and at not in called), "")


def mourned_in(reading: Reading) -> str:
    """The first person named in a sentence that tells of a death."""
    for sentence in reading.sentences:
        tokens = reading.tokens[sentence.first : sentence.last]
        if any(one.word in word_list("grave") for one in tokens):
            return next((one.raw for one in tokens if one.shown == "Navn"), "")
    return ""


def contact_in(looked: Features) -> str:
    """The first person the reader is told to call or write to."""
    tokens = looked.reading.tokens
    return next((tokens[at].raw for at in sorted(_called(looked)) if tokens[at].shown == "Navn"), "")


def _called(looked: Features) -> set[int]:
    """The tokens that tell whom to call."""
    return {at for hit in looked.hits if hit.name == "q:contact" for at in range(hit.first, hit.last)}


def date_in(reading: Reading) -> str:
    """As written, for instance «4. mars» or «tirsdag»."""
    tokens = reading.tokens
    for at, token in enumerate(tokens):
        if token.shown == "Dato" and token.kind == "number":
            end = max((other.end for other in tokens[at : at + 3] if other.shown == "Dato"), default=token.end)
            return reading.text[token.start : end]
    return next((one.raw.lower() for one in tokens if one.word in _WEEKDAYS), "")


def figure_in(reading: Reading) -> str:
    """The first figure that tells something, with «millioner» or the like where that stands after it."""
    return next((_written(reading, at) for at in range(len(reading.tokens)) if _tells(reading, at)), "")


def crowd_in(reading: Reading) -> str:
    """The first figure that counts people, written as `figure_in` does."""
    kinds = word_list("crowd")
    for at, token in enumerate(reading.tokens):
        if token.shown != "#" or not _tells(reading, at):
            continue
        if any(one.word.startswith(kinds) for one in reading.tokens[at + 1 : at + 3]):
            return _written(reading, at)
    return ""


def _written(reading: Reading, number: int) -> str:
    token, after = reading.tokens[number], reading.tokens[number + 1 : number + 2]
    scaled = bool(after) and after[0].word.startswith(_SCALES)
    return reading.text[token.start : after[0].end if scaled else token.end]


def _tells(reading: Reading, number: int) -> bool:
    """Whether a number is neither a time, a price, an age, a telephone nor a place in an address."""
    tokens, token = reading.tokens, reading.tokens[number]
    if token.shown != "#" or len(token.raw) < 2 or len(token.raw) > 9 or ":" in token.raw:
        return False
    before, after = tokens[max(0, number - 3) : number], tokens[number + 1 : number + 4]
    if any(one.kind == "number" for one in (*before[-1:], *after[:1])):
        return False  # a telephone or an account in groups
    if (before and before[-1].shown in {"Egen", "Sted"}) or any(one.word in _NUMBERED for one in before[-1:]):
        return False
    if _spans(before[::-1]) or _spans(after):
        return False
    return not (after and _is_age(before, after[0]))


def _is_age(before: tuple[Token, ...], after: Token) -> bool:
    ends = after.raw in {".", ","} and any(one.word in _OF_AGE for one in before[-1:])
    return ends or after.raw == ")" or after.word.startswith("år")


def _spans(near: tuple[Token, ...]) -> bool:
    """Whether the next tokens are a dash or the like and then a time or another number, as in «11–14» and «14.–15.»."""
    near = tuple(one for one in near if one.raw != ".")[:2]
    return len(near) == 2 and near[0].shown in _RANGES and (near[1].shown in _TIMES or near[1].kind == "number")
