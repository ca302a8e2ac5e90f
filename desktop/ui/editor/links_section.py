"""The links of a post: each has to be opened and looked at by somebody before it goes out."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.post import LinkLook, Post
from desktop.guidelines.addresses import addresses, same_address
from desktop.services.plan import edited
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.parts import ThemedButton, button, empty, label
from desktop.ui.words import day_month


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One address in the texts, and when somebody last looked at it."""

    address: str
    looked: date | None


def links_of(post: Post) -> tuple[LinkRow, ...]:
    """Each address once, in reading order, the common text first."""
    looks: dict[str, date] = {}
    for look in post.links:
        key = same_address(look.address)
        looks[key] = max(look.day, looks.get(key, look.day))
    found: dict[str, LinkRow] = {}
    for text in (post.text, *(own for _, own in post.texts)):
        for _, _, address in addresses(text):
            key = same_address(address)
            found.setdefault(key, LinkRow(address, looks.get(key)))
    return tuple(found.values())


class LinksSection(QWidget):
    """Hidden where the texts have no links."""

    def __init__(self, draft: PostDraft, session: PlanSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._session = session
        self._theme = theme
        self._rows: tuple[LinkRow, ...] | None = None
        self._looked: list[ThemedButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_post(self, post: Post) -> None:
        rows = links_of(post)
        if rows != self._rows:
            self._rows = rows
            self._rebuild()
        self.setVisible(bool(rows))

    def lead_to(self, address: str = "") -> None:
        """Puts the focus on the button of the link, or of the first."""
        places = [place for place, row in enumerate(self._rows or ()) if row.address == address]
        if self._looked:
            self._looked[places[0] if places else 0].setFocus()

    def button_of(self, address: str) -> ThemedButton:
        return self._looked[[row.address for row in self._rows or ()].index(address)]

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._rebuild()

    def _rebuild(self) -> None:
        empty(self._column)
        self._looked = []
        if not self._rows:
            return
        self._column.setSpacing(self._theme.gap(8))
        self._column.addWidget(label(self.tr("Lenker"), "strong"))
        for row in self._rows:
            self._column.addWidget(self._made(row))

    def _made(self, row: LinkRow) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.gap(8))
        icon = QLabel()
        icon.setPixmap(icons.render("link", self._theme.colour("text_2"), self._theme.px(18), 2.0))
        address = ElidedLabel("", "body", middle=True)
        address.setText(row.address)
        copy = button("", lambda: self._copy(row.address), kind="plain", size="icon", icon="copy")
        copy.setAccessibleName(self.tr("Kopier {address}").format(address=row.address))
        looked = button(self.tr("Sett på i dag"), lambda: self._look(row.address), size="small", icon="eye")
        looked.setAccessibleName(self.tr("{address} er sett på i dag").format(address=row.address))
        self._looked.append(looked)
        line.addWidget(icon)
        line.addWidget(address, 1)
        line.addWidget(label(self._state(row), "meta"))
        for part in (copy, looked):
            part.show_theme(self._theme)
            line.addWidget(part)
        return made

    def _state(self, row: LinkRow) -> str:
        if row.looked is None:
            return self.tr("Ikke sett på ennå")
        return self.tr("Sett på {day}").format(day=day_month(row.looked))

    def _copy(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self._session.tell(self.tr("Adressen er kopiert"))

    def _look(self, address: str) -> None:
        look = LinkLook(address, self._session.today)
        self._draft.do(lambda post: edited(post, replace(post, links=(*other_looks(post, address), look))))


def other_looks(post: Post, address: str) -> tuple[LinkLook, ...]:
    """The looks at all other addresses."""
    return tuple(one for one in post.links if same_address(one.address) != same_address(address))
