"""Choosing a backup to go back to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.domain.words import long_day
from desktop.storage.backup import Backup
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below


def backup_words(backup: Backup) -> str:
    """`torsdag 10. desember 2026, 22 innlegg`."""
    words = f"{long_day(backup.day)} {backup.day.year}, {backup.posts} innlegg"
    return words if backup.good else f"{words} (skadet, kan ikke brukes)"


class BackupDialog(QDialog):
    """`chosen()` is the backup after the dialog was accepted."""

    def __init__(self, parent: QWidget, theme: Theme, backups: tuple[Backup, ...]) -> None:
        super().__init__(parent)
        self._backups = backups
        self.setWindowTitle(self.tr("Sikkerhetskopier"))
        self.resize(theme.px(480), theme.px(420))
        self._build(theme)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)

    def chosen(self) -> Backup | None:
        row = self._list.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) and self._backups[row].good else None

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        column.addWidget(label(self.tr("Hent fram en sikkerhetskopi?"), "title", wrap=True))
        column.addWidget(
            label(self.tr("Planen slik den er nå, blir tatt vare på ved siden av. Bilder og filmer røres ikke."),
                  "body", wrap=True)
        )  # fmt: skip
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Sikkerhetskopier, nyeste først"))
        self._list.setProperty("ring", True)
        for backup in self._backups:
            item = QListWidgetItem(backup_words(backup))
            if not backup.good:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        column.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.addStretch()
        keep = button(self.tr("Behold planen"), self.reject)
        row.addWidget(keep)
        row.addWidget(button(self.tr("Hent fram"), self.accept, kind="risky"))
        column.addLayout(row)
        keep.setFocus(Qt.FocusReason.OtherFocusReason)
