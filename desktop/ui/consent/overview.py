"""What the register holds: pictures that lack a yes, all persons with a search, and those who have withdrawn."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.consent import AgeGroup, Answer, ConsentSettings, Person
from desktop.domain.finding import Severity
from desktop.domain.media import Media
from desktop.domain.post import Post
from desktop.ui.consent.consent_pictures import Pictures
from desktop.ui.consent.person_lines import age_words, channels_said, full_day
from desktop.ui.consent.two_line_list import TwoLineList
from desktop.ui.consent.two_lines import Line
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.translations import tr
from desktop.ui.widgets.parts import button, label, show_theme_below
from desktop.ui.widgets.segments import Segments
from desktop.ui.words import short_day

PICTURES, PEOPLE, DOWN = "pictures", "people", "down"


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
        self.pictures.show_lines([_picture_line(post, medium, stops) for post, medium, stops in shown])
        for _, medium, _ in shown:
            self._pictures.wish_small(medium)
        self._show_people()
        down = [person for person in self._people if person.withdrawn_on]
        self.down.show_lines([_down_line(person) for person in down])
        counts = {PICTURES: sum(bool(stops) for *_, stops in shown), PEOPLE: 0,
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
        self._stack.setCurrentWidget({PICTURES: self.pictures, PEOPLE: self._people_page, DOWN: self.down}[key])
        self._show_hint()

    def focus_first(self) -> None:
        shown = self._stack.currentWidget()
        first = self.search if shown is self._people_page or shown is None else shown
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: Theme) -> None:
        for one in (self.pictures, self.people, self.down):
            one.show_theme(theme)
        self._column.setContentsMargins(theme.gap(24), theme.gap(16), theme.gap(24), theme.gap(16))
        self._column.setSpacing(theme.gap(12))
        show_theme_below(self, theme)

    def stop(self) -> None:
        self._pictures.wait()

    def _build(self, theme: Theme) -> None:
        self.tabs = Segments([*self._tab_words().items()], self.tr("Hva vises"))
        self.pictures = TwoLineList(self.tr("Bilder med mennesker"), theme)
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
        for page in (self.pictures, self._people_page, self.down):
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
        self._pictures.small_arrived.connect(self._on_small)

    def _tab_words(self) -> dict[str, str]:
        return {PICTURES: self.tr("Bilder"), PEOPLE: self.tr("Personer"), DOWN: self.tr("Tas ned")}

    def _show_hint(self) -> None:
        shown = self._stack.currentWidget()
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
        self.people.show_lines([_person_words(one, one.id in due, settings, today) for one in found])

    def _on_small(self, media_id: str, pixmap: QPixmap) -> None:
        for row in range(self.pictures.count()):
            key = str(self.pictures.item(row).data(Qt.ItemDataRole.UserRole))
            if key.split(" ", 1)[1] == media_id:
                self.pictures.show_small(key, pixmap)


def _picture_line(post: Post, medium: Media, stops: Sequence[str]) -> Line:
    when = f", {short_day(post.day)}" if post.day else ""
    name = f"{post.title or tr('Uten tittel')}{when}"
    count = medium.seen
    seen = tr("1 person") if count == 1 else tr("{count} personer").format(count=count)
    state = tr("Alle har sagt ja") if not stops else "; ".join(dict.fromkeys(stops))
    severity = Severity.BLOCKS if stops else Severity.FINE
    return Line(f"{post.id} {medium.id}", name, f"{seen}. {state}." if count else f"{state}.", "f-image", severity)


def _person_words(person: Person, due: bool, settings: ConsentSettings, today: date) -> Line:
    group = person.group_on(today, settings)
    age = age_words(person, group, today, settings)
    child = "child" if group == AgeGroup.CHILD else "user"
    if person.withdrawn_on:
        return Line(person.id, person.name, tr("Har trukket samtykket"), child, Severity.BLOCKS)
    if person.answer == Answer.NO:
        return Line(person.id, person.name, tr("{age}. Har sagt nei").format(age=age), child, Severity.BLOCKS)
    standing = [one for one in person.consents if one.holds_on(today)]
    if not standing:
        return Line(person.id, person.name, tr("{age}. Ingen samtykker gjelder nå").format(age=age), child,
                    Severity.WARNING)  # fmt: skip
    if group == AgeGroup.CHILD and person.answer != Answer.YES:
        return Line(person.id, person.name, tr("{age}. Barnet er ikke spurt").format(age=age), child, Severity.WARNING)
    until = full_day(max(one.valid_until for one in standing))
    said = tr("{age}. {said}. Gjelder til {until}").format(
        age=age, said=channels_said(person, group, today), until=until
    )
    if due:
        return Line(person.id, person.name, tr("{said}. Spør på nytt snart").format(said=said), child, Severity.WARNING)
    return Line(person.id, person.name, said, child, Severity.FINE)


def _down_line(person: Person) -> Line:
    done = sum(place.done is not None for place in person.places)
    severity = Severity.FINE if person.handled else Severity.BLOCKS
    words = tr("{done} av {count} steder ordnet").format(done=done, count=len(person.places))
    return Line(person.id, person.name, words, "history", severity)
