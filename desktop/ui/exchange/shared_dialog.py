"""«Felles plan»: where the plan lies, a try of the connection, and the ways to and from a plan several write in."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.database_address import apart, shown, together
from desktop.domain.errors import AppError
from desktop.services.sharing import Found, SharedState
from desktop.ui.editor.labelled import Labelled
from desktop.ui.exchange.answer_line import BAD, BUSY, GOOD, AnswerLine
from desktop.ui.exchange.way_button import way_button
from desktop.ui.jobs import Job
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button, empty, label
from desktop.ui.widgets.sheet import Sheet
from desktop.ui.words import long_day, problem_words

HINT = "postgresql://navn@tjener/plan"


class SharedDialog(Sheet):
    """`move_wanted` and `use_wanted` carry the address with its password, `fetch_wanted` and `home_wanted` nothing: the
    two ways back. `look` answers what is at an address; it runs off the GUI thread, in a job of `owner`."""

    move_wanted = Signal(str)
    use_wanted = Signal(str)
    fetch_wanted = Signal()
    home_wanted = Signal()

    def __init__(
        self, parent: QWidget, theme: Theme, state: SharedState, look: Callable[[str], Found], owner: QObject
    ) -> None:
        super().__init__(parent, theme, self.tr("Felles plan"), width=600, height=600)
        self._state, self._look, self._owner = state, look, owner
        self._busy = False
        self.answer = AnswerLine(theme)
        self.try_it = button(
            self.tr("Prøv forbindelsen"), self.ask, kind="" if state.address else "primary", icon="link"
        )
        self._build(theme)
        self.finish(self.try_it if state.address else self.address)

    @property
    def wanted_address(self) -> str:
        """With the password, to connect with."""
        return self._state.address or together(self.address.text(), self.password.text())

    def ask(self) -> None:
        """Tries the connection; the answer stands below in one sentence."""
        address = self.wanted_address
        if not address:
            self._address_row.show_fault(self.tr("Skriv adressen dere har fått, slik: {hint}.").format(hint=HINT))
            self.address.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.show_busy(self.tr("Prøver forbindelsen …"))
        job = Job(lambda _report, _is_cancelled: self._look(address), self._owner)
        job.done.connect(self.show_found)
        job.failed.connect(self.show_failed)
        job.start()

    def show_busy(self, words: str) -> None:
        """Nothing can be pressed until there is an answer."""
        self._set_busy(True)
        self.answer.show_answer(words, BUSY)

    def show_found(self, found: Found) -> None:
        """The connection works: what is there, and what can be done with it."""
        self._set_busy(False)
        if not found.posts:
            words = self.tr("Databasen svarer. Det er ingen innlegg der ennå.")
        elif found.branch:
            words = self.tr("Databasen svarer. Der ligger planen til {branch}, med {count} innlegg.").format(
                branch=found.branch, count=found.posts
            )
        else:
            words = self.tr("Databasen svarer. Der ligger en plan med {count} innlegg.").format(count=found.posts)
        self.answer.show_answer(words, GOOD)
        if not self._state.address:
            self._offer_there(found)

    def show_failed(self, problem: Exception) -> None:
        """An expected failure stands as the answer; anything else is a bug."""
        self._set_busy(False)
        if not isinstance(problem, AppError):
            raise problem
        self.answer.show_answer(problem_words(problem), BAD)
        self._offer_ways_back()

    def reject(self) -> None:
        """Not in the middle of a move."""
        if not self._busy:
            super().reject()

    def _build(self, theme: Theme) -> None:
        self.sentence.setText(self._where())
        self.sentence.show()
        self.address, self.password = QLineEdit(), QLineEdit()
        self._form = self._make_form(theme)
        self._form.setVisible(self._state.driver and not self._state.address)
        self.try_it.setVisible(self._state.driver)
        self._ways_part = QWidget()
        self._ways = QVBoxLayout(self._ways_part)
        self._ways.setContentsMargins(0, theme.gap(8), 0, 0)
        self._ways.setSpacing(theme.gap(8))
        self.body.addWidget(self._form)
        self.body.addWidget(self.try_it, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.answer)
        self.body.addWidget(self._ways_part)
        self.body.addStretch()
        self.close_button = button(self.tr("Lukk"), self.reject)
        self.foot.addStretch()
        self.foot.addWidget(self.close_button)
        self.page.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._offer_ways_back()

    def _make_form(self, theme: Theme) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, theme.gap(8))
        column.setSpacing(theme.gap(8))
        self.address.setPlaceholderText(HINT)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._address_row = Labelled(self.tr("Adressen til databasen"), self.address, 520)
        password_row = Labelled(self.tr("Passord (hvis dere har fått et)"), self.password, 520)
        for row in (self._address_row, password_row):
            row.show_theme(theme)
            column.addWidget(row)
        column.addWidget(
            label(self.tr("Passordet blir bare liggende på denne maskinen. Det vises aldri."), "meta", wrap=True)
        )
        self.address.textChanged.connect(self._on_address)
        for field in (self.address, self.password):
            field.returnPressed.connect(self.ask)
        return form

    def _where(self) -> str:
        state = self._state
        if not state.driver:
            return self.tr(
                "Denne utgaven av Elleve mangler delen som snakker med en database, så planen kan ikke være felles "
                "ennå. Be den som satte opp Elleve, skrive «uv pip install psycopg[binary]» der Elleve ligger, og åpne "
                "Elleve på nytt."
            )
        if not state.address:
            return self.tr(
                "Er dere flere som skriver samtidig? Da kan planen ligge i en PostgreSQL-database dere har. Bilder og "
                "filmer blir på hver maskin."
            )
        words = self.tr("Planen er felles og ligger på «{place}».").format(place=shown(state.address))
        if state.away:
            words += " " + self.tr("Den svarer ikke nå, så du arbeider i en kopi.")
        if state.waiting:
            words += " " + self.tr("Venter på å bli sendt: {count}.").format(count=state.waiting)
        if state.last_backup:
            words += " " + self.tr("Sist sikkerhetskopiert hit {day}.").format(day=long_day(state.last_backup))
        return words

    def _offer_ways_back(self) -> None:
        empty(self._ways)
        if not self._state.address:
            return
        self._offer(
            "import", self.tr("Ta planen med tilbake hit"),
            self.tr("Denne maskinen får en kopi av den felles planen. Planen som lå her, blir tatt vare på ved siden "
                    "av, og de andre fortsetter som før."), self.fetch_wanted.emit,
        )  # fmt: skip
        self._offer(
            "undo", self.tr("Gå tilbake til planen som lå her"),
            self.tr("Den er slik den var da planen ble felles. Den felles planen blir stående."), self.home_wanted.emit,
        )  # fmt: skip

    def _offer_there(self, found: Found) -> None:
        """What can be done with what is at the address: two plans are not mixed."""
        address = self.wanted_address
        empty(self._ways)
        if not found.posts:
            self._offer(
                "export", self.tr("Flytt planen vår dit"),
                self.tr("Alle innlegg, også papirkurven, blir felles. Planen her blir liggende som den er."),
                lambda: self.move_wanted.emit(address),
            )  # fmt: skip
            return
        line = self.tr("Planen på denne maskinen blir liggende, og kommer fram igjen når dere går tilbake.")
        if self._state.posts_here:
            line += " " + self.tr(
                "Skal innleggene her med, lag en overleveringsfil først og åpne den i den felles planen."
            )
        self._offer("people", self.tr("Bruk planen som er der"), line, lambda: self.use_wanted.emit(address))

    def _offer(self, icon: str, title: str, line: str, pressed: Callable[[], object]) -> None:
        self._ways.addWidget(way_button(self.theme, icon, title, line, pressed))

    def _on_range_changed(self) -> None:
        """With large text the answer and what can be done come further down: the answer moves up to the top."""
        if self.answer.isVisible() and not self._busy:
            self.page.verticalScrollBar().setValue(self.answer.y())

    def _on_address(self, words: str) -> None:
        """A password that is pasted with the address goes to its own field at once."""
        self._address_row.show_fault("")
        self.answer.hide()
        self._offer_ways_back()
        plain, password = apart(words)
        if password:
            self.address.setText(plain)
            self.password.setText(password)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for part in (self._form, self.try_it, self.close_button, self._ways_part):
            part.setEnabled(not busy)
        if not busy:
            self.try_it.setFocus(Qt.FocusReason.OtherFocusReason)
