"""The two ways back to something lost: a backup of the whole plan, and a deleted post from the trash."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.domain.post import Post
from desktop.storage.backup import Backup
from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.widgets.pick_dialog import PickDialog
from desktop.ui.words import long_day, posts_words, short_day


def backup_words(backup: Backup) -> str:
    """`torsdag 10. desember 2026, 22 innlegg`."""
    words = f"{long_day(backup.day)} {backup.day.year}, " + posts_words(backup.posts)
    return words if backup.good else tr("{backup} (skadet, kan ikke brukes)").format(backup=words)


def pick_backup(parent: QWidget, theme: Theme, backups: Sequence[Backup], *, shared: bool = False) -> Backup | None:
    """The backup the user wants back, if any."""
    sentence = tr("Planen slik den er nå, blir tatt vare på ved siden av. Bilder og filmer røres ikke.")
    if shared:
        sentence = tr("Denne maskinen går da ut av den felles planen og bruker kopien. De andre fortsetter som før.")
    dialog = PickDialog(
        parent, theme, tr("Hent fram en sikkerhetskopi?"),
        sentence,
        [(backup_words(backup), backup.good) for backup in backups],
        name=tr("Sikkerhetskopier, nyeste først"), verb=tr("Hent fram"), keep=tr("Behold planen"),
    )  # fmt: skip
    place = dialog.pick()
    return None if place is None else backups[place]


def pick_deleted(parent: QWidget, theme: Theme, trash: Sequence[tuple[Post, date]]) -> Post | None:
    """The deleted post the user wants back, if any."""
    dialog = PickDialog(
        parent, theme, tr("Hent et innlegg tilbake?"), tr("Slettede innlegg blir liggende her i 30 dager."),
        [(_deleted_words(post, day), True) for post, day in trash],
        name=tr("Slettede innlegg"), verb=tr("Hent tilbake"), keep=tr("La det ligge"),
    )  # fmt: skip
    place = dialog.pick()
    return None if place is None else trash[place][0]


def _deleted_words(post: Post, day: date) -> str:
    planned = f", {short_day(post.day)}" if post.day else ""
    deleted = tr("slettet {day}").format(day=short_day(day))
    title = post.title or tr("Uten tittel")
    return f"{title}{planned} ({deleted})"
