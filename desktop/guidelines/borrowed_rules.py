"""Finds what is taken over without credit, links without a word about them, and films without captions."""

import re
from collections.abc import Iterator

from desktop.guidelines.addresses import addresses
from desktop.guidelines.hit import Hit
from desktop.guidelines.reading import Reading
from desktop.guidelines.words import pattern

# Places that are no maker: naming them credits nobody.
_NOBODY = re.compile(
    r"(?:foto|kilde|kjelde|bilde|tekst): ?(?:google|nettet|internett|pinterest|facebook|ukjen[td])", re.IGNORECASE
)
_TAG = re.compile(r"[#@]\w+")
_WORD = re.compile(r"[^\W\d_]+")


def borrowed_content(reading: Reading) -> Iterator[Hit]:
    """Text, picture or article from elsewhere, where nobody is credited."""
    credited = pattern("credit").search(_NOBODY.sub(" ", reading.text))
    if credited or reading.has("own_made"):
        return
    if match := pattern("borrowed").search(reading.text):
        yield Hit(match.start(), match.end(), "borrowed_content")
        return
    for index, sentence in enumerate(reading.sentences):
        match = pattern("lend_act").search(sentence.text)
        thing = any(one.has("lent_thing") for one in reading.around(index)[: 2 if index else 1])
        if match and thing and sentence.has("lend_place") and not sentence.has("idea_word"):
            yield Hit(sentence.start + match.start(), sentence.start + match.end(), "borrowed_content")
            return


def bare_link(reading: Reading) -> Iterator[Hit]:
    """A link in a text that says nothing of what is behind it."""
    found = addresses(reading.text)
    if not found:
        return
    rest = reading.text
    for start, end, _ in reversed(found):
        rest = rest[:start] + " " + rest[end:]
    telling = [word for word in _WORD.findall(_TAG.sub(" ", rest)) if not pattern("little_words").fullmatch(word)]
    if not telling:
        yield Hit(found[0][0], found[0][1], "bare_link")


def video_without_captions(reading: Reading, has_captions: bool | None) -> Iterator[Hit]:
    """The text says that a film has no captions; or speaks of a film that is known to have none."""
    if reading.has("needs_no_captions") or has_captions is True:
        return
    for index, sentence in enumerate(reading.sentences):
        film = any(one.has("film") for one in reading.around(index)[: 2 if index else 1])
        if film and (match := pattern("no_captions").search(sentence.text)):
            yield Hit(sentence.start + match.start(), sentence.start + match.end(), "video_without_captions")
            return
    if has_captions is False and (match := pattern("film").search(reading.text)):
        yield Hit(match.start(), match.end(), "video_without_captions")
