"""What is in a handover file, before anything changes: how much it brings, and what people must choose about."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.handover import Choice, Incoming
from desktop.ui.exchange.conflict_panel import ConflictPanel
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen
from desktop.ui.widgets.steady_scroll import SteadyScroll
from desktop.ui.words import day_month

_MEGABYTE = 1_000_000


class HandoverDialog(QDialog):
    """Accepted when the user wants what the file brings: ask `choices()`."""

    def __init__(self, parent: QWidget, theme: Theme, incoming: Incoming) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Overleveringsfil"))
        self.panels: list[ConflictPanel] = []
        self._build(theme, incoming)
        high = 640 if incoming.conflicts else 300
        self.resize(within_screen(self, theme.px(820 if incoming.conflicts else 520), theme.px(high)))
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def choices(self) -> dict[str, Choice]:
        return {panel.key: panel.choice for panel in self.panels}

    def _build(self, theme: Theme, incoming: Incoming) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        fresh = incoming.fresh
        title = self.tr("Ta over planen?") if fresh else self.tr("Flette inn det som er i fila?")
        column.addWidget(label(title, "title", wrap=True))
        if incoming.conflicts:
            column.addWidget(SteadyScroll(self._make_inside(theme, incoming)), 1)
        else:
            column.addWidget(self._make_inside(theme, incoming))
            column.addStretch()
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch()
        useless = not fresh and incoming.nothing_new
        self._leave = button(self.tr("Lukk") if useless else self.tr("La planen være"), self.reject)
        row.addWidget(self._leave)
        if not useless:
            row.addWidget(button(self.tr("Ta over") if fresh else self.tr("Flett inn"), self.accept, kind="primary"))
        column.addLayout(row)

    def _make_inside(self, theme: Theme, incoming: Incoming) -> QWidget:
        """With large text the sentences scroll away and leave the room to the choices."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.gap(8), 0)
        column.setSpacing(theme.gap(8))
        column.addWidget(label(self._inside(incoming), "body", wrap=True))
        if not incoming.fresh:
            column.addWidget(label(self._brings(incoming), "body", wrap=True))
        for both in incoming.conflicts:
            panel = ConflictPanel(both, theme, self.tr("I fila"))
            self.panels.append(panel)
            column.addWidget(panel)
        return inside

    def _inside(self, incoming: Incoming) -> str:
        archive = incoming.archive
        words = self.tr(
            "«{file}» er laget {day} {year}. Innlegg: {posts}. Bilder og filmer: {media} ({size} MB)."
        ).format(
            file=archive.file.name, day=day_month(archive.made), year=archive.made.year,
            posts=len(archive.contents.posts), media=len(archive.media), size=round(archive.media_size / _MEGABYTE),
        )  # fmt: skip
        if archive.branch:
            words = self.tr("Planen til {branch}.").format(branch=archive.branch) + " " + words
        if archive.register and incoming.fresh:
            words += " " + self.tr("Det låste samtykkeregisteret følger med og åpnes med det samme passordet.")
        elif archive.register:
            words += " " + self.tr("Samtykkeregisteret i fila blir ikke flettet inn.")
        return words

    def _brings(self, incoming: Incoming) -> str:
        if incoming.nothing_new:
            return self.tr("Alt i den står i planen her allerede.")
        posts, records = incoming.posts, incoming.records
        added, changed, deleted = (
            len(posts.added) + len(records.added), len(posts.changed) + len(records.changed),
            len(posts.deleted) + len(records.deleted),
        )  # fmt: skip
        parts = [
            self.tr("Nytt i fila: {count}.").format(count=added) if added else "",
            self.tr("Endret i fila: {count}.").format(count=changed) if changed else "",
            self.tr("Slettet i fila: {count}.").format(count=deleted) if deleted else "",
        ]
        words = " ".join(filter(None, parts))
        if incoming.conflicts:
            asked = self.tr("Endret både her og i fila: {count}. Velg hva som skal beholdes.")
            words = f"{words} {asked.format(count=len(incoming.conflicts))}".strip()
        return words
