"""The door of the register: set it up, open it by password or recovery code, or bring a damaged one back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.editor.labelled import Labelled
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, ground, label, show_theme_below

WIDTH = 520


class Gate(QScrollArea):
    """What the user asks for: `set_up_wanted` with the password, `unlock_wanted` with the password, `code_wanted` with
    the recovery code, `restore_wanted`, `anew_wanted`; `giving_up_wanted` while something of it is at work;
    `unanswered_wanted` leads past the door, to pictures nobody has looked at for people."""

    set_up_wanted = Signal(str)
    unlock_wanted = Signal(str)
    code_wanted = Signal(str)
    restore_wanted = Signal()
    anew_wanted = Signal()
    giving_up_wanted = Signal()
    unanswered_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = ""
        self._build(theme)
        self.show_theme(theme)

    @property
    def mode(self) -> str:
        """`none`, `locked`, `code` or `damaged`."""
        return self._mode

    def show_mode(self, mode: str, backup: str = "") -> None:
        """`backup` names the newest copy of a damaged register; empty where there is none."""
        self._mode = mode
        self._backup = backup
        title, sentence, verb = self._words()[mode]
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.go.setText(verb)
        self.go.setVisible(bool(verb))
        self._password_row.setVisible(mode in ("none", "locked"))
        self._again_row.setVisible(mode == "none")
        self._code_row.setVisible(mode == "code")
        self.forgot.setVisible(mode == "locked")
        self.back.setVisible(mode == "code")
        self.anew.setVisible(mode == "damaged")
        for row in (self._password_row, self._again_row, self._code_row):
            row.show_fault("")
            row.field.clear()  # type: ignore[attr-defined]  # all are line edits

    def show_unanswered(self, count: int) -> None:
        """How many pictures and films nobody has looked at for people."""
        words = self.tr("Bilder ingen har svart på ({count})").format(count=count)
        self.unanswered.setText(words)
        self.unanswered.setVisible(bool(count))

    @property
    def busy(self) -> bool:
        """Whether what the user asked for is at work."""
        return bool(self._busy.text())

    def show_busy(self, words: str) -> None:
        """What is at work, in place of the buttons; without words they come back. What is typed stays."""
        self._busy.setText(words)
        for part in (self._busy, self.give_up):
            part.setVisible(bool(words))
        self._asking.setVisible(not words)
        for field in self._fields:
            field.setReadOnly(bool(words))
        if words:
            (self.code if self._mode == "code" else self.password).setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self.give_up)
            announce(self._busy, words)

    def show_fault(self, sentence: str) -> None:
        """One sentence under the field that was used."""
        (self._code_row if self._mode == "code" else self._password_row).show_fault(sentence)
        self.focus_first()

    def focus_first(self) -> None:
        first = {"code": self.code, "damaged": self.go if self._backup else self.anew}.get(self._mode, self.password)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit):
            first.selectAll()

    def show_theme(self, theme: Theme) -> None:
        self._picture.setPixmap(icons.render("lock", theme.colour("accent_text"), theme.px(36), 2.0))
        self._inner.setMaximumWidth(theme.px(WIDTH))
        self._column.setSpacing(theme.gap(14))
        self._column.setContentsMargins(theme.gap(24), theme.gap(36), theme.gap(24), theme.gap(24))
        for buttons in (self._buttons, self._waiting):
            buttons.set_gaps(theme.gap(8), theme.gap(8))
        for field in (self._password_row, self._again_row, self._code_row):
            field.show_theme(theme)
        show_theme_below(self, theme)

    def _build(self, theme: Theme) -> None:
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        ground(page, "window")
        self.setWidget(page)
        self._inner = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._inner)
        outer.addStretch()
        self._backup = ""
        self._picture = QLabel()
        self._title = label("", "title", wrap=True)
        self._sentence = label("", "body", wrap=True)
        self.password, self.again, self.code = QLineEdit(), QLineEdit(), QLineEdit()
        for field in (self.password, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self._fields = (self.password, self.again, self.code)
        for field in self._fields:
            field.returnPressed.connect(self._on_go)
        self._password_row = Labelled(self.tr("Passord"), self.password, 360)
        self._again_row = Labelled(self.tr("Passordet en gang til"), self.again, 360)
        self._code_row = Labelled(self.tr("Gjenopprettingskode"), self.code, 360)
        self.go = button("", self._on_go, kind="primary")
        self.forgot = button(self.tr("Glemt passordet?"), lambda: self._turn("code"), kind="quiet")
        self.back = button(self.tr("Tilbake til passordet"), lambda: self._turn("locked"), kind="quiet")
        self.anew = button(self.tr("Begynn på nytt …"), self.anew_wanted.emit, kind="risky")
        self.unanswered = button("", self.unanswered_wanted.emit, kind="quiet")
        self._busy = label("", "strong")
        self.give_up = button(self.tr("Avbryt"), self.giving_up_wanted.emit)
        self._lay_out()

    def _lay_out(self) -> None:
        self._asking = QWidget()
        self._buttons, self._waiting = FlowLayout(self._asking), FlowLayout(centred=True)
        for one in (self.go, self.forgot, self.back, self.anew):
            self._buttons.addWidget(one)
        self._waiting.addWidget(self._busy)
        self._waiting.addWidget(self.give_up)
        self._column = QVBoxLayout(self._inner)
        for part in (self._picture, self._title, self._sentence, self._password_row, self._again_row, self._code_row):
            self._column.addWidget(part)
        self._column.addWidget(self._asking)
        self._column.addLayout(self._waiting)
        self._column.addWidget(self.unanswered, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_busy("")

    def _words(self) -> dict[str, tuple[str, str, str]]:
        """Title, sentence and verb of each mode."""
        restore = self.tr("Hent tilbake kopien fra {day}").format(day=self._backup) if self._backup else ""
        return {
            "none": (
                self.tr("Sett opp samtykkeregisteret"),
                self.tr(
                    "Her står hvem som er med på bildene, og hva de har sagt ja til. Det er opplysninger som skal "
                    "vernes, så alt blir låst med et passord dere velger. Minst åtte tegn; tre ord er lette å huske."
                ),
                self.tr("Sett opp"),
            ),
            "locked": (
                self.tr("Samtykkeregisteret er låst"),
                self.tr("Planen vet fortsatt hvem som har sagt ja, så «Klar» passes på også nå."),
                self.tr("Lås opp"),
            ),
            "code": (
                self.tr("Åpne med gjenopprettingskoden"),
                self.tr("Koden står på arket dere skrev ut. Etterpå velger dere nytt passord."),
                self.tr("Åpne"),
            ),
            "damaged": (
                self.tr("Samtykkeregisteret er skadet"),
                self.tr("En sikkerhetskopi åpnes med passordet dere hadde den dagen. Det skadede blir tatt vare på.")
                if self._backup
                else self.tr("Det finnes ingen kopi her. Begynner dere på nytt, blir det skadede tatt vare på."),
                restore,
            ),
        }  # fmt: skip

    def _turn(self, mode: str) -> None:
        self.show_mode(mode)
        self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.busy and event.key() == Qt.Key.Key_Escape:
            self.giving_up_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_go(self) -> None:
        if self.busy:
            return
        match self._mode:
            case "none" if self.password.text() != self.again.text():
                self._again_row.show_fault(self.tr("De to passordene er ikke like. Skriv dem en gang til."))
                self.again.setFocus()
            case "none":
                self._again_row.show_fault("")
                self.set_up_wanted.emit(self.password.text())
            case "locked":
                self.unlock_wanted.emit(self.password.text())
            case "code":
                self.code_wanted.emit(self.code.text())
            case "damaged":
                self.restore_wanted.emit()
