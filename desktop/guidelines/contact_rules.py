"""Finds private phone numbers, e-mail and home addresses, and national id numbers."""

import re
from collections.abc import Iterator
from datetime import date

from desktop.guidelines.hit import Hit
from desktop.guidelines.reading import Reading, Sentence

_PHONE = re.compile(
    r"(?<![\d.,])(?:(?:\+|00)47[ .]?)?(?:[2-9]\d{7}|[2-9]\d\d \d\d \d{3}|[2-9]\d(?: \d\d){3})(?![\d]|[.,]\d)"
)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_HOME_MAIL = re.compile(r"@(?:gmail|hotmail|live|outlook|yahoo|icloud|online|msn|getmail|broadpark)\.", re.IGNORECASE)
_STREET = re.compile(
    r"(?<!\w)[A-ZÆØÅ][\wæøå]*(?:\s[A-ZÆØÅ]?[\wæøå]+)?"
    r"(?:veien|vegen|vei|veg|gata|gaten|gate|gt\.|stien|bakken|svingen|haugen|lia|tunet|åsen|kroken|ringen|smauet|jordet)"
    r"\s\d{1,4}\s?[A-Ha-h]?\b"
)
_ELEVEN = re.compile(r"(?<![\d+])(?:\d[ .\-]?){10}\d(?![\d])")
_LAST_FIVE = re.compile(r"(?:personnummer|personnr\.?|fødselsnummer)\D{0,12}(?<!\d)(\d{5})(?!\d| ?\d)", re.IGNORECASE)
_FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def contact_private(reading: Reading, official: frozenset[str]) -> Iterator[Hit]:
    """A private person's number or address; one for sign-up, or one set down as official, is fine."""
    for index, sentence in enumerate(reading.sentences):
        around = reading.around(index)
        for match in (*_PHONE.finditer(sentence.text), *_MAIL.finditer(sentence.text)):
            if _bare(match[0]) not in official and _is_private(match[0], sentence, around):
                yield Hit(sentence.start + match.start(), sentence.start + match.end(), "contact_private")
        for match in _STREET.finditer(sentence.text):
            if _bare(match[0]) not in official and _is_home(sentence, around):
                yield Hit(sentence.start + match.start(), sentence.start + match.end(), "contact_private")


def official_set(contacts: tuple[str, ...]) -> frozenset[str]:
    """Contacts in the form they are compared in."""
    return frozenset(_bare(one) for one in contacts)


def _bare(contact: str) -> str:
    bare = re.sub(r"[\s.\-]", "", contact).lower()
    return re.sub(r"^(?:\+|00)47(?=\d{8}$)", "", bare)


def _is_private(contact: str, sentence: Sentence, around: tuple[Sentence, ...]) -> bool:
    if any(one.has("private_contact") for one in around):
        return True
    if any(one.has("official") for one in around):
        return False
    return bool(_HOME_MAIL.search(contact)) or ("@" not in contact and any(one.persons for one in around[:2]))


def _is_home(sentence: Sentence, around: tuple[Sentence, ...]) -> bool:
    """An address beside a person, and nothing that makes it a place of meeting."""
    somebody = bool(sentence.persons or _THEIRS.search(sentence.text))
    if sentence.has("venue"):
        return somebody and sentence.has("lives")
    return somebody or any(one.has("lives") for one in around)


_THEIRS = re.compile(r"\b(?:hun|han|ho|henne|ham|hennes|hans|hennar|naboen)\b", re.IGNORECASE)


def national_id(reading: Reading) -> Iterator[Hit]:
    """Eleven digits that are a national id number, by date and checksum, or clearly meant as one."""
    for index, sentence in enumerate(reading.sentences):
        yield from _spelled_out(sentence)
        for match in _ELEVEN.finditer(sentence.text):
            if _is_national_id(match[0], reading.around(index)):
                yield Hit(sentence.start + match.start(), sentence.start + match.end(), "national_id")


def _spelled_out(sentence: Sentence) -> Iterator[Hit]:
    """The last five digits alone, said to be what they are."""
    for match in _LAST_FIVE.finditer(sentence.text):
        yield Hit(sentence.start + match.start(1), sentence.start + match.end(1), "national_id")


def _is_national_id(words: str, around: tuple[Sentence, ...]) -> bool:
    digits = [int(letter) for letter in words if letter.isdigit()]
    if any(one.has("national_words") for one in around):
        return True
    as_account = bool(re.fullmatch(r"\d{4}[ .]\d\d[ .]\d{5}", words))
    if as_account or any(one.has("no_account") for one in around) or not _has_birth_date(digits):
        return False
    return _has_checksum(digits) or bool(re.fullmatch(r"\d{6}[ \-]?\d{5}|\d\d[ .]\d\d[ .]\d\d[ .\-]?\d{5}", words))


def _has_birth_date(digits: list[int]) -> bool:
    """The first six are a day; temporary numbers add 40 to the day, test numbers 40 or 80 to the month."""
    day, month, year = (10 * digits[place] + digits[place + 1] for place in (0, 2, 4))
    try:
        date(1900 + year if year else 2000, month % 40, day - 40 if day > 40 else day)
    except ValueError:
        return False
    return True


def _has_checksum(digits: list[int]) -> bool:
    """Both control digits by modulus 11 (Skatteetaten)."""
    first = -sum(weight * digit for weight, digit in zip(_FIRST_WEIGHTS, digits, strict=False)) % 11
    second = -sum(weight * digit for weight, digit in zip(_SECOND_WEIGHTS, digits, strict=False)) % 11
    return (first, second) == (digits[9], digits[10])
