"""An earlier version told: when it was, and what differs from the post as it stands."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from html import escape

from desktop.domain.post import Post
from desktop.domain.words import clock_words
from desktop.services.text_differences import Part, Piece
from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.words import FORM_NAMES, STATUS_NAMES, long_day, short_day


def moment_words(moment: datetime, today: date) -> str:
    """`i dag kl. 10.15`, `tor. 3. des. kl. 18.02`."""
    clock = clock_words(moment.time())
    if moment.date() == today:
        return tr("i dag kl. {clock}").format(clock=clock)
    if moment.date() == today - timedelta(days=1):
        return tr("i går kl. {clock}").format(clock=clock)
    return tr("{day} kl. {clock}").format(day=short_day(moment.date()), clock=clock)


def field_differences(then: Post, now: Post) -> tuple[str, ...]:
    """One sentence for each field besides the text that was another then."""
    pairs = (
        (tr("Tittelen"), then.title, now.title),
        (tr("Dagen"), _day(then), _day(now)),
        (tr("Statusen"), STATUS_NAMES[then.status], STATUS_NAMES[now.status]),
        (tr("Formen"), FORM_NAMES[then.form], FORM_NAMES[now.form]),
        (tr("Temaet"), then.theme, now.theme),
        (tr("Ansvarlig"), then.author, now.author),
        (tr("Notatene"), then.notes, now.notes),
        (tr("Bilder og filmer"), ", ".join(one.name for one in then.media), ", ".join(one.name for one in now.media)),
    )
    words = tr("{field} var «{then}», nå «{now}»")
    return tuple(
        words.format(field=field, then=old or tr("tomt"), now=new or tr("tomt"))
        for field, old, new in pairs
        if old != new
    )


def marked(pieces: Sequence[Piece], theme: Theme) -> str:
    """The text as HTML: what is gone struck through, what is new underlined, each named in brackets as well."""
    gone, new = theme.colour("danger").name(), theme.colour("success").name()
    was, came = tr("borte"), tr("nytt")
    words = []
    for piece in pieces:
        plain = escape(piece.words).replace("\n", "<br>")
        if piece.part == Part.GONE:
            words.append(f'<span style="color:{gone}">[{was}: <s>{plain.rstrip()}</s>]</span> ')
        elif piece.part == Part.NEW:
            words.append(f'<span style="color:{new}">[{came}: <u>{plain.rstrip()}</u>]</span> ')
        else:
            words.append(plain)
    return "".join(words)


def _day(post: Post) -> str:
    return long_day(post.day) if post.day else ""
