"""Words for the user that remember how they were made, so that the window can say them in another language.

What Elleve says stands in bokmål in the source, once, as `say("Uke {week} mangler {quality:lower}", week=51, …)`. The
result is a plain `str` in bokmål wherever it goes (kept, compared, printed, on paper). Where it is shown, the window
looks its source up in a translation and fills it in anew; parts that are themselves made by `say` are translated too,
names and titles the board has written are not.
"""

from collections.abc import Callable, Mapping, Sequence
from string import Formatter
from typing import Any


class Words(str):
    """Bokmål, with the `source` it was made from and its `parts`."""

    source: str
    parts: Mapping[str, object]

    def __new__(cls, source: str, parts: Mapping[str, object]) -> "Words":
        made = super().__new__(cls, _FILL.vformat(source, (), parts))
        made.source, made.parts = source, parts
        return made

    def __reduce__(self) -> tuple[type["Words"], tuple[str, dict[str, object]]]:
        return Words, (self.source, dict(self.parts))


class _Fill(Formatter):
    """Knows `{word:lower}` and `{word:capital}` besides what formatting knows of itself."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec == "lower":
            return str(value).lower()
        if format_spec == "capital":
            return str(value)[:1].upper() + str(value)[1:]
        return str(super().format_field(value, format_spec))


_FILL = _Fill()


def say(source: str, /, **parts: object) -> Words:
    """Words in bokmål with their parts filled in. The source must be written out where it is called: that is how it is
    collected for translation (`packaging/translations.py`)."""
    return Words(source, parts)


def beside(*parts: str) -> str:
    """Several with a space between; empty ones are left out."""
    return _put_together(" ", [part for part in parts if part])


def listed(parts: Sequence[str]) -> str:
    """`a, b og c`."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    return say("{some} og {last}", some=_put_together(", ", parts[:-1]), last=parts[-1])


def in_language(words: str, translate: Callable[[str], str]) -> str:
    """The words by a translation of sources; what was not made by `say` stays as it is. A translation that does not fit
    its parts is passed over."""
    if not isinstance(words, Words):
        return words
    parts = {
        name: in_language(part, translate) if isinstance(part, str) else part for name, part in words.parts.items()
    }
    try:
        return _FILL.vformat(translate(words.source), (), parts)
    except (KeyError, IndexError, ValueError):
        return _FILL.vformat(words.source, (), parts)


def packed(words: str) -> Any:
    """For keeping as JSON: a plain string, or a list of source and parts."""
    if not isinstance(words, Words):
        return str(words)
    return [words.source, {name: packed(part) if isinstance(part, str) else part for name, part in words.parts.items()}]


def unpacked(kept: Any) -> str:
    """What `packed` made; raises ValueError for anything else."""
    match kept:
        case str():
            return kept
        case [str() as source, dict() as parts]:
            return Words(source, {name: _part(part) for name, part in parts.items()})
    raise ValueError(kept)


def _part(kept: Any) -> object:
    return kept if isinstance(kept, int | float) else unpacked(kept)


def _put_together(between: str, parts: Sequence[str]) -> str:
    # The source is made here, of signs alone: there is nothing in it to translate.
    names = [f"part{at}" for at in range(len(parts))]
    return Words(between.join(f"{{{name}}}" for name in names), dict(zip(names, parts, strict=True)))
