"""Opens and mends the register from its door: set up, unlock, recovery code, a damaged one brought back."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import AppError
from desktop.services.consent_papers import recovery_paper
from desktop.services.consents import ConsentService
from desktop.storage.vault import Vault
from desktop.storage.vault_key import LockedKey, VaultDamaged, WrongWords
from desktop.storage.vault_opening import NewKeys
from desktop.ui.consent.code_sheet import CodeSheet
from desktop.ui.consent.consent_acts import ConsentActs
from desktop.ui.consent.gate import Gate
from desktop.ui.consent.person_lines import full_day
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from desktop.ui.widgets.question import Question
from desktop.ui.words import problem_words


class Door(QObject):
    """`entered` comes when the register is open; then `opened`, or `code_shown` when a recovery code has to be put away
    first. `left` when the door has to be shown anew."""

    entered = Signal()
    opened = Signal()
    code_shown = Signal()
    left = Signal()

    def __init__(
        self, gate: Gate, sheet: CodeSheet, acts: ConsentActs, session: PlanSession, appearance: Appearance
    ) -> None:
        super().__init__(gate)
        self._gate, self._sheet, self._acts = gate, sheet, acts
        self._session, self._appearance = session, appearance
        self._code = ""
        self._slow = acts.slow
        gate.giving_up_wanted.connect(self.give_up)
        gate.set_up_wanted.connect(self._on_set_up)
        gate.unlock_wanted.connect(lambda words: self._on_unlock(words, by_code=False))
        gate.code_wanted.connect(lambda words: self._on_unlock(words, by_code=True))
        gate.restore_wanted.connect(self._on_restore)
        gate.anew_wanted.connect(self._on_anew)
        sheet.print_wanted.connect(lambda: acts.papers.print(recovery_paper(session.open_plan, self._code)))
        sheet.save_wanted.connect(
            lambda: acts.papers.save(recovery_paper(session.open_plan, self._code), self.tr("Gjenopprettingskode"))
        )
        sheet.put_away.connect(self._on_put_away)

    @property
    def _consents(self) -> ConsentService:
        return self._session.open_plan.consents

    def show_new_code(self) -> None:
        """Another code takes the place of the one on paper."""
        self._sheet.show_waiting()
        self.code_shown.emit()
        self._slow.begin(self._consents.register.new_code, self._on_new_code, self._on_no_code)

    def give_up(self) -> None:
        """What is at work is left, and what was typed stays; nothing has changed."""
        self._slow.give_up()
        self._gate.show_busy("")
        self._gate.focus_first()

    def forget(self) -> None:
        """Nothing is waited for, and no code stays on the screen."""
        self._slow.give_up()
        self._gate.show_busy("")
        self._put_code_away()

    def _on_set_up(self, password: str) -> None:
        self._gate.show_busy(self.tr("Setter opp registeret …"))
        self._slow.begin(lambda: self._consents.register.new_keys(password), self._on_new_keys, self._on_refused)

    def _on_new_keys(self, keys: NewKeys) -> None:
        self._gate.show_busy("")
        try:
            self._code = self._consents.begin(keys)
        except AppError as problem:
            self._gate.show_fault(problem_words(problem))
        else:
            self._show_code()
            self.entered.emit()

    def _on_new_code(self, made: tuple[str, LockedKey]) -> None:
        code, locked = made
        if self._acts.run(lambda: self._consents.vault.use_code(locked)):
            self._code = code
            self._show_code()
        else:
            self.opened.emit()

    def _on_no_code(self, problem: Exception) -> None:
        if not isinstance(problem, AppError):
            raise problem
        self._session.tell_problem(problem)
        self.opened.emit()

    def _show_code(self) -> None:
        self._sheet.show_code(self._code)
        self.code_shown.emit()

    def _on_unlock(self, words: str, *, by_code: bool) -> None:
        register = self._consents.register
        self._gate.show_busy(self.tr("Låser opp …"))
        self._slow.begin(
            lambda: register.opened(words, by_code=by_code),
            partial(self._on_opened, by_code=by_code), self._on_refused, register.drop,
        )  # fmt: skip

    def _on_opened(self, vault: Vault, *, by_code: bool) -> None:
        self._gate.show_busy("")
        try:
            done = self._consents.enter(vault)
        except AppError as problem:
            self._gate.show_fault(problem_words(problem))
            return
        self._session.follow(done)
        self.opened.emit()
        self.entered.emit()
        if by_code:
            self._acts.change_password()

    def _on_refused(self, problem: Exception) -> None:
        self._gate.show_busy("")
        if isinstance(problem, WrongWords) and self._gate.mode == "code":
            self._gate.show_fault(self.tr("Koden stemmer ikke. Se på arket og skriv den en gang til."))
        elif isinstance(problem, VaultDamaged):
            copies = self._consents.register.backups()
            self._gate.show_mode("damaged", full_day(copies[0].day) if copies else "")
            self._gate.focus_first()
        elif isinstance(problem, AppError):
            self._gate.show_fault(problem_words(problem))
        else:
            raise problem

    def _on_restore(self) -> None:
        copies = self._consents.register.backups()
        if copies and self._acts.run(lambda: self._consents.restore(copies[0])):
            self._session.tell(self.tr("Kopien er hentet tilbake. Lås opp med passordet fra den dagen."))
        self.left.emit()

    def _on_anew(self) -> None:
        question = Question(
            self._gate.window(), self._appearance.theme, self.tr("Begynne på nytt med et tomt register?"),
            self.tr("Det gamle blir liggende i datamappen, men planen glemmer hvem som har sagt ja, og innlegg med "
                    "mennesker blir utkast."),
            verb=self.tr("Begynn på nytt"), keep=self.tr("La være"), risky=True,
        )  # fmt: skip
        if question.ask() and self._acts.run(self._consents.start_anew):
            self.left.emit()

    def _on_put_away(self) -> None:
        self._put_code_away()
        self.opened.emit()

    def _put_code_away(self) -> None:
        self._code = ""
        self._sheet.show_code("")
