"""What the register holds: pictures that lack a yes, all persons with a search, and those who have withdrawn."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.consent import Person
from desktop.ui.consent.consent_pictures import Pictures
from desktop.ui.consent.overview_lines import down_line, entry_line, picture_line
from desktop.ui.consent.two_line_list import TwoLineList
from desktop.ui.consent.unanswered_view import UnansweredView
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.widgets.parts import button, label, show_theme_below
from desktop.ui.widgets.segments import Segments

PICTURES, UNANSWERED, PEOPLE, DOWN = "pictures", "unanswered", "people", "down"


class Overview(QWidget):
    """`picture_opened` carries post and media id, `person_opened` a person's id (also of one who has withdrawn:
    `down_opened`), `person_wanted` asks for a new person."""

    picture_opened = Signal(str, str)
    person_opened = Signal(str)
    down_opened = Signal(str)
    person_wanted = Signal()

    def __init__(self, session: PlanSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._people: tuple[Person, ...] = ()
        self._pictures = Pictures(session, self)
        self._build(theme)
        self._connect()
        self.show_theme(theme)

    def refresh(self) -> None:
        consents = self._session.open_plan.consents
        self._people = consents.people()
        shown = self._session.open_plan.consent_watch.pictures()
        self.pictures.show_lines([picture_line(post, medium, stops) for post, medium, stops in shown])
        for _, medium, _ in shown:
            self._pictures.wish_small(medium)
        self._show_people()
        down = [person for person in self._people if person.withdrawn_on]
        self.down.show_lines([down_line(person) for person in down])
        self.unanswered.refresh()
        counts = {PICTURES: sum(bool(stops) for *_, stops in shown), UNANSWERED: self.unanswered.count(), PEOPLE: 0,
                  DOWN: sum(not person.handled for person in down)}  # fmt: skip
        names = self._tab_words()
        for key, words in names.items():
            self.tabs.set_words(key, f"{words} ({counts[key]})" if counts[key] else words)
        self._show_hint()

    def forget(self) -> None:
        """Nothing of what was shown stays."""
        self._people = ()
        self.search.clear()
        for one in (self.pictures, self.people, self.down):
            one.show_lines(())

    def show_tab(self, key: str) -> None:
        self.tabs.choose(key)
        self._stack.setCurrentWidget(self._pages[key])
        self._show_hint()

    def focus_first(self) -> None:
        shown = self._stack.currentWidget()
        own = {self._people_page: self.search, self.unanswered: self.unanswered.list}
        first = own.get(shown, shown) if shown is not None else self.search
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: Theme) -> None:
        for one in (self.pictures, self.unanswered, self.people, self.down):
            one.show_theme(theme)
        self._column.setContentsMargins(theme.gap(24), theme.gap(16), theme.gap(24), theme.gap(16))
        self._column.setSpacing(theme.gap(12))
        show_theme_below(self, theme)

    def show_kind(self, kind: str) -> None:
        self.unanswered.show_kind(kind)

    def stop(self) -> None:
        self._pictures.wait()
        self.unanswered.stop()

    def _build(self, theme: Theme) -> None:
        self.tabs = Segments([*self._tab_words().items()], self.tr("Hva vises"))
        self.pictures = TwoLineList(self.tr("Bilder med mennesker"), theme)
        self.unanswered = UnansweredView(self._session, theme)
        self.people = TwoLineList(self.tr("Personer i registeret"), theme)
        self.down = TwoLineList(self.tr("De som har trukket samtykket"), theme)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        words = label(self.tr("Søk etter navn"), "meta")
        words.setBuddy(self.search)
        self.new = button(self.tr("Ny person"), self.person_wanted.emit, icon="plus")
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self.new)
        self._people_page = QWidget()
        column = QVBoxLayout(self._people_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words)
        column.addLayout(row)
        column.addWidget(self.people, 1)
        self._stack = QStackedWidget()
        self._pages = {PICTURES: self.pictures, UNANSWERED: self.unanswered, PEOPLE: self._people_page,
                       DOWN: self.down}  # fmt: skip
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._hint = label("", "body", wrap=True)
        tabs = QHBoxLayout()
        tabs.addWidget(self.tabs)
        tabs.addStretch()
        self._column = QVBoxLayout(self)
        self._column.addLayout(tabs)
        self._column.addWidget(self._hint)
        self._column.addWidget(self._stack, 1)
        self.show_tab(PICTURES)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_tab)
        self.search.textEdited.connect(lambda _words: self._show_people())
        self.people.opened.connect(self.person_opened)
        self.down.opened.connect(self.down_opened)
        self.pictures.opened.connect(lambda key: self.picture_opened.emit(*key.split(" ", 1)))
        self.unanswered.marking_wanted.connect(self.picture_opened)
        self._pictures.small_arrived.connect(self._on_small)

    def _tab_words(self) -> dict[str, str]:
        return {PICTURES: self.tr("Bilder"), UNANSWERED: self.tr("Ikke svart på"), PEOPLE: self.tr("Personer"),
                DOWN: self.tr("Tas ned")}  # fmt: skip

    def _show_hint(self) -> None:
        """What the list is, or what to do where it is empty."""
        shown = self._stack.currentWidget()
        self._hint.setVisible(shown is not self.unanswered)
        if shown is self.pictures:
            words = self.tr("De som mangler noe, står først.") if self.pictures.count() else self.tr(
                "Ingen innlegg har bilder med mennesker ennå. Åpne et innlegg og legg til et bilde.")  # fmt: skip
        elif shown is self.down:
            words = self.tr("Listen over steder som skal ordnes etter at noen har ombestemt seg.") if self.down.count(
            ) else self.tr("Ingen har trukket samtykket.")  # fmt: skip
        else:
            words = self.tr("De som må spørres på nytt snart, står først.") if self.people.count() else self.tr(
                "Ingen er skrevet inn ennå. Merk noen på et bilde, eller trykk «Ny person».")  # fmt: skip
        self._hint.setText(words)

    def _show_people(self) -> None:
        consents, today = self._session.open_plan.consents, self._session.today
        settings, due = consents.settings, self._session.open_plan.consent_watch.due()
        wanted = self.search.text().casefold().split()
        found = [one for one in self._people if all(word in one.name.casefold() for word in wanted)]
        found.sort(key=lambda one: one.id not in due)
        self.people.show_lines([entry_line(one, one.id in due, settings, today) for one in found])

    def _on_small(self, media_id: str, pixmap: QPixmap) -> None:
        for row in range(self.pictures.count()):
            key = str(self.pictures.item(row).data(Qt.ItemDataRole.UserRole))
            if key.split(" ", 1)[1] == media_id:
                self.pictures.show_small(key, pixmap)
