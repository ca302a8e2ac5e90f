"""What the judge looks at: words, pairs, letters and tags of a text, and the clues an experienced reader uses."""

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from itertools import combinations, pairwise
from typing import NamedTuple

from desktop.scoring.cues import cues_for
from desktop.scoring.lexicon import load_lexicon
from desktop.scoring.reading import Reading, Token, read
from desktop.scoring.tags import tags_of

LETTERS = (3, 4, 5)
_COUNTED = frozenset(
    {"1S", "1P", "2S", "2P", "3S", "NEG", "PAST", "Navn", "Kl", "Dato", "Kr", "#", "WH", "PASS", "NOM"}
    | {"MOD:kan", "MOD:må", "MOD:skal"}
)
_MARKS = frozenset("!?«:")
# What a count weighs in a bag, worked out once for the counts that texts have.
_WEIGHED = (0.0, *(1 + math.log(count) for count in range(1, 64)))


class Hit(NamedTuple):
    """One clue found: the cue's or word class's `name`, in sentence number `sentence`, tokens `first` to `last`."""

    name: str
    sentence: int
    first: int
    last: int


class Features(NamedTuple):
    """All about one text. `blocks` are bags of words, pairs, tags and meetings (name to weight, each of length one);
    `shown` holds each word once, for its letters; `clues` are the reader's clues (name to value); `hits` tell where
    cues and word classes were found."""

    reading: Reading
    blocks: tuple[dict[str, float], ...]
    shown: tuple[str, ...]
    clues: dict[str, float]
    hits: tuple[Hit, ...]


def features(text: str) -> Features:
    """Looks at a text; never fails."""
    return features_of(read(text))


def features_of(reading: Reading) -> Features:
    lexicon = load_lexicon()
    classes = [
        lexicon.classes_of(token.stem, token.word) if token.kind == "word" and token.shown == token.word else ()
        for token in reading.tokens
    ]
    tags = tags_of(reading, classes)
    hits = (*_class_hits(reading, classes, tags), *_cue_hits(reading))
    blocks = (_words(reading), _pairs(reading), _tag_runs(reading, tags), _meetings(hits, len(reading.sentences)))
    shown = tuple(dict.fromkeys(token.shown for token in reading.tokens))
    clues = {**_clue_values(reading, hits), **_style(reading, tags)}
    return Features(reading, blocks, shown, clues, hits)


def _words(reading: Reading) -> dict[str, float]:
    return _bag(word_name(one) for one in reading.tokens)


def word_rows(reading: Reading) -> list[list[str]]:
    """The words of each sentence."""
    return [[word_name(one) for one in reading.tokens[row.first : row.last]] for row in reading.sentences]


def word_name(token: Token) -> str:
    """The feature a word counts as: its stem, or what names and figures are shown as."""
    return f"w:{token.stem if token.shown == token.word else token.shown}"


def _pairs(reading: Reading) -> dict[str, float]:
    return _bag(name for names in pair_rows(reading) for name in names)


def pair_rows(reading: Reading) -> list[list[str]]:
    """The pairs of words in each sentence, whose edges count as words."""
    rows: list[list[str]] = []
    for sentence in reading.sentences:
        row = ["^", *(one.shown for one in reading.tokens[sentence.first : sentence.last]), "$"]
        rows.append([f"b:{one}_{two}" for one, two in pairwise(row)])
    return rows


def _tag_runs(reading: Reading, tags: list[str]) -> dict[str, float]:
    names = [f"t:{tag}" for tag in tags]
    for sentence in reading.sentences:
        row = ["^", *tags[sentence.first : sentence.last], "$"]
        names += [f"t:{one}_{two}" for one, two in pairwise(row)]
        names += [f"t:{one}_{two}_{three}" for one, two, three in zip(row, row[1:], row[2:], strict=False)]
    return _bag(names)


def _meetings(hits: tuple[Hit, ...], sentences: int) -> dict[str, float]:
    return _bag(name for names in _meeting_rows(hits, sentences) for name in names)


def meeting_rows(looked: Features) -> list[list[str]]:
    """The clues that meet in each sentence: together they mean more than each alone, as "I" and a feeling do."""
    return _meeting_rows(looked.hits, len(looked.reading.sentences))


def _meeting_rows(hits: tuple[Hit, ...], sentences: int) -> list[list[str]]:
    there: list[set[str]] = [set() for _ in range(sentences)]
    for hit in hits:
        if not hit.name.startswith("M"):
            there[hit.sentence].add(hit.name)
    return [[f"m:{one}&{two}" for one, two in combinations(sorted(names), 2)] for names in there]


def letters_of(word: str) -> list[str]:
    """Runs of letters inside one word with its edges, as in " gråt" or "else "."""
    edged = f" {word} "
    return [f"c:{edged[at : at + length]}" for length in LETTERS for at in range(len(edged) - length + 1)]


def letters(looked: Features) -> dict[str, float]:
    """The text's runs of letters, each word counted once, as one bag; what `Weights` adds up word by word."""
    counts = Counter(name for word in looked.shown for name in letters_of(word))
    length = math.sqrt(counts.total()) or 1.0
    return {name: count / length for name, count in counts.items()}


def _bag(names: Iterable[str]) -> dict[str, float]:
    counts = Counter(names)
    weighed = [_WEIGHED[count] if count < len(_WEIGHED) else 1 + math.log(count) for count in counts.values()]
    length = math.sqrt(sum([value * value for value in weighed])) or 1.0
    return dict(zip(counts, [value / length for value in weighed], strict=True))


def _class_hits(reading: Reading, classes: list[tuple[str, ...]], tags: list[str]) -> list[Hit]:
    hits: list[Hit] = []
    for number, sentence in enumerate(reading.sentences):
        for at in range(sentence.first, sentence.last):
            hits += [Hit(name, number, at, at + 1) for name in classes[at]]
            if tags[at] in _COUNTED:
                hits.append(Hit(f"T{tags[at]}", number, at, at + 1))
            elif tags[at] in _MARKS:
                hits.append(Hit(f"M{tags[at]}", number, at, at + 1))
    return hits


def _cue_hits(reading: Reading) -> list[Hit]:
    begins = [reading.places[sentence.first] for sentence in reading.sentences]
    hits: list[Hit] = []
    signs = any(token.kind == "sign" for token in reading.tokens)
    for name, pattern in cues_for(reading):
        if name.startswith("emoji") and not signs:
            continue  # looking for single signs is the slowest search, and most texts have none
        for match in pattern.finditer(reading.line):
            sentence = max(0, bisect_right(begins, match.start() + 2) - 1)
            first = max(0, bisect_right(reading.places, match.start() + 2) - 1)
            last = max(first + 1, bisect_right(reading.places, match.end() - 1))
            hits.append(Hit(f"q:{name}", sentence, first, last))
    return hits


def _clue_values(reading: Reading, hits: tuple[Hit, ...]) -> dict[str, float]:
    values: dict[str, float] = {}
    count = max(1, len(reading.sentences))
    for hit in hits:
        if hit.name.startswith("q:"):
            if hit.sentence >= count - 2:
                values[f"{hit.name}/last"] = 1.0
            if hit.sentence == 0:
                values[f"{hit.name}/first"] = 1.0
    for name, found in Counter(hit.name for hit in hits).items():
        values[name] = 1.0
        values[f"{name}/share"] = min(1.0, found / count if name.startswith("q:") else found / count / 2)
        values[f"{name}/much"] = math.log1p(found) / 2
    return values


def _style(reading: Reading, tags: list[str]) -> dict[str, float]:
    """How the text is written, in figures of about 0 to 1 that do not grow with its length."""
    words = [token for token in reading.tokens if token.kind == "word"]
    found = Counter(tags)
    count, sentences = max(1, len(words)), max(1, len(reading.sentences))
    sizes = [sentence.last - sentence.first for sentence in reading.sentences] or [0]
    mean = sum(sizes) / len(sizes)
    return {
        "s:exclaim": min(1.0, found["!"] / sentences),
        "s:ask": min(1.0, found["?"] / sentences),
        "s:comma": found[","] / count * 5,
        "s:figures": sum(token.kind == "number" for token in reading.tokens) / count * 4,
        "s:word": sum(len(token.raw) for token in words) / count - 4.6,
        "s:sentence": (count / sentences - 11) / 8,
        "s:uneven": math.sqrt(sum((size - mean) ** 2 for size in sizes) / len(sizes)) / 8,
        "s:shortest": min(2.0, min(sizes) / 10),
        "s:end": min(2.0, sizes[-1] / 10),
        "s:end_asks": float(bool(tags) and tags[-1] == "?"),
        "s:self": (found["1S"] + found["1P"]) / count * 8,
        "s:you": (found["2S"] + found["2P"]) / count * 8,
        "s:other": found["3S"] / count * 8,
        "s:past": found["PAST"] / count * 8,
        "s:passive": found["PASS"] / count * 10,
        "s:nouns": found["NOM"] / count * 10,
        "s:names": found["Navn"] / count * 10,
    }
