"""Text with half a letter in it, as pasted text may have, made fit for UTF-8."""


def whole(words: str) -> str:
    """Text that UTF-8 can hold: pasted text may come with half a surrogate pair, which must not stop the saving."""
    if words.isascii():
        return words
    try:
        words.encode()
    except UnicodeEncodeError:
        return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return words
