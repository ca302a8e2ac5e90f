"""Goes over all that is shown of a window and says, in words, what somebody would stumble over."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from desktop.ui.widgets.elided import ElidedLabel

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
# What Qt says of a widget nobody has told what it is.
SAYS_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
# A px lost in rounding cuts no letter.
ROUNDING = 2


def shown(root: QWidget) -> Iterator[QWidget]:
    """Every widget somebody sees, without the insides of Qt's own compound parts."""
    for part in root.findChildren(QWidget):
        inside = isinstance(part.parentWidget(), (QAbstractSpinBox, QComboBox)) or part.objectName().startswith("qt_")
        if part.isVisible() and part.window() is root.window() and not inside:
            yield part


def stops(root: QWidget) -> list[QWidget]:
    """What the Tab key should reach."""
    return [part for part in shown(root) if _takes_tab(part)]


def unnamed(root: QWidget) -> list[str]:
    """Controls that a screen reader has no words or no kind for."""
    found = []
    for part in shown(root):
        if not (_takes_tab(part) or isinstance(part, QAbstractButton)):
            continue
        said = QAccessible.queryAccessibleInterface(part)
        if not said.text(QAccessible.Text.Name).strip():
            found.append(f"no name: {words(part)}")
        if said.role() in SAYS_NOTHING:
            found.append(f"no role: {words(part)}")
    return found


def unlabelled(root: QWidget) -> list[str]:
    """Fields whose label does not belong to them: pressing on it, or reading it, leads nowhere."""
    buddies = {one.buddy() for one in root.window().findChildren(QLabel) if one.buddy() is not None}
    labelled = [one for one in shown(root) if isinstance(one, FIELDS) and one.property("bare") is not True]
    return [f"no label: {words(one)}" for one in labelled if one not in buddies and not _reads_only(one)]


def too_small(root: QWidget, least: int) -> list[str]:
    """Targets lower or narrower than `least` px."""
    found = []
    for part in shown(root):
        if isinstance(part, QAbstractItemView) and not isinstance(part, QHeaderView):
            found += [f"low row {rect.height()}: {words(part)}" for rect in _pressable_rows(part)
                      if rect.height() < least]  # fmt: skip
        elif (isinstance(part, QAbstractButton) and part.isEnabled() and not _is_sign(part)) or isinstance(
            part, FIELDS
        ):
            narrow = part.width() < least and not isinstance(part, QCheckBox)
            if part.height() < least or narrow:
                found.append(f"{part.width()}x{part.height()}: {words(part)}")
    return found


def cut_off(root: QWidget) -> list[str]:
    """Words without room; labels that end in «…» on purpose say the whole in their name."""
    found = []
    for part in shown(root):
        if isinstance(part, (QPushButton, QCheckBox)) and part.text():
            short = part.sizeHint().width() - part.width() > ROUNDING
            low = part.fontMetrics().height() - part.height() > ROUNDING
        elif isinstance(part, QLabel) and part.text() and not isinstance(part, ElidedLabel):
            part.ensurePolished()
            needed = part.heightForWidth(part.width()) if part.wordWrap() else part.sizeHint().height()
            short = not part.wordWrap() and part.sizeHint().width() - part.width() > ROUNDING
            low = needed - part.height() > ROUNDING
        else:
            continue
        if short or low:
            found.append(f"cut {part.size().toTuple()} of {part.sizeHint().toTuple()}: {words(part)}")
    return found


def pushed_out(root: QWidget) -> list[str]:
    """Controls (partly) outside what they stand in, where no scrolling brings them back."""
    found = []
    for part in shown(root):
        if not (_takes_tab(part) or isinstance(part, QAbstractButton)):
            continue
        room = QRect(part.mapTo(root, part.rect().topLeft()), part.size())
        scroll = _scroll_above(part, root)
        if scroll is not None and scroll.property("sideways") is True:
            continue  # meant to be scrolled across; the keyboard brings what it comes to into sight
        width = scroll.viewport().width() if scroll is not None else root.width()
        left = part.mapTo(scroll.viewport(), part.rect().topLeft()).x() if scroll is not None else room.x()
        if left < 0 or left + part.width() > width + ROUNDING:
            found.append(f"out at the side {left}+{part.width()} of {width}: {words(part)}")
        if scroll is None and (room.y() < 0 or room.bottom() > root.height() + ROUNDING):
            found.append(f"out below {room.y()}..{room.bottom()} of {root.height()}: {words(part)}")
    return found


def tab_round(start: QWidget, most: int = 200) -> list[QWidget]:
    """Where the Tab key leads from `start` until it comes back; each part once, in order."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    first = QApplication.focusWidget()
    assert first is not None, "nothing takes the focus"
    been = [first]
    for _ in range(most):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is first or now is None:
            break
        been.append(now)
    return been


def unreached(root: QWidget) -> list[str]:
    """Controls the Tab key does not come to. The others of a row of choices are reached by arrow keys."""
    wanted = stops(root)
    if not wanted:
        return []
    been = tab_round(wanted[0])
    twice = len(been) - len(set(been))
    missed = [f"not reached by Tab: {words(one)}" for one in wanted if one not in been and not _by_arrow(one)]
    return missed + ([f"Tab does not come round in {words(root)}"] if twice else [])


def words(part: QWidget) -> str:
    """How to find a widget again in a report."""
    said = part.accessibleName() or getattr(part, "text", str)() or getattr(part, "placeholderText", str)()
    return f"{type(part).__name__} «{said}» in {type(part.parentWidget()).__name__}"


def _takes_tab(part: QWidget) -> bool:
    wanted = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.isEnabled() and part.focusProxy() is None
    return wanted and not isinstance(part, (QHeaderView, QScrollBar))


def _reads_only(field: QWidget) -> bool:
    return bool(getattr(field, "isReadOnly", bool)())


def _is_sign(part: QWidget) -> bool:
    """Chips that only tell something cannot be pressed."""
    return part.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def _by_arrow(part: QWidget) -> bool:
    """Tab comes to the choice that is made; arrow keys lead from it to the others."""
    group = part.group() if isinstance(part, QAbstractButton) else None
    made = group.checkedButton() if group is not None and group.exclusive() else None
    return made is not None and made is not part


def _pressable_rows(view: QAbstractItemView) -> list[QRect]:
    """Rows one chooses from; a table that is only read has none."""
    model = view.model()
    if model is None or view.selectionMode() == QAbstractItemView.SelectionMode.NoSelection:
        return []
    root = view.rootIndex()
    columns = range(model.columnCount(root)) if isinstance(view, QTableView) else range(1)
    column = next(one for one in columns if not (isinstance(view, QTableView) and view.isColumnHidden(one)))
    return [view.visualRect(model.index(row, column, root)) for row in range(min(model.rowCount(root), 12))]


def _scroll_above(part: QWidget, root: QWidget) -> QScrollArea | None:
    above = part.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QScrollArea):
            return above
        above = above.parentWidget()
    return None
