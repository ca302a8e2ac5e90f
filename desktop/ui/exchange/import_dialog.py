"""What is in a file, before any of it lands: every row with what is doubtful, the questions only people can answer, and
which column holds what."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.services.importing import Intake, ReadRow
from desktop.ui.exchange.columns_page import ColumnsPage
from desktop.ui.exchange.row_model import RoomyRows, RowModel
from desktop.ui.look.theme import Theme
from desktop.ui.translations import told
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen
from desktop.ui.widgets.segments import Segments

ROWS, COLUMNS = "rows", "columns"


class ImportDialog(QDialog):
    """Accepted when the user wants the ticked rows: ask `wanted()`."""

    def __init__(self, parent: QWidget, theme: Theme, intake: Intake) -> None:
        super().__init__(parent)
        self._intake = intake
        self._model = RowModel(theme)
        self.setWindowTitle(self.tr("Hent innlegg"))
        self._build(theme)
        self._connect()
        self._show_reading()
        self.resize(within_screen(self, theme.px(820), theme.px(620)))
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self._turn_to(ROWS if intake.reading.rows or not intake.reading.headings else COLUMNS)
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def wanted(self) -> list[ReadRow]:
        return self._model.wanted()

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(8))
        column.addWidget(
            label(self.tr("Hente innlegg fra «{file}»?").format(file=self._intake.file.name), "title", wrap=True)
        )
        self._sentence = label("", "body", wrap=True)
        column.addWidget(self._sentence)
        self._pages = Segments(
            [(ROWS, self.tr("Innlegg")), (COLUMNS, self.tr("Kolonner"))], self.tr("Hva som vises"), self
        )
        self._pages.setVisible(bool(self._intake.reading.headings))
        column.addWidget(self._pages, 0, Qt.AlignmentFlag.AlignLeft)
        self._stack = QStackedWidget()
        self._columns = ColumnsPage(self._intake.reading.headings, theme)
        self._stack.addWidget(self._make_rows(theme))
        self._stack.addWidget(self._columns)
        column.addWidget(self._stack, 1)
        column.addLayout(self._make_buttons(theme))

    def _make_rows(self, theme: Theme) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        self._notes = label("", "meta", tone="warn", wrap=True)
        column.addWidget(self._notes)
        self._year_row = QWidget()
        row = QHBoxLayout(self._year_row)
        row.setContentsMargins(0, 0, 0, 0)
        self._year = QLineEdit()
        self._year.setValidator(QIntValidator(1900, 2999, self))
        self._year.setFixedWidth(theme.px(96))
        words = label(self.tr("Noen datoer mangler årstall. Hvilket år gjelder de?"), "body", wrap=True)
        words.setBuddy(self._year)
        self._year.setAccessibleName(words.text())
        row.addWidget(words, 1)
        row.addWidget(self._year)
        self._flip = QCheckBox(self.tr("Bytt om dag og måned"))
        self._fill = QCheckBox(self.tr("Tom dato betyr samme dag som raden over"))
        for part in (self._year_row, self._flip, self._fill):
            column.addWidget(part)
        column.addWidget(self._make_list(theme), 1)
        return page

    def _make_list(self, theme: Theme) -> QListView:
        self.rows = QListView()
        self.rows.setModel(self._model)
        self.rows.setAccessibleName(self.tr("Rader i fila. Mellomrom krysser av eller tar bort."))
        self.rows.setProperty("ring", True)
        self.rows.setWordWrap(True)
        self.rows.setItemDelegate(RoomyRows(theme.target(36), self.rows))
        self.rows.setIconSize(QSize(theme.px(20), theme.px(20)))
        self.rows.setSpacing(theme.gap(4))
        self.rows.setResizeMode(QListView.ResizeMode.Adjust)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return self.rows

    def _make_buttons(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch()
        self._leave = button(self.tr("Avbryt"), self.reject)
        self._take = button(self.tr("Hent"), self._on_take, kind="primary", icon="import")
        row.addWidget(self._leave)
        row.addWidget(self._take)
        return row

    def _connect(self) -> None:
        self._pages.chosen.connect(self._turn_to)
        self._model.ticked.connect(self._on_ticked)
        self._columns.field_said.connect(self._on_field_said)
        self._year.textChanged.connect(self._on_year)
        self._flip.toggled.connect(lambda on: self._choose(flip_dates=on))
        self._fill.clicked.connect(lambda on: self._choose(fill_down=on))

    def _turn_to(self, page: str) -> None:
        self._pages.choose(page)
        self._stack.setCurrentIndex(1 if page == COLUMNS else 0)

    def _choose(self, **answers: object) -> None:
        self._intake.choose(**answers)
        self._show_reading()

    def _show_reading(self) -> None:
        reading = self._intake.reading
        self._notes.setText("\n".join(told(one.sentence) for one in reading.notes[:5]))
        self._notes.setVisible(bool(reading.notes))
        self._year_row.setVisible(bool(reading.years_missing) or bool(self._year.text()))
        self._flip.setVisible(reading.dates_open or self._flip.isChecked())
        self._fill.setVisible(reading.blanks_below)
        self._fill.setChecked(reading.filled_down)
        self._model.show_rows(reading.rows)

    def _on_ticked(self) -> None:
        wanted, rows = self._model.wanted(), self._intake.reading.rows
        noted = sum(bool(row.notes) for row in rows)
        if not rows:
            words = self.tr("Elleve kjenner ikke igjen kolonnene. Si hva de holder, så kommer innleggene fram.")
        else:
            words = self.tr("{count} innlegg kommer inn i planen, og ett «Angre» tar dem ut igjen.").format(
                count=len(wanted)
            )
            if noted:
                words += " " + self.tr("Rader som trenger et blikk: {count}.").format(count=noted)
        self._sentence.setText(words)
        some = self.tr("Hent {count} innlegg").format(count=len(wanted))
        self._take.setText(some if wanted else self.tr("Hent innlegg"))

    def _on_field_said(self, heading: str, field: str) -> None:
        self._choose(fields={**self._intake.choices.fields, heading: field})

    def _on_year(self, words: str) -> None:
        if self._year.hasAcceptableInput():
            self._choose(year=int(words))
        elif not words:
            self._choose(year=None)

    def _on_take(self) -> None:
        """With nothing ticked it stays open: the sentence says why."""
        if self._model.wanted():
            self.accept()
        else:
            self._turn_to(ROWS if self._intake.reading.rows else COLUMNS)
