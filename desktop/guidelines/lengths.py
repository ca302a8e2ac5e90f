"""How long a text is the way each channel counts it."""

import re
import unicodedata

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


def sms_parts(text: str) -> int:
    """How many parts an SMS is sent in: 160 or 70 characters in one, 153 or 67 in each when there are several."""
    septets = _septets(text)
    size, single, several = (len(text.encode("utf-16-le", "replace")) // 2, 70, 67)
    if septets is not None:
        size, single, several = (septets, 160, 153)
    return 1 if size <= single else -(-size // several)


def _septets(text: str) -> int | None:
    """The size in the plain SMS alphabet, None where a letter is not in it."""
    if any(letter not in _GSM7 and letter not in _GSM7_TWO for letter in text):
        return None
    return len(text) + sum(letter in _GSM7_TWO for letter in text)


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
