"""Cuts a long text into passages of the length the judge has learnt from, so that one strong part is not drowned.

On held-out texts put together to some 250 words, agreement (kappa) rose from 0.37 for the whole to 0.64 for the best
passage; on shorter texts nothing changes. The best of several passages stands high by luck alone; on sober
prose that found what no reader found, so a part of it is taken off."""

from desktop.scoring.reading import Reading

LONG = 160  # words; a text up to this length is judged whole
PASSAGE = 60  # words after which a passage may end
FULLEST = 75  # words a passage holds at most, where its sentences allow
LUCK = 1.0  # log odds by which the best passage stands too high


def passages(reading: Reading) -> list[tuple[int, int]]:
    """Where each passage begins and ends, in characters of the text: whole sentences, none for a short text."""
    sizes = [
        sum(token.kind == "word" for token in reading.tokens[sentence.first : sentence.last])
        for sentence in reading.sentences
    ]
    if sum(sizes) <= LONG:
        return []
    found: list[tuple[int, int]] = []
    words = FULLEST + 1
    for sentence, size in zip(reading.sentences, sizes, strict=True):
        if words >= PASSAGE or words + size > FULLEST:
            found.append((sentence.start, sentence.end))
            words = size
        else:
            found[-1] = (found[-1][0], sentence.end)
            words += size
    return found
