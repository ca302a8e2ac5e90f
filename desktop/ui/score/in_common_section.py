"""Below the eleven: what the post has in common with those before it, for new thinking and variety."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.likeness import TRAIT_NAMES, Likeness, Surroundings, Trait
from desktop.ui.look.theme import Theme
from desktop.ui.translations import told, tr
from desktop.ui.widgets.parts import empty, hairline, label
from desktop.ui.words import listed, short_day_month

# What is told of in words: a weekday that comes again is no news, but a form is.
_NEWS = (Trait.WORDS, Trait.THEME, Trait.FORM, Trait.OPENING, Trait.CALL, Trait.TAGS, Trait.PICTURE)


class InCommonSection(QWidget):
    """One line for each thing the post shares: with which post, when, and how many have it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self.show_theme(theme)
        self.hide()

    def show_surroundings(self, around: Surroundings | None) -> None:
        groups = groups_of(around) if around is not None and around.history else ()
        if groups == self._shown:
            return
        self._shown = groups
        empty(self._column)
        for heading, lines in groups:
            self._column.addWidget(hairline())
            self._column.addWidget(label(heading, "strong", wrap=True))
            for line in lines:
                self._column.addWidget(label(line, "meta", wrap=True))
        self.setVisible(bool(groups))

    def show_theme(self, theme: Theme) -> None:
        self._column.setContentsMargins(theme.gap(15), theme.gap(8), theme.gap(15), theme.gap(8))
        self._column.setSpacing(theme.gap(6))


def groups_of(around: Surroundings) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Headings with their lines."""
    near = (*map(_like_words, around.likenesses), *(told(one.line) for one in around.near), *_news(around))
    year = tuple(told(one.line) for one in around.year) or (_new_this_year(around),)
    return (
        (tr("Variasjon: de siste 60 dagene"), near or (tr("Ingenting går igjen."),)),
        (tr("Nytenkning: det siste året"), year),
    )


def _like_words(one: Likeness) -> str:
    """A post whose words are too like."""
    day = short_day_month(one.other_day) if one.other_day else ""
    sentence = tr("Ordene ligner på «{title}» {day}: {why}")
    return sentence.format(
        title=one.other_title, day=day, why=told(one.why)[:1].lower() + told(one.why)[1:].rstrip(".")
    )


def _news(around: Surroundings) -> tuple[str, ...]:
    """What no post has had lately, in one line."""
    used = {one.trait for one in around.near} | ({Trait.WORDS} if around.likenesses else set())
    new = [told(TRAIT_NAMES[trait]).lower() for trait in _NEWS if trait not in used]
    return (tr("Går ikke igjen: {traits}").format(traits=listed(new)),) if new else ()


def _new_this_year(around: Surroundings) -> str:
    return tr("Både tema og form er nye.") if around.new_theme else tr("Formen er ny.")
