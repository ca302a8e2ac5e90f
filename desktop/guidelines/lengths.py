"""How long a text is the way each channel counts it."""

import re
import unicodedata
from dataclasses import dataclass

from desktop.domain.channel import Channel
from desktop.guidelines.addresses import addresses

# X counts by twitter-text's configuration v3: these ranges weigh one, all else two, an address 23, an emoji two.
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_LINK = 23
_EMOJI = 2

_PICTOGRAPH = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u25aa-\u25fe\u2600-\u27bf\u2934\u2935"
    "\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001f1e5\U0001f200-\U0001faff]"
)
_TONE = "[\U0001f3fb-\U0001f3ff]"
_ONE = f"{_PICTOGRAPH}\ufe0f?{_TONE}?[\U000e0020-\U000e007f]*"
_EMOJIS = re.compile(f"[0-9#*]\ufe0f?\u20e3|[\U0001f1e6-\U0001f1ff]{{2}}|{_ONE}(?:\u200d{_ONE})*")

# The letters of one septet and those of two in an SMS (3GPP TS 23.038).
_GSM7 = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM7_TWO = frozenset("^{}\\[~]|€\f")


def text_length(channel: Channel, text: str) -> int:
    """Characters as the channel counts them: weighted for X, code points elsewhere."""
    return _weighted(text) if channel == Channel.X else len(text)


@dataclass(frozen=True, slots=True)
class SmsSize:
    """How an SMS is sent: the text of each part, how much more the last one takes, and the letters (each once) that
    are not in the plain alphabet and so leave less room in every part."""

    parts: tuple[str, ...]
    room: int
    odd: tuple[str, ...] = ()


def sms_size(text: str) -> SmsSize:
    """An SMS in parts: 160 or 70 characters in one, 153 or 67 in each when there are several. A letter of two places is
    never cut in two."""
    odd = tuple(dict.fromkeys(letter for letter in text if letter not in _GSM7 and letter not in _GSM7_TWO))
    width = _units if odd else _septets_of
    single, several = (70, 67) if odd else (160, 153)
    size = sum(map(width, text))
    if size <= single:
        return SmsSize((text,), single - size, odd)
    parts, left = [""], several
    for letter in text:
        if width(letter) > left:
            parts.append("")
            left = several
        parts[-1] += letter
        left -= width(letter)
    return SmsSize(tuple(parts), left, odd)


def sms_parts(text: str) -> int:
    """How many parts an SMS is sent in."""
    return len(sms_size(text).parts)


def _septets_of(letter: str) -> int:
    return 2 if letter in _GSM7_TWO else 1


def _units(letter: str) -> int:
    return 2 if ord(letter) > 0xFFFF else 1


def _weighted(text: str) -> int:
    text = unicodedata.normalize("NFC", text)
    total, place = 0, 0
    for start, end, _ in addresses(text):
        total += _weighted_words(text[place:start]) + _LINK
        place = end
    return total + _weighted_words(text[place:])


def _weighted_words(words: str) -> int:
    rest, emojis = _EMOJIS.subn("", words)
    return emojis * _EMOJI + sum(_weight(letter) for letter in rest)


def _weight(letter: str) -> int:
    return 1 if any(low <= ord(letter) <= high for low, high in _LIGHT) else 2
