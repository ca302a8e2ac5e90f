"""The place for comments: what waits, the house rule it is about, what to do, and what to answer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.comment import Act, Comment, Rung
from desktop.services.comment_pictures import CommentPictures
from desktop.services.comments import CommentService, CommentView, ready_reply
from desktop.services.rota import read_rota
from desktop.ui.comments.act_choices import ActChoices
from desktop.ui.comments.comment_card import CommentCard
from desktop.ui.comments.comment_list import CommentList
from desktop.ui.comments.house_rules_dialog import HouseRulesDialog
from desktop.ui.comments.log_out import save_log
from desktop.ui.comments.paste_dialog import PasteDialog
from desktop.ui.comments.picture_intake import PictureIntake
from desktop.ui.comments.picture_sheet import show_picture
from desktop.ui.comments.reply_box import ReplyBox
from desktop.ui.comments.verdict_head import VerdictHead
from desktop.ui.comments.writer_panel import WriterPanel
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme, tokens
from desktop.ui.session import PlanSession
from desktop.ui.shell.place_page import PlacePage
from desktop.ui.translations import branch_language
from desktop.ui.widgets.page_bar import PageBar
from desktop.ui.widgets.parts import button, ground, label, show_theme_below
from desktop.ui.widgets.words_dialog import WordsDialog

CONTACT = "administration"
LIST_WIDTH = 284


class CommentsPage(PlacePage):
    """Shows the comments of the plan; at most one is open."""

    def __init__(self, session: PlanSession, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._session, self._appearance = session, appearance
        self.service = CommentService(session.open_plan)
        self._id, self._language, self._narrow = "", branch_language(), False
        self._view: CommentView | None = None
        self._intake = PictureIntake(session, self)
        self._build(appearance.theme)
        self._connect()
        self.show_theme(appearance.theme)

    def refresh(self) -> None:
        views = [self.service.view(comment) for comment in self.service.all()]
        self.list.comments.show_comments(views, self._session.today)
        self.waiting_changed.emit(sum(view.comment.waits for view in views))
        if not any(view.comment.id == self._id for view in views):
            first = self.list.comments.first()
            self._id = first.id if first and not self._narrow else ""
        self.list.choose(self._id)
        self._show(next((view for view in views if view.comment.id == self._id), None))
        keeper = read_rota(self._session.open_plan.plan).on(self._session.today)
        self._keeper.setText(self.tr("Svarvakt i dag: {name}").format(name=keeper) if keeper else "")
        self._arrange()

    def show_theme(self, theme: Theme) -> None:
        for part in (self._bar, self.list, self.card, self.head, self.acts, self.reply, self.writer):
            part.show_theme(theme)
        self._main_column.setContentsMargins(theme.gap(22), theme.gap(16), theme.gap(22), theme.gap(16))
        self._main_column.setSpacing(theme.gap(14))
        show_theme_below(self, theme)
        self._arrange()

    def show_kind(self, kind: str) -> None:
        self._narrow = kind != "full"  # three columns side by side need all the room
        self._bar.show_kind(kind)
        for part in (self._keeper, self._log):
            part.setVisible(not self._narrow)
        self._arrange()

    def stop(self) -> None:
        self._intake.wait()

    def take_in(self, writer: str, text: str, channel: str, post: str = "", evidence: str = "") -> None:
        """A pasted comment becomes the one that is shown."""
        from desktop.domain.channel import Channel

        comment, change = self.service.taken_in(writer, text, Channel(channel), post=post, evidence=evidence)
        self._id = comment.id
        self._session.do(change)

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar(theme))
        row = QHBoxLayout()
        row.setSpacing(0)
        self.list = CommentList(theme)
        self._list_ground = ground(QWidget(), "surface", "right")
        inner = QVBoxLayout(self._list_ground)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.list)
        row.addWidget(self._list_ground)
        row.addWidget(self._make_middle(theme), 1)
        self.writer = WriterPanel(theme)
        self._side = QScrollArea()
        self._side.setWidgetResizable(True)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground(self._side, "surface", "left")
        self._side.setWidget(self.writer)
        row.addWidget(self._side)
        column.addLayout(row, 1)

    def _make_bar(self, theme: Theme) -> PageBar:
        self._bar = PageBar(self.tr("Kommentarer"), theme)
        self._keeper = label("", "meta")
        self._rules = button(self.tr("Husregler"), self._on_rules, icon="shield")
        self._log = button(self.tr("Logg …"), self._save_log, icon="history", name=self.tr("Lagre loggen"))
        self._paste = button(self.tr("Lim inn kommentar"), self._on_paste, kind="primary", icon="plus")
        for part in (self._keeper, self._rules, self._log, self._paste):
            self._bar.add(part, at_end=True)
        return self._bar

    def _make_middle(self, theme: Theme) -> QWidget:
        """The comment that is open, and at its foot the button that ends it: in sight, where all it ends is too."""
        self._middle = QWidget()
        self._middle_column = column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_main(theme), 1)
        column.addWidget(self.reply.foot)
        return self._middle

    def _make_main(self, theme: Theme) -> QScrollArea:
        self._main = QScrollArea()
        self._main.setWidgetResizable(True)
        self._main.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._main_column = QVBoxLayout(inner)
        self._back = button(self.tr("Alle kommentarer"), self._on_back, kind="quiet", icon="left")
        self.card, self.head, self.acts = CommentCard(theme), VerdictHead(theme), ActChoices(theme)
        self._asked = label(self.tr("Hva gjør dere?"), "strong")
        self.reply = ReplyBox(theme)
        self._reopen = button(self.tr("La den vente igjen"), self._on_reopen, kind="quiet")
        self._forget = button(self.tr("Slett kommentaren"), self._on_forget, kind="quiet")
        self._empty = label(
            self.tr("Ingen kommentarer venter. Lim inn en når noen har skrevet noe dere lurer på."), "body", wrap=True
        )
        self._detail = (self.card, self.head, self._asked, self.acts, self.reply, self._reopen, self._forget)
        self._main_column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._main_column.addWidget(self._empty)
        for part in self._detail:
            small = part in (self._reopen, self._forget)
            self._main_column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if small else Qt.AlignmentFlag(0))
        self._main_column.addStretch()
        self._main.setWidget(inner)
        return self._main

    def _connect(self) -> None:
        self._bar.menu_wanted.connect(self.menu_wanted)
        self.list.comment_chosen.connect(self._on_chosen)
        self.card.picture_wanted.connect(self._on_picture)
        self.head.rule_chosen.connect(self._on_rule)
        self.head.rule_wanted.connect(self._on_rule_wanted)
        self.acts.act_chosen.connect(self._on_act)
        self.reply.language_chosen.connect(self._on_language)
        self.reply.finished.connect(self._on_finished)
        self.writer.contact_wanted.connect(self._on_contact)

    def _show(self, view: CommentView | None) -> None:
        self._view = view
        for part in (*self._detail, self.reply.foot):
            part.setVisible(view is not None)
        self._empty.setVisible(view is None)
        if view is None:
            self.writer.clear()
            return
        comment, plan = view.comment, self._session.open_plan
        self.card.show_comment(view, plan.plan.post(comment.post) if comment.post else None)
        self.head.show_verdict(view)
        self.acts.show_acts(view.suggested, comment.act or view.suggested, breach=comment.rule != "ok" or comment.hate)
        self._show_reply()
        shut = not comment.waits and (comment.locked or comment.text_locked)  # what was answered must not be lost
        for part in (self._asked, self.acts, self.reply):
            part.setVisible(not shut)
        self._reopen.setVisible(not comment.waits)
        self.writer.show_writer(view, plan.store.setting(CONTACT))

    def _show_reply(self) -> None:
        """What fits the act that is chosen; what the board has sent stands."""
        view = self._view
        if view is None:
            return
        comment = view.comment
        silent = self.acts.act in (Act.LET_STAND, Act.REPORT, None)
        step = Rung.OUTSIDE if silent else view.rung
        words = comment.reply or ready_reply(comment, step, self._language, self._keeper_name())
        self.reply.show_reply(comment.called, "" if silent else words, language=self._language)

    def _keeper_name(self) -> str:
        return read_rota(self._session.open_plan.plan).on(self._session.today)

    def _arrange(self) -> None:
        theme, open_one = self._appearance.theme, self._view is not None
        self._list_ground.setVisible(not self._narrow or not open_one)
        self._list_ground.setMaximumWidth(16777215 if self._narrow else theme.px(LIST_WIDTH))
        self._list_ground.setMinimumWidth(0 if self._narrow else theme.px(LIST_WIDTH))
        self._middle.setVisible(not self._narrow or open_one)
        self._back.setVisible(self._narrow)
        self._place_foot()
        self._side.setFixedWidth(theme.px(tokens()["layout"]["inspector"] - 16))
        self._side.setVisible(not self._narrow)
        if self._narrow and self.writer.parent() is not self._main.widget():
            self._main_column.insertWidget(self._main_column.count() - 1, self._side.takeWidget())
            self.writer.show()
        elif not self._narrow and self._side.widget() is None:
            self._side.setWidget(self.writer)

    def _place_foot(self) -> None:
        """With large text it comes after the choices and the words it is about, which are not in sight with it."""
        self.reply.show_apart(self._appearance.theme, apart=not self._narrow)
        if self._narrow == (self.reply.foot.parent() is self._middle):
            if self._narrow:
                self._main_column.insertWidget(self._main_column.indexOf(self.reply) + 1, self.reply.foot)
            else:
                self._middle_column.addWidget(self.reply.foot)

    def _on_chosen(self, comment_id: str) -> None:
        self._id = comment_id
        comment = next((one for one in self.service.all() if one.id == comment_id), None)
        self._show(self.service.view(comment) if comment else None)
        self._arrange()

    def _on_back(self) -> None:
        self._id = ""
        self._show(None)
        self._arrange()
        self.list.setFocus()

    def _comment(self) -> Comment | None:
        return self._view.comment if self._view is not None else None

    def _on_rule(self, rule: str, hate: bool) -> None:  # carried by a signal
        comment = self._comment()
        if comment is not None:
            self._session.do(self.service.with_rule(comment, rule, hate=hate))

    def _on_rule_wanted(self, rule: str) -> None:
        from desktop.ui.guide_window import GuideWindow  # read only when somebody asks

        GuideWindow(self, self._appearance.theme, rule).exec()

    def _on_act(self, _act: Act) -> None:
        self._show_reply()

    def _on_language(self, language: str) -> None:
        self._language = language
        self._show_reply()

    def _on_finished(self) -> None:
        comment, act = self._comment(), self.acts.act
        if comment is None or act is None:
            return
        reply = self.reply.reply()
        if reply:
            QGuiApplication.clipboard().setText(reply)
        self._session.do(self.service.decided(comment, act, by=self._keeper_name(), reply=reply))

    def _on_reopen(self) -> None:
        comment = self._comment()
        if comment is not None:
            self._session.do(self.service.reopened(comment))

    def _on_forget(self) -> None:
        comment = self._comment()
        if comment is not None:
            self._session.do(self.service.forgotten(comment))

    def _on_paste(self) -> None:
        plan = self._session.open_plan
        recent = [post for post in reversed(plan.store.all_posts()) if post.day and post.day <= self._session.today]
        pasted = PasteDialog(self, self._appearance.theme, recent[:40]).ask()
        if pasted is None:
            return
        if pasted.evidence is None:
            self.take_in(pasted.writer, pasted.text, pasted.channel, pasted.post)
        else:
            self._intake.begin(pasted, self.take_in)

    def _on_picture(self) -> None:
        comment = self._comment()
        if comment is not None:
            show_picture(self, self._appearance.theme, CommentPictures(self._session.open_plan), comment)

    def _on_rules(self) -> None:
        HouseRulesDialog(self, self._appearance.theme, self.service).exec()

    def _save_log(self) -> None:
        save_log(self, self._session, self.service)

    def _on_contact(self) -> None:
        plan = self._session.open_plan
        words = WordsDialog(
            self, self._appearance.theme, self.tr("Hvem i sekretariatet spør dere?"),
            self.tr("Det står her når dere trenger hjelp."), field=self.tr("Navn, telefon eller e-post"),
            words=plan.store.setting(CONTACT), verb=self.tr("Lagre"),
        ).ask()  # fmt: skip
        if words is not None:
            plan.store.set_setting(CONTACT, words)
            self.refresh()
