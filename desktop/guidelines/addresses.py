"""Finds the web addresses of a text, so that each can be looked at before the post goes out."""

import re
from functools import lru_cache

# Endings that make a bare name an address. `se`, `de` and `me` are Norwegian words too: they need a path or www.
_ENDINGS = "no|com|org|net|info|eu|dk|fi|is|uk|io|app|tv|nu|be|gl|ly|health|video|events"
_WORDY_ENDINGS = "se|de|me|to|it"
_NAME = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_HOST = rf"(?:{_NAME}\.)+"
_REST = r"(?:[/?#][^\s<>«»“”\"]*)"

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ADDRESS = re.compile(
    rf"""https?://[^\s<>«»“”\"]+
    | (?<![\w@./-])www\.{_HOST}[^\W\d_]{{2,}}(?::\d+)?{_REST}?
    | (?<![\w@./-]){_HOST}(?:{_ENDINGS})(?![\w@-])(?!\.\w)(?::\d+)?{_REST}?
    | (?<![\w@./-]){_HOST}(?:{_WORDY_ENDINGS})/[^\s<>«»“”\"]+
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TRAILING = ".,;:!?'’*_…-"
_PAIRS = {")": "(", "]": "[", "}": "{"}


@lru_cache(maxsize=1000)
def addresses(text: str) -> tuple[tuple[int, int, str], ...]:
    """Every web address as (start, end, address), offsets in code points, end excluded; e-mail addresses are not."""
    mail = [match.span() for match in _MAIL.finditer(text)]
    found = []
    for match in _ADDRESS.finditer(text):
        start, end = match.start(), match.start() + len(_trimmed(match[0]))
        inside_mail = any(start < stop and end > begin for begin, stop in mail) and "://" not in text[start:end]
        if not inside_mail and _has_host(text[start:end]):
            found.append((start, end, text[start:end]))
    return tuple(found)


def same_address(address: str) -> str:
    """The address in the form two spellings of it share: no scheme, no www, no closing slash, small host letters."""
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", address.strip(), flags=re.IGNORECASE)
    host, slash, path = bare.partition("/")
    return (host.lower() + slash + path).rstrip("/")


def _trimmed(address: str) -> str:
    """Without the sentence's own punctuation; a bracket stays where its partner is in the address."""
    while address:
        last = address[-1]
        lonely = last in _PAIRS and address.count(last) > address.count(_PAIRS[last])
        if last not in _TRAILING and not lonely:
            return address
        address = address[:-1]
    return address


def _has_host(address: str) -> bool:
    host = re.sub(r"^https?://", "", address, flags=re.IGNORECASE)
    return bool(re.match(r"[^\W_]", host)) and "." in host
