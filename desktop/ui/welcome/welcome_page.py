"""First start: three ways to begin, the eleven at a glance, and how large and light everything should be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.look import icons
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme
from desktop.ui.shell.rail import Logo
from desktop.ui.welcome.eleven_circle import ElevenCircle
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import ground, label, show_theme_below
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.tall_button import TallButton

SIZES = ((1.0, "Aa"), (1.3, "Aa"), (1.5, "Aa"), (2.0, "Aa"))


class Choice(TallButton):
    """One of the ways to begin; the first has the accent."""

    def __init__(self, icon: str, title: str, sentence: str, *, first: bool = False) -> None:
        super().__init__(title, sentence, level="title", large=True)
        self._icon_name, self._first = icon, first
        self.setProperty("first", first)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_theme(self, theme: Theme) -> None:
        side = theme.px(52)
        self.sign.setFixedSize(side, side)
        role, back = ("on_accent", "accent") if self._first else ("accent_text", "accent_soft")
        self.sign.setStyleSheet(f"background: {theme.colour(back).name()}; border-radius: 10px;")
        self.sign.setPixmap(icons.render(self._icon_name, theme.colour(role), theme.px(24), 2.0))
        super().show_theme(theme)


class WelcomePage(QWidget):
    """`example_wanted`, `own_plan_wanted` and `fetch_wanted` are the three ways to begin."""

    example_wanted = Signal()
    own_plan_wanted = Signal()
    fetch_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._build(appearance.theme)
        self._ring = FocusRing(self, appearance.theme)
        self._connect()
        self.show_theme(appearance.theme)
        self._choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, words: str) -> None:
        """Tells what is being made ready; until then nothing else can be chosen."""
        for choice in self._choices:
            choice.setEnabled(False)
        self._busy_words.setText(words)
        self._busy.show()

    def show_theme(self, theme: Theme) -> None:
        self._ring.show_theme(theme)
        self._left.setSpacing(theme.gap(14))
        self._logo.show_theme(theme)
        self._circle.show_theme(theme)
        self._arrange()
        for choice in self._choices:
            choice.show_theme(theme)
        self._lock.setPixmap(icons.render("lock", theme.colour("text_2"), theme.px(18), 2.0))
        for key, px in zip(("1.0", "1.3", "1.5", "2.0"), (14, 16, 20, 24), strict=True):
            # The letters show the size they stand for, whatever the size now is.
            self._sizes.button(key).setStyleSheet(f"font-size: {px}px")
        nearest = min(SIZES, key=lambda size: abs(size[0] - theme.factor))[0]
        self._sizes.choose(str(nearest))
        self._looks.choose(theme.name)
        show_theme_below(self, theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Large text leaves no room for the circle; size and look then stand under the choices."""
        theme = self._appearance.theme
        wide = self.width() / theme.factor >= 900
        side = 72 if wide else 24
        top = theme.gap(48 if wide else 16)
        self._left.setContentsMargins(theme.gap(side), top, theme.gap(side - 8), theme.gap(28))
        self._right_side.setVisible(wide)
        (self._right if wide else self._left_foot).addWidget(self._looks_box)

    def _build(self, theme: Theme) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        inner = ground(QWidget(), "window")
        self._left = QVBoxLayout(inner)
        self._build_left(theme)
        left = QScrollArea()
        left.setWidgetResizable(True)
        left.setWidget(inner)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._right_side = ground(QWidget(), "rail", "left")
        self._right = QVBoxLayout(self._right_side)
        self._circle = ElevenCircle(theme)
        self._right.addWidget(self._circle, 1)
        self._looks_box = self._make_looks()
        row.addWidget(left, 11)
        row.addWidget(self._right_side, 9)

    def _build_left(self, theme: Theme) -> None:
        top = QHBoxLayout()
        self._logo = Logo(theme, 54)
        top.addWidget(self._logo)
        top.addWidget(label("Elleve", "title"))
        top.addStretch()
        self._left.addLayout(top)
        self._left.addSpacing(theme.gap(20))
        self._left.addWidget(label(self.tr("Velkommen"), "hero"))
        self._left.addWidget(
            label(self.tr("Planlegg en måned med innlegg, se hva hvert innlegg har og mangler, og ta planen med på "
                          "styremøtet."), "lead", wrap=True)
        )  # fmt: skip
        self._left.addSpacing(theme.gap(12))
        self._choices = (
            Choice("calendar", self.tr("Se på en ferdig desember"),
                   self.tr("En eksempelplan fra et oppdiktet lokallag. Prøv alt."), first=True),
            Choice("plus", self.tr("Start vår egen plan"), self.tr("Skriv navnet på lokallaget, så er dere i gang.")),
            Choice("import", self.tr("Hent en plan"),
                   self.tr("Fra et regneark, en kalender eller en annen maskin.")),
        )  # fmt: skip
        for choice in self._choices:
            self._left.addWidget(choice)
        self._busy = self._make_busy()
        self._left.addWidget(self._busy)
        self._left.addStretch()
        self._left_foot = QVBoxLayout()
        self._left.addLayout(self._left_foot)
        bottom = QHBoxLayout()
        self._lock = QLabel()
        bottom.addWidget(self._lock)
        bottom.addWidget(label(self.tr("Alt blir liggende på denne maskinen. Elleve bruker aldri nettet."), "meta",
                               wrap=True), 1)  # fmt: skip
        self._left.addLayout(bottom)

    def _make_busy(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        self._busy_words = label("", "strong", wrap=True)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Arbeider"))
        column.addWidget(self._busy_words)
        column.addWidget(bar)
        box.hide()
        return box

    def _make_looks(self) -> QWidget:
        self._sizes = Segments(tuple((str(factor), words) for factor, words in SIZES), self.tr("Tekststørrelse"))
        for factor, _ in SIZES:
            self._sizes.button(str(factor)).setAccessibleName(
                self.tr("Tekst {size} %").format(size=round(factor * 100))
            )
        self._looks = Segments(
            (("light", self.tr("Lys")), ("dark", self.tr("Mørk")), ("contrast", self.tr("Kontrast"))),
            self.tr("Utseende"),
        )
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(8, 0, 8, 16)
        row.setSpacing(16)
        for words, part in ((self.tr("Tekst"), self._sizes), (self.tr("Utseende"), self._looks)):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(label(words, "meta"))
            column.addWidget(part)
            row.addLayout(column)
        row.addStretch()
        return box

    def _connect(self) -> None:
        for choice, signal in zip(
            self._choices, (self.example_wanted, self.own_plan_wanted, self.fetch_wanted), strict=True
        ):
            choice.clicked.connect(signal)
        self._sizes.chosen.connect(lambda key: self._appearance.choose(factor=float(key)))
        self._looks.chosen.connect(lambda key: self._appearance.choose(theme=key))
