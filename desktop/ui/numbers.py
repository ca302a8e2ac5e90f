"""Small numbers as words in the language of the window."""

from desktop.ui.translations import tr


def small_number(count: int) -> str:
    """`tre` up to twelve, digits above."""
    words = (tr("null"), tr("én"), tr("to"), tr("tre"), tr("fire"), tr("fem"), tr("seks"), tr("sju"), tr("åtte"),
             tr("ni"), tr("ti"), tr("elleve"), tr("tolv"))  # fmt: skip
    return words[count] if 0 <= count < len(words) else str(count)


def small_number_of_it(count: int) -> str:
    """As above, of what is neuter: `ett`."""
    return tr("ett") if count == 1 else small_number(count)
