"""The list after a withdrawal: every place to see to, ticked off one by one, then the files and the data."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.consent import Person, TakeDownPlace
from desktop.ui.consent.person_lines import full_day
from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, empty, ground, label, show_theme_below
from desktop.ui.words import CHANNEL_NAMES, short_day


class TakeDownView(QScrollArea):
    """`ticked` carries the TakeDownPlace and whether it is done, `take_out_wanted` a planned place, `post_wanted` a
    post's id, `address_wanted` an address to copy, `wiping_wanted` and `erasure_wanted` nothing."""

    ticked = Signal(object, bool)
    take_out_wanted = Signal(object)
    post_wanted = Signal(str)
    address_wanted = Signal(str)
    wiping_wanted = Signal()
    erasure_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._person: Person | None = None
        self.boxes: dict[tuple[str, str], QCheckBox] = {}
        self._labels: dict[tuple[str, str], QLabel] = {}
        self._build()
        self.show_theme(theme)

    def show_person(self, person: Person) -> None:
        self._person = person
        done = sum(place.done is not None for place in person.places)
        day = full_day(person.withdrawn_on) if person.withdrawn_on else ""
        head = self.tr("{name} trakk samtykket {day}").format(name=person.name, day=day)
        self._title.setText(head)
        left = self.tr("{done} av {count} steder er ordnet.").format(done=done, count=len(person.places))
        self._state.setText(left if person.places else self.tr("Personen er ikke brukt noe sted."))
        self._show_places(person)
        self._show_end(person)

    def focus_first(self) -> None:
        first = next((box for box in self.boxes.values() if not box.isChecked()), None)
        (first or self.wipe).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._column.setContentsMargins(theme.gap(24), theme.gap(20), theme.gap(24), theme.gap(24))
        self._column.setSpacing(theme.gap(12))
        self._ends.set_gaps(theme.gap(12), theme.gap(8))
        self._page.setMaximumWidth(theme.px(860))
        show_theme_below(self, theme)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        ground(page, "window")
        self.setWidget(page)
        self._page = page
        self._title = label("", "title", wrap=True)
        self._state = label("", "body", wrap=True)
        self._end = label("", "body", wrap=True)
        self._places = QVBoxLayout()
        self._places.setSpacing(0)
        self._ends = FlowLayout()
        self.wipe = button(self.tr("Slett bildene fra Elleve …"), self.wiping_wanted.emit, kind="risky", icon="trash")
        self.erase = button(self.tr("Slett alt om personen …"), self.erasure_wanted.emit, kind="risky", icon="trash")
        self._ends.addWidget(self.wipe)
        self._ends.addWidget(self.erase)
        self._column = QVBoxLayout(page)
        self._column.addWidget(self._title)
        self._column.addWidget(self._state)
        self._column.addLayout(self._places)
        self._column.addWidget(self._end)
        self._column.addLayout(self._ends)
        self._column.addStretch()

    def _show_places(self, person: Person) -> None:
        """The rows stay while ticks come and go, so that the focus does."""
        keys = [place.key for place in person.places]
        if keys != [*self.boxes]:
            empty(self._places)
            self.boxes, self._labels = {}, {}
            for place in person.places:
                self._places.addWidget(self._made_row(place))
        for place in person.places:
            box = self.boxes[place.key]
            box.blockSignals(True)
            box.setChecked(place.done is not None)
            self._labels[place.key].setText(self._words(place))
            box.setAccessibleName(self.tr("Ordnet: {place}").format(place=self._words(place)))
            box.blockSignals(False)
        show_theme_below(self, self._theme)

    def _made_row(self, place: TakeDownPlace) -> QWidget:
        holder = QWidget()
        ground(holder, "surface", "bottom")
        row = QHBoxLayout(holder)
        row.setContentsMargins(self._theme.gap(14), self._theme.gap(8), self._theme.gap(14), self._theme.gap(8))
        box = QCheckBox(self.tr("Ordnet"))
        self._labels[place.key] = label(self._words(place), "strong", wrap=True)
        box.toggled.connect(lambda on: self._on_ticked(place.key, on))
        self.boxes[place.key] = box
        column = QVBoxLayout()
        column.addWidget(self._labels[place.key])
        flow = FlowLayout()
        flow.set_gaps(self._theme.gap(8), self._theme.gap(6))
        flow.addWidget(box)
        if place.address:
            flow.addWidget(
                button(self.tr("Kopier adressen"), lambda: self.address_wanted.emit(place.address), size="small")
            )
        if not place.published:
            out = button(self.tr("Ta ut bildet"), lambda: self.take_out_wanted.emit(self._now(place.key)), size="small")
            out.setAccessibleName(self.tr("Ta ut bildet av «{title}»").format(title=place.title))
            flow.addWidget(out)
        look = button(self.tr("Åpne innlegget"), lambda: self.post_wanted.emit(place.post), size="small", kind="quiet")
        look.setAccessibleName(self.tr("Åpne «{title}»").format(title=place.title))
        flow.addWidget(look)
        column.addLayout(flow)
        row.addLayout(column, 1)
        return holder

    def _words(self, place: TakeDownPlace) -> str:
        title = tr("«{title}»").format(title=place.title) if place.title else self.tr("innlegget uten tittel")
        day = short_day(place.day) if place.day else self.tr("uten dato")
        if place.channel is None:
            words = self.tr("Planlagt {day}: {title}").format(day=day, title=title)
        else:
            words = self.tr("{channel}, publisert {day}: {title}").format(
                channel=CHANNEL_NAMES[place.channel], day=day, title=title
            )
        if place.done:
            words = self.tr("{words}. Ordnet {day}").format(words=words, day=full_day(place.done))
        return words

    def _show_end(self, person: Person) -> None:
        handled, files = person.handled, len(person.files)
        self.wipe.setVisible(handled and bool(files) and person.wiped_on is None)
        self.erase.setVisible(handled)
        if not handled:
            words = self.tr("Når alt er krysset av, kan bildene og opplysningene slettes.")
        elif files and person.wiped_on is None:
            words = self.tr("Alt er ordnet. Nå kan bildene slettes fra Elleve.")
        else:
            words = self.tr("Alt er ordnet. Slett opplysningene om personen når dere ikke trenger dem lenger.")
        self._end.setText(words)

    def _now(self, key: tuple[str, str]) -> TakeDownPlace | None:
        places = self._person.places if self._person else ()
        return next((place for place in places if place.key == key), None)

    def _on_ticked(self, key: tuple[str, str], on: bool) -> None:
        place = self._now(key)
        if place is not None:
            self.ticked.emit(place, on)
