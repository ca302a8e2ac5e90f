"""«Hva virket?»: what the channels' figures say of what was posted, one by one and beside the eleven."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.what_worked import FEWEST, QualityFigures, WhatWorked, Worked
from desktop.ui.exchange.row_model import RoomyRows
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen
from desktop.ui.widgets.segments import Segments
from desktop.ui.words import QUALITY_NAMES, short_day

POSTS, QUALITIES = "posts", "qualities"
_FEW = 2 * FEWEST


class WorkedDialog(QDialog):
    """Shows and asks nothing; Esc or the button closes it."""

    def __init__(self, parent: QWidget, theme: Theme, worked: WhatWorked) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hva virket?"))
        self._build(theme, worked)
        self.resize(within_screen(self, theme.px(760), theme.px(620)))
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, theme: Theme, worked: WhatWorked) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(8))
        column.addWidget(label(self.tr("Hva virket?"), "title"))
        column.addWidget(label(self._honest_words(len(worked.posts)), "body", wrap=True))
        if worked.posts:
            column.addWidget(self._make_pages(), 0, Qt.AlignmentFlag.AlignLeft)
            self._stack = QStackedWidget()
            self._stack.addWidget(
                self._make_list(
                    theme, self.tr("Publiserte innlegg, størst rekkevidde først"), map(self._post_words, worked.posts)
                )
            )
            self._stack.addWidget(
                self._make_list(theme, self.tr("De elleve og rekkevidden"), map(self._quality_words, worked.qualities))
            )
            column.addWidget(self._stack, 1)
        else:
            column.addStretch()
        row = QHBoxLayout()
        row.addStretch()
        self._close = button(self.tr("Lukk"), self.accept)
        row.addWidget(self._close)
        column.addLayout(row)

    def _make_pages(self) -> Segments:
        pages = Segments(
            [(POSTS, self.tr("Innlegg")), (QUALITIES, self.tr("De elleve"))], self.tr("Hva som vises"), self
        )
        pages.choose(POSTS)
        pages.chosen.connect(pages.choose)
        pages.chosen.connect(lambda page: self._stack.setCurrentIndex(int(page == QUALITIES)))
        return pages

    def _make_list(self, theme: Theme, name: str, rows: "map[str]") -> QListView:
        made = QListView()
        made.setModel(QStringListModel(list(rows), made))
        made.setAccessibleName(name)
        made.setProperty("ring", True)
        made.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        made.setWordWrap(True)
        made.setItemDelegate(RoomyRows(theme.target(36), made))
        made.setSpacing(theme.gap(4))
        made.setResizeMode(QListView.ResizeMode.Adjust)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _honest_words(self, count: int) -> str:
        if not count:
            return self.tr(
                "Ingen publiserte innlegg har tall ennå. Last ned innholdet fra Meta Business Suite, LinkedIn eller X, "
                "og hent fila inn i planen."
            )
        if count < _FEW:
            return self.tr(
                "{count} innlegg har tall. Det er for få til å si hva som virker, men de kan ses på ett for ett."
            ).format(count=count)
        return self.tr(
            "{count} innlegg har tall. De forteller hva som hendte, ikke hvorfor: dagen, bildet og tilfeldigheter "
            "spiller også inn. Kommentarer fra dem dere er til for, er mer verdt enn rekkevidde."
        ).format(count=count)

    def _post_words(self, one: Worked) -> str:
        figures = [
            self.tr("nådde {count}").format(count=one.reach) if one.reach is not None else "",
            self.tr("{count} reaksjoner").format(count=one.reactions) if one.reactions is not None else "",
            self.tr("{count} kommentarer").format(count=one.comments) if one.comments is not None else "",
            self.tr("{count} delinger").format(count=one.shares) if one.shares is not None else "",
            self.tr("{met} av 11").format(met=one.met) if one.met is not None else "",
        ]
        day = f" · {short_day(one.post.day)} {one.post.day.year}" if one.post.day else ""
        title = one.post.title or " ".join(one.post.text.split())[:60]
        return f"{title}{day}\n" + " · ".join(filter(None, figures))

    def _quality_words(self, one: QualityFigures) -> str:
        name = QUALITY_NAMES[one.quality]
        if not one.comparable:
            few = self.tr("For få innlegg til å sammenligne: {with_it} med, {without} uten.")
            return f"{name}\n" + few.format(with_it=one.posts_with, without=one.posts_without)
        figures = self.tr(
            "Det midterste innlegget nådde {with_it:.0f} med ({count}) og {without:.0f} uten ({others})."
        ).format(with_it=one.with_it, count=one.posts_with, without=one.without, others=one.posts_without)
        verdict = self.tr("Verdt en prat.") if one.clear else self.tr("Liten forskjell.")
        return f"{name}\n{figures} {verdict}"
