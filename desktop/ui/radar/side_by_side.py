"""Two posts beside each other, with the words they share underlined and the rest bold."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from desktop.domain.post import Post
from desktop.repetition.compare import aligned
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, status_icon
from desktop.ui.widgets.parts import label
from desktop.ui.words import STATUS_NAMES, day_month

Span = tuple[int, int]


class SideBySide(QFrame):
    """Shows the pair it is given; hidden until then."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", True)
        self._theme = theme
        self._pair: tuple[Post, Post] | None = None
        self._build(theme)
        self.hide()

    def show_pair(self, earlier: Post, later: Post) -> None:
        self._pair = (earlier, later)
        meeting = aligned(earlier.text, later.text)
        title = self.tr("«{later}» ligner på «{earlier}»")
        self._title.setText(title.format(later=later.title, earlier=earlier.title))
        for place, post in enumerate((earlier, later)):
            self._show_post(place, post, [pair[place] for pair in meeting])
        self.show()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._pair is not None and self.isVisible():
            self.show_pair(*self._pair)

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(18)
        column.setContentsMargins(margin, theme.gap(10), margin, theme.gap(10))
        column.setSpacing(theme.gap(6))
        top = QHBoxLayout()
        self._sign = QLabel()
        self._title = label("", "strong", wrap=True)
        top.addWidget(self._sign)
        top.addWidget(self._title, 1)
        top.addWidget(label(self.tr("Understreket: like ord. Fet: nytt"), "meta"))
        column.addLayout(top)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.gap(24))
        self._heads = [(QLabel(), label("", "meta")) for _ in range(2)]
        self._texts = [self._make_text() for _ in range(2)]
        for place in range(2):
            row = QHBoxLayout()
            row.setSpacing(theme.gap(6))
            row.addWidget(self._heads[place][0])
            row.addWidget(self._heads[place][1], 1)
            grid.addLayout(row, 0, place)
            grid.addWidget(self._texts[place], 1, place)
        column.addLayout(grid, 1)

    def _make_text(self) -> QTextBrowser:
        text = QTextBrowser()
        text.setProperty("bare", True)
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        return text

    def _show_post(self, place: int, post: Post, spans: Sequence[Span]) -> None:
        theme = self._theme
        sign, words = self._heads[place]
        sign.setPixmap(icons.render(status_icon(post.status), theme.colour("text_2"), theme.px(16), 2.0))
        day = day_month(post.day) if post.day else self.tr("uten dato")
        words.setText(f"{day}, {STATUS_NAMES[post.status].lower()}")
        self._sign.setPixmap(icons.render("sev-warn", theme.colour("warn"), theme.px(18), 2.0))
        ground, line = theme.colour("warn_soft").name(), theme.colour("warn").name()
        body = marked(post.text, spans, f"background:{ground}; color:{theme.colour('text').name()}; "
                                        f"text-decoration: underline; text-decoration-color:{line};")  # fmt: skip
        size = theme.font("body").pixelSize()
        self._texts[place].setHtml(f'<div style="font-size:{size}px; line-height:150%">{body}</div>')
        self._texts[place].setAccessibleName(post.title)


def marked(text: str, spans: Sequence[Span], style: str) -> str:
    """HTML of the text with the spans in `style` and all else bold."""
    parts, at = [], 0
    for start, end in sorted(spans):
        if start < at:
            continue
        parts.append(_bold(text[at:start]))
        parts.append(f'<span style="{style}">{_shown(text[start:end])}</span>')
        at = end
    parts.append(_bold(text[at:]))
    return "".join(parts)


def _bold(text: str) -> str:
    return f"<b>{_shown(text)}</b>" if text.strip() else _shown(text)


def _shown(text: str) -> str:
    return escape(text).replace("\n", "<br>")
