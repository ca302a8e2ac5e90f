"""When, where and by whom: the fields above the text, in the order people think."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.domain.month import Month
from desktop.domain.post import Form, Post
from desktop.ui.editor.channel_chips import ChannelChips
from desktop.ui.editor.clock_field import ClockField
from desktop.ui.editor.date_field import DateField
from desktop.ui.editor.labelled import Labelled
from desktop.ui.editor.name_field import NameField
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.words import FORM_NAMES


class FieldsSection(QWidget):
    """Fields write straight into the draft and follow it when it changes from outside."""

    def __init__(self, draft: PostDraft, session: PlanSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._session = session
        self.day = DateField(theme)
        self.clock = ClockField()
        self.form = QComboBox()
        self.theme_field = NameField(self.tr("Valgfritt"))
        self.author = NameField(self.tr("Velg …"), wanted=True)
        self.keeper = NameField(self.tr("Velg …"), wanted=True)
        self.approver = NameField(self.tr("Velg …"), wanted=True)
        self.due = DateField(theme)
        self.due.setPlaceholderText(self.tr("Ingen"))
        self.channels = ChannelChips(theme)
        self._build()
        self._connect()
        self.show_theme(theme)

    def show_post(self, post: Post) -> None:
        self.day.show_day(post.day, post.day or self._session.today)
        self.clock.show_clock(post.clock)
        self.due.show_day(post.due, post.due or self._session.today)
        self.form.setCurrentIndex(self.form.findData(post.form.value))
        for field, words in self._names(post):
            field.show_words(words)
        self.channels.show_channels(post.channels)

    def offer_known(self, post: Post) -> None:
        """Names and themes used in the month around, for the fields to suggest."""
        month = Month.of(post.day or self._session.today)
        posts = self._session.open_plan.plan.month(month)
        people = {name for one in posts for name in (one.author, one.approver, one.comment_keeper)}
        for field in (self.author, self.keeper, self.approver):
            field.offer(people)
        self.theme_field.offer(one.theme for one in posts)

    def named(self, names: Sequence[str]) -> tuple[QWidget, ...]:
        """Some of the fields, each with its label."""
        return tuple(self._by_name[name] for name in names)

    def show_only(self, names: Sequence[str]) -> None:
        """Only some of the fields, for one question at a time; all where none are named."""
        for name, part in self._by_name.items():
            part.setVisible(not names or name in names)
        self._flow.invalidate()
        self.updateGeometry()

    def settle(self) -> None:
        """Takes over a day or clock time the user has not left yet."""
        for field in (self.day, self.clock, self.due):
            if field.hasFocus():
                field.settle()

    def show_theme(self, theme: Theme) -> None:
        for one in self._labelled:
            one.show_theme(theme)
        self.day.show_theme(theme)
        self.due.show_theme(theme)
        self.channels.show_theme(theme)
        self._flow.set_gaps(theme.gap(10), theme.gap(10))
        self.updateGeometry()

    def _build(self) -> None:
        for form in Form:
            self.form.addItem(FORM_NAMES[form], form.value)
        self._day_row = Labelled(self.tr("Dato"), self.day, 142)
        self._clock_row = Labelled(self.tr("Klokka"), self.clock, 76)
        self._due_row = Labelled(self.tr("Frist"), self.due, 142)
        self._labelled = (
            self._day_row,
            self._clock_row,
            Labelled(self.tr("Form"), self.form, 124),
            Labelled(self.tr("Tema"), self.theme_field, 92),
            Labelled(self.tr("Ansvarlig"), self.author, 104),
            Labelled(self.tr("Svarvakt"), self.keeper, 104),
            Labelled(self.tr("Godkjenner"), self.approver, 104),
            self._due_row,
            Labelled(self.tr("Kanaler"), self.channels, 0),
        )
        names = ("day", "clock", "form", "theme", "author", "keeper", "approver", "due", "channels")
        self._by_name = dict(zip(names, self._labelled, strict=True))
        self._flow = FlowLayout(self, stretch=True)
        for one in self._labelled:
            self._flow.addWidget(one)

    def _connect(self) -> None:
        draft = self._draft
        self.day.day_typed.connect(lambda day: draft.type_in("day", day=day))
        self.day.faulted.connect(self._day_row.show_fault)
        self.due.day_typed.connect(lambda day: draft.type_in("due", due=day))
        self.due.faulted.connect(self._due_row.show_fault)
        self.clock.clock_typed.connect(lambda clock: draft.type_in("clock", clock=clock))
        self.clock.faulted.connect(self._clock_row.show_fault)
        self.form.activated.connect(lambda _place: draft.type_in("form", form=Form(self.form.currentData())))
        self.theme_field.textChanged.connect(lambda words: draft.type_in("theme", theme=words))
        self.author.textChanged.connect(lambda words: draft.type_in("author", author=words))
        self.keeper.textChanged.connect(lambda words: draft.type_in("keeper", comment_keeper=words))
        self.approver.textChanged.connect(lambda words: draft.type_in("approver", approver=words))
        self.channels.chosen.connect(lambda channels: draft.type_in("channels", channels=channels))

    def _names(self, post: Post) -> tuple[tuple[NameField, str], ...]:
        return (
            (self.theme_field, post.theme),
            (self.author, post.author),
            (self.keeper, post.comment_keeper),
            (self.approver, post.approver),
        )
